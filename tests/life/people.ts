import { identityKey } from '../../utils/core/people/identity.ts';
import type { Identity, TalliedPerson } from '../../utils/core/people/person.ts';
import { searchKeys } from '../../utils/core/people/search.ts';
import { type SiteId, siteIds } from '../../utils/core/words.ts';
import type { Random } from './random.ts';

/** Made up, in the scripts in which people on the sites write their names. */
const names: readonly (readonly [given: string, family: string])[] = [
  [
    'Ana Ben Cleo Dário Eva Finn Gia Hal Iris Jon Kaja Liv Mira Nuno Oda Pia Rui Sol Tom Uma',
    'Lima Moor Brandt Castro Dahl Eriksen Farkas García Hoffmann Ivers Jansen Köhler Lopes Müller Nagy Olsen Petit Ruiz Santos Weiß',
  ],
  ['Анна Борис Вера Глеб Дарья Егор Зоя Илья', 'Лебедева Морозов Новикова Орлов Павлова Соколов'],
  ['Άννα Νίκος Ελένη Γιώργος', 'Παππάς Δήμου Λάμπρου'],
  ['美咲 太郎 さくら 健', '山田 佐藤 鈴木 高橋'],
  ['伟 芳 娜 强', '王 李 张 刘'],
  ['민준 서연 지우 하은', '김 이 박 최'],
  ['أمل باسم ليلى سامي', 'حداد خوري منصور'],
  ['נועה איתן תמר', 'לוי כהן מזרחי'],
  ['आशा रवि मीरा', 'शर्मा पटेल गुप्ता'],
  ['Ngọc Minh Thu Hải', 'Nguyễn Trần Phạm'],
].map(([given, family]) => [given!, family!] as const);

const addresses: Record<SiteId, (handle: string) => string> = {
  x: (handle) => `https://x.com/${handle}`,
  linkedin: (handle) => `https://www.linkedin.com/in/${handle}/`,
  facebook: (handle) => `https://www.facebook.com/${handle}`,
};

/** Somebody nobody knows, with an account on one to three sites. `at` makes their handles their own. */
export function somebody(at: number, random: Random): TalliedPerson {
  const [given, family] = random.next() < 0.7 ? names[0]! : random.pick(names);
  const name = `${random.pick(given.split(' '))} ${random.pick(family.split(' '))}`;
  const first = random.below(siteIds.length);
  const sites = siteIds.filter((_, site) => site === first || random.next() < 0.15);
  const identities = sites.map((site): Identity => {
    const handle = `${['ana', 'ben', 'cleo', 'kim', 'lou', 'max', 'noa', 'sam'][at % 8]}${at.toString(36)}`;
    const counterpart = { name, handle, profileUrl: addresses[site](handle) };
    return { ...counterpart, site, key: identityKey(site, counterpart)! };
  });
  const keys = identities.map(({ key }) => key);
  return { id: random.id(), name, identities, keys, search: searchKeys(name, identities), weeks: {} };
}
