import type { SiteId } from '../../utils/core/words.ts';

/** The sites in the order every view shows them. */
export const sites = ['x', 'linkedin', 'facebook'] as const satisfies readonly SiteId[];
