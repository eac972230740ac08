import { signal } from '@preact/signals';
import type { PeopleProps } from '../../components/people/People.tsx';
import type { PersonLine, PersonView } from '../../components/people/people.ts';
import type { Undo } from '../../components/ui/use-outcome.ts';
import { changeNeed, type Need } from '../../utils/core/people/needs.ts';
import { dayOf } from '../../utils/store/days.ts';
import { forgetPerson, rememberPerson } from '../../utils/store/forget-person.ts';
import { deleteKept, keep } from '../../utils/store/keeping.ts';
import { neverRecord, recordAgain } from '../../utils/store/never.ts';
import { putBack } from '../../utils/store/part.ts';
import { forgetApart, keepApart, mergePeople, separatePeople } from '../../utils/store/people.ts';
import { readMergeSuggestions } from '../../utils/store/queries-alike.ts';
import {
  readLatestPeople,
  readPerson,
  readWhole,
  searchPeople,
  type WholePerson,
} from '../../utils/store/queries-people.ts';
import { readSettings } from '../../utils/store/settings.ts';

/** What the view shows of the record. */
type Shown = Pick<PeopleProps, 'people' | 'typed' | 'person' | 'gone' | 'today'>;

/** What else shows when people change. */
interface Around {
  /** Acts were taken from the record, or came back. */
  onChange(): void;
  /** Somebody else is to be seen now, by their id; `null`: the list. */
  onMove(person: string | null): void;
}

/** Reads people for a view, does what the user wants with them, and shows what became of it. */
export class PeopleOnRecord {
  readonly shown = signal<Shown>({ people: [], typed: '', person: null, gone: false, today: dayOf(Date.now()) });
  #asked = 0;
  readonly #around: Around;

  constructor(around: Around) {
    this.#around = around;
  }

  /** Reads somebody anew, by their id, or the list for `null`. @throws StoreFault */
  look = (id = this.shown.value.person?.head.id ?? null): Promise<void> => this.#show(this.shown.value.typed, id);

  /** What the view needs. A failed look changes nothing: the view says elsewhere that the record cannot be used. */
  props(): PeopleProps {
    return {
      ...this.shown.value,
      onSearch: (typed) => void this.#show(typed, null).catch(() => {}),
      onMerge: async (id, other) => {
        await mergePeople(id, other, Date.now());
        return this.#done(async () => {
          await separatePeople(other);
          await forgetApart(id, other);
        });
      },
      onKeepApart: async (id, other) => {
        await keepApart(id, other);
        return this.#done(() => forgetApart(id, other));
      },
      onSeparate: async (id) => {
        const head = this.shown.value.person?.head.id ?? id;
        if (!(await separatePeople(id))) return null;
        return this.#done(() => mergePeople(head, id, Date.now()));
      },
      onForget: async (id) => {
        const forgotten = await forgetPerson(id);
        return this.#done(() => rememberPerson(forgotten, Date.now()), id);
      },
      onNever: async (id) => {
        const never = await neverRecord(id);
        return this.#done(() => recordAgain(never));
      },
      onAdd: async (personId, kind, what) => {
        const need: Need = { id: crypto.randomUUID(), at: Date.now(), personId, kind, what, state: 'open' };
        await keep('needs', need);
        return this.#noted(() => deleteKept('needs', need.id));
      },
      onChange: async (need, change) => {
        await keep('needs', changeNeed(need, change, Date.now()));
        return this.#noted(() => keep('needs', need));
      },
      onDelete: async (need) => {
        const taken = await deleteKept('needs', need.id);
        return this.#noted(() => putBack(taken, Date.now()));
      },
    };
  }

  /** Shows what became of it, and again when it is taken back. */
  async #done(takeBack: () => Promise<unknown>, returnTo?: string): Promise<Undo> {
    const refresh = async (id: string | null) => {
      this.#around.onChange();
      await this.#show(this.shown.value.typed, id);
      this.#around.onMove(this.shown.value.person?.head.id ?? null);
    };
    await refresh(this.shown.value.person?.head.id ?? null);
    return async () => {
      await takeBack();
      await refresh(returnTo ?? this.shown.value.person?.head.id ?? null);
    };
  }

  /** The same for what is noted about somebody: nobody else is concerned. */
  async #noted(takeBack: () => Promise<unknown>): Promise<Undo> {
    await this.look();
    return async () => {
      await takeBack();
      await this.look();
    };
  }

  async #show(typed: string, id: string | null): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    // The field shows what was typed at once; who is found may take a moment.
    this.shown.value = { ...this.shown.value, typed };
    const [whole, person] = await Promise.all([
      (typed.trim() ? searchPeople(typed) : readLatestPeople()).then(readWhole),
      id === null ? null : personView(id),
    ]);
    const people = whole.map(lineOf);
    const gone = id !== null && person === null;
    if (asked === this.#asked) this.shown.value = { people, typed, person, gone, today: dayOf(Date.now()) };
  }
}

const lineOf = ({ head, merged, tally }: WholePerson): PersonLine => ({
  id: head.id,
  name: head.name,
  identities: [head, ...merged].flatMap(({ identities }) => identities),
  tally,
});

async function personView(id: string): Promise<PersonView | null> {
  const [page, suggested, { neverRecord: never }] = await Promise.all([
    readPerson(id),
    readMergeSuggestions(id),
    readSettings(),
  ]);
  if (!page) return null;
  const { head, merged, tally, acts, needs } = page;
  const keys = [head, ...merged].flatMap((one) => one.keys);
  return {
    head,
    merged,
    tally,
    acts: acts.acts,
    suggested,
    needs: needs.toSorted((one, other) => other.at - one.at),
    never: keys.length > 0 && keys.every((key) => never.includes(key)),
    ...(tally.lastAt !== undefined && { lastDay: dayOf(tally.lastAt) }),
  };
}
