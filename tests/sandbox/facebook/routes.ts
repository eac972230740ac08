import { signal } from '@preact/signals';
import type { Citizen } from '../people.ts';
import type { Story } from './world.ts';

/** Where the page is: changes without a load. */
export const route = signal(new URL(location.href));

/** What lies over the page. */
export const over = signal<
  { is: 'post'; owner?: Citizen } | { is: 'share'; story: Story } | { is: 'story'; story: Story } | null
>(null);

/** Chats that are open at the foot of the page, the newest first. */
export const chats = signal<Citizen[]>([]);

/** Goes somewhere in the page, as the site does, without loading it again. */
export function go(address: string): void {
  history.pushState(null, '', address);
  route.value = new URL(location.href);
}

/** Takes links of the site's own pages, and the browser's Back. */
export function listen(): void {
  addEventListener('popstate', () => {
    route.value = new URL(location.href);
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a[href]');
    if (!link) return;
    event.preventDefault();
    const url = new URL(link.getAttribute('href')!, location.href);
    if (/(^|\.)facebook\.com$/.test(url.hostname) && url.hostname !== 'l.facebook.com') go(url.pathname + url.search);
  });
}

/** Opens the sheet that shares a post. */
export function openShare(story: Story): void {
  over.value = { is: 'share', story };
}

/** Opens a chat at the foot of the page. */
export function openChat(citizen: Citizen): void {
  chats.value = [citizen, ...chats.value.filter((open) => open !== citizen)].slice(0, 3);
}
