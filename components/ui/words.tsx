import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../../utils/i18n/words.ts';

const Words = createContext<Translate | null>(null);

/** Gives every component below it its words. */
export const WordsProvider = Words.Provider;

/** The words of the surface a component is on. */
export function useWords(): Translate {
  const words = useContext(Words);
  if (!words) throw new Error('A component needs a WordsProvider above it.');
  return words;
}
