import { useEffect, useRef } from 'preact/hooks';
import type { ImportView, ImportWay } from '../../utils/core/importing.ts';
import { Button } from '../ui/Button.tsx';
import { Transfer } from '../ui/Transfer.tsx';
import { useWords } from '../ui/words.tsx';
import { ImportFault } from './ImportFault.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { PickFile } from './PickFile.tsx';
import { Section } from './Section.tsx';

export interface ImportOptionsProps {
  importing: ImportView;
  /** A file the user chose, or let fall here. */
  onFile(file: File): void;
  /** The user wants what the preview says. `settings`: also those of the file. */
  onCommit(settings: boolean): void;
  /** The user wants it no more, while the file is read or after the preview. */
  onCancel(): void;
  /** Takes the last import, or restore, back. */
  onUndo(way: ImportWay): void;
  /** The last import need not be taken back any more. */
  onKeep(): void;
}

/** Takes a file in: says first what it would change, and takes it back as long as the user may want that. */
export function ImportOptions({ importing, onFile, onCommit, onCancel, onUndo, onKeep }: ImportOptionsProps) {
  const t = useWords();
  const { step } = importing;
  const last = 'last' in importing ? importing.last : null;
  const said = useRef<HTMLParagraphElement>(null);
  const before = useRef(step);
  // What had the focus is gone; the next to read is what came of it.
  useEffect(() => {
    const settled = step === 'idle' || step === 'failed' || step === 'refused';
    if (settled && before.current !== step) said.current?.focus();
    before.current = step;
  }, [step]);

  return (
    <Section id="import" title={t('options_import')} note={t('options_import_note')}>
      {(step === 'idle' || step === 'failed' || step === 'refused') && (
        <PickFile words={t('options_import_choose')} onFile={onFile} />
      )}
      {step === 'reading' && <Transfer name={t('import_reading')} done={importing.done} onCancel={onCancel} />}
      {step === 'ready' && <ImportPreview preview={importing.preview} onCommit={onCommit} onCancel={onCancel} />}
      {step === 'going' && <Transfer name={t(`import_going_${importing.way}`)} done={importing.done} />}
      {step === 'back' && <Transfer name={t('import_back')} done={importing.done} />}
      <div role="status">
        <p ref={said} class="outcome" tabIndex={-1}>
          {step === 'idle' && importing.told && t(`import_told_${importing.told}`)}
          {step === 'failed' && <ImportFault why={importing.why} place={importing.place} />}
          {step === 'refused' && t(importing.why === 'full' ? 'import_refused_full' : 'import_refused')}
        </p>
      </div>
      {last && (
        <span class="row">
          <Button onClick={() => onUndo(last.way)}>{t(`import_undo_${last.way}`)}</Button>
          <Button look="plain" onClick={onKeep}>
            {t('import_keep')}
          </Button>
        </span>
      )}
    </Section>
  );
}
