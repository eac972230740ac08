/** What a prompt suggests to do. `own` is a prompt the user wrote. */
export type Action = 'answer' | 'share' | 'introduce' | 'credit' | 'ask' | 'listen' | 'own';

/** One wording with one concrete action. */
export interface Prompt {
  /** Stable, and the message key is `prompt_<id>`; `own:<id>` for the user's own. */
  id: string;
  action: Action;
  /** The user's own words; absent for prompts that ship with the product. */
  text?: string;
}

/**
 * Which question the quiet line asks: to a named person, with nobody addressed, before a first message to
 * somebody new, when they wrote that they need something, or in a hard time. Message key: `nudge_line_<line>`.
 */
export type Line = 'person' | 'nobody' | 'first' | 'need' | 'gentle';

/** What the page shows beside a composer. */
export interface Nudge {
  line: Line;
  /** Two or three, the best first. */
  prompts: Prompt[];
}
