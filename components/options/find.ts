import { searchable } from '../../utils/core/people/search.ts';

/** What can be found by itself: a section, a group in it, a line of either. One may stand in another. */
const findable = '.sheet, .prompt-group, .line';

/** Shows of the options what was typed, hides the rest, and puts everything back as it was. */
export class Found {
  /** Groups that are open only because of what was typed. */
  readonly #opened = new Set<HTMLDetailsElement>();

  /**
   * Everything in `page` whose words, with the words of what it stands in, hold each typed word or part of one. What has
   * the focus stays.
   *
   * @returns how many options are found; `null` when nothing was typed and everything shows
   */
  show(page: HTMLElement, typed: string): number | null {
    const words = searchable(typed).split(' ').filter(Boolean);
    if (words.length === 0) this.#showAll(page);
    return words.length === 0 ? null : this.#showIn(page, '', words);
  }

  #showAll(page: HTMLElement): void {
    for (const one of page.querySelectorAll<HTMLElement>(findable)) one.hidden = false;
    for (const group of this.#opened) group.open = false;
    this.#opened.clear();
  }

  /** @param around the words of everything the element stands in */
  #showIn(element: HTMLElement, around: string, words: readonly string[]): number {
    return partsOf(element).reduce((sum, part) => sum + this.#showPart(part, around, words), 0);
  }

  #showPart(part: HTMLElement, around: string, words: readonly string[]): number {
    const said = `${around} ${searchable(ownWords(part))}`;
    const whole = words.every((word) => said.includes(word));
    const found = whole ? 1 : this.#showIn(part, said, words);
    if (whole) for (const inner of part.querySelectorAll<HTMLElement>(findable)) inner.hidden = false;
    part.hidden = found === 0 && !part.contains(document.activeElement);
    if (!whole && found > 0 && part instanceof HTMLDetailsElement && !part.open) {
      part.open = true;
      this.#opened.add(part);
    }
    return found;
  }
}

/** The outermost parts of an element that can be found by themselves. */
const partsOf = (element: HTMLElement) =>
  [...element.querySelectorAll<HTMLElement>(findable)].filter(
    (part) => part.parentElement?.closest(findable) === element.closest(findable),
  );

/** What an element says itself, without the parts in it that can be found by themselves. */
function ownWords(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const inner = [...node.childNodes].filter((child) => !(child instanceof Element && child.matches(findable)));
  return inner.map(ownWords).join(' ');
}
