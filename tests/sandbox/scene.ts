import type { ComposerKind, Counterpart, SiteId } from '../../utils/core/words.ts';

/** One thing a person does. Selectors are CSS; ` >>> ` steps into an open shadow root. */
export type Step = { click: string } | { press: string } | { type: string } | { waitFor: string };

/** A place of the sandbox where somebody writes: what to do there, and what Good Turn must make of it. */
export interface Scene {
  /** Unique among all scenes: `x reply in a dialog`. */
  name: string;
  site: SiteId;
  /** Absolute address at the site's real host. Tests add `ui` and `send` to its query. */
  url: string;
  kind: ComposerKind;
  counterpart: Counterpart | null;
  /** Words that the text replied to must contain, in whatever language; null when nothing is replied to. */
  inReplyTo: string | null;
  /** From the loaded page to the open composer; the editor is clicked afterwards by the test. */
  open: Step[];
  editor: string;
  /** Every way this composer sends. `keys` as puppeteer names them, joined by `+`. */
  send: { button?: string; keys?: string[] };
  /** How the user gives up after having typed. */
  cancel: Step[];
  /** Text already in the box when it opens (birthday greetings, mentions); default none. */
  prefilled?: string;
}

/** How the sandbox treats what is sent: the `send` parameter of its pages. */
export type SendMode = 'ok' | 'slow' | 'fail';

/** The languages the sandbox's pages speak: the `ui` parameter. */
export const uiLanguages = ['en', 'es', 'de', 'ja', 'ar'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

/** What a sandbox page keeps for the tests, as `window.sandbox`. */
export interface SandboxState {
  /** What the site received, oldest first. */
  sent: { kind: string; to: string | null; text: string }[];
  /** What the real editor's own model holds for the editor at a selector (not its DOM). */
  model(selector: string): string;
}
