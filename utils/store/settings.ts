import { storage } from 'wxt/utils/storage';
import { defaultSettings, type Settings, withDefaults } from '../core/settings.ts';

const kept = storage.defineItem<Settings>('local:settings', { fallback: defaultSettings, version: 1 });

/** The user's settings; what a newer release added has its default. */
export const readSettings = async (): Promise<Settings> => withDefaults(await kept.getValue());

/** Keeps settings. Every context that watches hears of it. */
export const writeSettings = (settings: Settings): Promise<void> => kept.setValue(settings);

/** Calls back with every change of the settings, from whatever context. Returns how to stop. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  kept.watch((settings) => changed(withDefaults(settings)));
