import { beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { findings, show, showInPage } from './show.tsx';
import { surfaces } from './states.tsx';

const themes = ['light', 'dark'] as const;

/** Every control smaller than a fingertip: 24 by 24, counting the label that can be pressed as well. */
function tooSmall(): string[] {
  const roots: ParentNode[] = [document, ...[...document.querySelectorAll('*')].flatMap((it) => it.shadowRoot ?? [])];
  return roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, input, summary')])
    .filter((it) => !it.closest('[inert]'))
    .filter((it) => {
      const { width, height } = it.getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map((it) => it.outerHTML.slice(0, 120));
}

describe.each(themes)('in a %s theme, 320 px wide', (theme) => {
  beforeAll(async () => {
    await page.viewport(320, 700);
    document.documentElement.lang = 'en';
    document.title = 'Good Turn';
  });

  describe.each(Object.entries(surfaces))('%s', (surface, states) => {
    test.each(Object.entries(states))('%s: nothing is in anybody’s way', async (_, view) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`:root, .nudge { color-scheme: ${theme} !important }`);
      const scheme = document.createElement('style');
      scheme.textContent = `:root { color-scheme: ${theme} !important; background: light-dark(#fff, #15202b) }`;
      document.head.append(scheme);
      try {
        if (surface === 'nudge') {
          const { root } = showInPage(view());
          root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        } else show(view());
        await Promise.all(document.getAnimations().map((it) => it.finished));
        expect(await findings()).toEqual([]);
        expect(document.scrollingElement!.scrollWidth, 'scrolls sideways').toBeLessThanOrEqual(innerWidth);
        expect(tooSmall()).toEqual([]);
      } finally {
        scheme.remove();
      }
    });
  });
});
