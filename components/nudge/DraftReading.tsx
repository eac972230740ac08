import { shown } from '../../utils/core/shown.ts';
import type { Reading, Reason } from '../../utils/core/words.ts';
import type { MessageKey, Translate } from '../../utils/i18n/words.ts';
import { useWords } from '../ui/words.tsx';

/** As much of the draft as a reason quotes. */
const most = 48;

const reasonWords = (t: Translate, reason: Reason) => t(`reason_${reason.why}` as MessageKey);
const quoted = (draft: string, reason: Reason) => shown(draft.slice(reason.start, reason.end), most);

/** Reasons the product has words for: one it cannot say is one it does not give. */
const sayable = (t: Translate, reading: Reading) => reading.reasons.slice(0, 3).filter((it) => reasonWords(t, it));

/** The reading in one breath, for a screen reader; empty when there is nothing to claim. */
export function spokenReading(t: Translate, reading: Reading | undefined, draft: string): string {
  if (!reading?.stance) return '';
  const why = sayable(t, reading).map((it) => `${reasonWords(t, it)}: ${quoted(draft, it)}`);
  return [t(`nudge_reads_${reading.stance}`), new Intl.ListFormat(t.language).format(why)].filter(Boolean).join(' ');
}

/** What the device makes of the draft, and which words made it think so. No claim where there is none to make. */
export function DraftReading({ reading, draft }: { reading: Reading | undefined; draft: string }) {
  const t = useWords();
  if (!reading?.stance) {
    return <p class="reading reading-none">{t(draft.trim() ? 'nudge_reads_nothing' : 'nudge_reads_before')}</p>;
  }
  const reasons = sayable(t, reading);
  return (
    <div class="reading" data-stance={reading.stance}>
      <p class="reading-stance">{t(`nudge_reads_${reading.stance}`)}</p>
      {reasons.length > 0 && (
        <ul class="reasons">
          {reasons.map((reason) => (
            <li key={`${reason.why}-${reason.start}`} class="reason" data-stance={reason.toward}>
              {reasonWords(t, reason)} <q dir="auto">{quoted(draft, reason)}</q>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
