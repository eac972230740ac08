import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Journal } from '../../components/journal/Journal.tsx';
import { journalProps, journalStates } from './journal-states.tsx';
import { show } from './show.tsx';

const journal = (state: keyof typeof journalStates = 'three months', more = {}) =>
  show(<Journal {...journalProps} {...journalStates[state]} {...more} />);

test('each chart says in its title what it shows, and its figures are a table behind it', async () => {
  const { getByRole, getAllByText } = journal();
  const chart = getByRole('figure', { name: 'Lately you serve more than before.' });
  expect(chart).toBeTruthy();
  expect(getByRole('figure', { name: 'Where: mostly LinkedIn' })).toBeTruthy();
  expect(getByRole('figure', { name: 'What: mostly replies' })).toBeTruthy();
  await userEvent.click(getAllByText('The figures')[0]!);
  expect(getByRole('table', { name: 'Serving, social and selling over time' })).toBeTruthy();
  expect(getByRole('row', { name: /^Nov 22\s–\s23, 2026/ })).toBeTruthy();
});

test('the columns have the heights the figures have', () => {
  const { container } = journal();
  const { periods } = journalProps.balance!;
  const heights = [...container.querySelectorAll('.columns-picture g')].map((column) =>
    [...column.querySelectorAll('rect')].reduce((sum, share) => sum + share.getBoundingClientRect().height, 0),
  );
  const written = periods.map(({ serve, social, sell }) => serve + social + sell);
  expect(heights).toHaveLength(periods.length);
  for (const [at, height] of heights.entries()) expect(height / heights[3]!).toBeCloseTo(written[at]! / written[3]!, 1);
});

test('weeks and months are a key press apart', async () => {
  const onPace = vi.fn();
  const { getByRole } = journal('three months', { balance: { ...journalProps.balance!, onPace } });
  getByRole('radio', { name: 'Weeks' }).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(onPace).toHaveBeenCalledExactlyOnceWith('months');
});

test('where nothing was written yet there are words instead of an empty picture', () => {
  const { queryByRole, getByText } = journal('no data');
  expect(queryByRole('figure')).toBeNull();
  expect(getByText('Your first good turn is a reply away')).toBeTruthy();
});

test('a record that cannot be used says so, and nothing pretends to be zero', () => {
  const { queryByRole, getByRole } = journal('record out of reach');
  expect(queryByRole('figure')).toBeNull();
  expect(getByRole('button', { name: 'Try again' })).toBeTruthy();
});
