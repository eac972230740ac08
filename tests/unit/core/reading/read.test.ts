import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDraft, workingPoint } from '../../../../utils/core/reading/read.ts';
import type { Reading } from '../../../../utils/core/words.ts';

const unread: Reading = { confidence: 0, reasons: [], ask: 'none', promises: [] };

describe('says nothing rather than something wrong', () => {
  test.each([
    ['an empty text', ''],
    ['blanks', ' \n\t '],
    ['emoji', '🎉🎉 👩‍👩‍👧 ❤️'],
    ['a link', 'https://example.com/a'],
    ['handles and tags', '@ana @ben #design'],
    ['numbers', '20 30 40%'],
    ['a lone surrogate', '\ud800'],
    ['Italian', 'Qualcuno mi può consigliare un buon libro sulla storia della città? Grazie a chi risponde'],
    ['Dutch', 'Kan iemand mij zeggen hoe ik dat het beste aanpak? Alvast bedankt voor het meedenken'],
    ['Polish', 'Czy ktoś wie, gdzie w mieście jest dobra księgarnia? Dziękuję za każdą odpowiedź'],
    ['Japanese', '明日の会議の資料を送ります。'],
    ['Arabic', 'هل يعرف أحد مطعما جيدا قريبا من المحطة؟'],
    ['words of no language', 'zorb flib quant drem wub'],
    ['hardly a word that is known', 'zorb flib quant drem wub snee plov trib gask morl fent the'],
    ['another script with some English', 'the deck is 明日の会議の資料を送ります日本語日本語'],
  ])('about %s', (_, text) => {
    expect(readDraft(text)).toEqual(unread);
  });

  test('about a language the caller names, even where the words look English', () => {
    expect(readDraft('book a call with me now', { lang: 'nl-BE' })).toEqual(unread);
    expect(readDraft('book a call with me now', { lang: 'en-GB' }).stance).toBe('sell');
  });

  test('below the working point', () => {
    fc.assert(
      fc.property(words, (text) => {
        const { stance, confidence, reasons } = readDraft(text, { lang: 'en' });
        if (confidence < workingPoint) expect([stance, reasons]).toEqual([undefined, []]);
      }),
    );
  });
});

describe('reads each language it knows in its own words', () => {
  test.each([
    ['¿Alguien sabe cómo se cambia el idioma de la aplicación?', 'social', 'advice'],
    ['Nuevo episodio del podcast ya disponible, suscríbete y compártelo https://example.com/12', 'sell', 'none'],
    ['Prueba a reiniciar el router y luego borra la caché, a mí me funcionó así.', 'serve', 'none'],
    ['Kann mir jemand sagen, wie ich das am besten mache? Danke euch!', 'social', 'advice'],
    ['Jetzt anmelden: unser neuer Online-Kurs startet am Montag, 20 % Rabatt bis Sonntag', 'sell', 'none'],
    ['Du kannst den Cache löschen und danach neu starten, dann sollte es wieder gehen.', 'serve', 'none'],
    ['Je cherche un bon restaurant près de la gare, vous avez une idée ?', 'social', 'recommend'],
    ['Inscrivez-vous vite à notre atelier, places limitées, lien en bio', 'sell', 'none'],
    ['Essaie de vider le cache puis de redémarrer, ça a marché chez moi.', 'serve', 'none'],
    ['Alguém sabe como eu mudo o idioma do aplicativo?', 'social', 'advice'],
    ['Inscrições abertas para o nosso curso, garanta já a sua vaga com desconto', 'sell', 'none'],
    ['Tenta limpar o cache e reiniciar depois, comigo funcionou assim.', 'serve', 'none'],
  ])('%s', (text, stance, ask) => {
    const reading = readDraft(text);
    expect({ stance: reading.stance, ask: reading.ask }).toEqual({ stance, ask });
  });

  test('and takes the language from the caller who knows better', () => {
    expect(readDraft('Info', { lang: 'de' }).confidence).toBeGreaterThan(0);
    expect(readDraft('Info')).toEqual(unread);
  });
});

