import { browser } from 'wxt/browser';
import { chooseNudge } from '../core/nudge/choose.ts';
import { isHardTime } from '../core/reading/hardship.ts';
import { readDraft } from '../core/reading/read.ts';
import type { Engagement } from '../core/words.ts';
import { spokenIn } from '../i18n/chosen.ts';
import type { Plan } from '../messaging/protocol.ts';
import { StoreFault } from '../store/fault.ts';
import { isKnown } from '../store/queries.ts';
import { type RecentPrompt, readRecentPrompts, rememberPrompt } from '../store/recent.ts';
import { readSettings } from '../store/settings.ts';

/** Where an engagement happens. */
export interface Place {
  tabId: number;
  frameId: number;
}

/** The engagement last asked about, and the past it was chosen from: asked anew when a setting changes, the same holds. */
let asked: { id: string; recent: RecentPrompt[] } | undefined;

/** Decides what to ask beside a composer, and has the nudge's script in the page by the time it answers. */
export async function engage(engagement: Engagement, { tabId, frameId }: Place, now: number): Promise<Plan> {
  const { site, counterpart, inReplyTo } = engagement;
  const [settings, known, recent] = await Promise.all([
    readSettings(),
    isKnown(site, counterpart).catch(knownIfInDoubt),
    asked?.id === engagement.id ? asked.recent : readRecentPrompts(),
  ]);
  const answered = inReplyTo ? readDraft(inReplyTo.text) : undefined;
  const zone = Temporal.Now.timeZoneId();
  const around = { settings, recent, now, zone, firstContact: !known, ...(answered && { answered }) };
  const nudge = chooseNudge(engagement, around);
  const place = settings.sites[site].nudge;
  if (nudge?.prompts[0] && engagement.id !== asked?.id) {
    asked = { id: engagement.id, recent };
    await rememberPrompt({ prompt: nudge.prompts[0].id, outcome: 'shown' });
  }
  if (nudge && place === 'page') await bringNudge(tabId, frameId);
  return {
    place,
    ...(settings.language && { words: await spokenIn(settings.language) }),
    ...(nudge && { nudge }),
    ...(answered && answered.ask !== 'none' && { answered: answered.ask }),
    gentle: inReplyTo !== null && isHardTime(inReplyTo.text),
  };
}

/** A record that cannot be used keeps nobody from being asked; only nobody is said to be new then. */
function knownIfInDoubt(fault: unknown): boolean {
  if (fault instanceof StoreFault) return true;
  throw fault;
}

/** Puts the nudge's script into a page. A second time does nothing: the script looks whether it is there. */
const bringNudge = (tabId: number, frameId: number) =>
  browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/nudge.js'] });
