import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Need } from '../../utils/core/people/needs.ts';
import type { Interaction, SiteId } from '../../utils/core/words.ts';
import { readStore } from './chromium.ts';
import { keep, settingsNow, storedText, whenShown } from './own-pages.ts';
import { book, choose, chromium, options, setTheStage, t } from './stage.ts';

setTheStage();

let journal: Page;
beforeEach(async () => {
  journal = await chromium.openOwn('journal.html#people');
});
afterEach(() => journal.close());

const days = (ago: number) => Date.now() - ago * 24 * 3_600_000;

/** A message that answered one of theirs, some days ago. */
const answer = (site: SiteId, name: string, handle: string, ago: number): Interaction => ({
  id: crypto.randomUUID(),
  at: days(ago),
  site,
  kind: 'message',
  counterpart: { name, handle, profileUrl: `https://${site}.example/${handle}` },
  stance: 'serve',
  confidence: 0.9,
  heard: 'you',
});
const onX = (ago: number) => answer('x', 'Ana Lima', 'ana_lima', ago);
const onLinkedIn = (ago: number) => answer('linkedin', 'Ana Lima, PhD', 'ana-lima', ago);
const ben = () => answer('x', 'Ben Roth', 'benroth', 3);

const press = (name: string) => choose(journal, 'button', name);
const people = async () => (await book.read()).people.map(({ name }) => name).sort();
/** Where the address leads, from its `#` on. */
const address = () => journal.evaluate(() => location.hash);

/** The journal with this on record, and Ana in sight. */
async function lookAtAna(interactions: Interaction[]) {
  await keep(chromium, interactions);
  await journal.bringToFront();
  await journal.reload();
  await choose(journal, 'link', 'Ana Lima');
  await whenShown(journal, t('people_forget_this', 'Ana Lima'));
}

