import '../../components/ui/tokens.css';
import '../../components/ui/parts.css';
import '../../components/ui/page.css';
import '../../components/ui/stances.css';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Logged, LogMoment, type LogMomentProps } from '../../components/moments/LogMoment.tsx';
import { WordsProvider } from '../../components/ui/words.tsx';
import { findings, show } from './show.tsx';
import { logProps } from './states.tsx';
import { words } from './words.ts';

const undo = vi.fn(async () => {});
const onRecord = vi.fn(async (_: unknown): Promise<Logged> => ({ undo }));

/** The line, with `typed` in it. */
async function log(typed: string, props: Partial<LogMomentProps> = {}) {
  const shown = show(
    <main>
      <LogMoment {...logProps} onRecord={onRecord} {...props} />
    </main>,
  );
  const line = shown.getByRole('textbox', { name: 'Log a moment offline' }) as HTMLInputElement;
  await userEvent.click(line);
  // As a paste: one event, whatever is in it.
  await userEvent.fill(line, typed);
  const chip = (name: string) => shown.getByLabelText(name) as HTMLSelectElement;
  const day = () => shown.getByLabelText('When it was') as HTMLInputElement;
  const said = () => shown.getByRole('status').textContent;
  return { ...shown, line, chip, day, said };
}
const sentence = ({ container }: { container: Element }) => container.querySelector('.moment-sentence')?.textContent;

beforeEach(() => {
  undo.mockClear();
  onRecord.mockReset().mockImplementation(async () => ({ undo }));
});

describe('one line', () => {
  test('says what is understood while it is written', async () => {
    const shown = await log('coffee with Ben yesterday, talked about her move #serve');
    await expect.poll(() => sentence(shown)).toBe('Coffee with Ben, yesterday');
    expect(shown.chip('What it was').value).toBe('coffee');
    expect(shown.chip('Who Ben is').selectedOptions[0]!.text).toBe('Ben');
    expect(shown.day().value).toBe('2026-11-22');
    expect(shown.chip('What it was for').value).toBe('serve');
    expect(shown.getByText('Note: talked about her move')).toBeTruthy();
  });

  test('is recorded by Enter, empties itself and keeps the focus', async () => {
    const shown = await log('coffee with Ben yesterday, talked about her move #serve');
    await expect.poll(() => sentence(shown)).toContain('Ben');
    await userEvent.keyboard('{Enter}');
    await expect.poll(shown.said).toBe('Recorded: Coffee with Ben, yesterday.');
    expect(onRecord).toHaveBeenCalledExactlyOnceWith({
      medium: 'coffee',
      stance: 'serve',
      day: '2026-11-22',
      people: [{ name: 'Ben', personId: 'ben' }],
      note: 'talked about her move',
    });
    expect(shown.line.value).toBe('');
    expect(document.activeElement).toBe(shown.line);
  });

  test('pressed twice it is recorded once', async () => {
    const recording = Promise.withResolvers<Logged>();
    onRecord.mockReturnValue(recording.promise);
    const shown = await log('walk with Ben');
    await expect.poll(() => sentence(shown)).toContain('Ben');
    await userEvent.keyboard('{Enter}{Enter}');
    recording.resolve({ undo });
    await expect.poll(shown.said).toContain('Recorded');
    expect(onRecord).toHaveBeenCalledOnce();
  });

  test('can be taken back, and the line is there again', async () => {
    const shown = await log('walk with Ben');
    await expect.poll(() => sentence(shown)).toContain('Ben');
    await userEvent.keyboard('{Enter}');
    await userEvent.click(await shown.findByRole('button', { name: 'Undo' }));
    await expect.poll(shown.said).toBe('Taken back. Your line is here again.');
    expect(undo).toHaveBeenCalledOnce();
    expect(shown.line.value).toBe('walk with Ben');
    expect(document.activeElement).toBe(shown.line);
  });

  test('taken back, what was put right is still right', async () => {
    const shown = await log('walk with Ben');
    await userEvent.selectOptions(shown.chip('What it was for'), 'serve');
    await userEvent.click(shown.getByRole('button', { name: 'Record' }));
    await userEvent.click(await shown.findByRole('button', { name: 'Undo' }));
    await expect.poll(shown.said).toContain('Taken back');
    expect(shown.chip('What it was for').value).toBe('serve');
  });

  test('what cannot be taken back yet can be tried again', async () => {
    undo.mockRejectedValueOnce(new Error('The disk is full.'));
    const shown = await log('walk with Ben');
    await userEvent.keyboard('{Enter}');
    await userEvent.click(await shown.findByRole('button', { name: 'Undo' }));
    await expect.poll(shown.said).toContain('Not taken back yet');
    await userEvent.click(shown.getByRole('button', { name: 'Undo' }));
    await expect.poll(shown.said).toContain('Taken back.');
  });

  test('Enter that comes before it is known who is on record waits for it', async () => {
    const asked = Promise.withResolvers<Awaited<ReturnType<LogMomentProps['onFind']>>>();
    const shown = await log('walk with Ben', { onFind: () => asked.promise });
    await userEvent.keyboard('{Enter}');
    expect(onRecord).not.toHaveBeenCalled();
    asked.resolve([{ id: 'ben', name: 'Ben', identities: [] }]);
    await expect.poll(shown.said).toContain('Recorded');
    expect(onRecord.mock.calls[0]?.[0]).toMatchObject({ people: [{ personId: 'ben' }] });
  });

  test('Enter that comes before the line can be understood waits for it, and says nothing wrong meanwhile', async () => {
    const shown = await log('walk with Ben', { read: null });
    await userEvent.keyboard('{Enter}');
    expect(shown.container.querySelector('.moment-end')).toBeNull();
    expect(onRecord).not.toHaveBeenCalled();
    shown.rerender(
      <WordsProvider value={words()}>
        <main>
          <LogMoment {...logProps} onRecord={onRecord} />
        </main>
      </WordsProvider>,
    );
    await expect.poll(shown.said).toContain('Recorded');
    expect(onRecord.mock.calls[0]?.[0]).toMatchObject({ medium: 'walk', people: [{ personId: 'ben' }] });
  });

  test('what nobody said is what is usual, and looks so', async () => {
    const shown = await log('Ana: hello');
    expect([shown.chip('What it was').value, shown.chip('What it was').dataset.said]).toEqual(['other', 'false']);
    expect([shown.chip('What it was for').value, shown.chip('What it was for').dataset.said]).toEqual([
      'social',
      'false',
    ]);
    expect(shown.day().value).toBe('2026-11-23');
  });
});

