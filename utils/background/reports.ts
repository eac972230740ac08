import * as v from 'valibot';
import { isNeverRecorded, isWanted } from '../core/wanted.ts';
import type { Interaction, Stance } from '../core/words.ts';
import { interactionSchema } from '../messaging/schema.ts';
import { StoreFault } from '../store/fault.ts';
import { addInteraction, correctStance } from '../store/interactions.ts';
import { readSettings } from '../store/settings.ts';
import { rememberStoreFault } from '../store/state.ts';
import { deliverWaiting, letWait } from '../store/waiting.ts';

/**
 * Keeps what a page reports, unless the user did not want it noticed when it happened. What waited comes first, in
 * order. When the record cannot be used the report waits; when this is fulfilled, it is safe either way.
 * @throws when the report is none, or can neither be kept nor wait: the page lets it wait then
 */
export async function receiveReport(report: unknown): Promise<void> {
  const interaction = v.parse(interactionSchema, report);
  if (!isWanted(interaction, await readSettings())) return;
  try {
    await deliverReports();
    await keepInteraction(interaction);
  } catch (fault) {
    if (!(fault instanceof StoreFault)) throw fault;
    await letWait(interaction);
  }
}

/**
 * Keeps what the user says a message was. Its report may still wait, and comes first then.
 * @throws StoreFault when the record cannot be used: the page lets the corrected report wait then
 */
export async function receiveCorrection(id: string, stance: Stance, now: number): Promise<void> {
  await deliverReports();
  await correctStance(id, stance, now);
}

let delivery: Promise<void> | undefined;

/**
 * Keeps every report that waited. Each was judged when it was made; only what is toward somebody of whom nothing is
 * ever to be recorded is let go, and what is no report.
 * @throws StoreFault when the record cannot be used; the rest goes on waiting
 */
export function deliverReports(): Promise<void> {
  delivery ??= deliverAll().finally(() => {
    delivery = undefined;
  });
  return delivery;
}

async function deliverAll(): Promise<void> {
  const settings = await readSettings();
  await deliverWaiting(async (waiting) => {
    const report = v.safeParse(interactionSchema, waiting);
    if (report.success && !isNeverRecorded(report.output, settings)) await keepInteraction(report.output);
  });
}

async function keepInteraction(interaction: Interaction): Promise<void> {
  try {
    await addInteraction(interaction, () => crypto.randomUUID());
    await rememberStoreFault(null);
  } catch (fault) {
    if (fault instanceof StoreFault) await rememberStoreFault(fault.why);
    throw fault;
  }
}
