import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { leanMessages, saidByBackground } from './scripts/lean-messages.ts';
import { siteFolders } from './utils/sites/matches.ts';

/** The script that the pages of a site load: `watcher.ts` with that site's adapter. */
const watcherOf = (site: string) => `watcher-${site}`;

/** Scripts are built one by one, into one file each; pages are built together. */
const isPage = (type: string | undefined) => type !== 'background' && type !== 'unlisted-script';

/** A page waits for each of its files, however small: what several pages have is one. See docs/decisions/a-million-interactions.md. */
const shared = { groups: [{ name: 'shared', minShareCount: 2 }] };

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  vite: () => ({
    resolve: { alias: { '#site': siteFolders[0]!.path } },
    // Lowered for older browsers, `light-dark()` would follow the system and no longer the page that the nudge is in.
    build: { cssTarget: ['chrome148', 'firefox140'], modulePreload: { polyfill: false } },
  }),
  hooks: {
    // One watcher per site folder: a page pays for its own site only, and a new site is one new folder.
    'entrypoints:found': (_wxt, found) => {
      const at = found.findIndex(({ name }) => name === 'watcher');
      const [watcher] = found.splice(at, 1);
      found.push(...siteFolders.map(({ id }) => ({ ...watcher!, name: watcherOf(id) })));
    },
    'vite:build:extendConfig': ([entrypoint], config) => {
      const site = siteFolders.find(({ id }) => watcherOf(id) === entrypoint?.name);
      // In pages every kilobyte counts, and the polyfill does nothing in the browsers we support: docs/decisions/polyfill.md.
      const native = { 'webextension-polyfill': `${import.meta.dirname}/utils/messaging/native-browser.ts` };
      const alias = { ...config.resolve?.alias, ...native, ...(site && { '#site': site.path }) };
      config.plugins = [
        ...(config.plugins ?? []),
        leanMessages(entrypoint?.name === 'background' ? saidByBackground : undefined),
      ];
      if (isPage(entrypoint?.type))
        config.build = mergeConfig(config.build ?? {}, { rolldownOptions: { output: { codeSplitting: shared } } });
      if (entrypoint?.type === 'unlisted-script') config.resolve = { ...config.resolve, alias };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms', ...(browser === 'chrome' ? ['sidePanel'] : [])],
    host_permissions: siteFolders.flatMap(({ matches }) => matches),
    // A WXT content script would post the extension's id to every page; see docs/decisions/page-scripts.md.
    content_scripts: siteFolders.map(({ id, matches }) => ({
      matches: [...matches],
      js: [`${watcherOf(id)}.js`],
      run_at: 'document_start',
    })),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    // Browsers take four suggestions; the panel has none. Alt+Shift with these letters is no browser's and no site's own.
    commands: {
      'open-nudge': { suggested_key: { default: 'Alt+G' }, description: '__MSG_command_open_nudge__' },
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_command_open_popup__' },
      'open-journal': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_open_journal__' },
      pause: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_command_pause__' },
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
        description: '__MSG_command_open_panel__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'good-turn@goodturn.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '148' }),
  }),
});
