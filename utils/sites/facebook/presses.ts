import type { Counterpart } from '../../core/words.ts';
import type { Page, Post, Press } from '../adapter.ts';
import { draftOf, isBefore, isEnabled, upFrom } from '../dom.ts';
import { commentAround } from './comments.ts';
import { headerOf } from './headers.ts';
import { given, said, taking } from './labels.ts';
import { commentNumberOf, personAt, profileAt } from './links.ts';
import { heads, isPicture, isWall, likesIn, rooms } from './marks.ts';
import { isLoggedOut, ownerOf, unlessSelf } from './people.ts';
import { answered, postOf } from './posts.ts';

const button = '[role="button"], button';
const editors = '[contenteditable="true"]';

/** The press that activating an element is. */
export function pressAt(element: Element, page: Page): Press | null {
  const control = element.closest(button);
  if (!control || !isEnabled(control) || control.closest(editors)) return null;
  const comment = commentAround(control, page);
  const press =
    (comment ? underComment(control, comment, page) : inPost(control, page)) ??
    confirmed(control) ??
    besidePerson(control, page);
  return press && isLoggedOut(page) ? null : press;
}

type Action = 'like' | 'comment' | 'share';

function markOf(control: Element): Element | null {
  const mark = '[data-ad-rendering-role$="_button"]';
  const around = control.closest(mark);
  // What a mark surrounds may hold the hidden "React" and a count as well: the first button is the one it names.
  return control.querySelector(mark) ?? (around?.querySelector(button) === control ? around : null);
}

/** Which button of a post's row of actions a control is. */
function actionOf(control: Element, page: Page): Action | null {
  const mark = markOf(control);
  const role = mark?.getAttribute('data-ad-rendering-role')?.replace('_button', '');
  if (role) return role === 'like' || role === 'comment' || role === 'share' ? role : null;
  for (const row of upFrom(control)) {
    if (isWall(row) || row.matches(rooms) || row.querySelector(heads)) return null;
    const likes = likesIn(row, page);
    if (likes.length > 1) return null;
    const buttons = [...row.querySelectorAll(button)];
    const [like] = likes;
    if (!like || buttons.length < 3) continue;
    // Already around the comments: the row itself had no more than the first button.
    if (row.querySelector('form, [role="article"]')) return control === like ? 'like' : null;
    // Before the marks: like, its hidden "React", comment, and what shares, which comes last. Seen 2022–2023.
    const cells = buttons.slice(buttons.indexOf(like)).filter((one) => one !== like.nextElementSibling);
    const at = cells.indexOf(control);
    if (at === 0) return 'like';
    if (at === 1) return 'comment';
    return at > 1 && at === cells.length - 1 && at < 4 ? 'share' : null;
  }
  return null;
}

function inPost(control: Element, page: Page): Press | null {
  const action = actionOf(control, page);
  if (!action) return followInHead(control, page);
  if (action === 'like' && isTaken(control)) return null;
  const header = headerOf(control, page);
  const post = header && postOf(header, page);
  // Without its mark, a row of actions is only one below a head.
  if (!post?.card.contains(control) && !markOf(control)) return null;
  return act(action, control, post, page);
}

function act(action: Action, control: Element, post: Post | null, page: Page): Press {
  const counterpart = unlessSelf(post?.author ?? null, page);
  if (action === 'like') return { does: 'like', step: 'at-once', control, counterpart };
  if (action === 'share') return { does: 'repost', step: 'asks', control, counterpart, inReplyTo: answered(post) };
  return { does: 'open', opens: 'comment', step: 'at-once', control, counterpart, inReplyTo: answered(post) };
}

/** "Remove Like": once given, the label says more than the word on the button. Seen 2022–2025. */
function isTaken(control: Element): boolean {
  if (control.getAttribute('aria-pressed') === 'true') return true;
  const label = control.getAttribute('aria-label')?.trim().toLowerCase() ?? '';
  const word = control.querySelector('[data-ad-rendering-role]')?.textContent ?? control.textContent ?? '';
  // A count is no word, nor is what stands for thousands behind it ("1.2K").
  const shown = /\p{N}/u.test(word) ? '' : /\p{L}[\p{L}\p{M}\p{P}\p{Zs}]*/u.exec(word.toLowerCase())?.[0].trim();
  return (!!shown && label.length > shown.length && label.includes(shown)) || taking.test(label);
}

