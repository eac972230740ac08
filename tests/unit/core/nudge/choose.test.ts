import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import messages from '../../../../public/_locales/en/messages.json' with { type: 'json' };
import { type Around, chooseNudge } from '../../../../utils/core/nudge/choose.ts';
import { promptOrder } from '../../../../utils/core/nudge/order.ts';
import { prompts } from '../../../../utils/core/nudge/prompts.ts';
import { defaultSettings, type Settings } from '../../../../utils/core/settings.ts';
import type { Ask, ComposerKind, Engagement, Outcome } from '../../../../utils/core/words.ts';

const ana: Engagement = {
  id: '1',
  site: 'x',
  kind: 'reply',
  counterpart: { name: 'Ana', handle: 'ana' },
  inReplyTo: { text: 'The new clinic opens on Monday.' },
};
const now = 1_800_000_000_000;
const around = (more: Partial<Around> = {}): Around => ({
  settings: defaultSettings,
  firstContact: false,
  recent: [],
  now,
  zone: 'UTC',
  ...more,
});
const settings = (more: Partial<Settings>) => ({ settings: { ...defaultSettings, ...more } });
const asking = (ask: Ask) => ({ answered: { ask, confidence: 0.9, reasons: [], promises: [] } });
const choose = (engagement: Partial<Engagement> = {}, more: Partial<Around> = {}) =>
  chooseNudge({ ...ana, ...engagement }, around(more));
const ids = (nudge: ReturnType<typeof chooseNudge>) => nudge!.prompts.map(({ id }) => id);

const x = (site: Partial<Settings['sites']['x']>) =>
  settings({ sites: { ...defaultSettings.sites, x: { ...defaultSettings.sites.x, ...site } } });

test.each([
  ['the site is off', x({ on: false })],
  ['its nudge is off', x({ nudge: 'off' })],
  ['everything is paused', settings({ pausedUntil: now + 1 })],
  ['the user asked for quiet for a while', settings({ quietUntil: now + 1 })],
  ['these are quiet hours', settings({ quietHours: { on: true, from: '07:00', to: '09:00', days: [5] } })],
  ['the user wants peace about this person', settings({ quietPeople: ['x:ana'] })],
])('nothing is asked when %s', (_, more) => {
  expect(choose({}, more)).toBeUndefined();
});

test('a pause that is over, another site and another person do not silence the nudge', () => {
  expect(choose({}, settings({ pausedUntil: now, quietPeople: ['x:ben', 'linkedin:ana'] }))).toBeDefined();
  expect(choose({ site: 'linkedin' }, x({ on: false }))).toBeDefined();
});

test.each([
  ['somebody is addressed', {}, {}, 'person'],
  ['nobody is addressed', { counterpart: null, inReplyTo: null, kind: 'post' }, { firstContact: true }, 'nobody'],
  ['it would be the first message', { kind: 'invite' }, { firstContact: true }, 'first'],
  ['they wrote that they need something', {}, asking('job'), 'need'],
  ['they grieve', { inReplyTo: { text: 'My father passed away last night.' } }, asking('support'), 'gentle'],
] as const)('the line fits when %s', (_, engagement, more, line) => {
  expect(choose(engagement, more)?.line).toBe(line);
});

test.each([
  ['job', ['introduce_one', 'share_opening', 'vouch_for']],
  ['advice', ['answer_briefly', 'ask_first_step']],
  ['recommend', ['answer_briefly', 'recommend_used']],
  ['hire', ['name_candidate', 'introduce_one', 'pass_on']],
  ['intro', ['introduce_one', 'pass_on']],
] as const)('who asks for %s is met by what helps with it', (ask, fitting) => {
  expect(fitting).toContain(ids(choose({}, asking(ask)))[0]);
});

test('a hard time is met by listening alone, without prompts of the user', () => {
  const own = settings({ prompts: { order: [], off: [], own: [{ id: 'a', text: 'Mention the webinar' }] } });
  const nudge = choose({ inReplyTo: { text: 'We lost our dear friend Tom.' } }, own)!;
  expect(nudge.prompts.map(({ action }) => action)).toEqual(['listen', 'listen', 'listen']);
});

test('a prompt sent away gives way to another and comes back later', () => {
  const [first] = ids(choose());
  const dismissed = { prompt: first!, outcome: 'dismissed' as const };
  expect(ids(choose({}, { recent: [dismissed] }))).not.toContain(first);
  const since = Array.from({ length: 30 }, () => ({ prompt: 'another', outcome: 'shown' as const }));
  expect(ids(choose({}, { recent: [...since, dismissed] }))[0]).toBe(first);
});

