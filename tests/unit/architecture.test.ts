/**
 * What the README and the design say about the code, kept true. When one of these fails, the message says which file
 * left its room; move the code, or change the rule here together with the design.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const top = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(top, path), 'utf8');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: top,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
})
  .split('\n')
  .filter((path) => path && existsSync(join(top, path)));

/** The product's own code, without its comments. */
const sources = tracked
  .filter((path) => /^(?:utils|components|entrypoints)\/.*\.tsx?$/.test(path) && !path.includes('/packed/'))
  .map((path) => ({ path, room: roomOf(path), code: withoutComments(read(path)) }));

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** `utils/core` for what is in it, `components` for every component. */
function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'utils' ? `${first}/${second}` : first;
}

interface Import {
  /** Erased before anything runs. */
  typeOnly: boolean;
  /** As written. */
  from: string;
}

function importsOf(code: string): Import[] {
  const found = [...code.matchAll(/(?:^|\n)\s*(?:import|export)\s(type\s)?[^;'"]*?from\s*['"]([^'"]+)['"]/g)];
  const bare = [...code.matchAll(/(?:^|\n)import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g)];
  return [
    ...found.map(([, type, from]) => ({ typeOnly: type !== undefined, from: from! })),
    ...bare.map(([, from, lazily]) => ({ typeOnly: false, from: (from ?? lazily)! })),
  ];
}

/** Which places in the sources of some rooms say a thing, as `path: what`. */
const saying = (pattern: RegExp, rooms?: readonly string[]) =>
  sources
    .filter(({ room }) => !rooms || rooms.includes(room))
    .flatMap(({ path, code }) => (code.match(pattern) ?? []).map((found) => `${path}: ${found.trim()}`));

describe('the rooms', () => {
  interface Room {
    /** Rooms whose code it may run; its own always. */
    runs?: string[];
    /** Rooms it may name types of. */
    names?: string[];
    /** Packages it may use. */
    packages?: string[];
  }
  const core = ['utils/core'];
  const rooms: Record<string, Room> = {
    'utils/core': {},
    // matches.ts is the build's own look at the folders and runs in no browser.
    'utils/sites': { names: core, packages: ['node:fs'] },
    'utils/watch': {
      runs: ['utils/core', 'utils/sites', 'utils/errors'],
      names: ['components', 'utils/i18n', 'utils/messaging'],
    },
    'utils/page': { runs: ['utils/core', 'utils/sites'], names: ['components'], packages: ['@floating-ui/dom'] },
    'utils/messaging': {
      runs: core,
      names: ['components', 'utils/i18n'],
      packages: ['@webext-core/messaging', 'valibot', 'wxt/browser'],
    },
    'utils/store': { runs: core, packages: ['idb', 'valibot', 'wxt/browser', 'wxt/utils/storage'] },
    'utils/export': { runs: ['utils/core', 'utils/store'], names: ['components', 'utils/i18n'] },
    'utils/i18n': {
      runs: ['utils/core', 'utils/store'],
      names: ['public'],
      packages: ['wxt/browser', '@preact/signals'],
    },
    'utils/errors': {},
    'utils/background': {
      runs: ['utils/core', 'utils/store', 'utils/messaging', 'utils/i18n', 'utils/errors'],
      names: ['components'],
      packages: ['wxt/browser', 'valibot'],
    },
    components: { runs: core, names: ['utils/i18n'], packages: ['preact', 'preact/hooks', '@preact/signals'] },
  };

  test('every folder of the code is a room with rules', () => {
    expect([...new Set(sources.map(({ room }) => room))].sort()).toEqual([...Object.keys(rooms), 'entrypoints'].sort());
  });

  test.each(Object.entries(rooms))(
    '%s imports only what its room may',
    (room, { runs = [], names = [], packages = [] }) => {
      const strangers = sources
        .filter((source) => source.room === room)
        .flatMap(({ path, code }) =>
          importsOf(code)
            .filter(({ from, typeOnly }) => {
              if (!from.startsWith('.')) return !packages.includes(from);
              const other = roomOf(normalize(join(dirname(path), from)));
              return other !== room && !runs.includes(other) && !(typeOnly && names.includes(other));
            })
            .map(({ from, typeOnly }) => `${path} imports ${typeOnly ? 'types ' : ''}from ${from}`),
        );
      expect(strangers).toEqual([]);
    },
  );

  test('every relative import names its file with its extension', () => {
    const vague = sources.flatMap(({ path, code }) =>
      importsOf(code)
        .filter(({ from }) => from.startsWith('.'))
        .filter(
          ({ from }) => !extname(from.split('?')[0]!) || !existsSync(join(top, dirname(path), from.split('?')[0]!)),
        )
        .map(({ from }) => `${path}: ${from}`),
    );
    expect(vague).toEqual([]);
  });

  test('the core knows no clock, no chance, no page and no browser', () => {
    expect(
      saying(
        /\b(?:Date\b|Temporal\.Now|Math\.random|performance\.|crypto\.|document\.|window\.|navigator\.|browser\.|chrome\.|console\.|setTimeout|setInterval|queueMicrotask)/g,
        ['utils/core'],
      ),
    ).toEqual([]);
  });

  test('site adapters read the page: they listen to nothing, wait for nothing and change nothing', () => {
    expect(
      saying(
        /addEventListener|\w+Observer\b|setTimeout|setInterval|requestAnimationFrame|\bbrowser\.|chrome\.|console\.|\.(?:append|prepend|remove|replaceWith|before|after|setAttribute|removeAttribute|toggleAttribute|focus|click|dispatchEvent|attachShadow)\(|\.(?:textContent|value|className|innerText) = /g,
        ['utils/sites'],
      ),
    ).toEqual([]);
  });

  test('components ask nothing of the extension and keep nothing', () => {
    expect(saying(/\bbrowser\.|chrome\.|indexedDB|console\./g, ['components'])).toEqual([]);
  });

  test('only the store knows the database, only errors the console', () => {
    const outside = (room: string) => [...Object.keys(rooms), 'entrypoints'].filter((other) => other !== room);
    expect(saying(/\bindexedDB\b|\bIDB\w+|openDB|deleteDB/g, outside('utils/store'))).toEqual([]);
    expect(saying(/console\.\w+/g, outside('utils/errors'))).toEqual([]);
  });

  test('no file is longer than a reader can hold; lists of phrases may be', () => {
    const long = sources
      .filter(({ path }) => !path.startsWith('utils/core/reading/languages/'))
      .map(({ path }) => ({ path, lines: read(path).split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });
});

describe('what must never be', () => {
  test('no code can reach the network or run a text', () => {
    expect(
      saying(
        /\bfetch\(|XMLHttpRequest|\bWebSocket\b|\bEventSource\b|sendBeacon|importScripts|WebTransport|RTCPeerConnection|\beval\(|new Function\b|new Worker\b|https?:\/\/(?!\W)[^'"`\s]*\.js\b/g,
      ),
    ).toEqual([]);
  });

  test('no text becomes markup', () => {
    expect(
      saying(/inner(?:HTML)|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser/gi),
    ).toEqual([]);
  });

  test('nothing is kept in the page’s own storage, nothing is said to the page', () => {
    expect(saying(/\blocalStorage\b|\bsessionStorage\b|document\.cookie|\bcaches\.|postMessage\(/g)).toEqual([]);
  });

  test('nothing is written, pressed or sent in the site’s pages', () => {
    const inPages = ['utils/sites', 'utils/watch', 'utils/page', 'components'];
    expect(
      saying(
        /execCommand|dispatchEvent|\.click\(\)|\.submit\(|requestSubmit|setRangeText|new (?:Input|Keyboard|Mouse|Clipboard)Event/g,
        inPages,
      ),
    ).toEqual([]);
  });

  test('the manifest makes nothing of the extension reachable from a page', () => {
    expect(read('wxt.config.ts')).not.toMatch(/web_accessible_resources|externally_connectable|unsafe-/);
    expect(read('wxt.config.ts')).toMatch(/connect-src 'none'/);
  });

  test('no tracked file speaks of the machine it was written on', () => {
    // Written so that this file does not find itself.
    const places = new RegExp(`(?<![\\w.:/*\\])}])/(?:${['wo' + 'rk', 'ro' + 'ot', 'ho' + 'me/\\w+'].join('|')})/`);
    const hosts = /https?:\/\/[^/\s"']*(?:registry|artifactory|nexus|verdaccio)[^/\s"']*\//;
    const text = tracked.filter((path) => !/\.(?:png|jpe?g|gif|webp|ico|woff2?|zip|gz|bin)$/.test(path));
    const speaking = text.flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, at) =>
          places.test(line) || hosts.test(line) ? [`${path}:${at + 1}: ${line.trim().slice(0, 120)}`] : [],
        ),
    );
    expect(speaking).toEqual([]);
  });

  test('the lock file says what to install, and names no place to get it from', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });
});

describe('sites', () => {
  const folders = readdirSync(join(top, 'utils/sites'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  test.each(folders)('%s is a folder with an adapter and a sandbox to try it in', (site) => {
    expect(existsSync(join(top, 'utils/sites', site, 'index.ts'))).toBe(true);
    expect(readdirSync(join(top, 'tests/sandbox', site))).not.toEqual([]);
    expect(read(`utils/sites/${site}/index.ts`)).toMatch(/export default [\s\S]* satisfies SiteAdapter/);
    expect(read(`utils/sites/${site}/index.ts`)).toMatch(new RegExp(`id: '${site}'`));
  });

  test('no site’s folder knows another’s', () => {
    const crossing = sources.flatMap(({ path, code }) => {
      const [, site] = /^utils\/sites\/(\w+)\//.exec(path) ?? [];
      if (!site) return [];
      return importsOf(code)
        .map(({ from }) => normalize(join(dirname(path), from)))
        .filter((other) => folders.some((folder) => folder !== site && other.startsWith(`utils/sites/${folder}/`)))
        .map((other) => `${path}: ${other}`);
    });
    expect(crossing).toEqual([]);
  });
});

interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}
type Messages = Record<string, Message>;
const messagesOf = (locale: string) => JSON.parse(read(`public/_locales/${locale}/messages.json`)) as Messages;
const english = messagesOf('en');
const locales = readdirSync(join(top, 'public/_locales'));
const plural = /_(zero|one|two|few|many|other)$/;
/** `people` for `people_few`, when English has `people_other`; else the key itself. */
const stemOf = (key: string) => {
  const stem = key.replace(plural, '');
  return `${stem}_other` in english ? stem : key;
};
/** Whether a key is a form of a sentence with a number in it. */
const isCounted = (key: string) => stemOf(key) !== key && `${stemOf(key)}_one` in english;

describe.each(locales)('the words of %s', (locale) => {
  const messages = messagesOf(locale);
  const used = ({ message, placeholders = {} }: Message) => {
    const named = [...message.matchAll(/\$([\w@]+)\$/g)].map(([, name]) => name!.toLowerCase());
    const declared = new Map(Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]));
    return {
      named: [...new Set(named)],
      declared,
      filled: [...new Set(named.map((name) => declared.get(name)))].sort(),
    };
  };

  test('say everything English says, in each form the language counts in, and nothing else', () => {
    const rules = new Intl.PluralRules(locale.replace('_', '-'));
    // What only whole millions take in some languages, the general form says well enough.
    const forms = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
    const needed = Object.keys(english).flatMap((key) =>
      isCounted(key) ? [...forms].map((form) => `${stemOf(key)}_${form}`) : key,
    );
    const missing = [...new Set(needed)].filter((key) => !(key in messages));
    const unknown = Object.keys(messages).filter((key) => !(key in english) && !isCounted(key));
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
  });

  test('name their own language', () => {
    const { language_tag: tag } = messages;
    expect(Intl.getCanonicalLocales(tag!.message)).toEqual([tag!.message]);
    expect(tag!.message).toBe(locale.replace('_', '-'));
  });

  test('have only plural forms the language has', () => {
    const { pluralCategories } = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions();
    const forms = Object.keys(messages).filter(isCounted);
    expect(forms.filter((key) => !pluralCategories.includes(plural.exec(key)![1] as 'one'))).toEqual([]);
  });

  test('have the places English has, no empty sentence and no markup', () => {
    const wrong = Object.entries(messages).filter(([key, message]) => {
      const { named, declared, filled } = used(message);
      const places = used(english[isCounted(key) ? `${stemOf(key)}_other` : key]!).filled;
      // "One person" needs no number, nor do none and two; every other sentence says all there is to say.
      const complete = !/_(?:zero|one|two)$/.test(key) || !isCounted(key);
      return (
        !message.message.trim() ||
        /<\/?\w+[\s>]/.test(message.message) ||
        [...declared.keys()].sort().join() !== named.sort().join() ||
        (complete ? filled.join() !== places.join() : filled.some((place) => !places.includes(place)))
      );
    });
    expect(wrong.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  test('the store’s description fits', () => {
    expect(messages.extension_description!.message.length).toBeLessThanOrEqual(132);
  });
});

describe('every sentence', () => {
  const all = `${sources.map(({ code }) => code).join('\n')}\n${read('wxt.config.ts')}\n${tracked
    .filter((path) => /^entrypoints\/.*\.html$/.test(path))
    .map(read)
    .join('\n')}`;
  const keys = Object.keys(english);
  const stems = new Set(keys.map(stemOf));

  /** Keys the code spells out: `t('key')`, `t.plural('key')`, `message="key"`, `__MSG_key__`. */
  const spelled = [
    ...all.matchAll(/\b(?:t|words)(?:\.plural)?\(\s*'(\w+)'|\bmessage="(\w+)"|__MSG_(\w+?)__|getMessage\('(\w+)'/g),
  ].map(([, ...found]) => found.find(Boolean)!);
  /** Keys the code puts together: `stance_${…}`, as a pattern. */
  const composed = [...all.matchAll(/`([a-z]+(?:_[a-z]+)*_)\$\{[^`}]+\}((?:_[a-z_]+)?)`/g)].map(
    ([, head, tail]) => new RegExp(`^${head}\\w+${tail}$`),
  );
  /** What rules of the reading give as their reason. */
  const reasons = new Set([...all.matchAll(/\bwhy: '(\w+)'/g)].map(([, why]) => `reason_${why}`));

  test('the code says is in the messages', () => {
    expect(spelled.length).toBeGreaterThan(50);
    expect(spelled.filter((key) => !stems.has(key) && !(key in english))).toEqual([]);
    expect(composed.filter((pattern) => ![...stems].some((key) => pattern.test(key))).map(String)).toEqual([]);
    expect([...reasons].filter((key) => !(key in english))).toEqual([]);
  });

  test('in the messages is said somewhere', () => {
    const literals = new Set([...all.matchAll(/['"](\w+)['"]/g)].map(([, literal]) => literal!));
    const said = (key: string) =>
      key.startsWith('reason_')
        ? literals.has(key.slice('reason_'.length))
        : spelled.includes(key) || literals.has(key) || composed.some((pattern) => pattern.test(key));
    expect([...stems].filter((key) => !said(key))).toEqual([]);
  });

  test('has its numbers, dates and lists in a language that is named', () => {
    expect(saying(/new Intl\.\w+\(\s*(?:\)|undefined|\[\])|\.toLocale\w*\(\s*(?:\)|undefined|\[\])/g)).toEqual([]);
  });

  test('tells translators what it is for', () => {
    expect(Object.entries(english).filter(([, { description }]) => !description?.trim())).toEqual([]);
  });
});
