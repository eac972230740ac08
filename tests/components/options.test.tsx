import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Options, type OptionsProps } from '../../components/options/Options.tsx';
import { defaultSettings, type Settings } from '../../utils/core/settings.ts';
import { findings, show } from './show.tsx';
import { optionsProps, optionsStates, snapshotsProps } from './states.tsx';

/** The options page on top of settings that keep what is chosen. */
function open(props: Partial<OptionsProps> = {}) {
  const chosen = vi.fn<(settings: Settings) => void>();
  function Page() {
    const [settings, set] = useState(props.settings ?? defaultSettings);
    const onChange = (next: Settings) => {
      chosen(next);
      set(next);
    };
    return <Options {...optionsProps} {...props} settings={settings} onChange={onChange} />;
  }
  return { ...show(<Page />), chosen, last: () => chosen.mock.lastCall![0] };
}

describe('sites', () => {
  test('are switched off at once', async () => {
    const { getByRole, last } = open();
    await userEvent.click(getByRole('switch', { name: 'Facebook' }));
    expect(last()).toEqual({
      ...defaultSettings,
      sites: { ...defaultSettings.sites, facebook: { on: false, nudge: 'page' } },
    });
  });

  test('ask where the user wants it', async () => {
    const { getByRole, last } = open();
    const linkedin = getByRole('group', { name: 'Where to ask on LinkedIn' });
    await userEvent.click(linkedin.querySelector('input[value="panel"]')!);
    expect(last().sites).toEqual({ ...defaultSettings.sites, linkedin: { on: true, nudge: 'panel' } });
  });

  test('that are off do not ask where', async () => {
    const { getByRole, queryByRole } = open();
    await userEvent.click(getByRole('switch', { name: 'X' }));
    expect(queryByRole('group', { name: 'Where to ask on X' })).toBeNull();
  });
});

describe('the language', () => {
  test('is one of six under its own name, or the browser’s', async () => {
    const { getByRole, last } = open();
    const choice = getByRole('combobox', { name: 'Language' });
    expect([...choice.querySelectorAll('option')].map((it) => it.textContent)).toEqual([
      'As the browser',
      'English',
      'Español',
      'Deutsch',
      'Français',
      'Português',
      'العربية',
    ]);
    await userEvent.selectOptions(choice, 'pt');
    expect(last()).toEqual({ ...defaultSettings, language: 'pt' });
    await userEvent.selectOptions(choice, 'As the browser');
    expect(last().language).toBeNull();
  });
});

