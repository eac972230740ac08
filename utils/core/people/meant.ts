import type { Person } from './person.ts';
import { searchable } from './search.ts';

type Named = Pick<Person, 'id' | 'name' | 'identities'>;

/**
 * Who of those a name may mean is meant without asking: the only one there is, or the only one whose whole name it is,
 * on whatever site. A handle is no name: `@ana` need not be the Ana one has coffee with. Undefined when only the user
 * knows.
 *
 * @param people everybody whom the name may mean
 */
export function whoIsMeant<One extends Named>(name: string, people: readonly One[]): One | undefined {
  const called = searchable(name);
  const whole = people.filter(({ name, identities }) =>
    [name, ...identities.map((one) => one.name)].some((one) => searchable(one) === called),
  );
  return whole.length === 1 ? whole[0] : people.length === 1 ? people[0] : undefined;
}
