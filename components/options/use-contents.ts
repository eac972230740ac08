import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** A section one can go to. */
export interface Entry {
  id: string;
  title: string;
  /** It is the first of those that belong together. */
  begins: boolean;
}

/**
 * The sections of a page that show, in their order, and which of them is being read. A page that is opened or reloaded at
 * one of them begins there, though it was not there yet when the browser looked.
 */
export function useContents(page: RefObject<HTMLElement | null>) {
  const [entries, list] = useState<readonly Entry[]>([]);
  const [at, mark] = useState<string | null>(null);
  useLayoutEffect(() => {
    const sections = () => sectionsOf(page.current!);
    const look = () => mark(readIn(sections()));
    const lookAnew = () => {
      list((known) => unlessSame(known, sections().map(entryOf)));
      look();
    };
    chosenOf(sections())?.scrollIntoView();
    lookAnew();
    const observer = new MutationObserver(lookAnew);
    const attributeFilter = ['hidden'];
    observer.observe(page.current!, { childList: true, characterData: true, subtree: true, attributeFilter });
    const ending = new AbortController();
    for (const event of ['scroll', 'resize', 'hashchange'])
      addEventListener(event, look, { passive: true, signal: ending.signal });
    return () => {
      observer.disconnect();
      ending.abort();
    };
  }, [page]);
  return { entries, at };
}

const sectionsOf = (page: HTMLElement) => [...page.querySelectorAll<HTMLElement>('section[id]:not([hidden])')];

const entryOf = (section: HTMLElement): Entry => ({
  id: section.id,
  title: section.querySelector('h2')?.textContent ?? '',
  begins: !section.previousElementSibling,
});

const unlessSame = (known: readonly Entry[], now: readonly Entry[]) =>
  JSON.stringify(known) === JSON.stringify(now) ? known : now;

/** The one that the address names. */
const chosenOf = (sections: readonly HTMLElement[]) => sections.find(({ id }) => `#${id}` === location.hash);

/**
 * The one the address names, while it stands where its link has led. Else the one on a line that goes down the window as
 * the page goes up, from one end to the other: so each has its turn, also those at the end that never reach the top.
 */
function readIn(sections: readonly HTMLElement[]): string | null {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  const below = scrollHeight - clientHeight - scrollTop;
  const chosen = chosenOf(sections);
  if (chosen && isReached(chosen, below < 1)) return chosen.id;
  const line = clientHeight * (scrollTop / Math.max(1, scrollTop + below));
  const read = sections.findLast((section) => section.getBoundingClientRect().top <= line);
  return (read ?? sections[0])?.id ?? null;
}

/** Whether a section is where a link to it leads: at the top, or in sight when the page ends before. */
function isReached(section: HTMLElement, isAtEnd: boolean): boolean {
  const { top } = section.getBoundingClientRect();
  const margin = Number.parseFloat(getComputedStyle(section).scrollMarginBlockStart) || 0;
  return Math.abs(top - margin) < 1 || (isAtEnd && top >= margin && top < innerHeight);
}
