import type { Counterpart } from '../../core/words.ts';
import type { Page, Press } from '../adapter.ts';
import { type Anchor, firstOf } from '../anchors.ts';
import { closest, isEnabled, upFrom } from '../dom.ts';
import { pathOf, profileIn, statusIn } from './addresses.ts';
import { pressable, testId, wholePage } from './marks.ts';
import { authorOf, handleShown, handlesIn, named, person, someoneElse, viewer } from './people.ts';
import { answered, articleAround } from './posts.ts';

type Act = Pick<Press, 'does' | 'opens' | 'step'>;

/** What X's buttons do, by test id (seen 2021-2026-09). `unlike`, `unretweet` and `-unfollow` take back: no press. */
const acts: Record<string, Act> = {
  like: { does: 'like', step: 'at-once' },
  retweet: { does: 'repost', step: 'asks' },
  retweetConfirm: { does: 'repost', step: 'confirms' },
  reply: { does: 'open', opens: 'reply', step: 'at-once' },
  follow: { does: 'follow', step: 'at-once' },
  sendDMFromProfile: { does: 'open', opens: 'message', step: 'at-once' },
};

/** The press that activating an element is. Logged out, every button only asks to log in. */
export function pressAt(element: Element, page: Page): Press | null {
  const control = closest(element, pressable);
  const act = control && firstOf(actAnchors, control, page);
  if (!act || !isEnabled(control) || isLoggedOut(page)) return null;
  if (act.step === 'confirms') return { ...act, counterpart: null, control };
  const card = articleAround(control);
  const follows = act.does === 'follow' || act.opens === 'message';
  const counterpart = someoneElse(firstOf(follows ? people : publishers, control, page), page);
  return {
    ...act,
    counterpart,
    control,
    ...(act.opens === 'reply' && { inReplyTo: counterpart && card && answered(card, counterpart, page) }),
  };
}

const actAnchors: Anchor<Element, Act>[] = [
  {
    name: 'press:testid',
    find: (control) => acts[control.getAttribute('data-testid')?.replace(/^\d+-(?=follow$)/, '') ?? ''],
  },
  {
    // The menu that `retweet` opens has a link to the composer with the post quoted. Seen 2021-2026-09.
    name: 'press:menu',
    find: (control, page) =>
      control.matches('a[href]') &&
      /^\/compose\/(post|tweet)/.test(pathOf(control, page) ?? '') &&
      closest(control, `[role="menu"], ${testId('Dropdown', 'sheetDialog')}`)
        ? { does: 'open', opens: 'quote', step: 'confirms' }
        : null,
  },
  {
    // Without test ids only the first of the action row is sure: what the others do depends on what was done before.
    name: 'press:row',
    find: (control) => {
      const card = articleAround(control);
      if (!card || card.querySelector('[data-testid]')) return null;
      return control.closest('[role="group"]')?.querySelector(pressable) === control ? acts.reply : null;
    },
  },
];

const publishers: Anchor<Element, Counterpart>[] = [
  {
    name: 'counterpart:article',
    find: (control, page) => {
      const card = articleAround(control);
      return card && authorOf(card, page);
    },
  },
  {
    // The viewer of a picture has an action row of its own beside the post.
    name: 'counterpart:url',
    find: (control, page) => {
      const status = articleAround(control) ? null : statusIn(page.url.pathname);
      return status && named(status.handle, closest(control, wholePage));
    },
  },
];

const people: Anchor<Element, Counterpart>[] = [
  {
    // The label of a follow button has the handle in it in every language, not always at the end. Seen 2021-2026-02.
    name: 'counterpart:label',
    find: (control) => {
      const handle = control.getAttribute('aria-label')?.match(/@(\w{1,20})/)?.[1];
      return handle ? (nearest(control, handle) ?? person(handle)) : null;
    },
  },
  { name: 'counterpart:cell', find: (control) => nearest(control) },
  {
    name: 'counterpart:url',
    find: (control, page) => {
      const handle = profileIn(page.url.pathname);
      return handle && closest(control, 'main') && !closest(control, 'aside')
        ? named(handle, closest(control, wholePage))
        : null;
    },
  },
];

/** The person shown closest around a control. */
function nearest(control: Element, handle?: string): Counterpart | null {
  for (const around of upFrom(control)) {
    const leaf = handlesIn(around, handle)[0];
    if (leaf) return named(handleShown(leaf)!, around);
    if (around.matches(wholePage)) break;
  }
  return null;
}

function isLoggedOut(page: Page): boolean {
  return (
    !viewer({ url: page.url, document: page.document }) &&
    page.document.querySelector(`${testId('loginButton', 'signupButton')}, a[href$="/login"], a[href*="/i/flow/"]`) !==
      null
  );
}
