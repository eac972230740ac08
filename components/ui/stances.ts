import type { Stance } from '../../utils/core/words.ts';

/** The stances in the order every view shows them. */
export const stances = ['serve', 'social', 'sell'] as const satisfies readonly Stance[];
