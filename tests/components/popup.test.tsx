import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import { WordsProvider } from '../../components/ui/words.tsx';
import { defaultSettings } from '../../utils/core/settings.ts';
import { show } from './show.tsx';
import { now, popupProps, popupStates, today } from './states.tsx';
import { words } from './words.ts';

const popup = (props: object = {}) => <Popup {...popupProps} {...props} />;
const hour = 3_600_000;

describe('the balance', () => {
  test.each([
    ['ready', '4serves for each sellAt your aim of 3.'],
    ['below the aim', '0.8serves for each sell9 more serves reach your aim of 3.'],
    ['nothing sold', '8serves, nothing soldYour aim is 3 for each sell.'],
    ['one serve', '1serve, nothing soldYour aim is 3 for each sell.'],
    ['only sold', 'Room for a good turn6 more serves reach your aim of 3.'],
    ['only social', 'Good company so farYour aim is 3 for each sell.'],
    ['nothing today', 'Nothing written yetYour aim is 3 for each sell.'],
    ['many', '411serves for each sellAt your aim of 3.'],
  ])('in words, when it is “%s”', (state, words) => {
    const { container } = show(popup(popupStates[state]));
    expect(container.querySelector('.headline')!.textContent).toBe(words);
  });

  test('one serve short of the aim is one serve, not serves', () => {
    const { getByText } = show(
      popup({
        balance: { today: { ...today, serve: 5, sell: 2, servesPerSell: 2.5 }, week: popupProps.balance!.week },
      }),
    );
    expect(getByText('1 more serve reaches your aim of 3.')).toBeTruthy();
  });

  test('the picture has the shares the figures have', () => {
    const { container } = show(popup());
    const widths = [...container.querySelectorAll('.popup-part > .stance-bar > span')].map((it) => [
      it.getAttribute('data-stance'),
      it.getBoundingClientRect().width,
    ]);
    const [serve, social, sell] = widths.map(([, width]) => width as number);
    expect(widths.map(([stance]) => stance)).toEqual(['serve', 'social', 'sell']);
    expect(serve! / sell!).toBeCloseTo(4, 0);
    expect(serve!).toBeGreaterThan(social!);
    expect(social!).toBeGreaterThan(sell!);
  });

  test('the week can be read as a table', () => {
    const { getByRole, getAllByRole } = show(popup());
    expect(getByRole('table', { name: 'Serving, social and selling on each of the last seven days' })).toBeTruthy();
    expect(getAllByRole('row')).toHaveLength(8);
    expect(getByRole('row', { name: 'Friday, November 20 9 4 3' })).toBeTruthy();
  });

  test('a first day shows the way instead of empty pictures', () => {
    const { getByText, queryByRole } = show(popup(popupStates['first day']));
    expect(getByText('Your first good turn is a reply away')).toBeTruthy();
    expect(queryByRole('table')).toBeNull();
  });
});

describe('peace', () => {
  test('for an hour, in one press', async () => {
    const onPause = vi.fn();
    const { getByRole } = show(popup({ onPause }));
    await userEvent.click(getByRole('button', { name: 'For an hour' }));
    expect(onPause).toHaveBeenCalledExactlyOnceWith(now + hour);
  });

  test('for today ends at the user’s midnight', async () => {
    const onPause = vi.fn();
    const { getByRole } = show(popup({ onPause }));
    await userEvent.click(getByRole('button', { name: 'For today' }));
    expect(onPause).toHaveBeenCalledExactlyOnceWith(new Date(2026, 10, 24).getTime());
  });

  test.each([
    ['in the morning', [23, 10], [24, 8]],
    ['late in the evening', [23, 23, 59], [24, 8]],
    ['when the user is still awake after midnight', [24, 1], [24, 8]],
    ['when the user is up early', [24, 5], [25, 8]],
  ] as const)('until morning, chosen %s, is the morning that comes', async (_, chosen, until) => {
    const onPause = vi.fn();
    const at = (when: readonly number[]) => new Date(2026, 10, when[0]!, when[1], when[2] ?? 0).getTime();
    const { getByRole } = show(popup({ now: at(chosen), onPause }));
    await userEvent.click(getByRole('button', { name: 'Until morning' }));
    expect(onPause).toHaveBeenCalledExactlyOnceWith(at(until));
  });

  test('a pause says until when, and ends in one press', async () => {
    const onResume = vi.fn();
    const { getByRole, container } = show(popup({ ...popupStates.paused, onResume }));
    expect(container.querySelector('.page-state')!.textContent).toMatch(/^Paused until 2:00\sPM$/);
    await userEvent.click(getByRole('button', { name: 'Resume' }));
    expect(onResume).toHaveBeenCalledOnce();
  });

  test('the quiet after “Not now” explains itself', () => {
    const { getByRole, container } = show(popup(popupStates['quiet for a while']));
    expect(container.querySelector('.page-state')!.textContent).toMatch(/^Quiet until 11:00\sAM$/);
    expect(getByRole('button', { name: 'Ask again' })).toBeTruthy();
  });

  test('quiet hours say when they end; there is nothing to end, and pausing is still a choice', () => {
    const { getByRole, getByText, queryByRole, container } = show(popup(popupStates['quiet hours']));
    expect(container.querySelector('.page-state')!.textContent).toMatch(/^Quiet until 12:30\sPM$/);
    expect(getByText('Quiet hours: counts, asks nothing.')).toBeTruthy();
    expect(queryByRole('button', { name: 'Ask again' })).toBeNull();
    expect(getByRole('button', { name: 'For today' })).toBeTruthy();
  });

  test.each([
    ['11:00', /^Quiet until 11:30\sAM$/],
    ['12:00', /^Quiet until 12:00\sPM$/],
  ])('of “Not now” and quiet hours until %s the longer one is said', (to, said) => {
    const quietHours = { ...defaultSettings.quietHours, on: true, from: '09:00', to };
    const settings = { ...defaultSettings, quietHours, quietUntil: now + 5_400_000 };
    expect(show(popup({ settings })).container.querySelector('.page-state')!.textContent).toMatch(said);
  });

  test('a pause that is over is over', () => {
    const { container } = show(popup({ settings: { ...defaultSettings, pausedUntil: now } }));
    expect(container.querySelector('.page-state')!.textContent).toBe('Ready on LinkedIn');
  });
});

