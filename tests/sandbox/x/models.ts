/** What each editor's own model holds. */
export const models = new WeakMap<Element, () => string>();

/** For the tests: the model of the editor at a selector; ` >>> ` steps into a shadow root. */
export function model(selector: string): string {
  const [first = '', ...inner] = selector.split(' >>> ');
  const editor = inner.reduce(
    (host, step) => host?.shadowRoot?.querySelector(step) ?? null,
    document.querySelector(first),
  );
  if (editor instanceof HTMLTextAreaElement) return editor.value;
  return (editor && models.get(editor)?.()) ?? '';
}
