import { type ReadonlySignal, signal } from '@preact/signals';
import { readSettings, watchSettings } from '../store/settings.ts';
import { wordsIn } from './chosen.ts';
import type { Translate } from './words.ts';

/** The words of one of our own pages, in the language the user chose, and in another as soon as they choose it. */
export async function followWords(): Promise<ReadonlySignal<Translate>> {
  let { language } = await readSettings();
  const words = signal(await wordsIn(language));
  watchSettings(async (settings) => {
    if (settings.language === language) return;
    language = settings.language;
    const chosen = await wordsIn(language);
    // Of two choices in a row the later one holds, whichever words come first.
    if (settings.language === language) words.value = chosen;
  });
  return words;
}
