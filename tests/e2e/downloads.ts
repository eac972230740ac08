import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chromium } from './chromium.ts';

/** A file as the user finds it among their downloads. */
export interface Downloaded {
  name: string;
  text: string;
}

/** Lets the browser save files while `work` goes on, which gets each one that it asks for. */
export async function withDownloads(
  { browser }: Chromium,
  work: (saved: (asking: () => Promise<unknown>) => Promise<Downloaded>) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'good-turn-downloads-'));
  const session = await browser.target().createCDPSession();
  try {
    const options = { behavior: 'allowAndName', downloadPath: folder, eventsEnabled: true } as const;
    await session.send('Browser.setDownloadBehavior', options);
    await work(async (asking) => {
      const names = new Map<string, string>();
      const saved = new Promise<string>((done) => {
        session.on('Browser.downloadWillBegin', ({ guid, suggestedFilename }) => names.set(guid, suggestedFilename));
        session.on(
          'Browser.downloadProgress',
          ({ guid, state }) => state === 'completed' && names.has(guid) && done(guid),
        );
      });
      await asking();
      const guid = await saved;
      return { name: names.get(guid)!, text: await readFile(join(folder, guid), 'utf8') };
    });
  } finally {
    await session.detach();
    await rm(folder, { recursive: true });
  }
}
