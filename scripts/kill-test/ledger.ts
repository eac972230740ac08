import type { Stance } from '../../utils/core/words.ts';

/** What is on record. */
export interface Found {
  /** The stances of what is kept one by one, by id; whoever was merged is called `merged:` and their id. */
  kept: Record<string, Stance>;
  /** All that is counted, what was pruned included. */
  counted: number;
  /** What waits although the record works. */
  waiting: number;
  /** When the browser last deleted its damaged database and what was noted was brought back, ms since the epoch. */
  lostAt: number | null;
  /** Sums that do not agree with the record. */
  wrong: number;
  /** Ids of what is noted beside the record. */
  noted: string[];
}

/** Acts so old that they may be pruned at any moment have ids that begin so. */
export const old = 'old-';
/** What is no act but is kept, and is done or not. */
export const merged = 'merged:';

/** One change of the record, of one thing or of many that change together or not at all. */
export interface Deed {
  /** What becomes of them. */
  does: 'come' | 'go' | 'correct';
  /** Ids as `Found` has them. */
  ids: string[];
  /** What the messages are from then on; absent when they are what they were. */
  stance?: Stance | undefined;
  /**
   * When it is safe from a browser that deletes its damaged database: as soon as it is on record, when it was
   * acknowledged, or not at all. Of what goes: `never` when it may come back then.
   */
  safe: 'recorded' | 'acknowledged' | 'never';
}

/** What is known of one id. */
interface Entry {
  /** Whether it must be there, must not, or may be. */
  there: boolean | undefined;
  /** The last that was acknowledged, and whatever was tried after it. */
  stances: Stance[];
  safe: Deed['safe'];
  /** The change that was tried last and not acknowledged: all of it happened, or nothing. */
  doubt?: Deed | undefined;
  /** The place of its latest note among all. */
  noted: number;
}

/** As many notes as surely are still there: some are of deeds that were not acknowledged, and a page goes at a time. */
const mostNotes = 4500;

type Fault = (is: boolean, sentence: string) => void;

/**
 * Keeps book of what was tried and what was acknowledged, outside of the browser that is killed, and compares: what was
 * acknowledged must be there, what was only tried may be, and nothing else. What was found once is known from then on.
 */
export class Ledger {
  readonly #entries = new Map<string, Entry>();
  #notes = 0;
  #lossSeen: number | null = null;
  /** Acts that were pruned or may be, and are counted in any case, up to the last look. */
  readonly #old = { known: 0, done: 0, tried: 0 };
  acknowledged = 0;
  losses = 0;

  note(what: 'tried' | 'done', deed: Deed): void {
    if (what === 'done') this.acknowledged += 1;
    for (const id of deed.ids)
      if (id.startsWith(old)) this.#old[what] += 1;
      else this.#entries.set(id, this.#after(what, deed, this.#entries.get(id)));
  }

  /** What is wrong about what was found after a restart, as sentences. */
  compare(found: Found): string[] {
    const faults: string[] = [];
    const fault: Fault = (is, sentence) => is && faults.push(sentence);
    const noted = new Set(found.noted);
    const lost = found.lostAt !== this.#lossSeen;
    this.#lossSeen = found.lostAt;
    if (lost) this.losses += 1;
    fault(found.wrong > 0, `${found.wrong} sums do not agree with the record`);
    fault(found.waiting > 0, `${found.waiting} reports still wait`);
    if (!lost) this.#compareDoubts(found, fault);
    for (const [id, entry] of this.#entries) {
      const stance = found.kept[id];
      const words = `${id}${lost ? ', its database lost,' : ''}${noted.has(id) ? ' and noted' : ''}`;
      this.#compareOne(words, lost ? this.#afterLoss(entry) : entry, stance, fault);
      this.#entries.set(id, settled(entry, stance));
    }
    for (const id of Object.keys(found.kept))
      fault(!this.#entries.has(id) && !id.startsWith(old), `${id} was never done`);
    this.#compareOld(found, lost, fault);
    return faults;
  }

  #after(what: 'tried' | 'done', deed: Deed, before: Entry | undefined): Entry {
    const { does, stance, safe } = deed;
    const entry: Entry = before ?? { there: undefined, stances: [], safe, noted: 0 };
    if (what === 'tried') {
      if (safe !== 'never' && does !== 'go') this.#notes += 1;
      const stances = stance ? [...entry.stances, stance] : entry.stances;
      if (does === 'correct') return { ...entry, stances, noted: this.#notes };
      return { there: undefined, stances, safe: does === 'come' ? safe : 'never', doubt: deed, noted: this.#notes };
    }
    const known = { ...entry, stances: stance ? [stance] : entry.stances, noted: this.#notes };
    if (does === 'correct') return known;
    const sure = does === 'come' && safe === 'acknowledged' ? 'recorded' : safe;
    return { ...known, there: does === 'come', safe: sure, doubt: undefined };
  }

  /** What of an entry still holds when the browser has deleted its database. */
  #afterLoss(entry: Entry): Entry {
    const isNoted = entry.safe === 'recorded' && entry.noted > this.#notes - mostNotes;
    return isNoted || (entry.there === false && entry.safe !== 'never') ? entry : { ...entry, there: undefined };
  }

  #compareOne(id: string, { there, stances }: Entry, stance: Stance | undefined, fault: Fault): void {
    fault(there === true && stance === undefined, `${id} was acknowledged and is lost`);
    fault(there === false && stance !== undefined, `${id} was gone and is back`);
    fault(stance !== undefined && !stances.includes(stance), `${id} is ${stance}, not ${stances}`);
  }

  /** All of a change that nobody acknowledged is there, or nothing of it. */
  #compareDoubts({ kept }: Found, fault: Fault): void {
    for (const deed of new Set([...this.#entries.values()].map(({ doubt }) => doubt))) {
      const ids = deed?.ids.filter((id) => this.#entries.get(id)?.doubt === deed) ?? [];
      const there = ids.filter((id) => kept[id] !== undefined);
      fault(there.length !== 0 && there.length !== ids.length, `${there.length} of ${ids.length} ${deed?.does}: half`);
    }
  }

  /** What may be pruned is there or not, but counted once and only once. No note is made of it. */
  #compareOld({ kept, counted }: Found, lost: boolean, fault: Fault): void {
    const found = counted - Object.keys(kept).filter((id) => !id.startsWith(old) && !id.startsWith(merged)).length;
    const [least, most] = [this.#old.known + this.#old.done, this.#old.known + this.#old.tried];
    fault(!lost && found < least, `${least - found} old acts were acknowledged and are not counted`);
    fault(found > most, `${found - most} acts are counted twice`);
    Object.assign(this.#old, { known: found, done: 0, tried: 0 });
  }
}

/** What was found is known: it need not have been acknowledged to stay so. */
function settled(entry: Entry, stance: Stance | undefined): Entry {
  const safe = entry.safe === 'acknowledged' ? 'never' : entry.safe;
  return { ...entry, there: stance !== undefined, stances: stance ? [stance] : entry.stances, safe, doubt: undefined };
}
