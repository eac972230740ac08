import type { NudgeActions, NudgeContent } from '../core/nudge/content.ts';
import type { Spoken } from '../i18n/browser.ts';

/** What the nudge's script shows, and where. */
export interface Shown extends NudgeContent {
  /** What it says it with; `undefined`: the browser's language. */
  words: Spoken | undefined;
  /** Whether the user opened the quiet line. */
  open: boolean;
  /** Whether the focus goes inside, because it was opened by key. */
  focus: boolean;
  /** The composer's editor and the region with its send button, to stand beside. */
  editor: HTMLElement;
  scope: Element;
}

/** What the user does in the nudge. */
export interface Acts extends NudgeActions {
  onOpen(byKeyboard: boolean): void;
  onDismiss(): void;
  onClose(): void;
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
