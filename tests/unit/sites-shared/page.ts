import type { Page, SiteAdapter } from '../../../utils/sites/adapter.ts';

/** Puts markup into the page; `<template shadow>` becomes the open shadow root of the element around it. */
export function show(markup: string): void {
  document.body.innerHTML = markup;
  for (let next = document.querySelector('template[shadow]'); next; next = nested()) {
    const host = next.parentElement!;
    const root = host.attachShadow({ mode: 'open' });
    roots.push(root);
    root.innerHTML = next.innerHTML;
    next.remove();
  }
  roots.length = 0;
}

const roots: ShadowRoot[] = [];
const nested = () =>
  [document, ...roots].map((root) => root.querySelector('template[shadow]')).find((found) => found !== null) ?? null;

/** The element with an id, in the page or in an open shadow root. */
export function at(id: string): HTMLElement {
  const found = everything(document).find((element) => element.id === id);
  if (!found) throw new Error(`Nothing with the id ${id} in ${document.body.innerHTML}`);
  return found as HTMLElement;
}

/** Every element, shadow roots included, by the plainest way there is. */
export function everything(root: ParentNode): Element[] {
  return [...root.children].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
    ...everything(element),
  ]);
}

export const page = (more: Partial<Page> = {}): Page => ({ url: new URL('https://x.com/home'), document, ...more });

/** An adapter that knows nothing but what it is given. */
export const adapter = (knows: Partial<SiteAdapter> = {}): SiteAdapter => ({
  id: 'x',
  matches: [],
  viewer: () => null,
  composerAt: () => null,
  pressAt: () => null,
  postAt: () => null,
  sendsAt: () => false,
  ...knows,
});
