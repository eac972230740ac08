import { useState } from 'preact/hooks';
import { rebase } from '../../utils/core/rebase.ts';
import type { Settings } from '../../utils/core/settings.ts';

/** What happened last, and with what: a change that can be taken back, or one that was. */
export interface Last {
  how: 'changed' | 'undone';
  /** The option, in the words the page has for it. */
  what: string;
}

/**
 * Changes of options of which the last can be taken back. Of settings only what the change touched goes back: a pause
 * that began meanwhile in the popup stays.
 */
export function useUndo(settings: Settings, onChange: (settings: Settings) => void) {
  const [back, remember] = useState<{ take(now: Settings): unknown } | null>(null);
  const [last, note] = useState<Last | null>(null);
  /** Something was done that can be taken back. */
  const did = (what: string, take: (now: Settings) => unknown) => {
    remember({ take });
    note({ how: 'changed', what });
  };
  const change = (changed: Partial<Settings>, what: string) => {
    const after = { ...settings, ...changed };
    did(what, (now) => onChange(rebase(after, settings, now)));
    onChange(after);
  };
  const undo = () => {
    remember(null);
    note(last && { ...last, how: 'undone' });
    back?.take(settings);
  };
  /** Nothing is left that could be taken back. */
  const forget = () => {
    remember(null);
    note(null);
  };
  return { change, did, undo, last, forget };
}
