import { existsSync, readFileSync } from 'node:fs';
import { optionsFrom } from './options.ts';
import type { SendMode } from './scene.ts';

const built = `${import.meta.dirname}/../../.output/sandbox`;

/** What the sandbox says to a request. */
export interface Answer {
  status: number;
  type: string;
  body: string;
}

/** How long a slow site takes to accept a message, in ms. */
const slowness = 600;

/**
 * The sandbox's server, as a function: every host of the three sites, each with its own page.
 * @param site folder of the sandbox that plays the host
 */
export async function answer(site: string, url: URL, method: string, body: string): Promise<Answer> {
  if (url.pathname === '/sandbox/send') return receive(method, body);
  const file = /^\/sandbox\/([a-z]+\.(?:js|css))$/.exec(url.pathname)?.[1];
  if (file) {
    if (!existsSync(`${built}/${file}`)) return { status: 404, type: 'text/plain', body: '' };
    return {
      status: 200,
      type: file.endsWith('.js') ? 'text/javascript' : 'text/css',
      body: readFileSync(`${built}/${file}`, 'utf8'),
    };
  }
  // A decoy frame of LinkedIn's, and icons nobody needs.
  if (/\.(ico|png|json|map)$/.test(url.pathname)) return { status: 404, type: 'text/plain', body: '' };
  return { status: 200, type: 'text/html; charset=utf-8', body: shell(site, url) };
}

async function receive(method: string, body: string): Promise<Answer> {
  const mode = method === 'POST' ? (JSON.parse(body) as { mode?: SendMode }).mode : 'fail';
  if (mode === 'slow') await new Promise((done) => setTimeout(done, slowness));
  return { status: mode === 'fail' ? 500 : 200, type: 'application/json', body: '{}' };
}

function shell(site: string, url: URL): string {
  const { ui } = optionsFrom(url);
  const style = existsSync(`${built}/${site}.css`) ? `<link rel="stylesheet" href="/sandbox/${site}.css">` : '';
  return `<!doctype html>
<html lang="${ui}" dir="${ui === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sandbox</title>${style}</head>
<body><div id="root"></div><script src="/sandbox/${site}.js"></script></body>
</html>`;
}
