import { storage } from 'wxt/utils/storage';
import { rebase } from '../core/rebase.ts';
import { defaultSettings, type Settings, withDefaults } from '../core/settings.ts';

const kept = storage.defineItem<Settings>('local:settings', { fallback: defaultSettings, version: 1 });

/** The user's settings; what a newer release added has its default, and so has what cannot be read any more. */
export const readSettings = async (): Promise<Settings> => withDefaults(await kept.getValue());

/**
 * Changes the settings. Whoever changes them elsewhere at the same time comes before or after: `change` gets them as
 * they are then. Every context that watches hears of it.
 */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<void> =>
  navigator.locks.request('settings', async () => kept.setValue(change(await readSettings())));

/** Keeps what was chosen in a view that showed the settings as `seen`. */
export const chooseSettings = (seen: Settings, chosen: Settings): Promise<void> =>
  changeSettings((now) => rebase(seen, chosen, now));

/**
 * The settings as a view shows them: what is chosen there at once, and what is chosen elsewhere as soon as nothing of its
 * own is on the way. Of several choices in a row no echo of an earlier one takes back a later one.
 * @returns keeps what was chosen while the settings showed as `seen`; settles when it is kept
 */
export function settingsInView(
  show: (settings: Settings) => void,
): (seen: Settings, chosen: Settings) => Promise<void> {
  let onTheWay = 0;
  const showIfStill = (settings: Settings) => {
    if (onTheWay === 0) show(settings);
  };
  watchSettings(showIfStill);
  return async (seen, chosen) => {
    onTheWay += 1;
    show(chosen);
    try {
      await chooseSettings(seen, chosen);
    } finally {
      onTheWay -= 1;
      showIfStill(await readSettings());
    }
  };
}

/** Keeps these settings, whatever was chosen before. */
export const writeSettings = (settings: Settings): Promise<void> => changeSettings(() => settings);

/** Calls back with every change of the settings, from whatever context. Returns how to stop. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  kept.watch((settings) => changed(withDefaults(settings)));