describe('the search over all options', () => {
  const search = async (typed: string, props: Partial<OptionsProps> = {}) => {
    const page = open(props);
    await userEvent.fill(page.getByLabelText('Find an option'), typed);
    const headings = () => page.getAllByRole('heading', { level: 2 }).map((it) => it.textContent);
    return { ...page, headings };
  };

  test.each([
    ['a heading', 'your aim', 'Your aim', '1 option found'],
    ['words under a heading', 'SELLING is fine', 'Your aim', '1 option found'],
    ['part of a word, without its accent', 'francais', 'Language', '1 option found'],
    ['one of several', 'facebook', 'Where it is at work', '1 option found'],
    ['words in any order, also those of the heading', 'nowhere work linkedin', 'Where it is at work', '1 option found'],
  ])('finds by %s', async (_, typed, heading, told) => {
    const { headings, findByText } = await search(typed);
    expect(await findByText(told)).toBeTruthy();
    expect(headings()).toEqual([heading]);
  });

  test('shows a single option alone and opens the group it is in; Escape shows all as it was', async () => {
    const { getByRole, getByText, queryByRole, getByLabelText, headings } = await search('working toward');
    const group = getByText('Ask what they need').closest('details')!;
    expect(group.open).toBe(true);
    expect(getByRole('switch', { name: 'Ask what they are working toward' })).toBeTruthy();
    expect(queryByRole('switch', { name: 'Ask what they have tried so far' })).toBeNull();
    expect(headings()).toEqual(['Suggestions', 'The order of suggestions']);
    await userEvent.keyboard('{Escape}');
    expect((getByLabelText('Find an option') as HTMLInputElement).value).toBe('');
    expect(document.activeElement).toBe(getByLabelText('Find an option'));
    expect(headings().length).toBeGreaterThan(8);
    expect(group.open).toBe(false);
    expect(queryByRole('switch', { name: 'Ask what they have tried so far' })).toBeTruthy();
  });

  test('that finds nothing says what to do', async () => {
    const { getByRole, queryAllByRole, getAllByRole } = await search('zeppelin');
    expect(queryAllByRole('heading', { level: 2 })).toEqual([]);
    expect(getAllByRole('status').map((it) => it.textContent)).toContain(
      'No option says this. Try another word, or press Escape to see them all.',
    );
    expect(await findings()).toEqual([]);
    await userEvent.click(getByRole('button', { name: 'Show all' }));
    expect(queryAllByRole('heading', { level: 2 }).length).toBeGreaterThan(8);
  });

  test('leaves what has the focus, though its words change', async () => {
    const { getByRole, headings } = await search('beside my message facebook');
    const facebook = getByRole('switch', { name: 'Facebook' });
    await userEvent.click(facebook);
    await waitFor(() => expect(getByRole('switch', { name: 'Facebook' }).getAttribute('aria-checked')).toBe('false'));
    expect(headings()).toEqual(['Where it is at work']);
    expect(document.activeElement).toBe(facebook);
  });

  test('is over when a snapshot is to be restored: what would change shows', async () => {
    const onRestore = vi.fn();
    const { getAllByRole, headings } = await search('snapshot', { snapshots: { ...snapshotsProps, onRestore } });
    await userEvent.click(getAllByRole('button', { name: /^Restore/ })[0]!);
    expect(onRestore).toHaveBeenCalledOnce();
    await waitFor(() => expect(headings()).toContain('Bring a record here'));
  });
});

