/** Everything the page says around an empty editor, in whatever language: it may hold a name. */
export function hintsOf(editor: Element): string {
  const described = editor
    .getAttribute('aria-describedby')
    ?.split(' ')
    .map((id) => editor.ownerDocument.getElementById(id)?.textContent);
  const placeholder = editor.nextElementSibling ?? editor.parentElement?.nextElementSibling;
  return [
    editor.getAttribute('aria-label'),
    editor.getAttribute('aria-placeholder'),
    ...(described ?? []),
    placeholder?.textContent,
  ].join('\n');
}
