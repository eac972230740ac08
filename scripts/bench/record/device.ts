import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { chromiumArgs, needBrowser } from '../../browsers.mjs';
import type * as InPage from './in-page.ts';

/** In a device's own page. */
export type GoodTurn = typeof InPage;
declare const goodTurn: GoodTurn;

/** A Chromium with the built extension and a record of so many interactions. */
export interface Device {
  interactions: number;
  /** A page of the extension in which `goodTurn` has the functions of in-page.ts. */
  own: Page;
  /** Another one of the extension's pages, by its file. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

const top = join(import.meta.dirname, '../../..');
const kept = join(top, '.output/bench/records');
/** Verifying a million takes longer than anything else a browser is asked for. */
const patience = 30 * 60 * 1000;

/** A device with a made-up record. It is made once, kept, and copied for each use. @param folder of the extension */
export async function deviceWith(interactions: number, folder: string): Promise<Device> {
  const template = join(kept, `${interactions}-${fingerprint()}`);
  if (!existsSync(template)) {
    const fresh = `${template}-being-made`;
    rmSync(fresh, { recursive: true, force: true });
    const { browser, own } = await start(folder, fresh);
    await own.evaluate((count) => goodTurn.fill({ interactions: count }), interactions);
    await browser.close();
    renameSync(fresh, template);
  }
  const profile = mkdtempSync(join(tmpdir(), 'good-turn-record-'));
  cpSync(template, profile, { recursive: true });
  const { browser, own, openOwn } = await start(folder, profile);
  return {
    interactions,
    own,
    openOwn,
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function start(folder: string, profile: string) {
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    args: chromiumArgs,
    enableExtensions: [folder],
    userDataDir: profile,
    pipe: true,
    protocolTimeout: patience,
  });
  const openOwn = await ownPages(browser);
  const own = await openOwn('welcome.html');
  await own.evaluate(`${await bundled()};globalThis.goodTurn = goodTurn;`);
  return { browser, own, openOwn };
}

async function ownPages(browser: Browser) {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const { hostname } = new URL(worker.url());
  return async (path: string) => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${hostname}/${path}`);
    return page;
  };
}

let bundle: Promise<string> | undefined;

/** The functions of in-page.ts as one script, made as the extension's own are. */
function bundled(): Promise<string> {
  bundle ??= build({
    configFile: false,
    root: top,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'goodTurn' },
    },
  }).then((built) => (built as Rolldown.RolldownOutput[])[0]!.output[0].code);
  return bundle;
}

/** Another record is another template. One that an older release made is brought to today's shape when it is opened. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const folder = join(top, 'tests/life');
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 12);
}
