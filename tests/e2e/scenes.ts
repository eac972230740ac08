import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SiteId } from '../../utils/core/words.ts';
import { scenes } from '../sandbox/hosts.ts';
import type { Scene } from '../sandbox/scene.ts';
import { enter, focusEditor, perform, received, send } from './act.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { Book } from './record.ts';

const words = 'Happy to help: the hall by the harbour seats twelve, I will ask Tom for the key.';

const waysOf = ({ send }: Scene): string[] => [...(send.button ? ['button'] : []), ...(send.keys ?? [])];

/** Every scene of a site: sent by each of its ways, cancelled, and failed. */
export function testScenes(site: SiteId): void {
  let chromium: Chromium;
  let book: Book;
  let page: Page;

  beforeAll(async () => {
    chromium = await startChromium();
    book = await Book.of(chromium);
  });
  beforeEach(async () => {
    await page?.close();
    await book.clear();
    page = await chromium.openPage();
  });
  afterAll(() => chromium.close());

  /** Writes and sends in a scene, and waits until the record holds `count`. */
  async function writeAndSend(scene: Scene, by: string, count: number) {
    await page.keyboard.type(words);
    await send(page, scene, by);
    return book.whenItHolds(count);
  }

  describe.each(scenes.filter((scene) => scene.site === site))('$name', (scene) => {
    const [anyWay] = waysOf(scene);

    it.each(waysOf(scene))('is recorded once, with whom and what for, when sent by %s', async (by) => {
      await enter(page, scene);
      const { interactions, people, rollups } = await writeAndSend(scene, by, 1);
      expect((await received(page)).join()).toContain(words);
      expect(interactions).toHaveLength(1);
      const [{ site, kind, stance, personId }] = interactions as [(typeof interactions)[0]];
      expect({ site, kind, stance }).toEqual({ site: scene.site, kind: scene.kind, stance: 'serve' });
      const toward = people.find(({ id }) => id === personId) ?? null;
      expect(toward?.identities.map(({ name, handle, profileUrl }) => ({ name, handle, profileUrl })) ?? null).toEqual(
        scene.counterpart && [{ handle: undefined, profileUrl: undefined, ...scene.counterpart }],
      );
      expect(rollups).toMatchObject([{ site: scene.site, kind: scene.kind, stance: 'serve', count: 1 }]);
    });

    it('is not recorded when it is cancelled', async () => {
      await enter(page, scene);
      await page.keyboard.type('Never mind');
      await perform(page, scene.cancel);
      await enter(page, scene);
      // What is sent afterwards is the only thing on record.
      const { interactions } = await writeAndSend(scene, anyWay!, 1);
      expect(interactions).toHaveLength(1);
      expect(interactions[0]!.stance).toBe('serve');
    });

    it('is not recorded when sending fails', async () => {
      await enter(page, scene, { send: 'fail' });
      await page.keyboard.type('Never mind');
      const refused = page.waitForResponse((response) => response.url().endsWith('/sandbox/send'));
      await send(page, scene, anyWay!);
      expect((await refused).status()).toBe(500);
      await focusEditor(page, scene);
      await perform(page, scene.cancel);
      await enter(page, scene);
      const { interactions } = await writeAndSend(scene, anyWay!, 1);
      expect(interactions).toHaveLength(1);
      expect(interactions[0]!.stance).toBe('serve');
    });
  });
}