test('who sees a nudge again and again sees more than three prompts', () => {
  const recent: { prompt: string; outcome: Outcome }[] = [];
  const seen = new Set<string>();
  for (let round = 0; round < 6; round++) {
    const [first] = ids(choose({}, { recent }));
    seen.add(first!);
    recent.unshift({ prompt: first!, outcome: 'shown' });
  }
  expect(seen.size).toBeGreaterThanOrEqual(4);
});

test('the three prompts are three different things to do', () => {
  for (const ask of ['none', 'advice', 'recommend', 'fund'] as const) {
    const actions = choose({}, asking(ask))!.prompts.map(({ action }) => action);
    expect(new Set(actions).size).toBe(3);
  }
});

test('own prompts are mixed in, in the words of the user', () => {
  const own = settings({ prompts: { order: [], off: [], own: [{ id: 'a', text: 'Ask about the garden' }] } });
  expect(choose({}, own)!.prompts).toContainEqual({ id: 'own:a', action: 'own', text: 'Ask about the garden' });
});

describe('an order of the user’s own', () => {
  const own = [{ id: 'a', text: 'Ask about the garden' }];
  const inOrder = (order: string[]) => settings({ prompts: { off: [], own, order } });
  const shipped: string[] = prompts.map(({ id }) => id);

  test('decides between what fits alike, of whatever kind', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(shipped, { minLength: shipped.length }), (order) => {
        const general = order.filter((id) => ['ask_goal', 'credit_detail', 'share_useful'].includes(id));
        const first = choose({ kind: 'unknown' }, settings({ prompts: { off: [], own: [], order } }));
        const shown = ids(first).filter((id) => general.includes(id));
        expect(shown).toEqual(general.filter((id) => shown.includes(id)));
      }),
    );
  });

  test('puts own ones among the others', () => {
    expect(ids(choose({}, inOrder(['own:a', ...shipped])))[0]).toBe('own:a');
    expect(ids(choose({}, inOrder(['share_useful', ...shipped, 'own:a'])))[0]).toBe('share_useful');
  });

  test('leaves what answers a need before the rest, and what was sent away behind it', () => {
    const order = ['own:a', 'share_useful', 'ask_goal', ...shipped];
    expect(ids(choose({}, { ...asking('job'), ...inOrder(order) }))[0]).toBe('introduce_one');
    const recent = [{ prompt: 'own:a', outcome: 'dismissed' as const }];
    expect(ids(choose({}, { ...inOrder(order), recent }))[0]).not.toBe('own:a');
  });

  test('that names what is gone, or the same twice, harms nothing', () => {
    expect(promptOrder({ off: [], own, order: ['gone', 'ask_goal', 'own:b', 'ask_goal'] })).toEqual([
      'ask_goal',
      'own:a',
      ...shipped.filter((id) => id !== 'ask_goal'),
    ]);
  });
});

test('what is switched off is never shown, and with everything off only the line is left', () => {
  const off = prompts.map(({ id }) => id);
  expect(choose({}, settings({ prompts: { order: [], off, own: [] } }))).toEqual({ line: 'person', prompts: [] });
  const [first] = ids(choose());
  expect(ids(choose({}, settings({ prompts: { order: [], off: [first!], own: [] } })))).not.toContain(first);
});

test('every moment has two or three prompts, none twice, and the same moment always the same', () => {
  const kinds: ComposerKind[] = ['post', 'reply', 'quote', 'comment', 'message', 'invite', 'unknown'];
  const asks: Ask[] = ['none', 'job', 'hire', 'recommend', 'advice', 'intro', 'support', 'fund'];
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.constantFrom(...asks),
      fc.boolean(),
      fc.boolean(),
      fc.array(
        fc.record({
          prompt: fc.constantFrom(...prompts.map(({ id }) => id)),
          outcome: fc.constantFrom<Outcome>('shown', 'acted', 'dismissed', 'snoozed'),
        }),
      ),
      (kind, ask, firstContact, addressed, recent) => {
        const engagement = { kind, counterpart: addressed ? ana.counterpart : null };
        const nudge = choose(engagement, { ...asking(ask), firstContact, recent });
        expect(nudge!.prompts.length).toBeGreaterThanOrEqual(2);
        expect(nudge!.prompts.length).toBeLessThanOrEqual(3);
        expect(new Set(ids(nudge)).size).toBe(nudge!.prompts.length);
        expect(choose(engagement, { ...asking(ask), firstContact, recent })).toEqual(nudge);
      },
    ),
  );
});

test('every shipped prompt and every line has words', () => {
  const keys = Object.keys(messages);
  expect(new Set(prompts.map(({ id }) => id)).size).toBe(prompts.length);
  for (const { id } of prompts) expect(keys).toContain(`prompt_${id}`);
  for (const line of ['person', 'nobody', 'first', 'need', 'gentle']) expect(keys).toContain(`nudge_line_${line}`);
});
