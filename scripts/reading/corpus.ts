/**
 * The labelled messages the reading is trained on, in `tests/corpus/<language>/*.tsv`: every one written for this project.
 *
 * One message a line, `kind⇥stance⇥ask⇥text`. In the text `\n` is a line break and `{{…}}` holds a promise. A line that
 * begins with `~` varies the message above it by a few words (a contrast): the two never part when data are split.
 * Empty lines and lines that begin with `//` are skipped.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ask, asks, type Span, type Stance, stances } from '../../utils/core/words.ts';

/** Where a message stands. Coarser than the product's kinds: what a text is like, not which composer it came from. */
export const corpusKinds = ['post', 'reply', 'comment', 'message', 'invite'] as const;
export const corpusLanguages = ['en', 'es', 'de', 'fr', 'pt'] as const;

export type CorpusLanguage = (typeof corpusLanguages)[number];

/** A message and what it is. */
export interface Labelled {
  text: string;
  lang: CorpusLanguage;
  kind: (typeof corpusKinds)[number];
  stance: Stance;
  ask: Ask;
  promises: Span[];
  /** Number of its contrast group; equal for messages that vary each other. */
  group: number;
  /** `en/threads.tsv:12`. */
  place: string;
}

/** The corpus, language by language, file by file, in the order of names. Throws at the first bad line, with its place. */
export function readCorpus(folder: string, languages: readonly CorpusLanguage[] = corpusLanguages): Labelled[] {
  const messages: Labelled[] = [];
  for (const lang of languages) {
    const files = readdirSync(join(folder, lang)).filter((name) => name.endsWith('.tsv'));
    for (const file of files.sort()) {
      const lines = readFileSync(join(folder, lang, file), 'utf8').split('\n');
      for (const [index, line] of lines.entries()) {
        if (line.trim() === '' || line.startsWith('//')) continue;
        const varies = line.startsWith('~');
        const group = (messages.at(-1)?.group ?? 0) + (varies ? 0 : 1);
        messages.push(messageOf(line.slice(varies ? 1 : 0), lang, `${lang}/${file}:${index + 1}`, group));
      }
    }
  }
  return messages;
}

function messageOf(line: string, lang: CorpusLanguage, place: string, group: number): Labelled {
  const [kind = '', stance = '', ask = '', marked = '', ...more] = line.split('\t');
  const bad = (what: string) => new Error(`${place}: ${what}. A line is kind⇥stance⇥ask⇥text.`);
  if (!isOneOf(corpusKinds, kind)) throw bad(`"${kind}" is no kind`);
  if (!isOneOf(stances, stance)) throw bad(`"${stance}" is no stance`);
  if (!isOneOf(asks, ask)) throw bad(`"${ask}" is no ask`);
  if (marked.trim() === '') throw bad('the text is empty');
  if (more.length > 0) throw bad('there is a tab in the text');
  const { text, promises } = unmarked(marked.replaceAll('\\n', '\n'));
  if (/\{\{|\}\}/.test(text)) throw bad('a {{ has no }}, or the other way round');
  return {
    text,
    lang,
    kind,
    stance,
    ask,
    promises,
    group,
    place,
  };
}

function isOneOf<Known extends string>(all: readonly Known[], value: string): value is Known {
  return (all as readonly string[]).includes(value);
}

function unmarked(marked: string): { text: string; promises: Span[] } {
  const promises: Span[] = [];
  let text = '';
  for (const [index, part] of marked.split(/\{\{(.*?)\}\}/su).entries()) {
    if (index % 2 === 1) promises.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, promises };
}
