import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { movedBeside, ownId, promptOrder } from '../../utils/core/nudge/order.ts';
import type { Settings } from '../../utils/core/settings.ts';
import { Button } from '../ui/Button.tsx';
import { promptWords } from '../ui/prompt.ts';
import { useWords } from '../ui/words.tsx';
import type { Change } from './Options.tsx';
import { Section } from './Section.tsx';

const ways = ['up', 'down'] as const;
type Way = (typeof ways)[number];

/** The suggestions that are on, the user's own among the others, to be put in order. */
export function PromptOrder({ settings: { prompts }, change }: { settings: Settings; change: Change }) {
  const t = useWords();
  const [told, tell] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ id: string; way: Way } | null>(null);
  const own = new Map(prompts.own.map(({ id, text }) => [ownId(id), text]));
  const wordsOf = (id: string) => {
    const text = own.get(id);
    return promptWords(t, { id, ...(text !== undefined && { text }) });
  };
  const ids = promptOrder(prompts);
  const shown = ids.filter((id) => !prompts.off.includes(id));

  // A line that moves loses the focus; the button goes on being the one that is pressed.
  useLayoutEffect(() => {
    if (!moved.current) return;
    const { id, way } = moved.current;
    moved.current = null;
    list.current?.querySelector<HTMLElement>(`[data-move="${CSS.escape(`${way} ${id}`)}"]`)?.focus();
  });
  const move = (id: string, way: Way) => {
    const place = shown.indexOf(id) + (way === 'up' ? -1 : 1);
    const other = shown[place];
    if (other === undefined) return;
    moved.current = { id, way };
    tell(t('options_order_moved', wordsOf(id), place + 1, shown.length));
    change(
      { prompts: { ...prompts, order: movedBeside(ids, id, other, way === 'up' ? 'before' : 'after') } },
      t('options_order'),
    );
  };
  const reset = () => {
    tell(t('options_order_first_told'));
    change({ prompts: { ...prompts, order: [] } }, t('options_order'));
  };

  return (
    <Section id="order" title={t('options_order')} note={t('options_order_note')}>
      <details class="prompt-group">
        <summary class="order-summary">
          <h3 class="prompt-group-name">{t('options_order_open')}</h3>
        </summary>
        <ol class="lines" ref={list}>
          {shown.map((id, place) => (
            <li key={id} class="line own-prompt">
              <p class="own-words" dir="auto">
                {wordsOf(id)}
              </p>
              <span class="row">
                {ways.map((way) => (
                  <Button
                    key={way}
                    look="plain"
                    data-move={`${way} ${id}`}
                    // It keeps the focus at the end of the way: nobody falls off the list.
                    aria-disabled={place === (way === 'up' ? 0 : shown.length - 1)}
                    aria-label={t(`options_order_${way}_this`, wordsOf(id))}
                    onClick={() => move(id, way)}
                  >
                    {t(`options_order_${way}`)}
                  </Button>
                ))}
              </span>
            </li>
          ))}
        </ol>
        {prompts.order.length > 0 && <Button onClick={reset}>{t('options_order_first')}</Button>}
      </details>
      <p class="unseen" role="status">
        {told}
      </p>
    </Section>
  );
}
