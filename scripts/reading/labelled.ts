import { readFileSync } from 'node:fs';

/** A labelled message to measure on. */
export interface Evaluated {
  text: string;
  /** `?` where the file says none, and so for the kind. */
  lang: string;
  kind: string;
  stance: string;
  ask: string;
  promise: boolean;
}

/** The messages of a JSON-lines file, or one sentence that says what is wrong with it, and where. */
export function readLabelled(file: string): Evaluated[] | string {
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch (fault) {
    return `${file} cannot be read: ${(fault as Error).message}`;
  }
  const messages: Evaluated[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const message = messageOf(line);
    if (typeof message === 'string') return `${file}, line ${index + 1}: ${message}`;
    messages.push(message);
  }
  return messages.length > 0 ? messages : `${file} holds no message.`;
}

function messageOf(line: string): Evaluated | string {
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(line) as Record<string, unknown>;
  } catch {
    return 'this is not JSON; write one object like {"text": "…", "stance": "serve", "ask": "none", "promise": false} on a line';
  }
  const { text, stance, ask, promise, lang, kind } = value ?? {};
  if (typeof text !== 'string') return 'there is no "text"';
  if (typeof stance !== 'string' || typeof ask !== 'string') return 'there is no "stance" or no "ask"';
  return { text, stance, ask, promise: promise === true, lang: String(lang ?? '?'), kind: String(kind ?? '?') };
}
