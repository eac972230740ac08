import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guarded, isOrphaned, reportFault } from '../../../utils/errors/report.ts';

const warn = vi.spyOn(console, 'warn');
beforeEach(() => {
  warn.mockImplementation(() => {});
});
afterEach(() => {
  warn.mockReset();
});

test('a fault is told once, with the product’s name and the step', () => {
  reportFault('once', new Error('broken'));
  reportFault('once', new Error('broken'));
  expect(warn.mock.calls).toEqual([['Good Turn:', 'once', 'broken']]);
});

test('another step and another fault are told as well', () => {
  reportFault('this', new Error('broken in two'));
  reportFault('that', new Error('broken in two'));
  reportFault('that', new Error('broken in three'));
  expect(warn).toHaveBeenCalledTimes(3);
});

test('only the message is told: no stack, no object that could hold somebody’s words', () => {
  reportFault('send', Object.assign(new Error('out of reach'), { draft: 'private words' }));
  reportFault('throw', 'plain text');
  expect(warn.mock.calls.flat().every((told) => typeof told === 'string')).toBe(true);
  expect(warn.mock.calls.flat().join()).not.toContain('private words');
});

test('that the extension was updated under a page is news, not a fault', () => {
  const orphaned = new Error('Extension context invalidated.');
  reportFault('report', orphaned);
  expect(warn).not.toHaveBeenCalled();
  expect(isOrphaned(orphaned)).toBe(true);
  expect([new Error('other'), 'Extension context invalidated.', undefined].map(isOrphaned)).toEqual([
    false,
    false,
    false,
  ]);
});

test('a broken part throws at nobody, at once or later', async () => {
  await guarded('at once', () => {
    throw new Error('one');
  });
  await guarded('later', () => Promise.reject(new Error('two')));
  await guarded('fine', () => 'done');
  expect(warn.mock.calls.map(([, step]) => step)).toEqual(['at once', 'later']);
});
