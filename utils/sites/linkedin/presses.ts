import type { ComposerKind, Counterpart, Gesture } from '../../core/words.ts';
import type { Page, Press } from '../adapter.ts';
import { addressOf, closest, isBefore, isEnabled, upFrom, wordsOf } from '../dom.ts';
import { byVanity, invited, vanityIn } from './invites.ts';
import { headingOf, headOf, namedIn, peopleBelow, personOf, profileOf, unlessViewer } from './people.ts';
import { answered, authorOf, cardAt, commentAt } from './posts.ts';
import { profileLink } from './selectors.ts';

const controls = 'a[href], button, [role="button"], [role="menuitem"]';
const menus = '[role="menu"], [role="menuitem"], .artdeco-dropdown__content';

/** The icon a control shows, without its size: an id in newer pages, a test hook or a reference in classic ones. */
function iconOf(control: Element): string {
  for (const svg of control.querySelectorAll('svg, li-icon')) {
    // A whole post may be one big button.
    if (svg.closest(controls) !== control) continue;
    const use = svg.querySelector('use')?.getAttribute('href');
    const icon = svg.id || svg.getAttribute('data-test-icon') || svg.getAttribute('type') || use?.replace('#', '');
    if (icon) return icon.replace(/-(x?small|medium|large|icon)$/, '');
  }
  return '';
}

/**
 * What "Follow …" and "Invite … to connect" say where a control has no icon: only asked when the label also names the
 * person whose card it is in. en, es, fr, de, it, pt, nl, da, sv, pl, ru, uk, tr, id, ja, ar, zh.
 */
const follows =
  /^(follow|segui|suivre|volg|følg|följ|obserwuj|отслеживать|відстеж|ikuti)|seguir a | (folgen|volgen)$|takip|フォロー|متابعة|关注|關注/i;
const invites = /^(invit|convid|nodig|bjud|zapro|приглас|запрос|undang|دعوة|邀)| einladen|davet|つながり/i;
/** … and what their opposites say. */
const undoes =
  /unfollow|following|siguiendo|dejar|ne plus|nicht|smetti|deixar|følger|中$|やめ|解除|إلغاء|取消|^(已|正在)|withdraw|pending/i;

/** Marks of controls without an icon, or whose label names nobody. Seen 2022 to 2026-10. */
const marked: [does: Gesture | 'open', selector: string][] = [
  ['follow', '.follow:not(.is-following), [data-view-name="edge-creation-follow-action"] *'],
  [
    'open',
    '.message-anywhere-button, [data-view-name="message-button"], [data-view-name^="profile-"][data-view-name$="-message"]',
  ],
];

/** The press that activating an element is. */
export function pressAt(element: Element, page: Page): Press | null {
  const control = closest(element, controls);
  if (!control || !isEnabled(control) || control.getAttribute('aria-pressed') === 'true') return null;
  // A link to somebody is no gesture, whatever picture it shows, unless it says so.
  if (control.matches(profileLink) && personOf(control, page) && !labelled(labelOf(control))) return null;
  const quiet = { ...page, onAnchor: undefined };
  return (
    (control.matches('a') && linkPress(control, quiet)) || dialogPress(control, quiet) || buttonPress(control, quiet)
  );
}

function press(
  control: Element,
  does: Gesture | 'open',
  counterpart: Counterpart | null,
  page: Page,
  more: { step?: Press['step']; opens?: ComposerKind } = {},
): Press {
  return { does, control, step: 'at-once', ...more, counterpart: unlessViewer(counterpart, page) };
}

/** Links say in their address what they are for. Seen 2025-12 to 2026-09. */
function linkPress(link: Element, page: Page): Press | null {
  const url = addressOf(link, page.url);
  const vanity = vanityIn(url);
  if (vanity) return press(link, 'connect', byVanity(vanity, link, page), page, { step: 'asks' });
  if (url?.pathname.startsWith('/preload/sharebox')) return press(link, 'open', null, page, { opens: 'post' });
  // A post's own "Send" has such an address too, where it is a link.
  if (
    /^(\/preload)?\/messaging\/compose/.test(url?.pathname ?? '') &&
    (url!.searchParams.get('profileUrn') || url!.searchParams.get('recipient')) &&
    !cardAt(link, page)
  )
    return press(link, 'open', addressee(link, page), page, { opens: 'message' });
  return null;
}