describe('the people in the journal', () => {
  it('are found by name, and told how close they are and why', async () => {
    await keep(chromium, [onX(1), onX(9), onX(22), ben()]);
    await journal.bringToFront();
    await journal.reload();
    await (await journal.waitForSelector(`aria/${t('people_search')}[role="textbox"]`))!.type('lim');
    await whenShown(journal, t.plural('people_found', 1));
    await choose(journal, 'link', 'Ana Lima');
    await whenShown(journal, t('depth_connection'));
    await whenShown(journal, t.plural('depth_helped', 3));
  });

  it('are a link away from the options, have an address each, and the way back leads where one was', async () => {
    await keep(chromium, [onX(1), ben()]);
    await options.bringToFront();
    await choose(options, 'link', t('options_people_open'));
    await choose(options, 'link', 'Ben Roth');
    await whenShown(options, t('people_forget_this', 'Ben Roth'));
    const ofBen = options.url();
    await options.goBack();
    await options.waitForSelector(`aria/Ana Lima[role="link"]`);
    expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('Ben Roth');
    await options.goBack();
    await whenShown(options, t('options_title'));
    await journal.bringToFront();
    await journal.goto(ofBen);
    await journal.reload();
    await whenShown(journal, t('people_forget_this', 'Ben Roth'));
    await choose(journal, 'link', t('journal_chapter_timeline'));
    await whenShown(journal, t('journal_end'));
    expect(await address()).toBe('#timeline');
    await choose(journal, 'link', t('journal_chapter_balance'));
    await whenShown(journal, t('journal_balance'));
    await journal.goBack();
    await whenShown(journal, t('journal_end'));
  });

  it('have what the user notes about them, reworded, done, open again, deleted, and all of it taken back', async () => {
    await lookAtAna([onX(1), ben()]);
    const noted = async () =>
      (await readStore<Need>(journal, 'needs'))
        .map(
          ({ kind, what, state, helped }) => `${kind}: ${what}, ${state}${helped === undefined ? '' : `, ${helped}`}`,
        )
        .sort();
    const undo = async () => {
      await press(t('options_undo'));
      await whenShown(journal, t('options_undone'));
    };
    const note = async (kind: 'need' | 'note', what: string) => {
      await choose(journal, 'radio', t(`needs_one_${kind}`));
      await (await journal.waitForSelector(`aria/${t(`needs_ask_${kind}`)}[role="textbox"]`))!.type(what);
      await press(t('needs_keep'));
      await journal.waitForSelector(`aria/${t('journal_delete_this', what)}[role="button"]`);
    };
    await note('need', 'A flat in Porto');
    await note('note', 'Plays the cello');
    expect(await noted()).toEqual(['need: A flat in Porto, open', 'note: Plays the cello, open']);

    await press(t('options_own_edit_this', 'Plays the cello'));
    const line = (await journal.waitForSelector(`aria/${t('needs_edit_name')}[role="textbox"]`))!;
    await line.press('End');
    await line.type(', and well');
    await line.press('Enter');
    await journal.waitForSelector(`aria/${t('journal_delete_this', 'Plays the cello, and well')}[role="button"]`);
    await undo();
    expect(await noted()).toEqual(['need: A flat in Porto, open', 'note: Plays the cello, open']);

    await press(t('needs_close_this', 'A flat in Porto'));
    await press(t('needs_not_yet'));
    await whenShown(journal, t('needs_stays'));
    await press(t('needs_close_this', 'A flat in Porto'));
    await press(t('needs_yes'));
    await whenShown(journal, t('needs_closed'));
    expect(await noted()).toEqual(['need: A flat in Porto, met, true', 'note: Plays the cello, open']);
    await undo();
    expect(await noted()).toEqual(['need: A flat in Porto, open, false', 'note: Plays the cello, open']);

    await press(t('journal_delete_this', 'Plays the cello'));
    await whenShown(journal, t('journal_deleted'));
    expect(await noted()).toEqual(['need: A flat in Porto, open, false']);
    await undo();
    await press(t('people_forget_this', 'Ana Lima'));
    await press(t('people_forget_now'));
    await whenShown(journal, t('people_forgotten', 'Ana Lima'));
    expect(await noted()).toEqual([]);
    await undo();
    expect(await noted()).toEqual(['need: A flat in Porto, open, false', 'note: Plays the cello, open']);
  });

  it('are one when the user says so, and two again, without loss', async () => {
    await lookAtAna([onX(1), onLinkedIn(2), ben()]);
    const before = await book.read();
    await whenShown(journal, t('people_alike_handle', 'ana_lima', 'X', 'ana-lima', 'LinkedIn'));
    await press(t('people_same_this', 'Ana Lima, PhD'));
    await whenShown(journal, t('people_merged', 'Ana Lima', 'Ana Lima, PhD'));
    expect((await book.read()).people.filter(({ mergedInto }) => mergedInto)).toHaveLength(1);
    await press(t('people_separate_this', 'Ana Lima, PhD'));
    await whenShown(journal, t('people_separated', 'Ana Lima, PhD'));
    const { people, ...record } = await book.read();
    expect({ ...record, people: people.map(({ apart: _apart, ...person }) => person) }).toEqual(before);
    // They are two now, as the user said; nobody suggests it again until that is taken back.
    expect(await journal.$(`aria/${t('people_same_this', 'Ana Lima, PhD')}`)).toBeNull();
    await press(t('options_undo'));
    await journal.waitForSelector(`aria/${t('people_separate_this', 'Ana Lima, PhD')}`);
  });

  it('are forgotten with everything about them, after asking, and come back whole', async () => {
    await lookAtAna([onX(1), onX(9), ben()]);
    const before = await book.read();
    await press(t('people_forget_this', 'Ana Lima'));
    await press(t('options_cancel'));
    expect(await book.read()).toEqual(before);
    await press(t('people_forget_this', 'Ana Lima'));
    await press(t('people_forget_now'));
    await whenShown(journal, t('people_forgotten', 'Ana Lima'));
    expect(await address()).toBe('#people');
    expect(JSON.stringify(await book.read())).not.toMatch(/ana/i);
    expect(await storedText(chromium)).not.toMatch(/ana_?lima/i);
    expect(await people()).toEqual(['Ben Roth']);
    await press(t('options_undo'));
    await whenShown(journal, t('options_undone'));
    expect(await book.read()).toEqual(before);
  });

  it('are never recorded again when the user says so, until that is taken back', async () => {
    await lookAtAna([onX(2), onLinkedIn(1)]);
    await press(t('people_same_this', 'Ana Lima, PhD'));
    await whenShown(journal, t('people_merged', 'Ana Lima', 'Ana Lima, PhD'));
    await press(t('people_never_this', 'Ana Lima'));
    await whenShown(journal, t('people_never_done', 'Ana Lima'));
    await options.bringToFront();
    await whenShown(options, t('options_never_note'));
    expect((await settingsNow(chromium))!.neverRecord.toSorted()).toEqual(['linkedin:ana-lima', 'x:ana_lima']);
    const before = await book.read();
    // The report that tells when all is kept is one toward nobody.
    await keep(chromium, [onX(0), onLinkedIn(0)]);
    expect((await book.read()).interactions).toHaveLength(before.interactions.length + 1);
    expect(await storedText(chromium)).not.toContain('waiting:');

    await options.bringToFront();
    await choose(options, 'button', t('options_record_again_this', 'ana_lima'));
    await choose(options, 'button', t('options_record_again_this', 'ana-lima'));
    await journal.bringToFront();
    await journal.waitForSelector(`aria/${t('people_never_this', 'Ana Lima')}`);
    await keep(chromium, [onX(0)]);
    expect((await book.read()).interactions).toHaveLength(before.interactions.length + 3);
  });
});
