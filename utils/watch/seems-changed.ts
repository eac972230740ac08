import type { Composer } from '../sites/adapter.ts';

/** How many times something has to be written where nothing is known: a form or a title of the site's is shorter. */
const enough = 20;

/**
 * Whether a site seems to have changed its page: a person writes in editors there, and none since the page was loaded
 * was one its adapter knows. A plain text field says nothing: sites have those for many things that are no message.
 */
export class SeemsChanged {
  #isKnown = false;
  #written = 0;

  /** The user is in this composer. */
  met({ kind }: Composer): void {
    if (kind !== 'unknown') this.#isKnown = true;
  }

  /** Something was written into it. */
  wrote({ kind, editor }: Composer): void {
    if (kind === 'unknown' && !editor.matches('textarea')) this.#written += 1;
  }

  get now(): boolean {
    return !this.#isKnown && this.#written >= enough;
  }
}
