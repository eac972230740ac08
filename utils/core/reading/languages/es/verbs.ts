/**
 * Spanish verbs by rule, so that the lists name a verb once and hold what is written to tú, vos, usted, ustedes and vosotros.
 *
 * A verb is its infinitive, with the stem it takes under stress after a `>` where that differs: `probar>prueb`. Every form
 * comes with its accents and as people type it without.
 */

/** What to do, of verbs in one line: `prueba pruebe prueben probad probá`. */
export const commands = (verbs: string) => each(verbs, (verb) => bare(verb));

/** The same with what is attached: `mándame mandame mándenme mandadme…`. */
export const commandsWith = (verbs: string, attached: string) =>
  each(verbs, (verb) => attached.split(' ').flatMap((pronoun) => withPronoun(verb, pronoun)));

/** What to do oneself: `apúntate apuntate apúntese apúntense apuntaos apuntaros`. */
export const commandsToOneself = (verbs: string) => each(verbs, (verb) => reflexive(verb));

/** What not to do, after `no`: `pruebes pruebe prueben probéis`. */
export const forbidden = (verbs: string) =>
  each(verbs, ({ stem, strong, vowel }) => {
    const soft = softened(strong, vowel);
    return [`${soft}s`, soft, `${soft}n`, `${softened(stem, vowel).slice(0, -1)}${vowel === 'a' ? 'éis' : 'áis'}`];
  });

/** `mando mandamos`. */
export const presents = (verbs: string) =>
  each(verbs, ({ stem, strong, vowel }) => [`${strong}o`, `${stem}${vowel}mos`]);

/** `mandaré mandaremos`. */
export const futures = (verbs: string) => each(verbs, ({ infinitive }) => [`${infinitive}é`, `${infinitive}emos`]);

/** What is attached to an infinitive: `mandarte mandaros`, and by two `mandártelo`. */
export const infinitivesWith = (verbs: string, attached: string) =>
  each(verbs, ({ infinitive, stem, vowel }) =>
    attached.split(' ').map((pronoun) => {
      const two = /^(?:te|se|os|me)l[oa]s?$/.test(pronoun);
      return two ? `${stem}${acute(vowel)}r${pronoun}` : `${infinitive}${pronoun}`;
    }),
  );

interface Verb {
  infinitive: string;
  stem: string;
  /** The stem where the stress falls on it. */
  strong: string;
  vowel: string;
}

function each(verbs: string, forms: (verb: Verb) => string[]): string {
  const all = verbs
    .trim()
    .split(/\s+/)
    .flatMap((named) => {
      const [infinitive = '', strong] = named.split('>');
      const stem = infinitive.slice(0, -2);
      return forms({ infinitive, stem, strong: strong ?? stem, vowel: infinitive.at(-2) ?? 'a' });
    });
  return [...new Set(all.flatMap((form) => [form, plain(form)]))].join(' ');
}

function bare({ stem, strong, vowel }: Verb): string[] {
  const soft = softened(strong, vowel);
  return [`${strong}${vowel === 'a' ? 'a' : 'e'}`, soft, `${soft}n`, `${stem}${vowel}d`, `${stem}${acute(vowel)}`];
}

function withPronoun({ stem, strong, vowel }: Verb, pronoun: string): string[] {
  const stressed = stress(strong);
  const soft = softened(stressed, vowel);
  return [
    `${stressed}${vowel === 'a' ? 'a' : 'e'}${pronoun}`,
    `${soft}${pronoun}`,
    `${soft}n${pronoun}`,
    `${stem}${vowel}d${pronoun}`,
    `${stem}${vowel}${pronoun}`,
  ];
}

function reflexive({ infinitive, stem, strong, vowel }: Verb): string[] {
  const stressed = stress(strong);
  const soft = softened(stressed, vowel);
  return [
    `${stressed}${vowel === 'a' ? 'a' : 'e'}te`,
    `${stem}${vowel}te`,
    `${soft}se`,
    `${soft}nse`,
    `${stem}${vowel === 'i' ? 'í' : vowel}os`,
    `${infinitive}os`,
  ];
}

/** The stem before the other vowel, spelled so that it sounds the same: `busc` is `busque`, `cog` is `coja`. */
function softened(stem: string, vowel: string): string {
  if (vowel === 'a') return `${stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c')}e`;
  if (stem.endsWith('gu')) return `${stem.slice(0, -1)}a`;
  return `${stem.replace(/g$/, 'j').replace(/([aeiou])c$/, '$1zc')}a`;
}

function stress(stem: string): string {
  return stem.replace(/([aeiouáéíóú]+)([^aeiouáéíóú]*)$/, (_, vowels: string, rest: string) => {
    if (/[áéíóú]/.test(vowels)) return vowels + rest;
    const open = vowels.search(/[aeo](?![aeo])/);
    const at = open < 0 ? vowels.length - 1 : open;
    return vowels.slice(0, at) + acute(vowels[at]!) + vowels.slice(at + 1) + rest;
  });
}

const acutes: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

function acute(vowel: string): string {
  return acutes[vowel] ?? vowel;
}

/** As typed without accents. */
export function plain(word: string): string {
  return word.replace(/[áéíóú]/g, (vowel) => vowel.normalize('NFD')[0]!);
}
