import { signal } from '@preact/signals';
import { deliver } from '../options.ts';
import { say } from './labels.ts';
import { type Account, type Comment, type Post, viewer, withId } from './world.ts';

const first = new URL(location.href);

/** Which of LinkedIn's two layouts is played, for as long as the page lives. */
export const isClassic = first.searchParams.get('layout') === 'classic';

/** Where the page is, and the page that a `/preload/…` address lies over. */
export const route = signal(first);
export const page = signal(first.pathname.startsWith('/preload/') ? new URL('/feed/', first) : first);

export type Dialog = { kind: 'share'; original?: Post } | { kind: 'invite'; who: Account; note: boolean };
export const dialog = signal<Dialog | null>(null);
export const bubbles = signal<Account[]>([]);
export const toast = signal('');
export const isAsking = signal(false);

/** What the user did so far, by post, comment or person. */
export const done = signal<ReadonlySet<string>>(new Set());
export const boxes = signal<Readonly<Record<string, Comment | null>>>({});
export const menu = signal<string | null>(null);
export const written = signal<Readonly<Record<string, Comment[]>>>({});
export const sentTo = signal<Readonly<Record<string, string[]>>>({});

export function toggle(what: string): void {
  const next = new Set(done.value);
  if (!next.delete(what)) next.add(what);
  done.value = next;
}

/** Goes somewhere without loading the page, as the site does. */
export function go(href: string): void {
  history.pushState(null, '', href);
  arrive();
}

export function arrive(): void {
  const url = new URL(location.href);
  route.value = url;
  menu.value = null;
  const { pathname, searchParams } = url;
  const who = withId(searchParams.get('vanityName') ?? searchParams.get('profileUrn'));
  if (pathname.startsWith('/preload/sharebox')) dialog.value ??= { kind: 'share' };
  else if (pathname.startsWith('/preload/custom-invite') && who) dialog.value = { kind: 'invite', who, note: false };
  else if (searchParams.get('interop') === 'msgOverlay' && who) openBubble(who);
  else {
    dialog.value = null;
    if (url.pathname !== page.value.pathname) boxes.value = {};
    page.value = url;
  }
}

export function openBubble(who: Account): void {
  if (!bubbles.value.includes(who)) bubbles.value = [...bubbles.value, who];
}

export function closeDialog(): void {
  dialog.value = null;
  isAsking.value = false;
  if (route.value.pathname.startsWith('/preload/')) go(page.value.pathname + page.value.search);
}

/** Sends; true when it arrived. Says so when it did not. */
export async function send(kind: string, to: Account | null, text: string, success = ''): Promise<boolean> {
  toast.value = '';
  const isSent = await deliver({ kind, to: to?.id ?? null, text }).then(
    () => true,
    () => false,
  );
  toast.value = isSent ? success : say('failed');
  return isSent;
}

export function addComment(post: Post, parent: Comment | null, text: string): void {
  const id = String(80 + Object.values(written.value).flat().length);
  const key = parent?.id ?? post.id;
  written.value = {
    ...written.value,
    [key]: [...(written.value[key] ?? []), { id, author: viewer, text, replies: [] }],
  };
}
