import { useState } from 'preact/hooks';
import type { Settings } from '../../utils/core/settings.ts';

/** What happened last: a change that can be taken back, or one that was. */
export type Last = 'changed' | 'undone' | null;

/**
 * Changes of settings of which the last can be taken back. Only what the change touched goes back: a pause that began
 * meanwhile in the popup stays.
 */
export function useUndo(settings: Settings, onChange: (settings: Settings) => void) {
  const [before, remember] = useState<Partial<Settings> | null>(null);
  const [last, note] = useState<Last>(null);
  const change = (changed: Partial<Settings>) => {
    const touched = Object.keys(changed) as (keyof Settings)[];
    remember(Object.fromEntries(touched.map((key) => [key, settings[key]])));
    note('changed');
    onChange({ ...settings, ...changed });
  };
  const undo = () => {
    if (!before) return;
    remember(null);
    note('undone');
    onChange({ ...settings, ...before });
  };
  /** Nothing is left that could be taken back. */
  const forget = () => {
    remember(null);
    note(null);
  };
  return { change, undo, last, forget };
}
