import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestLine } from '../../../../utils/core/moments/moment.ts';
import { readMoment } from '../../../../utils/core/moments/read-moment.ts';

/**
 * What people write, and what is understood of it. In `lines/` is a file for each language, with a line for each promise:
 *
 *     line | people | medium | stance | day | note
 *
 * What is not understood is empty. The day is counted from today, Monday 23 November 2026 (`-1` is yesterday, `+1` is
 * can only be one that is still to come), or a date. Where the note is left out, it may be anything.
 */
const today = '2026-11-23';
const locales = { en: 'en-US', es: 'es-ES', de: 'de-DE', fr: 'fr-FR', pt: 'pt-BR', mixed: 'en-GB' };

const promisesOf = (language: string) =>
  readFileSync(join(import.meta.dirname, 'lines', `${language}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => line.split('|').map((part) => part.trim()));

const dayOf = (said: string) =>
  /^[+-]?\d+$/.test(said)
    ? Temporal.PlainDate.from(today)
        .add({ days: Number(said) })
        .toString()
    : said;

describe.each(Object.entries(locales))('in %s', (language, locale) => {
  test.each(promisesOf(language))('%s', (line, people = '', medium = '', stance = '', day = '', note) => {
    const read = readMoment(line, { today, locale });
    const found = {
      people: read.people.map(({ name }) => name).join(', '),
      medium: read.medium?.medium ?? '',
      stance: read.stance?.stance ?? '',
      day: read.day?.day ?? read.ahead?.day ?? '',
      ...(note !== undefined && { note: read.note?.text ?? '' }),
    };
    expect(found).toEqual({ people, medium, stance, day: dayOf(day), ...(note !== undefined && { note }) });
    expect(read.ahead !== undefined, 'is still to come').toBe(dayOf(day) > today);
  });
});

describe('dates in figures', () => {
  test.each([
    ['en-US', '3/12', '2026-03-12'],
    ['en-GB', '3/12', '2025-12-03'],
    ['en-GB', '3/11', '2026-11-03'],
    ['en-US', '23/11', '2026-11-23'],
    ['pt-BR', '1/2/25', '2025-02-01'],
    ['en-US', '1/2/99', '1999-01-02'],
    ['de-DE', '3.12.', '2025-12-03'],
    ['en-US', '3.12.', '2025-12-03'],
    ['xx-not-a-tag-', '3/11', '2026-11-03'],
  ])('in %s, %s is %s', (locale, figures, day) => {
    expect(readMoment(`coffee with Ana ${figures}`, { today, locale }).day?.day).toBe(day);
  });

  test.each([
    ['2026-11-23', '0'],
    ['2026-11-25', '-2'],
    ['2026-11-24', '-1'],
    ['2026-11-29', '-6'],
  ])('on %s, Monday was %s days from it', (onDay, away) => {
    const monday = Temporal.PlainDate.from(onDay)
      .add({ days: Number(away) })
      .toString();
    expect(readMoment('coffee with Ana on Monday', { today: onDay, locale: 'en' }).day?.day).toBe(monday);
  });
});

test('marks that nobody sees change nothing, and are part of no name', () => {
  const plain = readMoment('coffee with Ana Lima yesterday', { today, locale: 'en' });
  const marked = readMoment('cof\u200Bfee with \u200FAna \u202ELi\u00ADma\u202C yester\u00ADday', {
    today,
    locale: 'en',
  });
  expect(marked.people.map(({ name }) => name)).toEqual(plain.people.map(({ name }) => name));
  expect([marked.medium?.medium, marked.day?.day]).toEqual([plain.medium?.medium, plain.day?.day]);
});

describe('whatever is written', () => {
  const words = Object.keys(locales).flatMap((language) =>
    promisesOf(language).flatMap(([line]) => line!.split(/(?<= )/)),
  );
  const anything = fc.oneof(
    fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((some) => some.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  );
  const locale = fc.constantFrom(...Object.values(locales));
  const anyDay = fc
    .date({ min: new Date('1971-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('nothing is found outside the line, and no day after today', () => {
    fc.assert(
      fc.property(anything, locale, anyDay, (line, locale, today) => {
        const read = readMoment(line, { today, locale });
        const { people, medium, stance, day, ahead, note } = read;
        for (const part of [...people, medium, stance, day, ahead, note]) {
          if (!part) continue;
          expect(0 <= part.start && part.start < part.end && part.end <= line.length).toBe(true);
        }
        if (day) expect(day.day <= today).toBe(true);
        if (ahead) expect(ahead.day > today).toBe(true);
        for (const { name } of people) expect(name).toBe(name.trim());
        for (const { name } of people) expect(name).not.toBe('');
        if (note) expect(note.text).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  test('the same line is read the same way', () => {
    fc.assert(
      fc.property(anything, locale, (line, locale) => {
        expect(readMoment(line, { today, locale })).toEqual(readMoment(line, { today, locale }));
      }),
    );
  });

  test('of ten thousand characters as many are read as a line may have', () => {
    for (const part of ['with ', 'Ana and ', '1', "d'", '12.3.', 'é', '☕', '#serve', '. ', '\uD83D']) {
      const line = part.repeat(10_000 / part.length);
      expect(readMoment(line, { today, locale: 'en' })).toEqual(
        readMoment(line.slice(0, longestLine), { today, locale: 'en' }),
      );
    }
  });
});
