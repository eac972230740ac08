import type { NudgeContent } from '../../utils/core/nudge/content.ts';
import type { Line } from '../../utils/core/nudge/nudge.ts';
import { shownName } from '../../utils/core/shown.ts';
import type { MessageKey } from '../../utils/i18n/words.ts';
import { Phrase } from '../ui/Phrase.tsx';

const nameless: readonly Line[] = ['nobody', 'gentle'];

/** The one question of the nudge, with the person's name in it when there is a person. */
export function Question({ counterpart, nudge }: Pick<NudgeContent, 'counterpart' | 'nudge'>) {
  const line = counterpart || nameless.includes(nudge.line) ? nudge.line : 'nobody';
  return (
    <Phrase
      message={`nudge_line_${line}` satisfies MessageKey}
      values={[<bdi key="name">{shownName(counterpart?.name ?? '')}</bdi>]}
    />
  );
}
