import { vi } from 'vitest';
import type { Composer, SiteAdapter } from '../../../utils/sites/adapter.ts';
import { closest, editorAround } from '../../../utils/sites/dom.ts';

/** Who was told that an element changed its size, and how to tell them. */
export const resized = new Map<Element, () => void>();

/** What happy-dom leaves out: elements that are in the page and not hidden take up room, and changes of size are told. */
export function makeRoom(): void {
  resized.clear();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #watched = new Set<Element>();
      readonly #changed: () => void;
      constructor(changed: () => void) {
        this.#changed = changed;
      }
      observe(element: Element) {
        this.#watched.add(element);
        resized.set(element, this.#changed);
      }
      disconnect() {
        for (const element of this.#watched) resized.delete(element);
      }
    },
  );
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    const shown = this.isConnected && !closest(this, '[hidden]');
    return (shown ? [{}] : []) as unknown as DOMRectList;
  });
}

/** Takes an element out of the page as a site does: the observer hears of it a little later. */
export function takeAway(element: Element, watched: Element = element): void {
  element.remove();
  resized.get(watched)?.();
}

/**
 * A site of the plainest kind: every editor in a `form` is a reply to `data-to`, sent by Enter or the form's
 * `.send`; `.discard` throws a draft away, `[data-like]` likes, `[data-reply]` opens a reply.
 */
export const plainSite = (knows: Partial<SiteAdapter> = {}): SiteAdapter => ({
  id: 'x',
  matches: ['https://x.com/*'],
  viewer: () => null,
  postAt: () => null,
  composerAt(element): Composer | null {
    const editor = editorAround(element);
    const scope = editor && closest<HTMLElement>(editor, 'form');
    if (!scope) return null;
    const { to, answers } = scope.dataset;
    return {
      kind: 'reply',
      editor,
      scope,
      counterpart: to ? { name: to } : null,
      inReplyTo: answers ? { text: answers } : null,
      sendKeys: ['enter'],
    };
  },
  pressAt(element) {
    const control = closest(element, '[data-like], [data-reply]');
    if (!control) return null;
    const { like, reply } = control.dataset;
    return like
      ? { does: 'like', counterpart: { name: like }, control, step: 'at-once' }
      : { does: 'open', opens: 'reply', counterpart: { name: reply! }, control, step: 'at-once' };
  },
  sendsAt: (element, { scope }) => {
    const control = closest(element, '.send');
    return control !== null && scope.contains(control);
  },
  discardsAt: (element) => closest(element, '.discard') !== null,
  ...knows,
});
