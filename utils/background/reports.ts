import * as v from 'valibot';
import { isNeverRecorded, isWanted } from '../core/wanted.ts';
import type { Interaction, Stance } from '../core/words.ts';
import { reportFault } from '../errors/report.ts';
import { interactionSchema } from '../messaging/schema.ts';
import { StoreFault } from '../store/fault.ts';
import { addInteraction, correctStance } from '../store/interactions.ts';
import { corrected, isOffline, note, readNote } from '../store/notes.ts';
import { readSettings } from '../store/settings.ts';
import { rememberStoreFault } from '../store/state.ts';
import { inTurn } from '../store/turn.ts';
import { deliverWaiting, letWait, readWaiting } from '../store/waiting.ts';
import { bringBack } from './bring-back.ts';

/**
 * Keeps what a page reports, unless the user did not want it noticed when it happened. What waited comes first, in
 * order. When this is fulfilled, it is safe, also when the record cannot be used.
 * @throws when the report is none, or can neither be kept nor wait: the page lets it wait then
 */
export const receiveReport = (report: unknown): Promise<void> =>
  inTurn(async () => {
    const interaction = v.parse(interactionSchema, report);
    if (isWanted(interaction, await readSettings())) await take(interaction);
  });

/**
 * Keeps what the user says a message was.
 * @throws StoreFault when that can neither be kept nor wait: the page lets the corrected report wait then
 */
export const receiveCorrection = (id: string, stance: Stance, now: number): Promise<void> =>
  inTurn(async () => {
    const known = (await readWaiting()).findLast((report) => report?.id === id) ?? (await readNote(id));
    if (known && !isOffline(known)) return take(corrected(known, stance, now));
    await deliverAll();
    await correctStance(id, stance, now);
    if (known) await beside(() => note(corrected(known, stance, now)));
  });

/**
 * Lets a report wait, and records all that waits. So what is on record is noted as well, or waits to be: at whatever
 * moment the browser is killed, and whatever becomes of its database.
 */
async function take(report: Interaction): Promise<void> {
  const waits = await letWait(report).then(
    () => true,
    () => false,
  );
  try {
    await deliverAll();
    if (!waits) await keepInteraction(report);
  } catch (fault) {
    if (!waits || !(fault instanceof StoreFault)) throw fault;
  }
}

/**
 * Keeps every report that waited. Each was judged when it was made; only what is toward somebody of whom nothing is
 * ever to be recorded is let go, and what is no report.
 * @throws StoreFault when the record cannot be used; the rest goes on waiting
 */
export const deliverReports = (): Promise<void> => inTurn(deliverAll);

async function deliverAll(): Promise<void> {
  await told(bringBack);
  const settings = await readSettings();
  await deliverWaiting(async (waiting) => {
    const report = v.safeParse(interactionSchema, waiting);
    if (!report.success || isNeverRecorded(report.output, settings)) return true;
    try {
      await keepInteraction(report.output);
      return true;
    } catch (fault) {
      if (isOutOfReach(fault)) throw fault;
      // What fails by itself goes on waiting, and holds nobody up.
      reportFault('waiting report', fault);
      return false;
    }
  });
}

/** Whether a fault is one of the record as a whole, so that no other report would fare better. */
const isOutOfReach = (fault: unknown): boolean => fault instanceof StoreFault && fault.why !== 'aborted';

/** What is on record is safe without its note. */
const beside = (act: () => Promise<void>): Promise<void> =>
  act().catch((fault: unknown) => reportFault('notes', fault));

const keepInteraction = (interaction: Interaction): Promise<void> =>
  told(async () => {
    await addInteraction(interaction, () => crypto.randomUUID());
    await beside(() => note(interaction));
    await rememberStoreFault(null);
  });

/** Does something with the record; when it cannot be used, every view hears of it. */
async function told(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (fault) {
    if (fault instanceof StoreFault) await rememberStoreFault(fault.why);
    throw fault;
  }
}
