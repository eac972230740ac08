import type { ComposerKind, Counterpart } from '../../core/words.ts';
import type { Composer, Page } from '../adapter.ts';
import { type Anchor, firstOf } from '../anchors.ts';
import { closest, editorAround, isBefore, upFrom } from '../dom.ts';
import { statusOf } from './addresses.ts';
import { chatRow, dialog, nameBlock, quotedBlock, replyRow, sendButton, testId, wholePage, written } from './marks.ts';
import { interlocutor, lastFrom, panelsAround } from './messages.ts';
import { authorOf, handleShown, handlesIn, named, someoneElse } from './people.ts';
import { answered } from './posts.ts';

/** An editor and where it stands. */
interface Place {
  /** The editor; in a dialog its first one: the others hold the rest of a thread, addressed like the first. */
  editor: Element;
  scope: Element;
  /** The dialog or the page around it. */
  region: Element;
  isInDialog: boolean;
}

/** The composer whose editor contains an element. */
export function composerAt(element: Element, page: Page): Composer | null {
  const editor = editorAround(element);
  if (!editor || closest(editor, '[hidden], [inert], [role="dialog"][aria-hidden="true"]')) return null;
  const family = firstOf(families, editor, page);
  if (!family) return null;
  const place = placeOf(editor);
  if (family === 'message') {
    const counterpart = someoneElse(interlocutor(editor, page), page);
    const inReplyTo = counterpart && lastFrom(counterpart, editor);
    return { kind: family, editor, scope: place.scope, counterpart, inReplyTo, sendKeys: ['enter'] };
  }
  const kind = firstOf(kinds, place, page) ?? 'post';
  const card = kind === 'reply' ? articleBefore(place) : kind === 'quote' ? quotedCard(place) : null;
  const who = kind === 'reply' ? firstOf(answeredPeople, place, page) : card && authorOf(card, page);
  const counterpart = someoneElse(who, page);
  const inReplyTo = counterpart && card ? answered(card, counterpart, page) : null;
  return { kind, editor, scope: place.scope, counterpart, inReplyTo, sendKeys: ['mod-enter'] };
}

/** Draft.js by its class name, the marks it puts on its content, or the placeholder it is described by. Seen 2021-2026-02. */
const isDraft = (editor: Element): boolean =>
  editor.matches('.public-DraftEditor-content, [aria-describedby^="placeholder-"]') ||
  editor.querySelector(':scope > [data-contents]') !== null;

const families: Anchor<HTMLElement, 'post' | 'message'>[] = [
  {
    name: 'kind:testid',
    find: (editor) => {
      const id = editor.getAttribute('data-testid') ?? '';
      return /^tweetTextarea_\d+$/.test(id) ? 'post' : /^(dmComposer|dm-composer)/.test(id) ? 'message' : null;
    },
  },
  {
    // X Chat marks each message with what became of it. Seen 2026-06.
    name: 'kind:rows',
    find: (editor) =>
      editor.matches('textarea') && [...panelsAround(editor)].some((around) => around.querySelector(chatRow))
        ? 'message'
        : null,
  },
  {
    // Older messages are written in an `aside`; their drawer and that of X Chat stand outside the main column.
    name: 'kind:place',
    find: (editor) =>
      !closest(editor, dialog) && isDraft(editor) && (closest(editor, 'aside') || !closest(editor, 'main'))
        ? 'message'
        : null,
  },
  {
    name: 'kind:url',
    find: (editor, page) =>
      /^\/(messages|i\/chat)(\/|$)/.test(page.url.pathname) && !closest(editor, dialog) ? 'message' : null,
  },
  { name: 'kind:editor', find: (editor) => (isDraft(editor) ? 'post' : null) },
];

const kinds: Anchor<Place, ComposerKind>[] = [
  { name: 'kind:row', find: ({ editor }) => (closest(editor, replyRow) ? 'reply' : null) },
  { name: 'kind:article', find: (place) => (articleBefore(place) ? 'reply' : null) },
  { name: 'kind:replying', find: (place) => (replyingTo(place) ? 'reply' : null) },
  { name: 'kind:quoted', find: (place) => (outsideTexts(place, nameBlock)[0] ? 'quote' : null) },
  { name: 'kind:handle', find: (place) => (quotedHandle(place) ? 'quote' : null) },
  {
    name: 'kind:url',
    find: ({ isInDialog }, page) => {
      const { url } = page;
      const composes = /^\/(compose|intent)\/(post|tweet)/.test(url.pathname);
      if (!composes) return statusOf(page, isInDialog) ? 'reply' : null;
      return url.searchParams.has('in_reply_to')
        ? 'reply'
        : /\/status\//.test(url.searchParams.get('url') ?? '')
          ? 'quote'
          : null;
    },
  },
];

