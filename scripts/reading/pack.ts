import { gzipSync } from 'node:zlib';
import type { Packed } from '../../utils/core/reading/model/model.ts';
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
 * Packs what was learned: weights as signed bytes, rarities as bytes, keys as differences.
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

  const mostRare = Math.max(...entries.map(({ rarity }) => rarity));
  const rarityByte = (entry: number) => Math.max(1, Math.round((entries[entry]!.rarity / mostRare) * 255));
  const steps = columns.map(
    ({ weights }) => kept.reduce((most, entry) => Math.max(most, Math.abs(weights[entry]!)), 1e-9) / 127,
  );
  const bytes = [
    ...varints(kept.map((entry, place) => entries[entry]!.key - (place === 0 ? 0 : entries[kept[place - 1]!]!.key))),
    ...kept.map(rarityByte),
    ...kept.flatMap((entry) =>
      columns.map(({ weights }, column) => Math.round(weights[entry]! / steps[column]!) & 255),
    ),
  ];
  return {
    size: kept.length,
    steps: steps.map((step) => Number(step.toPrecision(6))),
    bias: columns.map(({ bias }) => Number(bias.toFixed(4))),
    data: Buffer.from(bytes).toString('base64'),
  };
}

function varints(values: readonly number[]): number[] {
  const bytes: number[] = [];
  for (let value of values) {
    for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
    bytes.push(value);
  }
  return bytes;
}

/** The module that ships a packed language. */
export const moduleOf = (packed: Packed): string => `import type { Packed } from '../model.ts';

/** Written by \`npm run train\`. */
export const packed: Packed = ${JSON.stringify(packed)};
`;

/** What it takes to ship, in bytes of gzip. */
export const shippedSize = (packed: Packed): number => gzipSync(JSON.stringify(packed), { level: 9 }).length;