/** The invitation dialog: "Send without a note" comes last, "Add a note" before it. Seen 2026-05 to 2026-07. */
function dialogPress(control: Element, page: Page): Press | null {
  const dialog = closest(
    control,
    '[data-test-modal-id="send-invite-modal"], [aria-labelledby="send-invite-modal"], .send-invite',
  );
  if (!dialog) return null;
  if (dialog.querySelector('textarea')) return null;
  const worded = [...dialog.querySelectorAll('button')].filter((button) => wordsOf(button));
  if (control === worded.at(-1)) return press(control, 'connect', invited(control, page), page, { step: 'confirms' });
  return control === worded.at(-2) ? press(control, 'open', invited(control, page), page, { opens: 'invite' }) : null;
}

function buttonPress(control: Element, page: Page): Press | null {
  const icon = iconOf(control);
  const comment = commentAt(control);
  const card = comment ?? cardAt(control, page);
  const author = () => card && authorOf(card, page);
  const opens = (kind: ComposerKind): Press | null =>
    card && { ...press(control, 'open', author(), page, { opens: kind }), inReplyTo: answered(card, page) };
  const isListed = closest(control, menus) !== null;

  if (/^thumbs-up-outline/.test(icon) || control.matches('.react-button__trigger, [class*="reactions-menu__reaction"]'))
    return card && !control.querySelector('svg[id*="-consumption"]') ? press(control, 'like', author(), page) : null;
  if (icon === 'repost' || control.matches('.social-reshare-button, [data-view-name="feed-share-button"]'))
    return card || isListed ? press(control, 'repost', author(), page, { step: isListed ? 'confirms' : 'asks' }) : null;
  if (
    isListed &&
    /^(compose|edit|pencil)/.test(icon) &&
    closest(control, menus.replace('[role="menuitem"], ', ''))?.querySelector(
      'svg[id^="repost"], [data-test-icon^="repost"]',
    )
  )
    return { ...press(control, 'open', author(), page, { opens: 'quote' }), inReplyTo: answered(card, page) };
  if (icon === 'comment' || control.matches('.comment-button, [data-view-name="feed-comment-button"]'))
    return comment ? null : opens('comment');
  if (comment && (control.matches('[class*="reply-action-button"]') || isReplyButton(control, comment)))
    return opens('reply');
  if (control.matches('.share-box-feed-entry__trigger') || isStartOfPost(control))
    return press(control, 'open', null, page, { opens: 'post' });
  // Greetings on the catch-up page. Seen 2024 to 2025-12.
  if (control.matches('[data-view-name="nurture-card-primary-button"]'))
    return press(control, 'open', addressee(control, page), page, { opens: 'message' });
  return isListed && icon === 'send-privately' ? null : peoplePress(control, icon, card, page);
}

/** "Reply" has no icon and no lasting mark in newer pages: it follows the comment's like button. Seen 2026-03 to 2026-08. */
function isReplyButton(control: Element, comment: Element): boolean {
  const like = [...comment.querySelectorAll('svg[id^="thumbs-up-outline"], svg[id*="-consumption"]')].find(
    (svg) => svg.parentElement?.closest('button, [role="button"]') && isBefore(svg, control),
  );
  if (!like || control.querySelector('svg')) return false;
  const isWorded = (button: Element) => !button.querySelector('svg, img') && /^[^\p{N}]+$/u.test(wordsOf(button));
  const next = [...comment.querySelectorAll('button, [role="button"]')].find(
    (button) => isBefore(like, button) && !button.contains(like) && isWorded(button),
  );
  return next === control;
}

