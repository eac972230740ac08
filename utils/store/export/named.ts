import type { Person, PersonTally } from '../../core/people/person.ts';
import { atOnce, pagesOf } from '../pages.ts';
import { headOf } from '../people.ts';
import { type WholePerson, wholePerson } from '../queries-people.ts';
import type { KeptInteraction } from '../schema.ts';
import { type Reading, reading } from '../transaction.ts';
import { ahead } from './walk.ts';

/** An interaction, and the name that whoever it was toward goes by today. */
export interface NamedAct extends KeptInteraction {
  person?: string;
}

/** All interactions with names, oldest first and page by page. In memory are a page, and the names met so far. */
export function pagesOfNamedActs(): AsyncGenerator<NamedAct[], void> {
  const names = new Map<string, string>();
  const meet = async (record: Reading, acts: readonly KeptInteraction[]) => {
    const ids = [...new Set(acts.flatMap(({ personId }) => personId ?? []))].filter((id) => !names.has(id));
    const heads = await atOnce(ids, (id) => headOf(record, id));
    for (const [at, id] of ids.entries()) if (heads[at]) names.set(id, heads[at].name);
  };
  const named = (act: KeptInteraction): NamedAct => {
    const person = names.get(act.personId ?? '');
    return person === undefined ? act : { ...act, person };
  };
  return ahead(
    pagesOf<NamedAct>({
      keyPath: ['at', 'id'],
      getAll: (range, count) =>
        reading(async (record) => {
          const acts = await record
            .objectStore('interactions')
            .index('byAt')
            .getAll(range as never, count);
          await meet(record, acts);
          return acts.map(named);
        }),
    }),
  );
}

/** Somebody with all their accounts, and everything done toward them added up. */
export interface Told extends Pick<Person, 'name' | 'identities'> {
  id: string;
  tally: PersonTally;
}

/** Everybody, page by page; whoever was merged into somebody is part of them. */
export async function* pagesOfPeople(): AsyncGenerator<Told[], void> {
  const pages = pagesOf<Told & { merged: boolean }>({
    keyPath: 'id',
    getAll: (range, count) =>
      reading(async (record) => {
        const people = await record.objectStore('people').getAll(range as never, count);
        return atOnce(people, async (person) => ({
          ...told(await wholePerson(record, person)),
          merged: person.mergedInto !== undefined,
        }));
      }),
  });
  for await (const page of pages) yield page.filter(({ merged }) => !merged);
}

const told = ({ head, merged, tally }: WholePerson): Told => ({
  id: head.id,
  name: head.name,
  identities: [head, ...merged].flatMap(({ identities }) => identities),
  tally,
});
