import { useEffect, useRef, useState } from 'preact/hooks';
import type { Need, NeedChange } from '../../utils/core/people/needs.ts';
import { shown } from '../../utils/core/shown.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.tsx';
import { NeedForm } from './NeedForm.tsx';

export interface NeedLineProps {
  need: Need;
  /** @param said when it is done */
  onChange(change: NeedChange, said: string): void;
  onDelete(): void;
}

/** One line about somebody: reworded, done, open again, or deleted. */
export function NeedLine({ need, onChange, onDelete }: NeedLineProps) {
  const t = useWords();
  const [doing, set] = useState<'edit' | 'close' | null>(null);
  const line = useRef<HTMLLIElement>(null);
  const was = useRef(doing);
  // What had the focus is gone: it goes to the answer, or back to the button that opened it.
  useEffect(() => {
    if (doing === 'close') line.current?.querySelector<HTMLElement>('button')?.focus();
    if (!doing && was.current) line.current?.querySelector<HTMLElement>(`[data-does="${was.current}"]`)?.focus();
    was.current = doing;
  }, [doing]);
  const { kind, what, state } = need;
  const short = shown(what, 60);
  const change = (to: NeedChange, said: string) => {
    set(null);
    onChange(to, said);
  };
  const close = () => {
    if (kind === 'need') set('close');
    else change({ state: kind === 'goal' ? 'met' : 'dropped' }, t('needs_closed'));
  };

  if (doing === 'edit')
    return (
      <li class="line need" ref={line}>
        <NeedForm
          name={t('needs_edit_name')}
          save={t('options_own_save')}
          text={what}
          onCancel={() => set(null)}
          onSave={(text) => {
            if (text === what) set(null);
            else change({ what: text }, t('needs_kept'));
            return undefined;
          }}
        />
      </li>
    );
  return (
    <li class="line need" ref={line}>
      <p class="need-words" dir="auto">
        {what}
      </p>
      {doing === 'close' ? (
        <fieldset class="need-question" onKeyDown={(event) => event.key === 'Escape' && set(null)}>
          <legend>{t('needs_helped')}</legend>
          <Button onClick={() => change({ state: 'met', helped: true }, t('needs_closed'))}>{t('needs_yes')}</Button>
          <Button onClick={() => change({ helped: false }, t('needs_stays'))}>{t('needs_not_yet')}</Button>
        </fieldset>
      ) : (
        <span class="row">
          {state !== 'open' ? (
            <Button
              look="plain"
              aria-label={t('needs_open_this', short)}
              onClick={() => change({ state: 'open' }, t('needs_reopened'))}
            >
              {t('needs_open')}
            </Button>
          ) : (
            <>
              {kind !== 'note' && (
                <Button look="plain" data-does="close" aria-label={t('needs_close_this', short)} onClick={close}>
                  {t('needs_close')}
                </Button>
              )}
              <Button
                look="plain"
                data-does="edit"
                aria-label={t('options_own_edit_this', short)}
                onClick={() => set('edit')}
              >
                {t('options_own_edit')}
              </Button>
            </>
          )}
          <Button look="plain" aria-label={t('journal_delete_this', short)} onClick={onDelete}>
            {t('journal_delete')}
          </Button>
        </span>
      )}
    </li>
  );
}
