import { expect, test, vi } from 'vitest';
import type { Page } from '../../../utils/sites/adapter.ts';
import { type Anchor, firstOf } from '../../../utils/sites/anchors.ts';

const page = (more: Partial<Page> = {}): Page => ({ url: new URL('https://x.com'), document: {} as Document, ...more });
const anchor = (name: string, fact: string | null | undefined) => ({ name, find: vi.fn(() => fact) });

const silent = anchor('silent', null);
const unsure = anchor('unsure', undefined);
const card = anchor('card', 'Ana by card');
const address = anchor('address', 'Ana by address');

test('the most trusted anchor that holds tells the fact', () => {
  expect(firstOf([silent, unsure, card, address], 'subject', page())).toBe('Ana by card');
});

test('an anchor hears the subject and the page', () => {
  const here = page();
  firstOf([card], 'subject', here);
  expect(card.find).toHaveBeenLastCalledWith('subject', here);
});

test('when the page loses one anchor the next one tells', () => {
  expect(firstOf([card, address], 'subject', page({ lost: new Set(['card']) }))).toBe('Ana by address');
  expect(firstOf([card, address], 'subject', page({ lost: new Set(['card', 'address']) }))).toBeNull();
});

test('when none holds there is no fact, never a guess', () => {
  expect(firstOf([silent, unsure], 'subject', page())).toBeNull();
  expect(firstOf([], 'subject', page())).toBeNull();
});

test('what is false, empty or zero is a fact', () => {
  const told = <Fact>(fact: Fact) => firstOf([{ name: 'a', find: () => fact } as Anchor<string, Fact>], '', page());
  expect([told(false), told(''), told(0)]).toEqual([false, '', 0]);
});

test('in the product no anchor is asked after one that holds', () => {
  const after = anchor('after', 'Ben');
  firstOf([card, after], 'subject', page());
  expect(after.find).not.toHaveBeenCalled();
});

test('a trace tells every anchor that held, and changes nothing', () => {
  const held: string[] = [];
  const trace = page({ onAnchor: (name) => held.push(name), lost: new Set(['gone']) });
  expect(firstOf([silent, card, anchor('gone', 'Cem'), address], 'subject', trace)).toBe('Ana by card');
  expect(held).toEqual(['card', 'address']);
});
