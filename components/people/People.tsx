import './people.css';
import { useRef } from 'preact/hooks';
import { relationshipOf } from '../../utils/core/people/depth.ts';
import { addressOf } from '../journal/spots.ts';
import { Field } from '../ui/Field.tsx';
import { UndoLine } from '../ui/UndoLine.tsx';
import { useWords } from '../ui/words.tsx';
import { Name } from './Name.tsx';
import { PersonPage } from './PersonPage.tsx';
import type { PeopleDeeds, PersonLine, PersonView } from './people.ts';
import { useDeeds } from './use-deeds.ts';

export interface PeopleProps extends PeopleDeeds {
  /** Who is found by `typed`; who was met last while nothing is typed. */
  people: readonly PersonLine[];
  typed: string;
  /** Somebody to look at; `null`: the list. */
  person: PersonView | null;
  /** Somebody was asked for who is not on record. */
  gone: boolean;
  /** ISO. */
  today: string;
  onSearch(typed: string): void;
}

/** The people on record: found by name, looked at one by one, and what the user can do about each. */
export function People({ people, typed, person, gone, today, onSearch, ...deeds }: PeopleProps) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { acts, outcome, undo } = useDeeds(deeds, person, heading);
  return (
    <section class="sheet people" aria-labelledby="people-title">
      {person ? (
        <PersonPage key={person.head.id} person={person} today={today} acts={acts} headingRef={heading} />
      ) : (
        <>
          <div class="sheet-head">
            <h2 id="people-title" class="sheet-title" tabIndex={-1} ref={heading}>
              {t('people_title')}
            </h2>
            <p class="soft">{t('people_note')}</p>
          </div>
          {gone && !outcome && <p role="status">{t('people_gone')}</p>}
          <Field name={t('people_search')} value={typed} onText={onSearch} />
          <p class={people.length === 0 ? 'soft' : 'unseen'} role="status">
            {people.length > 0
              ? typed.trim() && t.plural('people_found', people.length)
              : t(typed.trim() ? 'people_nobody' : 'people_none')}
          </p>
          <PeopleList people={people} today={today} />
        </>
      )}
      <UndoLine words={outcome} onUndo={undo} />
    </section>
  );
}

function PeopleList({ people, today }: Pick<PeopleProps, 'people' | 'today'>) {
  const t = useWords();
  const depthIn = ({ tally }: PersonLine) => t(`depth_${relationshipOf(tally, today).depth}`);
  const sitesOf = ({ identities }: PersonLine) => [...new Set(identities.map(({ site }) => t(`site_${site}`)))];
  return (
    <ul class="lines">
      {people.map((one) => (
        <li key={one.id} class="line person-line">
          <a class="person-link" href={addressOf({ chapter: 'people', person: one.id })}>
            <Name name={one.name} />
          </a>
          <span class="soft">{[depthIn(one), ...sitesOf(one)].join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
