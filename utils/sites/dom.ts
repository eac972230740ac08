/** Small questions about a page's DOM that every adapter asks. All of them look through open shadow roots. */

/** The parent of an element, or the host of the shadow root it stands in. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Like `closest`, and on through shadow roots. */
export function closest<Found extends Element = HTMLElement>(element: Element, selector: string): Found | null {
  for (let from: Element | null = element; from; ) {
    const found = from.closest<Found>(selector);
    if (found) return found;
    const root = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** The element and everything around it, innermost first. */
export function* upFrom(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

/** Every element below `root` that matches, shadow roots included, in document order. */
export function* deepAll(root: ParentNode, selector = '*'): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(selector)) yield element;
    if (element.shadowRoot) yield* deepAll(element.shadowRoot, selector);
  }
}

const search = '[role="search"], [role="searchbox"], [role="combobox"], [type="search"], search';

/**
 * The root of the editor that `element` is in: a textarea, or the outermost editable element of a contenteditable.
 * Null for single-line inputs, search boxes, and editors that are read-only, disabled or kept from everybody's eyes.
 */
export function editorAround(element: Element): HTMLElement | null {
  const inner = closest(element, 'textarea, [contenteditable]');
  const editor = inner && outermostEditable(inner);
  if (!editor || closest(editor, search)) return null;
  if (
    editor.matches(
      '[readonly], [disabled], [aria-readonly="true"], [aria-disabled="true"], [aria-hidden="true"], [hidden]',
    )
  )
    return null;
  return editor;
}

const editable = '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i]';

function outermostEditable(inner: HTMLElement): HTMLElement | null {
  if (inner.matches('textarea')) return inner;
  let root: HTMLElement | null = null;
  for (
    let at: HTMLElement | null = inner;
    at;
    at = at.parentElement?.closest<HTMLElement>('[contenteditable]') ?? null
  ) {
    if (at.matches(editable)) root = at;
    // A read-only island inside an editor (a mention) belongs to it; a read-only root is no editor.
    else if (root) break;
  }
  return root;
}

const breaks = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'PRE', 'TR']);

/**
 * The words of an element as a reader sees them: emoji pictures by their `alt`, one line per block, without what is
 * hidden from sighted readers or left out by `skip` (a selector). Runs of blanks become one; lines are kept.
 */
export function wordsOf(element: Element, skip?: string): string {
  const parts: string[] = [];
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      parts.push((node.nodeValue ?? '').replace(/[\t\r\f\v ]+/g, ' '));
      return;
    }
    if (!(node instanceof Element)) return;
    if (node.matches('script, style, template, svg, [hidden]') || (skip && node.matches(skip))) return;
    if (node.tagName === 'BR') parts.push('\n');
    else if (node.tagName === 'IMG') parts.push(node.getAttribute('alt') ?? '');
    else {
      const block = breaks.has(node.tagName);
      if (block) parts.push('\n');
      for (const child of node.childNodes) read(child);
      if (block) parts.push('\n');
    }
  };
  for (const child of element.childNodes) read(child);
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** What is written in an editor, lines kept, without trimming a textarea's value. */
export function draftOf(editor: HTMLElement): string {
  return editor instanceof HTMLTextAreaElement ? editor.value : wordsOf(editor);
}

/** The address a link leads to, without fragment; null for scripts, blobs and nonsense. */
export function addressOf(link: Element, base: URL): URL | null {
  const href = link.getAttribute('href');
  if (!href) return null;
  const url = URL.parse(href, base);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  url.hash = '';
  return url;
}

/** Whether `first` stands before `second` in the document. */
export function isBefore(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether a control can be pressed at all. */
export function isEnabled(control: Element): boolean {
  return !control.matches(':disabled, [aria-disabled="true"]');
}
