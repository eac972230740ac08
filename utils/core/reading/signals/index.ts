import { selling } from './selling.ts';
import { serving } from './serving.ts';
import type { Signal } from './signal.ts';
import { talking } from './talking.ts';

/** Every signal of the English reading. */
export const signals: readonly Signal[] = [...selling, ...serving, ...talking];
