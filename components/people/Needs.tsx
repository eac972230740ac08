import { useState } from 'preact/hooks';
import { mostNeeds, type Need, type NeedKind, needKinds } from '../../utils/core/people/needs.ts';
import { Choice } from '../ui/Choice.tsx';
import { useWords } from '../ui/words.tsx';
import { NeedForm } from './NeedForm.tsx';
import { NeedLine } from './NeedLine.tsx';
import type { PersonActs } from './PersonPage.tsx';

export interface NeedsProps extends Pick<PersonActs, 'onAdd' | 'onChange' | 'onDelete'> {
  /** Newest first. */
  needs: readonly Need[];
}

/** What somebody needs, works toward and has to give, and what is worth remembering: in the user's words. */
export function Needs({ needs, onAdd, onChange, onDelete }: NeedsProps) {
  const t = useWords();
  const [kind, choose] = useState<NeedKind>('need');
  const lines = (some: readonly Need[]) => (
    <ul class="lines">
      {some.map((need) => (
        <NeedLine
          key={need.id}
          need={need}
          onChange={(change, said) => onChange(need, change, said)}
          onDelete={() => onDelete(need)}
        />
      ))}
    </ul>
  );
  const open = Map.groupBy(
    needs.filter(({ state }) => state === 'open'),
    (need) => need.kind,
  );
  const closed = needs.filter(({ state }) => state !== 'open');
  return (
    <>
      {needKinds
        .filter((each) => open.has(each))
        .map((each) => (
          <div key={each} class="part">
            <h3 class="eyebrow">{t(`needs_of_${each}`)}</h3>
            {lines(open.get(each)!)}
          </div>
        ))}
      {closed.length > 0 && (
        <details>
          <summary>{t.plural('needs_done', closed.length)}</summary>
          {lines(closed)}
        </details>
      )}
      {needs.length < mostNeeds ? (
        <div class="part needs-new">
          <h3 class="eyebrow">{t('needs_new')}</h3>
          <Choice
            name={t('needs_new')}
            unseenName
            options={needKinds.map((value) => ({ value, words: t(`needs_one_${value}`) }))}
            value={kind}
            onChange={(value) => choose(value)}
          />
          <NeedForm name={t(`needs_ask_${kind}`)} save={t('needs_keep')} onSave={(text) => onAdd(kind, text)} />
        </div>
      ) : (
        <p class="soft">{t('needs_full', mostNeeds)}</p>
      )}
    </>
  );
}
