import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { chromiumArgs, needBrowser } from './browsers.mjs';

const usage = 'usage: npm run -s detect -- PAGE.html --url URL [--at SELECTOR]';

/** Ends with a sentence that says what to do; exit code 2 as for wrong words on a command line. */
function stop(sentence: string): never {
  console.error(`detect: ${sentence}`);
  process.exit(2);
}

function readWords() {
  try {
    const { values, positionals } = parseArgs({
      options: { url: { type: 'string' }, at: { type: 'string' } },
      allowPositionals: true,
    });
    return { url: values.url, at: values.at, file: positionals[0], extra: positionals[1] };
  } catch (error) {
    stop(`${(error as Error).message}\n${usage}`);
  }
}

/** The shipped detection code as one script that leaves `goodTurnDetect` behind. */
async function detectionCode(): Promise<string> {
  const [built] = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: `${import.meta.dirname}/detect-in-page.ts`, formats: ['iife'], name: 'goodTurnDetect' },
    },
  })) as Rolldown.RolldownOutput[];
  return built!.output[0].code;
}

const { file, url, at, extra } = readWords();
if (!file || extra) stop(`name one saved page.\n${usage}`);
if (!url || !URL.canParse(url))
  stop(`--url takes the address the page was saved from, such as https://x.com/home.\n${usage}`);
const html = await readFile(file).catch((error: NodeJS.ErrnoException) => stop(`cannot read ${file} (${error.code}).`));

const code = await detectionCode();
const browser = await puppeteer.launch({
  executablePath: needBrowser('chromium'),
  // Requests are stopped below; without this rule the browser would still open connections ahead of them.
  args: [...chromiumArgs, '--host-resolver-rules=MAP * ~NOTFOUND'],
  pipe: true,
});
try {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  const address = new URL(url);
  address.hash = '';
  // A policy and not the browser's own switch turns the scripts off: with the switch, what sites keep in <noscript>
  // would become part of the page.
  const headers = {
    'content-type': /charset=/i.test(html.subarray(0, 2048).toString('latin1'))
      ? 'text/html'
      : 'text/html; charset=utf-8',
    'content-security-policy': "script-src 'none'; object-src 'none'; frame-src 'none'",
  };
  let served = false;
  page.on('request', (request) => {
    if (!served) {
      served = true;
      return void request.respond({ status: 200, headers, body: html });
    }
    // Nothing the page names is fetched; "no content" keeps it where it is when it tries to refresh itself.
    void (request.isNavigationRequest() ? request.respond({ status: 204 }) : request.abort());
  });
  await page.goto(address.href, { waitUntil: 'domcontentloaded', timeout: 120_000 });
  const found = await page.evaluate(
    `${code}; goodTurnDetect.run(${JSON.stringify(url)}, ${JSON.stringify(at ?? null)})`,
  );
  const { error, ...told } = found as { error?: string };
  if (error) stop(error);
  console.log(JSON.stringify(told, null, 2));
} finally {
  await browser.close();
}
