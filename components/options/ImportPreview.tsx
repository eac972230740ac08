import { useEffect, useRef, useState } from 'preact/hooks';
import { type Preview, previewedLists } from '../../utils/core/importing.ts';
import { Button } from '../ui/Button.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../ui/words.tsx';

export interface ImportPreviewProps {
  preview: Preview;
  onCommit(settings: boolean): void;
  onCancel(): void;
}

/** What a file would change, before it does. It takes the focus. */
export function ImportPreview({ preview, onCommit, onCancel }: ImportPreviewProps) {
  const t = useWords();
  const { way } = preview;
  const [settings, want] = useState(preview.settings === 'taken');
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => question.current?.focus(), []);
  const columns = (['added', 'changed', 'same', 'removed'] as const).filter(
    (it) => it !== 'removed' || way === 'replace',
  );
  const lists = previewedLists.filter((list) => columns.some((column) => preview[list][column] > 0));
  const nothing = lists.every((list) => columns.every((column) => column === 'same' || preview[list][column] === 0));
  const numbers = new Intl.NumberFormat(t.language);

  return (
    <section class="import-preview" aria-labelledby="import-question">
      <h3 id="import-question" class="ask-twice-title" tabIndex={-1} ref={question}>
        {t(`import_question_${way}`)}
      </h3>
      <p class="soft">{t(nothing ? 'import_nothing' : `import_words_${way}`)}</p>
      {lists.length > 0 && (
        <table class="import-counts">
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{t('import_list')}</span>
              </th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`import_${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lists.map((list) => (
              <tr key={list}>
                <th scope="row">{t(`import_list_${list}`)}</th>
                {columns.map((column) => (
                  <td key={column}>{numbers.format(preview[list][column])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {preview.settings !== 'none' && (
        <Switch on={settings} onChange={want} note={t('import_settings_note')}>
          {t('import_settings')}
        </Switch>
      )}
      <span class="row">
        <Button look="primary" onClick={() => onCommit(settings)}>
          {t(`import_now_${way}`)}
        </Button>
        <Button onClick={onCancel}>{t('options_cancel')}</Button>
      </span>
    </section>
  );
}
