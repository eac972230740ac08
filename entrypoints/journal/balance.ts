import { signal } from '@preact/signals';
import type { JournalProps } from '../../components/journal/Journal.tsx';
import type { ByKind } from '../../utils/core/balance/balance.ts';
import type { Pace, Period } from '../../utils/core/balance/period.ts';
import { guarded } from '../../utils/errors/report.ts';
import { readKinds, readPeriods } from '../../utils/store/queries-periods.ts';
import { type View, viewRecord } from '../../utils/store/view.ts';

/** As many as can be told apart. */
const many: Record<Pace, number> = { weeks: 13, months: 12 };

/** Reads the balance over time for a view, and whether the record can be used at all. */
export class BalanceOnRecord {
  readonly #pace = signal<Pace>('weeks');
  readonly #record = signal<View<Period[]>>({ part: null, trouble: null, lost: null });
  readonly #byKind = signal<ByKind | null>(null);
  readonly #read: () => Promise<void>;

  /** @param locale BCP 47, says on which day a week begins. @param now ms since the epoch */
  constructor(locale: () => string, now: number) {
    this.#read = viewRecord(
      () => readPeriods(this.#pace.value, many[this.#pace.value], now, locale()),
      (view) => {
        this.#record.value = view;
      },
    );
  }

  /** Settles when the columns are there; what takes longer comes after them. */
  async look(wanted = this.#pace.value): Promise<void> {
    this.#pace.value = wanted;
    await this.#read();
    void guarded('kinds', async () => {
      const periods = this.#record.value.part;
      const kinds = periods && (await readKinds(periods[0]!.from, periods.at(-1)!.to));
      if (this.#pace.value === wanted) this.#byKind.value = kinds;
    });
  }

  /** What the view needs. */
  props(): Pick<JournalProps, 'balance' | 'trouble'> {
    const { part, trouble } = this.#record.value;
    const balance = part && {
      pace: this.#pace.value,
      periods: part,
      byKind: this.#byKind.value,
      onPace: (wanted: Pace) => void guarded('journal', () => this.look(wanted)),
    };
    return { balance, trouble };
  }
}
