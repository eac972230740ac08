import { expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { whenShown } from './own-pages.ts';
import { chromium, options, setTheStage, t } from './stage.ts';

declare const chrome: typeof browser;

setTheStage();

/** What the browser made of the manifest: the keys of each command. */
const keysNow = () =>
  options.evaluate(async () =>
    Object.fromEntries((await chrome.commands.getAll()).map((it) => [it.name, it.shortcut])),
  );

it('has keys for the popup, the question, the journal and a pause, and lets the user choose some for the panel', async () => {
  expect(await keysNow()).toEqual({
    _execute_action: 'Alt+Shift+G',
    'open-nudge': 'Alt+G',
    'open-journal': 'Alt+Shift+J',
    pause: 'Alt+Shift+H',
    'open-panel': '',
  });
});

it('shows them in the options, and leads to where the browser lets them be changed', async () => {
  await options.bringToFront();
  await whenShown(options, t('options_keyboard_note'));
  const shown = await options.$$eval('.shortcut', (them) =>
    them.map((it) => (it as HTMLElement).innerText.split('\n')),
  );
  expect(shown).toEqual([
    [t('command_open_popup'), 'Alt+Shift+G'],
    [t('command_open_nudge'), 'Alt+G'],
    [t('command_open_panel'), t('options_no_keys')],
    [t('command_open_journal'), 'Alt+Shift+J'],
    [t('command_pause'), 'Alt+Shift+H'],
  ]);
  const opened = chromium.browser.waitForTarget((target) => target.url() === 'chrome://extensions/shortcuts');
  await (await options.waitForSelector(`aria/${t('options_change_keys')}[role="button"]`))!.click();
  await (await (await opened).page())!.close();
});
