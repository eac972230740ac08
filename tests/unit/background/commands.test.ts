import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runCommand } from '../../../utils/background/commands.ts';
import { readSettings, writeSettings } from '../../../utils/store/settings.ts';
import { noon } from '../store/context.ts';
import { chosen, freshBrowser } from './device.ts';

const hour = 3_600_000;
const press = (command: string) => runCommand(command, { id: 7, windowId: 3 }, noon);

beforeEach(() => {
  freshBrowser();
});

describe('the shortcut for peace', () => {
  test('pauses for an hour', async () => {
    await press('pause');
    expect(await readSettings()).toMatchObject({ pausedUntil: noon + hour, quietUntil: null });
  });

  test.each([
    ['a pause', { pausedUntil: noon + 5 * hour }],
    ['the quiet after “Not now”', { quietUntil: noon + 1 }],
  ])('ends %s', async (_, peace) => {
    await writeSettings(chosen(peace));
    await press('pause');
    expect(await readSettings()).toMatchObject({ pausedUntil: null, quietUntil: null });
  });

  test('pauses again after a pause that is over', async () => {
    await writeSettings(chosen({ pausedUntil: noon - 1 }));
    await press('pause');
    expect(await readSettings()).toMatchObject({ pausedUntil: noon + hour });
  });
});

test('the journal opens in a tab', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  await press('open-journal');
  expect(create.mock.calls).toEqual([[{ url: expect.stringMatching(/\/journal\.html$/) }]]);
});

test('the side panel opens in the window in front, at once: later the browser would not let it', () => {
  const open = vi.fn(async () => {});
  Object.assign(fakeBrowser, { sidePanel: { open } });
  void press('open-panel');
  expect(open.mock.calls).toEqual([[{ windowId: 3 }]]);
});

test('what is no shortcut of ours does nothing', async () => {
  await press('another');
  expect(await readSettings()).toEqual(chosen({}));
});
