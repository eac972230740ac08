import type { Counterpart, InReplyTo } from '../../utils/core/words.ts';
import type { Page } from '../../utils/sites/adapter.ts';
import { composerAt, detectAll, detectAt } from '../../utils/sites/detect.ts';
import { deepAll } from '../../utils/sites/dom.ts';
import { siteFor } from '../../utils/sites/registry.ts';

/** What the shipped detection makes of one editor. */
export interface Told {
  kind: string;
  counterpart: Counterpart | null;
  inReplyTo: InReplyTo | null;
}

/** A sort of marks that a page may lose: names of attributes, as a regular expression. */
export interface Marks {
  attributes: string;
  /** Which elements lose them; all by default. */
  on?: string;
}

const here = (more: Partial<Page> = {}): Page => ({ url: new URL(location.href), document, ...more });
const site = () => siteFor(new URL(location.href))!;

/** The composer that an editor is; null when it is none. */
function told(editor: Element, more: Partial<Page> = {}): Told | null {
  const composer = composerAt(site(), editor, here(more));
  if (composer?.editor !== editor) return null;
  const { kind, counterpart, inReplyTo } = composer;
  return { kind, counterpart, inReplyTo };
}

/** What is told of an editor when each anchor is taken away in turn: those that held, and all that were asked. */
function withoutEachAnchor(editor: Element): Record<string, Told | null> {
  const names = new Set<string>();
  told(editor, { onAnchor: (name) => names.add(name) });
  const asked = new Set<string>();
  asked.has = (name) => !names.add(name);
  told(editor, { lost: asked });
  return Object.fromEntries([...names].map((name) => [name, told(editor, { lost: new Set([name]) })]));
}

/** What is told of an editor when no anchor at all is left. */
function withoutAnchors(editor: Element): Told | null {
  const all = new Set<string>();
  all.has = () => true;
  return told(editor, { lost: all });
}

/** What is told of an editor while the whole page is without some marks, and how many that were. They are put back at once. */
function without(editor: Element, { attributes, on = '*' }: Marks): { told: Told | null; count: number } {
  const name = new RegExp(`^(?:${attributes})$`);
  const taken = [...deepAll(document, on)].flatMap((element) =>
    [...element.attributes].filter((one) => name.test(one.name)).map((one) => [element, one] as const),
  );
  for (const [element, attribute] of taken) element.removeAttributeNode(attribute);
  try {
    return { told: told(editor), count: taken.length };
  } finally {
    for (const [element, attribute] of taken) element.setAttributeNode(attribute);
  }
}

/** What is told of an editor on a page whose address is only the site's. */
const withoutAddress = (editor: Element): Told | null => told(editor, { url: new URL('/', location.href) });

/** What is told of the first editor in some markup, put at the end of an element for the moment. */
function toldOf(markup: string, into: string): Told | null {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  document.querySelector(into)!.append(holder);
  const editor = holder.querySelector('textarea, [contenteditable], input')!;
  const answer = told(editor);
  holder.remove();
  return answer;
}

/** Everything the shipped detection finds on this page. */
const everything = () => detectAll(site(), here());

/** The page as it would be saved, its open shadow roots in it. */
function saved(): string {
  const shadowRoots = [...deepAll(document)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return `<!doctype html>${document.documentElement.getHTML({ shadowRoots })}`;
}

/** The same from one element after the other, as the product asks: each thing once, sorted. */
function oneByOne(): Record<'composers' | 'presses' | 'posts', string[]> {
  const { at } = detectAt(site(), here(), '*');
  const each = (what: 'composer' | 'press' | 'post') =>
    [...new Set(at.flatMap((one) => (one[what] ? [JSON.stringify(one[what])] : [])))].sort();
  return { composers: each('composer'), presses: each('press'), posts: each('post') };
}

/** What tests ask in a page. */
export const detection = {
  told,
  withoutEachAnchor,
  withoutAnchors,
  without,
  withoutAddress,
  toldOf,
  everything,
  oneByOne,
  saved,
};
