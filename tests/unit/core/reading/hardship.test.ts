import { expect, test } from 'vitest';
import { isHardTime, keepsSilence } from '../../../../utils/core/reading/hardship.ts';

test.each([
  'My father passed away last night.',
  'We lost our little brother in March',
  'Mum was diagnosed with breast cancer',
  'I am so sorry for your loss',
  'The funeral for my best friend is on Friday, our family funeral home helps',
  'Mein herzliches Beileid',
  'Mi más sentido pésame',
  'Toutes mes condoléances',
])('%s is a hard time', (text) => {
  expect(isHardTime(text)).toBe(true);
});

test.each([
  'My phone died again',
  'I lost my keys',
  'We lost the match but my son scored',
  'That joke killed me',
  'Our dead stock is on sale',
  '',
])('%s is an everyday matter', (text) => {
  expect(isHardTime(text)).toBe(false);
});

test('the balance is silent about an answer to grief, whatever the answer says', () => {
  expect(keepsSilence('Book a call with me', 'My father passed away')).toBe(true);
  expect(keepsSilence('Sorry for your loss')).toBe(true);
  expect(keepsSilence('Book a call with me', 'My father is a baker')).toBe(false);
});
