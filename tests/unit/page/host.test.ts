// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Host } from '../../../utils/page/host.ts';

let host: Host;
beforeEach(() => {
  document.body.innerHTML = '<p>Their page</p>';
  // happy-dom has no top layer.
  Object.assign(HTMLElement.prototype, { showPopover: vi.fn(), hidePopover: vi.fn() });
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    return selector !== ':popover-open' && matches.call(this, selector);
  });
  host = new Host('.nudge { color: red }');
  host.surface.textContent = 'How can you help Ana?';
  host.raise();
});
afterEach(() => {
  host.remove();
  vi.restoreAllMocks();
});

test('the page finds a plain element without a root, a word or a name', () => {
  const added = document.documentElement.lastElementChild!;
  expect(added).toBe(host.element);
  expect(added.shadowRoot).toBeNull();
  expect(added.textContent).toBe('');
  expect(added.childNodes).toHaveLength(0);
  expect([...added.attributes].map(({ name }) => name)).toEqual(['popover']);
  expect(document.documentElement.textContent).not.toContain('Ana');
});

test('raised twice it is there once, and last', () => {
  document.documentElement.append(document.createElement('aside'));
  host.remove();
  host.raise();
  host.raise();
  expect(document.documentElement.lastElementChild).toBe(host.element);
  expect([...document.documentElement.children].filter((element) => element === host.element)).toHaveLength(1);
});

test('removed it leaves the page as it was', () => {
  host.remove();
  expect(document.querySelectorAll('[popover]')).toHaveLength(0);
});

test('presses in it are not heard by the page', () => {
  const heard = vi.fn();
  for (const name of ['click', 'mousedown', 'pointerdown', 'copy']) {
    document.body.parentElement!.addEventListener(name, heard);
    host.surface.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
  }
  expect(heard).not.toHaveBeenCalled();
});
