// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SiteAdapter } from '../../../utils/sites/adapter.ts';
import { watch } from '../../../utils/watch/watch.ts';
import { makeRoom, plainSite, resized, takeAway } from './room.ts';

let ending: AbortController;
let told: string[];

beforeEach(() => {
  vi.useFakeTimers();
  makeRoom();
  ending = new AbortController();
  told = [];
  document.body.innerHTML = `
    <article data-by="Ana">
      <button data-like="Ana"></button><button data-reply="Ana"></button>
    </article>
    <form data-to="Ana"><textarea id="box"></textarea><button class="send"></button><button class="discard"></button></form>
    <div role="search"><textarea id="search"></textarea></div>
    <form id="second" data-to="Ben"><textarea id="other"></textarea><button class="send"></button></form>`;
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const at = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const box = () => at('#box') as HTMLTextAreaElement;
const pass = (ms: number) => vi.advanceTimersByTime(ms);

/** What the browser says when a person does something; a page can only say it untrusted. */
function person(target: Element, type: string, more: object = {}, isTrusted = true): Event {
  const Kind = type.startsWith('key') ? KeyboardEvent : type === 'input' ? InputEvent : Event;
  const event = new Kind(type, { bubbles: true, composed: true, cancelable: true });
  for (const [name, value] of Object.entries({ isTrusted, ...more })) Object.defineProperty(event, name, { value });
  target.dispatchEvent(event);
  return event;
}
const focus = (target: Element) => person(target, 'focusin');
const key = (target: Element, name: string, more: object = {}) => person(target, 'keydown', { key: name, ...more });
const click = (target: Element) => person(target, 'click');
function type(target: HTMLTextAreaElement, text: string) {
  key(target, text.at(-1)!);
  person(target, 'beforeinput');
  target.value += text;
  person(target, 'input');
}

function watching(knows: Partial<SiteAdapter> = {}, onKey = (_event: KeyboardEvent) => false) {
  return watch(
    plainSite(knows),
    {
      onComposer(composer) {
        const who = composer.counterpart?.name ?? 'nobody';
        told.push(`composer ${composer.kind} to ${who}`);
        return {
          onWriting: () => told.push('writing'),
          onSending: (text) => told.push(`sending “${text}”`),
          onSent: () => told.push(`sent to ${who}`),
          onGone: () => told.push('gone'),
        };
      },
      onFocus: () => told.push('focus'),
      onBlur: () => told.push('blur'),
      onGesture: ({ kind, counterpart }) => told.push(`${kind} ${counterpart?.name}`),
      onKey,
    },
    ending.signal,
  );
}
const since = (act: () => void) => {
  const before = told.length;
  act();
  return told.slice(before);
};

describe('a site that has changed its page', () => {
  const strange = () => {
    document.body.innerHTML += '<div id="strange" contenteditable=""></div><div><textarea id="plain"></textarea></div>';
    return at('#strange');
  };
  const write = (editor: Element, times: number, isTrusted = true) => {
    for (let time = 0; time < times; time++) person(editor, 'input', {}, isTrusted);
  };

  test('seems so when more than a few words are written where nothing is known', () => {
    const changed = watching();
    const editor = strange();
    write(editor, 19);
    expect(changed.now).toBe(false);
    write(editor, 1);
    expect(changed.now).toBe(true);
  });

  test('does not when a composer was known, before or after', () => {
    const changed = watching();
    write(strange(), 40);
    focus(box());
    expect(changed.now).toBe(false);
    write(at('#strange'), 40);
    expect(changed.now).toBe(false);
  });

  test('does not by a plain field, a search, or a page that only pretends', () => {
    const changed = watching();
    write(strange(), 40, false);
    write(at('#plain'), 40);
    write(at('#search'), 40);
    expect(changed.now).toBe(false);
  });
});

describe('somebody begins to write', () => {
  test('when they go into an editor: its composer is told, then that they are in it', () => {
    watching();
    focus(box());
    expect(told).toEqual(['composer reply to Ana', 'focus']);
  });

  test('once, however often they leave and come back', () => {
    watching();
    for (let times = 0; times < 3; times++) {
      focus(box());
      person(box(), 'focusout');
    }
    expect(told.filter((word) => word.startsWith('composer'))).toHaveLength(1);
    expect(told.filter((word) => word === 'blur')).toHaveLength(3);
  });

  test('also when the first sign is a letter, because a dialog moved the focus without a word', () => {
    watching();
    type(box(), 'H');
    expect(told).toEqual(['composer reply to Ana', 'focus', 'writing']);
  });

  test('not in a search box, not on a button, not in the page', () => {
    watching();
    for (const selector of ['#search', '.send', 'article', 'body']) focus(at(selector));
    type(at('#search') as HTMLTextAreaElement, 'Ana');
    expect(told).toEqual([]);
  });

  test('anew when the same editor is now for somebody else', () => {
    watching();
    focus(box());
    at('form').dataset.to = 'Ben';
    expect(since(() => focus(box()))).toEqual(['composer reply to Ben', 'focus']);
  });

  test('in an editor inside an open shadow root as well', () => {
    watching();
    const host = document.createElement('x-box');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<form data-to="Cem"><textarea></textarea></form>';
    focus(host.shadowRoot!.querySelector('textarea')!);
    expect(told).toEqual(['composer reply to Cem', 'focus']);
  });

  test('to whom a press opened the composer, when the page does not say', () => {
    watching();
    delete at('form').dataset.to;
    click(at('[data-reply]'));
    focus(box());
    expect(told).toEqual(['composer reply to Ana', 'focus']);
  });
});

describe('a message is sent', () => {
  test('by Enter', () => {
    watching();
    type(box(), 'Hi');
    key(box(), 'Enter');
    box().value = '';
    pass(1_200);
    expect(told.slice(-2)).toEqual(['sending “Hi”', 'sent to Ana']);
  });

  test('by the send button', () => {
    watching();
    type(box(), 'Hi');
    click(at('.send'));
    box().value = '';
    pass(1_200);
    expect(told.at(-1)).toBe('sent to Ana');
  });

  test('by the site’s shortcut, also on a Mac', () => {
    const modified = plainSite();
    watching({
      composerAt(element, page) {
        const composer = modified.composerAt(element, page);
        return composer && { ...composer, sendKeys: ['mod-enter'] };
      },
    });
    for (const modifier of ['ctrlKey', 'metaKey']) {
      type(box(), 'Hi');
      expect(since(() => key(box(), 'Enter'))).toEqual([]);
      key(box(), 'Enter', { [modifier]: true });
      box().value = '';
      pass(1_200);
      expect(told.at(-1)).toBe('sent to Ana');
      told.length = 0;
    }
  });

  test.each([
    ['Enter chooses a word of an input method', { isComposing: true }],
    ['Enter ends one in a browser that says it the old way', { keyCode: 229 }],
    ['Shift and Enter make a line', { shiftKey: true }],
    ['Alt and Enter do something else', { altKey: true }],
  ])('not when %s', (_, more) => {
    watching();
    type(box(), 'こんにちは');
    key(box(), 'Enter', more);
    box().value = '';
    pass(30_000);
    expect(told).not.toContain('sent to Ana');
  });

  test('not by a key the page made up, nor a click, nor a letter', () => {
    watching();
    person(box(), 'focusin', {}, false);
    box().value = 'Buy my course';
    person(box(), 'input', {}, false);
    expect(told).toEqual([]);
    focus(box());
    person(box(), 'keydown', { key: 'Enter' }, false);
    person(at('.send'), 'click', {}, false);
    person(at('[data-like]'), 'click', {}, false);
    box().value = '';
    pass(30_000);
    expect(told).toEqual(['composer reply to Ana', 'focus']);
  });

  test('not when the draft is discarded', () => {
    watching();
    type(box(), 'Hi');
    key(box(), 'Enter');
    click(at('.discard'));
    box().value = '';
    pass(30_000);
    expect(told).not.toContain('sent to Ana');
  });

  test('not when Escape closed it, wherever the focus was', () => {
    watching();
    type(box(), 'Hi');
    key(box(), 'Enter');
    pass(2_000);
    key(document.body, 'Escape');
    takeAway(at('form'), box());
    pass(30_000);
    expect(told.slice(-1)).toEqual(['gone']);
  });

  test('not when going back closed it', () => {
    watching();
    type(box(), 'Hi');
    key(box(), 'Enter');
    pass(2_000);
    person(window as unknown as Element, 'popstate');
    takeAway(at('form'), box());
    pass(30_000);
    expect(told.slice(-1)).toEqual(['gone']);
  });

  test('of two open composers only the one whose button it was', () => {
    watching();
    type(box(), 'Hi');
    type(at('#other') as HTMLTextAreaElement, 'Ho');
    click(at('#second .send'));
    (at('#other') as HTMLTextAreaElement).value = '';
    pass(1_200);
    expect(told.filter((word) => word.startsWith('sent'))).toEqual(['sent to Ben']);
  });

  test('when the page goes away right after', () => {
    watching();
    type(box(), 'Hi');
    click(at('.send'));
    box().value = '';
    pass(60);
    person(window as unknown as Element, 'pagehide');
    expect(told.at(-1)).toBe('sent to Ana');
  });
});

describe('a gesture', () => {
  test('is told with whom it is toward', () => {
    watching();
    click(at('[data-like]'));
    expect(told).toEqual(['like Ana']);
  });

  test('is heard although the page stops the event early', () => {
    watching();
    document.addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
    click(at('[data-like]'));
    expect(told).toEqual(['like Ana']);
  });
});

describe('keys', () => {
  test('that were meant for the nudge never send', () => {
    const heard: string[] = [];
    watching({}, (event) => {
      heard.push(event.key);
      return true;
    });
    focus(box());
    box().value = 'Hi';
    key(box(), 'Enter');
    box().value = '';
    pass(30_000);
    expect(heard).toEqual(['Enter']);
    expect(told).toEqual(['composer reply to Ana', 'focus']);
  });

  test('no key, click or letter of the site is swallowed', () => {
    watching();
    const site: string[] = [];
    for (const name of ['keydown', 'click', 'beforeinput', 'input'])
      box().addEventListener(name, (event) => site.push(`${name}${event.defaultPrevented ? ' swallowed' : ''}`), {
        signal: ending.signal,
      });
    type(box(), 'H');
    key(box(), 'Escape');
    click(box());
    expect(site).toEqual(['keydown', 'beforeinput', 'input', 'keydown', 'click']);
  });
});

describe('the watcher costs nothing', () => {
  test('while nobody writes: nothing watches, nothing waits', () => {
    watching();
    for (let times = 0; times < 20; times++) click(document.body);
    expect(resized.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('after the composer is gone', () => {
    watching();
    type(box(), 'Hi');
    takeAway(at('form'), box());
    expect(resized.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('after it was told to stop: no ear, no eye, no timer is left', () => {
    watching();
    type(box(), 'Hi');
    key(box(), 'Enter');
    ending.abort();
    const after = since(() => {
      box().value = '';
      focus(at('#other'));
      type(box(), 'more');
      click(at('[data-like]'));
      pass(30_000);
    });
    expect(after).toEqual([]);
    expect(resized.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
