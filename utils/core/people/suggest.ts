import { type SiteId, siteIds } from '../words.ts';
import { identityKey } from './identity.ts';
import type { Identity, Person } from './person.ts';
import { searchable } from './search.ts';

/** Why two people may be one. A name alone is no reason: many people share one. */
export type Alike =
  /** The same account name on two sites, as each writes it. */
  | { by: 'handle'; on: [Account, Account] }
  /** The same name, and the address of the one is that of the other. */
  | { by: 'link'; site: SiteId; account: string };

/** What stands between the parts of an account's name. */
const marks = /[-_.]+/g;

interface Account {
  site: SiteId;
  handle: string;
}

/** As many accounts of one person as are looked at. */
const mostAccounts = 8;
/** Shorter account names are taken by whoever came first: they say nothing unless the name is the same as well. */
const telling = 6;
/** What an account is for rather than whose it is, in the languages the product speaks. */
const offices = new Set(
  'account accounts admin careers carreiras company contact contacto contato events hello help hiring hola info jobs kontakt marketing media news newsletter office official oficial offiziell officiel people podcast press profile prensa presse imprensa sales service shop social staff store studio support team test user username vendas ventas webmaster'.split(
    ' ',
  ),
);

/**
 * The keys under which somebody may be on record as somebody else: few, and each one question to an index.
 * @param identities all accounts they are known by
 */
export function keysElsewhere(identities: readonly Identity[]): string[] {
  const keys = identities
    .slice(0, mostAccounts)
    .flatMap((identity) => [...twinsOf(identity), ...namesakesOf(identity)]);
  return [...new Set(keys)].filter((key) => !identities.some((own) => own.key === key));
}

/**
 * Why two people may be the same, the strongest reason first; none when the user said they are not, or nothing speaks
 * for it.
 * @param one a person with everybody they were merged from, `other` as well
 */
export function alike(one: readonly Person[], other: readonly Person[]): Alike[] {
  if (areApart(one, other) || areApart(other, one)) return [];
  const sameName = shareName(one, other);
  const pairs = identitiesOf(one).flatMap((mine) => identitiesOf(other).map((theirs) => [mine, theirs] as const));
  const links = pairs.flatMap(([mine, theirs]): Alike[] =>
    sameName && (twinsOf(mine).includes(theirs.key) || twinsOf(theirs).includes(mine.key))
      ? [{ by: 'link', site: mine.site, account: mine.handle ?? theirs.handle ?? mine.name }]
      : [],
  );
  const handles = pairs.flatMap(([mine, theirs]): Alike[] =>
    mine.site !== theirs.site && isSameHandle(mine.handle, theirs.handle, sameName)
      ? [{ by: 'handle', on: [accountOf(mine), accountOf(theirs)] }]
      : [],
  );
  return [...links, ...handles];
}

const accountOf = ({ site, handle = '' }: Identity): Account => ({ site, handle });

const identitiesOf = (group: readonly Person[]) => group.flatMap(({ identities }) => identities).slice(0, mostAccounts);

const areApart = (one: readonly Person[], other: readonly Person[]) =>
  one.some(({ apart = [] }) => other.some(({ id }) => apart.includes(id)));

function shareName(one: readonly Person[], other: readonly Person[]): boolean {
  const namesOf = (group: readonly Person[]) =>
    group.flatMap(({ name, identities }) => [name, ...identities.map((identity) => identity.name)].map(searchable));
  const names = new Set(namesOf(one).filter(Boolean));
  return namesOf(other).some((name) => names.has(name));
}

/** The other key of the same account: pages may show its handle, or only its address. */
function twinsOf({ site, key, name, handle, profileUrl }: Identity): string[] {
  const address = profileUrl && identityKey(site, { name, profileUrl });
  if (handle) return address && address !== key ? [address] : [];
  const last = key.split('/').at(-1)!;
  return last.startsWith('profile.php') ? [] : [`${site}:${last}`];
}

/** The keys of an account of the same name elsewhere. Sites differ in which marks they let between its parts. */
function namesakesOf({ site, handle }: Identity): string[] {
  if (!handle) return [];
  const parts = handle.split(marks);
  const spellings = new Set([handle, ...['', '-', '_', '.'].map((mark) => parts.join(mark))]);
  const others = siteIds.filter((other) => other !== site);
  return others.flatMap((other) =>
    [...spellings].flatMap((spelled) => identityKey(other, { name: spelled, handle: spelled }) ?? []),
  );
}

function isSameHandle(one: string | undefined, other: string | undefined, sameName: boolean): boolean {
  const bare = (handle = '') => searchable(handle.replace(marks, '')).replaceAll(' ', '');
  const handle = bare(one);
  if (!handle || handle !== bare(other) || offices.has(handle) || /^\d+$/.test(handle)) return false;
  return sameName || handle.length >= telling;
}
