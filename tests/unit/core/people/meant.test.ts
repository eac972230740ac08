import { expect, test } from 'vitest';
import { whoIsMeant } from '../../../../utils/core/people/meant.ts';

const person = (id: string, name: string, handle?: string) => ({
  id,
  name,
  identities: handle ? [{ site: 'x' as const, key: `x:${handle}`, name, handle }] : [],
});
const lima = person('1', 'Ana Lima', 'analima');
const ruiz = person('2', 'Ana Ruiz');
const ana = person('3', 'Ána');

test.each([
  ['the only one there is', 'ana', [lima], '1'],
  ['the only one whose whole name it is', 'Ana', [lima, ruiz, ana], '3'],
  [
    'nobody without asking, by a handle that is a first name',
    'ana',
    [person('5', 'Ana Costa', 'ana'), ruiz],
    undefined,
  ],
  ['nobody without asking, when it may be several', 'ana', [lima, ruiz], undefined],
  ['nobody without asking, when two go by the very same name', 'ana lima', [lima, person('4', 'Ana Lima')], undefined],
  ['nobody on record', 'cleo', [], undefined],
])('a name means %s', (_, name, people, id) => {
  expect(whoIsMeant(name, people)?.id).toBe(id);
});
