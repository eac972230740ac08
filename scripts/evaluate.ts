/**
 * How well the reading agrees with labelled messages: `node scripts/evaluate.ts FILE.jsonl`, one message a line,
 * `{id, text, lang, kind, stance, ask, promise}`. Prints macro-F1 per task and language, a confusion matrix and a
 * calibration table; with `--errors N` the N surest mistakes.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readDraft } from '../utils/core/reading/read.ts';
import type { Reading } from '../utils/core/words.ts';

interface Labelled {
  id: string;
  text: string;
  lang?: string;
  kind?: string;
  stance: string;
  ask: string;
  promise: boolean;
}

interface Read extends Labelled {
  reading: Reading;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string', default: '0' } },
});
const [file] = positionals;
if (!file) {
  console.error('Name a file: node scripts/evaluate.ts FILE.jsonl [--errors N]');
  process.exit(2);
}

const read: Read[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Labelled)
  .map((message) => ({ ...message, reading: readDraft(message.text) }));

const stances = ['serve', 'sell', 'social'];
const needs = ['job', 'hire', 'recommend', 'advice', 'intro', 'support', 'fund'];
const stanceOf = ({ reading }: Read) => reading.stance ?? 'unread';
const percent = (part: number, whole: number) =>
  whole === 0 ? '   –' : `${((100 * part) / whole).toFixed(0).padStart(3)}%`;
const figure = (value: number) => value.toFixed(3);

for (const lang of ['en', ...new Set(read.map(({ lang }) => lang ?? '?'))].filter(
  (l, i, all) => all.indexOf(l) === i,
)) {
  const of = read.filter((message) => (message.lang ?? '?') === lang);
  const answered = of.filter(({ reading }) => reading.stance).length;
  const f1 = macroF1(of, stances, ({ stance }) => stance, stanceOf);
  console.log(`${lang}: ${of.length} messages, stance read in ${percent(answered, of.length)}, macro-F1 ${figure(f1)}`);
}

const english = read.filter(({ lang }) => (lang ?? 'en') === 'en');
console.log('\nEnglish, stance by kind');
for (const kind of new Set(english.map(({ kind }) => kind ?? '?'))) {
  const of = english.filter((message) => (message.kind ?? '?') === kind);
  console.log(
    `  ${kind.padEnd(8)} ${String(of.length).padStart(4)}  macro-F1 ${figure(macroF1(of, stances, (m) => m.stance, stanceOf))}`,
  );
}

table('English, stance', english, stances, ({ stance }) => stance, stanceOf);
table(
  'English, ask',
  english,
  [...needs, 'none'],
  ({ ask }) => ask,
  ({ reading }) => reading.ask,
);
const any = f1Of(
  english,
  true,
  ({ ask }) => ask !== 'none',
  ({ reading }) => reading.ask !== 'none',
);
console.log(`any ask: precision ${figure(any.precision)} recall ${figure(any.recall)} F1 ${figure(any.f1)}`);
const promise = f1Of(
  english,
  true,
  ({ promise }) => promise,
  ({ reading }) => reading.promises.length > 0,
);
console.log(
  `promise: precision ${figure(promise.precision)} recall ${figure(promise.recall)} F1 ${figure(promise.f1)}`,
);
calibration(english);

const wrong = read
  .filter((message) => message.lang === 'en' && message.stance !== message.reading.stance)
  .sort((a, b) => b.reading.confidence - a.reading.confidence);
for (const message of wrong.slice(0, Number(values.errors))) {
  const { stance, confidence, reasons } = message.reading;
  const why = reasons.map((reason) => `${reason.why} "${message.text.slice(reason.start, reason.end)}"`);
  console.log(
    `\n${message.stance} read as ${stance} ${confidence.toFixed(2)}  ${why.join('; ')}\n  ${message.text.replaceAll('\n', ' ⏎ ')}`,
  );
}

function f1Of<Label>(messages: Read[], label: Label, truth: (message: Read) => Label, said: (message: Read) => Label) {
  let hits = 0;
  let sayings = 0;
  let cases = 0;
  for (const message of messages) {
    const isSo = truth(message) === label;
    const saidSo = said(message) === label;
    if (isSo) cases++;
    if (saidSo) sayings++;
    if (isSo && saidSo) hits++;
  }
  const precision = sayings === 0 ? 0 : hits / sayings;
  const recall = cases === 0 ? 0 : hits / cases;
  return { precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function macroF1(messages: Read[], labels: string[], truth: (m: Read) => string, said: (m: Read) => string): number {
  const there = labels.filter((label) => messages.some((message) => truth(message) === label));
  return there.reduce((sum, label) => sum + f1Of(messages, label, truth, said).f1, 0) / there.length;
}

function table(
  title: string,
  messages: Read[],
  labels: string[],
  truth: (m: Read) => string,
  said: (m: Read) => string,
) {
  const columns = [...new Set([...labels, ...messages.map(said)])];
  console.log(`\n${title}: macro-F1 ${figure(macroF1(messages, labels, truth, said))}`);
  console.log(
    `${'truth ↓  read →'.padEnd(16)}${columns.map((label) => label.padStart(10)).join('')}   precision recall  F1`,
  );
  for (const label of labels) {
    const row = columns.map((column) => messages.filter((m) => truth(m) === label && said(m) === column).length);
    const { precision, recall, f1 } = f1Of(messages, label, truth, said);
    console.log(
      `${label.padEnd(16)}${row.map((n) => String(n).padStart(10)).join('')}   ${figure(precision)}     ${figure(recall)}   ${figure(f1)}`,
    );
  }
}

function calibration(messages: Read[]) {
  const answered = messages.filter(({ reading }) => reading.stance);
  let error = 0;
  console.log('\nEnglish, calibration of the stance: confidence said, share right, how many');
  for (let tenth = 3; tenth < 10; tenth++) {
    const bin = answered.filter(({ reading }) => Math.min(9, Math.floor(reading.confidence * 10)) === tenth);
    if (bin.length === 0) continue;
    const said = bin.reduce((sum, { reading }) => sum + reading.confidence, 0) / bin.length;
    const right = bin.filter((message) => message.stance === message.reading.stance).length / bin.length;
    error += (Math.abs(said - right) * bin.length) / answered.length;
    console.log(`  ${said.toFixed(2)}  ${right.toFixed(2)}  ${bin.length}`);
  }
  console.log(`expected calibration error ${figure(error)}`);
}
