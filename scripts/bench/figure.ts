/** One line of the output. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** What the value must keep to; absent where nothing was promised. */
  bar?: number;
  ok?: boolean;
  [more: string]: unknown;
}

/** What comes with a value. */
interface More {
  bar?: number;
  /** The bar is a floor and not a ceiling. */
  atLeast?: boolean;
  [more: string]: unknown;
}

/** A figure, held against its bar. */
export function figure(name: string, value: number, unit: string, { bar, atLeast, ...more }: More = {}): Figure {
  const rounded = Number(value.toPrecision(3));
  if (bar === undefined) return { name, value: rounded, unit, ...more };
  return { name, value: rounded, unit, bar, ok: atLeast ? value >= bar : value <= bar, ...more };
}

/** A figure that is the median of several runs, with the runs' extremes: on a busy machine they lie far apart. */
export function medianFigure(name: string, values: readonly number[], unit: string, more: More = {}): Figure {
  const spread = { runs: values.length, min: rounded(Math.min(...values)), max: rounded(Math.max(...values)) };
  return figure(name, median(values), unit, { ...more, ...spread });
}

const rounded = (value: number) => Number(value.toPrecision(3));

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** The smallest value that `share` of all values do not exceed. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)]!;

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
