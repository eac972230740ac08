// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { themeOf } from '../../../utils/page/theme.ts';

const themeIn = (markup: string) => {
  document.body.innerHTML = markup;
  return themeOf(document.querySelector('#here')!);
};

test.each([
  ['a white page', '<div style="background-color: rgb(255, 255, 255)"><p id="here"></p></div>', 'light'],
  ['a black page', '<div style="background-color: rgb(0, 0, 0)"><p id="here"></p></div>', 'dark'],
  ['a dim blue page', '<div style="background-color: rgb(21, 32, 43)"><p id="here"></p></div>', 'dark'],
  [
    'a light dialog on a dark page',
    '<div style="background-color: rgb(0, 0, 0)"><div style="background-color: rgb(255, 255, 255)"><p id="here"></p></div></div>',
    'light',
  ],
  [
    'a see-through editor in a dark dialog',
    '<div style="background-color: rgb(20, 20, 20)"><p id="here" style="background-color: rgba(255, 255, 255, 0.1)"></p></div>',
    'dark',
  ],
])('in %s the nudge looks at home', (_, markup, theme) => {
  expect(themeIn(markup)).toBe(theme);
});

test('a page that paints nothing leaves it to the system', () => {
  expect(themeIn('<p id="here"></p>')).toBeUndefined();
});

test('the page around an open shadow root counts', () => {
  document.body.innerHTML = '<div style="background-color: rgb(0, 0, 0)"><x-box></x-box></div>';
  const root = document.querySelector('x-box')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<p></p>';
  expect(themeOf(root.querySelector('p')!)).toBe('dark');
});
