import 'fake-indexeddb/auto';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type * as v from 'valibot';
import { safeParse } from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Export } from '../../../utils/store/export/file.ts';
import { definitions, exportSchema } from '../../../utils/store/export/shape.ts';
import { fileOf, freshDevice, newContext } from './context.ts';
import { keepEverySort } from './every-sort.ts';

/**
 * The promise: docs/export.schema.json says what a file may hold, and says it of every field there is. It is drawn
 * from `shape.ts`: after a change there, `npx vitest run --project unit tests/unit/store/export-shape.test.ts -u`
 * writes it anew.
 */

/** With every field there may be; whether something is read-only is nothing a file can say. */
type Whole<Value> = Value extends object ? { -readonly [Field in keyof Value]-?: Whole<Value[Field]> } : Value;
type File = Whole<v.InferOutput<typeof exportSchema>>;

// When a type of the record and shape.ts part, one of these lines no longer compiles.
const said = (file: Whole<Export>): File => file;
const meant = (file: File): Whole<Export> => file;

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Good Turn export',
  description: 'A file with everything Good Turn keeps: docs/export.md.',
  ...toJsonSchema(exportSchema, { definitions, target: 'draft-2020-12' }),
};
const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
let file: Export;

beforeAll(async () => {
  freshDevice();
  const store = await newContext();
  await keepEverySort(store);
  file = await fileOf(store);
});

test('the schema in docs is what the product itself goes by', async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../../docs/export.schema.json');
});

test('a real file with every sort of record in it is valid, by the schema and by the product', () => {
  expect([isValid(file), isValid.errors]).toEqual([true, null]);
  expect(safeParse(exportSchema, file)).toMatchObject({ success: true });
  expect(said(meant(file as File))).toBe(file);
  for (const records of Object.values(file.stores)) expect(records).not.toEqual([]);
});

describe('what is no such file is not valid', () => {
  const changed = (change: (file: Export) => void) => {
    const other = structuredClone(file);
    change(other);
    return other;
  };
  test.each<[string, (file: Export) => void]>([
    ['another format', (it) => Object.assign(it, { format: 'bad-turn' })],
    ['a version to come', (it) => Object.assign(it, { version: 2 })],
    ['a field nobody knows', (it) => Object.assign(it.stores.people[0]!, { text: 'hello' })],
    ['a missing store', (it) => Reflect.deleteProperty(it.stores, 'rollups')],
    ['an interaction without a moment', (it) => Reflect.deleteProperty(it.stores.interactions[0]!, 'at')],
    ['a stance nobody has', (it) => Object.assign(it.stores.interactions[0]!, { stance: 'buy' })],
    ['a day that is none', (it) => Object.assign(it.stores.days[0]!, { day: 'Monday' })],
    ['a count of nothing', (it) => Object.assign(it.stores.rollups[0]!, { count: 0 })],
    ['an introduction of one', (it) => Object.assign(it.stores.introductions[0]!, { personIds: ['ana'] })],
  ])('%s', (_, change) => {
    const other = changed(change);
    expect(isValid(other)).toBe(false);
    expect(safeParse(exportSchema, other).success).toBe(false);
  });
});
