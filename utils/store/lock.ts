const name = 'good-turn-record';

/**
 * Waits until nothing is being pruned or swapped, and keeps it from beginning until the returned function is called or
 * this context ends. Reports, corrections and deletions go on meanwhile.
 * @throws what `signal` was aborted with
 */
function holdRecord(signal?: AbortSignal): Promise<() => void> {
  const held = Promise.withResolvers<() => void>();
  const end = Promise.withResolvers<void>();
  const options = { mode: 'shared' as const, ...(signal && { signal }) };
  navigator.locks
    .request(name, options, () => {
      held.resolve(end.resolve);
      return end.promise;
    })
    .catch(held.reject);
  return held.promise;
}

/**
 * Passes on what is read piece by piece, and holds the record until the last piece, or until nobody wants another.
 * @throws what `signal` was aborted with
 */
export async function* whileHeld<Piece>(
  pieces: AsyncGenerator<Piece, void>,
  signal?: AbortSignal,
): AsyncGenerator<Piece, void> {
  const release = await holdRecord(signal);
  try {
    yield* pieces;
  } finally {
    release();
  }
}

/**
 * Does something that needs the record to stay where it is meanwhile.
 * @throws what `signal` was aborted with
 */
export async function holding<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
  const release = await holdRecord(signal);
  try {
    return await work();
  } finally {
    release();
  }
}

/** Does something that moves much of the record, unless somebody holds it. @returns undefined when somebody does */
export const unlessHeld = <Result>(work: () => Promise<Result>): Promise<Result | undefined> =>
  navigator.locks.request(name, { ifAvailable: true }, async (lock) => (lock ? work() : undefined));

/** Does something that moves much of the record, as soon as nobody holds it. */
export const whenFree = <Result>(work: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request(name, work) as Promise<Result>;
