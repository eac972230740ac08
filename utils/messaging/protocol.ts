import type { NudgeContent, SnoozeScope } from '../core/nudge/content.ts';
import type { Nudge } from '../core/nudge/nudge.ts';
import type { NudgePlace } from '../core/settings.ts';
import type { Ask, Engagement, Interaction, Outcome, Reading, Stance } from '../core/words.ts';
import type { Spoken } from '../i18n/browser.ts';

/** What the background decided about an engagement. */
export interface Plan {
  /** Where `nudge` shows. */
  place: NudgePlace;
  /** What to say it with, in the language the user chose; absent: the browser's. */
  words?: Spoken;
  /** Absent when there is nothing to ask. */
  nudge?: Nudge;
  /** What they wrote asks for this. */
  answered?: Ask;
  /** They wrote of grief, illness or loss: what is written to them has no stance. */
  gentle: boolean;
}

/** What a page's script tells and asks the background. */
interface PageToBackground {
  /** A composer took the focus. The answer says what to ask; the nudge's script is in the page by then. */
  engage(engagement: Engagement): Plan;
  /** The user paused in writing, or sent. The text is read and forgotten. */
  readDraft(draft: { text: string }): Reading;
  /** Something was done toward somebody. Carries its own id: telling it twice is telling it once. */
  reportInteraction(interaction: Interaction): void;
  /** The user says what a message they sent really was. Its text, where it is still known, is learned from and forgotten. */
  correctStance(correction: { id: string; stance: Stance; text?: string | undefined }): void;
  /** How a prompt fared. */
  reportOutcome(outcome: { prompt: string; outcome: Outcome }): void;
  /** The user wants to be left alone. */
  snooze(wish: { scope: SnoozeScope; engagement: Engagement }): void;
}

/** What our own pages ask the background. */
interface OwnPageToBackground {
  /** The user wants the record tried again that could not be used. */
  tryAgain(): void;
}

/** What the background tells a page's script. */
interface BackgroundToPage {
  /** The user pressed the shortcut that opens the nudge. */
  openNudge(): void;
}

/** What a page's script tells an open side panel. */
interface PageToPanel {
  /** What there is to say changed; `null`: no composer is open any more. */
  showInPanel(content: NudgeContent | null): void;
}

/** What the popup asks the script of the page in front. */
interface PopupToPage {
  /** Whether the site seems to have changed its page: no composer is known there. */
  seemsChanged(): boolean;
}

/** What the side panel tells and asks the script of the page in front. */
interface PanelToPage {
  /** What there is to say now. */
  readPanel(): NudgeContent | null;
  /** The user did something in the panel. */
  actInPanel(act: PanelAct): void;
}

/** What a user can do in the side panel. */
export type PanelAct = { act: string } | { snooze: SnoozeScope } | { correct: Stance };

/** Every message of the extension, by who calls whom. */
export interface Protocol
  extends PageToBackground,
    OwnPageToBackground,
    BackgroundToPage,
    PageToPanel,
    PopupToPage,
    PanelToPage {}
