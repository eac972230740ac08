/** A piece of a stack: where it begins, and how long it is. */
export interface Piece {
  start: number;
  size: number;
}

/** Pieces one on top of the other, in that order; those without size are left out. */
export function stacked<Named extends { size: number }>(pieces: readonly Named[]): (Named & Piece)[] {
  let start = 0;
  return pieces.flatMap((piece) => {
    const at = start;
    start += piece.size;
    return piece.size > 0 ? [{ ...piece, start: at }] : [];
  });
}

/** Round numbers people read at a glance, times a power of ten. */
const round = [1, 2, 3, 4, 5, 6, 8, 10];

/** The end of an axis that holds all values: the next round number; 1 when there is nothing to show. */
export function topOf(values: readonly number[]): number {
  const most = Math.max(1, ...values);
  const power = 10 ** Math.floor(Math.log10(most));
  return power * (round.find((step) => step * power >= most) ?? 10);
}
