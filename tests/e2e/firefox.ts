import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needBrowser } from '../../scripts/browsers.mjs';
import { routeToSandbox } from '../sandbox/route.ts';

const extension = `${import.meta.dirname}/../../.output/firefox-mv3`;
export const gecko = 'good-turn@goodturn.example';
/** Firefox gives each installation an address by chance; this one is known before. */
const uuid = '6e1f0f0a-5c0f-4d57-9a51-2f4f5a1f9d10';

/** A Firefox with the built extension. Nothing reaches into its closed roots: there it is driven by keyboard. */
export interface Firefox {
  browser: Browser;
  /** A page whose sites are answered by the sandbox. */
  openPage(): Promise<Page>;
  /** One of the extension's own pages, such as `popup.html`. */
  openOwn(path: string): Promise<Page>;
  /** Where it saves what is downloaded; gone when it is closed. */
  downloads: string;
  /** Errors that pages told on their consoles. */
  faults: string[];
  close(): Promise<void>;
}

/**
 * Starts it.
 * @param profile folder that outlives it, with what the extension keeps; without one it begins anew
 * @param prefs what is set otherwise than usual
 */
export async function startFirefox(profile?: string, prefs: Record<string, unknown> = {}): Promise<Firefox> {
  const downloads = await mkdtemp(join(tmpdir(), 'good-turn-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: true,
    ...(profile && { userDataDir: profile }),
    // Else it opens no page of an extension.
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: {
      // An extension that is installed for a test is uninstalled when the browser ends.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.uuids': JSON.stringify({ [gecko]: uuid }),
      // The sites' hosts are answered by the sandbox and have no certificate.
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      // What a user answers in the browser's own window, nobody can press here: yes, to what is asked for in a press.
      'extensions.webextOptionalPermissionPrompts': false,
      // Two: into the folder named here.
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      ...prefs,
    },
  });
  await browser.installExtension(extension);
  const faults: string[] = [];
  const listen = (page: Page) => {
    page.on('console', (line) => {
      if (line.type() === 'error' && !/status of 404/.test(line.text())) faults.push(line.text());
    });
    page.on('pageerror', (fault) => faults.push(String(fault)));
  };
  const openPage = async () => {
    const page = await browser.newPage();
    listen(page);
    await routeToSandbox(page);
    return page;
  };
  const openOwn = async (path: string) => {
    const page = await browser.newPage();
    listen(page);
    const url = `moz-extension://${uuid}/${path}`;
    // Firefox tells nobody when a page of an extension has loaded; waiting for the load would wait for ever.
    await page.goto(url, { waitUntil: [] });
    await page.waitForFunction((url) => location.href === url && document.querySelector('#root > *'), {}, url);
    return page;
  };
  const close = async () => {
    await browser.close();
    await rm(downloads, { recursive: true });
  };
  return { browser, openPage, openOwn, downloads, faults, close };
}
