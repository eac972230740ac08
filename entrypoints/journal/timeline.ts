import { signal } from '@preact/signals';
import type { TimelineProps } from '../../components/journal/Timeline.tsx';
import type { TimelineAct, TimelineFilter } from '../../components/journal/timeline.ts';
import type { Undo } from '../../components/ui/use-outcome.ts';
import { receiveCorrection } from '../../utils/background/reports.ts';
import { dayOf } from '../../utils/store/days.ts';
import { deleteInteraction, undelete } from '../../utils/store/forget.ts';
import { type ActPage, readActs } from '../../utils/store/queries-acts.ts';
import { readPerson, searchPeople } from '../../utils/store/queries-people.ts';

/** How often an empty page of a filter is passed over before the user is asked whether to look further back. */
const mostPassed = 20;

/** What the view shows of the record. */
type Shown = Pick<TimelineProps, 'pages' | 'more' | 'today' | 'filter' | 'typed' | 'people'>;

/** Reads what was done for a view, page by page, and puts right what the user wants put right. */
export class ActsOnRecord {
  readonly shown = signal<Shown>({
    pages: [],
    more: false,
    today: dayOf(Date.now()),
    filter: {},
    typed: '',
    people: [],
  });
  #next: ActPage['next'];
  #asked = 0;
  readonly #changed: () => void;

  /** @param changed is called when the record was changed: what it adds up to is no longer the same */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Reads the first page anew. @throws StoreFault */
  look = (filter = this.shown.value.filter): Promise<void> => this.#read(filter, []);

  /** What the view needs. */
  props(): TimelineProps {
    const later = (does: Promise<unknown>) => void does.catch(() => {});
    return {
      ...this.shown.value,
      onMore: () => later(this.#read(this.shown.value.filter, this.shown.value.pages, this.#next)),
      onFilter: (filter) => later(this.look(filter)),
      onSearch: (typed) => later(this.#search(typed)),
      onCorrect: async (act, stance) => {
        await receiveCorrection(act.id, stance, Date.now());
        const { stance: before } = act;
        return this.#done(
          act.id,
          (it) => ({ ...it, stance }),
          before ? () => receiveCorrection(act.id, before, Date.now()) : null,
        );
      },
      onDelete: async (act) => {
        const taken = await deleteInteraction(act.id);
        return (await this.#done(
          act.id,
          () => null,
          () => undelete(taken, Date.now()),
        ))!;
      },
    };
  }

  async #search(typed: string): Promise<void> {
    this.shown.value = { ...this.shown.value, typed };
    const people = await searchPeople(typed);
    if (this.shown.value.typed === typed) this.shown.value = { ...this.shown.value, people };
  }

  async #read(filter: TimelineFilter, before: Shown['pages'], from?: ActPage['next']): Promise<void> {
    const asked = ++this.#asked;
    let page = await this.#page(filter, from);
    for (let passed = 0; page.acts.length === 0 && page.next && passed < mostPassed; passed++)
      page = await this.#page(filter, page.next);
    // Somebody who changed their mind meanwhile sees what they asked for last.
    if (asked !== this.#asked) return;
    this.#next = page.next;
    const acts = page.acts.map(({ personId, ...act }): TimelineAct => {
      const name = personId && page.people.get(personId)?.name;
      return { ...act, ...(name && { name }) };
    });
    const pages = acts.length > 0 ? [...before, acts] : before;
    const today = dayOf(Date.now());
    this.shown.value = { ...this.shown.value, filter, pages, more: page.next !== undefined, today };
  }

  async #page({ site, stance, person }: TimelineFilter, from?: ActPage['next']): Promise<ActPage> {
    if (!person) return readActs(from, { site, stance });
    return (await readPerson(person.id, from))?.acts ?? { acts: [], people: new Map() };
  }

  /** Shows what became of an act where it stands, and all of it anew when that is taken back. */
  async #done(
    id: string,
    become: (act: TimelineAct) => TimelineAct | null,
    takeBack: (() => Promise<unknown>) | null,
  ): Promise<Undo | null> {
    const before = this.shown.value.pages;
    const pages = before.map((page) => page.flatMap((act) => (act.id === id ? (become(act) ?? []) : [act])));
    this.shown.value = { ...this.shown.value, pages };
    this.#changed();
    return (
      takeBack &&
      (async () => {
        await takeBack();
        const now = this.shown.value.pages;
        this.shown.value = {
          ...this.shown.value,
          pages: now.map((page, at) => (page === pages[at] ? before[at]! : page)),
        };
        this.#changed();
      })
    );
  }
}
