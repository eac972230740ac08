import { storage } from 'wxt/utils/storage';
import { defaultSettings, type Settings } from '../core/settings.ts';

const kept = storage.defineItem<Settings>('local:settings', { fallback: defaultSettings, version: 1 });

/** The user's settings; what a newer release added has its default. */
export async function readSettings(): Promise<Settings> {
  const settings = await kept.getValue();
  return { ...defaultSettings, ...settings, sites: { ...defaultSettings.sites, ...settings.sites } };
}

/** Keeps settings. Every context that watches hears of it. */
export const writeSettings = (settings: Settings): Promise<void> => kept.setValue(settings);

/** Calls back with every change of the settings, from whatever context. Returns how to stop. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  kept.watch((settings) => changed(settings ?? defaultSettings));
