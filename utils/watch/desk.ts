import type { Nudge } from '../core/nudge/nudge.ts';
import type { Engagement, Reading, Stance } from '../core/words.ts';
import type { SnoozeScope } from '../messaging/protocol.ts';

/** What the nudge's script shows, and where. */
export interface Shown {
  engagement: Engagement;
  nudge: Nudge;
  /** Whether the user opened the quiet line. */
  open: boolean;
  /** Whether the focus goes inside, because it was opened by key. */
  focus: boolean;
  /** What the reasons point into; only kept while shown. */
  draft: string;
  reading: Reading | undefined;
  /** The prompt the user took. */
  acted: string | null;
  /** After a send: the id of what was recorded and its stance as far as it could be read. */
  sent: { id: string; stance: Stance | undefined } | null;
  /** The composer's editor and the region with its send button, to stand beside. */
  editor: HTMLElement;
  scope: Element;
}

/** What the user does in the nudge. */
export interface Acts {
  open(byKey: boolean): void;
  close(): void;
  act(prompt: string): void;
  snooze(scope: SnoozeScope): void;
  correct(stance: Stance): void;
}

/**
 * Where the watcher and the nudge's script meet. Both run in the extension's own world of the page, whose globals the
 * page cannot see.
 */
export interface Desk {
  shown: Shown | null;
  acts: Acts;
  /** Aborted when the extension is updated or removed: whoever sits here leaves. */
  signal: AbortSignal;
  /** Set by the nudge's script, called by the watcher with every change of `shown`. */
  onChange: (() => void) | null;
}

const place = 'goodTurnDesk';

/** Puts the desk where the nudge's script finds it. */
export function setDesk(desk: Desk): void {
  (globalThis as { [place]?: Desk })[place] = desk;
}

/** The desk the watcher put up, if it is still in use. */
export function findDesk(): Desk | undefined {
  const desk = (globalThis as { [place]?: Desk })[place];
  return desk?.signal.aborted ? undefined : desk;
}