/** The "Follow" beside the name in the head of a post, after a dot. A head that names a group first offers to join it. */
function followInHead(control: Element, page: Page): Press | null {
  const head = control.closest(heads);
  const links = head && [...head.querySelectorAll('a[href]')].filter((link) => isBefore(link, control));
  const author = links?.length === 1 ? personAt(links[0]!, page) : null;
  if (!author || !/·\s*$/.test(textBefore(control, head!)) || given.test(control.textContent ?? '')) return null;
  return { does: 'follow', step: 'at-once', control, counterpart: unlessSelf(author, page) };
}

function textBefore(element: Element, root: Element): string {
  let text = '';
  for (let at: Element = element; at !== root; at = at.parentElement!)
    for (let node = at.previousSibling; node; node = node.previousSibling) text = `${node.textContent}${text}`;
  return text;
}

/** Like and Reply under a comment: the first two entries beside its time stamp. Seen 2022–2025. */
function underComment(control: Element, comment: Post, page: Page): Press | null {
  for (const row of upFrom(control)) {
    if (row === comment.card) return null;
    const stamps = [...row.querySelectorAll('a[href*="comment_id="]')].filter((link) => commentNumberOf(link, page));
    if (!stamps.length) continue;
    const buttons = [...row.querySelectorAll(button)].filter(
      (one) => !one.closest('[aria-hidden="true"]') && /\p{L}/u.test(one.textContent ?? ''),
    );
    const at = buttons.indexOf(control);
    const counterpart = unlessSelf(comment.author, page);
    if (at === 0) return isTaken(control) ? null : { does: 'like', step: 'at-once', control, counterpart };
    if (at === 1)
      return { does: 'open', opens: 'reply', step: 'at-once', control, counterpart, inReplyTo: answered(comment) };
    return null;
  }
  return null;
}

/** "Share now": the last button of a form in a dialog that may be pressed although nothing is written. A new post's may not. */
function confirmed(control: Element): Press | null {
  const form = control.closest('[role="dialog"] form');
  const editor = form?.querySelector<HTMLElement>(editors);
  if (!form || !editor || form.matches('[role="presentation"]') || draftOf(editor).trim()) return null;
  const last = [...form.querySelectorAll(button)].findLast((one) => isBefore(editor, one));
  return last === control ? { does: 'repost', step: 'confirms', control, counterpart: null } : null;
}

/** What a button beside one person does to them, as far as its words are known. */
function besidePerson(control: Element, page: Page): Press | null {
  const does = saidBy(control);
  const person = does && personBeside(control, page);
  if (!person) return null;
  const counterpart = unlessSelf(person, page);
  // The same words beside oneself are about something else: "Add" a job, a story.
  if (!counterpart) return null;
  if (does === 'message') return { does: 'open', opens: 'message', step: 'at-once', control, counterpart };
  return { does, step: 'at-once', control, counterpart };
}

function saidBy(control: Element) {
  return said(control.getAttribute('aria-label') ?? '') ?? said(control.textContent ?? '');
}

/**
 * The one person of the card a control is in; on the head of a profile, whose profile it is. A friend in common is named
 * there too, a workplace is: the card shows the face of whom it is about, and the name beside it.
 */
function personBeside(control: Element, page: Page): Counterpart | null {
  for (const at of upFrom(control)) {
    if (at.querySelector('h1')) return ownerOf(page);
    const links = [...at.querySelectorAll('a[href]')];
    const people = new Map<string, Counterpart>();
    for (const person of links.map((link) => personAt(link, page))) if (person) people.set(person.profileUrl!, person);
    const faces = new Set(links.filter(isPicture).map((link) => profileAt(link, page)?.profileUrl));
    const shown = [...people.values()].filter(({ profileUrl }) => faces.has(profileUrl));
    // A friend in common may have a face too, but comes second and has no button.
    const isCard = () => [...at.querySelectorAll(button)].filter((one) => saidBy(one) === saidBy(control)).length === 1;
    if (shown[0]) return shown.length === 1 || isCard() ? shown[0] : null;
    if (people.size) return people.size === 1 ? [...people.values()][0]! : null;
    if (isWall(at) || at.matches(rooms)) return null;
  }
  return null;
}