describe('who could use a hand', () => {
  test('is said with the reason, and opens in the journal', async () => {
    const onPerson = vi.fn();
    const { getByRole } = show(popup({ ...popupStates['could use a hand'], onPerson }));
    const lines = [...getByRole('region', { name: 'Who could use a hand' }).querySelectorAll('li')];
    expect(lines.map((line) => line.textContent!.replace(/[\u2068\u2069]/g, ''))).toEqual([
      'Ana Lima You promised: The slides · due tomorrow',
      'Kofi Could use: A referral · 3 days ago',
      'Mei Tan Quiet for 6 weeks',
    ]);
    await userEvent.click(getByRole('button', { name: 'Mei Tan Quiet for 6 weeks' }));
    expect(onPerson).toHaveBeenCalledExactlyOnceWith('mei');
  });

  test.each([
    ['2026-10-26', 'Quiet for 4 weeks'],
    ['2026-09-14', 'Quiet for 2 months'],
    ['2025-12-01', 'Quiet for 11 months'],
  ])('since %s: %s', (lastDay, words) => {
    const hands = [{ person: { id: 'mei', name: 'Mei' }, because: 'quiet', lastDay }];
    expect(show(popup({ hands })).getByText(words)).toBeTruthy();
  });

  test('nobody: nothing is said of it', () => {
    expect(show(popup()).queryByText('Who could use a hand')).toBeNull();
  });

  test('comes without moving what stands above it', () => {
    const { container, rerender } = show(popup());
    const tops = () =>
      [...container.querySelectorAll('[aria-labelledby="today"], [aria-labelledby="week"]')].map(
        (it) => it.getBoundingClientRect().top,
      );
    const before = tops();
    rerender(<WordsProvider value={words()}>{popup(popupStates['could use a hand'])}</WordsProvider>);
    expect(before).toHaveLength(2);
    expect(tops()).toEqual(before);
  });
});

describe('this page', () => {
  test.each([
    ['ready', 'Ready on LinkedIn'],
    ['off here', 'Off on LinkedIn'],
    ['in the panel', 'In the side panel'],
    ['recording only', 'Recording only'],
    ['elsewhere', 'Not at work on this page'],
    ['paused for today', 'Paused for today'],
  ])('when it is “%s”, says so', (state, words) => {
    const { container } = show(popup(popupStates[state]));
    expect(container.querySelector('.page-state')!.textContent).toBe(words);
  });

  test('is switched off and on', async () => {
    const onSite = vi.fn();
    const { getByRole } = show(popup({ onSite }));
    await userEvent.click(getByRole('switch', { name: 'Good Turn on LinkedIn' }));
    expect(onSite).toHaveBeenCalledExactlyOnceWith(false);
  });

  test('has no switch where Good Turn has no business', () => {
    const { queryByRole } = show(popup({ site: null }));
    expect(queryByRole('switch')).toBeNull();
  });
});

test('everything can be reached without a mouse', async () => {
  const acts = { onSite: vi.fn(), onPause: vi.fn(), onJournal: vi.fn(), onPanel: vi.fn(), onOptions: vi.fn() };
  show(popup(acts));
  (document.activeElement as HTMLElement | null)?.blur();
  await userEvent.keyboard('{Tab}{Tab} {Tab}{Enter}{Tab}{Enter}{Tab}{Enter}{Tab}{Enter}{Tab}{Enter}{Tab}{Enter}');
  expect(acts.onSite).toHaveBeenCalledExactlyOnceWith(false);
  expect(acts.onPause.mock.calls).toEqual([
    [now + hour],
    [new Date(2026, 10, 24).getTime()],
    [new Date(2026, 10, 24, 8).getTime()],
  ]);
  expect(acts.onJournal).toHaveBeenCalledOnce();
  expect(acts.onPanel).toHaveBeenCalledOnce();
  expect(acts.onOptions).toHaveBeenCalledOnce();
});

test('it fits into the 600 px browsers give a popup', async () => {
  await page.viewport(360, 600);
  for (const [name, props] of Object.entries(popupStates)) {
    // What somebody wrote may be longer than a popup: it scrolls then.
    if (name.includes('hostile')) continue;
    const { container, unmount } = show(popup(props));
    expect(container.firstElementChild!.getBoundingClientRect().height).toBeLessThanOrEqual(600);
    unmount();
  }
});
