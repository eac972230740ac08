/** @jsxImportSource react */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { addStyles, cx } from './styles.ts';

/** An open shadow root around a part of the page, as X Chat has had since 2026. */
export function Shadow({ testId, children }: { testId: string; children: ReactNode }) {
  const host = useRef<HTMLDivElement>(null);
  const [inside, setInside] = useState<Element | null>(null);
  useLayoutEffect(() => {
    const root = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open', serializable: true });
    const box = document.createElement('div');
    addStyles(root);
    root.append(box);
    setInside(box);
    return () => root.replaceChildren();
  }, []);
  return (
    <div ref={host} data-testid={testId} className={cx('grow')}>
      {inside && createPortal(children, inside)}
    </div>
  );
}
