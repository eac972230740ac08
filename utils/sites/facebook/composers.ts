import type { ComposerKind, Counterpart } from '../../core/words.ts';
import type { Composer, Page } from '../adapter.ts';
import { type Anchor, firstOf } from '../anchors.ts';
import { closest, draftOf, editorAround, isBefore, isEnabled, upFrom } from '../dom.ts';
import { barAround, partnerOf, threadOf, underMessages } from './chats.ts';
import { type Comment, commentAround, commentsIn } from './comments.ts';
import { headerOf } from './headers.ts';
import { hintsOf } from './hints.ts';
import { headersIn, isWall, rooms } from './marks.ts';
import { quiet } from './memo.ts';
import { ownerOf, unlessSelf, viewerOf } from './people.ts';
import { answered, postOf } from './posts.ts';

const dialog = '[role="dialog"]';
const button = '[role="button"], button';
const editors = '[contenteditable="true"]';

/** What an editor is for. */
const kinds: readonly Anchor<HTMLElement, ComposerKind>[] = [
  { name: 'kind:messages', find: (editor) => (underMessages(editor) ? 'message' : null) },
  // The form of a comment is there for its looks only. Seen 2022–2025.
  { name: 'kind:form', find: (editor) => (editor.closest('form[role="presentation"]') ? 'comment' : null) },
  // The form of a new post would be handed to the server without scripts.
  { name: 'kind:method', find: (editor) => (editor.closest('form[method="post" i]') ? 'post' : null) },
  {
    name: 'kind:chathead',
    find: (editor, page) => (!editor.closest('form') && partnerOf(editor, quiet(page)) ? 'message' : null),
  },
  {
    name: 'kind:card',
    find: (editor, page) => (headerOf(editor, quiet(page)) ? 'comment' : null),
  },
  { name: 'kind:dialog', find: (editor) => (editor.closest(dialog) ? 'post' : null) },
  { name: 'kind:url', find: (editor, page) => (!editor.closest('form') && threadOf(page.url) ? 'message' : null) },
];

/** The composer an element is in. */
export function composerAt(element: Element, page: Page): Composer | null {
  const editor = editorAround(element);
  if (!editor || editor.matches('textarea')) return null;
  const kind = firstOf(kinds, editor, page);
  if (kind === 'message')
    return {
      ...common(editor),
      kind,
      scope: barAround(editor),
      counterpart: unlessSelf(partnerOf(editor, page), page),
    };
  if (kind === 'post') return { ...common(editor), kind, counterpart: timelineOwner(editor, page), sendKeys: [] };
  if (kind !== 'comment') return null;
  const comment = answeredComment(editor, page);
  if (comment)
    return {
      ...common(editor),
      kind: 'reply',
      counterpart: unlessSelf(comment.author, page),
      inReplyTo: answered(comment),
      ...(isUnderOwn(editor, quiet(page)) && { toViewer: true }),
    };
  const header = headerOf(editor, page);
  const post = header && postOf(header, page);
  const author = unlessSelf(post?.author ?? null, page);
  // "Comment as …" names the user: the only word on them where the page holds no other. Seen 2024.
  const isSelf = author && !viewerOf(page) && hintsOf(editor).includes(author.name);
  return { ...common(editor), kind, counterpart: isSelf ? null : author, inReplyTo: answered(post) };
}

/** Whether the post above an editor is the user's own. */
function isUnderOwn(editor: HTMLElement, page: Page): boolean {
  const header = headerOf(editor, page);
  const author = (header && postOf(header, page))?.author ?? null;
  return author !== null && unlessSelf(author, page) === null;
}

function common(editor: HTMLElement) {
  const scope = editor.closest('form') ?? editor.closest(dialog) ?? withButton(editor);
  return { editor, scope, counterpart: null, inReplyTo: null, sendKeys: ['enter'] } satisfies Partial<Composer>;
}

function withButton(editor: HTMLElement): Element {
  for (const at of upFrom(editor)) if (at.querySelector(button)) return at;
  return editor;
}

