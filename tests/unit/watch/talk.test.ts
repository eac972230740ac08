import { expect, test } from 'vitest';
import type { ComposerKind, InReplyTo } from '../../../utils/core/words.ts';
import type { Session } from '../../../utils/watch/session.ts';
import { newTalk, whatWasDone } from '../../../utils/watch/talk.ts';

const said = { text: 'Do you know a good printer?' };

function done(kind: ComposerKind, inReplyTo: InReplyTo | null, toViewer?: boolean) {
  const composer = { kind, counterpart: { name: 'Ana' }, inReplyTo, ...(toViewer && { toViewer }) };
  return whatWasDone(newTalk(undefined as never, { composer } as Session, undefined as never), undefined);
}

test('what is answered in a private message was written to the user', () => {
  expect(done('message', said).heard).toBe('you');
});

test('so was what is answered under a post of theirs', () => {
  expect(done('reply', said, true).heard).toBe('you');
  expect(done('reply', null, true)).not.toHaveProperty('heard');
});

test.each(['reply', 'comment', 'quote'] as const)('what is answered by a %s was written to everyone', (kind) => {
  expect(done(kind, said).heard).toBe('everyone');
});

test.each(['message', 'reply', 'comment'] as const)('a %s that answers nothing heard nothing', (kind) => {
  expect(done(kind, null)).not.toHaveProperty('heard');
});

test('no word of what was answered goes on record', () => {
  expect(JSON.stringify(done('message', said))).not.toContain('printer');
});
