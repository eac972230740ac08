/** How the console knows whose line this is. */
const name = 'Good Turn:';

const told = new Set<string>();

/**
 * Tells a fault once, at the edge where it was caught. Takes no draft and nobody's words: pass errors and names of
 * steps only. That the extension was updated under a page is news, not a fault, and stays quiet.
 */
export function reportFault(step: string, fault: unknown): void {
  const message = fault instanceof Error ? fault.message : String(fault);
  if (isOrphaned(fault) || told.has(step + message)) return;
  told.add(step + message);
  console.warn(name, step, message);
}

/** Whether a fault says that this script's extension was updated or removed and nothing can be asked of it any more. */
export function isOrphaned(fault: unknown): boolean {
  return fault instanceof Error && /extension context invalidated/i.test(fault.message);
}

/** Runs `act` and tells a fault instead of throwing it. */
export async function guarded(step: string, act: () => unknown): Promise<void> {
  try {
    await act();
  } catch (fault) {
    reportFault(step, fault);
  }
}
