import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';
import { show } from './show.tsx';
import { nudgeProps, sellingDraft, sellReading } from './states.tsx';
import { words } from './words.ts';

const panel = (content: object | null, acts: object = {}) => (
  <SidePanel {...nudgeProps} {...acts} content={content && { ...nudgeProps, ...content }} />
);

test('says where to begin while nobody is written to', () => {
  const { getByText } = show(panel(null));
  expect(getByText('Write to somebody on X, LinkedIn or Facebook and the question appears here.')).toBeTruthy();
});

test('asks what the nudge asks, and offers the same things to do', async () => {
  const onAct = vi.fn();
  const { getByRole } = show(panel({}, { onAct }));
  expect(getByRole('heading', { name: 'How can you help Ana Souza?' })).toBeTruthy();
  await userEvent.click(getByRole('button', { name: 'Say what exactly you liked in the work' }));
  expect(onAct).toHaveBeenCalledExactlyOnceWith('own:3');
});

test('takes the same keys', async () => {
  const onSnooze = vi.fn();
  const { getByRole } = show(panel({}, { onSnooze }));
  getByRole('button', { name: 'Not now' }).focus();
  await userEvent.keyboard('h');
  expect(onSnooze).toHaveBeenCalledExactlyOnceWith('site');
});

test('speaks when the reading arrives, from a region that was there before', async () => {
  const { getByRole, rerender } = show(panel(null));
  const status = getByRole('status');
  expect(status.textContent).toBe('');
  const { WordsProvider } = await import('../../components/ui/words.tsx');
  rerender(<WordsProvider value={words()}>{panel({ draft: sellingDraft, reading: sellReading })}</WordsProvider>);
  await vi.waitFor(() => expect(status.textContent).toContain('Reads as selling.'));
});

test('takes a correction after a send', async () => {
  const onCorrect = vi.fn();
  const { getByRole } = show(panel({ sent: { stance: 'social' } }, { onCorrect }));
  await userEvent.click(getByRole('button', { name: 'Serving' }));
  expect(onCorrect).toHaveBeenCalledExactlyOnceWith('serve');
});
