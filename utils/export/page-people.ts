import { relationshipOf } from '../core/people/depth.ts';
import type { PersonTally } from '../core/people/person.ts';
import type { Translate } from '../i18n/words.ts';
import { dayOf } from '../store/days.ts';
import type { Told } from '../store/export/named.ts';
import { escaped, foreign, row, table, tableEnd } from './html.ts';

export type People = AsyncIterable<readonly Told[]>;

/** Everybody, whom something was done toward last first. `now` in ms since the epoch. */
export async function* peopleTable(people: People, t: Translate, now: number): AsyncGenerator<string> {
  const lineOf = lines(t, dayOf(now));
  const all: { lastAt: number; line: string }[] = [];
  for await (const page of people)
    for (const one of page) all.push({ lastAt: one.tally.lastAt ?? Number.NEGATIVE_INFINITY, line: lineOf(one) });
  yield table(t('page_people'), [
    t('page_person'),
    t('page_accounts'),
    t('page_depth'),
    t('page_first'),
    t('page_last'),
    t('page_count'),
  ]);
  for (const { line } of all.sort((one, other) => other.lastAt - one.lastAt)) yield line;
  yield tableEnd;
}

function lines(t: Translate, today: string): (told: Told) => string {
  const date = new Intl.DateTimeFormat(t.language, { dateStyle: 'medium' });
  const number = new Intl.NumberFormat(t.language);
  const when = (at: number | undefined) => (at === undefined ? '–' : escaped(date.format(at)));
  return ({ name, identities, tally }) => {
    const accounts = identities.map(({ site, handle }) => [
      escaped(t(`site_${site}`)),
      ...(handle ? [foreign(handle)] : []),
    ]);
    return row([
      foreign(name),
      accounts.map((account) => account.join(' ')).join(', '),
      escaped(t(`depth_${relationshipOf(tally, today).depth}`)),
      when(tally.firstAt),
      when(tally.lastAt),
      escaped(number.format(actsIn(tally))),
    ]);
  };
}

const actsIn = ({ weeks }: PersonTally): number =>
  Object.values(weeks).reduce(
    (sum, { serve = 0, social = 0, sell = 0, none = 0 }) => sum + serve + social + sell + none,
    0,
  );
