import { browser } from 'wxt/browser';

/** A worker that asks nothing of the browser for half a minute is put to sleep, whatever it is doing; in ms. */
const often = 20_000;

/** Does something long without being put to sleep half-way. */
export async function awake<Result>(work: () => Promise<Result>): Promise<Result> {
  const asking = setInterval(() => void browser.runtime.getPlatformInfo(), often);
  try {
    return await work();
  } finally {
    clearInterval(asking);
  }
}
