import { within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { defaultSettings } from '../../utils/core/settings.ts';
import type { Reading } from '../../utils/core/words.ts';
import { show } from './show.tsx';
import { welcomeProps, welcomeStates } from './states.tsx';
import { words } from './words.ts';

const welcome = (props: object = {}) => <Welcome {...welcomeProps} {...props} />;

const keeps = (props: object = {}) => welcome({ begin: 'keeps', ...props });
const practice = (props: object = {}) => welcome({ begin: 'practice', ...props });

test('takes three steps, there and back, and a screen reader along', async () => {
  const onFinish = vi.fn();
  const { getByRole, queryByRole } = show(welcome({ onFinish }));
  const title = () => getByRole('heading', { level: 1 });
  expect(document.activeElement).not.toBe(title());
  expect(queryByRole('button', { name: 'Back' })).toBeNull();
  await userEvent.click(getByRole('button', { name: 'Next' }));
  expect(title().textContent).toBe('It all stays with you');
  expect(document.activeElement).toBe(title());
  await userEvent.click(getByRole('button', { name: 'Next' }));
  expect(title().textContent).toBe('Try it once');
  await userEvent.click(getByRole('button', { name: 'Back' }));
  await userEvent.click(getByRole('button', { name: 'Next' }));
  expect(onFinish).not.toHaveBeenCalled();
  await userEvent.click(getByRole('button', { name: "Got it, let's go" }));
  expect(onFinish).toHaveBeenCalledOnce();
});

test('a first nudge: it comes with the box, reads the answer, and says how it would count', async () => {
  const onRead = vi.fn(welcomeProps.onRead);
  const { getByRole, queryByRole, findByText, findAllByText, getByText } = show(practice({ onRead }));
  const nudge = () => queryByRole('region', { name: 'Good Turn' });
  expect(nudge()).toBeNull();
  await userEvent.click(getByRole('textbox'));
  expect(getByText(/^There it is/)).toBeTruthy();
  await userEvent.click(within(nudge()!).getByRole('button', { expanded: false }));
  expect(getByText(/^Choose what you could do/)).toBeTruthy();
  await userEvent.click(getByRole('textbox'));
  await userEvent.keyboard('Talk to Kofi, he draws and ships.');
  await findByText('Reads as serving.');
  expect(onRead).toHaveBeenLastCalledWith('Talk to Kofi, he draws and ships.');
  await userEvent.click(getByRole('button', { name: 'Answer' }));
  await findAllByText('Recorded as serving.');
  expect(getByText(/This one was practice/)).toBeTruthy();
  expect(getByText('serve, nothing sold')).toBeTruthy();
  await userEvent.click(getByRole('button', { name: 'Once more' }));
  expect((getByRole('textbox') as HTMLTextAreaElement).value).toBe('');
});

test('the way to be left alone can be tried as well', async () => {
  const { getByRole, queryByRole, getByText } = show(practice());
  await userEvent.click(getByRole('textbox'));
  await userEvent.click(getByRole('button', { name: 'Close' }));
  expect(queryByRole('region', { name: 'Good Turn' })).toBeNull();
  expect(getByText(/pauses everything/)).toBeTruthy();
  await userEvent.click(getByRole('button', { name: 'Once more' }));
  expect(queryByRole('region', { name: 'Good Turn' })).not.toBeNull();
});

test('an answer that is quicker than the reading of an older one wins', async () => {
  const late = Promise.withResolvers<Reading>();
  const serving = await welcomeProps.onRead('');
  const onRead = vi.fn((text: string) => (text === 'a' ? late.promise : Promise.resolve(serving)));
  const { getByRole, findByText, queryByText } = show(practice({ onRead }));
  await userEvent.click(getByRole('textbox'));
  await userEvent.click(within(getByRole('region', { name: 'Good Turn' })).getByRole('button', { expanded: false }));
  await userEvent.fill(getByRole('textbox'), 'a');
  await vi.waitFor(() => expect(onRead).toHaveBeenCalledWith('a'));
  await userEvent.fill(getByRole('textbox'), 'ab');
  await findByText('Reads as serving.');
  late.resolve({ ...serving, stance: 'sell' });
  await late.promise;
  expect(queryByText('Reads as selling.')).toBeNull();
});

test('says that nothing leaves the device and what LinkedIn forbids', () => {
  const { getByText } = show(keeps());
  expect(getByText('Nothing, to nobody. There is no account and no server.')).toBeTruthy();
  expect(getByText(/LinkedIn's terms forbid extensions/)).toBeTruthy();
});

test.each([
  ['In the side panel', { on: true, nudge: 'panel' }],
  ['Not at all', { on: false, nudge: 'panel' }],
])('keeps away from LinkedIn in one press: %s', async (name, linkedin) => {
  const onChange = vi.fn();
  const { getByRole } = show(keeps({ onChange }));
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
  expect(onGrant).toHaveBeenCalledExactlyOnceWith(['linkedin']);
});

test('asks for access to all in one press, but not for a network that is to be left alone', async () => {
  const onGrant = vi.fn();
  const settings = { ...defaultSettings, sites: { ...defaultSettings.sites, linkedin: { on: false, nudge: 'panel' } } };
  const access = { x: false, linkedin: false, facebook: false };
  const { getByRole, queryByRole } = show(keeps({ access, settings, onGrant }));
  expect(queryByRole('button', { name: 'Allow on LinkedIn' })).toBeNull();
  await userEvent.click(getByRole('button', { name: 'Allow all of them' }));
  expect(onGrant).toHaveBeenCalledExactlyOnceWith(['x', 'facebook']);
});

test('says what was given as soon as it is, in its place', async () => {
  const { getAllByText, queryByRole, rerender } = show(
    keeps({ access: { x: true, linkedin: false, facebook: false } }),
  );
  const { WordsProvider } = await import('../../components/ui/words.tsx');
  rerender(<WordsProvider value={words()}>{keeps()}</WordsProvider>);
  expect(getAllByText('Allowed')).toHaveLength(3);
  expect(queryByRole('button', { name: /^Allow/ })).toBeNull();
});

test('whoever allowed nothing is told before leaving that nothing would be asked', () => {
  const { getByText } = show(welcome(welcomeStates['access nowhere']));
  expect(getByText(/nothing would be asked/)).toBeTruthy();
});

test('says nothing about access when none is missing', () => {
  const { queryByText } = show(keeps());
  expect(queryByText('Where may it work?')).toBeNull();
});

test('the example is a picture: nothing in it takes the focus', async () => {
  const { getByRole } = show(welcome());
  (document.activeElement as HTMLElement | null)?.blur();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(getByRole('button', { name: 'Next' }));
});
