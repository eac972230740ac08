import { actId } from '../../utils/core/act-id.ts';
import type { Person } from '../../utils/core/people/person.ts';
import { asks, heards, type InteractionKind, mediums, type SiteId, type Stance } from '../../utils/core/words.ts';
import type { KeptInteraction } from '../../utils/store/schema.ts';
import type { Random } from './random.ts';

/** What is done on each site, as often as it stands there. */
const kinds: Record<SiteId, readonly InteractionKind[]> = {
  x: ['reply', 'reply', 'reply', 'quote', 'message', 'like', 'like', 'like', 'repost', 'follow'],
  linkedin: ['comment', 'comment', 'message', 'message', 'invite', 'like', 'like', 'repost', 'connect'],
  facebook: ['comment', 'comment', 'comment', 'message', 'like', 'like', 'connect'],
};
const pressed: readonly InteractionKind[] = ['like', 'repost', 'follow', 'connect'];
const stances: readonly (Stance | undefined)[] = [
  'serve',
  'serve',
  'serve',
  'social',
  'social',
  'social',
  'sell',
  undefined,
];
const reasons = ['gives_advice', 'offers_help', 'asks_for_call', 'thanks', 'congratulates'];

/** One thing done at a moment (ms since the epoch) toward somebody, or a post to nobody. Its day is that of UTC. */
export function deed(at: number, person: Person | undefined, random: Random): KeptInteraction {
  if (person && random.next() < 0.03) return moment(at, person, random);
  const site = person ? random.pick(person.identities).site : random.pick(['x', 'linkedin', 'facebook'] as const);
  const kind = person ? random.pick(kinds[site]) : 'post';
  const day = dayAt(at);
  const facts = { id: actId(at, random.id()), at, day, site, kind, ...(person && { personId: person.id }) };
  const stance = pressed.includes(kind) ? undefined : random.pick(stances);
  if (!stance) return facts;
  return {
    ...facts,
    stance,
    confidence: Math.round(60 + random.next() * 40) / 100,
    reasons: [random.pick(reasons)],
    ...(random.next() < 0.3 && { answered: random.pick(asks), heard: random.pick(heards) }),
    ...(random.next() < 0.1 && { promises: 1 }),
    ...(random.next() < 0.2 && {
      nudge: { prompt: 'five_minutes', outcome: random.pick(['shown', 'acted'] as const) },
    }),
  };
}

function moment(at: number, { id: personId }: Person, random: Random): KeptInteraction {
  const kind = random.pick(mediums);
  const stance = random.pick(['serve', 'social'] as const);
  return { id: actId(at, random.id()), at, day: dayAt(at), site: 'offline', kind, stance, confidence: 1, personId };
}

/** The day of a moment in UTC, ISO. */
export const dayAt = (at: number): string => new Date(at).toISOString().slice(0, 10);
