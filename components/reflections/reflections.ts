import type { ReflectedWeek, Reflection, ReflectionWords } from '../../utils/core/reflection.ts';
import type { Undo } from '../ui/use-outcome.ts';

/**
 * What the user can do about a look back. Each is done when it is settled, tells how to take it back, and rejects when
 * it could not be done; nothing has changed then.
 */
export interface ReflectionDeeds {
  /** Keeps what is said about a week, in place of what was said before; no words at all pass over it. */
  onKeep(week: ReflectedWeek, words: ReflectionWords): Promise<Undo>;
  onDelete(reflection: Reflection): Promise<Undo>;
}