const answeredPeople: Anchor<Place, Counterpart>[] = [
  {
    name: 'counterpart:article',
    find: (place, page) => {
      const card = articleBefore(place);
      return card && authorOf(card, page);
    },
  },
  {
    name: 'counterpart:replying',
    find: (place) => {
      const leaf = replyingTo(place);
      return leaf ? named(handleShown(leaf)!, place.region) : null;
    },
  },
  {
    name: 'counterpart:url',
    find: ({ isInDialog, region }, page) => {
      const status = statusOf(page, isInDialog);
      return status && named(status.handle, region);
    },
  },
];

function placeOf(editor: HTMLElement): Place {
  const around = closest(editor, dialog);
  return {
    editor: around?.querySelector('[contenteditable="true"]') ?? editor,
    scope: scopeOf(editor),
    region: around ?? closest(editor, 'main, body') ?? editor,
    isInDialog: around !== null,
  };
}

/** The smallest region with the send button, or with the picker for pictures that stands in the same bar. */
function scopeOf(editor: Element): Element {
  for (const bar of [sendButton, 'input[type="file"]', 'button, [role="button"]']) {
    for (const around of upFrom(editor)) {
      const found = around !== editor && around.querySelector(bar);
      if (found && (bar === sendButton || lastButton(editor, around))) return around;
      if (around.matches(wholePage)) break;
    }
  }
  return closest(editor, dialog) ?? editor.parentElement ?? editor;
}

/** The send button: the last one after the editor, wherever the test ids are gone. */
const sends: Anchor<Composer, Element>[] = [
  { name: 'send:testid', find: ({ scope }) => scope.querySelector(sendButton) },
  { name: 'send:last', find: ({ editor, scope }) => lastButton(editor, scope) },
];

function lastButton(editor: Element, scope: Element): Element | null {
  const last = [...scope.querySelectorAll('button, [role="button"]')].at(-1);
  return last && isBefore(editor, last) && !last.querySelector('[aria-haspopup]') ? last : null;
}

/** The button that sends a composer's text. */
export function sendControl(composer: Composer, page: Page): Element | null {
  return firstOf(sends, composer, page);
}

/** What stands above the editor in the same dialog or column, nearest first. */
function* aboveEditor({ editor, region }: Place): Generator<Element> {
  for (const around of upFrom(editor)) {
    if (around === region) return;
    for (let before = around.previousElementSibling; before; before = before.previousElementSibling) yield before;
  }
}

/** The article closest above the editor: the nearest post is the one answered. */
function articleBefore(place: Place): Element | null {
  const around = place.editor.closest('article');
  if (around) return around;
  for (const above of aboveEditor(place)) {
    if (above.matches('article')) return above;
    const inside = [...above.querySelectorAll('article')].filter(
      (article) => !article.parentElement?.closest('article'),
    );
    if (inside.length > 0) return inside.at(-1)!;
    // In a dialog whoever is named above the box is answered, even where their post is no article.
    if (place.isInDialog && above.querySelector(nameBlock)) return above;
  }
  return null;
}

/** What matches in a composer, but not in a post above it, in a text or in the list of people to mention. */
function outsideTexts({ scope }: Place, selector: string): Element[] {
  return [...scope.querySelectorAll(selector)].filter(
    (found) => !found.closest(`article, [contenteditable], ${written}, [role="listbox"], [id^="typeaheadDropdown"]`),
  );
}

/** "Replying to @ana and @ben": the first of the links between the post and the editor. */
function replyingTo(place: Place): Element | null {
  for (const above of aboveEditor(place)) {
    const found = handlesIn(above).find(
      (leaf) => leaf.closest('a') && !leaf.closest(`article, ${written}, [contenteditable], ${quotedBlock}`),
    );
    if (found) return found;
    if (above.matches('article') || above.querySelector('article')) return null;
  }
  return null;
}

/** The handle of a quoted author: below the editor, and without a link, unlike mentions. */
function quotedHandle(place: Place): Element | null {
  const leaves = new Set(handlesIn(place.scope));
  return outsideTexts(place, 'span, div').find((leaf) => leaves.has(leaf) && isBefore(place.editor, leaf)) ?? null;
}

/** The post shown under the editor: the largest block around its author that does not reach the editor. */
function quotedCard(place: Place): Element | null {
  const mark = outsideTexts(place, nameBlock)[0] ?? quotedHandle(place);
  if (!mark) return null;
  let card = mark;
  for (const around of upFrom(mark)) {
    if (around.contains(place.editor) || around.querySelector(testId('toolBar'))) break;
    card = around;
  }
  return card;
}
