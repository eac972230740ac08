import { useEffect, useState } from 'preact/hooks';
import type { NudgeContent } from '../../utils/core/nudge/content.ts';
import type { Translate } from '../../utils/i18n/words.ts';
import { useWords } from '../ui/words.tsx';
import { spokenReading } from './DraftReading.tsx';

/** What is new about it, as one sentence; empty when there is nothing to say. */
function news(t: Translate, { nudge, chosen, sent, reading, draft }: NudgeContent): string {
  if (nudge.line === 'gentle') return chosen && !sent ? t('nudge_taken') : '';
  if (sent?.corrected) return t('nudge_corrected');
  if (sent) return sent.stance ? t(`nudge_recorded_${sent.stance}`) : t('nudge_recorded');
  return spokenReading(t, reading, draft) || (chosen ? t('nudge_taken') : '');
}

/**
 * Tells a screen reader what changed, when it has a pause. The region is there and empty before it first speaks: one
 * that arrives with its words is not read out. `silent` keeps it empty, as does the absence of a composer.
 */
export function Spoken({ content, silent }: { content: NudgeContent | null; silent: boolean }) {
  const t = useWords();
  const words = silent || !content ? '' : news(t, content);
  const [said, say] = useState('');
  useEffect(() => say(words), [words]);
  return (
    <p class="unseen" role="status">
      {said && <span key={said}>{said}</span>}
    </p>
  );
}