/** A new post belongs on the timeline of the profile shown only where its editor says so: by that person's name. */
function timelineOwner(editor: HTMLElement, page: Page): Counterpart | null {
  const owner = ownerOf(page);
  if (!owner || !unlessSelf(owner, page)) return null;
  const hints = hintsOf(editor);
  return hints.includes(owner.name) || (hints.includes(owner.name.split(' ', 1)[0]!) && !sharesName(owner, page))
    ? owner
    : null;
}

function sharesName(owner: Counterpart, page: Page): boolean {
  return viewerOf(page)?.name.split(' ', 1)[0] === owner.name.split(' ', 1)[0];
}

/**
 * The comment a box answers, or null for the box of the post itself. A reply's box stands in the comment or in its
 * thread; it names whom it answers, or another box, the post's own, stands outside the thread.
 */
function answeredComment(editor: HTMLElement, page: Page): Comment | null {
  const form = editor.closest('form') ?? editor;
  const around = commentAround(form, page);
  if (around?.card.matches('[role="article"]')) return around;
  const viewer = viewerOf(page)?.name;
  const hints = hintsOf(editor);
  const draft = draftOf(editor);
  let root: Comment | undefined;
  let named: Comment | undefined;
  let mentioned: Comment | undefined;
  let inThread = false;
  for (const at of upFrom(form)) {
    if (isWall(at) || at.matches(rooms) || headersIn(at, page).length) {
      inThread = !!root && boxBelow(form, editor, at);
      break;
    }
    const comments = commentsIn(at, page).filter(({ card }) => isBefore(card, form));
    if (!comments.length) continue;
    const threads = new Set(comments.map(({ thread, card }) => thread ?? card)).size;
    // The post's own box meets all threads at once, a reply's its own one first.
    if (threads > 1 && !root) return null;
    inThread = threads > 1;
    if (inThread) break;
    root = comments[0];
    named = comments.findLast(({ author }) => author && author.name !== viewer && hints.includes(author.name)) ?? named;
    mentioned = comments.findLast(({ author }) => author && draft.startsWith(author.name)) ?? mentioned;
    // Where comments are entries of a list, a reply's box stands in the entry of its thread. Seen 2022–2023.
    inThread = at.matches('li');
    if (inThread) break;
  }
  // What the user writes may choose among the people of a thread, but makes no reply of a comment.
  return named ?? (inThread ? (mentioned ?? root ?? null) : null);
}

/** Whether another box stands below a form. */
function boxBelow(form: Element, editor: Element, around: Element): boolean {
  return [...around.querySelectorAll(editors)].some(
    (other) => other !== editor && !form.contains(other) && isBefore(form, other),
  );
}

/** Marks of the control that sends, in order of trust. */
const senders: readonly Anchor<Composer, Element>[] = [
  // The box that shows while a comment's editor has the focus. Known before 2026.
  {
    name: 'send:id',
    find: ({ scope }) => closest(scope, 'form')?.querySelector(`#focused-state-composer-submit :is(${button})`),
  },
  {
    // Pictures, stickers and smileys come first, in a list or a row; sending comes last.
    name: 'send:last',
    find: ({ scope, editor }) =>
      [...scope.querySelectorAll(button)].findLast(
        (one) => isBefore(editor, one) && !editor.contains(one) && !one.closest('ul, [role="list"]'),
      ),
  },
];

/** Whether activating an element sends. An empty chat's last button sends a thumb, which is no message. */
export function sendsAt(element: Element, composer: Composer, page: Page): boolean {
  const control = element.closest(button);
  if (!control || !isEnabled(control) || !draftOf(composer.editor).trim()) return false;
  return firstOf(senders, composer, quiet(page)) === control;
}

/** Whether activating an element answers a sheet that asks what to do with an unfinished post. */
export function discardsAt(element: Element): boolean {
  const control = element.closest(button);
  const sheet = control?.closest('[role="dialog"], [role="alertdialog"]');
  if (!control || !sheet || sheet.querySelector(`${editors}, a[href]`)) return false;
  return [...element.ownerDocument.querySelectorAll<HTMLElement>(`[role="dialog"] form[method] ${editors}`)].some(
    (editor) => draftOf(editor).trim(),
  );
}
