import type { Why } from '../../utils/core/people/hand.ts';
import { shown } from '../../utils/core/shown.ts';
import type { Translate } from '../../utils/i18n/words.ts';

/** As much of a need or a promise as two lines hold. */
const longest = 80;

/**
 * Why somebody could use a hand, in words: "You promised: Send the slides · due tomorrow", "Quiet for 6 weeks".
 * @param today the user's own day, ISO
 */
export function handWords(t: Translate, hand: Why, today: string): string {
  if (hand.because === 'quiet') return t('hand_quiet', lengthWords(t, daysFrom(hand.lastDay, today)));
  const what = isolated(shown(hand.what, longest));
  if (hand.because === 'need') return t('hand_need', what, agoWords(t, dayOf(hand.at), today));
  return hand.due === undefined
    ? t('hand_promise', what, agoWords(t, dayOf(hand.at), today))
    : t('hand_promise_due', what, agoWords(t, hand.due, today));
}

/** What the user wrote runs the way it does, and turns nothing beside it round. */
const isolated = (text: string) => `\u2068${text}\u2069`;

const dayOf = (at: number): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();

const daysFrom = (day: string, today: string): number => Temporal.PlainDate.from(day).until(today).days;

/** `3 days ago`, `tomorrow`, `5 weeks ago`. */
function agoWords(t: Translate, day: string, today: string): string {
  const days = daysFrom(day, today);
  const words = new Intl.RelativeTimeFormat(t.language, { numeric: 'auto' });
  return days < 14 ? words.format(-days, 'day') : words.format(-Math.floor(days / 7), 'week');
}

/** `6 weeks`, `4 months`: weeks for as long as people count in them. */
function lengthWords(t: Translate, days: number): string {
  const weeks = Math.floor(days / 7);
  const [many, unit] = weeks < 9 ? [weeks, 'week'] : [Math.floor(days / 30.4), 'month'];
  return new Intl.NumberFormat(t.language, { style: 'unit', unit, unitDisplay: 'long' }).format(many);
}
