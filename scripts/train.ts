/**
 * Trains the learned part of the reading from the corpus and writes it to `utils/core/reading/model/packed`. The same
 * corpus and rules give the same bytes. `--language en` trains one language; `--into FOLDER` writes elsewhere.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CorpusLanguage, corpusLanguages, readCorpus } from './reading/corpus.ts';
import { learn } from './reading/learn.ts';
import { moduleOf, shippedSize } from './reading/pack.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    language: { type: 'string' },
    into: { type: 'string', default: join(root, 'utils/core/reading/model/packed') },
  },
});
if (values.language && !(corpusLanguages as readonly string[]).includes(values.language)) {
  console.error(`There is no corpus of "${values.language}". Name one of ${corpusLanguages.join(', ')}.`);
  process.exit(2);
}

mkdirSync(values.into, { recursive: true });
for (const language of values.language ? [values.language as CorpusLanguage] : corpusLanguages) {
  const messages = readCorpus(join(root, 'tests/corpus'), [language]);
  const packed = learn(messages, language);
  writeFileSync(join(values.into, `${language}.ts`), moduleOf(packed));
  console.log(
    `${language}: ${messages.length} messages, ${packed.size} words and pairs, ${shippedSize(packed)} bytes gzip`,
  );
}
