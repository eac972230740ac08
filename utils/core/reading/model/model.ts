import { asks, stances } from '../../words.ts';
import { type Bag, keyLimit } from './bag.ts';
import { base, numberAt, signed } from './letters.ts';

/** What `npm run train` leaves of one language: text, so that it ships inside a script. */
export interface Packed {
  /** How many words and pairs it knows. */
  size: number;
  /** By how much each column's bytes are multiplied: logits per step. */
  steps: readonly number[];
  /** What every text weighs by itself, column by column. */
  bias: readonly number[];
  /**
   * Letters (see `letters.ts`): for each shelf how many keys stand there; the sorted keys, two digits each, as the
   * difference to the one before or to where the shelf begins; how far each is from {@link mostRare}; each one's weights.
   */
  data: string;
}

/** Keys that differ in the last so many bits stand on one shelf, which is read when first one of them is asked for. */
export const shelfBits = 16;
export const shelves = keyLimit >>> shelfBits;
/** The rarity of what is in no other text. */
export const mostRare = 255;

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
  readonly #data: string;
  /** Of the entries that were met, the rarity, which is never 0, and a weight for each column. */
  readonly #rarities: Uint8Array;
  readonly #weights: Int8Array;
  /** Of one weighing, column by column. */
  readonly #sums = new Int32Array(columns);
  /** In which weighing each entry was last met: of a word that stands there twice, one counts. */
  readonly #rounds: Uint32Array;
  #round = 0;
  /** The first entry of each shelf, and after the last. */
  readonly #shelves = new Uint16Array(shelves + 1);
  /** Of the shelves that were read, the keys, and the first entry of each page: of keys that begin with the same bits. */
  readonly #keys: Uint32Array;
  readonly #pages = new Uint16Array(keyLimit >>> pageBits);
  readonly #isRead = new Uint8Array(shelves);

  constructor({ size, steps, bias, data }: Packed) {
    this.#steps = steps;
    this.#bias = bias;
    this.#data = data;
    this.#rarities = new Uint8Array(size);
    this.#weights = new Int8Array(size * columns);
    this.#rounds = new Uint32Array(size);
    this.#keys = new Uint32Array(size);
    for (let shelf = 0; shelf < shelves; shelf++)
      this.#shelves[shelf + 1] = this.#shelves[shelf]! + numberAt(data, shelf);
  }

  /** What a bag weighs. */
  weigh({ keys }: Bag): Learned {
    const weights = this.#weights;
    const rounds = this.#rounds;
    const round = ++this.#round;
    const sums = this.#sums.fill(0);
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
    const logits = this.#bias.map((bias, column) => bias + sums[column]! * this.#steps[column]! * scale);
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
    return entry < 0 ? 1 : this.#rarities[entry]! / mostRare;
  }

  #entryOf(key: number): number {
    const shelf = key >>> shelfBits;
    if (!this.#isRead[shelf]) this.#readShelf(shelf);
    const keys = this.#keys;
    const after = this.#shelves[shelf + 1]!;
    let entry = this.#pages[key >>> pageBits]!;
    while (entry < after && keys[entry]! < key) entry++;
    if (entry === after || keys[entry] !== key) return -1;
    if (this.#rarities[entry] === 0) this.#readEntry(entry);
    return entry;
  }

  #readEntry(entry: number): void {
    const size = this.#keys.length;
    const rarities = shelves + 2 * size;
    const weights = rarities + size;
    this.#rarities[entry] = mostRare - numberAt(this.#data, rarities + entry);
    for (let at = entry * columns; at < (entry + 1) * columns; at++)
      this.#weights[at] = signed(numberAt(this.#data, weights + at));
  }

  #readShelf(shelf: number): void {
    const after = this.#shelves[shelf + 1]!;
    let key = shelf << shelfBits;
    let page = key >>> pageBits;
    for (let entry = this.#shelves[shelf]!; entry < after; entry++) {
      const at = shelves + 2 * entry;
      key += numberAt(this.#data, at) * base + numberAt(this.#data, at + 1);
      this.#keys[entry] = key;
      while (page <= key >>> pageBits) this.#pages[page++] = entry;
    }
    this.#pages.fill(after, page, ((shelf + 1) << shelfBits) >>> pageBits);
    this.#isRead[shelf] = 1;
  }
}

/** Keys of one page begin with the same bits; a page holds one entry or none, mostly. */
const pageBits = 10;
