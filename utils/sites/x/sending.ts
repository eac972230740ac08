import type { Composer, Delivery, Page } from '../adapter.ts';
import { closest, draftOf, isEnabled, upFrom } from '../dom.ts';
import { sendControl } from './composers.ts';
import { dialog, pressable, testId } from './marks.ts';

/** Whether activating an element sends the composer's text. */
export function sendsAt(element: Element, composer: Composer, page: Page): boolean {
  const control = closest(element, pressable);
  return (
    control !== null &&
    composer.scope.contains(control) &&
    isEnabled(control) &&
    control === sendControl(composer, page)
  );
}

/**
 * Whether activating an element answers "Save or discard?". The same sheet asks before unfollowing or deleting
 * (seen 2026), so there must be a dialog with an editor under it.
 */
export function discardsAt(element: Element, page: Page): boolean {
  const control = closest(element, pressable);
  const sheet = control && closest(control, `${surelySheet}, ${dialog}`);
  if (!sheet || !(sheet.matches(surelySheet) || looksLikeSheet(sheet))) return false;
  const under = [...page.document.querySelectorAll(dialog)].filter(
    (other) => other !== sheet && !other.contains(sheet),
  );
  return under.some((other) => other.querySelector('[contenteditable="true"]'));
}

const surelySheet = `${testId('confirmationSheetDialog')}, [role="alertdialog"]`;

/** A question with two answers and nothing else to do. */
function looksLikeSheet(box: Element): boolean {
  return (
    box.querySelectorAll('button, [role="button"]').length === 2 &&
    !box.querySelector('input, textarea, img, [contenteditable], article')
  );
}

/** What X shows of the message that just left: a state on its row in X Chat, a toast for posts. */
export function deliveryOf(composer: Composer, page: Page): Delivery | null {
  if (composer.kind === 'message') return stateOfLastRow(composer);
  const toast = page.document.querySelector(testId('toast')) ?? page.document.querySelector('#layers [role="alert"]');
  if (!toast) return null;
  // A success links the new post (seen 2026-08); a failure keeps the text.
  if (toast.querySelector('a[href*="/status/"]')) return 'sent';
  return composer.editor.isConnected && draftOf(composer.editor) ? 'failed' : null;
}

function stateOfLastRow({ editor }: Composer): Delivery | null {
  for (const around of upFrom(editor)) {
    const state = [...around.querySelectorAll('[data-send-status]')].at(-1)?.getAttribute('data-send-status');
    if (state) return state === 'pending' || state === 'sent' || state === 'failed' ? state : null;
    if (around.matches('main, body')) break;
  }
  return null;
}
