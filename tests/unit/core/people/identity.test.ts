import { expect, test } from 'vitest';
import { identityKey } from '../../../../utils/core/people/identity.ts';

test.each([
  ['a handle, whatever its case', 'x', { name: 'Ana', handle: 'Ana' }, 'x:ana'],
  ['a handle, with its sign', 'x', { name: 'Ana', handle: '@ana' }, 'x:ana'],
  [
    'a handle before an address',
    'linkedin',
    { name: 'A', handle: 'ana', profileUrl: 'https://www.linkedin.com/in/b' },
    'linkedin:ana',
  ],
  [
    'an address',
    'linkedin',
    { name: 'A', profileUrl: 'https://www.linkedin.com/in/Ana-1/?a=b#c' },
    'linkedin:linkedin.com/in/ana-1',
  ],
  [
    'a mobile address',
    'facebook',
    { name: 'A', profileUrl: 'https://m.facebook.com/ana.b' },
    'facebook:facebook.com/ana.b',
  ],
  [
    'a numbered address',
    'facebook',
    { name: 'A', profileUrl: 'https://www.facebook.com/profile.php?ref=1&id=12&x=2' },
    'facebook:facebook.com/profile.php?id=12',
  ],
] as const)('the same person is known by %s', (_, site, counterpart, key) => {
  expect(identityKey(site, counterpart)).toBe(key);
});

test('an address written in percent signs and in letters is one person', () => {
  const encoded = identityKey('linkedin', { name: 'J', profileUrl: 'https://www.linkedin.com/in/jos%C3%A9' });
  expect(encoded).toBe(identityKey('linkedin', { name: 'J', profileUrl: 'https://linkedin.com/in/José/' }));
});

test.each([
  ['nobody', null],
  ['a name alone', { name: 'Ana' }],
  ['an empty handle', { name: 'Ana', handle: ' ' }],
  ['a site without a person', { name: 'Ana', profileUrl: 'https://www.facebook.com/' }],
  ['a numbered profile without its number', { name: 'Ana', profileUrl: 'https://www.facebook.com/profile.php' }],
])('%s is nobody we could tell apart', (_, counterpart) => {
  expect(identityKey('facebook', counterpart)).toBeNull();
});

test('a stray percent sign breaks nothing', () => {
  expect(identityKey('x', { name: 'A', handle: '100%' })).toBe('x:100%');
});