describe('every change', () => {
  test.each<[string, (page: ReturnType<typeof open>) => unknown]>([
    [
      'Where to ask on X',
      ({ getByRole }) =>
        userEvent.click(getByRole('group', { name: 'Where to ask on X' }).querySelector('input[value="off"]')!),
    ],
    ['Language', ({ getByRole }) => userEvent.selectOptions(getByRole('combobox', { name: 'Language' }), 'de')],
    [
      'How long single entries are kept',
      ({ getByRole }) =>
        userEvent.selectOptions(getByRole('combobox', { name: 'How long single entries are kept' }), '1 year'),
    ],
    ['7 serves for each sell', ({ getByRole }) => fireEvent.change(getByRole('slider'), { target: { value: '7' } })],
    ['Quiet hours', ({ getByRole }) => userEvent.click(getByRole('checkbox', { name: 'Monday' }))],
    [
      'Offer to proofread it',
      ({ getByRole }) => userEvent.click(getByRole('button', { name: 'Remove: Offer to proofread it' })),
    ],
    ['People it never asks about', ({ getByRole }) => userEvent.click(getByRole('button', { name: 'Remove: ana' }))],
    ['Never recorded', ({ getByRole }) => userEvent.click(getByRole('button', { name: /ben/ }))],
  ])('says what it was and goes back whole: %s', async (what, choose) => {
    const settings = { ...optionsStates['much chosen']!.settings!, neverRecord: ['x:ben'] };
    const page = open({ settings });
    await choose(page);
    expect(page.last()).not.toEqual(settings);
    expect(await page.findByText(`Saved. ${what}`)).toBeTruthy();
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    expect(page.last()).toEqual(settings);
    expect(await page.findByText(`Undone. ${what}`)).toBeTruthy();
  });

  test('can be taken back', async () => {
    const { getByRole, queryByRole, last } = open();
    expect(queryByRole('button', { name: 'Undo' })).toBeNull();
    await userEvent.click(getByRole('switch', { name: 'Facebook' }));
    await userEvent.click(getByRole('button', { name: 'Undo' }));
    expect(last()).toEqual(defaultSettings);
    expect(queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('is taken back alone: what another view changed meanwhile stays', async () => {
    const onChange = vi.fn();
    const page = (settings: Settings) => <Options {...optionsProps} settings={settings} onChange={onChange} />;
    const { getByRole, rerender } = show(page(defaultSettings));
    await userEvent.click(getByRole('switch', { name: 'Facebook' }));
    const { WordsProvider } = await import('../../components/ui/words.tsx');
    const { words } = await import('./words.ts');
    const pausedElsewhere = { ...onChange.mock.lastCall![0], pausedUntil: 99 };
    rerender(<WordsProvider value={words()}>{page(pausedElsewhere)}</WordsProvider>);
    await userEvent.click(getByRole('button', { name: 'Undo' }));
    expect(onChange).toHaveBeenLastCalledWith({ ...defaultSettings, pausedUntil: 99 });
  });

  test('is announced by its name, also when it is taken back', async () => {
    const { getByRole, getAllByRole } = open();
    await userEvent.click(getByRole('switch', { name: 'Facebook' }));
    expect(getAllByRole('status').map((it) => it.textContent)).toContain('Saved. Facebook');
    await userEvent.click(getByRole('button', { name: 'Undo' }));
    expect(getAllByRole('status').map((it) => it.textContent)).toContain('Undone. Facebook');
  });
});

describe('quiet hours', () => {
  const nightly = { ...defaultSettings.quietHours, on: true };
  const openNightly = () => open({ settings: { ...defaultSettings, quietHours: nightly } });

  test('are off until they are wanted', async () => {
    const { getByRole, queryByLabelText, getByLabelText, getByText, last } = open();
    expect(queryByLabelText('From')).toBeNull();
    await userEvent.click(getByRole('switch', { name: 'Keep quiet hours' }));
    expect(last()).toEqual({ ...defaultSettings, quietHours: nightly });
    expect((getByLabelText('Until') as HTMLInputElement).value).toBe('08:00');
    expect(getByText('They end on the next day.')).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  test('begin and end when the user says; what is half typed changes nothing', async () => {
    const { getByLabelText, last, chosen } = openNightly();
    fireEvent.change(getByLabelText('From'), { target: { value: '' } });
    expect(chosen).not.toHaveBeenCalled();
    fireEvent.change(getByLabelText('From'), { target: { value: '06:15' } });
    expect(last().quietHours).toEqual({ ...nightly, from: '06:15' });
  });

  test('that end when they begin are not taken, and what to do is said', async () => {
    const { getByLabelText, queryByText, findByText, last, chosen } = openNightly();
    fireEvent.change(getByLabelText('From'), { target: { value: '08:00' } });
    expect(await findByText(/Both times are the same/)).toBeTruthy();
    expect(getByLabelText('From').getAttribute('aria-invalid')).toBe('true');
    expect(chosen).not.toHaveBeenCalled();
    fireEvent.change(getByLabelText('Until'), { target: { value: '09:00' } });
    expect(last().quietHours).toEqual({ ...nightly, from: '08:00', to: '09:00' });
    await waitFor(() => expect(queryByText(/Both times are the same/)).toBeNull());
  });

  test('are kept on some days, in the order the user’s weeks have', async () => {
    const { getByRole, last } = openNightly();
    const days = within(getByRole('group', { name: 'On these days' })).getAllByRole('checkbox');
    expect([days[0], days[6]].map((it) => it!.getAttribute('aria-label'))).toEqual(['Sunday', 'Saturday']);
    await userEvent.click(getByRole('checkbox', { name: 'Saturday' }));
    expect(last().quietHours.days).toEqual([1, 2, 3, 4, 5, 7]);
    await userEvent.click(getByRole('checkbox', { name: 'Saturday' }));
    expect(last().quietHours.days).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('on no day at all say what that means', async () => {
    const { getByText } = open(optionsStates['quiet on no day']);
    expect(getByText(/No day is chosen, so it is never quiet/)).toBeTruthy();
    expect(await findings()).toEqual([]);
  });
});

test('the aim is a choice of 1 to 10, and says what it means', () => {
  const { getByRole, last } = open();
  const slider = getByRole('slider', { name: 'Serves for each sell' }) as HTMLInputElement;
  expect([slider.min, slider.max, slider.getAttribute('aria-valuetext')]).toEqual([
    '1',
    '10',
    '3 serves for each sell',
  ]);
  fireEvent.input(slider, { target: { value: '1' } });
  expect(slider.getAttribute('aria-valuetext')).toBe('1 serve for each sell');
  fireEvent.change(slider, { target: { value: '1' } });
  expect(last().target).toBe(1);
});

test('single entries are kept for years, for ever, or for the days a file asked for', async () => {
  const { getByRole, last } = open({ settings: { ...defaultSettings, retention: 100 } });
  const kept = getByRole('combobox', { name: 'How long single entries are kept' }) as HTMLSelectElement;
  expect([...kept.options].map(({ text }) => text)).toEqual([
    '100 days',
    '1 year',
    '2 years',
    '3 years',
    '5 years',
    'For ever',
  ]);
  expect(kept.selectedOptions[0]!.text).toBe('100 days');
  await userEvent.selectOptions(kept, '5 years');
  expect(last().retention).toBe(1825);
  await userEvent.selectOptions(kept, 'For ever');
  expect(last().retention).toBeNull();
});

test('suggestions are switched off one by one', async () => {
  const { getByText, getByRole, last } = open();
  await userEvent.click(getByText('Ask what they need'));
  await userEvent.click(getByRole('switch', { name: 'Ask what they are working toward' }));
  expect(last().prompts.off).toEqual(['ask_goal']);
  await userEvent.click(getByRole('switch', { name: 'Ask what they are working toward' }));
  expect(last().prompts.off).toEqual([]);
});

describe('own suggestions', () => {
  test('are added, tidied', async () => {
    const { getByRole, getByLabelText, last } = open();
    await userEvent.fill(getByLabelText('New suggestion'), '  Offer to   proofread ');
    await userEvent.click(getByRole('button', { name: 'Add' }));
    expect(last().prompts.own.map(({ text }) => text)).toEqual(['Offer to proofread']);
    expect((getByLabelText('New suggestion') as HTMLInputElement).value).toBe('');
  });

  test.each([
    ['', 'Write a few words first.'],
    ['x'.repeat(121), 'That is 121 characters. Up to 120 fit beside a message.'],
    ['OFFER to proofread it', 'You have this one already.'],
  ])('that cannot be kept say why', async (text, why) => {
    const { getByRole, getByLabelText, getByText, chosen } = open(optionsStates['much chosen']);
    const field = getByLabelText('New suggestion');
    if (text) await userEvent.fill(field, text);
    await userEvent.click(getByRole('button', { name: 'Add' }));
    expect(getByText(why)).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
    expect(chosen).not.toHaveBeenCalled();
  });

  test('are reworded in place, and the focus comes back', async () => {
    const { getByRole, getByLabelText, last } = open(optionsStates['much chosen']);
    await userEvent.click(getByRole('button', { name: 'Edit: Offer to proofread it' }));
    await waitFor(() => expect(document.activeElement).toBe(getByLabelText('Suggestion')));
    await userEvent.fill(getByLabelText('Suggestion'), 'Offer to read it');
    await userEvent.keyboard('{Enter}');
    expect(last().prompts.own[0]).toEqual({ id: 'a', text: 'Offer to read it' });
    await waitFor(() => expect(document.activeElement).toBe(getByRole('button', { name: 'Edit: Offer to read it' })));
  });

  test('are left as they were with Escape', async () => {
    const { getByRole, queryByLabelText, chosen } = open(optionsStates['much chosen']);
    await userEvent.click(getByRole('button', { name: 'Edit: Offer to proofread it' }));
    await userEvent.keyboard('{Escape}');
    expect(queryByLabelText('Suggestion')).toBeNull();
    expect(chosen).not.toHaveBeenCalled();
  });

  test('are removed', async () => {
    const { getByRole, last } = open(optionsStates['much chosen']);
    await userEvent.click(getByRole('button', { name: 'Remove: Offer to proofread it' }));
    expect(last().prompts.own.map(({ id }) => id)).toEqual(['b']);
  });

  test('are twenty at most', () => {
    const { queryByLabelText, getByText } = open(optionsStates['no room for more']);
    expect(queryByLabelText('New suggestion')).toBeNull();
    expect(getByText(/You have 20 of your own/)).toBeTruthy();
  });
});

describe('the order of suggestions', () => {
  const openOrder = async (settings: Settings = optionsStates['much chosen']!.settings!) => {
    const page = open({ settings });
    await userEvent.click(page.getByText('Put them in order'));
    const list = within(page.getByText('Put them in order').closest('details')!);
    return { ...page, words: () => list.getAllByRole('listitem').map((it) => it.querySelector('p')!.textContent) };
  };

  test('is changed by buttons, own ones among the others, by keyboard; the place is told and the button keeps the focus', async () => {
    const { getByRole, getAllByRole, words, last } = await openOrder();
    expect(words().slice(1, 3)).toEqual([
      expect.stringContaining('Share the checklist'),
      'Answer the question in one sentence',
    ]);
    expect(words()).not.toContain('Ask what they are working toward');
    const down = () => getByRole('button', { name: 'Down: Offer to proofread it' });
    down().focus();
    await userEvent.keyboard('{Enter}{Enter}');
    expect(words()[2]).toBe('Offer to proofread it');
    expect(last().prompts.order.slice(0, 3)).toEqual(['own:b', 'answer_briefly', 'own:a']);
    expect(document.activeElement).toBe(down());
    expect(getAllByRole('status').map((it) => it.textContent)).toContain(
      `Offer to proofread it: now 3 of ${words().length}`,
    );
    await userEvent.click(getByRole('button', { name: 'Undo' }));
    expect(words()[1]).toBe('Offer to proofread it');
    expect(await findings()).toEqual([]);
  });

  test('ends at both ends, and can be as at first', async () => {
    const { getByRole, queryByRole, chosen, last } = await openOrder();
    const up = getByRole('button', { name: 'Up: Offer to proofread it' });
    expect(up.getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(up, { force: true });
    expect(chosen).not.toHaveBeenCalled();
    expect(queryByRole('button', { name: 'As at first' })).toBeNull();
    await userEvent.click(getByRole('button', { name: 'Down: Offer to proofread it' }));
    await userEvent.click(getByRole('button', { name: 'As at first' }));
    expect(last().prompts.order).toEqual([]);
  });
});

test('the people on record are a link away, in the journal', () => {
  const { getByRole } = open();
  expect(getByRole('link', { name: 'Your people in the journal' }).getAttribute('href')).toBe('journal.html#people');
});

test('people it never asks about can be asked about again', async () => {
  const { getByRole, last } = open(optionsStates['much chosen']);
  await userEvent.click(getByRole('button', { name: 'Remove: ana' }));
  expect(last().quietPeople).not.toContain('x:ana');
  expect(last().quietPeople).toHaveLength(2);
});

describe('what was learned from corrections', () => {
  test('is forgotten and comes back by undo; a failure is told', async () => {
    const onForget = vi.fn().mockRejectedValueOnce(new Error('full'));
    function Page() {
      const [corrections, count] = useState(12);
      onForget.mockImplementation(async () => {
        count(0);
        return () => count(12);
      });
      return <Options {...optionsProps} corrections={corrections} onForget={onForget} />;
    }
    const { getByRole, findByText, queryByText } = show(<Page />);
    expect(await findByText('Learned from 12 corrections. No message is kept.')).toBeTruthy();
    await userEvent.click(getByRole('button', { name: 'Forget it' }));
    expect(await findByText('It could not be forgotten just now. Please try again.')).toBeTruthy();
    await userEvent.click(getByRole('button', { name: 'Forget it' }));
    expect(await findByText('Forgotten. Messages are read as on the first day.')).toBeTruthy();
    await userEvent.click(getByRole('button', { name: 'Undo' }));
    expect(await findByText('Learned from 12 corrections. No message is kept.')).toBeTruthy();
    expect(await findByText('Undone. What it learned from you')).toBeTruthy();
    expect(queryByText(/^Forgotten/)).toBeNull();
  });

  test('is nothing before the first correction', async () => {
    const { queryByRole } = open(optionsStates['as installed']);
    expect(queryByRole('button', { name: 'Forget it' })).toBeNull();
  });
});

describe('the record', () => {
  test.each(['Everything (JSON)', 'Table (CSV)', 'Page (HTML)'])(
    'is exported as %s, and a failure is told',
    async (name) => {
      const onExport = vi.fn().mockRejectedValueOnce(new Error('full')).mockResolvedValue(undefined);
      const { getByRole, findByRole, findByText } = open({ onExport });
      await userEvent.click(getByRole('button', { name }));
      expect(await findByText('The file could not be saved. Nothing is lost; try again.')).toBeTruthy();
      await userEvent.click(await findByRole('button', { name }));
      expect(await findByText('The file is saved.')).toBeTruthy();
      await waitFor(() => expect(document.activeElement).toBe(getByRole('button', { name })));
    },
  );

  /** An export that goes on until it is told to end. */
  const endless = () => {
    let tell: (done: number) => void = () => {};
    const onExport: OptionsProps['onExport'] = (_format, { signal, onProgress }) =>
      new Promise((_, fail) => {
        tell = onProgress;
        signal.addEventListener('abort', () => fail(signal.reason));
      });
    return { onExport, tell: (done: number) => tell(done) };
  };

  test('says how far its export is', async () => {
    const { onExport, tell } = endless();
    const { getByRole, findByRole } = open({ onExport });
    await userEvent.click(getByRole('button', { name: 'Table (CSV)' }));
    const bar = (await findByRole('progressbar', { name: 'Writing the file…' })) as HTMLProgressElement;
    tell(0.4567);
    await waitFor(() => expect([bar.value, bar.max]).toEqual([0.45, 1]));
    expect(await findings()).toEqual([]);
  });

  test.each(['{Enter}', '{Escape}'])('is no longer exported when the user has enough, by key: %s', async (key) => {
    const { getByRole, findByRole, findByText } = open(endless());
    getByRole('button', { name: 'Everything (JSON)' }).focus();
    await userEvent.keyboard('{Enter}');
    const transfer = (await findByRole('progressbar')).closest<HTMLElement>('.transfer')!;
    const cancel = within(transfer).getByRole('button', { name: 'Cancel' });
    await waitFor(() => expect(document.activeElement).toBe(cancel));
    await userEvent.keyboard(key);
    expect(await findByText('Cancelled. No file was saved.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(getByRole('button', { name: 'Everything (JSON)' })));
  });

  test('is deleted only when asked twice, with the safe answer focused', async () => {
    const onDeleteAll = vi.fn();
    const { getByRole, findByText } = open({ onDeleteAll });
    await userEvent.click(getByRole('button', { name: 'Delete everything…' }));
    expect(onDeleteAll).not.toHaveBeenCalled();
    await waitFor(() => expect(document.activeElement).toBe(getByRole('button', { name: 'Cancel' })));
    await userEvent.click(getByRole('button', { name: 'Delete everything' }));
    expect(onDeleteAll).toHaveBeenCalledOnce();
    expect(await findByText('Everything is deleted.')).toBeTruthy();
  });

  test.each(['{Enter}', '{Escape}'])('stays when the second answer is no: %s', async (key) => {
    const onDeleteAll = vi.fn();
    const { getByRole } = open({ onDeleteAll });
    await userEvent.click(getByRole('button', { name: 'Delete everything…' }));
    await waitFor(() => expect(document.activeElement).toBe(getByRole('button', { name: 'Cancel' })));
    await userEvent.keyboard(key);
    await waitFor(() => expect(document.activeElement).toBe(getByRole('button', { name: 'Delete everything…' })));
    expect(onDeleteAll).not.toHaveBeenCalled();
  });

  test('that could not be deleted says so', async () => {
    const { getByRole, findByText } = open({ onDeleteAll: () => Promise.reject(new Error('blocked')) });
    await userEvent.click(getByRole('button', { name: 'Delete everything…' }));
    await userEvent.click(getByRole('button', { name: 'Delete everything' }));
    expect(await findByText('Something went wrong and not everything is deleted. Try again.')).toBeTruthy();
  });
});

describe('snapshots', () => {
  const shown = (snapshots: Partial<OptionsProps['snapshots']> = {}) =>
    open({ snapshots: { ...snapshotsProps, ...snapshots } });
  const when = 'Nov 23, 2026, 10:00 AM';

  test('say when they were taken and what is in them', () => {
    const { getByText } = shown();
    const line = getByText(/1,234 entries · 56 people · 1.2 MB/).closest('li')!;
    expect(line.textContent).toContain(when);
    expect(getByText(/1 entry · 1 person · 980 byte/)).toBeTruthy();
  });

  test('are saved as a file; the outcome is told and has the focus', async () => {
    const onDownload = vi.fn();
    const { getByRole, findByText } = shown({ onDownload });
    await userEvent.click(getByRole('button', { name: `Download the snapshot of ${when}` }));
    const told = await findByText('The file is saved.');
    expect(onDownload.mock.calls.map(([id]) => id)).toEqual([2]);
    await waitFor(() => expect(document.activeElement).toBe(told));
  });

  test('are deleted only when asked twice; a failure is told', async () => {
    const onDelete = vi.fn().mockRejectedValueOnce(new Error('aborted')).mockResolvedValue(undefined);
    const { getByRole, findByRole, findByText } = shown({ onDelete });
    const ask = async () => userEvent.click(await findByRole('button', { name: `Delete… the snapshot of ${when}` }));
    await ask();
    expect(onDelete).not.toHaveBeenCalled();
    await userEvent.click(getByRole('button', { name: 'Delete it' }));
    expect(await findByText('The snapshot could not be deleted just now. Please try again.')).toBeTruthy();
    await ask();
    await userEvent.click(getByRole('button', { name: 'Delete it' }));
    expect(await findByText('The snapshot is deleted.')).toBeTruthy();
    expect(onDelete.mock.calls).toEqual([[2], [2]]);
  });

  test('are restored where that can be done', async () => {
    const onRestore = vi.fn();
    expect(shown().queryByRole('button', { name: /^Restore/ })).toBeNull();
    cleanup();
    const { getByRole } = shown({ onRestore });
    await userEvent.click(getByRole('button', { name: `Restore the snapshot of ${when}…` }));
    expect(onRestore.mock.calls).toEqual([[2]]);
  });

  test.each([
    ['full', 'The disk had no room for the last snapshot.'],
    ['aborted', 'The last snapshot could not be taken.'],
  ] as const)('that could not be taken are told: %s', (trouble, words) => {
    expect(shown({ trouble }).getByText(new RegExp(words))).toBeTruthy();
  });

  test('that the browser has no place for are told, and what to do instead', () => {
    const { getByText, queryByText } = shown({ snapshots: null, trouble: 'unopenable' });
    expect(getByText(/there are no snapshots.* you can save it as a file/)).toBeTruthy();
    expect(queryByText(/tried again/)).toBeNull();
  });
});

describe('the check of the record', () => {
  const begin = (onVerify: OptionsProps['onVerify']) => {
    const page = open({ onVerify });
    const sheet = within(page.getByRole('region', { name: 'Check and repair' }));
    const button = () => sheet.getByRole('button', { name: 'Check the record' });
    return { sheet, button };
  };

  test.each([
    ['Everything agrees.', async () => 0],
    ['1 sum differed and was put right.', async () => 1],
    ['1,203 sums differed and were put right.', async () => 1203],
    [
      'The check could not be finished. Nothing is lost; try again, and if it stays so, restart the browser.',
      async () => {
        throw new Error('the disk');
      },
    ],
  ])('says what came of it: %s', async (told, onVerify) => {
    const { sheet, button } = begin(onVerify);
    await userEvent.click(button());
    await sheet.findByText(told);
    await waitFor(() => expect(document.activeElement).toBe(button()));
  });

  test('says how far it is, and ends by key', async () => {
    const { sheet, button } = begin(
      ({ signal, onProgress }) =>
        new Promise((_, fail) => {
          onProgress(0.42);
          signal.addEventListener('abort', () => fail(signal.reason));
        }),
    );
    await userEvent.click(button());
    const bar = await sheet.findByRole('progressbar', { name: 'Checking the record…' });
    expect((bar as HTMLProgressElement).value).toBe(0.42);
    expect(await findings()).toEqual([]);
    await waitFor(() => expect(document.activeElement).toBe(sheet.getByRole('button', { name: 'Cancel' })));
    await userEvent.keyboard('{Escape}');
    await sheet.findByText('Cancelled. What was put right stays right.');
    await waitFor(() => expect(document.activeElement).toBe(button()));
  });
});

describe('the list of headings beside the options', () => {
  beforeEach(async () => {
    await page.viewport(1200, 800);
    scrollTo(0, 0);
    return () => page.viewport(414, 896);
  });
  const contentsOf = ({ getByRole }: ReturnType<typeof open>) => {
    const nav = within(getByRole('navigation', { name: 'On this page' }));
    return {
      lines: () => nav.queryAllByRole('link').map((it) => it.textContent),
      current: () => nav.queryAllByRole('link').filter((it) => it.ariaCurrent === 'location')[0]?.textContent,
    };
  };

  test('has every heading in its order, everyday things first and deletion last', async () => {
    const view = open();
    const { lines } = contentsOf(view);
    await waitFor(() =>
      expect(lines()).toEqual(view.getAllByRole('heading', { level: 2 }).map((it) => it.textContent)),
    );
    expect(lines()[0]).toBe('Where it is at work');
    expect(lines().at(-1)).toBe('Delete everything');
    expect(await findings()).toEqual([]);
  });

  test('marks what is being read, down to the end', async () => {
    const { lines, current } = contentsOf(open());
    await waitFor(() => expect(current()).toBe('Where it is at work'));
    const seen = new Set<string | null | undefined>();
    for (let y = 0; y <= document.documentElement.scrollHeight; y += 40) {
      scrollTo(0, y);
      dispatchEvent(new Event('scroll'));
      await Promise.resolve();
      seen.add(current());
    }
    expect([...seen]).toEqual(lines());
  });

  test('keeps to what a search finds, and comes back', async () => {
    const view = open();
    const { lines, current } = contentsOf(view);
    await userEvent.fill(view.getByLabelText('Find an option'), 'snapshot');
    await waitFor(() => expect(lines()).toEqual(['Snapshots']));
    expect(current()).toBe('Snapshots');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(lines().length).toBeGreaterThan(8));
  });

  test('is not there where it has no room', async () => {
    await page.viewport(320, 700);
    const { queryByRole } = open();
    expect(queryByRole('navigation')).toBeNull();
  });
});
