import type { Counts, DayTally } from '../core/balance/balance.ts';
import { addTo, noCounts, partsOf, servesPerSell } from '../core/balance/balance-of.ts';
import { stances } from '../core/words.ts';
import type { Translate } from '../i18n/words.ts';
import { escaped, row, table, tableEnd } from './html.ts';

/** Oldest first. */
export type Days = AsyncIterable<readonly DayTally[]>;

/** The balance of each month in which anything was written. */
export async function* monthTable(days: Days, t: Translate): AsyncGenerator<string> {
  const name = new Intl.DateTimeFormat(t.language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(t.language, { maximumFractionDigits: 1 });
  const spoken = (value: number | null) => (value === null ? '–' : escaped(number.format(value)));
  yield table(t('page_months'), [
    t('page_month'),
    ...stances.map((stance) => t(`stance_${stance}`)),
    t('page_serves_per_sell'),
  ]);
  for (const [first, counts] of await months(days)) {
    const month = name.format(Temporal.PlainDate.from(first).toZonedDateTime('UTC').epochMilliseconds);
    yield row([escaped(month), ...stances.map((stance) => spoken(counts[stance])), spoken(servesPerSell(counts))]);
  }
  yield tableEnd;
}

/** By the first day of each. */
async function months(days: Days): Promise<Map<string, Counts>> {
  const found = new Map<string, Counts>();
  for await (const page of days)
    for (const { day, stance, count } of page.flatMap(partsOf)) {
      const first = `${day.slice(0, -2)}01`;
      found.set(first, addTo(found.get(first) ?? noCounts(), stance, count));
    }
  return found;
}
