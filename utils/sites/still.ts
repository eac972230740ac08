import type { Page } from './adapter.ts';

/**
 * An answer about an element of a page that stands still, found out once; on any other page found out anew each time.
 * Only for answers that depend on nothing else and tell no anchor.
 * @param question names it among all questions
 */
export function onceStill<Answer>(page: Page, question: string, element: Element, find: () => Answer): Answer {
  if (!page.still) return find();
  let answers = page.still.get(question);
  if (!answers) {
    answers = new WeakMap();
    page.still.set(question, answers);
  }
  if (!answers.has(element)) answers.set(element, find());
  return answers.get(element) as Answer;
}
