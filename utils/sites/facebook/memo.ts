import type { Page } from '../adapter.ts';
import { onceStill } from '../still.ts';

/**
 * A question about an element whose answer is found once on a page that stands still.
 * @param name tells it from all other questions
 */
export function once<Fact>(name: string, find: (element: Element, page: Page) => Fact) {
  return (element: Element, page: Page): Fact => onceStill(page, name, element, () => find(element, page));
}

/** The same page, asked on the side: its anchors are not told. */
export function quiet(page: Page): Page {
  return page.onAnchor ? { ...page, onAnchor: undefined } : page;
}
