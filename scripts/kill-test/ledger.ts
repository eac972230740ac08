import type { Stance } from '../../utils/core/words.ts';
import type { Found } from './inside.ts';

/** One change of the record. */
export interface Deed {
  does: 'add' | 'correct' | 'delete';
  id: string;
  /** What the message is from then on. */
  stance: Stance;
  /** Happened so long ago that it may be pruned at any moment. */
  old: boolean;
}

/** What may be on record about one act. */
interface Entry {
  old: boolean;
  /** Acknowledged, and no deletion of it was tried since. */
  sure: boolean;
  /** A deletion of it was acknowledged. */
  gone: boolean;
  /** The last that was acknowledged, and whatever was tried after it. */
  stances: Stance[];
}

/**
 * Keeps book of what was tried and what was acknowledged, outside of the browser that is killed, and compares: what was
 * acknowledged must be there, what was only tried may be, and nothing else.
 */
export class Ledger {
  readonly #entries = new Map<string, Entry>();
  /** Acts that were pruned or may be, and are counted in any case, up to the last look. */
  #oldKnown = 0;
  #oldDone = 0;
  #oldTried = 0;
  acknowledged = 0;

  note(what: 'tried' | 'done', { does, id, stance, old }: Deed): void {
    const entry = this.#entries.get(id) ?? { old, sure: false, gone: false, stances: [] };
    this.#entries.set(id, entry);
    if (what === 'done') this.acknowledged += 1;
    if (old) {
      if (what === 'done') this.#oldDone += 1;
      else this.#oldTried += 1;
    }
    if (does === 'delete') {
      entry.sure = false;
      entry.gone ||= what === 'done';
    } else if (what === 'done') {
      entry.sure = true;
      entry.stances = [stance];
    } else entry.stances.push(stance);
  }

  /** What is wrong about what was found after a restart, as sentences. What only may have happened is settled by it. */
  compare({ kept, counted, waiting, wrong }: Found): string[] {
    const faults: string[] = [];
    const fault = (is: boolean, sentence: string) => is && faults.push(sentence);
    fault(wrong > 0, `${wrong} sums do not agree with the record`);
    fault(waiting > 0, `${waiting} reports still wait`);
    for (const [id, entry] of this.#entries) {
      const found = kept[id];
      if (entry.old) continue;
      fault(entry.sure && found === undefined, `${id} was acknowledged and is lost`);
      fault(entry.gone && found !== undefined, `${id} was deleted and is back`);
      fault(found !== undefined && !entry.stances.includes(found), `${id} is ${found}, not ${entry.stances}`);
      if (found === undefined) this.#entries.delete(id);
      else this.#entries.set(id, { ...entry, sure: true, stances: [found] });
    }
    for (const id of Object.keys(kept)) fault(!this.#entries.has(id), `${id} was never done`);
    this.#compareCounts(Object.keys(kept), counted, fault);
    return faults;
  }

  /** What may be pruned is there or not, but counted once and only once. */
  #compareCounts(kept: string[], counted: number, fault: (is: boolean, sentence: string) => void): void {
    const old = counted - kept.filter((id) => !this.#entries.get(id)?.old).length;
    const [least, most] = [this.#oldKnown + this.#oldDone, this.#oldKnown + this.#oldTried];
    fault(old < least, `${least - old} old acts were acknowledged and are not counted`);
    fault(old > most, `${old - most} acts are counted twice`);
    [this.#oldKnown, this.#oldDone, this.#oldTried] = [old, 0, 0];
  }
}
