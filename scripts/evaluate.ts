/**
 * How well the reading agrees with labelled messages: `npm run -s evaluate -- FILE.jsonl [--errors N]`, one message a line,
 * `{text, stance, ask, promise, lang?, kind?}`. Prints macro-F1 per task, per language and per kind, confusion matrices, a
 * calibration table and the N surest mistakes (10 unless told).
 */
import { parseArgs } from 'node:util';
import { readDraft } from '../utils/core/reading/read.ts';
import { asks, type Reading, stances } from '../utils/core/words.ts';
import { type Evaluated, readLabelled } from './reading/labelled.ts';

interface Read extends Evaluated {
  reading: Reading;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string', default: '10' } },
});
const [file] = positionals;
if (!file) {
  console.error('Name a file: npm run -s evaluate -- FILE.jsonl [--errors N]');
  process.exit(2);
}
const messages = readLabelled(file);
if (typeof messages === 'string') {
  console.error(messages);
  process.exit(1);
}

const read: Read[] = messages.map((message) => ({ ...message, reading: readDraft(message.text) }));
const stanceOf = ({ reading }: Read) => reading.stance ?? 'unread';
const percent = (part: number, whole: number) =>
  whole === 0 ? '   –' : `${((100 * part) / whole).toFixed(0).padStart(3)}%`;
const figure = (value: number) => value.toFixed(3);

const languages = [...new Set(read.map(({ lang }) => lang))];
for (const lang of languages) {
  const of = read.filter((message) => message.lang === lang);
  const kinds = [...new Set(of.map(({ kind }) => kind))];
  console.log(
    `\n${lang}: ${of.length} messages, stance read in ${percent(of.filter(({ reading }) => reading.stance).length, of.length)}`,
  );
  report('all', of);
  if (kinds.length > 1)
    for (const kind of kinds)
      report(
        kind,
        of.filter((message) => message.kind === kind),
      );
}

for (const lang of languages) {
  const of = read.filter((message) => message.lang === lang);
  table(`${lang}, stance`, of, stances, ({ stance }) => stance, stanceOf);
  table(
    `${lang}, ask`,
    of,
    asks,
    ({ ask }) => ask,
    ({ reading }) => reading.ask,
  );
  calibration(lang, of);
}

const wrong = read
  .filter((message) => message.stance !== message.reading.stance)
  .sort((a, b) => b.reading.confidence - a.reading.confidence);
for (const message of wrong.slice(0, Number(values.errors))) {
  const { stance, confidence, reasons } = message.reading;
  const why = reasons.map((reason) => `${reason.why} "${message.text.slice(reason.start, reason.end)}"`);
  console.log(
    `\n${message.stance} read as ${stance} ${confidence.toFixed(2)}  ${why.join('; ')}\n  ${message.text.replaceAll('\n', ' ⏎ ')}`,
  );
}

/** One line: how well each task is done on some messages. */
function report(name: string, of: Read[]) {
  const stance = macroF1(of, stances, (message) => message.stance, stanceOf);
  const ask = macroF1(
    of,
    asks,
    (message) => message.ask,
    ({ reading }) => reading.ask,
  );
  const any = f1Of(
    of,
    true,
    (message) => message.ask !== 'none',
    ({ reading }) => reading.ask !== 'none',
  );
  const promise = f1Of(
    of,
    true,
    (message) => message.promise,
    ({ reading }) => reading.promises.length > 0,
  );
  const parts = ({ precision, recall, f1 }: typeof any) =>
    `${figure(f1)} (precision ${figure(precision)}, recall ${figure(recall)})`;
  console.log(
    `  ${name.padEnd(8)} ${String(of.length).padStart(5)}  stance ${figure(stance)}  ask ${figure(ask)}  any ask ${parts(any)}  promise ${parts(promise)}`,
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

function macroF1(
  messages: Read[],
  labels: readonly string[],
  truth: (m: Read) => string,
  said: (m: Read) => string,
): number {
  const there = labels.filter((label) => messages.some((message) => truth(message) === label));
  return there.reduce((sum, label) => sum + f1Of(messages, label, truth, said).f1, 0) / there.length;
}

function table(
  title: string,
  messages: Read[],
  labels: readonly string[],
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

function calibration(lang: string, messages: Read[]) {
  const answered = messages.filter(({ reading }) => reading.stance);
  let error = 0;
  console.log(`\n${lang}, calibration of the stance: confidence said, share right, how many`);
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
