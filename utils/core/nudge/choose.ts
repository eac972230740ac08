import { identityKey } from '../people/identity.ts';
import { isHardTime } from '../reading/hardship.ts';
import type { Settings } from '../settings.ts';
import type { Engagement, Reading } from '../words.ts';
import { fatigueOf, fitOf, type Moment, type Past } from './fit.ts';
import type { Line, Nudge, Prompt } from './nudge.ts';
import { liftOf, ownId } from './order.ts';
import { prompts } from './prompts.ts';
import { quietHoursEnd } from './quiet-hours.ts';

/** What surrounds an engagement. */
export interface Around {
  settings: Settings;
  /** The reading of what the counterpart wrote, when there is something to answer. */
  answered?: Reading;
  /** The user has never written to this person before. */
  firstContact: boolean;
  /** How the latest prompts ended, newest first. Twenty are plenty. */
  recent: readonly Past[];
  /** Ms since the epoch. */
  now: number;
  /** IANA name of the zone the user is in. */
  zone: string;
}

/** How many prompts a nudge offers at most: more would be a form to fill in. */
const atMost = 3;

/** A prompt of the user's own beats the general ones, not one that answers a need. */
const fitOfOwn = 1.75;

/**
 * The nudge for the moment the user begins to write, or `undefined` when there should be none: the site or its nudge is
 * off, everything is paused, the user asked for quiet for a while or in these hours, or wants peace about this person.
 *
 * Prompts come best first, what fits alike in the user's order, with different actions before a second one of the same. When the user has switched off every
 * prompt that fits, the nudge is its line alone: whoever wants silence has three other switches. In a hard time there are
 * only prompts to listen, and none of the user's own.
 */
export function chooseNudge(engagement: Engagement, around: Around): Nudge | undefined {
  if (!wanted(engagement, around)) return undefined;
  const moment = momentOf(engagement, around);
  return { line: lineFor(moment), prompts: varied(ranked(moment, around)).slice(0, atMost) };
}

function wanted({ site, counterpart }: Engagement, { settings, now, zone }: Around): boolean {
  const { on, nudge } = settings.sites[site];
  if (!on || nudge === 'off') return false;
  if (now < (settings.pausedUntil ?? 0) || now < (settings.quietUntil ?? 0)) return false;
  if (quietHoursEnd(settings.quietHours, now, zone) !== null) return false;
  const person = identityKey(site, counterpart);
  return person === null || !settings.quietPeople.includes(person);
}

function momentOf({ kind, counterpart, inReplyTo }: Engagement, { answered, firstContact }: Around): Moment {
  return {
    kind,
    addressed: counterpart !== null,
    ask: answered?.ask ?? 'none',
    first: counterpart !== null && firstContact,
    hard: inReplyTo !== null && isHardTime(inReplyTo.text),
  };
}

function lineFor({ hard, addressed, ask, first }: Moment): Line {
  if (hard) return 'gentle';
  if (!addressed) return 'nobody';
  if (ask !== 'none') return 'need';
  return first ? 'first' : 'person';
}

function ranked(moment: Moment, { settings, recent }: Around): Prompt[] {
  const candidates: { prompt: Prompt; score: number }[] = [];
  const lift = liftOf(settings.prompts);
  const add = (prompt: Prompt, fit: number) =>
    candidates.push({ prompt, score: fit + lift(prompt.id) - fatigueOf(prompt.id, recent) });
  for (const { id, action, when } of prompts) {
    const fit = fitOf(when, moment);
    if (fit !== null && !settings.prompts.off.includes(id)) add({ id, action }, fit);
  }
  if (!moment.hard) {
    for (const { id, text } of settings.prompts.own) add({ id: ownId(id), action: 'own', text }, fitOfOwn);
  }
  return candidates.sort((a, b) => b.score - a.score).map(({ prompt }) => prompt);
}

/** The same prompts, the best of each action before the second best of any; in a hard time there is one action only. */
function varied(best: readonly Prompt[]): Prompt[] {
  const seen = new Map<string, number>();
  return best
    .map((prompt) => {
      const turn = seen.get(prompt.action) ?? 0;
      seen.set(prompt.action, turn + 1);
      return { prompt, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ prompt }) => prompt);
}
