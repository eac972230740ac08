import type { WhyNot } from '../core/trouble.ts';

/** The record could not be read or written. */
export class StoreFault extends Error {
  override name = 'StoreFault';
  readonly why: WhyNot;

  /** @param cause what the browser said */
  constructor(why: WhyNot, cause?: unknown) {
    super(`The record cannot be used (${why})${cause instanceof Error ? `: ${cause.message}` : '.'}`, { cause });
    this.why = why;
  }
}

/** What went wrong while the record was opened. */
export function openingFault(cause: unknown): StoreFault {
  if (cause instanceof StoreFault) return cause;
  const { name } = cause as Error;
  return new StoreFault(name === 'VersionError' ? 'newer' : isFull(cause) ? 'full' : 'unopenable', cause);
}

/** What went wrong in a transaction. A mistake of ours stays what it is. */
export function transactionFault(cause: unknown): unknown {
  return cause instanceof DOMException ? new StoreFault(isFull(cause) ? 'full' : 'aborted', cause) : cause;
}

/** Whether the disk, or the browser's share of it, is full. */
export const isFull = (cause: unknown): boolean => (cause as Error | undefined)?.name === 'QuotaExceededError';
