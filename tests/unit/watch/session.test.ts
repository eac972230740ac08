// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Delivery, SiteAdapter } from '../../../utils/sites/adapter.ts';
import { Session } from '../../../utils/watch/session.ts';
import { makeRoom, plainSite, resized, takeAway } from './room.ts';

beforeEach(() => {
  vi.useFakeTimers();
  makeRoom();
  document.body.innerHTML = `
    <div role="dialog"><form data-to="Ana"><textarea></textarea><button class="send"></button></form>
      <button id="close"></button></div>
    <nav id="elsewhere"></nav>`;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const element = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const box = () => element('textarea') as HTMLTextAreaElement;
const form = () => element('form');

/** A composer with a draft in it, and everything its session tells. */
function writing(knows: Partial<SiteAdapter> = {}, draft = 'Have you tried the registry office?') {
  const site = plainSite(knows);
  const page = () => ({ url: new URL('https://x.com/home'), document });
  const composer = site.composerAt(box(), page())!;
  const session = new Session(composer, composer, site, page);
  const told: string[] = [];
  session.start({
    onWriting: () => told.push('writing'),
    onSending: (text) => told.push(`sending ${text}`),
    onSent: () => told.push('sent'),
    onGone: () => told.push('gone'),
  });
  box().value = draft;
  /** What was told beside the sending itself. */
  const became = () => told.filter((word) => !word.startsWith('sending'));
  return { session, told, became };
}
const pass = (ms: number) => vi.advanceTimersByTime(ms);

describe('text that a failed send put back has not gone out', () => {
  test.each([
    ['deleted by a key', (session: Session) => session.beforeChange()],
    ['thrown away by a press', (session: Session) => session.pressed(form())],
    ['left behind with the page', (session: Session) => session.leave()],
  ])('when it is %s before anybody looked again', (_, act) => {
    const { session, became } = writing();
    session.keyed('enter');
    box().value = '';
    pass(60);
    box().value = 'Have you tried the registry office?';
    act(session);
    box().value = '';
    session.leave();
    pass(30_000);
    expect(became()).toEqual([]);
  });
});

describe('it went out', () => {
  test('when the box is emptied and stays empty', () => {
    const { session, told, became } = writing();
    session.keyed('enter');
    expect(told).toEqual(['sending Have you tried the registry office?']);
    pass(300);
    box().value = '';
    pass(900);
    expect(became()).toEqual([]);
    pass(200);
    expect(became()).toEqual(['sent']);
  });

  test('when the send button was pressed and the dialog closed by itself', () => {
    const { session, became } = writing();
    session.sendPressed();
    pass(500);
    takeAway(element('[role=dialog]'), box());
    pass(1_100);
    expect(became()).toEqual(['sent', 'gone']);
  });

  test('once, however often it is looked at and however long one waits', () => {
    const { session, told } = writing({}, 'Hi');
    session.sendPressed();
    session.sendPressed();
    session.keyed('enter');
    box().value = '';
    for (let times = 0; times < 5; times++) session.look();
    pass(60_000);
    expect(told).toEqual(['sending Hi', 'sent']);
  });

  test('at once when the user begins the next message in the emptied box', () => {
    const { session, became } = writing();
    session.keyed('enter');
    box().value = '';
    pass(60);
    session.beforeChange();
    box().value = 'A';
    session.changed();
    expect(became()).toEqual(['sent', 'writing']);
    pass(30_000);
    expect(became()).toEqual(['sent', 'writing']);
  });

  test('when the page goes away after the box was seen to be emptied', () => {
    const { session, became } = writing();
    session.sendPressed();
    box().value = '';
    pass(100);
    session.leave();
    expect(became()).toEqual(['sent']);
  });

  test('also the second time, in the same box', () => {
    const { session, told } = writing({}, 'one');
    for (const text of ['one', 'two']) {
      box().value = text;
      session.keyed('enter');
      box().value = '';
      pass(1_500);
    }
    expect(told).toEqual(['sending one', 'sent', 'sending two', 'sent']);
  });

  test('with the words that were in the box when it was sent', () => {
    const { session, told } = writing({}, '  two\nlines ');
    session.sendPressed();
    expect(told).toEqual(['sending   two\nlines ']);
  });
});

describe('it did not go out', () => {
  test('when the text stays', () => {
    const { session, became } = writing();
    session.sendPressed();
    pass(60_000);
    expect(became()).toEqual([]);
    takeAway(form(), box());
    expect(became()).toEqual(['gone']);
  });

  test('when the box is emptied and the text comes back', () => {
    const { session, became } = writing();
    session.sendPressed();
    box().value = '';
    pass(600);
    box().value = 'Have you tried the registry office?';
    pass(100);
    takeAway(form(), box());
    pass(60_000);
    expect(became()).toEqual(['gone']);
  });

  test('when the user writes on: Enter only made a line', () => {
    const { session, became } = writing();
    session.keyed('enter');
    box().value += '\n';
    session.changed();
    pass(100);
    takeAway(form(), box());
    pass(5_000);
    expect(became()).toEqual(['writing', 'gone']);
  });

  test.each([
    ['Escape', (session: Session) => session.keyed('escape')],
    ['the dialog’s close button', (session: Session) => session.pressed(element('#close'))],
    ['something elsewhere', (session: Session) => session.pressed(element('#elsewhere'))],
  ])('when it closes because the user pressed %s', (_, close) => {
    const { session, became } = writing();
    session.keyed('enter');
    pass(2_000);
    close(session);
    takeAway(element('[role=dialog]'), box());
    pass(5_000);
    expect(became()).toEqual(['gone']);
  });

  test('when the user discards the draft', () => {
    const { session, became } = writing();
    session.keyed('enter');
    session.takenBack();
    box().value = '';
    pass(60_000);
    expect(became()).toEqual([]);
  });

  test.each([
    ['there is nothing in the box', '', (session: Session) => session.sendPressed()],
    ['there are only blanks in it', ' \n\t', (session: Session) => session.sendPressed()],
    ['the site does not send by that key', 'Hi', (session: Session) => session.keyed('mod-enter')],
    ['nobody sent it', 'Hi', () => {}],
  ])('when %s', (_, draft, act) => {
    const { session, told } = writing({}, draft);
    act(session);
    box().value = '';
    pass(60_000);
    takeAway(form(), box());
    expect(told).toEqual(['gone']);
  });

  test('when the page goes away with the text still in the box', () => {
    const { session, became } = writing();
    session.sendPressed();
    pass(100);
    session.leave();
    expect(became()).toEqual([]);
  });
});

describe('a press that has nothing to do with it', () => {
  test('long before the dialog closes explains nothing: it was sent', () => {
    const { session, became } = writing();
    session.sendPressed();
    session.pressed(element('#elsewhere'));
    pass(1_500);
    takeAway(element('[role=dialog]'), box());
    pass(1_500);
    expect(became()).toEqual(['sent', 'gone']);
  });

  test('after the box was emptied explains nothing', () => {
    const { session, became } = writing();
    session.sendPressed();
    box().value = '';
    pass(100);
    session.pressed(element('#close'));
    takeAway(element('[role=dialog]'), box());
    pass(1_500);
    expect(became()).toEqual(['sent', 'gone']);
  });
});

describe('what the page shows of the message decides', () => {
  const showing = () => {
    const shown: { delivery: Delivery | null } = { delivery: null };
    return { shown, ...writing({ deliveryOf: () => shown.delivery }) };
  };

  test('sent is sent, without waiting', () => {
    const { shown, session, became } = showing();
    session.sendPressed();
    box().value = '';
    shown.delivery = 'sent';
    pass(60);
    expect(became()).toEqual(['sent']);
  });

  test('failed is not sent, however empty the box', () => {
    const { shown, session, became } = showing();
    session.sendPressed();
    box().value = '';
    shown.delivery = 'pending';
    pass(5_000);
    shown.delivery = 'failed';
    pass(30_000);
    expect(became()).toEqual([]);
  });

  test('on its way is waited for, longer than an empty box would be', () => {
    const { shown, session, became } = showing();
    session.sendPressed();
    box().value = '';
    shown.delivery = 'pending';
    pass(10_000);
    expect(became()).toEqual([]);
    shown.delivery = 'sent';
    pass(60);
    expect(became()).toEqual(['sent']);
  });

  test('on its way for ever is given up', () => {
    const { shown, session, became } = showing();
    session.sendPressed();
    box().value = '';
    shown.delivery = 'pending';
    pass(21_000);
    shown.delivery = 'sent';
    pass(21_000);
    expect(became()).toEqual([]);
  });

  test('nothing shown: the box decides', () => {
    const { session, became } = showing();
    session.sendPressed();
    box().value = '';
    pass(1_200);
    expect(became()).toEqual(['sent']);
  });
});

describe('a page that rebuilds itself', () => {
  const swap = (text: string) => {
    const old = box();
    const twin = document.createElement('textarea');
    twin.value = text;
    old.replaceWith(twin);
    resized.get(old)?.();
  };

  test('an editor swapped for its twin with the same text has sent nothing', () => {
    const { session, became } = writing();
    session.sendPressed();
    pass(100);
    swap('Have you tried the registry office?');
    pass(5_000);
    expect(became()).toEqual([]);
    expect(session.composer.editor).toBe(box());
  });

  test('and is watched from then on', () => {
    const { session, became } = writing();
    session.sendPressed();
    swap('Have you tried the registry office?');
    pass(200);
    box().value = '';
    pass(1_200);
    expect(became()).toEqual(['sent']);
    takeAway(box());
    expect(became()).toEqual(['sent', 'gone']);
  });

  test('an editor swapped for an empty one has sent', () => {
    const { session, became } = writing();
    session.sendPressed();
    pass(100);
    swap('');
    pass(1_200);
    expect(became()[0]).toBe('sent');
  });

  test('an editor recycled for somebody else is toward whom the page shows when it is sent', () => {
    const { session } = writing();
    form().dataset.to = 'Ben';
    session.sendPressed();
    expect(session.composer.counterpart).toEqual({ name: 'Ben' });
  });

  test('an editor of which the page no longer says whom it is for keeps whom it said before', () => {
    const { session } = writing();
    delete form().dataset.to;
    session.sendPressed();
    expect(session.composer.counterpart).toEqual({ name: 'Ana' });
  });
});

describe('the end of a composer', () => {
  test('is told once, when it is taken away or hidden without a send', () => {
    const { became } = writing();
    box().hidden = true;
    resized.get(box())?.();
    resized.get(box())?.();
    expect(became()).toEqual(['gone']);
    expect(resized.size).toBe(0);
  });

  test('leaves nothing that waits or watches', () => {
    const { session } = writing();
    session.sendPressed();
    session.end();
    expect(vi.getTimerCount()).toBe(0);
    expect(resized.size).toBe(0);
  });

  test('while nothing is on its way nothing waits at all', () => {
    const { session } = writing();
    session.beforeChange();
    session.changed();
    session.pressed(element('#close'));
    expect(vi.getTimerCount()).toBe(0);
  });
});
