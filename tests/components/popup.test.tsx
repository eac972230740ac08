import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import { defaultSettings } from '../../utils/core/settings.ts';
import { show } from './show.tsx';
import { now, popupProps, popupStates, today } from './states.tsx';

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

  test('what was done offline stands beside the sites', () => {
    const { container } = show(popup());
    const lines = [...container.querySelectorAll('.site-line')].map((it) => it.textContent);
    expect(lines.at(-1)).toBe('Offline3 serving, 0 selling');
    expect(lines).toHaveLength(4);
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
  const acts = { onSite: vi.fn(), onPause: vi.fn(), onJournal: vi.fn(), onOptions: vi.fn() };
  show(popup(acts));
  (document.activeElement as HTMLElement | null)?.blur();
  await userEvent.keyboard('{Tab}{Tab} {Tab}{Enter}{Tab}{Enter}{Tab}{Enter}{Tab}{Enter}');
  expect(acts.onSite).toHaveBeenCalledExactlyOnceWith(false);
  expect(acts.onPause.mock.calls).toEqual([[now + hour], [new Date(2026, 10, 24).getTime()]]);
  expect(acts.onJournal).toHaveBeenCalledOnce();
  expect(acts.onOptions).toHaveBeenCalledOnce();
});

test('it fits into the 600 px browsers give a popup', async () => {
  await page.viewport(360, 600);
  for (const props of Object.values(popupStates)) {
    const { container, unmount } = show(popup(props));
    expect(container.firstElementChild!.getBoundingClientRect().height).toBeLessThanOrEqual(600);
    unmount();
  }
});
