import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { languages } from '../../../utils/core/language.ts';
import { browserWords } from '../../../utils/i18n/browser.ts';
import { wordsIn } from '../../../utils/i18n/chosen.ts';
import { followWords } from '../../../utils/i18n/follow.ts';
import { type Message, type MessageKey, type PluralKey, translator } from '../../../utils/i18n/words.ts';
import { changeSettings } from '../../../utils/store/settings.ts';

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
    expect(new Intl.Locale(t.language).language).toBe('de');
    expect(t('badge_today', 1.5, 2, 3)).toBe('badge_today 1,5,2,3');
    fakeBrowser.i18n.getMessage = getMessage;
  });

  test('fall back to English when the messages say no language', () => {
    const getMessage = fakeBrowser.i18n.getMessage;
    fakeBrowser.i18n.getMessage = () => '';
    expect(new Intl.Locale(browserWords().language).language).toBe('en');
    fakeBrowser.i18n.getMessage = getMessage;
  });
});

/** In a browser that speaks English, and says of each key only what it is called. */
function inEnglish() {
  const getMessage = fakeBrowser.i18n.getMessage;
  beforeEach(() => {
    fakeBrowser.i18n.getMessage = ((key: string, values?: string[]) =>
      key === 'language_tag' ? 'en' : `${key} ${values}`) as typeof getMessage;
  });
  afterEach(() => {
    fakeBrowser.i18n.getMessage = getMessage;
    vi.unstubAllGlobals();
  });
}

describe('the words of a chosen language', () => {
  inEnglish();

  test.each(languages)('%s: are its own, with their places filled', async (language) => {
    const t = await wordsIn(language);
    expect(new Intl.Locale(t.language).language).toBe(language);
    const file = `../../../public/_locales/${language}/messages.json`;
    const { default: messages } = (await import(/* @vite-ignore */ file)) as { default: Record<string, Message> };
    expect(t('extension_description')).toBe(messages.extension_description!.message);
    expect(t('nudge_line_person', 'Ana')).toContain('Ana');
    expect(t('nudge_line_person', '$1 <b>')).toContain('$1 <b>');
  });

  test('come from the browser where a script does not carry them, and where nothing is chosen', async () => {
    const t = await wordsIn('de');
    expect(t('not_carried' as MessageKey, 1.5)).toBe('not_carried 1,5');
    expect((await wordsIn(null))('popup_today')).toBe('popup_today ');
  });

  test('have dates and weeks as where the user is', async () => {
    vi.stubGlobal('navigator', { language: 'de-AT' });
    expect((await wordsIn('en')).language).toBe('en-AT');
    vi.stubGlobal('navigator', { language: 'pl' });
    expect((await wordsIn('ar')).language).toBe('ar-PL');
  });
});

describe('our own pages', () => {
  beforeEach(() => fakeBrowser.reset());
  inEnglish();

  test('speak another language as soon as it is chosen anywhere, and the last one of several', async () => {
    const words = await followWords();
    const spoken: string[] = [];
    const heard = new Promise<void>((done) => {
      words.subscribe(({ language }) => {
        spoken.push(new Intl.Locale(language).language);
        if (spoken.at(-1) === 'ar') done();
      });
    });
    await changeSettings((settings) => ({ ...settings, language: 'de' }));
    await changeSettings((settings) => ({ ...settings, language: 'ar' }));
    await heard;
    expect(spoken.at(0)).toBe('en');
    expect(words.value('extension_description')).toBe((await wordsIn('ar'))('extension_description'));
  });

  test('begin in the language that was chosen before', async () => {
    await changeSettings((settings) => ({ ...settings, language: 'fr' }));
    expect(new Intl.Locale((await followWords()).value.language).language).toBe('fr');
  });
});
