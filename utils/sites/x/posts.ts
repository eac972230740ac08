import type { Counterpart, InReplyTo } from '../../core/words.ts';
import type { Page, Post } from '../adapter.ts';
import { type Anchor, firstOf } from '../anchors.ts';
import { closest, isBefore, wordsOf } from '../dom.ts';
import { onceStill } from '../still.ts';
import { pathOf, sameHandle, statusIn } from './addresses.ts';
import { nameBlock, quotedBlock, testId, written } from './marks.ts';
import { authorOf, handlesIn } from './people.ts';

/** The article around an element. Notifications are articles too, but nobody's post (seen 2026-02). */
export function articleAround(element: Element): Element | null {
  const article = closest(element, 'article') ?? closest(element, '[data-testid="tweet"], [role="article"]');
  return article?.matches(testId('notification')) ? null : article;
}

/** The post that holds an element most closely: the quoted one inside another's, or the article. Nobody's article is none. */
export function postAt(element: Element, page: Page): Post | null {
  const article = articleAround(element);
  if (!article) return null;
  const quoted = closest(element, quotedBlock);
  const card = quoted && article.contains(quoted) && isPost(quoted) ? quoted : article;
  const post = onceStill(page, 'post', card, () => postIn(card, page));
  return post.author ? post : null;
}

/** What a card shows: its author, its own words, its address. */
export function postIn(card: Element, page: Page): Post {
  const author = authorOf(card, page);
  const url = author?.handle && addressIn(card, author.handle, page);
  return { author, text: firstOf(texts, card, page) ?? '', ...(url && { url }), card };
}

/** What an answer to somebody's card answers; null when it has no words, or when it is somebody else's. */
export function answered(card: Element, who: Counterpart, page: Page): InReplyTo | null {
  const { author, text, url } = postIn(card, page);
  return text && sameHandle(author?.handle, who.handle) ? { text, ...(url && { url }) } : null;
}

function isPost(block: Element): boolean {
  return block.querySelector(nameBlock) !== null || handlesIn(block).some((leaf) => !leaf.closest(`a, ${written}`));
}

/** Where a quoted post begins inside a card; its words are not the author's. */
function quotedIn(card: Element): Element | null {
  const names = [...card.querySelectorAll(nameBlock)];
  if (names.length > 0) return names[1] ?? null;
  // Quoted authors are shown without links, unlike the author and the people answered.
  const first = handlesIn(card)[0];
  return handlesIn(card).find((leaf) => leaf !== first && !leaf.closest(`a, ${written}`)) ?? null;
}

/** The first of the candidates that stands before any quoted post and not inside another article. */
function ownWords(card: Element, candidates: string, read = wordsIn): string | null {
  const quoted = quotedIn(card);
  for (const element of card.querySelectorAll(candidates)) {
    if (quoted && !isBefore(element, quoted)) return null;
    const inner = element.closest('article');
    if (inner && inner !== card && card.contains(inner)) return null;
    return read(element);
  }
  return null;
}

/**
 * The words of a post. X lays them out as one text: its lines end in line breaks, while mentions stand in `div`s in the
 * middle of a line (seen 2021-2026-02).
 */
export function wordsIn(text: Element): string {
  const read = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (!(node instanceof Element) || node.matches('script, style, svg, [hidden]')) return '';
    if (node.tagName === 'BR') return '\n';
    return node.getAttribute('alt') ?? [...node.childNodes].map(read).join('');
  };
  return read(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n\s*/g, '\n')
    .trim();
}

const texts: Anchor<Element, string>[] = [
  { name: 'text:testid', find: (card) => ownWords(card, testId('tweetText')) },
  // Long-form posts: a read-only editor under the title, other posts embedded in it. Seen 2026-02.
  {
    name: 'text:article',
    find: (card) => {
      const title = ownWords(card, testId('twitter-article-title'));
      const body = ownWords(card, testId('twitterArticleRichTextView'), (view) => wordsOf(view, testId('simpleTweet')));
      return [title, body].filter(Boolean).join('\n') || null;
    },
  },
  // Before 2022 the text had no test id, but always its language and direction (seen 2021-2026-02).
  { name: 'text:lang', find: (card) => ownWords(card, `${written}:not([data-testid="birdwatch-pivot"] *)`) },
];

/** The address of a card: its time links there. In 2021 the focal post's date had no `time`. Advertisements have none. */
function addressIn(card: Element, handle: string, page: Page): string | null {
  const inside = (link: Element) => {
    const block = link.closest(`${quotedBlock}, article`);
    return block && block !== card && card.contains(block);
  };
  const links = [...card.querySelectorAll('a[href*="/status/"], a[href*="/article/"]')].filter((link) => !inside(link));
  const own = (path: string | null) => {
    const status = statusIn(path);
    return status && sameHandle(status.handle, handle) ? status.url : null;
  };
  const dated = links.filter((link) => link.querySelector('time'));
  for (const link of [...dated, ...links]) {
    const address = own(pathOf(link, page));
    if (address) return address;
  }
  return null;
}
