import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';
import { defaultSettings } from '../../utils/core/settings.ts';
import { show } from './show.tsx';
import { nudgeProps, panelProps, restStates, sellingDraft, sellReading } from './states.tsx';
import { words } from './words.ts';

const panel = (content: object | null, acts: object = {}) => (
  <SidePanel {...panelProps} {...acts} content={content && { ...nudgeProps, ...content }} />
);

describe('while nobody is written to', () => {
  test.each<[keyof typeof restStates, string, string]>([
    ['empty', 'All quiet', 'Write to somebody on LinkedIn and the question appears here.'],
    ['asked in the page', 'All quiet', 'On LinkedIn the question stands beside your message.'],
    ['nothing is asked', 'Recording only', 'Counts, but asks nothing.'],
    ['off on this network', 'Off on LinkedIn', 'Nothing is noticed or counted.'],
    ['on no network', 'All quiet', 'Write to somebody on LinkedIn and the question appears here.'],
    [
      'on no network, asked in pages',
      'All quiet',
      'The question stands beside your messages. Open one of your networks to have it here instead.',
    ],
    ['panel paused', 'Paused until 2:00 PM', 'Nothing is asked or counted.'],
    ['panel hushed', 'Quiet until 11:00 AM', 'Asks nothing, keeps counting.'],
    ['panel in quiet hours', 'Quiet until 12:30 PM', 'Quiet hours: counts, asks nothing.'],
  ])('says what is: %s', (state, title, words) => {
    const { getByRole, getByText } = show(panel(null, restStates[state]));
    // Clocks part the hour from its half of the day by a space of their own.
    expect(getByRole('heading').textContent?.replace(/\u202f/g, ' ')).toBe(title);
    expect(getByText(words)).toBeTruthy();
  });

  test('names every network on which it asks here', () => {
    const here = { on: true, nudge: 'panel' } as const;
    const settings = { ...defaultSettings, sites: { x: here, linkedin: here, facebook: here } };
    const { getByText } = show(panel(null, { site: null, settings }));
    expect(getByText('Write to somebody on X, LinkedIn, or Facebook and the question appears here.')).toBeTruthy();
  });

  test.each<[keyof typeof restStates, string, object]>([
    ['asked in the page', 'Ask here instead', { nudge: 'panel' }],
    ['nothing is asked', 'Ask here instead', { nudge: 'panel' }],
    ['off on this network', 'Turn on for LinkedIn', { on: true }],
  ])('changes it in one press, and the focus stays where it is told: %s', async (state, name, changed) => {
    const onSite = vi.fn();
    const { getByRole } = show(panel(null, { ...restStates[state], onSite }));
    await userEvent.click(getByRole('button', { name }));
    expect(onSite).toHaveBeenCalledExactlyOnceWith(changed);
    expect(document.activeElement).toBe(getByRole('heading'));
  });

  test.each([
    ['panel paused', 'Resume'],
    ['panel hushed', 'Ask again'],
  ])('ends a pause in one press: %s', async (state, name) => {
    const onResume = vi.fn();
    const { getByRole } = show(panel(null, { ...restStates[state], onResume }));
    await userEvent.click(getByRole('button', { name }));
    expect(onResume).toHaveBeenCalledOnce();
  });
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
