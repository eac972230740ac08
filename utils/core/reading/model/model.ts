import { asks, stances } from '../../words.ts';
import { type Bag, keyLimit } from './bag.ts';

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
  logits: readonly number[];
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
  readonly #keys: Uint32Array;
  /** The first entry of each page: of keys that begin with the same bits. */
  readonly #pages: Uint16Array;

  constructor({ size, steps, bias, data }: Packed) {
    const bytes = Uint8Array.fromBase64(data);
    this.#steps = steps;
    this.#bias = bias;
    this.#keys = new Uint32Array(size);
    this.#pages = new Uint16Array(keyLimit / pageSize + 1);
    const after = readKeys(bytes, this.#keys, this.#pages);
    this.#rarities = bytes.subarray(after, after + size);
    this.#weights = new Int8Array(bytes.buffer, bytes.byteOffset + after + size, size * columns);
    this.#rounds = new Uint32Array(size);
  }

  /** What a bag weighs. */
  weigh({ keys }: Bag): Learned {
    const weights = this.#weights;
    const rounds = this.#rounds;
    const round = ++this.#round;
    const sums = new Array<number>(columns).fill(0);
    const places: number[] = [];
    const entries: number[] = [];
    let square = 0;
    for (let place = 0; place < keys.length; place++) {
      const entry = this.#entryOf(keys[place]!);
      if (entry < 0 || rounds[entry] === round) continue;
      rounds[entry] = round;
      places.push(place);
      entries.push(entry);
      const rarity = this.#rarities[entry]!;
      square += rarity * rarity;
      for (let column = 0, at = entry * columns; column < columns; column++, at++)
        sums[column]! += weights[at]! * rarity;
    }
    const scale = square === 0 ? 0 : 1 / Math.sqrt(square);
    const logits = sums.map((sum, column) => this.#bias[column]! + sum * this.#steps[column]! * scale);
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
    const keys = this.#keys;
    const page = Math.trunc(key / pageSize);
    const after = this.#pages[page + 1]!;
    for (let entry = this.#pages[page]!; entry < after; entry++) if (keys[entry] === key) return entry;
    return -1;
  }
}

/** Keys of one page begin with the same bits; a page holds one entry or none, mostly. */
const pageSize = 2 ** 10;

/** Reads ascending keys from varints of their differences, and where each page begins; returns how many bytes that took. */
function readKeys(bytes: Uint8Array, keys: Uint32Array, pages: Uint16Array): number {
  let at = 0;
  let key = 0;
  let page = 0;
  for (let entry = 0; entry < keys.length; entry++) {
    let byte = bytes[at++]!;
    let difference = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      difference += (byte & 127) << shift;
    }
    key += difference;
    keys[entry] = key;
    for (const own = key / pageSize; page <= own; page++) pages[page] = entry;
  }
  pages.fill(keys.length, page);
  return at;
}
