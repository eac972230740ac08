import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayOf, endOfDay } from '../../../utils/store/days.ts';

afterEach(() => {
  vi.restoreAllMocks();
});
const inZone = (zone: string) => vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue(zone);
const moment = (iso: string) => Date.parse(iso);

describe('the day is the user’s own', () => {
  test.each([
    ['Pacific/Kiritimati', '2026-11-24'],
    ['America/Los_Angeles', '2026-11-23'],
    ['UTC', '2026-11-23'],
  ])('late on Monday in London it is in %s the day %s', (zone, day) => {
    inZone(zone);
    expect(dayOf(moment('2026-11-23T23:30:00Z'))).toBe(day);
  });

  test.each([
    ['a plain day', 'Europe/Berlin', '2026-11-23T10:00:00Z', '2026-11-23T23:00:00Z'],
    ['a day of 25 hours', 'Europe/Berlin', '2026-10-25T00:00:00Z', '2026-10-25T23:00:00Z'],
    ['a day of 23 hours', 'Europe/Berlin', '2026-03-29T00:00:00Z', '2026-03-29T22:00:00Z'],
    ['a day whose midnight does not exist', 'America/Santiago', '2026-09-05T12:00:00Z', '2026-09-06T04:00:00Z'],
  ])('it ends with %s', (_, zone, at, end) => {
    inZone(zone);
    expect(new Date(endOfDay(moment(at))).toISOString()).toBe(new Date(end).toISOString());
  });

  test('the last moment a date can tell has a day, wherever the user is', () => {
    for (const zone of ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      inZone(zone);
      expect(dayOf(8.64e15)).toMatch(/^\+275760-09-1[23]$/);
    }
  });
});
