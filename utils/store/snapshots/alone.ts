const name = 'good-turn-snapshot';

/** Does something that makes snapshots, unless another context does. */
export async function unlessAnother(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}

/** Does something to all of them as soon as no snapshot is made: one that is being made is given up. */
export const afterAll = (work: () => Promise<void>): Promise<void> => navigator.locks.request(name, work);

/** Whether somebody waits for what is being made to be given up. */
export const isUnwanted = async (): Promise<boolean> =>
  (await navigator.locks.query()).pending?.some((one) => one.name === name) ?? false;
