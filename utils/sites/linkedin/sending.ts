import type { Composer, Page } from '../adapter.ts';
import { type Anchor, firstOf } from '../anchors.ts';
import { closest, isBefore, isEnabled, upFrom, wordsOf } from '../dom.ts';
import { actionIcon, comment, editors } from './selectors.ts';

interface Control {
  control: Element;
  composer: Composer;
}

/** What marks a send control by itself. */
const marks = {
  class: '.share-actions__primary-action, .msg-form__send-button, [class*="comment-box__submit-button"]',
  key: '[componentkey*="commentButtonSection"], [id^="commentButtonSection"] button, [componentkey*="commentButtonSection"] button',
  view: '[data-view-name="messaging-modal-send-button"]',
  type: '[type="submit"]',
};
const anyMark = Object.values(marks).join(', ');

/** How a send control is told from the other buttons beside an editor. */
const sendAnchors: Anchor<Control, true>[] = [
  ...Object.entries(marks).map(
    ([mark, selector]): Anchor<Control, true> => ({
      name: `send:${mark}`,
      find: ({ control }) => control.matches(selector) || null,
    }),
  ),
  { name: 'send:order', find: (subject) => isLastWorded(subject) || null },
];

/**
 * Of the buttons after an editor the one that sends is the last with words and no icon, where none is marked as the one.
 * Seen 2025-11 to 2026-10.
 */
function isLastWorded({ control, composer }: Control): boolean {
  const around = [...upFrom(composer.editor)].find((at) => at.contains(control))!;
  const after = [...around.querySelectorAll('button')].filter((button) => isBefore(composer.editor, button));
  if (after.some((button) => button.matches(anyMark))) return false;
  return after.findLast((button) => wordsOf(button) && !button.querySelector('svg, li-icon')) === control;
}

/** Whether activating an element sends a composer's text. */
export function sendsAt(element: Element, composer: Composer, page: Page): boolean {
  const control = closest(element, 'button, [role="button"]');
  if (!control || !isEnabled(control) || !belongsTo(control, composer)) return false;
  return firstOf(sendAnchors, { control, composer }, page) ?? false;
}

/** Send buttons come and go with the text: one belongs to an editor when nothing else to write in or to answer is between. */
function belongsTo(control: Element, { editor, scope }: Composer): boolean {
  if (scope.contains(control)) return true;
  for (const at of upFrom(editor)) {
    if (at.querySelectorAll(editors).length > 1 || at.querySelector(`${actionIcon}, ${comment}`)) return false;
    if (at.contains(control)) return true;
  }
  return false;
}

/** Whether activating an element answers the "Discard draft?" sheet with anything but "go back". Seen 2026-06. */
export function discardsAt(element: Element): boolean {
  const control = closest(element, 'button');
  return (
    !!control &&
    !!wordsOf(control) &&
    closest(control, '[role="alertdialog"], [data-test-modal-id*="discard"], [data-test-modal-id*="draft"]') !== null
  );
}
