import './people.css';
import { useEffect, useRef } from 'preact/hooks';
import { relationshipOf } from '../../utils/core/people/depth.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
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
  /** ISO. */
  today: string;
  onSearch(typed: string): void;
  onShow(id: string | null): void;
}

/** The people on record: found by name, looked at one by one, and what the user can do about each. */
export function People({ people, typed, person, today, onSearch, onShow, ...deeds }: PeopleProps) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { acts, outcome, undo } = useDeeds(deeds, person, () => (heading.current ?? field.current)?.focus());
  const id = person?.head.id;
  const before = useRef(id);
  // What had the focus is gone: it goes where the next thing begins.
  useEffect(() => {
    if (id !== before.current) (id ? heading.current : field.current)?.focus();
    before.current = id;
  }, [id]);

  const depthIn = ({ tally }: PersonLine) => t(`depth_${relationshipOf(tally, today).depth}`);
  const sitesOf = ({ identities }: PersonLine) => [...new Set(identities.map(({ site }) => t(`site_${site}`)))];

  return (
    <div class="people">
      {person ? (
        <>
          <span class="people-back">
            <Button look="plain" onClick={() => onShow(null)}>
              {t('people_back')}
            </Button>
          </span>
          <PersonPage key={id} person={person} today={today} acts={acts} headingRef={heading} />
        </>
      ) : (
        <>
          <Field name={t('people_search')} value={typed} onText={onSearch} inputRef={field} />
          <p class={people.length === 0 ? 'soft' : 'unseen'} role="status">
            {people.length > 0
              ? typed.trim() && t.plural('people_found', people.length)
              : t(typed.trim() ? 'people_nobody' : 'people_none')}
          </p>
          <ul class="lines">
            {people.map((one) => (
              <li key={one.id} class="line person-line">
                <button type="button" class="person-button" onClick={() => onShow(one.id)}>
                  <Name name={one.name} />
                </button>
                <span class="soft">{[depthIn(one), ...sitesOf(one)].join(' · ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="people-outcome">
        <p role="status">{outcome}</p>
        {undo && (
          <Button look="plain" onClick={undo}>
            {t('options_undo')}
          </Button>
        )}
      </div>
    </div>
  );
}
