import { shown, shownName } from '../../utils/core/shown.ts';
import type { Counterpart, InReplyTo } from '../../utils/core/words.ts';
import { Phrase } from '../ui/Phrase.tsx';
import { useWords } from '../ui/words.tsx';

/** More than this does not fit in the lines shown. */
const most = 280;

/** What the person wrote, as far as a few lines hold. */
export function Wrote({ counterpart, inReplyTo }: { counterpart: Counterpart | null; inReplyTo: InReplyTo }) {
  const t = useWords();
  return (
    <figure class="wrote">
      <figcaption class="unseen">
        {counterpart ? (
          <Phrase message="nudge_wrote" values={[<bdi key="name">{shownName(counterpart.name)}</bdi>]} />
        ) : (
          t('nudge_wrote_somebody')
        )}
      </figcaption>
      <blockquote class="wrote-text" dir="auto">
        {shown(inReplyTo.text, most)}
      </blockquote>
    </figure>
  );
}
