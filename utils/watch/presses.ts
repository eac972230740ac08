import type { ComposerKind, Counterpart, Gesture, InReplyTo } from '../core/words.ts';
import type { Press } from '../sites/adapter.ts';

/** A gesture that was really made. */
export interface Gestured {
  kind: Gesture;
  counterpart: Counterpart | null;
}

/** How long a menu may stay open before it is answered, in ms. */
const menuStays = 60_000;
/** How soon after a press the composer it opens takes the focus, in ms; dialogs may load first. */
const opensWithin = 10_000;

/** For whom, and in answer to what, a press opens a composer. */
export interface Opener {
  counterpart: Counterpart | null;
  inReplyTo: InReplyTo | null;
}

/** What presses tell about what comes after them: a menu that confirms, a composer for somebody. Strings only, no nodes. */
export class Presses {
  #asked: (Gestured & { at: number }) | null = null;
  #opener: (Opener & { opens: ComposerKind | undefined; at: number }) | null = null;
  readonly #made = new Set<string>();

  /** The gesture a press completes, or null when it only asks, opens something, or repeats one already made here. */
  note({ does, step, opens, counterpart, inReplyTo }: Press, now: number): Gestured | null {
    if (step === 'asks' || does === 'open')
      this.#opener = { opens, counterpart, inReplyTo: inReplyTo ?? null, at: now };
    if (does === 'open') return null;
    if (step === 'asks') {
      this.#asked = { kind: does, counterpart, at: now };
      return null;
    }
    const asked = step === 'confirms' && this.#asked && now - this.#asked.at < menuStays ? this.#asked : null;
    if (step === 'confirms') this.#asked = null;
    const gestured = { kind: does, counterpart: counterpart ?? asked?.counterpart ?? null };
    const what = inReplyTo?.url ?? inReplyTo?.text;
    const key = [does, gestured.counterpart?.profileUrl ?? gestured.counterpart?.name, what].join(' ');
    // Taking a like back and giving it again is one like. Without a text nobody can say that it is the same one.
    if (what && this.#made.has(key)) return null;
    if (what) this.#made.add(key);
    return gestured;
  }

  /** Whom a composer of `kind` was opened for, when the page itself does not show it. A press explains one composer. */
  takeOpener(kind: ComposerKind, now: number): Opener | null {
    const opener = this.#opener;
    if (!opener || now - opener.at > opensWithin) return null;
    if (opener.opens !== kind && !(kind === 'invite' && opener.opens === undefined)) return null;
    this.#opener = null;
    return opener;
  }
}
