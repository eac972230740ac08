/**
 * A date in figures: `2026-11-20`, `12.3.`, `12.3.26`, `3/12`. Without a year it is the last there was.
 *
 * @param monthFirst the order of figures with a slash, where both can be
 * @returns undefined when it is no date
 */
export function dateIn(
  figures: string,
  today: Temporal.PlainDate,
  monthFirst: boolean,
): Temporal.PlainDate | undefined {
  const [first = '', second = '', third = ''] = figures.split(/[-/.]/);
  if (first.length === 4) return dateOf(Number(first), Number(second), Number(third));
  const slashed = figures.includes('/');
  const orders = slashed && monthFirst ? ['month', 'day'] : ['day', 'month'];
  for (const order of slashed ? [orders, orders.toReversed()] : [orders]) {
    const [day, month] = (order[0] === 'day' ? [first, second] : [second, first]).map(Number) as [number, number];
    const date = third ? dateOf(yearOf(third, today), month, day) : latest(month, day, today);
    if (date) return date;
  }
  return undefined;
}

/** Two figures are the latest such year there was. */
function yearOf(figures: string, { year }: Temporal.PlainDate): number {
  if (figures.length > 2) return Number(figures);
  const inCentury = year - (year % 100) + Number(figures);
  return inCentury > year ? inCentury - 100 : inCentury;
}

/** The last such day there was: 29 February waits for its year. */
function latest(month: number, day: number, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  for (let year = today.year; year > today.year - 9; year--) {
    const date = dateOf(year, month, day);
    if (date && Temporal.PlainDate.compare(date, today) <= 0) return date;
  }
  return undefined;
}

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/** Whether a locale writes the month before the day. @param locale BCP 47 */
export function writesMonthFirst(locale: string): boolean {
  try {
    const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' }).formatToParts(0);
    const at = (type: string) => parts.findIndex((part) => part.type === type);
    return at('month') < at('day');
  } catch {
    return false;
  }
}
