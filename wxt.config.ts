import { defineConfig } from 'wxt';
import { siteMatches } from './utils/sites/matches.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms', ...(browser === 'chrome' ? ['sidePanel'] : [])],
    host_permissions: siteMatches,
    // A WXT content script would post the extension's id to every page; see docs/decisions/page-scripts.md.
    content_scripts: [{ matches: siteMatches, js: ['watcher.js'], run_at: 'document_start' }],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    commands: {
      'open-nudge': { suggested_key: { default: 'Alt+G' }, description: '__MSG_command_open_nudge__' },
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
