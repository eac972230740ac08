/** @jsxImportSource react */
import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { Article } from './post.tsx';
import { useStore } from './store.ts';
import { cx } from './styles.ts';
import { postAt } from './world.ts';

/** So many cells exist at most; each is used again for other posts as the page scrolls. */
const slots = 16;
const guess = 180;

/** A timeline that never ends and keeps only what is near the screen. */
export function Feed() {
  const { published } = useStore();
  const [first, setFirst] = useState(0);
  const heights = useRef<number[]>([]);
  const list = useRef<HTMLDivElement>(null);
  const [, measureAgain] = useState(0);
  const top = (index: number): number => {
    let sum = 0;
    for (let at = 0; at < index; at++) sum += heights.current[at] ?? guess;
    return sum;
  };

  useLayoutEffect(() => {
    const scrolled = () => {
      const from = window.scrollY - (list.current?.offsetTop ?? 0) - 700;
      let index = 0;
      for (let sum = 0; sum < from; index++) sum += heights.current[index] ?? guess;
      setFirst(index);
    };
    window.addEventListener('scroll', scrolled, { passive: true });
    return () => window.removeEventListener('scroll', scrolled);
  }, []);

  useLayoutEffect(() => {
    let isNew = false;
    for (const [at, cell] of [...(list.current?.children ?? [])].entries()) {
      const index = first + at;
      const height = (cell as HTMLElement).offsetHeight;
      if (heights.current[index] !== height) isNew = true;
      heights.current[index] = height;
    }
    if (isNew) measureAgain((times) => times + 1);
  });

  const indexes = Array.from({ length: slots }, (_, at) => first + at);
  return (
    <section role="region">
      <div ref={list} className={cx('list')} style={{ minHeight: top(first + slots + 10) }}>
        {indexes.map((index) => {
          const own = published[published.length - 1 - index];
          const post = own ?? postAt(index - published.length);
          return (
            <Cell
              key={index % slots}
              style={{ transform: `translateY(${top(index)}px)`, position: 'absolute', insetInline: 0 }}
            >
              <Article post={post} />
            </Cell>
          );
        })}
      </div>
    </section>
  );
}

export function Cell({ children, style }: { children: ReactNode; style?: CSSProperties }) {
  return (
    <div data-testid="cellInnerDiv" className={cx('cell')} style={style}>
      <div className={cx('plain')}>{children}</div>
    </div>
  );
}