/** The box "Start a post" beside the member's own picture. Seen 2026-09. */
function isStartOfPost(control: Element): boolean {
  const mark = '#draft-text-replaceable-component, [id="shareboxProfilePictureComponentRef"] ~ *';
  return !control.matches('a') && control.closest(mark) !== null;
}

/** Follow, connect and message: by icon or mark, or by a label that names the person of the card. */
function peoplePress(control: Element, icon: string, card: Element | null, page: Page): Press | null {
  const label = labelOf(control);
  const mark = marked.find(([, selector]) => control.matches(selector))?.[0];
  const does = icon ? byIcon[icon] : (mark ?? labelled(label));
  if (!does || (does === 'open' && card)) return null;
  // Labels of messages say the first name only.
  const isMeant = (one: Counterpart | null) => one && (!label || mark || does === 'open' || label.includes(one.name));
  // What a post shares has an author to follow as well.
  const person = [card && authorOf(card, page), addressee(control, page)].find(isMeant) ?? null;
  if (!person) return null;
  if (does === 'open') return press(control, 'open', person, page, { opens: 'message' });
  if (undoes.test(label.replace(person.name, ''))) return null;
  if (!label && !mark && does === 'follow') return null;
  // Only where invitations are the page's own business do they leave without a dialog (seen 2026-07).
  const isAtOnce = does === 'follow' || page.url.pathname.startsWith('/mynetwork/');
  return press(control, does, person, page, { step: isAtOnce ? 'at-once' : 'asks' });
}

const byIcon: Record<string, Gesture | 'open' | undefined> = {
  connect: 'connect',
  add: 'follow',
  'send-privately': 'open',
};

function labelOf(control: Element): string {
  return (control.getAttribute('aria-label') ?? '').replace(/\s+/g, ' ');
}

function labelled(label: string): Gesture | null {
  return invites.test(label) ? 'connect' : follows.test(label) ? 'follow' : null;
}

/**
 * The person whose card, row or profile head a control is in: the nearest one, and only when it is one. A profile's
 * page has such controls for the people at its side too, some without a name: those must not be taken for the profile's.
 */
function addressee(control: Element, page: Page): Counterpart | null {
  const label = labelOf(control);
  const profile = profileOf(page);
  const head = profile && headOf(profile, page);
  for (const at of upFrom(control)) {
    if (at.matches('body, [role="list"]')) return null;
    if (head && at.contains(headingOf(page)))
      return head.contains(control) || label.includes(profile!.name) || isCopy(control, head, page) ? profile : null;
    const people = peopleBelow(at, page);
    if (!people.length) continue;
    const named = people.filter(({ name }) => name.length > 1 && label.includes(name));
    const one = named.length
      ? namedIn([label], people)!
      : people.length === 1 || isRowOf(at, people[0]!, page)
        ? people[0]!
        : null;
    if (!one || named.some(({ name }) => !one.name.includes(name))) return null;
    return one.name ? one : one.handle === profile?.handle ? profile : { ...one, name: one.handle };
  }
  return null;
}

/** Whether a row of a list is about the person it shows first, with shared contacts after that, and no bundle of people. */
function isRowOf(row: Element, { name, profileUrl }: Counterpart, page: Page): boolean {
  if (!name || !row.matches('li, [role="listitem"]')) return false;
  const links = [...row.querySelectorAll(profileLink)].filter(
    (link) => personOf(link, page)?.profileUrl === profileUrl,
  );
  return links.every((link) => peopleBelow(link.parentElement!, page).length === 1);
}

/** Whether a control far from a profile's head is a copy of one in it. Seen 2026-03 to 2026-06. */
function isCopy(control: Element, head: Element, page: Page): boolean {
  const urn = urnIn(control, page);
  return urn !== null && [...head.querySelectorAll('a[href*="profileUrn="]')].some((link) => urnIn(link, page) === urn);
}

function urnIn(link: Element, page: Page): string | null {
  return addressOf(link, page.url)?.searchParams.get('profileUrn') ?? null;
}
