import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import site from '#site';
import { actId } from '../utils/core/act-id.ts';
import { isOrphaned } from '../utils/errors/report.ts';
import { onMessage, sendMessage } from '../utils/messaging/messenger.ts';
import { dayOf } from '../utils/store/days.ts';
import { keepWaiting } from '../utils/store/waiting.ts';
import { converse } from '../utils/watch/conversation.ts';
import { type Desk, findDesk, setDesk } from '../utils/watch/desk.ts';
import { watch } from '../utils/watch/watch.ts';

/** The small script every page of a known site loads: it listens, and asks the background for the rest. */
export default defineUnlistedScript(() => {
  // A page that was open while the extension was installed may get this script twice.
  if (findDesk()) return;

  const ending = new AbortController();
  const desk: Desk = { shown: null, acts: undefined as never, signal: ending.signal, onChange: null };
  const conversation = converse({
    site: site.id,
    desk,
    keep: keepWaiting,
    followSettings: (changed) =>
      browser.storage.local.onChanged.addListener((changes) => {
        if ('settings' in changes) changed();
      }),
    newId: () => actId(Date.now(), crypto.randomUUID()),
    now: () => Date.now(),
    dayOf,
    async ask(type, data) {
      try {
        // Gone after an update or a removal: this script is an orphan then and leaves the page alone.
        if (!browser.runtime?.id) throw new Error('Extension context invalidated.');
        return await (sendMessage as (type: string, data: unknown) => Promise<never>)(type, data);
      } catch (fault) {
        if (isOrphaned(fault)) ending.abort();
        throw fault;
      }
    },
  });
  desk.acts = conversation.acts;
  setDesk(desk);
  const changed = watch(site, conversation, ending.signal);
  onMessage('openNudge', () => conversation.acts.onOpen(true));
  onMessage('seemsChanged', () => changed.now);
  onMessage('readPanel', () => conversation.forPanel());
  onMessage('actInPanel', ({ data }) => {
    const { onAct, onSnooze, onCorrect } = conversation.acts;
    if ('act' in data) onAct(data.act);
    else if ('snooze' in data) onSnooze(data.snooze);
    else onCorrect(data.correct);
  });
});
