/** What each editor's own model holds. */
export const models = new WeakMap<Element, () => string>();

/** For the tests: the model of the editor at a selector. */
export function model(selector: string): string {
  const editor = document.querySelector(selector);
  if (editor instanceof HTMLTextAreaElement) return editor.value;
  return (editor && models.get(editor)?.()) ?? '';
}
