import { describe, expect, test } from 'vitest';
import { siteFolders } from '../../../utils/sites/matches.ts';
import { siteFor, sites } from '../../../utils/sites/registry.ts';

const siteAt = (address: string) => siteFor(new URL(address))?.id ?? null;

describe('which site an address belongs to', () => {
  test.each([
    ['https://x.com/home', 'x'],
    ['https://x.com/ana/status/1?s=20#m', 'x'],
    ['https://www.linkedin.com/feed/', 'linkedin'],
    ['https://www.facebook.com/', 'facebook'],
    ['http://x.com/home', null],
    ['https://notx.com/', null],
    ['https://x.com.example.org/', null],
    ['https://example.org/https://x.com/', null],
    ['https://x.com@example.org/', null],
    ['https://evilfacebook.com/', null],
    ['chrome://extensions/', null],
    ['about:blank', null],
    ['file:///x.com/home', null],
  ])('%s: %s', (address, site) => {
    expect(siteAt(address)).toBe(site);
  });

  test('every pattern of every site covers its own host, over https only', () => {
    for (const { id, matches } of sites)
      for (const pattern of matches) {
        const address = pattern.replace('*.', 'some.').replace(/\*$/, 'page');
        expect([address, siteAt(address)]).toEqual([address, id]);
        expect(siteAt(address.replace('https:', 'http:'))).toBeNull();
        const stranger = address.replace(/\/\/(?:some\.)?/, '//not');
        expect([stranger, siteAt(stranger)]).toEqual([stranger, null]);
      }
  });

  test('a pattern is one the code understands: a host with or without its subdomains, and every path', () => {
    for (const pattern of sites.flatMap(({ matches }) => matches))
      expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9.-]+\/\*$/);
  });
});

test('the build and the bundle know the same sites, each under the name of its folder', () => {
  expect(siteFolders.map(({ id, matches }) => ({ id, matches }))).toEqual(
    sites.map(({ id, matches }) => ({ id, matches })),
  );
  expect(sites.map(({ id }) => id)).toEqual(expect.arrayContaining(['x', 'linkedin', 'facebook']));
});
