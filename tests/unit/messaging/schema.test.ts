import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Engagement, Interaction } from '../../../utils/core/words.ts';
import { engagementSchema, interactionSchema } from '../../../utils/messaging/schema.ts';
import { sites } from '../../../utils/sites/registry.ts';

const ana = { name: 'Ana', handle: 'ana', profileUrl: 'https://x.com/ana' };
const engagement: Engagement = {
  id: '6f0c',
  site: 'x',
  kind: 'reply',
  counterpart: ana,
  inReplyTo: { text: 'Who knows a good lawyer?', url: 'https://x.com/ana/status/1' },
};
const interaction: Interaction = {
  id: '6f0c',
  at: 1_795_435_200_000,
  site: 'x',
  kind: 'reply',
  counterpart: ana,
  stance: 'serve',
  confidence: 0.8,
  reasons: ['gives_advice'],
  heard: 'you',
  answered: 'recommend',
  promises: 1,
  corrected: { from: null, at: 1_795_435_201_000 },
  nudge: { prompt: 'own:12', outcome: 'acted' },
};

const isEngagement = (more: object) => v.safeParse(engagementSchema, { ...engagement, ...more }).success;
const isInteraction = (more: object) => v.safeParse(interactionSchema, { ...interaction, ...more }).success;
const long = (length: number) => 'a'.repeat(length);
const to = (counterpart: object) => ({ counterpart: { ...ana, ...counterpart } });

describe('what a page may tell', () => {
  test('an engagement and an interaction arrive as they were told', () => {
    expect(v.parse(engagementSchema, engagement)).toEqual(engagement);
    expect(v.parse(interactionSchema, interaction)).toEqual(interaction);
  });

  test('everything that may be missing may be missing', () => {
    const { id, at, site, kind } = interaction;
    const least = { id, at, site, kind, counterpart: null };
    expect(v.parse(interactionSchema, least)).toEqual(least);
    expect(isEngagement({ counterpart: { name: 'Ana' }, inReplyTo: null })).toBe(true);
    // Messages lose nothing to `undefined`: some browsers keep the key, some drop it.
    expect(isInteraction({ stance: undefined, confidence: undefined, nudge: undefined })).toBe(true);
  });

  test('every site the product knows may report', () => {
    for (const { id } of sites) expect([isEngagement({ site: id }), isInteraction({ site: id })]).toEqual([true, true]);
  });

  test.each(['post', 'reply', 'quote', 'comment', 'message', 'invite', 'unknown'])('%s is written and done', (kind) => {
    expect([isEngagement({ kind }), isInteraction({ kind })]).toEqual([true, true]);
  });

  test.each(['like', 'repost', 'follow', 'connect'])('%s is done, never written', (kind) => {
    expect([isEngagement({ kind }), isInteraction({ kind })]).toEqual([false, true]);
  });

  test.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['the language’s own names', '__proto__'],
    ['half a character', '\uD83D'],
    ['reversed text', '\u202Egnp.exe'],
    ['ten thousand characters', long(10_000)],
  ])('a name may be anything people call themselves: %s', (_, name) => {
    expect(v.parse(interactionSchema, { ...interaction, ...to({ name }) }).counterpart).toEqual({ ...ana, name });
  });
});

