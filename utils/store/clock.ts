import { storage } from 'wxt/utils/storage';

const oneDay = 24 * 60 * 60 * 1000;
/** A longer silence than this may be a holiday, or a clock that jumped ahead. */
const longest = 45 * oneDay;

/** In ms since the epoch: when the clock was looked at last, and since when it has been going on evenly. */
interface Seen {
  at: number;
  evenSince: number;
}

const kept = storage.defineItem<Seen | null>('local:clock', { fallback: null });

/**
 * Whether the device's clock has gone on evenly for a day. Only then may something be deleted because it is old: a
 * clock that is years ahead for an hour must not cost years of the record.
 * @param now ms since the epoch
 */
export async function clockIsEven(now: number): Promise<boolean> {
  const seen = await kept.getValue();
  const jumped = !seen || now < seen.at || now - seen.at > longest;
  const evenSince = jumped ? now : seen.evenSince;
  await kept.setValue({ at: now, evenSince });
  return now - evenSince >= oneDay;
}
