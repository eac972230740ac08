import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ImportOptions, type ImportOptionsProps } from '../../components/options/ImportOptions.tsx';
import { WordsProvider } from '../../components/ui/words.tsx';
import { type ImportView, importFaults } from '../../utils/core/importing.ts';
import { importProps, importStates, preview } from './import-states.ts';
import { findings, show } from './show.tsx';
import { words } from './words.ts';

const open = (more: Partial<ImportOptionsProps> = {}) => show(<ImportOptions {...importProps} {...more} />);
const at = (importing: ImportView, more: Partial<ImportOptionsProps> = {}) => open({ importing, ...more });

describe('a file', () => {
  const file = new File(['{}'], 'good-turn.json', { type: 'application/json' });

  test('is chosen with a field that says what it is for', async () => {
    const onFile = vi.fn();
    const { getByLabelText } = open({ onFile });
    await userEvent.upload(getByLabelText('Import a file…'), file);
    expect(onFile).toHaveBeenCalledOnce();
    expect(onFile.mock.lastCall![0].name).toBe('good-turn.json');
  });

  test('can be chosen with the keyboard', async () => {
    const { getByLabelText } = open();
    await userEvent.tab();
    expect(document.activeElement).toBe(getByLabelText('Import a file…'));
  });

  test('can be let fall there, and does not take the page away', () => {
    const onFile = vi.fn();
    const { container } = open({ onFile });
    const data = new DataTransfer();
    data.items.add(file);
    const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
    container.querySelector('.drop')!.dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
    expect(onFile.mock.lastCall![0].name).toBe('good-turn.json');
  });

  test('that is being read can be left, also with Escape', async () => {
    const onCancel = vi.fn();
    const { getByRole } = at({ step: 'reading', done: 0.4 }, { onCancel });
    expect(getByRole('progressbar', { name: 'Reading the file' })).toHaveProperty('value', 0.4);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledTimes(2);
  });
});

describe('the preview', () => {
  test('says in numbers what would happen, and has the focus', () => {
    const { getByRole } = at({ step: 'ready', preview });
    expect(document.activeElement).toBe(getByRole('heading', { name: 'Import this file?' }));
    const cells = [...document.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells).toEqual([
      ['What', 'New', 'Changed', 'As it is'],
      ['Messages and gestures', '1,204,331', '12', '1,000,000'],
      ['People', '20,000', '3', '17'],
      ['Needs', '2', '0', '0'],
    ]);
  });

  test('of a copy says what would go', () => {
    const { getByRole } = at(importStates['a copy read']!);
    expect(getByRole('columnheader', { name: 'Gone' })).toBeTruthy();
    expect(getByRole('button', { name: 'Restore' })).toBeTruthy();
  });

  test('of a file with nothing new says so', () => {
    const { getByText } = at(importStates['a file with nothing new']!);
    expect(getByText('All of it is here already. Importing it would change nothing in your record.')).toBeTruthy();
  });

  test.each([
    ['offered', false],
    ['taken', true],
  ] as const)('takes options along only where nobody chose any, or when asked: %s', async (settings, taken) => {
    const onCommit = vi.fn();
    const { getByRole } = at({ step: 'ready', preview: { ...preview, settings } }, { onCommit });
    await userEvent.click(getByRole('button', { name: 'Import' }));
    await userEvent.click(getByRole('switch', { name: 'Take its options, too' }));
    await userEvent.click(getByRole('button', { name: 'Import' }));
    expect(onCommit.mock.calls).toEqual([[taken], [!taken]]);
  });

  test('can be left', async () => {
    const onCancel = vi.fn();
    const { getByRole } = at({ step: 'ready', preview }, { onCancel });
    await userEvent.click(getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledOnce();
  });
});

test('what came of it is said, has the focus, and can be undone or kept', async () => {
  const [onUndo, onKeep] = [vi.fn(), vi.fn()];
  const page = (importing: ImportView) => <ImportOptions {...importProps} {...{ importing, onUndo, onKeep }} />;
  const { getByRole, getByText, rerender } = show(page({ step: 'going', way: 'merge', done: 1 }));
  rerender(<WordsProvider value={words()}>{page({ step: 'idle', last: preview, told: 'imported' })}</WordsProvider>);
  await expect.poll(() => document.activeElement).toBe(getByText('Imported.'));
  await userEvent.click(getByRole('button', { name: 'Undo the import' }));
  expect(onUndo).toHaveBeenCalledWith('merge');
  await userEvent.click(getByRole('button', { name: 'Keep it' }));
  expect(onKeep).toHaveBeenCalledOnce();
});

describe('a file that cannot be imported', () => {
  test('is told with the place and what to do, and another can be chosen', () => {
    const { getByRole, getByLabelText } = at({
      step: 'failed',
      why: 'wrong',
      place: { line: 1204, list: 'interactions', record: 12, field: 'corrected.at' },
      last: null,
    });
    expect(getByRole('status').textContent).toBe(
      'One record in this file cannot be right. Mend it there, or choose another copy of the file. ' +
        'Nothing was imported; your record is as it was.Line 1,204 · interactions, record 12 · field corrected.at',
    );
    expect(getByLabelText('Import a file…')).toBeTruthy();
  });

  test.each(importFaults)('has words for every reason: %s', async (why) => {
    const { getByRole } = at({ step: 'failed', why, place: {}, last: null });
    expect(getByRole('status').textContent!.length).toBeGreaterThan(60);
    expect(await findings()).toEqual([]);
  });
});
