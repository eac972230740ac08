import type { Pace, Period } from '../../utils/core/balance/period.ts';

/** Noon of a day of the calendar: far from every change of clocks. */
const noonOf = (day: string) => new Date(`${day}T12:00`);

/** As many labels as fit below the columns on a narrow screen. */
const mostLabels = 4;

/** How periods are named in a language. */
export function periodWords(language: string, pace: Pace) {
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
  const range = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' });
  const month = new Intl.DateTimeFormat(language, { month: 'short' });
  const wholeMonth = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric' });
  return {
    /** In full: "9 – 15 Nov 2026", "November 2026". */
    whole: ({ from, to }: Pick<Period, 'from' | 'to'>) =>
      pace === 'months' ? wholeMonth.format(noonOf(from)) : range.formatRange(noonOf(from), noonOf(to)),
    /** Below a column; empty for most, so that the others can be read. The last one always has its own. */
    label({ from }: Pick<Period, 'from'>, at: number, many: number) {
      const every = Math.ceil(many / mostLabels);
      if ((many - 1 - at) % every !== 0) return '';
      return (pace === 'months' ? month : day).format(noonOf(from));
    },
  };
}

/** A day as people name it: "Today", "Yesterday", "Friday, November 20". `day` and `today` ISO. */
export function dayWords(language: string, day: string, today: string): string {
  const ago = Temporal.PlainDate.from(day).until(today).days;
  if (ago === 0 || ago === 1) {
    const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-ago, 'day');
    return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
  }
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', ...year }).format(
    noonOf(day),
  );
}
