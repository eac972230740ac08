import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browserWords } from '../../../utils/i18n/browser.ts';
import { type PluralKey, translator } from '../../../utils/i18n/words.ts';

/** Says which key was looked up with which values; knows only `known` when given. */
const echo = (language: string, known?: string[]) =>
  translator(language, (key, values) => (known && !known.includes(key) ? '' : [key, ...values].join(' ')));
const records = 'options_records' as PluralKey;

describe('plurals follow the user’s language', () => {
  test.each([
    ['en', 0, 'other'],
    ['en', 1, 'one'],
    ['en', 2, 'other'],
    ['fr', 0, 'one'],
    ['pl', 3, 'few'],
    ['pl', 5, 'many'],
    ['ar', 0, 'zero'],
    ['ar', 2, 'two'],
    ['ar', 11, 'many'],
    ['ja', 1, 'other'],
  ])('%s: %i takes the form %s', (language, count, form) => {
    expect(echo(language).plural(records, count).split(' ')[0]).toBe(`options_records_${form}`);
  });

  test('a form a language has no words for falls back to the general one', () => {
    expect(echo('ar', ['options_records_other']).plural(records, 2)).toContain('options_records_other');
  });

  test('the count fills the first place, further values follow', () => {
    expect(echo('en').plural(records, 1200, 'Ana', 3)).toBe('options_records_other 1,200 Ana 3');
  });
});

describe('values are spoken in the user’s language', () => {
  test.each([
    ['en', '12,345.5'],
    ['de', '12.345,5'],
    ['ar-EG', '١٢٬٣٤٥٫٥'],
  ])('%s: %s', (language, spoken) => {
    expect(echo(language)('badge_today', 12_345.5)).toBe(`badge_today ${spoken}`);
  });

  test('names are left as they are, whatever is in them', () => {
    expect(echo('en')('nudge_line_person', '$1 <b>12345</b> $NAME$')).toBe('nudge_line_person $1 <b>12345</b> $NAME$');
  });
});

describe('the browser’s words', () => {
  test('speak the language of the messages, not of the browser', () => {
    const getMessage = fakeBrowser.i18n.getMessage;
    fakeBrowser.i18n.getMessage = ((key: string, values?: string[]) =>
      key === 'language_tag' ? 'de' : `${key} ${values}`) as typeof getMessage;
    const t = browserWords();
    expect(t.language).toBe('de');
    expect(t('badge_today', 1.5, 2, 3)).toBe('badge_today 1,5,2,3');
    fakeBrowser.i18n.getMessage = getMessage;
  });

  test('fall back to English when the messages say no language', () => {
    const getMessage = fakeBrowser.i18n.getMessage;
    fakeBrowser.i18n.getMessage = () => '';
    expect(browserWords().language).toBe('en');
    fakeBrowser.i18n.getMessage = getMessage;
  });
});
