import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteFolders } from '../../utils/sites/matches.ts';

/** What is measured. */
export interface Subject {
  name: string;
  /** Folder of the unpacked extension; null for a browser without any. */
  folder: string | null;
}

export const noExtension: Subject = { name: 'no extension', folder: null };

/** Listeners, and a look at where an event comes from: the least a script can do that notices when somebody writes. */
const bareWatcher = `
const editors = 'textarea, [contenteditable=""], [contenteditable="true"]';
let current = null;
for (const name of ['focusin', 'focusout', 'beforeinput', 'input', 'keydown', 'click']) {
  addEventListener(name, (event) => {
    const at = event.composedPath()[0];
    if (event.isTrusted && at instanceof Element) current = at.closest(editors);
  }, { capture: true, passive: true });
}
chrome.runtime.onMessage.addListener(() => {});
chrome.storage.local.onChanged.addListener(() => {});
`;

/** Extensions to compare with, made on the fly: a content script with nothing in it, and a bare watcher. */
export async function makeBaselines(): Promise<Subject[]> {
  const folder = await mkdtemp(join(tmpdir(), 'good-turn-bench-'));
  const make = async (name: string, script: string): Promise<Subject> => {
    const path = await mkdtemp(join(folder, 'extension-'));
    const manifest = {
      manifest_version: 3,
      name,
      version: '1',
      permissions: ['storage'],
      content_scripts: [
        { matches: siteFolders.flatMap(({ matches }) => matches), js: ['content.js'], run_at: 'document_start' },
      ],
    };
    await writeFile(join(path, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(join(path, 'content.js'), script);
    return { name, folder: path };
  };
  return [await make('empty content script', ''), await make('bare watcher', bareWatcher)];
}
