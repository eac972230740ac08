import '../ui/tokens.css';
import '../ui/parts.css';
import '../ui/page.css';
import '../ui/stances.css';
import './journal.css';
import type { Trouble } from '../../utils/core/trouble.ts';
import { directionOf } from '../ui/language.ts';
import { Mark } from '../ui/Mark.tsx';
import { RecordFault } from '../ui/RecordFault.tsx';
import { useWords } from '../ui/words.tsx';
import { BalanceOverTime, type BalanceOverTimeProps } from './BalanceOverTime.tsx';
import { Timeline, type TimelineProps } from './Timeline.tsx';

export interface JournalProps {
  /** `null` while it cannot be read. */
  balance: BalanceOverTimeProps | null;
  /** `null` while it cannot be read. */
  timeline: TimelineProps | null;
  /** What keeps the record from being used; `null`: nothing. */
  trouble: Trouble | null;
  onTryAgain(): void | Promise<void>;
}

/** What was done, over weeks and months. */
export function Journal({ balance, timeline, trouble, onTryAgain }: JournalProps) {
  const t = useWords();
  return (
    <main class="journal" lang={t.language} dir={directionOf(t.language)}>
      <header class="journal-head">
        <Mark size={28} tile />
        <h1 class="journal-title">{t('journal_title')}</h1>
      </header>
      {trouble && <RecordFault trouble={trouble} onTryAgain={onTryAgain} />}
      {balance && <BalanceOverTime {...balance} />}
      {timeline && <Timeline {...timeline} />}
    </main>
  );
}
