import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Face, h, Icon } from './bits.tsx';
import { Card } from './card.tsx';
import { say } from './labels.ts';
import { go, isClassic } from './state.ts';
import { addressOf, postNumber, viewer } from './world.ts';

const shown = 12;
const usual = 420;
const heights = new Map<number, number>();
const heightOf = (n: number) => heights.get(n) ?? usual;

/** How far down the feed the reader is: the number of the first post worth drawing, and the room above it. */
function placeAt(top: number): { first: number; above: number } {
  let first = 0;
  let above = 0;
  while (above + heightOf(first) < top - 2 * usual) above += heightOf(first++);
  return { first, above };
}

/** A feed without an end that draws a dozen posts at a time and uses their nodes again for others. */
function Posts() {
  const list = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState(0);
  useEffect(() => {
    const scroller = isClassic ? window : document.querySelector('#workspace')!;
    const follow = () => {
      if (list.current) setFirst(placeAt(-list.current.getBoundingClientRect().top).first);
    };
    scroller.addEventListener('scroll', follow, { passive: true });
    return () => scroller.removeEventListener('scroll', follow);
  }, []);
  useLayoutEffect(() => {
    for (const slot of list.current!.children)
      heights.set(Number((slot as HTMLElement).dataset.n), (slot as HTMLElement).offsetHeight);
  });
  const numbers = Array.from({ length: shown }, (_, n) => first + n);
  let above = 0;
  for (let n = 0; n < first; n++) above += heightOf(n);
  return (
    <div
      ref={list}
      style={{ paddingTop: `${above}px`, display: 'flex', flexDirection: 'column', overflowAnchor: 'none' }}
    >
      {numbers
        .sort((one, other) => (one % shown) - (other % shown))
        .map((n) => (
          <div key={n % shown} data-n={n} data-display-contents="true" style={{ order: n - first }}>
            <Card post={postNumber(n)} />
          </div>
        ))}
    </div>
  );
}

/** "Start a post": a link in the newer pages, a button in the classic ones. */
function Start() {
  const words = say('startPost');
  if (isClassic)
    return (
      <div class="share-box-feed-entry__closed-share-box feed-card">
        <div class="share-box-feed-entry__top-bar">
          <a href={addressOf(viewer)}>
            <Face who={viewer} />
          </a>
          <button
            type="button"
            class="artdeco-button share-box-feed-entry__trigger"
            onClick={() => go('/preload/sharebox/')}
          >
            {words}
          </button>
        </div>
      </div>
    );
  return (
    <div class={h('start')}>
      <a
        href={`${addressOf(viewer)}/`}
        componentkey="shareboxProfilePictureComponentRef"
        id="shareboxProfilePictureComponentRef"
      >
        <Face who={viewer} />
      </a>
      <a href="/preload/sharebox/" class={h('start-box')}>
        <div aria-label={words}>
          <p>{words}</p>
        </div>
      </a>
      <Icon name="image-medium" />
    </div>
  );
}

export function FeedPage() {
  return (
    <div class={isClassic ? 'scaffold-finite-scroll' : h('feed')}>
      <Start />
      {isClassic ? (
        <div class="scaffold-finite-scroll__content">
          <Posts />
        </div>
      ) : (
        <div
          data-testid="mainFeed"
          componentkey="container-update-list_mainFeed-lazy-container"
          role="list"
          class={h('list')}
        >
          <Posts />
        </div>
      )}
    </div>
  );
}