describe('what is refused', () => {
  const both: [string, object][] = [
    ['a site Good Turn does not know', { site: 'example' }],
    ['a site by its prototype', { site: 'constructor' }],
    ['a kind that does not exist', { kind: 'poke' }],
    ['a place no page is at', { site: 'offline' }],
    ['a moment offline, which only the user tells of', { kind: 'coffee' }],
    ['no id', { id: undefined }],
    ['an empty id', { id: '' }],
    ['a huge id', { id: long(101) }],
    ['an id that is no text', { id: 7 }],
    ['no word about whom it is toward', { counterpart: undefined }],
    ['a counterpart without a name', to({ name: '' })],
    ['a huge name', to({ name: long(10_001) })],
    ['a huge handle', to({ handle: long(10_001) })],
    ['a huge profile address', to({ profileUrl: `https://x.com/${long(10_000)}` })],
    ['a profile that is not https', to({ profileUrl: 'http://x.com/ana' })],
    ['a profile that runs', to({ profileUrl: 'javascript:alert(1)//https://' })],
    ['a profile that is no address', to({ profileUrl: 'https://' })],
    ['a counterpart that is a list', { counterpart: [ana] }],
  ];
  test.each(both)('%s', (_, wrong) => {
    expect([isEngagement(wrong), isInteraction(wrong)]).toEqual([false, false]);
  });

  test.each([
    ['no word about what is answered', { inReplyTo: undefined }],
    ['an answered text that is none', { inReplyTo: { text: 7 } }],
    ['a huge answered text', { inReplyTo: { text: long(200_001) } }],
    ['a huge address of the answered text', { inReplyTo: { text: 'Hi', url: long(10_001) } }],
  ])('an engagement with %s', (_, wrong) => {
    expect(isEngagement(wrong)).toBe(false);
  });

  test.each([
    ['a time that is no number', { at: Number.NaN }],
    ['a time without end', { at: Number.POSITIVE_INFINITY }],
    ['a time as text', { at: '1795435200000' }],
    ['half a millisecond', { at: 1.5 }],
    ['a time before the epoch', { at: -1 }],
    ['a time no calendar reaches', { at: 8.64e15 + 2 }],
    ['a stance that does not exist', { stance: 'manipulate' }],
    ['a confidence above one', { confidence: 1.01 }],
    ['a confidence below zero', { confidence: -0.01 }],
    ['a confidence that is no number', { confidence: Number.NaN }],
    ['four reasons', { reasons: ['a', 'b', 'c', 'd'] }],
    ['a huge reason', { reasons: [long(101)] }],
    ['an ask that does not exist', { answered: 'money' }],
    ['half a promise', { promises: 0.5 }],
    ['fewer promises than none', { promises: -1 }],
    ['promises without number', { promises: Number.NaN }],
    ['more promises than anybody makes', { promises: 1e300 }],
    ['a nudge without an outcome', { nudge: { prompt: 'ask_goal' } }],
    ['an outcome that does not exist', { nudge: { prompt: 'ask_goal', outcome: 'sold' } }],
    ['a huge prompt', { nudge: { prompt: long(101), outcome: 'shown' } }],
  ])('an interaction with %s', (_, wrong) => {
    expect(isInteraction(wrong)).toBe(false);
  });

  test('whatever else arrives, nothing is thrown and nothing is believed', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(v.safeParse(interactionSchema, anything).success).toBe(false);
        expect(v.safeParse(engagementSchema, anything).success).toBe(false);
      }),
    );
  });
});

describe('what nobody asked for is dropped', () => {
  test('a text, a draft or a score told along never reaches the record', () => {
    const more = { text: 'private words', draft: 'more of them', personId: 'x', weeks: {} };
    expect(v.parse(interactionSchema, { ...interaction, ...more })).toEqual(interaction);
    const person = { ...interaction, ...to({ score: 9, email: 'ana@example.org' }) };
    expect(v.parse(interactionSchema, person)).toEqual(interaction);
    const nudge = { ...interaction.nudge, text: 'words' };
    expect(v.parse(interactionSchema, { ...interaction, nudge })).toEqual(interaction);
    expect(v.parse(engagementSchema, { ...engagement, draft: 'words' })).toEqual(engagement);
  });

  test('names of the language’s own change no object', () => {
    const hostile = JSON.parse(`{"__proto__": {"stance": "sell"}, "constructor": {"prototype": {}}}`);
    const { id, at, site, kind } = interaction;
    const told = Object.assign(JSON.parse('{"__proto__": {"stance": "sell"}}'), {
      id,
      at,
      site,
      kind,
      counterpart: null,
    });
    const believed = v.parse(interactionSchema, { ...hostile, ...told });
    expect(Object.keys(believed).sort()).toEqual(['at', 'counterpart', 'id', 'kind', 'site']);
    expect(({} as { stance?: string }).stance).toBeUndefined();
  });
});
