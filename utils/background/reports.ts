import * as v from 'valibot';
import { interactionSchema } from '../messaging/schema.ts';
import { addInteraction } from '../store/interactions.ts';
import { readSettings } from '../store/settings.ts';
import { deliverWaiting } from '../store/waiting.ts';

/**
 * Keeps what a page reports, unless the user wants nothing noticed there now. What waited comes first, in order.
 * @throws when the report is not one, or the database cannot keep it: the page lets it wait then
 */
export async function receiveReport(report: unknown, now: number): Promise<void> {
  const interaction = v.parse(interactionSchema, report);
  const { sites, pausedUntil } = await readSettings();
  if (!sites[interaction.site].on || (pausedUntil !== null && now < pausedUntil)) return;
  await deliverReports();
  await addInteraction(interaction, () => crypto.randomUUID());
}

/** Keeps every report that waited. One that is none can never be kept and is let go. */
export const deliverReports = (): Promise<void> =>
  deliverWaiting(async (waiting) => {
    const report = v.safeParse(interactionSchema, waiting);
    if (report.success) await addInteraction(report.output, () => crypto.randomUUID());
  });
