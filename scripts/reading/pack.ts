import { gzipSync } from 'node:zlib';
import { base, letterOf, unsigned } from '../../utils/core/reading/model/letters.ts';
import { mostRare, type Packed, shelfBits, shelves } from '../../utils/core/reading/model/model.ts';
import type { Fitted } from './fit.ts';

/** One word or pair of a vocabulary. */
export interface Entry {
  key: number;
  /** Inverse document frequency. */
  rarity: number;
}

/** Weights that move no text by more than this are left out, in log odds at a rarity of 1. */
const faint = 0.02;

/**
 * Packs what was learned, each number as a letter: weights of 127 steps at most, rarities of 255, keys as differences.
 *
 * @param fits columns of each, one fit after the other
 * @param most how many entries are kept: those with the greatest weight
 */
export function pack(entries: readonly Entry[], fits: readonly (Fitted & { classes: number })[], most: number): Packed {
  const columns = fits.flatMap(({ weights, bias, classes }) =>
    Array.from({ length: classes }, (_, k) => ({
      bias: bias[k]!,
      weights: Float64Array.from(entries, (_, entry) => weights[entry * classes + k]!),
    })),
  );
  const power = (entry: number) =>
    columns.reduce((sum, { weights }) => Math.max(sum, Math.abs(weights[entry]!)), 0) * entries[entry]!.rarity;
  const kept = entries
    .map((_, entry) => entry)
    .filter((entry) => power(entry) > faint)
    .sort((a, b) => power(b) - power(a))
    .slice(0, most)
    .sort((a, b) => entries[a]!.key - entries[b]!.key);

  const rarest = entries.reduce((most, { rarity }) => Math.max(most, rarity), 0);
  const rarityOf = (entry: number) => Math.max(1, Math.round((entries[entry]!.rarity / rarest) * mostRare));
  const steps = columns.map(
    ({ weights }) => kept.reduce((most, entry) => Math.max(most, Math.abs(weights[entry]!)), 1e-9) / 127,
  );
  const weightsOf = (entry: number) =>
    columns.map(({ weights }, column) => Math.round(weights[entry]! / steps[column]!));
  return {
    size: kept.length,
    steps: steps.map((step) => Number(step.toPrecision(6))),
    bias: columns.map(({ bias }) => Number(bias.toFixed(4))),
    data: [
      ...shelved(kept.map((entry) => entries[entry]!.key)),
      ...kept.map((entry) => mostRare - rarityOf(entry)),
      ...kept.flatMap(weightsOf).map(unsigned),
    ]
      .map(letterOf)
      .join(''),
  };
}

/** How many keys stand on each shelf, then the keys, two digits each, as the difference to what is before them there. */
function shelved(keys: readonly number[]): number[] {
  const counts = new Array<number>(shelves).fill(0);
  const digits: number[] = [];
  let before = 0;
  for (const key of keys) {
    const shelf = key >>> shelfBits;
    if (counts[shelf]! === 0) before = shelf << shelfBits;
    counts[shelf]!++;
    digits.push(Math.trunc((key - before) / base), (key - before) % base);
    before = key;
  }
  return [...counts, ...digits];
}

/** The module that ships a packed language. */
export const moduleOf = (packed: Packed): string => `import type { Packed } from '../model.ts';

/** Written by \`npm run train\`. */
export const packed: Packed = ${JSON.stringify(packed)};
`;

/** What it takes to ship, in bytes of gzip. */
export const shippedSize = (packed: Packed): number => gzipSync(JSON.stringify(packed), { level: 9 }).length;
