import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from './words.tsx';

/** Takes back what was just done. */
export type Undo = () => Promise<void>;

/** What became of the last deed, in words, and how to take it back. */
interface Outcome {
  words: string;
  undo: Undo | null;
}

/**
 * Does what the user wants, says what became of it, and takes the last of it back.
 * @param heading takes the focus when what had it is gone
 */
export function useOutcome(heading: RefObject<HTMLElement | null>) {
  const t = useWords();
  const [outcome, tell] = useState<Outcome | null>(null);
  useEffect(() => {
    if (outcome && document.activeElement === document.body) heading.current?.focus();
  }, [outcome]);

  /**
   * @param deed tells how to take it back, `null` when there is no way; it rejects when nothing was done
   * @param done what is said then
   * @param otherwise what is said when there is no way back
   * @returns whether it was done
   */
  const attempt = async (deed: () => Promise<Undo | null>, done: string, otherwise = done): Promise<boolean> => {
    tell(null);
    try {
      const undo = await deed();
      tell({ words: undo ? done : otherwise, undo });
      return true;
    } catch {
      tell({ words: t('journal_failed'), undo: null });
      return false;
    }
  };
  const takeBack = async () => {
    try {
      await outcome?.undo?.();
      tell({ words: t('options_undone'), undo: null });
    } catch {
      tell({ words: t('journal_failed'), undo: outcome?.undo ?? null });
    }
  };
  return { attempt, words: outcome?.words, undo: outcome?.undo ? takeBack : undefined };
}
