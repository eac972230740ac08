import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Options } from '../../components/options/Options.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { RecordFault } from '../../components/ui/RecordFault.tsx';
import { storeFaults, type Trouble } from '../../utils/core/trouble.ts';
import { show } from './show.tsx';
import { optionsProps, optionsStates, popupProps, popupStates } from './states.tsx';

const full: Trouble = { why: 'full', waiting: 0, room: true };
const open = (trouble: Partial<Trouble> = {}, onTryAgain = vi.fn()) =>
  show(<RecordFault trouble={{ ...full, ...trouble }} onTryAgain={onTryAgain} />);

describe('a record that cannot be used', () => {
  test('says for each reason something else, in whole sentences', () => {
    const said = storeFaults.map((why) => {
      const { container, unmount } = open({ why });
      const words = container.querySelector('p')!.textContent!;
      unmount();
      return words;
    });
    expect(new Set(said).size).toBe(storeFaults.length);
    for (const words of said) expect(words).toMatch(/\.$/);
  });

  test.each([
    [{ waiting: 0 }, 'What you do meanwhile waits safely to be recorded.'],
    [{ waiting: 1 }, '1 entry waits safely to be recorded, and so does what you do next.'],
    [{ waiting: 12 }, '12 entries wait safely to be recorded, and so does what you do next.'],
    [
      { waiting: 500, room: false },
      '500 entries wait safely to be recorded. No more can wait: what you do now is not recorded.',
    ],
  ])('says what becomes of what is done meanwhile: %j', (trouble, words) => {
    expect(open(trouble).getByText(words)).toBeTruthy();
  });

  test('in a private window says that nothing is wrong, and asks for no other try', () => {
    const { getByRole, queryByRole } = open({ why: 'private' });
    expect(getByRole('region', { name: 'Your record is not shown in private windows' }).textContent).toMatch(
      /What you do here is recorded all the same; to see it, open an ordinary window\.$/,
    );
    expect(queryByRole('button')).toBeNull();
  });

  test('is tried again in one press, and tells when that was in vain', async () => {
    const onTryAgain = vi.fn().mockRejectedValueOnce(new Error('asleep')).mockResolvedValue(undefined);
    const { getByRole, findByText } = open({}, onTryAgain);
    for (const times of [1, 2]) {
      await userEvent.click(getByRole('button', { name: 'Try again' }));
      expect(await findByText('Not yet. Nothing that waits is lost.')).toBeTruthy();
      expect(onTryAgain).toHaveBeenCalledTimes(times);
    }
  });
});

test('a record the browser had to begin anew says what is back, where the rest may be, and goes when it was read', async () => {
  const onLossRead = vi.fn();
  const lost = { brought: 1234, snapshot: null };
  const { getByRole, getByText } = show(<Popup {...popupProps} lost={lost} onLossRead={onLossRead} />);
  expect(getByRole('region', { name: 'Your record was damaged' })).toBeTruthy();
  expect(getByText(/Your last 1,234 entries are back\.$/)).toBeTruthy();
  await userEvent.click(getByRole('button', { name: 'All right' }));
  expect(onLossRead).toHaveBeenCalledOnce();
});

test.each([
  ['popup', (props: object) => <Popup {...popupProps} {...props} />],
  ['options', (props: object) => <Options {...optionsProps} {...props} />],
] as const)('a snapshot of a record that is lost is offered in the %s', async (_, view) => {
  const onBringBack = vi.fn();
  const lost = { brought: 0, snapshot: { id: 7, at: Date.UTC(2026, 10, 22, 12) } };
  const { getByRole, getByText, queryByText } = show(view({ lost, onBringBack }));
  expect(getByText(/^There is a snapshot of Nov 22, 2026.* with what came before\.$/)).toBeTruthy();
  expect(queryByText(/Your last/)).toBeNull();
  await userEvent.click(getByRole('button', { name: 'Bring it back…' }));
  expect(onBringBack.mock.calls).toEqual([[7]]);
});

describe('the popup of a record that cannot be used', () => {
  test('still pauses, switches the site off and leads to the options', async () => {
    const acts = { onSite: vi.fn(), onPause: vi.fn(), onOptions: vi.fn() };
    const { getByRole } = show(<Popup {...popupProps} {...popupStates['out of reach']} {...acts} />);
    await userEvent.click(getByRole('switch', { name: 'Good Turn on LinkedIn' }));
    await userEvent.click(getByRole('button', { name: 'For today' }));
    await userEvent.click(getByRole('button', { name: 'Options' }));
    for (const act of Object.values(acts)) expect(act).toHaveBeenCalledOnce();
  });

  test('shows today’s balance while only writing fails', () => {
    const { getByRole, container } = show(<Popup {...popupProps} {...popupStates['no room on the disk']} />);
    expect(container.querySelector('.headline')).toBeTruthy();
    expect(getByRole('region', { name: 'Recording is waiting' })).toBeTruthy();
  });

  test('claims no first day', () => {
    const { queryByText } = show(<Popup {...popupProps} {...popupStates['out of reach']} />);
    expect(queryByText(/first good turn/)).toBeNull();
  });
});

test('the options of a record that cannot be used still change what is chosen and delete everything', async () => {
  const acts = { onChange: vi.fn(), onDeleteAll: vi.fn() };
  const { getByRole, queryByText } = show(<Options {...optionsProps} {...optionsStates['out of reach']} {...acts} />);
  expect(getByRole('region', { name: 'Recording is waiting' })).toBeTruthy();
  expect(queryByText(/on record, on this device/)).toBeNull();
  await userEvent.click(getByRole('switch', { name: 'Facebook' }));
  await userEvent.click(getByRole('button', { name: 'Delete everything…' }));
  await userEvent.click(getByRole('button', { name: 'Delete everything' }));
  for (const act of Object.values(acts)) expect(act).toHaveBeenCalledOnce();
});
