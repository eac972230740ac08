import { waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ReflectionOffer } from '../../components/reflections/ReflectionOffer.tsx';
import { Reflections, type ReflectionsProps } from '../../components/reflections/Reflections.tsx';
import { lastWeek, offerProps, reflection, reflectionsProps } from './reflection-states.ts';
import { show } from './show.tsx';

const open = (props: Partial<ReflectionsProps> = {}) => show(<Reflections {...reflectionsProps} {...props} />);
/** A button about the week in November. */
const about = (does: string) => new RegExp(`^${does}: Nov 9\\s–\\s15, 2026$`);

describe('the offer to look back', () => {
  test('says last week’s three numbers, and leads to the form', () => {
    const { getAllByRole, getByRole } = show(<ReflectionOffer {...offerProps} week={lastWeek} />);
    expect(getAllByRole('listitem').map((it) => it.textContent)).toEqual(['12 Serving', '8 Social', '2 Selling']);
    expect(getByRole('link', { name: 'Look back' }).getAttribute('href')).toBe('#reflections');
  });

  test('is passed over in one press, which can be taken back', async () => {
    const undo = vi.fn(async () => {});
    const onKeep = vi.fn(async () => undo);
    const { getByRole, findByText } = show(<ReflectionOffer week={lastWeek} onKeep={onKeep} />);
    await userEvent.click(getByRole('button', { name: 'Not this week' }));
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(lastWeek, { story: '', plan: '' });
    await findByText('All right. You can still look back whenever you like.');
    await userEvent.click(getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
  });

  test('is not there when there is nothing to offer', () => {
    const { queryByRole } = show(<ReflectionOffer {...offerProps} />);
    expect(queryByRole('heading')).toBeNull();
  });
});

describe('a look back', () => {
  test('is written by keyboard alone', async () => {
    const onKeep = vi.fn(reflectionsProps.onKeep);
    const { getByLabelText, findByText } = open({ onKeep });
    getByLabelText('One story from it').focus();
    await userEvent.keyboard(' Tom drove{Enter}the piano ');
    await userEvent.tab();
    await userEvent.keyboard('Thank him');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(lastWeek, { story: 'Tom drove the piano', plan: 'Thank him' });
    await findByText('Kept.');
  });

  test('may be one of the two, and not none: that is said where to mend it', async () => {
    const onKeep = vi.fn(reflectionsProps.onKeep);
    const { getByLabelText, getByRole, getByText } = open({ onKeep });
    await userEvent.click(getByRole('button', { name: 'Keep it' }));
    expect(getByText('Write a story, a plan, or both.')).toBeTruthy();
    expect(document.activeElement).toBe(getByLabelText('One story from it'));
    await userEvent.fill(getByLabelText('One plan for the week after'), 'Thank Tom');
    await userEvent.click(getByRole('button', { name: 'Keep it' }));
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(lastWeek, { story: '', plan: 'Thank Tom' });
  });

  test('that is too long is said how long it may be, and nothing typed is lost', async () => {
    const onKeep = vi.fn(reflectionsProps.onKeep);
    const { getByLabelText, getByRole, getByText } = open({ onKeep });
    const plan = getByLabelText('One plan for the week after') as HTMLTextAreaElement;
    await userEvent.fill(plan, 'a'.repeat(501));
    await userEvent.click(getByRole('button', { name: 'Keep it' }));
    expect(getByText('That is 501 characters, and 500 fit. A sentence or two is enough.')).toBeTruthy();
    expect(document.activeElement).toBe(plan);
    expect(plan.value).toHaveLength(501);
    expect(onKeep).not.toHaveBeenCalled();
  });

  test('stays in its fields when it could not be kept just now', async () => {
    const { getByLabelText, findByText } = open({ onKeep: () => Promise.reject(new Error('full')) });
    await userEvent.fill(getByLabelText('One story from it'), 'Tom drove the piano');
    await userEvent.click((await findByText('Keep it')) as HTMLElement);
    await findByText('That did not work just now, and nothing has changed. Please try again.');
    expect((getByLabelText('One story from it') as HTMLTextAreaElement).value).toBe('Tom drove the piano');
  });
});

describe('looks back at earlier weeks', () => {
  test('are corrected in their place, and Escape leaves them as they were', async () => {
    const onKeep = vi.fn(reflectionsProps.onKeep);
    const { getByLabelText, getByRole } = open({ week: null, onKeep });
    const edit = () => getByRole('button', { name: about('Edit') });
    await userEvent.click(edit());
    await waitFor(() => expect(document.activeElement).toBe(getByLabelText('One story from it')));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(edit()));
    await userEvent.click(edit());
    await userEvent.fill(getByLabelText('One story from it'), 'Mira has a room');
    await userEvent.click(getByRole('button', { name: 'Keep it' }));
    const { plan } = reflection();
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(reflection(), { story: 'Mira has a room', plan });
  });

  test('are deleted in one press, and that can be taken back', async () => {
    const undo = vi.fn(async () => {});
    const onDelete = vi.fn(async () => undo);
    const { getByRole, findByText } = open({ onDelete });
    await userEvent.click(getByRole('button', { name: about('Delete') }));
    expect(onDelete).toHaveBeenCalledExactlyOnceWith(reflection());
    await findByText('Deleted.');
    await userEvent.click(getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
  });
});
