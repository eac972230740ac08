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

/** Keys stand on shelves by their first bits, and a shelf is read when first one of its keys is asked for. */
export const shelves = 256;
export const shelfSize = keyLimit / shelves;
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
  /** Where the rarities and the weights begin in the data: entry by entry, a weight for each column. */
  readonly #rarities: number;
  readonly #weights: number;
  /** In which weighing each entry was last met: of a word that stands there twice, one counts. */
  readonly #rounds: Uint32Array;
  #round = 0;
  /** The first entry of each shelf, and after the last. */
  readonly #shelves = new Uint16Array(shelves + 1);
  /** Of the shelves that were read, the keys, and the first entry of each page: of keys that begin with the same bits. */
  readonly #keys: Uint32Array;
  readonly #pages = new Uint16Array(keyLimit / pageSize);
  readonly #isRead = new Uint8Array(shelves);

  constructor({ size, steps, bias, data }: Packed) {
    this.#steps = steps;
    this.#bias = bias;
    this.#data = data;
    this.#rarities = shelves + 2 * size;
    this.#weights = this.#rarities + size;
    this.#rounds = new Uint32Array(size);
    this.#keys = new Uint32Array(size);
    let entries = 0;
    for (let shelf = 0; shelf < shelves; shelf++) this.#shelves[shelf + 1] = entries += numberAt(data, shelf);
  }

  /** What a bag weighs. */
  weigh({ keys }: Bag): Learned {
    const data = this.#data;
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
      const rarity = this.#rarityAt(entry);
      square += rarity * rarity;
      for (let column = 0, at = weights + entry * columns; column < columns; column++, at++)
        sums[column]! += signed(numberAt(data, at)) * rarity;
    }
    const scale = square === 0 ? 0 : 1 / Math.sqrt(square);
    const logits = sums.map((sum, column) => this.#bias[column]! + sum * this.#steps[column]! * scale);
    return { logits, places, entries, scale };
  }

  /** By how much a known word or pair speaks for a stance rather than the others, in log odds, in a text of that scale. */
  leans(entry: number, stance: number, scale: number): number {
    let lean = 0;
    for (let column = 0; column < stances.length; column++) {
      const weight = signed(numberAt(this.#data, this.#weights + entry * columns + column)) * this.#steps[column]!;
      lean += column === stance ? weight : -weight / (stances.length - 1);
    }
    return lean * this.#rarityAt(entry) * scale;
  }

  /** How rare a word or pair is, from 0 for what is in nearly every text to 1 for what is in hardly any, or in none. */
  rarityOf(key: number): number {
    const entry = this.#entryOf(key);
    return entry < 0 ? 1 : this.#rarityAt(entry) / mostRare;
  }

  #rarityAt(entry: number): number {
    return mostRare - numberAt(this.#data, this.#rarities + entry);
  }

  #entryOf(key: number): number {
    const shelf = Math.trunc(key / shelfSize);
    if (!this.#isRead[shelf]) this.#readShelf(shelf);
    const after = this.#shelves[shelf + 1]!;
    let entry = this.#pages[Math.trunc(key / pageSize)]!;
    while (entry < after && this.#keys[entry]! < key) entry++;
    return entry < after && this.#keys[entry] === key ? entry : -1;
  }

  #readShelf(shelf: number): void {
    const after = this.#shelves[shelf + 1]!;
    let key = shelf * shelfSize;
    let page = key / pageSize;
    for (let entry = this.#shelves[shelf]!; entry < after; entry++) {
      const at = shelves + 2 * entry;
      key += numberAt(this.#data, at) * base + numberAt(this.#data, at + 1);
      this.#keys[entry] = key;
      while (page <= key / pageSize) this.#pages[page++] = entry;
    }
    this.#pages.fill(after, page, ((shelf + 1) * shelfSize) / pageSize);
    this.#isRead[shelf] = 1;
  }
}

/** A page holds one entry or none, mostly. */
const pageSize = 2 ** 10;
