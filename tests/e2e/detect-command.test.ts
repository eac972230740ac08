import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Detected, DetectedAt } from '../../utils/sites/detect.ts';
import { scenes } from '../sandbox/hosts.ts';
import { enter } from './act.ts';
import { openDetecting, startPlain } from './detection.ts';

const project = `${import.meta.dirname}/../..`;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'good-turn-detect-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Run {
  code: number;
  out: string;
  error: string;
}

function run(command: string, ...words: string[]): Promise<Run> {
  return new Promise((done) => {
    execFile(command, words, { cwd: project, maxBuffer: 1 << 26 }, (failed, out, error) =>
      done({ code: failed ? Number(failed.code) : 0, out, error }),
    );
  });
}

const detect = (...words: string[]) => run(process.execPath, 'scripts/detect.ts', ...words);

/** Saves a page and runs the command on it. */
async function detectIn(html: string, url: string, ...words: string[]): Promise<Detected & { at: DetectedAt[] }> {
  const file = join(folder, 'page.html');
  await writeFile(file, html);
  const { code, out, error } = await detect(file, '--url', url, ...words);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  return JSON.parse(out);
}

const home = 'https://x.com/home';
const post = (handle: string, name: string, text: string) => `<article data-testid="tweet">
  <div data-testid="User-Name"><a href="/${handle}"><span>${name}</span></a><a href="/${handle}"><span>@${handle}</span></a></div>
  <div data-testid="tweetText" lang="en" dir="auto"><span>${text}</span></div>
  <div role="group"><button data-testid="like"><svg></svg></button></div></article>`;
const box = '<main><div data-testid="tweetTextarea_0" contenteditable="true" role="textbox"></div></main>';

describe('a saved page', () => {
  it.each([
    'x chat on its page',
    'x reply in a dialog',
    'linkedin sdui invitation with a note',
    'linkedin classic reply to a reply',
    'facebook reply to a comment (2023)',
  ])('says the same as the living one: %s', async (name) => {
    const browser = await startPlain();
    try {
      const page = await openDetecting(browser);
      await enter(page, scenes.find((scene) => scene.name === name)!);
      const { html, living } = await page.evaluate(() => ({
        html: detection.saved(),
        living: detection.everything(),
      }));
      expect(living.composers.length).toBeGreaterThan(0);
      expect(await detectIn(html, page.url())).toEqual(living);
    } finally {
      await browser.close();
    }
  });

  it('is read by the command that is written down for users', async () => {
    const file = join(folder, 'user.html');
    await writeFile(file, box);
    const { code, out } = await run('npm', 'run', '-s', 'detect', '--', file, '--url', home);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      site: 'x',
      viewer: null,
      composers: [
        {
          kind: 'post',
          selector: 'html > body > main > div',
          counterpart: null,
          inReplyTo: null,
          anchors: expect.arrayContaining(['kind:testid']),
        },
      ],
      presses: [],
      posts: [],
    });
  });

  it('is told about element by element, in document order and through open shadow roots', async () => {
    const html = `${post('ana_prado', 'Ana Prado', 'First')}
      <x-more><template shadowrootmode="open">${post('benokafor', 'Ben', 'Second')}
        <x-inner><template shadowrootmode="open">${post('fina_costa', 'Fina', 'Third')}</template></x-inner>
      </template></x-more><button data-testid="like" id="alone"></button>
      ${post('chiyo_m', '宮下 千代', 'Fourth')}${box}`;
    const told = await detectIn(html, home, '--at', '[data-testid="like"], [contenteditable]');
    expect(Object.keys(told)).toEqual(['site', 'viewer', 'at']);
    expect(
      told.at.map(({ composer, press, post }) => [composer?.kind, press?.counterpart?.handle, post?.text]),
    ).toEqual([
      [undefined, 'ana_prado', 'First'],
      [undefined, 'benokafor', 'Second'],
      [undefined, 'fina_costa', 'Third'],
      [undefined, undefined, undefined],
      [undefined, 'chiyo_m', 'Fourth'],
      ['post', undefined, undefined],
    ]);
    expect((await detectIn(html, home, '--at', 'video')).at).toEqual([]);
  });

  it('runs none of its own scripts and shows none of what it keeps for readers without scripts', async () => {
    const change = "document.querySelector('[contenteditable]').remove()";
    const told = await detectIn(
      `${box}<noscript><textarea></textarea></noscript><img src="x" onerror="${change}"><svg onload="${change}"></svg>
       <script>${change}</script><script type="module">${change}</script><a href="javascript:${change}" autofocus></a>
       <iframe srcdoc="<script>parent.${change}</script>"></iframe>`,
      home,
    );
    expect(told.composers.map(({ kind }) => kind)).toEqual(['post']);
  });

  it('stays where it is, whatever it says about moving on', async () => {
    const told = await detectIn(
      `<meta http-equiv="refresh" content="0;url=https://x.com/elsewhere"><base href="https://elsewhere.example/">
       <noscript><meta http-equiv="refresh" content="0;url=/?nojs=1"></noscript>
       ${box}${'<p>More and more.</p>'.repeat(5000)}`,
      'https://x.com/ana_prado/status/12',
    );
    expect(told.composers).toMatchObject([{ kind: 'reply', counterpart: { handle: 'ana_prado' } }]);
  });

  it('is read as it is written, in any script and without saying how it is encoded', async () => {
    const told = await detectIn(`<title>x</title>${post('dalia', 'داليا حداد', '苗が欲しい方はどうぞ 🍅')}`, home);
    expect(told.posts).toEqual([expect.objectContaining({ text: '苗が欲しい方はどうぞ 🍅' })]);
    expect(told.posts[0]!.author?.name).toBe('داليا حداد');
  });
});

