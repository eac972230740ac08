import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Nudge } from '../../components/nudge/Nudge.tsx';
import { showInPage } from './show.tsx';
import { nudgeProps, nudgeStates, sellingDraft, sellReading } from './states.tsx';

const nudge = (props: object = {}) => <Nudge {...nudgeProps} {...props} />;
const focused = (root: ShadowRoot) => root.activeElement as HTMLElement | null;

describe('the quiet line', () => {
  test('asks about the person by name', () => {
    const { getByRole } = showInPage(nudge());
    expect(getByRole('button', { name: 'How can you help Ana Souza?' })).toBeTruthy();
  });

  test('is one line of 34 px, border included', () => {
    const { nudge: it } = showInPage(nudge());
    expect(it.getBoundingClientRect().height).toBe(34);
    const hostile = showInPage(nudge(nudgeStates['quiet, hostile']));
    expect(hostile.nudge.getBoundingClientRect().height).toBe(34);
    expect(hostile.nudge.getBoundingClientRect().width).toBeLessThanOrEqual(340);
  });

  test('asks about nobody when nobody is known, whatever the line', () => {
    const { getByRole } = showInPage(nudge({ counterpart: null }));
    expect(getByRole('button', { name: 'Who could this help?' })).toBeTruthy();
  });

  test('takes no focus when it appears, and none when it is pressed with the mouse', async () => {
    const editor = document.createElement('textarea');
    document.body.append(editor);
    editor.focus();
    const onOpen = vi.fn();
    const { getByRole, rerender } = showInPage(nudge({ onOpen }));
    expect(document.activeElement).toBe(editor);
    await userEvent.click(getByRole('button', { name: /How can you help/ }));
    expect(onOpen).toHaveBeenCalledWith(false);
    rerender(nudge({ open: true }));
    await userEvent.click(getByRole('button', { name: /Introduce one person/ }));
    expect(document.activeElement).toBe(editor);
    editor.remove();
  });

  test('tells when it was opened by key, and then moves the focus to the first thing to do', async () => {
    const onOpen = vi.fn();
    const { root, getByRole, rerender } = showInPage(nudge({ onOpen }));
    getByRole('button', { name: /How can you help/ }).focus();
    await userEvent.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledWith(true);
    rerender(nudge({ open: true, focus: true }));
    await vi.waitFor(() => expect(focused(root)?.textContent).toContain('Introduce one person Ana should meet'));
  });
});

