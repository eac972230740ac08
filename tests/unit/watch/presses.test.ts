import { beforeEach, describe, expect, test } from 'vitest';
import type { Press } from '../../../utils/sites/adapter.ts';
import { Presses } from '../../../utils/watch/presses.ts';

const ana = { name: 'Ana', profileUrl: 'https://x.com/ana' };
const ben = { name: 'Ben', profileUrl: 'https://x.com/ben' };
const post = { text: 'The clinic opens on Monday.', url: 'https://x.com/ana/status/1' };
const second = 1_000;
const minute = 60 * second;

let presses: Presses;
beforeEach(() => {
  presses = new Presses();
});

const press = (more: Partial<Press>): Press => ({
  does: 'like',
  counterpart: ana,
  control: {} as Element,
  step: 'at-once',
  ...more,
});
const note = (more: Partial<Press>, at = 0) => presses.note(press(more), at);

describe('a gesture', () => {
  test('made at once is one', () => {
    expect(note({})).toEqual({ kind: 'like', counterpart: ana });
    expect(note({ does: 'follow', counterpart: null })).toEqual({ kind: 'follow', counterpart: null });
  });

  test('that only asks first is none until it is confirmed, toward whom it was asked about', () => {
    expect(note({ does: 'repost', step: 'asks' })).toBeNull();
    expect(note({ does: 'repost', step: 'confirms', counterpart: null }, second)).toEqual({
      kind: 'repost',
      counterpart: ana,
    });
  });

  test('is toward whoever the confirmation names, when it names somebody', () => {
    note({ does: 'connect', step: 'asks' });
    expect(note({ does: 'connect', step: 'confirms', counterpart: ben }, 1)?.counterpart).toEqual(ben);
  });

  test('confirmed in a menu that was left open for a minute is toward nobody it can name', () => {
    note({ does: 'repost', step: 'asks' });
    expect(note({ does: 'repost', step: 'confirms', counterpart: null }, minute)?.counterpart).toBeNull();
  });

  test('confirmed once is confirmed once: the next confirmation was asked about somebody else', () => {
    note({ does: 'repost', step: 'asks' });
    note({ does: 'repost', step: 'confirms', counterpart: null }, 1);
    expect(note({ does: 'repost', step: 'confirms', counterpart: null }, 2)?.counterpart).toBeNull();
  });

  test('asked about one person and then another is confirmed about the other', () => {
    note({ does: 'repost', step: 'asks' });
    note({ does: 'repost', step: 'asks', counterpart: ben }, 1);
    expect(note({ does: 'repost', step: 'confirms', counterpart: null }, 2)?.counterpart).toEqual(ben);
  });
});

describe('taking back and giving again', () => {
  test('is one gesture, however often', () => {
    expect(note({ inReplyTo: post })).not.toBeNull();
    expect(note({ inReplyTo: post }, minute)).toBeNull();
    expect(note({ inReplyTo: post }, 60 * minute)).toBeNull();
  });

  test('counts once also through a menu', () => {
    const repost = () => {
      note({ does: 'repost', step: 'asks', inReplyTo: post });
      return note({ does: 'repost', step: 'confirms', counterpart: null, inReplyTo: post });
    };
    expect([repost(), repost()]).toEqual([{ kind: 'repost', counterpart: ana }, null]);
  });

  test.each([
    ['another gesture', { does: 'repost' }],
    ['another person', { counterpart: ben }],
    ['another post of theirs', { inReplyTo: { text: 'More.', url: 'https://x.com/ana/status/2' } }],
  ] as const)('%s is another one', (_, more) => {
    note({ inReplyTo: post });
    expect(note({ inReplyTo: post, ...more })).not.toBeNull();
  });

  test('the same words without an address are the same post, by the same person only', () => {
    const same = { inReplyTo: { text: 'Good morning!' } };
    expect([note(same), note(same), note({ ...same, counterpart: ben })].map(Boolean)).toEqual([true, false, true]);
  });

  test('what cannot be told apart is not taken for the same', () => {
    expect([note({}), note({})].map(Boolean)).toEqual([true, true]);
  });
});

describe('whom a composer was opened for', () => {
  const opens = (more: Partial<Press> = {}, at = 0) => note({ does: 'open', opens: 'reply', ...more }, at);

  test('is whom the press was about, and what it answers', () => {
    expect(opens({ inReplyTo: post })).toBeNull();
    expect(presses.takeOpener('reply', second)).toMatchObject({ counterpart: ana, inReplyTo: post });
  });

  test('one press explains one composer', () => {
    opens();
    expect(presses.takeOpener('reply', 1)).not.toBeNull();
    expect(presses.takeOpener('reply', 2)).toBeNull();
  });

  test('a composer of another kind was not opened by it, and leaves it to the right one', () => {
    opens();
    expect(presses.takeOpener('post', 1)).toBeNull();
    expect(presses.takeOpener('reply', 2)).toMatchObject({ counterpart: ana });
  });

  test('ten seconds later it explains nothing any more', () => {
    opens();
    expect(presses.takeOpener('reply', 10 * second + 1)).toBeNull();
  });

  test('the last press counts', () => {
    opens();
    opens({ counterpart: ben }, 1);
    expect(presses.takeOpener('reply', 2)).toMatchObject({ counterpart: ben, inReplyTo: null });
  });

  test('asking to connect opens the note, and nothing else', () => {
    note({ does: 'connect', step: 'asks' });
    expect(presses.takeOpener('message', 1)).toBeNull();
    expect(presses.takeOpener('invite', 1)).toMatchObject({ counterpart: ana });
  });

  test('a gesture made at once opens nothing', () => {
    note({});
    expect(presses.takeOpener('reply', 1)).toBeNull();
    expect(presses.takeOpener('invite', 1)).toBeNull();
  });
});
