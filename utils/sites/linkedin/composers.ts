import type { ComposerKind, Counterpart, InReplyTo } from '../../core/words.ts';
import type { Composer, Page, SendKey } from '../adapter.ts';
import { type Anchor, firstOf } from '../anchors.ts';
import { closest, editorAround, isBefore, parentOf, upFrom, wordsOf } from '../dom.ts';
import { invited } from './invites.ts';
import { correspondent, lastWords } from './messages.ts';
import { nameIn, peopleIn, unlessViewer } from './people.ts';
import { answered, authorOf, cardFor, commentAt, longText } from './posts.ts';
import * as is from './selectors.ts';

/** Where each kind of editor lies. Quote and reply are a post and a comment with somebody else in them. */
const places: [kind: ComposerKind, mark: string, selector: string][] = [
  ['invite', 'id', 'textarea#custom-message'],
  [
    'invite',
    'modal',
    '[data-test-modal-id="send-invite-modal"] textarea, [aria-labelledby="send-invite-modal"] textarea',
  ],
  ['invite', 'class', '.send-invite textarea, textarea[class*="send-invite__custom-message"]'],
  ['message', 'class', '.msg-form, .msg-form__contenteditable'],
  ['message', 'id', '#msg-overlay, form[id^="msg-form"]'],
  ['message', 'screen', '[data-sdui-screen*="messaging" i]'],
  ['post', 'modal', '[data-test-modal-id="sharebox"]'],
  ['post', 'componentkey', '[componentkey="ShareBox_textEditor"]'],
  ['post', 'screen', '[data-sdui-screen*="sharing.Share"]'],
  ['post', 'class', '.share-box-v2__modal, .share-box, .share-creation-state'],
  ['comment', 'componentkey', '[componentkey^="commentBox"]'],
  ['comment', 'class', '[class*="comments-comment-box"], .comments-comment-texteditor'],
  ['comment', 'view', '[data-view-name="comment-box"]'],
];

