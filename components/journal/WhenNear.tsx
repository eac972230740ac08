import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** How far out of sight something is still kept drawn. */
const near = '1200px';

/**
 * Draws its children while they are in sight or nearly so, and keeps their place while they are not: a list of any
 * length costs what can be seen of it. Whoever has the focus stays.
 */
export function WhenNear({ children }: { children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  const [height, leave] = useState<number | null>(null);
  useEffect(() => {
    const box = place.current!;
    const watch = new IntersectionObserver(
      (entries) => {
        const { isIntersecting, boundingClientRect } = entries.at(-1)!;
        if (isIntersecting) leave(null);
        else if (!box.contains(document.activeElement) && boundingClientRect.height > 0)
          leave(boundingClientRect.height);
      },
      { rootMargin: `${near} 0px` },
    );
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={place} style={height === null ? undefined : { blockSize: `${height}px` }}>
      {height === null && children}
    </div>
  );
}
