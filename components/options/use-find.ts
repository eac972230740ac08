import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Found } from './find.ts';

/** Shows only those options that hold what is typed, also when they change meanwhile. */
export function useFind() {
  const page = useRef<HTMLDivElement>(null);
  const shown = useRef(new Found());
  const [typed, type] = useState('');
  const [found, tell] = useState<number | null>(null);
  useLayoutEffect(() => {
    const look = () => tell(shown.current.show(page.current!, typed));
    look();
    if (!typed) return;
    const observer = new MutationObserver(look);
    observer.observe(page.current!, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, [typed]);
  return { page, typed, type, found };
}