describe('whoever is meant', () => {
  test('somebody new is recorded by name', async () => {
    const shown = await log('lunch with Cleo Vance');
    await expect.poll(() => sentence(shown)).toBe('Meal with Cleo Vance, today');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => onRecord.mock.calls[0]?.[0]).toMatchObject({ people: [{ name: 'Cleo Vance' }] });
  });

  test('several by that name: Enter asks which, and records whom the user picks', async () => {
    const shown = await log('lunch with Ana');
    await expect.poll(() => shown.chip('Who Ana is').options.length).toBeGreaterThan(3);
    await userEvent.keyboard('{Enter}');
    const which = shown.chip('Who Ana is');
    await expect.poll(() => document.activeElement).toBe(which);
    expect([which.getAttribute('aria-invalid'), which.selectedOptions[0]!.text]).toEqual(['true', 'Which Ana?']);
    expect(onRecord).not.toHaveBeenCalled();
    await userEvent.selectOptions(which, 'Ana Lima (@ana)');
    expect(sentence(shown)).toBe('Meal with Ana Lima, today');
    await userEvent.click(shown.getByRole('button', { name: 'Record' }));
    await expect
      .poll(() => onRecord.mock.calls[0]?.[0])
      .toMatchObject({ people: [{ name: 'Ana Lima', personId: 'ana' }] });
  });

  test('a word that is no person is left out', async () => {
    const shown = await log('lunch in Porto with Maths');
    await userEvent.selectOptions(shown.chip('Who Maths is'), 'Maths is no person');
    expect(sentence(shown)).toBe('Meal, today');
  });

  test('somebody may be called anything', async () => {
    const shown = await log('lunch with @__proto__ and Constructor');
    await expect.poll(() => sentence(shown)).toContain('Constructor');
    await userEvent.selectOptions(shown.chip('Who Constructor is'), 'Constructor is no person');
    expect(sentence(shown)).toBe('Meal with __proto__, today');
  });

  test('of whom nothing is ever recorded is told, and the line stays', async () => {
    onRecord.mockResolvedValue({ never: 'Ben' });
    const shown = await log('lunch with Ben');
    await expect.poll(() => sentence(shown)).toContain('Ben');
    await userEvent.keyboard('{Enter}');
    await expect.poll(shown.said).toContain('nothing is recorded of Ben');
    expect(shown.line.value).toBe('lunch with Ben');
  });
});

