import type { Nudge } from '../core/nudge/nudge.ts';
import type { NudgePlace } from '../core/settings.ts';
import type { Engagement, Interaction, Outcome, Reading, Stance } from '../core/words.ts';

/** How far a wish for peace goes: this moment, this site, this person. */
export type SnoozeScope = 'now' | 'site' | 'person';

/** What the background decided about an engagement. */
export interface Plan {
  /** Where `nudge` shows. */
  place: NudgePlace;
  /** Absent when there is nothing to ask. */
  nudge?: Nudge;
}

/** A draft on its way to be read. It is read and forgotten. */
export interface Draft {
  engagement: string;
  text: string;
}

/** What a page's script tells and asks the background. */
interface PageToBackground {
  /** A composer took the focus. The answer says what to ask; the nudge's script is in the page by then. */
  engage(engagement: Engagement): Plan;
  /** The user paused in writing, or sent. */
  readDraft(draft: Draft): Reading;
  /** Something was done toward somebody. Carries its own id: telling it twice is telling it once. */
  reportInteraction(interaction: Interaction): void;
  /** The user says what a message they sent really was. */
  correctStance(correction: { id: string; stance: Stance }): void;
  /** A nudge ended without a message, or one of its prompts was taken. */
  reportOutcome(outcome: { prompt: string; outcome: Outcome }): void;
  /** The user wants to be left alone. */
  snooze(wish: { scope: SnoozeScope; engagement: Engagement }): void;
  /** The composer closed: whatever showed its nudge can let go. */
  disengage(engagement: { id: string }): void;
}

/** What the side panel asks the background. */
interface PanelToBackground {
  /** What is open in a tab, as far as it is meant for the panel. */
  readPanel(tab: { tabId: number }): PanelState | null;
}

/** What the background tells side panels and pages. */
interface BackgroundToOthers {
  /** Something changed for a tab's side panel. */
  panelChanged(tab: { tabId: number }): void;
  /** The user pressed the shortcut that opens the nudge. */
  openNudge(): void;
}

/** What a side panel shows for a tab. */
export interface PanelState {
  engagement: Engagement;
  nudge: Nudge;
  reading?: Reading;
  /** The words that the reading's reasons point to, in the order of the reasons. */
  quotes?: string[];
}

/** Every message of the extension, by who calls whom. */
export interface Protocol extends PageToBackground, PanelToBackground, BackgroundToOthers {}
