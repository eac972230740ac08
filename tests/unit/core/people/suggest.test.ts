import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identityKey } from '../../../../utils/core/people/identity.ts';
import type { Identity, Person } from '../../../../utils/core/people/person.ts';
import { alike, keysElsewhere } from '../../../../utils/core/people/suggest.ts';
import type { SiteId } from '../../../../utils/core/words.ts';

function account(site: SiteId, handle: string | undefined, name = 'Ana Lima', profileUrl?: string): Identity {
  const counterpart = { name, ...(handle && { handle }), ...(profileUrl && { profileUrl }) };
  return { ...counterpart, site, key: identityKey(site, counterpart)! };
}
const somebody = (id: string, identities: Identity[], more: Partial<Person> = {}): Person => ({
  id,
  name: identities[0]!.name,
  identities,
  keys: identities.map(({ key }) => key),
  search: [],
  ...more,
});
const why = (one: Identity, other: Identity, more: [Partial<Person>?, Partial<Person>?] = []) =>
  alike([somebody('one', [one], more[0])], [somebody('other', [other], more[1])]).map((reason) => reason.by);

describe('two people may be the same', () => {
  test.each([
    ['ana_lima', 'ana_lima'],
    ['ana_lima', 'ana-lima'],
    ['Ana.Lima', 'analima'],
    ['josé-ñandú', 'José-Ñandú'],
    ['김하늘스튜디오', '김하늘스튜디오'],
  ])('when their accounts on two sites have the same name: %s and %s, whatever they are called', (one, other) => {
    expect(why(account('x', one, 'Ana'), account('linkedin', other, 'Somebody Else'))).toEqual(['handle']);
  });

  test('when their account has a short name everybody may have, only if they are called the same', () => {
    expect(why(account('x', 'ana', 'Ana Lima'), account('facebook', 'ana', 'Ana Souza'))).toEqual([]);
    expect(why(account('x', 'ana', 'ANA LIMÁ'), account('facebook', 'ana', 'Ana Lima'))).toEqual(['handle']);
  });

  test('when they are called the same and share the address of one account', () => {
    const address = 'https://www.facebook.com/profile.php?id=12';
    const one = account('facebook', 'ana.lima', 'Ана Лима', address);
    expect(why(one, account('facebook', undefined, 'ана лима', address))).toEqual(['link']);
    expect(why(account('facebook', undefined, 'ана лима', address), one)).toEqual(['link']);
    expect(why(one, account('facebook', undefined, 'Boris', address))).toEqual([]);
  });
});

describe('nobody is suggested', () => {
  test.each(['support', 'info', 'kontakt', 'Oficial', '123456789'])('for an account name like %s', (handle) => {
    expect(why(account('x', handle), account('linkedin', handle))).toEqual([]);
  });

  test('for a name alone, however rare', () => {
    const name = 'Wilhelmina Ostrowskaja-Nakamura';
    expect(why(account('x', 'wilma12', name), account('linkedin', 'w-ostrowskaja', name))).toEqual([]);
  });

  test('for two accounts of the same name on one site, which are two people', () => {
    expect(why(account('x', 'ana_lima'), account('x', 'analima'))).toEqual([]);
  });

  test('who is somebody else, as the user said of any two of their accounts, on either side', () => {
    const [one, other] = [account('x', 'ana_lima'), account('linkedin', 'ana-lima')];
    expect(why(one, other, [{ apart: ['other'] }])).toEqual([]);
    expect(why(one, other, [{}, { apart: ['one'] }])).toEqual([]);
    const merged = somebody('member', [account('facebook', 'al')], { apart: ['other'] });
    expect(alike([somebody('one', [one]), merged], [somebody('other', [other])])).toEqual([]);
  });
});

const site = fc.constantFrom<SiteId>('x', 'linkedin', 'facebook');
const handle = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'ñ', '-', '_', '.', 'A') }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '\ud800',
    '\u202Eana',
    '<b>ana</b>',
    '👩‍👩‍👧‍👦',
    'x'.repeat(10_000),
  ),
);
const identity = fc
  .tuple(site, handle, fc.string())
  .filter(([at, name]) => identityKey(at, { name, handle: name }) !== null)
  .map(([at, name, shown]) => account(at, name, shown || 'A'));

describe('whatever somebody is called', () => {
  test('few keys are looked up, and never their own', () => {
    fc.assert(
      fc.property(fc.array(identity, { maxLength: 30 }), (identities) => {
        const keys = keysElsewhere(identities);
        expect(keys.length).toBeLessThanOrEqual(100);
        expect(keys.filter((key) => identities.some((own) => own.key === key))).toEqual([]);
      }),
    );
  });

  test('two are alike the one way round as the other, and nobody is like nobody', () => {
    fc.assert(
      fc.property(identity, identity, (one, other) => {
        const [left, right] = [[somebody('one', [one])], [somebody('other', [other])]];
        expect(alike(left, right).map((it) => it.by)).toEqual(alike(right, left).map((it) => it.by));
      }),
    );
  });

  test('who has the same account name elsewhere is found by one of the keys', () => {
    fc.assert(
      fc.property(identity, (one) => {
        const twin = account(one.site === 'x' ? 'linkedin' : 'x', one.handle);
        expect(keysElsewhere([one])).toContain(twin.key);
      }),
    );
  });
});
