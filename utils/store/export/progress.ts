/** How something long goes on, and how it is ended. */
export interface Exporting {
  signal?: AbortSignal;
  /** Told after each page, from 0 to 1. */
  onProgress?(done: number): void;
}

/** Passes pages on, tells how far it is, and ends it when that is wanted. */
export class Progress {
  readonly #total: number;
  readonly #exporting: Exporting;
  #done = 0;

  /** @param total how many records there will be, about */
  constructor(total: number, exporting: Exporting) {
    this.#total = Math.max(1, total);
    this.#exporting = exporting;
  }

  /** @throws what the signal was aborted with */
  async *of<One>(pages: AsyncIterable<One[]>): AsyncGenerator<One[], void> {
    for await (const page of pages) {
      this.#exporting.signal?.throwIfAborted();
      yield page;
      this.#done += page.length;
      this.#exporting.onProgress?.(Math.min(1, this.#done / this.#total));
    }
  }
}
