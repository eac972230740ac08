import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hosts, scenes } from '../sandbox/hosts.ts';
import { enter, send } from './act.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { named, openByClick, say, whenItSays } from './nudge.ts';
import { Book } from './record.ts';

const replying = scenes.find(({ name }) => name === 'x reply in a dialog')!;
const draft = 'Happy to help: the hall by the harbour seats twelve, I will ask Tom for the key.';

/** Everything that leaves the browser comes by here: it is the browser's proxy, and answers nothing. */
let proxy: Server;
const left: string[] = [];
/** What the extension's own contexts ask the network for, whoever answers. */
const asked: string[] = [];
let chromium: Chromium;

beforeAll(async () => {
  proxy = createServer((request, response) => {
    left.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    left.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  const { port } = proxy.address() as AddressInfo;
  chromium = await startChromium([
    `--proxy-server=127.0.0.1:${port}`,
    '--proxy-bypass-list=<-loopback>',
    // The browser's own question about the forms of any page.
    '--disable-features=AutofillServerCommunication',
  ]);
  await listenTo(await (await chromium.worker()).createCDPSession());
});
afterAll(async () => {
  await chromium?.close();
  proxy?.close();
});

/**
 * What left that is neither the browser's own question to its maker nor its early connection to a site it opens. Whether
 * a part of the extension asked for one of these is told by its listeners.
 */
const strange = () =>
  left.filter((address) => {
    const { hostname } = new URL(address.includes('://') ? address : `https://${address}`);
    return !hosts.has(hostname) && !/(^|\.)(google|googleapis|gvt1)\.com$/.test(hostname);
  });

/** Notes what a context asks for that is not a part of the extension. */
async function listenTo(client: CDPSession): Promise<void> {
  client.on('Network.requestWillBeSent', ({ request: { url } }) => {
    if (!/^(chrome-extension|blob:chrome-extension|data):/.test(url)) asked.push(url);
  });
  client.on('Network.webSocketCreated', ({ url }) => asked.push(url));
  client.on('Network.webTransportCreated', ({ url }) => asked.push(url));
  await client.send('Network.enable');
}

/** One of the extension's own pages, listened to from its first line. */
async function openOwn(path: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  await listenTo(await page.createCDPSession());
  await page.goto(`chrome-extension://${chromium.id}/${path}`);
  await page.waitForSelector('#root > *');
  return page;
}

describe('no request leaves', () => {
  it('at install, while writing, at sending, in any of its pages, at the export and the end of it all', async () => {
    const welcome = await openOwn('welcome.html');
    const popup = await openOwn('popup.html');
    const panel = await openOwn('sidepanel.html');
    const book = await Book.of(chromium);

    const page = await chromium.openPage();
    await enter(page, replying);
    await openByClick(page);
    await page.keyboard.type(draft);
    await whenItSays(page, say('nudge_reads_serve'));
    await send(page, replying, 'button');
    await whenItSays(page, say('nudge_recorded_serve'));
    await (await page.waitForSelector(named(say('stance_social'))))!.click();
    await whenItSays(page, say('nudge_corrected'));
    expect((await book.whenItHolds(1)).interactions).toHaveLength(1);

    await popup.reload();
    await popup.waitForSelector('#today');
    const options = await openOwn('options.html');
    const client = await options.createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
    const exported = new Promise<string>((done) => client.on('Browser.downloadWillBegin', ({ url }) => done(url)));
    await (await options.waitForSelector(named(say('options_export_json'))))!.click();
    expect(await exported).toMatch(/^blob:chrome-extension:/);
    await (await options.waitForSelector(named(say('options_delete'))))!.click();
    await (await options.waitForSelector(named(say('options_delete_now'))))!.click();
    await options.waitForFunction((words) => document.body.textContent.includes(words), {}, say('options_deleted'));
    expect((await book.read()).interactions).toEqual([]);

    for (const open of [welcome, popup, panel, options]) await open.close();
    expect(asked).toEqual([]);
    expect(strange()).toEqual([]);
    expect(chromium.refused).toEqual([]);
    // The sites' own requests were seen, and so would have been the extension's.
    const { status } = (await page.goto('http://somewhere.example/').catch(() => null)) ?? {};
    expect(status).toBeUndefined();
    expect(chromium.refused).toEqual(['http://somewhere.example/']);
    const other = await chromium.browser.newPage();
    await other.goto('http://somewhere.example/');
    expect(strange()).toContain('http://somewhere.example/');
  });
});

describe('the browser would refuse one', () => {
  it.each(['chrome', 'firefox'])('by the policy of the %s package', (browser) => {
    const file = `${import.meta.dirname}/../../.output/${browser}-mv3/manifest.json`;
    const policy: string = JSON.parse(readFileSync(file, 'utf8')).content_security_policy.extension_pages;
    const rules = new Map(
      policy.split(';').map((rule) => [rule.trim().split(' ')[0], rule.trim().split(' ').slice(1)]),
    );
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('connect-src')).toEqual(["'none'"]);
    expect(rules.get('form-action')).toEqual(["'none'"]);
    for (const [name, sources] of rules)
      for (const source of sources) expect(["'none'", "'self'", 'data:'], name).toContain(source);
  });

  it('from the worker and from its pages', async () => {
    const ask = () =>
      Promise.all([
        fetch('https://x.com/anything').then(
          () => 'fetched',
          () => 'refused',
        ),
        new Promise((done) => {
          try {
            const socket = new WebSocket('wss://x.com/anything');
            socket.onopen = () => done('connected');
            socket.onerror = () => done('refused');
          } catch {
            done('refused');
          }
        }),
      ]);
    const before = strange().length;
    const worker = (await (await chromium.worker()).worker())!;
    expect(await worker.evaluate(ask)).toEqual(['refused', 'refused']);
    for (const path of ['popup.html', 'options.html', 'welcome.html', 'sidepanel.html']) {
      const page = await chromium.openOwn(path);
      expect(await page.evaluate(ask), path).toEqual(['refused', 'refused']);
      await page.close();
    }
    expect(strange().slice(before)).toEqual([]);
  });
});
