import { useEffect, useRef, useState } from 'preact/hooks';

/** What something long is given, to tell how far it is and to be ended. */
export interface Going {
  signal: AbortSignal;
  /** From 0 to 1. */
  onProgress(done: number): void;
}

/** How something long ended. */
export type Ended = 'done' | 'cancelled' | 'failed';

/** Something long that one can watch and cancel; it ends with the view. One at a time. */
export function useTransfer() {
  /** From 0 to 1 in hundredths; `null` when nothing is going on. */
  const [done, tell] = useState<number | null>(null);
  const ending = useRef<AbortController | null>(null);
  useEffect(() => () => ending.current?.abort(), []);

  const run = async (work: (going: Going) => void | Promise<void>): Promise<Ended> => {
    const own = new AbortController();
    ending.current = own;
    tell(0);
    try {
      await work({ signal: own.signal, onProgress: (now) => tell(Math.floor(now * 100) / 100) });
      return 'done';
    } catch {
      return own.signal.aborted ? 'cancelled' : 'failed';
    } finally {
      tell(null);
    }
  };
  return { done, run, cancel: () => ending.current?.abort() };
}
