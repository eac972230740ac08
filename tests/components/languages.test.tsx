import { beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { directionOf } from '../../components/ui/language.ts';
import { languages } from '../../utils/core/language.ts';
import { cutWords } from './fit.ts';
import { clear, findings, show, showInPage } from './show.tsx';
import { surfaces } from './states.tsx';
import { words } from './words.ts';

/**
 * The promise: whatever the language, no sentence of the product is cut, nothing scrolls sideways, and everybody can use
 * it. Every state is measured. Axe, which takes its time, looks at one of each surface; at all of them it does in English.
 */
const seenByAxe: Record<string, string> = { journal: 'a person', options: 'as installed' };

describe.each(languages)('in %s, 320 px wide', (language) => {
  beforeAll(async () => {
    await page.viewport(320, 700);
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    document.title = 'Good Turn';
    return () => {
      document.documentElement.lang = 'en';
      document.documentElement.dir = 'ltr';
    };
  });

  test.each(Object.entries(surfaces))(
    '%s: every word has its room',
    async (surface, states) => {
      const cut: string[] = [];
      const found: string[] = [];
      const axed = seenByAxe[surface] ?? Object.keys(states)[0];
      for (const [name, view] of Object.entries(states)) {
        const shown =
          surface === 'nudge'
            ? showInPage(view(), words(language)).nudge
            : (show(view(), words(language)).container.firstElementChild as HTMLElement);
        expect(shown.dir).toBe(directionOf(language));
        // Somebody may call themselves what does not fit into any line.
        if (!name.includes('hostile')) cut.push(...cutWords().map((line) => `${name}: ${line}`));
        if (document.scrollingElement!.scrollWidth > innerWidth) cut.push(`${name}: scrolls sideways`);
        if (name === axed) found.push(...(await findings()));
        clear();
      }
      expect([...new Set(cut)]).toEqual([]);
      expect(found).toEqual([]);
    },
    60_000,
  );
});
