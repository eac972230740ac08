import type { HTTPRequest, Page } from 'puppeteer-core';
import { answer } from './answer.ts';
import { hosts } from './hosts.ts';

/**
 * Answers every request of a page: the sites' hosts by the sandbox, all else by a refusal.
 * @param onRefused told each address that no site of the sandbox answers
 */
export async function routeToSandbox(page: Page, onRefused?: (url: string) => void): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void respond(request, onRefused));
}

async function respond(request: HTTPRequest, onRefused?: (url: string) => void): Promise<void> {
  const url = URL.parse(request.url());
  const site = url && hosts.get(url.hostname);
  if (!url || !['http:', 'https:'].includes(url.protocol)) return request.continue();
  if (!site) {
    onRefused?.(request.url());
    return request.abort();
  }
  const sent = request.hasPostData() ? await request.fetchPostData() : '';
  const { status, type, body } = await answer(site, url, request.method(), sent ?? '');
  // The page may have gone on meanwhile.
  await request.respond({ status, contentType: type, body }).catch(() => {});
}
