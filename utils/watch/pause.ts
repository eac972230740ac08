/**
 * Acts when nothing has stirred for a while. A key that stirs it only notes the time: setting a timer anew for each would
 * cost more than all the rest that is done about a key.
 */
export class Pause {
  readonly #length: number;
  readonly #act: () => void;
  #until = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param length in ms */
  constructor(length: number, act: () => void) {
    this.#length = length;
    this.#act = act;
  }

  /** The pause begins anew. */
  stir(): void {
    this.#until = performance.now() + this.#length;
    this.#timer ??= setTimeout(() => this.#look(), this.#length);
  }

  /** There will be no act until it is stirred again. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    this.#timer = undefined;
    const left = this.#until - performance.now();
    if (left > 0) this.#timer = setTimeout(() => this.#look(), left);
    else this.#act();
  }
}
