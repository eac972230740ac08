import { Habits } from '../../../utils/core/reading/model/habits.ts';
import { defaultSettings } from '../../../utils/core/settings.ts';
import { introduction, need, newId, noon, oneDay, promise, reflection, reply, type Store } from './context.ts';

/** Keeps something of every sort there is, with every field it may have; some of it merged, corrected and pruned. */
export async function keepEverySort(store: Store): Promise<void> {
  const nudge = { prompt: 'ask_goal', outcome: 'acted' } as const;
  const act = reply({ day: '2026-11-23', heard: 'you', answered: 'advice', promises: 1, nudge });
  const old = { at: noon - 400 * oneDay, day: '2025-10-19' };
  const counterpart = { name: 'Ben', handle: 'ben' };
  await store.addInteraction({ ...act, ...old, id: 'old' }, newId);
  await store.addInteraction({ ...act, ...old, id: 'old like', kind: 'like', counterpart }, newId);
  await store.prune(365, noon);
  await store.addInteraction(act, newId);
  await store.correctStance(act.id, 'social', noon + 1);
  await store.addInteraction(reply({ id: 'post', kind: 'post', counterpart: null, site: 'facebook' }), newId);
  await store.addInteraction(reply({ id: 'for Ben', site: 'linkedin', counterpart }), newId);
  await store.addInteraction(reply({ id: 'for Cleo', counterpart: { name: 'Cleo', handle: 'cleo' } }), newId);
  const [ana, ben, cleo] = (await store.readLatestPeople()).map(({ id }) => id) as [string, string, string];
  await store.mergePeople(ana, ben, noon);
  await store.keepApart(cleo, ana);

  const closed = { due: '2026-11-27', closedAt: noon, changedAt: noon };
  const url = 'https://x.com/ana/status/1';
  await store.keep('needs', need({ ...closed, personId: ana, ask: 'job', url, state: 'met', helped: true }));
  await store.keep('needs', need({ id: 'note', kind: 'note', personId: ben, what: 'Keeps bees' }));
  await store.keep('promises', promise({ ...closed, personId: ana, interactionId: act.id, state: 'kept' }));
  await store.keep('introductions', introduction({ ...closed, personIds: [ana, ben], needId: 'need', state: 'made' }));
  await store.keep('reflections', reflection({ changedAt: noon + 1 }));

  const prompts = {
    order: ['ask_goal', 'own:own'],
    off: ['ask_goal'],
    own: [{ id: 'own', text: 'Offer to proofread it' }],
  };
  const people = { quietPeople: ['x:ana'], neverRecord: ['x:nobody'] };
  await store.writeSettings({ ...defaultSettings, prompts, ...people, pausedUntil: noon, quietUntil: noon });
  await store.changeHabits(
    () => new Habits({ corrections: 1, weights: { glad: { serve: 1, social: -0.5, sell: 0 } } }),
  );
  await store.rememberPrompt({ prompt: 'ask_goal', outcome: 'acted' });
  await store.letWait({ ...act, id: 'waits', corrected: { from: 'serve', at: noon } });
}
