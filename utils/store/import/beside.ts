import { Habits } from '../../core/reading/model/habits.ts';
import { sameValue } from '../../core/same-value.ts';
import { defaultSettings, withDefaults } from '../../core/settings.ts';
import { deleteInteraction } from '../forget.ts';
import { changeHabits, readHabits } from '../habits.ts';
import { keepRecentPrompts, readRecentPrompts } from '../recent.ts';
import { changeSettings, readSettings } from '../settings.ts';
import { reading, writing } from '../transaction.ts';
import { forgetReports, letWait, readWaiting } from '../waiting.ts';
import type { Beside, ImportBeside } from './state.ts';

/** Whether nothing was chosen and nothing learned here yet. */
export async function isUntouched(): Promise<boolean> {
  const { corrections } = (await readHabits()).taught;
  return corrections === 0 && sameValue(await readSettings(), defaultSettings);
}

/** Lets in what a file says beside the record. A second time it changes nothing that was changed since. */
export async function letBesideIn(): Promise<void> {
  const beside = await readBeside();
  if (!beside) return;
  const { file } = beside;
  const here = await readHere();
  const known = new Set((await readWaiting()).map(({ id }) => id));
  const waiting = file.waiting.filter(({ id }) => !known.has(id));
  const fresh = await unknownOf(waiting.map(({ id }) => id));
  if (!beside.before) await keepBeside({ ...beside, before: { ...only(here, file), waiting: fresh } });
  await write(file);
  for (const report of waiting) if (fresh.includes(report.id)) await letWait(report);
}

/** Takes it back, but for what was changed since. */
export async function takeBesideBack(): Promise<void> {
  const beside = await readBeside();
  if (!beside?.before) return;
  const { file, before } = beside;
  const here = await readHere();
  const unchanged = (name: keyof Beside) =>
    sameValue(here[name], name === 'settings' ? withDefaults(file.settings) : file[name]);
  await write(Object.fromEntries(Object.entries(before).filter(([name]) => unchanged(name as keyof Beside))));
  await forgetReports(before.waiting);
  for (const id of before.waiting) await deleteInteraction(id);
}

const readHere = async (): Promise<Required<Beside>> => ({
  settings: await readSettings(),
  habits: (await readHabits()).taught,
  recentPrompts: await readRecentPrompts(),
});

const only = (here: Beside, { settings, habits, recentPrompts }: Beside): Beside => ({
  ...(settings && { settings: here.settings! }),
  ...(habits && { habits: here.habits! }),
  ...(recentPrompts && { recentPrompts: here.recentPrompts! }),
});

async function write({ settings, habits, recentPrompts }: Beside): Promise<void> {
  if (settings) await changeSettings(() => withDefaults(settings));
  if (habits) await changeHabits(() => new Habits(habits));
  if (recentPrompts) await keepRecentPrompts(recentPrompts);
}

const readBeside = (): Promise<ImportBeside | undefined> =>
  reading(async (record) => (await record.objectStore('imports').get('beside')) as ImportBeside | undefined);

const keepBeside = (beside: ImportBeside): Promise<void> =>
  writing(async (record) => {
    await record.objectStore('imports').put(beside);
  });

const unknownOf = (ids: readonly string[]): Promise<string[]> =>
  reading(async (record) => {
    const known = await Promise.all(ids.map((id) => record.objectStore('interactions').getKey(id)));
    return ids.filter((_, at) => known[at] === undefined);
  });
