import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { siteFolders } from '../../utils/sites/matches.ts';

const kilobytes = 1024;

/** What the script that every page of a site loads may weigh, gzipped. The design fixes it. */
const budget = 20 * kilobytes;

describe.each(['chrome-mv3', 'firefox-mv3'])('the package %s', (name) => {
  const folder = `${import.meta.dirname}/../../.output/${name}`;
  const weight = (file: string) => gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length;

  it.each(siteFolders.map(({ id }) => id))('costs a page of %s at most 20 KB at start', (site) => {
    expect(weight(`watcher-${site}.js`)).toBeLessThanOrEqual(budget);
  });

  it('loads nothing else into a page at start', () => {
    const { content_scripts } = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
    const loaded = content_scripts.flatMap(({ js = [], css = [] }: { js?: string[]; css?: string[] }) => [
      ...js,
      ...css,
    ]);
    expect(loaded.toSorted()).toEqual(
      readdirSync(folder)
        .filter((file) => file.startsWith('watcher-'))
        .toSorted(),
    );
  });
});
