/**
 * Does something with reports when nobody else does: each is recorded, corrected, delivered or deleted in its turn, in
 * whatever context, and in the order in which it was asked for. Never within another turn, and not in pages of others,
 * who would hear of it.
 */
export const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request('good-turn-reports', act) as Promise<Result>;
