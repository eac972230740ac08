import fc from 'fast-check';
import { useEffect, useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Journal } from '../../components/journal/Journal.tsx';
import { addressOf, chapters, spotAt } from '../../components/journal/spots.ts';
import { journalProps, journalStates } from './journal-states.tsx';
import { anaShown, peopleProps } from './people-states.ts';
import { show } from './show.tsx';

const journal = (state: keyof typeof journalStates = 'three months', more = {}) =>
  show(<Journal {...journalProps} {...journalStates[state]} {...more} />);

test('each chart says in its title what it shows, and its figures are a table behind it', async () => {
  const { getByRole, getAllByText } = journal();
  const chart = getByRole('figure', { name: 'Lately you serve more than before.' });
  expect(chart).toBeTruthy();
  expect(getByRole('figure', { name: 'Where: mostly LinkedIn' })).toBeTruthy();
  expect(getByRole('figure', { name: 'What: mostly replies' })).toBeTruthy();
  await userEvent.click(getAllByText('The figures')[0]!);
  expect(getByRole('table', { name: 'Serving, social and selling over time' })).toBeTruthy();
  expect(getByRole('row', { name: /^Nov 22\s–\s23, 2026/ })).toBeTruthy();
});

test('the columns have the heights the figures have', () => {
  const { container } = journal();
  const { periods } = journalProps.balance!;
  const heights = [...container.querySelectorAll('.columns-picture g')].map((column) =>
    [...column.querySelectorAll('rect')].reduce((sum, share) => sum + share.getBoundingClientRect().height, 0),
  );
  const written = periods.map(({ serve, social, sell }) => serve + social + sell);
  expect(heights).toHaveLength(periods.length);
  for (const [at, height] of heights.entries()) expect(height / heights[3]!).toBeCloseTo(written[at]! / written[3]!, 1);
});

test('weeks and months are a key press apart', async () => {
  const onPace = vi.fn();
  const { getByRole } = journal('three months', { balance: { ...journalProps.balance!, onPace } });
  getByRole('radio', { name: 'Weeks' }).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(onPace).toHaveBeenCalledExactlyOnceWith('months');
});

test('where nothing was written yet there are words instead of an empty picture', () => {
  const { queryByRole, getByText } = journal('no data');
  expect(queryByRole('figure')).toBeNull();
  expect(getByText('Your first good turn is a reply away')).toBeTruthy();
});

test('a record that cannot be used says so, and nothing pretends to be zero', () => {
  const { queryByRole, getByRole } = journal('record out of reach');
  expect(queryByRole('figure')).toBeNull();
  expect(getByRole('button', { name: 'Try again' })).toBeTruthy();
});

describe('from one chapter to another', () => {
  /** The journal on a page that goes where its address leads. */
  function Followed() {
    const [spot, go] = useState(spotAt(location.hash));
    useEffect(() => {
      const follow = () => go(spotAt(location.hash));
      addEventListener('hashchange', follow);
      return () => removeEventListener('hashchange', follow);
    }, []);
    return <Journal {...journalProps} spot={spot} people={{ ...peopleProps, person: spot.person ? anaShown : null }} />;
  }
  const open = () => {
    location.hash = '';
    return show(<Followed />);
  };
  const focused = () => document.activeElement?.textContent;

  test('there are links, of which one is said to be here', () => {
    const { getAllByRole } = open();
    const [here, ...others] = getAllByRole('link');
    expect(here!.getAttribute('aria-current')).toBe('page');
    expect(others.map((it) => [it.textContent, it.getAttribute('aria-current')])).toEqual([
      ['Timeline', null],
      ['People', null],
      ['Reflections', null],
    ]);
  });

  test('every spot has an address that leads to it, whatever a person’s id is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (person) => {
        const spot = { chapter: 'people', person } as const;
        expect(spotAt(addressOf(spot))).toEqual(spot);
      }),
    );
    for (const chapter of chapters) expect(spotAt(addressOf({ chapter }))).toEqual({ chapter });
  });

  test.each(['', '#', '#nowhere', '#person', '#BALANCE'])(
    'an address that leads nowhere begins the journal: "%s"',
    (hash) => {
      expect(spotAt(hash)).toEqual({ chapter: 'balance' });
    },
  );

  test.each(['#person=', '#person=%', '#person=%E0%A4%A'])('one of nobody leads to everybody: "%s"', (hash) => {
    expect(spotAt(hash)).toEqual({ chapter: 'people' });
  });

  test('the keyboard is enough: the focus goes along, and back to where it was', async () => {
    const { getByRole } = open();
    expect(document.activeElement).toBe(document.body);
    getByRole('link', { name: 'People' }).focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(document.activeElement).toBe(getByRole('heading', { name: 'People' })));
    await userEvent.tab();
    await userEvent.tab();
    expect(focused()).toBe('Ana Lima');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(document.activeElement).toBe(getByRole('heading', { name: 'Ana Lima' })));
    history.back();
    await vi.waitFor(() => expect(document.activeElement).toBe(getByRole('link', { name: 'Ana Lima' })));
  });
});

