import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { leanMessages, saidByBackground } from '../../../scripts/lean-messages.ts';

/**
 * The promise: the background, which carries every language, carries all that it and the nudge say, and no more.
 */

const top = join(import.meta.dirname, '../../..');
const code = (folder: string) =>
  readdirSync(join(top, folder))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(top, folder, file), 'utf8'))
    .join('\n');
/** The beginnings of keys in code: `t('nudge_taken')`, `message="nudge_line_nobody"`, `stance_${…}`. */
const keysIn = (source: string) => [
  ...new Set(
    [...source.matchAll(/['"`]([a-z]+_[a-z_]*)(?=['"`]|\$\{)/g)]
      .map(([, key]) => key!)
      .filter((key) => Object.keys(english).some((known) => known.startsWith(key))),
  ),
];
const isCarried = (key: string) => saidByBackground.some((head) => key.startsWith(head));

describe('what the background carries of each language', () => {
  test.each([
    ['nudge', () => code('components/nudge') + readFileSync(join(top, 'components/ui/prompt.ts'), 'utf8')],
    ['background', () => code('utils/background')],
  ])('%s: all it says', (_, source) => {
    const keys = keysIn(source());
    expect(keys.length).toBeGreaterThan(2);
    expect(keys.filter((key) => !isCarried(key))).toEqual([]);
  });

  test('nothing else, and no notes for translators', () => {
    const { transform } = leanMessages(saidByBackground) as unknown as { transform(code: string, id: string): string };
    const lean = transform(JSON.stringify(english), '/public/_locales/en/messages.json');
    expect(JSON.parse(lean)).toMatchObject({ nudge_taken: { message: english.nudge_taken.message } });
    expect(Object.keys(JSON.parse(lean)).filter((key) => !isCarried(key))).toEqual([]);
    expect(lean).not.toContain('description');
    expect(transform('{}', '/docs/messages.json')).toBeUndefined();
  });
});
