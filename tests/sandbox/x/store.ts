import { useSyncExternalStore } from 'react';
import type { Account, Post } from './world.ts';

/** What a composer dialog answers or quotes. */
export interface Writing {
  kind: 'post' | 'reply' | 'quote';
  to?: Post;
}

export interface Message {
  text: string;
  isMine: boolean;
  status?: 'pending' | 'sent' | 'failed';
}

/** Everything that changes in the page. */
export const state = {
  path: location.pathname,
  search: location.search,
  /** The page under a dialog. */
  page: location.pathname.startsWith('/compose/') ? '/home' : location.pathname,
  writing: null as Writing | null,
  liked: new Set<string>(),
  reposted: new Set<string>(),
  followed: new Set<string>(),
  /** The post whose repost menu is open. */
  menu: null as Post | null,
  toast: null as { text: string; link?: string } | null,
  /** What to do when the draft is given up; set while the sheet asks. */
  asking: null as (() => void) | null,
  drawer: { isOpen: false, partner: null as Account | null },
  messages: new Map<string, Message[]>(),
  published: [] as Post[],
};

const listeners = new Set<() => void>();
let version = 0;

/** Changes the state and draws the page again. */
export function change(how: () => void): void {
  how();
  version++;
  for (const listener of listeners) listener();
}

/** Changes some of it. */
export function set(some: Partial<typeof state>): void {
  change(() => Object.assign(state, some));
}

/** Draws the component again at each change. */
export function useStore(): typeof state {
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => version,
  );
  return state;
}

export function toggle(set: Set<string>, key: string): void {
  change(() => (set.has(key) ? set.delete(key) : set.add(key)));
}

function showPath(): void {
  change(() => {
    state.path = location.pathname;
    state.search = location.search;
    if (!state.path.startsWith('/compose/')) {
      state.page = state.path;
      state.writing = null;
    }
    state.menu = null;
  });
}

/** Goes to another address without a load. */
export function go(address: string): void {
  history.pushState(null, '', address);
  showPath();
  if (!state.writing) window.scrollTo(0, 0);
}

/** Opens the composer over the page. */
export function write(writing: Writing): void {
  state.writing = writing;
  history.pushState(null, '', '/compose/post');
  showPath();
}

/** Closes the composer; the page under it is still there. */
export function closeWriting(): void {
  change(() => {
    state.asking = null;
    state.writing = null;
  });
  history.pushState(null, '', state.page);
  showPath();
}

let toasts = 0;

export function toast(text: string, link?: string): void {
  const mine = ++toasts;
  change(() => {
    state.toast = { text, ...(link && { link }) };
  });
  setTimeout(() => mine === toasts && set({ toast: null }), 5000);
}

window.addEventListener('popstate', showPath);
