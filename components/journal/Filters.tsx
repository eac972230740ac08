import type { Person } from '../../utils/core/people/person.ts';
import { type Place, places, type Stance, stances } from '../../utils/core/words.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { useWords } from '../ui/words.tsx';
import type { TimelineFilter } from './timeline.ts';

export interface FiltersProps {
  filter: TimelineFilter;
  /** What is being looked for among the names, and who has one. */
  typed: string;
  people: readonly Pick<Person, 'id' | 'name'>[];
  onFilter(filter: TimelineFilter): void;
  onSearch(typed: string): void;
}

/** Which acts the timeline shows: of one person, at one place, of one stance. */
export function Filters({ filter, typed, people, onFilter, onSearch }: FiltersProps) {
  const t = useWords();
  const { person, ...others } = filter;
  if (person)
    return (
      <p class="row">
        <span class="timeline-name">
          <bdi>{person.name}</bdi>
        </span>
        <Button onClick={() => onFilter(others)}>{t('journal_everybody')}</Button>
      </p>
    );
  return (
    <div class="filters">
      <Field name={t('people_search')} value={typed} onText={onSearch} />
      <label class="field">
        <span class="field-name">{t('journal_of_place')}</span>
        <select
          value={filter.site ?? ''}
          onChange={({ currentTarget: { value } }) => onFilter(chosen(filter, 'site', value as Place))}
        >
          <option value="">{t('journal_everywhere')}</option>
          {places.map((place) => (
            <option key={place} value={place}>
              {t(`site_${place}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="field-name">{t('journal_of_stance')}</span>
        <select
          value={filter.stance ?? ''}
          onChange={({ currentTarget: { value } }) => onFilter(chosen(filter, 'stance', value as Stance | 'none'))}
        >
          <option value="">{t('journal_all')}</option>
          {stances.map((stance) => (
            <option key={stance} value={stance}>
              {t(`stance_${stance}`)}
            </option>
          ))}
          <option value="none">{t('journal_no_stance')}</option>
        </select>
      </label>
      {typed.trim() && (
        <div class="found">
          <p class={people.length > 0 ? 'unseen' : 'soft'} role="status">
            {people.length > 0 ? t.plural('people_found', people.length) : t('people_nobody')}
          </p>
          <span class="row">
            {people.map(({ id, name }) => (
              <Button key={id} onClick={() => onFilter({ ...filter, person: { id, name } })}>
                <span class="timeline-name">
                  <bdi>{name}</bdi>
                </span>
              </Button>
            ))}
          </span>
        </div>
      )}
    </div>
  );
}

/** A filter with another wish; an empty one is none. */
function chosen<Key extends 'site' | 'stance'>(
  filter: TimelineFilter,
  key: Key,
  value: NonNullable<TimelineFilter[Key]> | '',
): TimelineFilter {
  const { [key]: _before, ...others } = filter;
  return value ? { ...others, [key]: value } : others;
}
