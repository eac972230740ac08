/** What is done to the record while the browser is killed, in a page of the extension. */
import { browser } from 'wxt/browser';
import type { ImportWay } from '../../utils/core/importing.ts';
import type { Interaction, Stance } from '../../utils/core/words.ts';
import { dayOf } from '../../utils/store/days.ts';
import type { Export } from '../../utils/store/export/file.ts';
import { exportJson } from '../../utils/store/export/json.ts';
import { type Deleted, deleteInteraction, undelete } from '../../utils/store/forget.ts';
import { forgetPerson, rememberPerson } from '../../utils/store/forget-person.ts';
import { prepareImport, undoImport } from '../../utils/store/import/import.ts';
import { addInteraction } from '../../utils/store/interactions.ts';
import { addMoment } from '../../utils/store/moments.ts';
import { mergePeople, separatePeople } from '../../utils/store/people.ts';
import { readLatestPeople } from '../../utils/store/queries-people.ts';
import { reading } from '../../utils/store/transaction.ts';
import { keepWaiting } from '../../utils/store/waiting.ts';
import { type Deed, merged, old } from './ledger.ts';

/** Told before a deed is tried, and when it was acknowledged. */
export type Tell = (what: 'tried' | 'done', deed: Deed) => Promise<void>;

const oneDay = 24 * 60 * 60 * 1000;
const stances = ['serve', 'sell', 'social'] as const;
const anyStance = (chance: () => number): Stance => stances[Math.floor(chance() * 3)]!;
const newId = () => crypto.randomUUID();

async function done<Result>(told: Tell, deed: Deed, act: () => Promise<Result>): Promise<Result> {
  await told('tried', deed);
  const result = await act();
  void told('done', deed);
  return result;
}

/** Asks the background. */
export async function ask(type: string, data: unknown): Promise<void> {
  const message = { id: 1, type, data, timestamp: 0 };
  const answer = await browser.runtime.sendMessage<unknown, { err?: unknown } | undefined>(message);
  if (!answer || answer.err !== undefined) throw new Error(`${type} was not answered.`);
}

/** As a page's script does it: what nobody takes waits. */
async function tell(type: string, data: unknown, report: Interaction): Promise<void> {
  try {
    await ask(type, data);
  } catch {
    await keepWaiting(report);
  }
}

const reportOf = (id: string, stance: Stance): Interaction => ({
  id,
  at: Date.now(),
  site: 'x',
  kind: 'reply',
  counterpart: { name: `Person ${id.length % 7}`, handle: `person${Math.abs(Number.parseInt(id, 36)) % 40 || 0}` },
  stance,
  confidence: 0.9,
});

/** A message that is reported, and now and then corrected, or deleted and brought back. */
async function write(id: string, chance: () => number, told: Tell): Promise<void> {
  const [stance, other] = [anyStance(chance), anyStance(chance)];
  const report = reportOf(id, stance);
  const deed: Deed = { does: 'come', ids: [id], stance, safe: 'recorded' };
  await done(told, deed, () => tell('reportInteraction', report, report));
  const next = chance();
  if (next < 0.15) {
    const corrected = { ...report, stance: other, corrected: { from: stance, at: Date.now() } };
    const correction: Deed = { ...deed, does: 'correct', stance: other };
    await done(told, correction, () => tell('correctStance', { id, stance: other }, corrected));
  } else if (next < 0.3) {
    const deleted: Deleted = await done(told, { ...deed, does: 'go' }, () => deleteInteraction(id));
    if (next < 0.22) await done(told, { ...deed, safe: 'acknowledged' }, () => undelete(deleted, Date.now()));
  }
}

/** Coffee with somebody known only by name. */
const meet = (id: string, chance: () => number, told: Tell) => {
  const stance = anyStance(chance);
  const people = [{ name: `Neighbour ${id.length % 5}` }];
  const moment = { id, day: dayOf(Date.now()), medium: 'coffee', stance, people } as const;
  return done(told, { does: 'come', ids: [id], stance, safe: 'acknowledged' }, () =>
    addMoment({ ...moment, people }, Date.now(), newId),
  );
};

/** Something of long ago: it may be pruned at any moment. */
const remember = (id: string, chance: () => number, told: Tell) => {
  const stance = anyStance(chance);
  const act = { ...reportOf(id, stance), at: Date.now() - 1000 * oneDay, counterpart: null };
  return done(told, { does: 'come', ids: [id], stance, safe: 'never' }, () => addInteraction(act, newId));
};

