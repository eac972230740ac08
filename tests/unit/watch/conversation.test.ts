// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Interaction } from '../../../utils/core/words.ts';
import type { AskFor, Conversation } from '../../../utils/watch/conversation.ts';
import { converse } from '../../../utils/watch/conversation.ts';
import type { Desk } from '../../../utils/watch/desk.ts';
import { Session, type SessionEvents } from '../../../utils/watch/session.ts';
import { makeRoom, plainSite } from './room.ts';

/** One composer with a person to write to, the nudge's desk, and a background that has something to ask. */
let conversation: Conversation;
let session: Session;
let events: SessionEvents;
let desk: Desk;
let asked: { type: string; data: unknown }[];
let settingsChanged: () => void;
let followed: number;
/** What the background does not answer just now; `keep`: nothing can wait either. */
let unreachable: string[];
let kept: Interaction[];

const nudge = { line: 'reply', prompts: [{ id: 'answer', action: 'answer', words: 'prompt_answer' }] };
const answers: Record<string, unknown> = {
  engage: { nudge, place: 'page' },
  readDraft: { stance: 'serve', confidence: 0.9, reasons: [], ask: 'none', promises: [] },
};

beforeEach(() => {
  vi.useFakeTimers();
  makeRoom();
  asked = [];
  followed = 0;
  unreachable = [];
  kept = [];
  document.body.innerHTML = '<form data-to="Ana"><textarea></textarea></form>';
  const site = plainSite();
  const page = () => ({ url: new URL('https://x.com/home'), document });
  const composer = site.composerAt(document.querySelector('textarea')!, page())!;
  desk = { shown: null, acts: undefined as never, signal: new AbortController().signal, onChange: null };
  let ids = 0;
  conversation = converse({
    site: 'x',
    desk,
    ask: (async (type: string, data: unknown) => {
      asked.push({ type, data });
      if (unreachable.includes(type)) throw new Error('Could not establish connection.');
      return answers[type];
    }) as AskFor,
    keep: async (interaction) => {
      if (unreachable.includes('keep')) throw new Error('no room');
      kept.push(interaction);
    },
    followSettings(changed) {
      followed++;
      settingsChanged = changed;
    },
    newId: () => `id-${++ids}`,
    now: () => 1_000_000,
    dayOf: () => '1970-01-01',
  });
  session = new Session(composer, composer, site, page);
  events = conversation.onComposer(composer, session);
});
afterEach(() => {
  session.end();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const settle = () => vi.advanceTimersByTimeAsync(0);
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const askedFor = (type: string) => asked.filter((each) => each.type === type).map(({ data }) => data);
const enter = async () => {
  conversation.onFocus(session);
  await settle();
};
async function write(text: string): Promise<void> {
  (session.composer.editor as HTMLTextAreaElement).value = text;
  events.onWriting();
  await settle();
}
async function send(): Promise<void> {
  events.onSending(session.draft);
  (session.composer.editor as HTMLTextAreaElement).value = '';
  events.onSent();
  await settle();
}

describe('a composer that stays open after a send', () => {
  test('says how it was recorded, for ten seconds', async () => {
    await enter();
    await write('Happy to help');
    await send();
    expect(desk.shown?.sent).toEqual({ stance: 'serve' });
    await pass(9_999);
    expect(desk.shown?.sent).toEqual({ stance: 'serve' });
    await pass(1);
    expect(desk.shown).toBeNull();
  });

  test('is asked about anew, as another engagement, when the user comes back to it', async () => {
    await enter();
    await write('Happy to help');
    await send();
    await pass(10_000);
    await enter();
    expect(desk.shown).toMatchObject({ nudge, sent: null, chosen: null });
    const [first, second, ...more] = askedFor('engage') as { id: string }[];
    expect(more).toEqual([]);
    expect(second!.id).not.toBe(first!.id);
    await write('And once more');
    await send();
    expect((askedFor('reportInteraction') as Interaction[]).map(({ id }) => id)).toHaveLength(2);
  });

  test('is not asked about while the user just writes on', async () => {
    await enter();
    await write('Happy to help');
    await send();
    await pass(10_000);
    await write('And another line');
    await pass(1_000);
    expect(desk.shown).toBeNull();
    expect(askedFor('engage')).toHaveLength(1);
  });

  test('asks no more about a composer the user sent away', async () => {
    await enter();
    conversation.acts.onDismiss();
    await enter();
    expect(desk.shown).toBeNull();
  });
});

describe('what is reported', () => {
  test('says the user’s own day, of a message and of a gesture', async () => {
    await enter();
    await write('Happy to help');
    await send();
    conversation.onGesture({ kind: 'like', counterpart: null, does: 'like' } as never);
    await settle();
    expect(askedFor('reportInteraction')).toMatchObject([
      { at: 1_000_000, day: '1970-01-01' },
      { at: 1_000_000, day: '1970-01-01', kind: 'like' },
    ]);
  });

  test('waits when nobody takes it, and its corrections wait with it, with what had been read', async () => {
    unreachable = ['reportInteraction', 'correctStance'];
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await enter();
    await write('Happy to help');
    await send();
    conversation.acts.onCorrect('sell');
    await settle();
    conversation.acts.onCorrect('social');
    await settle();
    const [reported, corrected, again] = kept;
    expect(kept).toHaveLength(3);
    expect(reported).toMatchObject({ stance: 'serve', day: '1970-01-01' });
    expect(reported).not.toHaveProperty('corrected');
    const from = { from: 'serve', at: 1_000_000 };
    expect(corrected).toEqual({ ...reported, stance: 'sell', corrected: from });
    expect(again).toEqual({ ...reported, stance: 'social', corrected: from });
  });

  test('that can wait nowhere costs the page nothing', async () => {
    unreachable = ['reportInteraction', 'keep'];
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await enter();
    await write('Happy to help');
    await send();
    expect(desk.shown?.sent).toEqual({ stance: 'serve' });
  });
});

describe('an open nudge', () => {
  beforeEach(async () => {
    await enter();
    conversation.acts.onOpen(false);
    await settle();
    asked = [];
  });

  test('has the draft read once in a pause, however many keys came before it', async () => {
    for (let key = 1; key <= 20; key++) {
      await write('H'.repeat(key));
      await pass(100);
    }
    expect(askedFor('readDraft')).toEqual([]);
    await pass(200);
    expect(askedFor('readDraft')).toEqual([{ text: 'H'.repeat(20) }]);
    await pass(5_000);
    expect(askedFor('readDraft')).toHaveLength(1);
  });

  test('has nothing read after it was sent away', async () => {
    await write('Hello');
    conversation.acts.onDismiss();
    await pass(1_000);
    expect(askedFor('readDraft')).toEqual([]);
  });
});

test('settings are followed from the first composer on, once', async () => {
  expect(followed).toBe(1);
  conversation.onComposer(session.composer, session);
  expect(followed).toBe(1);
  await enter();
  session.composer.editor.focus();
  settingsChanged();
  await settle();
  expect(askedFor('engage')).toHaveLength(2);
});
