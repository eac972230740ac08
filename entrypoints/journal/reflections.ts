import { signal } from '@preact/signals';
import type { ReflectionOfferProps } from '../../components/reflections/ReflectionOffer.tsx';
import type { ReflectionsProps } from '../../components/reflections/Reflections.tsx';
import type { ReflectionDeeds } from '../../components/reflections/reflections.ts';
import type { Undo } from '../../components/ui/use-outcome.ts';
import { isPassedOver, isWorthALook, type Reflection, reflectionOn } from '../../utils/core/reflection.ts';
import { dayOf } from '../../utils/store/days.ts';
import { deleteKept, keep } from '../../utils/store/keeping.ts';
import { putBack } from '../../utils/store/part.ts';
import {
  type LastWeek,
  type Reflections,
  readLastWeek,
  readReflections,
} from '../../utils/store/queries-reflections.ts';

/** As many as are shown at first, and as many more each time: a year, nearly. */
const many = 50;

/** Reads looks back at weeks for a view, and keeps what the user says. */
export class ReflectionsOnRecord {
  readonly #last = signal<LastWeek | null>(null);
  readonly #shown = signal<Reflections | null>(null);
  readonly #locale: () => string;
  #many = many;

  /** @param locale BCP 47, says on which day a week begins */
  constructor(locale: () => string) {
    this.#locale = locale;
  }

  /** Reads the last week, which is all that an offer needs. @throws StoreFault */
  async lookAtLast(): Promise<void> {
    this.#last.value = await readLastWeek(Date.now(), this.#locale());
  }

  /** Reads what was kept as well. @throws StoreFault */
  async look(): Promise<void> {
    await this.lookAtLast();
    this.#shown.value = await readReflections(this.#many);
  }

  /** What the offer needs; `null` while the last week was not read. */
  offer(): ReflectionOfferProps | null {
    const last = this.#last.value;
    if (!last) return null;
    const offered = !last.kept && isWorthALook(last.week, dayOf(Date.now()));
    return { week: offered ? last.week : null, onKeep: this.#deeds(() => this.lookAtLast()).onKeep };
  }

  /** What the view needs; `null` while it was not read. */
  props(): ReflectionsProps | null {
    const [last, shown] = [this.#last.value, this.#shown.value];
    if (!last || !shown) return null;
    return {
      week: last.kept && !isPassedOver(last.kept) ? null : last.week,
      ...shown,
      onMore: () => {
        this.#many += many;
        void this.look().catch(() => {});
      },
      ...this.#deeds(() => this.look()),
    };
  }

  /** What is said about a week, also that it was passed over. */
  #known(id: string): Reflection | undefined {
    return [this.#last.value?.kept, ...(this.#shown.value?.kept ?? [])].find((one) => one?.id === id);
  }

  /** @param look shows what became of it, and again when it is taken back */
  #deeds(look: () => Promise<void>): ReflectionDeeds {
    const done = async (takeBack: () => Promise<unknown>): Promise<Undo> => {
      await look();
      return async () => {
        await takeBack();
        await look();
      };
    };
    return {
      onKeep: async (week, words) => {
        const before = this.#known(week.id);
        const now = Date.now();
        await keep('reflections', before ? { ...before, ...words, changedAt: now } : reflectionOn(week, words, now));
        return done(() => (before ? keep('reflections', before) : deleteKept('reflections', week.id)));
      },
      onDelete: async ({ id }) => {
        const taken = await deleteKept('reflections', id);
        return done(() => putBack(taken, Date.now()));
      },
    };
  }
}
