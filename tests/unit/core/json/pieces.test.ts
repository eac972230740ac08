import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JsonPiece, piecesOf } from '../../../../utils/core/json/pieces.ts';

const limits = { longest: 1000, deepest: 10 };
const opens = (path: readonly string[]) => path.length === 0 || path[0] === 'stores';

/** A text in pieces that end after some of its letters. */
async function* cut(text: string, ends: readonly number[]) {
  let from = 0;
  for (const end of [...ends].sort((one, other) => one - other)) {
    yield text.slice(from, end);
    from = Math.max(from, end);
  }
  yield text.slice(from);
}

async function read(text: string, ends: readonly number[] = []): Promise<JsonPiece[]> {
  const pieces: JsonPiece[] = [];
  for await (const piece of piecesOf(cut(text, ends), opens, limits)) pieces.push(piece);
  return pieces;
}

/** What JSON.parse makes of the same text, in the same pieces. */
const piecesBy = (value: Record<string, unknown>, path: string[] = []): [string[], number | undefined, unknown][] =>
  Object.entries(value).flatMap(([name, field]) => {
    const here = [...path, name];
    if (Array.isArray(field)) return field.map((one, at) => [here, at, one] as [string[], number, unknown]);
    if (typeof field === 'object' && field && opens(here)) return piecesBy(field as Record<string, unknown>, here);
    return [[here, undefined, field] as [string[], undefined, unknown]];
  });

const plain = fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' });
const file = fc.dictionary(fc.string(), fc.oneof(plain, fc.array(plain)), { maxKeys: 4 }).chain((fields) =>
  fc.record({
    fields: fc.constant(fields as Record<string, unknown>),
    stores: fc.dictionary(fc.constantFrom('people', 'days', '__proto__'), fc.array(plain), { maxKeys: 2 }),
    indent: fc.constantFrom('', ' ', '\t', '   '),
    ends: fc.array(fc.nat(400), { maxLength: 6 }),
  }),
);

test('a text that comes in whatever pieces is what JSON.parse makes of it', async () => {
  await fc.assert(
    fc.asyncProperty(file, async ({ fields, stores, indent, ends }) => {
      const text = JSON.stringify({ ...fields, stores }, null, indent);
      fc.pre(text.length < limits.longest);
      const found = (await read(text, ends)).map(({ path, at, value }) => [path, at, value]);
      expect(found).toEqual(piecesBy(JSON.parse(text)));
    }),
    { numRuns: 300 },
  );
});

test('what JSON.parse refuses is refused', async () => {
  const valid = '{"a":[1,"x\\n",{"b":null}],"stores":{"c":[]}}';
  await fc.assert(
    fc.asyncProperty(
      fc.nat(valid.length),
      fc.string({ maxLength: 2, unit: fc.constantFrom(...'{}[],:"\\ 1ae') }),
      async (at, noise) => {
        const text = valid.slice(0, at) + noise + valid.slice(at + 1);
        const right = (() => {
          try {
            return piecesBy(JSON.parse(text));
          } catch {
            return 'refused';
          }
        })();
        const mine = await read(text).then(
          (pieces) => pieces.map(({ path, at: place, value }) => [path, place, value]),
          () => 'refused',
        );
        // Of two fields with one name JSON.parse keeps the later; here both are told.
        if (right === 'refused') expect([text, mine]).toEqual([text, 'refused']);
        else expect([text, mine]).not.toEqual([text, 'refused']);
      },
    ),
    { numRuns: 500 },
  );
});

describe('what cannot be read says why, and on which line', () => {
  test.each([
    ['nothing', '', 'empty', 1],
    ['spaces only', ' \n\n ', 'empty', 3],
    ['an end in a list', '{\n"a":[1,\n2', 'cut', 3],
    ['an end in a text', '{"a":"x', 'cut', 1],
    ['an end between fields', '{"a":1,', 'cut', 1],
    ['two things', '{}\n{}', 'syntax', 2],
    ['no quotes', '{a:1}', 'syntax', 1],
    ['a comma too many', '{"a":[1,\n]}', 'syntax', 2],
    ['a raw line break in a text', '{"a":"x\n"}', 'syntax', 1],
    ['a value that is too long', `{"a":\n"${'x'.repeat(2000)}"}`, 'long', 2],
    ['a value that goes too deep', `{"a":[${'['.repeat(11)}`, 'deep', 1],
  ])('%s', async (_, text, why, line) => {
    for (const ends of [[], [3], [5, 6, 7]])
      await expect(read(text, ends)).rejects.toMatchObject({ name: 'JsonProblem', why, line });
  });
});

test('a gigabyte of spaces is an empty text, and takes no memory', async () => {
  const piece = ' '.repeat(1 << 20);
  let read = 0;
  async function* spaces() {
    for (; read < 1024; read++) yield piece;
  }
  const reading = piecesOf(spaces(), opens, limits).next();
  await expect(reading).rejects.toMatchObject({ why: 'empty' });
  expect(read).toBe(1024);
}, 60_000);

test('__proto__ is a field like any other', async () => {
  const [piece] = await read('{"a":{"__proto__":{"polluted":true}}}');
  expect(Object.keys(piece!.value as object)).toEqual(['__proto__']);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
