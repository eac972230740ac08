import '../ui/tokens.css';
import '../ui/parts.css';
import '../ui/page.css';
import '../ui/stances.css';
import './journal.css';
import { useRef } from 'preact/hooks';
import type { Trouble } from '../../utils/core/trouble.ts';
import { People, type PeopleProps } from '../people/People.tsx';
import { ReflectionOffer, type ReflectionOfferProps } from '../reflections/ReflectionOffer.tsx';
import { Reflections, type ReflectionsProps } from '../reflections/Reflections.tsx';
import { directionOf } from '../ui/language.ts';
import { Mark } from '../ui/Mark.tsx';
import { RecordFault } from '../ui/RecordFault.tsx';
import { useWords } from '../ui/words.tsx';
import { BalanceOverTime, type BalanceOverTimeProps } from './BalanceOverTime.tsx';
import { Chapters } from './Chapters.tsx';
import { addressOf, type Spot } from './spots.ts';
import { Timeline, type TimelineProps } from './Timeline.tsx';
import { useArrival } from './use-arrival.ts';

export interface JournalProps {
  /** What is shown. */
  spot: Spot;
  /** `null` while it cannot be read. */
  balance: BalanceOverTimeProps | null;
  /** `null` while it was not read. */
  timeline: TimelineProps | null;
  /** `null` while they were not read. */
  people: PeopleProps | null;
  /** The offer to look back at the last week, above the balance; `null` while it was not read. */
  offer: ReflectionOfferProps | null;
  /** `null` while they were not read. */
  reflections: ReflectionsProps | null;
  /** What keeps the record from being used; `null`: nothing. */
  trouble: Trouble | null;
  onTryAgain(): void | Promise<void>;
}

/** What was done, over weeks and months, and toward whom. */
export function Journal({ spot, balance, timeline, people, offer, reflections, trouble, onTryAgain }: JournalProps) {
  const t = useWords();
  const page = useRef<HTMLDivElement>(null);
  useArrival(page, addressOf(spot));
  const { chapter } = spot;
  return (
    <main class="journal" lang={t.language} dir={directionOf(t.language)}>
      <header class="journal-head">
        <span class="journal-name">
          <Mark size={28} tile />
          <h1 class="journal-title">{t('journal_title')}</h1>
        </span>
        {balance && <Chapters chapter={chapter} />}
      </header>
      {trouble && <RecordFault trouble={trouble} onTryAgain={onTryAgain} />}
      <div class="chapter" ref={page}>
        {chapter === 'balance' && offer && <ReflectionOffer {...offer} />}
        {chapter === 'balance' && balance && <BalanceOverTime {...balance} />}
        {chapter === 'timeline' && timeline && <Timeline {...timeline} />}
        {chapter === 'people' && people && <People {...people} />}
        {chapter === 'reflections' && reflections && <Reflections {...reflections} />}
      </div>
    </main>
  );
}