const parts = [
  ...[
    'book a call',
    'check out my shop',
    'I will send you',
    'you should try',
    'thanks',
    'does anyone know',
    '@ana',
    '#hiring',
  ],
  ...[
    'https://a.example/b',
    '$20',
    '15%',
    '"',
    '>',
    '\n',
    '?',
    '!',
    '...',
    '.',
    "n't",
    '\ud83d',
    '\u200b',
    '\u202e',
    'שלום',
    'é',
    '`x`',
  ],
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'binary' })), { maxLength: 30 })
  .map((all) => all.join(' '));

test('whatever is typed, reasons and promises lie inside the text and there are three reasons at most', () => {
  fc.assert(
    fc.property(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      const reading = readDraft(text, { lang: 'en' });
      expect(reading.reasons.length).toBeLessThanOrEqual(3);
      expect(reading.confidence).toBeGreaterThanOrEqual(0);
      expect(reading.confidence).toBeLessThanOrEqual(1);
      for (const { start, end } of [...reading.reasons, ...reading.promises]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      expect(readDraft(text, { lang: 'en' })).toEqual(reading);
    }),
  );
});

test('after more words than are remembered every text reads as it did before', () => {
  const texts = [
    'Book a free call this week and I will send you the deck, the link is in my bio.',
    'Sam, congratulations on the new shop! Shall I put you in touch with my baker?',
    'Does anybody know a patient teacher for the cello?',
  ];
  const before = texts.map((text) => readDraft(text));
  for (let text = 0; text < 420; text++) {
    const words = Array.from({ length: 50 }, (_, word) =>
      (text * 50 + word).toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!),
    );
    readDraft(`I will send you the ${words.join(' you ')}`);
  }
  expect(texts.map((text) => readDraft(text))).toEqual(before);
});

describe('a hostile text costs twice as many steps when it is twice as long', () => {
  test.each([
    ['one word', 'a'],
    ['dots between letters', 'a.'],
    ['addresses', 'https://'],
    ['mail', 'a@b.'],
    ['handles', '@'],
    ['quotes', '"“'],
    ['apostrophes', "n't'"],
    ['numbers', '1.,:'],
    ['prices', '$ 1€'],
    ['promises without an end', 'I will send you '],
    ['promises cut short', 'I will send you so '],
    ['phrases that never finish', 'would you have looking for a new book a '],
    ['negations', 'not no never '],
    ['invisible characters', '\u200b\u00ad\ufe0f'],
    ['half characters', '\ud83d'],
    ['marks on a letter', 'e\u0301\u0301'],
    ['lines', '>\n'],
    ['emoji', '😂'],
  ])('%s', (_, unit) => {
    const steps = (length: number) =>
      stepsOf(() => readDraft(unit.repeat(Math.ceil(length / unit.length)), { lang: 'en' }));
    const few = steps(20_000);
    expect(few).toBeGreaterThan(10_000);
    expect(steps(40_000)).toBeLessThan(2.3 * few);
  });

  test('a megabyte of everything is read to its end', () => {
    const text = `${parts.join(' ').repeat(1 + Math.ceil(1_000_000 / parts.join(' ').length))} I will introduce you`;
    expect(readDraft(text, { lang: 'en' }).promises.at(-1)?.end).toBe(text.length);
  });
});

/** How often the code looks at a character or up a word: all that its loops do. */
function stepsOf(run: () => void): number {
  const { charCodeAt, codePointAt } = String.prototype;
  const { get } = Map.prototype;
  let steps = 0;
  String.prototype.charCodeAt = function (at) {
    steps++;
    return charCodeAt.call(this, at);
  };
  String.prototype.codePointAt = function (at) {
    steps++;
    return codePointAt.call(this, at);
  };
  Map.prototype.get = function (key) {
    steps++;
    return get.call(this, key);
  };
  try {
    run();
  } finally {
    Object.assign(String.prototype, { charCodeAt, codePointAt });
    Map.prototype.get = get;
  }
  return steps;
}
