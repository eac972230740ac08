import { waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { explain } from '../../components/people/explain.ts';
import { People, type PeopleProps } from '../../components/people/People.tsx';
import type { PersonView } from '../../components/people/people.ts';
import type { Language } from '../../utils/core/language.ts';
import { relationshipOf } from '../../utils/core/people/depth.ts';
import { anaShown, hostileNames, line, peopleProps, peopleStates, somebody } from './people-states.ts';
import { show } from './show.tsx';
import { words } from './words.ts';

/** The view on top of a record on which Ana can be looked at. */
function open(props: Partial<PeopleProps> = {}) {
  function View() {
    const [person, set] = useState<PersonView | null>(props.person ?? null);
    const onForget = async (id: string) => {
      const undo = await (props.onForget ?? peopleProps.onForget)(id);
      set(null);
      return async () => {
        await undo();
        set(anaShown);
      };
    };
    return <People {...peopleProps} {...props} person={person} onForget={onForget} />;
  }
  return show(<View />);
}
const said = (all: HTMLElement[]) => all.map((it) => it.textContent).filter(Boolean);

describe('the people on record', () => {
  test('are found by what is typed, and how many is announced', async () => {
    const onSearch = vi.fn();
    const { getByLabelText, getAllByRole } = open({ typed: 'a', onSearch });
    expect(said(getAllByRole('status'))).toEqual(['3 people found']);
    await userEvent.type(getByLabelText('Find somebody'), 'n');
    expect(onSearch).toHaveBeenCalledWith('an');
  });

  test('are listed with how close they are and where they are met', () => {
    const lines = open()
      .getAllByRole('listitem')
      .map((it) => it.textContent);
    expect(lines).toEqual(['Ana LimaAcquaintance · X', 'BenContact · X', 'CleoContact']);
  });

  test.each([
    ['', 'Nobody is on record yet.'],
    ['Zoe', 'Nobody on record has a name that begins like this.'],
  ])('that are not there are said so: "%s"', (typed, words) => {
    expect(open({ people: [], typed }).getByText(words)).toBeTruthy();
  });

  test('have an address each, that a link can lead to', () => {
    const { getByRole } = open();
    expect(getByRole('link', { name: 'Ana Lima' }).getAttribute('href')).toBe('#person=ana_lima');
  });

  test('may be gone when a link leads to them: that is said, and the others are there', () => {
    const { getByText, getByRole } = open({ gone: true });
    expect(getByText('This person is no longer on record.')).toBeTruthy();
    expect(getByRole('link', { name: 'Ben' })).toBeTruthy();
  });
});

describe('a person', () => {
  test('is said to be as close as was seen, with the reasons in words', () => {
    const { getByText } = open({ person: anaShown });
    expect(getByText('Acquaintance')).toBeTruthy();
    expect(getByText('3 exchanges in 5 weeks, you helped twice, last on Tuesday.')).toBeTruthy();
  });

  test('shows what was done, newest first, also offline', async () => {
    const { getByText, getAllByRole } = open({ person: anaShown });
    await userEvent.click(getByText('What you did, newest first'));
    const lines = getAllByRole('listitem').map((it) => it.textContent);
    expect(lines.slice(-3)).toEqual([
      'Message XServingNov 24, 2026',
      'Coffee SocialNov 23, 2026',
      'Like XOct 26, 2026',
    ]);
  });
});

describe('what is noted about a person', () => {
  const field = 'What do they need?';

  test('stands under what it is, and what is done is folded away', async () => {
    const { getByRole, getByText } = open({ person: anaShown });
    for (const [heading, words] of [
      ['What they need', 'A flat in Porto, from May'],
      ['What they are working toward', 'Her first own exhibition'],
      ['What they can give', 'Looks over anybody’s portfolio'],
      ['Worth remembering', 'Two boys, the older one plays the cello'],
    ] as const)
      expect(getByRole('heading', { name: heading }).parentElement!.textContent).toContain(words);
    expect(getByText('Somebody who mends clocks').checkVisibility()).toBe(false);
    await userEvent.click(getByText('One done'));
    expect(getByText('Somebody who mends clocks').checkVisibility()).toBe(true);
  });

  test('is added by keyboard alone, and the field is ready for the next', async () => {
    const onAdd = vi.fn(peopleProps.onAdd);
    const { getByLabelText, getByRole, findByText } = open({ person: anaShown, onAdd });
    getByRole('radio', { name: 'Need' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    await userEvent.tab();
    expect(document.activeElement).toBe(getByLabelText('What are they working toward?'));
    await userEvent.keyboard('  A shop \t of her own {Enter}');
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('ana_lima', 'goal', 'A shop of her own');
    await findByText('Noted.');
    await waitFor(() => expect((document.activeElement as HTMLInputElement).value).toBe(''));
    expect(document.activeElement).toBe(getByLabelText('What are they working toward?'));
  });

  test.each([
    ['', 'Write a few words first.'],
    ['a'.repeat(281), 'That is 281 characters, and a line holds 280. Say it shorter, or in two lines.'],
  ])('that cannot be kept is said why, and nothing typed is lost: %.3s', async (text, why) => {
    const onAdd = vi.fn(peopleProps.onAdd);
    const { getByLabelText, getByText, getByRole } = open({ person: anaShown, onAdd });
    if (text) await userEvent.fill(getByLabelText(field), text);
    await userEvent.click(getByRole('button', { name: 'Note it' }));
    expect(getByText(why)).toBeTruthy();
    expect((getByLabelText(field) as HTMLInputElement).value).toBe(text);
    expect(onAdd).not.toHaveBeenCalled();
  });

  test('stays in the field when it could not be kept just now', async () => {
    const { getByLabelText, findByText } = open({ person: anaShown, onAdd: () => Promise.reject(new Error('full')) });
    await userEvent.type(getByLabelText(field), 'A desk{Enter}');
    await findByText('That did not work just now, and nothing has changed. Please try again.');
    expect((getByLabelText(field) as HTMLInputElement).value).toBe('A desk');
  });

  test('is reworded in its place, and Escape leaves it as it was', async () => {
    const onChange = vi.fn(peopleProps.onChange);
    const { getByLabelText, getByRole } = open({ person: anaShown, onChange });
    const edit = () => getByRole('button', { name: 'Edit: A flat in Porto, from May' });
    await userEvent.click(edit());
    await waitFor(() => expect(document.activeElement).toBe(getByLabelText('In your own words')));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(edit()));
    await userEvent.click(edit());
    await userEvent.fill(getByLabelText('In your own words'), 'A flat in Braga');
    await userEvent.keyboard('{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(anaShown.needs[0], { what: 'A flat in Braga' });
  });

  test.each([
    ['Yes', { state: 'met', helped: true }, 'Marked as done.'],
    ['Not yet', { helped: false }, 'It stays open.'],
  ])('a need that is done is asked whether it helped: %s', async (answer, change, said) => {
    const undo = vi.fn(async () => {});
    const onChange = vi.fn(async () => undo);
    const { getByRole, findByText } = open({ person: anaShown, onChange });
    await userEvent.click(getByRole('button', { name: 'Done: A flat in Porto, from May' }));
    const question = getByRole('group', { name: 'Did it help?' });
    await waitFor(() => expect(document.activeElement).toBe(within(question).getByRole('button', { name: 'Yes' })));
    await userEvent.click(within(question).getByRole('button', { name: answer }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(anaShown.needs[0], change);
    await findByText(said);
    await userEvent.click(getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
  });

  test.each([
    ['Done: Her first own exhibition', 1, { state: 'met' }],
    ['Done: Looks over anybody’s portfolio', 2, { state: 'dropped' }],
    ['Open again: Somebody who mends clocks', 4, { state: 'open' }],
  ] as const)('a goal is reached, an offer over, and all of it can be open again: %s', async (button, at, change) => {
    const onChange = vi.fn(peopleProps.onChange);
    const { getByRole, getByText } = open({ person: anaShown, onChange });
    await userEvent.click(getByText('One done'));
    await userEvent.click(getByRole('button', { name: button }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(anaShown.needs[at], change);
  });

  test('is deleted in one press, and that can be taken back', async () => {
    const undo = vi.fn(async () => {});
    const onDelete = vi.fn(async () => undo);
    const { getByRole, findByText } = open({ person: anaShown, onDelete });
    await userEvent.click(getByRole('button', { name: 'Delete: Two boys, the older one plays the cello' }));
    expect(onDelete).toHaveBeenCalledExactlyOnceWith(anaShown.needs[3]);
    await findByText('Deleted.');
    await userEvent.click(getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
  });

  test('has no end that a page could not bear', () => {
    const { queryByLabelText, getByText } = open(peopleStates['no room for another note']);
    expect(queryByLabelText(field)).toBeNull();
    expect(getByText(/There is room for 100 lines/)).toBeTruthy();
  });
});

describe('whoever may be the same person', () => {
  test('is said with the reason, and becomes one with them', async () => {
    const onMerge = vi.fn(peopleProps.onMerge);
    const { getByRole, findByText, getByText } = open({ person: anaShown, onMerge });
    expect(getByText('ana_lima on X, ana-lima on LinkedIn')).toBeTruthy();
    await userEvent.click(getByRole('button', { name: 'Same person: Ana Lima, PhD' }));
    expect(onMerge).toHaveBeenCalledWith('ana_lima', 'too');
    expect(await findByText('Ana Lima and Ana Lima, PhD are one person now.')).toBeTruthy();
  });

  test('stays somebody else, and that can be taken back', async () => {
    const undo = vi.fn(async () => {});
    const onKeepApart = vi.fn(async () => undo);
    const { getByRole, findByText } = open({ person: anaShown, onKeepApart });
    await userEvent.click(getByRole('button', { name: 'Not the same: Ana Lima, PhD' }));
    expect(onKeepApart).toHaveBeenCalledWith('ana_lima', 'too');
    expect(await findByText('Ana Lima and Ana Lima, PhD stay two people.')).toBeTruthy();
    await userEvent.click(getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(await findByText('Undone.')).toBeTruthy();
  });

  test('is separated again, unless they share an account', async () => {
    const onSeparate = vi
      .fn<PeopleProps['onSeparate']>()
      .mockResolvedValueOnce(null)
      .mockResolvedValue(async () => {});
    const person = peopleStates['a person of several']!.person!;
    const { getByRole, findByText, queryByRole } = open({ person, onSeparate });
    const separate = getByRole('button', { name: 'Separate: Ana Lima, PhD' });
    await userEvent.click(separate);
    expect(await findByText(/shares an account/)).toBeTruthy();
    expect(queryByRole('button', { name: 'Undo' })).toBeNull();
    await userEvent.click(separate);
    expect(await findByText('Ana Lima, PhD is a person of their own again.')).toBeTruthy();
    expect(onSeparate).toHaveBeenCalledWith('too');
  });
});

describe('deleting a person', () => {
  test('asks first, says what goes and what stays, and is undone', async () => {
    const undo = vi.fn(async () => {});
    const onForget = vi.fn(async () => undo);
    const { getByRole, findByText } = open({ person: anaShown, onForget });
    await userEvent.click(getByRole('button', { name: 'Delete everything about Ana Lima…' }));
    const question = getByRole('alertdialog', { name: 'Delete everything about Ana Lima?' });
    expect(question.textContent).toMatch(/Snapshots of the last weeks still hold them/);
    await waitFor(() => expect(document.activeElement).toBe(getByRole('button', { name: 'Cancel' })));
    expect(onForget).not.toHaveBeenCalled();
    await userEvent.click(within(question).getByRole('button', { name: 'Delete' }));
    expect(onForget).toHaveBeenCalledWith('ana_lima');
    expect(await findByText('Everything about Ana Lima is deleted.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(getByRole('heading', { name: 'People' })));
    await userEvent.click(getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
    await waitFor(() => expect(document.activeElement).toBe(getByRole('heading', { name: 'Ana Lima' })));
  });

  test('that fails says so, and keeps the person in sight', async () => {
    const { getByRole, findByText } = open({ person: anaShown, onForget: () => Promise.reject(new Error('full')) });
    await userEvent.click(getByRole('button', { name: 'Delete everything about Ana Lima…' }));
    await userEvent.click(getByRole('button', { name: 'Delete' }));
    expect(await findByText('That did not work just now, and nothing has changed. Please try again.')).toBeTruthy();
    expect(getByRole('heading', { name: 'Ana Lima' })).toBeTruthy();
  });

  test('that could not be undone can be tried again', async () => {
    const undo = vi.fn().mockRejectedValueOnce(new Error('full')).mockResolvedValue(undefined);
    const { getByRole, findByText } = open({ person: anaShown, onNever: async () => undo });
    await userEvent.click(getByRole('button', { name: 'Never record Ana Lima' }));
    await userEvent.click(await waitFor(() => getByRole('button', { name: 'Undo' })));
    expect(await findByText(/did not work/)).toBeTruthy();
    await userEvent.click(getByRole('button', { name: 'Undo' }));
    expect(await findByText('Undone.')).toBeTruthy();
  });
});

test('who met only offline has no account to never record', () => {
  const { queryByRole, getByText } = open(peopleStates['a person met offline']);
  expect(getByText('Met offline')).toBeTruthy();
  expect(queryByRole('button', { name: /^Never record/ })).toBeNull();
});

describe('a name that wants to be something else', () => {
  test.each(hostileNames.map((name, at) => [at, name] as const))(
    '%i is shown as it is, alone in its place',
    (_, name) => {
      const { container } = open({ people: [somebody('h', name), somebody('ben', 'Ben')].map(line) });
      const [first] = container.querySelectorAll('bdi');
      expect(first!.textContent).toBe(name);
      expect(first!.children).toHaveLength(0);
      expect(first!.getBoundingClientRect().height).toBeLessThan(60);
    },
  );
});

test('what is said and spoken about a long name is short, and turns no text round', async () => {
  const head = somebody('h', `\u202E${hostileNames[2]}`);
  const { getAllByRole, findByText, queryAllByRole } = open({ person: { ...anaShown, head } });
  for (const button of getAllByRole('button')) {
    const spoken = button.getAttribute('aria-label') ?? button.textContent;
    expect(spoken.length).toBeLessThanOrEqual(80);
    expect(spoken).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  }
  await userEvent.click(getAllByRole('button', { name: /^Never record/ })[0]!);
  const outcome = await findByText(/^Nothing more is recorded of AnnaAnna/);
  expect(outcome.textContent!.length).toBeLessThan(140);
  expect(queryAllByRole('alertdialog')).toEqual([]);
});

describe('the reasons', () => {
  const today = '2026-11-26';
  const said = (weeks: PersonView['tally']['weeks'], lastDay?: string, language?: Language) =>
    explain(words(language), relationshipOf({ weeks }, today, lastDay), today);

  test.each([
    [{ '2026-11-23': { serve: 1, exchanges: 1 } }, '2026-11-26', 'one exchange, you helped once, last today'],
    [
      { '2026-11-23': { social: 3 } },
      '2026-11-25',
      'you turned to them 3 times, nothing seen from them yet, last yesterday',
    ],
    [
      { '2026-11-16': { sell: 1 } },
      '2026-11-18',
      'you turned to them once, nothing seen from them yet, last on November 18',
    ],
    [
      { '2026-03-02': { serve: 4, exchanges: 2 } },
      '2026-03-04',
      '2 exchanges in one week, you helped 4 times, quiet since March',
    ],
    [{ '2021-03-01': { serve: 4, exchanges: 4 } }, '2021-03-04', 'quiet since March 2021'],
    [{}, undefined, ''],
  ])('are a sentence that blames nobody: %j', (weeks, lastDay, sentence) => {
    expect(said(weeks, lastDay)).toBe(sentence);
  });

  test('say days and numbers as the user’s language does', () => {
    expect(said({ '2026-11-23': { exchanges: 1, social: 1 } }, '2026-11-24', 'de')).toBe(
      'ein Austausch, zuletzt am Dienstag',
    );
  });
});
