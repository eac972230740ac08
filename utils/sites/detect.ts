import type { ComposerKind, Counterpart, Gesture, InReplyTo, SiteId } from '../core/words.ts';
import type { Composer, Page, Post, Press, SiteAdapter } from './adapter.ts';
import { deepAll, editorAround, parentOf } from './dom.ts';

/** A composer as it is told outside the page. */
export interface DetectedComposer {
  kind: ComposerKind;
  /** CSS path; ` >>> ` steps into an open shadow root. */
  selector: string;
  counterpart: Counterpart | null;
  inReplyTo: InReplyTo | null;
  /** Every anchor that held. */
  anchors: string[];
}

/** A press as it is told outside the page. */
export interface DetectedPress {
  does: Gesture | 'open';
  opens?: ComposerKind;
  selector: string;
  counterpart: Counterpart | null;
}

/** A post as it is told outside the page. */
export interface DetectedPost {
  author: Counterpart | null;
  text: string;
  url?: string;
}

/** Everything an adapter makes of a page. */
export interface Detected {
  site: SiteId;
  viewer: Counterpart | null;
  composers: DetectedComposer[];
  presses: DetectedPress[];
  posts: DetectedPost[];
}

/** What an adapter makes of one element. */
export interface DetectedAt {
  composer: DetectedComposer | null;
  press: DetectedPress | null;
  post: DetectedPost | null;
}

/**
 * The composer an element is in. An editor the adapter does not know is a composer of unknown kind with nobody
 * addressed: when a site changes its page, the user is still asked and nothing is claimed.
 */
export function composerAt(site: SiteAdapter, element: Element, page: Page): Composer | null {
  const known = site.composerAt(element, page);
  if (known) return known;
  const editor = editorAround(element);
  return (
    editor && {
      kind: 'unknown',
      editor,
      scope: editor.closest('form, [role="dialog"], dialog') ?? parentOf(editor) ?? editor,
      counterpart: null,
      inReplyTo: null,
      sendKeys: ['enter', 'mod-enter'],
    }
  );
}

/** Everything the adapter finds on a page, in document order, each thing once. */
export function detectAll(site: SiteAdapter, page: Page): Detected {
  const still: Page = { ...page, still: new Map() };
  const found: Detected = { site: site.id, viewer: site.viewer(page), composers: [], presses: [], posts: [] };
  for (const element of deepAll(page.document)) {
    const { composer, press, post } = askAbout(site, element, still);
    if (composer?.of === element) found.composers.push(composer.told);
    if (press?.of === element) found.presses.push(press.told);
    if (post?.of === element) found.posts.push(post.told);
  }
  return found;
}

/** What the adapter makes of each element that matches a selector, in document order and through open shadow roots. */
export function detectAt(
  site: SiteAdapter,
  page: Page,
  selector: string,
): Pick<Detected, 'site' | 'viewer'> & { at: DetectedAt[] } {
  const at = [...deepAll(page.document, selector)].map((element) => {
    const { composer, press, post } = askAbout(site, element, page);
    return { composer: composer?.told ?? null, press: press?.told ?? null, post: post?.told ?? null };
  });
  return { site: site.id, viewer: site.viewer(page), at };
}

function askAbout(site: SiteAdapter, element: Element, page: Page) {
  const anchors: string[] = [];
  const composer = composerAt(site, element, { ...page, onAnchor: (name) => anchors.push(name) });
  const press = site.pressAt(element, page);
  const post = site.postAt(element, page);
  return {
    composer: composer && { of: composer.editor, told: tellComposer(composer, anchors) },
    press: press && { of: press.control, told: tellPress(press) },
    post: post && { of: post.card, told: tellPost(post) },
  };
}

function tellComposer(composer: Composer, anchors: string[]): DetectedComposer {
  const { kind, counterpart, inReplyTo, editor } = composer;
  return { kind, selector: selectorOf(editor), counterpart, inReplyTo, anchors: [...new Set(anchors)] };
}

function tellPress({ does, opens, counterpart, control }: Press): DetectedPress {
  return { does, ...(opens && { opens }), selector: selectorOf(control), counterpart };
}

function tellPost({ author, text, url }: Post): DetectedPost {
  return { author, text, ...(url && { url }) };
}

/** A CSS path that leads to exactly this element. */
export function selectorOf(element: Element): string {
  const root = element.getRootNode();
  const path: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const id = at.id && `#${CSS.escape(at.id)}`;
    if (id && (root as ParentNode).querySelectorAll(id).length === 1) {
      path.unshift(id);
      break;
    }
    const tag = at.localName;
    const twins = [...(at.parentNode?.children ?? [])].filter((other) => other.localName === tag);
    path.unshift(twins.length > 1 ? `${CSS.escape(tag)}:nth-of-type(${twins.indexOf(at) + 1})` : CSS.escape(tag));
  }
  const inside = path.join(' > ');
  if (!(root instanceof ShadowRoot)) return inside;
  // A plain path may begin anywhere in a shadow root, so the same steps can lead to another element first.
  const exact = root.querySelectorAll(inside).length === 1 ? inside : `:host > ${inside}`;
  return `${selectorOf(root.host)} >>> ${exact}`;
}