/** What an editor must itself be where its address says what it is for. */
const addresses: [kind: ComposerKind, path: RegExp, editor: string][] = [
  ['invite', /^\/preload\/[\w-]*custom-invite/, 'textarea'],
  ['message', /^(\/preload)?\/messaging\//, '[contenteditable], textarea'],
  ['post', /^\/(preload\/sharebox|sharing\/)/, '[contenteditable]'],
];

const kindAnchors: Anchor<HTMLElement, ComposerKind>[] = [
  ...places.map(([kind, mark, selector]) => ({
    name: `kind:${mark}`,
    find: (editor: HTMLElement) => (closest(editor, selector) ? kind : null),
  })),
  {
    // The dialogs of greetings on the catch-up page. Seen 2024 and 2025.
    name: 'kind:view',
    find: (editor) =>
      closest(editor, is.dialog)?.querySelector('[data-view-name^="messaging-modal"]') ? 'message' : null,
  },
  {
    name: 'kind:url',
    find: (editor, { url }) =>
      addresses.find(([, path, what]) => path.test(url.pathname) && editor.matches(what) && !commentAt(editor))?.[0],
  },
  {
    // A rich editor with one post around it, or beside it: comments. Forms of one's own profile have none.
    name: 'kind:card',
    find: (editor, page) => (!editor.matches('textarea') && cardFor(editor, page) ? 'comment' : null),
  },
  {
    // The hook of LinkedIn's own tests on every Quill. What is no comment by now is the share box. Seen 2022 to 2026-07.
    name: 'kind:hook',
    find: (editor) =>
      editor.matches('[data-test-ql-editor-contenteditable]') && closest(editor, is.dialog) ? 'post' : null,
  },
];

interface Found {
  counterpart: Counterpart | null;
  inReplyTo: InReplyTo | null;
  toViewer?: true;
}

const nobody: Found = { counterpart: null, inReplyTo: null };

/** The composer whose editor an element is in. */
export function composerAt(element: Element, page: Page): Composer | null {
  const around = editorAround(element);
  // Quill pastes through a second box beside its own.
  const editor = around?.matches('.ql-clipboard')
    ? (around.parentElement?.querySelector<HTMLElement>('.ql-editor') ?? around)
    : around;
  const kind = editor && firstOf(kindAnchors, editor, page);
  if (!kind) return null;
  const make = (told: ComposerKind, found: Found, scope: Element, sendKeys: SendKey[] = ['mod-enter']): Composer => ({
    kind: told,
    editor,
    scope,
    sendKeys,
    ...found,
    counterpart: unlessViewer(found.counterpart, page),
  });
  if (kind === 'invite') return make(kind, { ...nobody, counterpart: invited(editor, page) }, dialogOf(editor), []);
  if (kind === 'message') {
    const counterpart = correspondent(editor, page);
    // "Press Enter to send" is the member's own setting.
    return make(kind, { counterpart, inReplyTo: lastWords(editor, counterpart, page) }, formOf(editor), [
      'enter',
      'mod-enter',
    ]);
  }
  if (kind === 'post') {
    const quoted = quotedIn(editor, page);
    return make(quoted ? 'quote' : 'post', quoted ?? nobody, dialogOf(editor));
  }
  const replied = repliedTo(editor, page);
  const card = replied ?? cardFor(editor, page);
  const counterpart = card && authorOf(card, page);
  const inReplyTo = counterpart && answered(card, page);
  const toViewer = replied && isUnderOwn(editor, page) && ({ toViewer: true } as const);
  return make(replied ? 'reply' : 'comment', { counterpart, inReplyTo, ...toViewer }, boxOf(editor));
}

/** Whether the post above an editor is the user's own. */
function isUnderOwn(editor: HTMLElement, page: Page): boolean {
  const quiet = { ...page, onAnchor: undefined };
  const post = cardFor(editor, quiet);
  const author = post && authorOf(post, quiet);
  return author !== null && unlessViewer(author, quiet) === null;
}

/**
 * The comment that is replied to. A reply to a reply is written in the box of the whole thread, and begins with a
 * mention of the one it answers: that one's comment then, as long as they wrote one there.
 */
function repliedTo(editor: HTMLElement, page: Page): Element | null {
  const around = commentAt(editor);
  const mention = editor.querySelector(
    '[data-type="mention"], .ql-mention, [data-entity-urn], [contenteditable="false"], a',
  );
  const name = mention && !wordsBefore(mention, editor) ? nameIn(mention).replace(/^@/, '') : '';
  if (!name) return around;
  const thread = around ?? cardFor(editor, page)?.parentElement;
  const quiet = { ...page, onAnchor: undefined };
  const before = [...(thread?.querySelectorAll(is.comment) ?? [])].filter((one) => isBefore(one, editor));
  return before.reverse().find((one) => authorOf(one, quiet)?.name === name) ?? around;
}

function wordsBefore(mention: Element, editor: HTMLElement): string {
  const range = editor.ownerDocument.createRange();
  range.setStart(editor, 0);
  range.setEndBefore(mention);
  return range.toString().trim();
}

interface Preview {
  dialog: Element;
  isBelow(part: Element): boolean;
}

/** Whose post is shown below the text of a repost "with your thoughts". */
const quotedAnchors: Anchor<Preview, Counterpart>[] = [
  {
    name: 'counterpart:class',
    find({ dialog, isBelow }, page) {
      const title = [...dialog.querySelectorAll('[class*="components-actor__title"]')].find(isBelow);
      const [person] = title ? peopleIn([title.closest('a') ?? title], page) : [];
      return person && { ...person, name: nameIn(title!) };
    },
  },
  {
    name: 'counterpart:order',
    find: ({ dialog, isBelow }, page) =>
      peopleIn([...dialog.querySelectorAll(is.profileLink)].filter(isBelow), page).find(({ name }) => name),
  },
];

const quotedTextAnchors: Anchor<Preview, Element>[] = [
  ...Object.entries(is.writings).map(([mark, selector]) => ({
    name: `inReplyTo:${mark}`,
    find: ({ dialog, isBelow }: Preview) => [...dialog.querySelectorAll(selector)].find(isBelow),
  })),
  {
    name: 'inReplyTo:order',
    find({ dialog, isBelow }) {
      const link = [...dialog.querySelectorAll(is.profileLink)].filter(isBelow)[0];
      return longText([...dialog.querySelectorAll('p, span')], isBelow, link);
    },
  },
];

/** The original below the text of a repost. */
function quotedIn(editor: HTMLElement, page: Page): Found | null {
  const isBelow = (part: Element) => isBefore(editor, part) && !editor.contains(part);
  const preview: Preview = { dialog: dialogOf(editor), isBelow };
  const counterpart = firstOf(quotedAnchors, preview, page);
  if (!counterpart) return null;
  const text = firstOf(quotedTextAnchors, preview, page);
  const words = text && wordsOf(text, is.notWritten);
  return { counterpart, inReplyTo: words ? { text: words } : null };
}

function dialogOf(editor: HTMLElement): Element {
  return closest(editor, is.dialog) ?? boxOf(editor);
}

function formOf(editor: HTMLElement): Element {
  return closest(editor, 'form, .msg-form') ?? boxOf(editor);
}

/** The largest region around an editor that holds nothing but the editor and its buttons. */
function boxOf(editor: HTMLElement): Element {
  const foreign = `${is.writing}, ${is.actionIcon}, ${is.comment}, [class*="social-action"], h1, h2`;
  let box: Element = editor;
  for (const at of upFrom(parentOf(editor) ?? editor)) {
    if (at.querySelectorAll(is.editors).length > 1 || at.querySelector(foreign) || at.matches(`${is.comment}, body`))
      break;
    box = at;
    if (at.matches(`form, ${is.dialog}, [role="listitem"]`)) break;
  }
  return box;
}
