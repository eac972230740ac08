import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Translate } from '../../utils/i18n/words.ts';
import { directionOf } from './language.ts';
import { WordsProvider } from './words.tsx';

/** One of our own pages: everything in it speaks `words`, and so does the document. */
export function OwnPage({ words, children }: { words: Translate; children: ComponentChildren }) {
  useLayoutEffect(() => {
    const { documentElement: root } = document;
    root.lang = words.language;
    root.dir = directionOf(words.language);
  }, [words]);
  return <WordsProvider value={words}>{children}</WordsProvider>;
}