describe('nothing is fetched', () => {
  let server: Server;
  const asked: string[] = [];
  let host: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url!);
      response.end();
    });
    server.on('connection', () => asked.push('a connection'));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  const wanting = (
    at: string,
  ) => `<link rel="stylesheet" href="${at}/a.css"><link rel="preload" as="image" href="${at}/b">
    <link rel="icon" href="${at}/icon"><link rel="prefetch" href="${at}/c">
    <style>@import "${at}/d.css"; @font-face { font-family: f; src: url(${at}/e) } body { font-family: f; background: url(${at}/f) }</style>
    ${box}<img src="${at}/g" srcset="${at}/h 2x"><video src="${at}/i" poster="${at}/j" autoplay></video><audio src="${at}/k"></audio>
    <iframe src="${at}/l"></iframe><object data="${at}/m"></object><embed src="${at}/n"><script src="${at}/o"></script>
    <svg><image href="${at}/p"/><use href="${at}/q#r"/></svg><input type="image" src="${at}/s">
    <meta http-equiv="refresh" content="0;url=${at}/t"><p>Words</p>`;

  it('of what a saved page names', async () => {
    expect((await detectIn(wanting(host), home)).composers).toHaveLength(1);
    expect(asked).toEqual([]);
  });

  it('(a browser that were let would fetch it)', async () => {
    const browser = await startPlain();
    try {
      const page = await browser.newPage();
      await page.setContent(wanting(host));
    } finally {
      await browser.close();
    }
    expect(asked.length).toBeGreaterThan(5);
  });
});

describe('what cannot be done is said in a sentence, with exit code 2:', () => {
  const here = () => join(folder, 'fine.html');
  beforeAll(() => writeFile(here(), box));

  it.each<[string, () => string[], RegExp]>([
    ['no page', () => ['--url', home], /name one saved page\.\nusage: npm run -s detect/],
    ['two pages', () => [here(), here(), '--url', home], /name one saved page/],
    ['a page that is not there', () => ['/no/such.html', '--url', home], /cannot read \/no\/such\.html \(ENOENT\)/],
    ['a folder', () => [folder, '--url', home], /cannot read .* \(EISDIR\)/],
    ['no address', () => [here()], /--url takes the address .*\nusage/],
    ['an address that is none', () => [here(), '--url', 'home'], /--url takes the address/],
    ['no known site', () => [here(), '--url', 'https://example.org/'], /example\.org is none of the sites .*\bx\b/],
    ['a bad selector', () => [here(), '--url', home, '--at', 'a['], /--at takes a CSS selector; "a\[" is none/],
    ['an unknown option', () => [here(), '--url', home, '--fast'], /--fast.*\nusage/s],
    ['an option without its value', () => [here(), '--url'], /--url.*\nusage/s],
  ])('%s', async (_, words, sentence) => {
    const { code, out, error } = await detect(...words());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(sentence);
    expect(error).toMatch(/^detect: /);
    expect(error, 'no stack').not.toMatch(/\n\s+at /);
  });
});
