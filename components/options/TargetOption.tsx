import { useId, useState } from 'preact/hooks';
import type { Settings } from '../../utils/core/settings.ts';
import { useWords } from '../ui/words.tsx';
import type { Change } from './Options.tsx';
import { Section } from './Section.tsx';

const least = 1;
const most = 10;

/** How many serves for each sell the user aims at. */
export function TargetOption({ settings, change }: { settings: Settings; change: Change }) {
  const t = useWords();
  const id = useId();
  // While the slider moves, its value is shown; when it rests, it is chosen: one change, one undo.
  const [moving, move] = useState<number | null>(null);
  const target = moving ?? settings.target;
  const words = t.plural('options_target_value', target);
  return (
    <Section id="target" title={t('options_target')} note={t('options_target_note')}>
      <div class="target">
        <label class="unseen" for={id}>
          {t('options_target_name')}
        </label>
        <input
          id={id}
          class="target-slider"
          type="range"
          min={least}
          max={most}
          step={1}
          value={target}
          aria-valuetext={words}
          onInput={(event) => move(event.currentTarget.valueAsNumber)}
          onChange={(event) => {
            move(null);
            const chosen = event.currentTarget.valueAsNumber;
            change({ target: chosen }, t.plural('options_target_value', chosen));
          }}
        />
        <output class="target-words" for={id}>
          {words}
        </output>
      </div>
    </Section>
  );
}
