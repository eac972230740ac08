import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { defaultSettings } from '../../utils/core/settings.ts';
import { show } from './show.tsx';
import { welcomeProps, welcomeStates } from './states.tsx';

const welcome = (props: object = {}) => <Welcome {...welcomeProps} {...props} />;

test('says that nothing leaves the device and what LinkedIn forbids', () => {
  const { getByText } = show(welcome());
  expect(getByText('Nothing, to nobody. There is no account and no server.')).toBeTruthy();
  expect(getByText(/LinkedIn's terms forbid extensions/)).toBeTruthy();
});

test.each([
  ['In the side panel', { on: true, nudge: 'panel' }],
  ['Not at all', { on: false, nudge: 'panel' }],
])('keeps away from LinkedIn in one press: %s', async (name, linkedin) => {
  const onChange = vi.fn();
  const { getByRole } = show(welcome({ onChange }));
  await userEvent.click(getByRole('radio', { name }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({
    ...defaultSettings,
    sites: { ...defaultSettings.sites, linkedin },
  });
});

test('asks for access only where it is missing', async () => {
  const onGrant = vi.fn();
  const { getByRole, queryByRole } = show(welcome({ ...welcomeStates['access asked for'], onGrant }));
  expect(queryByRole('button', { name: 'Allow on X' })).toBeNull();
  await userEvent.click(getByRole('button', { name: 'Allow on LinkedIn' }));
  expect(onGrant).toHaveBeenCalledExactlyOnceWith('linkedin');
});

test('says nothing about access when none is missing', () => {
  const { queryByText } = show(welcome());
  expect(queryByText('Where may it work?')).toBeNull();
});

test('the example is a picture: nothing in it takes the focus', async () => {
  const onFinish = vi.fn();
  const { getByRole } = show(welcome({ onFinish }));
  (document.activeElement as HTMLElement | null)?.blur();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(getByRole('radio', { name: 'Beside my message' }));
  await userEvent.keyboard('{Tab}{Enter}');
  expect(onFinish).toHaveBeenCalledOnce();
});