describe('the open nudge', () => {
  test('can be used from end to end without a mouse', async () => {
    const onAct = vi.fn();
    const onSnooze = vi.fn();
    const { root } = showInPage(nudge({ open: true, focus: true, onAct, onSnooze }));
    await vi.waitFor(() => expect(focused(root)).toBeTruthy());
    await userEvent.keyboard('{Enter}');
    expect(onAct).toHaveBeenLastCalledWith('own:1');
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    expect(onAct).toHaveBeenLastCalledWith('own:3');
    for (const scope of ['now', 'site', 'person']) {
      await userEvent.keyboard('{Tab}{Enter}');
      expect(onSnooze).toHaveBeenLastCalledWith(scope);
    }
  });

  test.each([
    ['n', 'now'],
    ['h', 'site'],
    ['p', 'person'],
    ['{Shift>}N{/Shift}', 'now'],
  ])('is left alone with one key: %s', async (key, scope) => {
    const onSnooze = vi.fn();
    const { root } = showInPage(nudge({ open: true, focus: true, onSnooze }));
    await vi.waitFor(() => expect(focused(root)).toBeTruthy());
    await userEvent.keyboard(key);
    expect(onSnooze).toHaveBeenCalledExactlyOnceWith(scope);
  });

  test('leaves the browser its own shortcuts', async () => {
    const onSnooze = vi.fn();
    const { root } = showInPage(nudge({ open: true, focus: true, onSnooze }));
    await vi.waitFor(() => expect(focused(root)).toBeTruthy());
    await userEvent.keyboard('{Control>}h{/Control}');
    expect(onSnooze).not.toHaveBeenCalled();
  });

  test('offers no peace from a person who cannot be told apart', async () => {
    const onSnooze = vi.fn();
    const { root, queryByRole } = showInPage(
      nudge({ open: true, focus: true, counterpart: { name: 'Ana' }, onSnooze }),
    );
    await vi.waitFor(() => expect(focused(root)).toBeTruthy());
    await userEvent.keyboard('p');
    expect(onSnooze).not.toHaveBeenCalled();
    expect(queryByRole('button', { name: 'Not for this person' })).toBeNull();
  });

  test('closes with Escape', async () => {
    const onClose = vi.fn();
    const { root } = showInPage(nudge({ open: true, focus: true, onClose }));
    await vi.waitFor(() => expect(focused(root)).toBeTruthy());
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('keeps the keys pressed inside it from the page', async () => {
    const heard = vi.fn();
    for (const type of ['keydown', 'keyup', 'keypress']) document.addEventListener(type, heard);
    const { root } = showInPage(nudge({ open: true, focus: true }));
    await vi.waitFor(() => expect(focused(root)).toBeTruthy());
    await userEvent.keyboard('n{Escape}{Enter}');
    expect(heard).not.toHaveBeenCalled();
    for (const type of ['keydown', 'keyup', 'keypress']) document.removeEventListener(type, heard);
  });

  test('marks what was chosen and writes nothing', () => {
    const { getByRole } = showInPage(nudge({ open: true, chosen: 'own:2' }));
    const chosen = getByRole('button', { pressed: true });
    expect(chosen.textContent).toContain('Good, go ahead.');
  });

  test('says what the draft reads as, and quotes the words that say so', () => {
    const { nudge: it } = showInPage(nudge({ open: true, draft: sellingDraft, reading: sellReading }));
    expect(it.querySelector('.reading-stance')!.textContent).toBe('Reads as selling.');
    expect([...it.querySelectorAll('.reason')].map((reason) => reason.textContent)).toEqual([
      'asks for a call 15 minutes next week',
      'shows your own work show you our platform',
    ]);
    expect(it.querySelectorAll('.reason q')[0]!.textContent).toBe('15 minutes next week');
  });

  test('gives no reason it has no words for', () => {
    const reasons = [{ ...sellReading!.reasons[0]!, why: 'not_yet_in_this_language' }];
    const { nudge: it } = showInPage(nudge({ open: true, draft: sellingDraft, reading: { ...sellReading!, reasons } }));
    expect(it.querySelector('.reading-stance')).toBeTruthy();
    expect(it.querySelector('.reason')).toBeNull();
  });

  test('claims nothing when there is no stance', () => {
    const reading = { confidence: 0.4, reasons: [], ask: 'none', promises: [] } as const;
    const { getByText, nudge: it } = showInPage(nudge({ open: true, draft: 'Hm', reading }));
    expect(getByText('Nothing to say about it yet.')).toBeTruthy();
    expect(it.textContent).not.toMatch(/Reads as/);
  });
});

describe('in a hard time', () => {
  const gentle = { line: 'gentle' as const, prompts: [] };

  test('says nothing about the draft, before and after', async () => {
    const { nudge: it, rerender } = showInPage(
      nudge({ open: true, nudge: gentle, draft: sellingDraft, reading: sellReading }),
    );
    await new Promise(requestAnimationFrame);
    expect(it.textContent).not.toMatch(/sell|serv|social/i);
    rerender(nudge({ nudge: gentle, sent: { stance: 'sell' } }));
    await new Promise(requestAnimationFrame);
    expect(it.textContent).not.toMatch(/sell|serv|social|record/i);
    expect(it.getBoundingClientRect().height).toBe(0);
  });
});

describe('after a send', () => {
  test('says in one line how it was recorded, and is corrected with one press', async () => {
    const onCorrect = vi.fn();
    const { getByRole, getAllByText, queryByRole } = showInPage(nudge({ sent: { stance: 'sell' }, onCorrect }));
    expect(getAllByText('Recorded as selling.').length).toBeGreaterThan(0);
    expect(queryByRole('button', { name: 'Selling' })).toBeNull();
    await userEvent.click(getByRole('button', { name: 'Serving' }));
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith('serve');
  });

  test('asks what it was when it could not be read', () => {
    const { getAllByRole } = showInPage(nudge({ sent: {} }));
    expect(getAllByRole('button').map((it) => it.textContent)).toEqual(['Serving', 'Social', 'Selling']);
  });
});

describe('for a screen reader', () => {
  test('the live region is there, empty, before it first speaks', async () => {
    const { getByRole, rerender } = showInPage(nudge());
    const status = getByRole('status');
    expect(status.textContent).toBe('');
    rerender(nudge({ open: true, draft: sellingDraft, reading: sellReading }));
    await vi.waitFor(() => expect(status.textContent).toContain('Reads as selling.'));
    expect(getByRole('status')).toBe(status);
    rerender(nudge({ sent: { stance: 'sell' } }));
    await vi.waitFor(() => expect(status.textContent).toBe('Recorded as selling.'));
  });

  test('is empty at first even when the nudge begins open', () => {
    const { getByRole } = showInPage(nudge({ open: true, draft: sellingDraft, reading: sellReading }));
    expect(getByRole('status').textContent).toBe('');
  });

  test('it is a named region', () => {
    const { nudge: it } = showInPage(nudge());
    expect(it.tagName).toBe('SECTION');
    expect(it.getAttribute('aria-label')).toBe('Good Turn');
  });
});

describe('words of other people', () => {
  test('cannot turn the sentence around, and stay in their place', () => {
    const { nudge: it } = showInPage(nudge(nudgeStates['open, hostile']));
    const name = it.querySelector('bdi')!;
    expect(name.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(Array.from(name.textContent).length).toBeLessThanOrEqual(40);
    expect(it.textContent.length).toBeLessThan(1500);
    expect(it.getBoundingClientRect().height).toBeLessThan(480);
  });

  test('keep their emoji and their letters', () => {
    const { getByRole } = showInPage(nudge({ counterpart: { name: '👩‍👩‍👧 José می‌خواهم' } }));
    expect(getByRole('button', { name: 'How can you help 👩‍👩‍👧 José می‌خواهم?' })).toBeTruthy();
  });

  test('are text, whatever they look like', () => {
    const { nudge: it } = showInPage(nudge({ counterpart: { name: '<img src=x onerror=alert(1)>' }, open: true }));
    expect(it.querySelector('img')).toBeNull();
  });
});

test('a page that styles everything reaches nothing in the nudge', () => {
  const style = document.createElement('style');
  style.textContent =
    '* { --ink: red; --px: 9px; font-size: 60px !important; color-scheme: dark; } html { direction: rtl }';
  document.head.append(style);
  const { nudge: it } = showInPage(nudge());
  expect(it.getBoundingClientRect().height).toBe(34);
  expect(getComputedStyle(it).direction).toBe('ltr');
  expect(getComputedStyle(it).color).not.toBe('rgb(255, 0, 0)');
  style.remove();
});

test('the page’s own theme wins over the system’s', () => {
  const light = showInPage(nudge({ theme: 'light' }));
  const dark = showInPage(nudge({ theme: 'dark' }));
  const background = (it: HTMLElement) => getComputedStyle(it).backgroundColor;
  expect(background(light.nudge)).toBe('rgb(255, 255, 255)');
  expect(background(dark.nudge)).not.toBe(background(light.nudge));
});
