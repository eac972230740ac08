import type { JournalProps } from '../../components/journal/Journal.tsx';
import type { TimelineAct } from '../../components/journal/timeline.ts';
import { daysEndingAt } from '../../utils/core/balance/days.ts';
import { periodsOf } from '../../utils/core/balance/period.ts';
import { siteIds, stances } from '../../utils/core/words.ts';
import { peopleProps, peopleStates } from './people-states.ts';
import { lastWeek, offerProps, reflectionsProps, reflectionsStates } from './reflection-states.ts';

const today = '2026-11-23';

/** More than a year of somebody who serves more and more. */
const year = daysEndingAt(today, 400).map((day, at) => ({
  day,
  sites: {
    x: { serve: at % 5, none: 3 },
    linkedin: { serve: at % 2, social: 2, sell: at % 7 < (at < 355 ? 4 : 1) ? 2 : 0 },
    ...(at % 9 === 0 && { offline: { serve: 1, social: 1 } }),
  },
}));
const weeks = periodsOf(year, 'weeks', 13, today, 'en');

const noon = Date.UTC(2026, 10, 23, 12);
const kinds = ['reply', 'message', 'like', 'coffee', 'comment', 'post'] as const;
const names = ['Ana Souza', 'Ben Okafor', 'ليلى حداد', '\u202Egro.live', `Anna${'maria'.repeat(2000)}`];

/** What somebody did in eleven days. */
const acts = Array.from({ length: 90 }, (_, at): TimelineAct => {
  const kind = kinds[at % kinds.length]!;
  const name = kind === 'post' ? undefined : names[at % names.length];
  const stance = kind === 'like' || at % 13 === 4 ? undefined : stances[at % 3];
  return {
    id: `${at}`,
    at: noon - at * 10_800_000,
    day: daysEndingAt(today, 20)[19 - Math.floor(at / 8)]!,
    site: kind === 'coffee' ? 'offline' : siteIds[at % 3]!,
    kind,
    ...(name && { name }),
    ...(stance && { stance }),
  };
});

const timeline: NonNullable<JournalProps['timeline']> = {
  pages: [acts.slice(0, 50), acts.slice(50)],
  more: true,
  today,
  filter: {},
  typed: '',
  people: [],
  onMore() {},
  onFilter() {},
  onSearch() {},
  onCorrect: async () => null,
  onDelete: async () => async () => {},
};

export const journalProps: JournalProps = {
  spot: { chapter: 'balance' },
  balance: {
    pace: 'weeks',
    periods: weeks,
    byKind: {
      reply: { serve: 98, social: 60, sell: 4 },
      message: { serve: 41, social: 30, sell: 9 },
      post: { serve: 3, social: 20, sell: 11 },
      coffee: { serve: 2, social: 6, sell: 0 },
      unknown: { serve: 1, social: 0, sell: 0 },
    },
    onPace() {},
  },
  timeline,
  people: peopleProps,
  offer: null,
  reflections: reflectionsProps,
  trouble: null,
  onTryAgain() {},
};

const balance = (more: Partial<NonNullable<JournalProps['balance']>>) => ({
  balance: { ...journalProps.balance!, ...more },
});

const inTimeline = (more: Partial<typeof timeline> = {}): Partial<JournalProps> => ({
  spot: { chapter: 'timeline' },
  timeline: { ...timeline, ...more },
});

/** The journal in each of its states. */
export const journalStates: Record<string, Partial<JournalProps>> = {
  'three months': {},
  'a year': balance({ pace: 'months', periods: periodsOf(year, 'months', 12, today, 'en') }),
  'kinds to come': balance({ byKind: null }),
  'first day': balance({
    periods: periodsOf([{ day: today, sites: { x: { serve: 1 } } }], 'weeks', 13, today, 'en'),
    byKind: { reply: { serve: 1, social: 0, sell: 0 } },
  }),
  'no data': balance({ periods: periodsOf([], 'weeks', 13, today, 'en'), byKind: {} }),
  million: balance({
    periods: weeks.map((week) => ({ ...week, serve: week.serve * 1e5, social: week.social * 1e5 })),
  }),
  timeline: inTimeline(),
  'nothing in the timeline': inTimeline({ pages: [], more: false }),
  searching: inTimeline({ typed: 'an', people: names.map((name) => ({ id: name, name })) }),
  'one person': inTimeline({
    filter: { person: { id: 'ana', name: 'Ana Souza' } },
    pages: [acts.slice(0, 2)],
    more: false,
  }),
  'nothing found': inTimeline({ filter: { stance: 'sell' }, pages: [], more: false }),
  people: { spot: { chapter: 'people' } },
  ...Object.fromEntries(
    Object.entries(peopleStates).map(([name, people]): [string, Partial<JournalProps>] => [
      name,
      { spot: { chapter: 'people' }, people: { ...peopleProps, ...people } },
    ]),
  ),
  'last week to look back at': { offer: { ...offerProps, week: lastWeek } },
  ...Object.fromEntries(
    Object.entries(reflectionsStates).map(([name, reflections]): [string, Partial<JournalProps>] => [
      name,
      { spot: { chapter: 'reflections' }, reflections: { ...reflectionsProps, ...reflections } },
    ]),
  ),
  'record out of reach': {
    balance: null,
    timeline: null,
    people: null,
    reflections: null,
    trouble: { why: 'unopenable', waiting: 3, room: true },
  },
};
