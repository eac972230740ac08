import type { Page } from 'puppeteer-core';

/** One stop of a tour through a page by the Tab key. */
export interface Stop {
  /** What it is, in a few words of the page. */
  name: string;
  /** Where it stands among all controls of the page, as they are read; -1 for what is none. */
  place: number;
  /** Whether anybody can see that it has the focus. */
  seen: boolean;
}

/** Every control of a page that can be reached now, in the order in which it is read. */
export const controlsOf = (own: Page): Promise<string[]> =>
  own.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ].filter(
      (it) => it.checkVisibility({ visibilityProperty: true }) && !it.matches(':disabled') && !it.closest('[inert]'),
    );
    // Of radio buttons that belong together, Tab reaches the one that is chosen.
    const reached = all.filter((it) => {
      if (!(it instanceof HTMLInputElement) || it.type !== 'radio') return true;
      const group = all.filter(
        (other) => other instanceof HTMLInputElement && other.name === it.name,
      ) as HTMLInputElement[];
      return it === (group.find(({ checked }) => checked) ?? group[0]);
    });
    for (const [at, it] of reached.entries()) it.dataset.place = String(at);
    return reached.map((it) =>
      (it.getAttribute('aria-label') || it.innerText || it.getAttribute('name') || it.tagName).slice(0, 60),
    );
  });

/** Goes through a page by Tab, or backwards by Shift+Tab, until the focus leaves it. At most `most` steps. */
export async function tour(own: Page, most: number, back = false): Promise<Stop[]> {
  const stops: Stop[] = [];
  if (back) await own.keyboard.down('Shift');
  for (let step = 0; step < most; step++) {
    await own.keyboard.press('Tab');
    const stop = await own.evaluate(focused);
    if (!stop) break;
    stops.push(stop);
  }
  if (back) await own.keyboard.up('Shift');
  return stops;
}

/** What has the focus, in the page; nothing when nothing has. */
function focused(): Stop | null {
  const it = document.activeElement as HTMLElement | null;
  if (!it || it === document.body) return null;
  const drawn = (element: Element | null | undefined): boolean => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return (
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && opacity !== '0' && width > 4 && height > 4
    );
  };
  // A field that is not drawn itself is drawn by what stands around it.
  const around = [it, it.parentElement, it.parentElement?.parentElement, it.nextElementSibling];
  return {
    name: (it.getAttribute('aria-label') || it.innerText || it.tagName).slice(0, 60),
    place: Number(it.dataset.place ?? -1),
    seen: around.some(drawn),
  };
}

/** Goes on by Tab until the control with this name has the focus. */
export async function tabTo(own: Page, name: string): Promise<void> {
  for (let step = 0; step < 300; step++) {
    const there = await own.evaluate((wanted) => {
      const it = document.activeElement as HTMLElement | null;
      const names = [
        it?.getAttribute('aria-label'),
        it?.innerText,
        ...[...((it as HTMLInputElement | null)?.labels ?? [])].map((label) => label.innerText),
      ];
      return names.some((said) => said?.trim() === wanted || said?.trim().startsWith(`${wanted}\n`));
    }, name);
    if (there) return;
    await own.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches "${name}"`);
}

/** What has the focus, as it is called; empty when it was lost. */
export const focusNow = (own: Page): Promise<string> =>
  own.evaluate(() => {
    const it = document.activeElement as HTMLElement | null;
    if (!it || it === document.body) return '';
    return (it.getAttribute('aria-label') || it.innerText || it.getAttribute('type') || it.tagName).trim();
  });