describe('the timeline', () => {
  const timeline = journalProps.timeline!;

  test('says for each act what it was, toward whom, where and when, day by day', () => {
    const { getByRole, getAllByRole } = journal('timeline');
    expect(getByRole('heading', { name: 'Today' })).toBeTruthy();
    expect(getByRole('heading', { name: 'Yesterday' })).toBeTruthy();
    expect(getByRole('heading', { name: 'Saturday, November 21' })).toBeTruthy();
    expect(getAllByRole('listitem').find((it) => it.textContent!.includes('Ben Okafor'))!.textContent).toMatch(
      /Ben Okafor.*Message · LinkedIn/,
    );
  });

  test('a message read wrong is put right with two keys, and that can be taken back', async () => {
    const undo = vi.fn(async () => {});
    const onCorrect = vi.fn(async () => undo);
    const { getAllByRole, getByText, getByRole } = journal('timeline', { timeline: { ...timeline, onCorrect } });
    getAllByRole('combobox', { name: 'What it was: Message, Ben Okafor' })[0]!.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith(timeline.pages[0]![1], 'sell');
    await vi.waitFor(() => getByText('Noted: Selling.'));
    await userEvent.click(getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
    await vi.waitFor(() => getByText('Undone.'));
  });

  test('gestures have no stance to correct', () => {
    const { queryByRole } = journal('timeline');
    expect(queryByRole('combobox', { name: /Like/ })).toBeNull();
  });

  test('a deletion that fails says so, and that nothing is lost', async () => {
    const onDelete = vi.fn(async () => Promise.reject(new Error('full')));
    const { getAllByRole, getByText } = journal('timeline', { timeline: { ...timeline, onDelete } });
    await userEvent.click(getAllByRole('button', { name: 'Delete: Message, Ben Okafor' })[0]!);
    await vi.waitFor(() => getByText('That did not work just now, and nothing has changed. Please try again.'));
  });

  test('what is out of sight is not drawn, and keeps its place', async () => {
    const pages = Array.from({ length: 30 }, (_, page) =>
      timeline.pages[0]!.map((act) => ({ ...act, id: `${page} ${act.id}` })),
    );
    const { container, getByRole } = journal('timeline', { timeline: { ...timeline, pages } });
    const drawn = () => container.querySelectorAll('.timeline-act').length;
    await vi.waitFor(() => expect(drawn()).toBeLessThan(400));
    const height = container.querySelector('.timeline')!.getBoundingClientRect().height;
    expect(height).toBeGreaterThan(30 * 50 * 30);
    getByRole('button', { name: 'Show more' }).scrollIntoView();
    await vi.waitFor(() => expect(container.querySelector('.timeline > :last-child .timeline-act')).toBeTruthy());
    await vi.waitFor(() => expect(container.querySelector('.timeline > :first-child .timeline-act')).toBeNull());
    expect(drawn()).toBeLessThan(400);
  });

  test('shows only one place, one stance, or one person', async () => {
    const onFilter = vi.fn();
    const onSearch = vi.fn();
    const wish = { timeline: { ...timeline, filter: { site: 'x' }, onFilter, onSearch } };
    const { getByRole } = journal('timeline', wish);
    await userEvent.selectOptions(getByRole('combobox', { name: 'Stance' }), 'sell');
    expect(onFilter).toHaveBeenLastCalledWith({ site: 'x', stance: 'sell' });
    await userEvent.selectOptions(getByRole('combobox', { name: 'Where' }), '');
    expect(onFilter).toHaveBeenLastCalledWith({});
    await userEvent.fill(getByRole('textbox', { name: 'Find somebody' }), 'an');
    expect(onSearch).toHaveBeenLastCalledWith('an');
  });

  test('a name that is found is chosen, and everybody is a press away', async () => {
    const onFilter = vi.fn();
    const found = { ...journalStates.searching!.timeline!, onFilter };
    const first = journal('timeline', { timeline: found });
    await userEvent.click(first.getByRole('button', { name: 'Ana Souza' }));
    expect(onFilter).toHaveBeenLastCalledWith({ person: { id: 'Ana Souza', name: 'Ana Souza' } });
    first.unmount();
    const { getByRole } = journal('one person', { timeline: { ...journalStates['one person']!.timeline!, onFilter } });
    await userEvent.click(getByRole('button', { name: 'Everybody' }));
    expect(onFilter).toHaveBeenLastCalledWith({});
  });
});
