import { asks, stances } from '../../words.ts';
import type { Bag } from './bag.ts';

/** What `npm run train` leaves of one language: text, so that it ships inside a script. */
export interface Packed {
  /** How many words and pairs it knows. */
  size: number;
  /** By how much each column's bytes are multiplied: logits per step. */
  steps: readonly number[];
  /** What every text weighs by itself, column by column. */
  bias: readonly number[];
  /** Base64: the differences of the sorted keys as varints, then the rarities, then each one's weights as signed bytes. */
  data: string;
}

/** The first columns are the stances, the others the asks. */
const columns = stances.length + asks.length;

/** What the words of a text weigh. */
export interface Learned {
  /** A logit for each of `stances`, then for each of `asks`. */
  logits: Float64Array;
  /** The places in the bag of what is known, each thing once, and its number in the model. */
  places: number[];
  entries: number[];
  /** What each known one's weights are multiplied by. */
  scale: number;
}

/**
 * The learned part of the reading: softmax regression over the words and pairs of words of a text, weighted by rarity and
 * scaled to length 1.
 */
export class Model {
  readonly #bias: readonly number[];
  readonly #steps: readonly number[];
  readonly #rarities: Uint8Array;
  /** Entry by entry, a weight for each column. */
  readonly #weights: Int8Array;
  /** In which weighing each entry was last met: of a word that stands there twice, one counts. */
  readonly #rounds: Uint32Array;
  #round = 0;
  /** Open addressing: number + 1 of the key that stands in a slot, 0 where there is none. */
  readonly #slots: Uint16Array;
  readonly #keys: Uint32Array;

  constructor({ size, steps, bias, data }: Packed) {
    const bytes = Uint8Array.fromBase64(data);
    this.#steps = steps;
    this.#bias = bias;
    this.#keys = new Uint32Array(size);
    const after = readKeys(bytes, this.#keys);
    this.#rarities = bytes.subarray(after, after + size);
    this.#weights = new Int8Array(bytes.buffer, bytes.byteOffset + after + size, size * columns);
    this.#rounds = new Uint32Array(size);
    this.#slots = new Uint16Array(2 ** Math.ceil(Math.log2(size * 2 + 1)));
    const mask = this.#slots.length - 1;
    for (let entry = 0; entry < size; entry++) {
      let slot = this.#keys[entry]! & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = entry + 1;
    }
  }

  /** What a bag weighs. */
  weigh({ keys }: Bag): Learned {
    const logits = new Float64Array(columns);
    const places: number[] = [];
    const entries: number[] = [];
    this.#round++;
    let square = 0;
    for (let place = 0; place < keys.length; place++) {
      const entry = this.#entryOf(keys[place]!);
      if (entry < 0 || this.#rounds[entry] === this.#round) continue;
      this.#rounds[entry] = this.#round;
      places.push(place);
      entries.push(entry);
      const rarity = this.#rarities[entry]!;
      square += rarity * rarity;
      const from = entry * columns;
      for (let column = 0; column < columns; column++) logits[column]! += this.#weights[from + column]! * rarity;
    }
    const scale = square === 0 ? 0 : 1 / Math.sqrt(square);
    for (let column = 0; column < columns; column++) {
      logits[column] = this.#bias[column]! + logits[column]! * this.#steps[column]! * scale;
    }
    return { logits, places, entries, scale };
  }

  /** By how much a known word or pair speaks for a stance rather than the others, in log odds, in a text of that scale. */
  leans(entry: number, stance: number, scale: number): number {
    let lean = 0;
    for (let column = 0; column < stances.length; column++) {
      const weight = this.#weights[entry * columns + column]! * this.#steps[column]!;
      lean += column === stance ? weight : -weight / (stances.length - 1);
    }
    return lean * this.#rarities[entry]! * scale;
  }

  /** How rare a word or pair is, from 0 for what is in nearly every text to 1 for what is in hardly any, or in none. */
  rarityOf(key: number): number {
    const entry = this.#entryOf(key);
    return entry < 0 ? 1 : this.#rarities[entry]! / 255;
  }

  #entryOf(key: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot]! - 1;
      if (entry < 0 || this.#keys[entry] === key) return entry;
    }
  }
}

/** Reads ascending keys from varints of their differences; returns how many bytes that took. */
function readKeys(bytes: Uint8Array, keys: Uint32Array): number {
  let at = 0;
  let key = 0;
  for (let entry = 0; entry < keys.length; entry++) {
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      key += (byte & 127) << shift;
      if (byte < 128) break;
    }
    keys[entry] = key;
  }
  return at;
}
