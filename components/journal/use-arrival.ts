import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Takes the focus along when another spot is shown: to the link that leads to where the user came from, when they have
 * gone back to a list; else to the heading. Who has just opened the page is left alone.
 * @param page what changes with the spot
 */
export function useArrival(page: RefObject<HTMLElement | null>, address: string): void {
  const before = useRef(address);
  useEffect(() => {
    if (before.current === address) return;
    const left = page.current?.querySelector<HTMLElement>(`a[href="${CSS.escape(before.current)}"]:not(.way-back)`);
    const heading = page.current?.querySelector<HTMLElement>('h2');
    before.current = address;
    if (heading) heading.tabIndex = -1;
    (left ?? heading)?.focus();
  }, [address]);
}
