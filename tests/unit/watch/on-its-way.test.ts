// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Delivery, SiteAdapter } from '../../../utils/sites/adapter.ts';
import { watch } from '../../../utils/watch/watch.ts';
import { makeRoom, plainSite, takeAway } from './room.ts';

let ending: AbortController;
let told: string[];

beforeEach(() => {
  vi.useFakeTimers();
  makeRoom();
  ending = new AbortController();
  told = [];
  document.body.innerHTML =
    '<form data-to="Ana"><textarea></textarea><button class="send"></button><button class="discard"></button></form>';
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const box = () => document.querySelector('textarea')!;
const form = () => document.querySelector('form')!;
const pass = (ms: number) => vi.advanceTimersByTime(ms);
function person(target: Element, type: string, more: object = {}) {
  const Kind = type.startsWith('key') ? KeyboardEvent : Event;
  const event = new Kind(type, { bubbles: true, composed: true, cancelable: true });
  for (const [name, value] of Object.entries({ isTrusted: true, ...more }))
    Object.defineProperty(event, name, { value });
  target.dispatchEvent(event);
}
function watching(knows: Partial<SiteAdapter> = {}) {
  const none = () => {};
  watch(
    plainSite(knows),
    {
      onComposer: ({ counterpart }) => ({
        onWriting: none,
        onSending: none,
        onSent: () => told.push(`sent to ${counterpart?.name}`),
        onGone: () => told.push('gone'),
      }),
      onFocus: none,
      onBlur: none,
      onGesture: none,
      onKey: () => false,
    },
    ending.signal,
  );
  person(box(), 'focusin');
  box().value = 'Hi';
  person(box(), 'keydown', { key: 'Enter' });
}

test('a message sent just before the same editor is given to somebody else is not lost', () => {
  watching();
  box().value = '';
  pass(100);
  form().dataset.to = 'Ben';
  person(box(), 'focusin');
  pass(2_000);
  expect(told).toContain('sent to Ana');
});

test('a key that writes nothing does not turn a box the site emptied into a message that went out', () => {
  watching();
  box().value = '';
  pass(60);
  for (const key of ['Shift', 'Control', 'ArrowLeft', 'Tab']) person(box(), 'keydown', { key });
  box().value = 'Hi';
  pass(30_000);
  expect(told).toEqual([]);
});

test('Enter held down a little too long settles nothing', () => {
  watching();
  box().value = '';
  pass(60);
  person(box(), 'keydown', { key: 'Enter', repeat: true });
  box().value = 'Hi';
  pass(30_000);
  expect(told).toEqual([]);
});

test('a message the page shows as failed did not go out because the user begins another', () => {
  let delivery: Delivery | null = 'pending';
  watching({ deliveryOf: () => delivery });
  box().value = '';
  pass(60);
  delivery = 'failed';
  person(box(), 'keydown', { key: 'A' });
  pass(30_000);
  expect(told).toEqual([]);
});

test('a discard that belongs to another dialog cancels no message that is on its way', () => {
  watching();
  box().value = '';
  pass(60);
  document.body.insertAdjacentHTML(
    'beforeend',
    '<div role="dialog"><button class="discard" id="theirs"></button></div>',
  );
  person(document.querySelector('#theirs')!, 'click');
  pass(2_000);
  expect(told).toEqual(['sent to Ana']);
});

test('an editor built anew with its whole form and its text has sent nothing', () => {
  watching();
  pass(100);
  const old = form();
  const anew = old.cloneNode(true) as HTMLFormElement;
  anew.querySelector('textarea')!.value = 'Hi';
  old.parentElement!.append(anew);
  takeAway(old, old.querySelector('textarea')!);
  pass(30_000);
  expect(told).not.toContain('sent to Ana');
});
