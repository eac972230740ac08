import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { type KeyboardOptionProps, shortcuts } from '../../components/options/KeyboardOption.tsx';
import { guarded } from '../../utils/errors/report.ts';

type Keys = KeyboardOptionProps['keys'];

/** What the browser calls the shortcut that opens the popup, and in Firefox the sidebar. */
const ownNames: Partial<Record<keyof Keys, string[]>> = {
  open_popup: ['_execute_action'],
  open_panel: ['open-panel', '_execute_sidebar_action'],
};

const keys = signal<Keys>({ open_popup: '', open_nudge: '', open_panel: '', open_journal: '', pause: '' });

async function look(): Promise<void> {
  const commands = await browser.commands.getAll();
  const keysOf = (shortcut: keyof Keys) => {
    const names = ownNames[shortcut] ?? [shortcut.replaceAll('_', '-')];
    return commands.find(({ name }) => name && names.includes(name))?.shortcut ?? '';
  };
  keys.value = Object.fromEntries(shortcuts.map((shortcut) => [shortcut, keysOf(shortcut)])) as Keys;
}

/** Where Chromium lets shortcuts be changed. */
const chromiumPage = 'chrome://extensions/shortcuts';

/** Firefox has a way of its own, since 137. */
interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

async function showSettings(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & ShortcutSettings;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: chromiumPage });
}

/** The shortcuts as the browser has them, now and whenever the user comes back from changing them. */
export async function followKeys(): Promise<() => KeyboardOptionProps> {
  document.addEventListener('visibilitychange', () => void guarded('shortcuts', look));
  await guarded('shortcuts', look);
  return () => ({ keys: keys.value, onChangeKeys: () => void guarded('shortcuts', showSettings) });
}
