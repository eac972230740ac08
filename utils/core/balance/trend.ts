import type { Counts } from './balance.ts';
import { noCounts } from './balance-of.ts';

/**
 * What happened to the share of serving among serves and sells between two halves of a time: `little` when one half has
 * too few to say, else more, less, or about the same.
 */
export type Trend = 'little' | 'more' | 'less' | 'same';

/** As many serves and sells as each half needs before anything is said about it. */
const enough = 5;
/** Shares that differ by less are about the same: one message in ten. */
const about = 0.1;

/** The trend from the first half of these periods to the second. An odd one in the middle belongs to the second. */
export function trendOf(periods: readonly Counts[]): Trend {
  const middle = Math.floor(periods.length / 2);
  const [before, after] = [sumOf(periods.slice(0, middle)), sumOf(periods.slice(middle))];
  if (Math.min(before.serve + before.sell, after.serve + after.sell) < enough) return 'little';
  const change = shareOf(after) - shareOf(before);
  if (Math.abs(change) < about) return 'same';
  return change > 0 ? 'more' : 'less';
}

/** What several counts add up to. */
export const sumOf = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, { serve, social, sell }) => ({
      serve: sum.serve + serve,
      social: sum.social + social,
      sell: sum.sell + sell,
    }),
    noCounts(),
  );

const shareOf = ({ serve, sell }: Counts) => serve / (serve + sell);
