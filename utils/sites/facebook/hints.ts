import { draftOf } from '../dom.ts';

/** Everything the page says around an empty editor, in whatever language: it may hold a name. */
export function hintsOf(editor: HTMLElement): string {
  const described = editor
    .getAttribute('aria-describedby')
    ?.split(' ')
    .map((id) => editor.ownerDocument.getElementById(id)?.textContent);
  // Once something is written, what stands beside the box is no placeholder, and may be a list of people to mention.
  const beside = draftOf(editor).trim()
    ? null
    : (editor.nextElementSibling ?? editor.parentElement?.nextElementSibling);
  return [
    editor.getAttribute('aria-label'),
    editor.getAttribute('aria-placeholder'),
    ...(described ?? []),
    beside?.textContent,
  ].join('\n');
}
