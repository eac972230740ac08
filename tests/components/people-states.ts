import type { PeopleProps } from '../../components/people/People.tsx';
import type { PersonLine, PersonView } from '../../components/people/people.ts';
import { mostNeeds, type Need, type NeedKind } from '../../utils/core/people/needs.ts';
import type { Person } from '../../utils/core/people/person.ts';

const undo = async () => {};

/** Somebody with an account on X, unless told otherwise. */
export const somebody = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  id,
  name,
  identities: [{ site: 'x', name, handle: id, key: `x:${id}` }],
  keys: [`x:${id}`],
  search: [],
  ...more,
});

export const ana = somebody('ana_lima', 'Ana Lima');
const onLinkedIn = somebody('too', 'Ana Lima, PhD', {
  identities: [{ site: 'linkedin', name: 'Ana Lima, PhD', handle: 'ana-lima', key: 'linkedin:ana-lima' }],
});

/** Something noted about Ana. */
export const need = (id: string, kind: NeedKind, what: string, more: Partial<Need> = {}): Need => ({
  id,
  at: Date.UTC(2026, 10, 1),
  personId: 'ana_lima',
  kind,
  what,
  state: 'open',
  ...more,
});

/** Ana: three exchanges in five weeks, the last on a Tuesday. */
export const anaShown: PersonView = {
  head: ana,
  merged: [],
  tally: { weeks: { '2026-10-26': { serve: 1, exchanges: 1 }, '2026-11-23': { serve: 1, social: 1, exchanges: 2 } } },
  lastDay: '2026-11-24',
  acts: [
    { id: '3', day: '2026-11-24', site: 'x', kind: 'message', stance: 'serve' },
    { id: '2', day: '2026-11-23', site: 'offline', kind: 'coffee', stance: 'social' },
    { id: '1', day: '2026-10-26', site: 'x', kind: 'like' },
  ],
  suggested: [
    {
      person: onLinkedIn,
      reasons: [
        {
          by: 'handle',
          on: [
            { site: 'x', handle: 'ana_lima' },
            { site: 'linkedin', handle: 'ana-lima' },
          ],
        },
      ],
    },
  ],
  needs: [
    need('1', 'need', 'A flat in Porto, from May'),
    need('2', 'goal', 'Her first own exhibition'),
    need('3', 'offer', 'Looks over anybody’s portfolio'),
    need('4', 'note', 'Two boys, the older one plays the cello'),
    need('5', 'need', 'Somebody who mends clocks', { state: 'met', helped: true, closedAt: Date.UTC(2026, 10, 20) }),
  ],
  never: false,
};

/** Somebody in the list. */
export const line = ({ id, name, identities }: Person): PersonLine => ({
  id,
  name,
  identities,
  tally: { weeks: {} },
});

export const peopleProps: PeopleProps = {
  people: [
    { ...line(ana), tally: anaShown.tally },
    line(somebody('ben', 'Ben')),
    line(somebody('offline', 'Cleo', { identities: [], keys: [] })),
  ],
  typed: '',
  person: null,
  gone: false,
  today: '2026-11-26',
  onSearch() {},
  onMerge: async () => undo,
  onKeepApart: async () => undo,
  onSeparate: async () => undo,
  onForget: async () => undo,
  onNever: async () => undo,
  onAdd: async () => undo,
  onChange: async () => undo,
  onDelete: async () => undo,
};

/** Names that want to be something else. */
export const hostileNames = [
  '<img src=x onerror=alert(1)><b>Ana</b>',
  '\u202Egro.live moc.elpmaxe\u202C',
  `${'Anna'.repeat(2500)}`,
  '\ud800 half',
  '👩‍👩‍👧‍👦🏴‍☠️'.repeat(30),
  `Z${'\u0301'.repeat(300)}`,
  '__proto__',
  'مُحَمَّد علي \u2067',
];
const hostile = hostileNames.map((name, at) => somebody(`hostile${at}`, name));

/** The people on record in each state, as a chapter of the journal. */
export const peopleStates: Record<string, Partial<PeopleProps>> = {
  nobody: { people: [] },
  'nobody found': { people: [], typed: 'Zoe' },
  found: { typed: 'a' },
  'nobody any more': { gone: true },
  'a person': { person: anaShown },
  'a person nothing is noted about': { person: { ...anaShown, needs: [] } },
  'no room for another note': {
    person: { ...anaShown, needs: Array.from({ length: mostNeeds }, (_, at) => need(`${at}`, 'note', `Number ${at}`)) },
  },
  'a person of several': {
    person: {
      ...anaShown,
      merged: [onLinkedIn],
      suggested: [{ person: ana, reasons: [{ by: 'link', site: 'facebook', account: 'ana.lima' }] }],
      never: true,
    },
  },
  'a person met offline': {
    person: {
      ...anaShown,
      head: somebody('cleo', 'Cleo', { identities: [], keys: [] }),
      suggested: [],
      acts: [],
      needs: [],
    },
  },
  'hostile names': { people: hostile.map(line) },
  'a hostile person': {
    person: {
      ...anaShown,
      head: somebody('long', hostileNames[2]!, {
        identities: [{ site: 'x', name: 'x', handle: 'x'.repeat(10_000), key: 'x:x' }],
      }),
      merged: hostile,
      needs: hostileNames.flatMap((name, at) => [
        need(`open${at}`, 'need', name),
        need(`done${at}`, 'goal', name, { state: 'met' }),
      ]),
      suggested: hostile.map((person) => ({ person, reasons: anaShown.suggested[0]!.reasons })),
    },
  },
};
