import { useState } from 'preact/hooks';
import { rebase } from '../../utils/core/rebase.ts';
import type { Settings } from '../../utils/core/settings.ts';

/** What happened last: a change that can be taken back, or one that was. */
export type Last = 'changed' | 'undone' | null;

/**
 * Changes of settings of which the last can be taken back. Only what the change touched goes back: a pause that began
 * meanwhile in the popup stays.
 */
export function useUndo(settings: Settings, onChange: (settings: Settings) => void) {
  const [done, remember] = useState<{ before: Settings; after: Settings } | null>(null);
  const [last, note] = useState<Last>(null);
  const change = (changed: Partial<Settings>) => {
    const after = { ...settings, ...changed };
    remember({ before: settings, after });
    note('changed');
    onChange(after);
  };
  const undo = () => {
    if (!done) return;
    remember(null);
    note('undone');
    onChange(rebase(done.after, done.before, settings));
  };
  /** Nothing is left that could be taken back. */
  const forget = () => {
    remember(null);
    note(null);
  };
  return { change, undo, last, forget };
}
