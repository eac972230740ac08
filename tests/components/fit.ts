/** Every element on the page, in open shadow roots too. */
function elements(root: ParentNode = document.body): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((it) => [
    it,
    ...(it.shadowRoot ? elements(it.shadowRoot) : []),
  ]);
}

/** Words that are there for the ear only, or folded away. */
const isUnseen = (it: Element) =>
  it.closest('.unseen, option, style, [aria-hidden="true"] svg') || !it.checkVisibility();

/** Names and quotations are as long as others made them: they may end in an ellipsis. */
const mayBeCut = (it: Element) => it.closest('bdi, blockquote, q, [dir="auto"], .prompt-words, input');

/** Labels of an axis are wider than their place: the next ones are empty. */
const hasOwnBox = (it: Element) => !it.matches('.column-label');

const parentOf = (it: Element) => it.parentElement ?? (it.getRootNode() as ShadowRoot).host ?? null;

/** The boxes that a text has to stay inside, up to the first that scrolls. */
function boxesAround(element: Element): DOMRect[] {
  const boxes: DOMRect[] = [];
  let isFirst = hasOwnBox(element);
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { display, overflowX } = getComputedStyle(at);
    if (overflowX === 'auto' || overflowX === 'scroll') return boxes;
    if (
      display === 'contents' ||
      (display.startsWith('inline') && display !== 'inline-flex' && display !== 'inline-block')
    )
      continue;
    if (isFirst || overflowX === 'hidden' || overflowX === 'clip') boxes.push(at.getBoundingClientRect());
    isFirst = false;
  }
  return [...boxes, new DOMRect(0, 0, innerWidth, Number.MAX_SAFE_INTEGER)];
}

/** Sentences of the product that stick out of the box they stand in, or of the window. */
export function cutWords(): string[] {
  return elements().flatMap((it) => {
    const texts = [...it.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim());
    if (texts.length === 0 || isUnseen(it) || mayBeCut(it)) return [];
    const range = document.createRange();
    const boxes = boxesAround(it);
    return texts
      .filter((text) => {
        range.selectNodeContents(text);
        const { left, right } = range.getBoundingClientRect();
        return boxes.some((box) => left < box.left - 1 || right > box.right + 1);
      })
      .map((text) => `${it.tagName}.${it.className}: ${text.nodeValue}`);
  });
}
