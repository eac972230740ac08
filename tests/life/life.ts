import { weekOf } from '../../utils/core/balance/week.ts';
import { type Introduction, type Need, needKinds, type PromiseMade } from '../../utils/core/people/needs.ts';
import type { TalliedPerson } from '../../utils/core/people/person.ts';
import type { Reflection } from '../../utils/core/reflection.ts';
import type { Interaction } from '../../utils/core/words.ts';
import type { KeptInteraction } from '../../utils/store/schema.ts';
import { dayAt, deed } from './deeds.ts';
import { somebody } from './people.ts';
import { randomFrom, weighted } from './random.ts';

/** What sort of record to make up. */
export interface LifeOf {
  interactions: number;
  /** A fifth of the interactions unless told, at most 20,000. */
  people?: number;
  /** How many days it goes back; five years unless told. */
  days?: number;
  /** When it ends: ms since the epoch. Noon of 23 November 2026, UTC, unless told. */
  until?: number;
  /** The same seed makes the same record. */
  seed?: number;
}

/** A record of years, made up: the same each time it is asked for. */
export interface Life {
  people: TalliedPerson[];
  needs: Need[];
  promises: PromiseMade[];
  introductions: Introduction[];
  reflections: Reflection[];
  /** What was done, oldest first, so many at a time; each call begins anew. Days are those of UTC. */
  acts(atOnce?: number): Generator<KeptInteraction[], void>;
  /** The same act as a page would report it; undefined for a moment offline. */
  asReported(act: KeptInteraction): Interaction | undefined;
}

const oneDay = 24 * 60 * 60 * 1000;
const noon = Date.UTC(2026, 10, 23, 12);

/**
 * Makes up a record: a few people met every day, most once or twice, on all sites, written and pressed, in many scripts.
 * People come without tally, as `RecordPart` wants them.
 */
export function liveOn({
  interactions,
  people: many = Math.min(20_000, Math.ceil(interactions / 5)),
  days = 5 * 365 + 1,
  until = noon,
  seed = 1,
}: LifeOf): Life {
  const random = randomFrom(seed);
  const people = Array.from({ length: many }, (_, at) => somebody(at, random));
  const byId = new Map(people.map((person) => [person.id, person]));
  const kept = keptFor(people, interactions, until, seed);
  return {
    people,
    ...kept,
    *acts(atOnce = 10_000) {
      const chance = randomFrom(seed + 1);
      // Zipf with a flattened head: of a million the first gets some 16,000, the last two.
      const draw = weighted(
        people.map((_, rank) => (rank + 20) ** -1.3),
        chance,
      );
      const step = (days * oneDay) / interactions;
      for (let from = 0; from < interactions; from += atOnce) {
        const page = Array.from({ length: Math.min(atOnce, interactions - from) }, (_, at) => {
          const moment = Math.round(until - (interactions - from - at - chance.next()) * step);
          return deed(moment, chance.next() < 0.9 ? people[draw()] : undefined, chance);
        });
        yield page;
      }
    },
    asReported({ personId, ...kept }) {
      if (kept.site === 'offline') return undefined;
      const facts = kept as Omit<Interaction, 'counterpart'>;
      const identity = byId.get(personId ?? '')?.identities.find(({ site }) => site === facts.site);
      if (!identity) return { ...facts, counterpart: null };
      const { site: _site, key: _key, ...counterpart } = identity;
      return { ...facts, counterpart };
    },
  };
}

/** For one act in five hundred something is kept beside it: a need, a promise, an introduction. */
function keptFor(people: readonly TalliedPerson[], interactions: number, until: number, seed: number) {
  const random = randomFrom(seed + 2);
  const each = <One>(make: (id: string, at: number) => One): One[] =>
    Array.from({ length: people.length > 1 ? Math.floor(interactions / 500) : 0 }, () =>
      make(random.id(), until - random.below(365) * oneDay),
    );
  const personId = () => random.pick(people).id;
  return {
    needs: each<Need>((id, at) => ({
      id,
      at,
      personId: personId(),
      kind: random.pick(needKinds),
      what: random.pick(['A flat in Porto', 'Someone who mends clocks', 'A first customer', 'Ein Zimmer im Mai']),
      ask: random.pick(['job', 'advice', 'intro'] as const),
      state: random.pick(['open', 'met', 'dropped'] as const),
    })),
    promises: each<PromiseMade>((id, at) => ({
      id,
      at,
      personId: personId(),
      what: random.pick(['Send the checklist', 'Ask Tom for the key', 'Read the draft']),
      due: dayAt(at + 7 * oneDay),
      state: random.pick(['open', 'kept', 'dropped'] as const),
    })),
    reflections: weeksBefore(until, Math.min(260, Math.floor(interactions / 500))),
    introductions: each<Introduction>((id, at) => ({
      id,
      at,
      personIds: [personId(), personId()],
      what: 'Both keep bees',
      state: random.pick(['idea', 'asked', 'made'] as const),
    })),
  };
}

/** A look back at each of so many weeks, from Monday to Sunday. */
const weeksBefore = (until: number, many: number): Reflection[] =>
  Array.from({ length: many }, (_, weeks) => {
    const monday = Temporal.PlainDate.from(weekOf(dayAt(until))).subtract({ weeks: weeks + 1 });
    return {
      id: `${monday}`,
      to: `${monday.add({ days: 6 })}`,
      at: until - weeks * 7 * oneDay,
      changedAt: until - weeks * 7 * oneDay,
      counts: { serve: 9, social: 5, sell: 1 + (weeks % 3) },
      story: 'Mira found a room through somebody I knew',
      plan: 'Ask Tom how the shop is going',
    };
  });
