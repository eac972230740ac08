import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, type Settings } from '../../../utils/core/settings.ts';
import type { SiteId } from '../../../utils/core/words.ts';
import { freshDevice } from '../store/context.ts';

/** What the background asked the browser to do. */
export interface Asked {
  executeScript: ReturnType<typeof vi.fn>;
  text: string;
  colour: string;
  title: string;
}

/** A browser that remembers what it was asked, on a device where nothing is kept. */
export function freshBrowser(): Asked {
  freshDevice();
  const asked: Asked = { executeScript: vi.fn(async () => []), text: '', colour: '', title: '' };
  const action = {
    async setBadgeText({ text }: { text: string }) {
      asked.text = text;
    },
    async setBadgeBackgroundColor({ color }: { color: string }) {
      asked.colour = color;
    },
    async setBadgeTextColor() {},
    async setTitle({ title }: { title: string }) {
      asked.title = title;
    },
  };
  Object.assign(fakeBrowser.action, action);
  Object.assign(fakeBrowser.scripting, { executeScript: asked.executeScript });
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string, values: string[] = []) => (key === 'language_tag' ? 'en' : [key, ...values].join(' ')),
  });
  return asked;
}

/** Settings that differ from the defaults in `more`. */
export const chosen = (more: Partial<Settings>): Settings => ({ ...structuredClone(defaultSettings), ...more });

/** Settings with one site changed. */
export const onSite = (site: SiteId, more: Partial<Settings['sites'][SiteId]>): Settings =>
  chosen({ sites: { ...defaultSettings.sites, [site]: { ...defaultSettings.sites[site], ...more } } });