/** One after the other, until somebody pulls the plug: mostly reports. */
export async function live(lane: string, chance: () => number, told: Tell): Promise<void> {
  for (let count = 0; ; count++) {
    const what = chance();
    if (what < 0.2) await remember(`${old}${lane}-${count}`, chance, told);
    else if (what < 0.35) await meet(`moment-${lane}-${count}`, chance, told);
    else await write(`${lane}-${count}`, chance, told);
  }
}

/** What is done by itself, again and again, and taken back every other time. */
export const alone = { import: importAndUndo, restore, merge, forget };

async function takeIn(file: Export, way: ImportWay): Promise<void> {
  const bytes = new Blob([JSON.stringify(file)]).stream();
  const { commit } = await prepareImport(bytes as ReadableStream<Uint8Array<ArrayBuffer>>, { way, now: Date.now() });
  await commit({ settings: false, now: Date.now() });
}

async function everything(): Promise<Export> {
  let text = '';
  for await (const piece of exportJson(Date.now())) text += piece;
  return JSON.parse(text);
}

function importAndUndo(name: string, chance: () => number, told: Tell): Promise<void> {
  return again(async (count) => {
    const file = await everything();
    const stance = anyStance(chance);
    const [at, day] = [Date.now(), dayOf(Date.now())];
    const ids = Array.from({ length: 40 }, (_, index) => `${name}-${count}-${index}`);
    const interactions = ids.map((id) => ({ id, at, day, site: 'x', kind: 'post', stance, confidence: 0.5 }) as const);
    const nothing = { people: [], needs: [], promises: [], introductions: [], reflections: [], rollups: [], days: [] };
    const added = { ...file, waiting: [], recentPrompts: [], stores: { ...nothing, interactions } };
    const deed: Deed = { does: 'come', ids, stance, safe: 'never' };
    await done(told, deed, () => takeIn(added, 'merge'));
    if (chance() < 0.7) await done(told, { ...deed, does: 'go' }, () => undoImport({ now: Date.now() }));
  });
}

/** A copy of the record as it was before some acts: they go, and come back when that is undone. */
function restore(name: string, chance: () => number, told: Tell): Promise<void> {
  return again(async (count) => {
    const file = await everything();
    const stance = anyStance(chance);
    const ids = [0, 1, 2].map((index) => `${name}-${count}-${index}`);
    for (const id of ids)
      await done(told, { does: 'come', ids: [id], stance, safe: 'recorded' }, () =>
        ask('reportInteraction', reportOf(id, stance)),
      );
    const deed: Deed = { does: 'go', ids, safe: 'never' };
    await done(told, deed, () => takeIn({ ...file, waiting: [] }, 'replace'));
    if (chance() < 0.5) await done(told, { ...deed, does: 'come' }, () => undoImport({ now: Date.now() }));
  });
}

function merge(_name: string, _chance: () => number, told: Tell): Promise<void> {
  return again(async () => {
    const [into, from] = await readLatestPeople();
    if (!into || !from) return forEver();
    const deed: Deed = { does: 'come', ids: [merged + from.id], stance: 'social', safe: 'never' };
    await done(told, deed, () => mergePeople(into.id, from.id, Date.now()));
    await done(told, { ...deed, does: 'go' }, () => separatePeople(from.id));
  });
}

/** Somebody with all that is kept of them. Nobody who is one with others: the ledger knows single people. */
function forget(_name: string, chance: () => number, told: Tell): Promise<void> {
  return again(async () => {
    const { people, acts } = await reading(async (record) => ({
      people: await record.objectStore('people').getAll(),
      acts: await record.objectStore('interactions').getAll(),
    }));
    const single = people.filter(
      ({ id, mergedInto }) => !mergedInto && !people.some((other) => other.mergedInto?.personId === id),
    );
    const person = single[Math.floor(chance() * single.length)];
    if (!person) return forEver();
    const ids = acts.filter(({ personId }) => personId === person.id).map(({ id }) => id);
    const deed: Deed = { does: 'go', ids, safe: 'recorded' };
    const forgotten = await done(told, deed, () => forgetPerson(person.id));
    if (chance() < 0.7)
      await done(told, { ...deed, does: 'come', safe: 'acknowledged' }, () => rememberPerson(forgotten, Date.now()));
  });
}

const forEver = () => new Promise<void>(() => {});

async function again(act: (count: number) => Promise<void>): Promise<void> {
  for (let count = 0; ; count++) await act(count);
}
