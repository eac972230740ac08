import { basename } from 'node:path';
import puppeteer, { type HTTPRequest, type Page } from 'puppeteer-core';
import { answer } from '../../tests/sandbox/answer.ts';
import { hosts } from '../../tests/sandbox/hosts.ts';
import { chromiumArgs, needBrowser } from '../browsers.mjs';
import type { SandboxFiles } from './build.ts';
import type { Subject } from './subject.ts';

/** A Chromium with one extension in it, or none. */
export interface Bench {
  subject: Subject;
  /** Runs in a fresh page whose sites are answered by the sandbox, and closes it. */
  inPage<Result>(run: (page: Page) => Promise<Result>): Promise<Result>;
  /** Makes sure that the service worker does not sleep. */
  wake(): Promise<void>;
  close(): Promise<void>;
}

/** Starts it. `ownPages`: the extension has a service worker, and opens a page when it is installed. */
export async function startBench(subject: Subject, files: SandboxFiles, ownPages = false): Promise<Bench> {
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    args: chromiumArgs,
    enableExtensions: subject.folder ? [subject.folder] : [],
    pipe: true,
    defaultViewport: { width: 1280, height: 900 },
  });
  const worker = () => browser.waitForTarget((target) => target.type() === 'service_worker');
  if (ownPages) {
    await worker();
    const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    // A page in front of the others keeps them from being drawn.
    await (await welcome.page())?.close();
  }
  return {
    subject,
    async inPage(run) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => void respond(request, files));
      try {
        return await run(page);
      } finally {
        await page.close();
      }
    },
    async wake() {
      if (ownPages) await (await (await worker()).worker())?.evaluate(() => true);
    },
    close: () => browser.close(),
  };
}

async function respond(request: HTTPRequest, files: SandboxFiles): Promise<void> {
  const url = new URL(request.url());
  const site = hosts.get(url.hostname);
  if (!site) return request.abort();
  const file = url.pathname.startsWith('/sandbox/') ? files.get(basename(url.pathname)) : undefined;
  const { status, type, body } =
    file === undefined
      ? await answer(site, url, request.method(), request.postData() ?? '')
      : { status: 200, type: url.pathname.endsWith('.css') ? 'text/css' : 'text/javascript', body: file };
  // The page may have gone on meanwhile.
  await request.respond({ status, contentType: type, body }).catch(() => {});
}

/** After so many frames were drawn. */
export const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (times) => {
    for (let at = 0; at < times; at++) await new Promise(requestAnimationFrame);
  }, count);

export const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
