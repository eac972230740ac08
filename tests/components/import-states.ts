import type { ImportOptionsProps } from '../../components/options/ImportOptions.tsx';
import type { ImportView, Preview } from '../../utils/core/importing.ts';

const nothing = () => {};

/** What the options show of files that are taken in. */
export const importProps: ImportOptionsProps = {
  importing: { step: 'idle', last: null, told: null },
  onFile: nothing,
  onCommit: nothing,
  onCancel: nothing,
  onUndo: nothing,
  onKeep: nothing,
};

const none = { added: 0, changed: 0, same: 0, removed: 0 };

/** A large import into a record that has something of it. */
export const preview: Preview = {
  way: 'merge',
  settings: 'offered',
  interactions: { added: 1_204_331, changed: 12, same: 1_000_000, removed: 0 },
  people: { added: 20_000, changed: 3, same: 17, removed: 0 },
  needs: { ...none, added: 2 },
  promises: none,
  introductions: none,
  reflections: none,
};

/** It in each of its states. */
export const importStates: Record<string, ImportView> = {
  'reading a file': { step: 'reading', done: 0.4 },
  'a file read': { step: 'ready', preview },
  'a file with nothing new': { step: 'ready', preview: { ...preview, interactions: none, people: none, needs: none } },
  'a copy read': {
    step: 'ready',
    preview: { ...preview, way: 'replace', settings: 'taken', promises: { ...none, removed: 9 } },
  },
  importing: { step: 'going', way: 'merge', done: 0.5 },
  'taking an import back': { step: 'back', way: 'replace', done: 0.5 },
  imported: { step: 'idle', last: preview, told: 'imported' },
  'a broken file': {
    step: 'failed',
    why: 'wrong',
    place: { line: 120_412, list: 'interactions', record: 9_999, field: `corrected.${'long'.repeat(40)}` },
    last: null,
  },
  'no room for a file': { step: 'refused', why: 'full', last: { ...preview, way: 'replace' } },
};