describe('what was misunderstood', () => {
  test('is put right by keyboard alone, and stays right while the line grows', async () => {
    const shown = await log('coffee with Ben');
    await expect.poll(() => sentence(shown)).toContain('Ben');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(shown.chip('What it was'));
    await userEvent.selectOptions(shown.chip('What it was'), 'walk');
    await userEvent.selectOptions(shown.chip('What it was for'), 'sell');
    await userEvent.fill(shown.line, 'coffee with Ben, at the lake #serve');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => onRecord.mock.calls[0]?.[0])
      .toMatchObject({ medium: 'walk', stance: 'sell', note: 'at the lake' });
  });

  test('another line is read anew', async () => {
    const shown = await log('coffee with Ben');
    await userEvent.selectOptions(shown.chip('What it was'), 'walk');
    await userEvent.fill(shown.line, '');
    await userEvent.fill(shown.line, 'coffee with Ben');
    expect(shown.chip('What it was').value).toBe('coffee');
  });

  test('a day that is still to come has to be another one', async () => {
    const shown = await log('coffee with Ben tomorrow');
    await expect.poll(() => shown.chip('Who Ben is').value).toBe('ben');
    const day = shown.day();
    expect(shown.getByText(/still to come/)).toBeTruthy();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement).toBe(day);
    expect(onRecord).not.toHaveBeenCalled();
    await userEvent.fill(day, '2026-11-20');
    expect(sentence(shown)).toBe('Coffee with Ben, 3 days ago');
  });
});

describe('what cannot be recorded', () => {
  test('stays in the line when the record cannot be used', async () => {
    onRecord.mockResolvedValue({ failed: true });
    const shown = await log('lunch with Ben');
    await expect.poll(() => sentence(shown)).toContain('Ben');
    await userEvent.keyboard('{Enter}');
    await expect.poll(shown.said).toContain('Your line stays here');
    expect(shown.line.value).toBe('lunch with Ben');
  });

  test('too long a line says how long it may be', async () => {
    const shown = await log('a'.repeat(10_000));
    expect(shown.said()).toBe('A line has room for 500 characters. Please shorten it.');
    expect(shown.line.getAttribute('aria-invalid')).toBe('true');
    await userEvent.keyboard('{Enter}');
    expect(onRecord).not.toHaveBeenCalled();
  });

  test('nothing is nothing', async () => {
    await log('   ');
    await userEvent.keyboard('{Enter}');
    expect(onRecord).not.toHaveBeenCalled();
  });
});

const lines = {
  understood: 'coffee with Ben yesterday, talked about her move #serve',
  'to be asked': 'coffee with Ana and Cleo tomorrow, her brother came along',
  hostile: `coffee with \u202E${'Ab\u0301'.repeat(60)} and @__proto__, <b>Ana</b> 👩‍👩‍👧‍👦 #serve ${'\uD83D'.repeat(5)}`,
};

describe.each(['light', 'dark'])('in a %s theme, 320 px wide', (theme) => {
  const scheme = document.createElement('style');
  beforeEach(async () => {
    await page.viewport(320, 700);
    document.documentElement.lang = 'en';
    document.title = 'Good Turn';
    scheme.textContent = `:root { color-scheme: ${theme} !important }`;
    document.head.append(scheme);
  });
  afterEach(() => scheme.remove());

  test.each(Object.entries(lines))('%s: nothing is in anybody’s way', async (name, line) => {
    const shown = await log(line);
    if (name === 'to be asked') await userEvent.keyboard('{Enter}');
    await Promise.all(document.getAnimations().map((it) => it.finished));
    expect(await findings()).toEqual([]);
    expect(document.scrollingElement!.scrollWidth, 'scrolls sideways').toBeLessThanOrEqual(innerWidth);
    const small = [...shown.container.querySelectorAll('input, select, button')].filter(
      (it) => it.getBoundingClientRect().height < 24,
    );
    expect(small).toEqual([]);
    const long = [...shown.container.querySelectorAll('option')].filter(({ text }) => text.length > 60);
    expect(long.map(({ text }) => text)).toEqual([]);
  });
});
