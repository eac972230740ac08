/**
 * Says what the corpus holds: `node scripts/corpus.ts [LANGUAGE…]`. Counts by language, kind, stance and ask, and the
 * messages that stand in it twice. Exits with 1 at a bad line, which it names, or when there is a double.
 */
import { type CorpusLanguage, corpusLanguages, type Labelled, readCorpus } from './reading/corpus.ts';

const named = process.argv.slice(2);
const unknown = named.find((name) => !(corpusLanguages as readonly string[]).includes(name));
if (unknown) {
  console.error(`There is no corpus of "${unknown}". Name one of ${corpusLanguages.join(', ')}.`);
  process.exit(2);
}

const folder = new URL('../tests/corpus', import.meta.url).pathname;
let messages: Labelled[];
try {
  messages = readCorpus(folder, named.length > 0 ? (named as CorpusLanguage[]) : undefined);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

for (const lang of corpusLanguages) {
  const of = messages.filter((message) => message.lang === lang);
  if (of.length === 0) continue;
  console.log(
    `${lang}: ${of.length} messages, ${of.filter(({ promises }) => promises.length > 0).length} with a promise`,
  );
  for (const field of ['kind', 'stance', 'ask'] as const) {
    const counts = new Map<string, number>();
    for (const message of of) counts.set(message[field], (counts.get(message[field]) ?? 0) + 1);
    console.log(`  ${field.padEnd(7)}${[...counts].map(([value, count]) => `${value} ${count}`).join(', ')}`);
  }
}

const first = new Map<string, string>();
for (const { text, lang, place } of messages) {
  const key = `${lang} ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
  const other = first.get(key);
  if (other && key.length > 30) {
    console.error(`${place} says the same as ${other}`);
    process.exitCode = 1;
  }
  if (!other) first.set(key, place);
}
