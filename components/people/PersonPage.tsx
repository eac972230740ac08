import type { Ref } from 'preact';
import type { Need, NeedChange, NeedKind } from '../../utils/core/people/needs.ts';
import { shownName } from '../../utils/core/shown.ts';
import { addressOf } from '../journal/spots.ts';
import { AskTwice } from '../ui/AskTwice.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.tsx';
import { Accounts } from './Accounts.tsx';
import { Closeness } from './Closeness.tsx';
import { History } from './History.tsx';
import { Name } from './Name.tsx';
import { Needs } from './Needs.tsx';
import type { PersonView } from './people.ts';
import { Suggestions } from './Suggestions.tsx';

/** What the user wants with the person shown, and maybe another one. */
export interface PersonActs {
  onMerge(other: string, name: string): void;
  onKeepApart(other: string, name: string): void;
  onSeparate(other: string, name: string): void;
  onForget(): unknown;
  onNever(): void;
  /** @returns whether it is kept */
  onAdd(kind: NeedKind, what: string): Promise<boolean>;
  /** @param said when it is done */
  onChange(need: Need, change: NeedChange, said: string): void;
  onDelete(need: Need): void;
}

export interface PersonPageProps {
  person: PersonView;
  /** ISO. */
  today: string;
  acts: PersonActs;
  /** Takes the focus when another person is shown, or what had it is gone. */
  headingRef: Ref<HTMLHeadingElement>;
}

/** One person: who they are, how close, what was done, and what the user can do about it. */
export function PersonPage({ person, today, acts, headingRef }: PersonPageProps) {
  const t = useWords();
  const { head, suggested, never } = person;
  const name = shownName(head.name);
  return (
    <div class="person">
      <a class="way-back" href={addressOf({ chapter: 'people' })}>
        {t('people_back')}
      </a>
      <h2 id="people-title" class="person-title" tabIndex={-1} ref={headingRef}>
        <Name name={head.name} />
      </h2>
      <Closeness person={person} today={today} />
      <Needs needs={person.needs} onAdd={acts.onAdd} onChange={acts.onChange} onDelete={acts.onDelete} />
      <div class="part">
        <h3 class="eyebrow">{t('people_accounts')}</h3>
        <Accounts person={person} onSeparate={acts.onSeparate} />
      </div>
      {suggested.length > 0 && (
        <div class="part">
          <h3 class="eyebrow">{t('people_maybe')}</h3>
          <Suggestions suggested={suggested} onMerge={acts.onMerge} onKeepApart={acts.onKeepApart} />
        </div>
      )}
      {person.acts.length > 0 && <History acts={person.acts} />}
      <div class="row">
        {head.identities.length > 0 && !never && <Button onClick={acts.onNever}>{t('people_never_this', name)}</Button>}
        <AskTwice
          button={t('people_forget_this', name)}
          question={t('people_forget_question', name)}
          words={t('people_forget_words')}
          yes={t('people_forget_now')}
          onYes={acts.onForget}
        />
      </div>
    </div>
  );
}
