import '../ui/tokens.css';
import '../ui/parts.css';
import '../ui/page.css';
import './options.css';
import type { Prompt } from '../../utils/core/nudge/nudge.ts';
import type { Settings } from '../../utils/core/settings.ts';
import type { Trouble } from '../../utils/core/trouble.ts';
import { directionOf } from '../ui/language.ts';
import { Mark } from '../ui/Mark.tsx';
import { RecordFault } from '../ui/RecordFault.tsx';
import { type Lost, RecordLost } from '../ui/RecordLost.tsx';
import { UndoLine } from '../ui/UndoLine.tsx';
import { useWords } from '../ui/words.tsx';
import { Contents } from './Contents.tsx';
import { DeleteOption, type DeleteOptionProps } from './DeleteOption.tsx';
import { ExportOptions, type ExportOptionsProps } from './ExportOptions.tsx';
import { FindOptions } from './FindOptions.tsx';
import { ImportOptions, type ImportOptionsProps } from './ImportOptions.tsx';
import { KeyboardOption, type KeyboardOptionProps } from './KeyboardOption.tsx';
import { LanguageOption } from './LanguageOption.tsx';
import { LearningOptions } from './LearningOptions.tsx';
import { OwnPrompts } from './OwnPrompts.tsx';
import { PeopleOptions } from './PeopleOptions.tsx';
import { PromptOptions } from './PromptOptions.tsx';
import { PromptOrder } from './PromptOrder.tsx';
import { QuietHours } from './QuietHours.tsx';
import { QuietPeople } from './QuietPeople.tsx';
import { RetentionOption } from './RetentionOption.tsx';
import { SiteOptions } from './SiteOptions.tsx';
import { Snapshots, type SnapshotsProps } from './Snapshots.tsx';
import { TargetOption } from './TargetOption.tsx';
import { useContents } from './use-contents.ts';
import { useFind } from './use-find.ts';
import { useUndo } from './use-undo.ts';
import { VerifyOption, type VerifyOptionProps } from './VerifyOption.tsx';

export interface OptionsProps extends ExportOptionsProps, VerifyOptionProps, Pick<DeleteOptionProps, 'onDeleteAll'> {
  settings: Settings;
  /** Every prompt that ships with the product, in the order to show them. */
  prompts: readonly Pick<Prompt, 'id' | 'action'>[];
  /** What keeps the record from being used; `null`: nothing. */
  trouble: Trouble | null;
  /** What is left after the browser had deleted a damaged record; `null`: nothing to tell. */
  lost: Lost | null;
  onLossRead(): void;
  /** Shows what a snapshot would bring back of it. */
  onBringBack(id: number): void;
  /** How many corrections the reading has learned from. */
  corrections: number;
  keyboard: KeyboardOptionProps;
  /** Files that are taken in. */
  importing: ImportOptionsProps;
  /** A choice changed: applied at once, undo included. */
  onChange(settings: Settings): void;
  /** Looks whether the record can be used again; settled when that is known. */
  onTryAgain(): void | Promise<void>;
  /** Forgets what corrections have taught, and answers how to take that back. A rejection is told to the user. */
  onForget(): Promise<() => unknown>;
  /** The copies of the record that are kept on this device. */
  snapshots: SnapshotsProps;
}

/** Applies a change of some settings, leaving the others alone. `what` is said of it: the option, as the page calls it. */
export type Change = (change: Partial<Settings>, what: string) => void;

/** Everything the user can choose. There is no save button: every change applies at once and can be undone. */
export function Options({
  settings,
  prompts,
  records,
  trouble,
  lost,
  onLossRead,
  onBringBack,
  corrections,
  keyboard,
  importing,
  onChange,
  onTryAgain,
  snapshots,
  onForget,
  onExport,
  onVerify,
  onDeleteAll,
}: OptionsProps) {
  const t = useWords();
  const { change, did, undo, last, forget } = useUndo(settings, onChange);
  const { page, typed, type, found } = useFind();
  const contents = useContents(page);
  /** What would be brought back is shown among the other options: none may be hidden then. */
  const show = (bringBack: (id: number) => void) => (id: number) => {
    type('');
    bringBack(id);
  };
  return (
    <main class="options" lang={t.language} dir={directionOf(t.language)}>
      <header class="options-head">
        <Mark size={32} tile />
        <h1 class="options-title">{t('options_title')}</h1>
      </header>
      {lost && <RecordLost lost={lost} onBringBack={show(onBringBack)} onRead={onLossRead} />}
      {trouble && <RecordFault trouble={trouble} onTryAgain={onTryAgain} />}
      <FindOptions typed={typed} found={found} onType={type} />
      <Contents {...contents} />
      <div class="options-all" ref={page}>
        <div class="options-group">
          <SiteOptions settings={settings} change={change} />
          <QuietHours settings={settings} change={change} />
          <TargetOption settings={settings} change={change} />
          <LanguageOption settings={settings} change={change} />
          <KeyboardOption {...keyboard} />
        </div>
        <div class="options-group">
          <PromptOptions settings={settings} prompts={prompts} change={change} />
          <OwnPrompts settings={settings} change={change} />
          <PromptOrder settings={settings} change={change} />
        </div>
        <div class="options-group">
          <PeopleOptions settings={settings} change={change} />
          <QuietPeople settings={settings} change={change} />
          <LearningOptions
            corrections={corrections}
            onForget={onForget}
            onForgotten={(back) => did(t('options_learning'), back)}
          />
        </div>
        <div class="options-group">
          <ExportOptions records={records} onExport={onExport} />
          <ImportOptions {...importing} />
          <Snapshots {...snapshots} {...(snapshots.onRestore && { onRestore: show(snapshots.onRestore) })} />
          <RetentionOption settings={settings} change={change} />
          <VerifyOption onVerify={onVerify} />
        </div>
        <div class="options-group">
          <DeleteOption onDeleteAll={onDeleteAll} onDeleted={forget} />
        </div>
      </div>
      <UndoLine
        words={last && `${t(last.how === 'changed' ? 'options_saved' : 'options_undone')} ${last.what}`}
        onUndo={last?.how === 'changed' ? undo : undefined}
      />
    </main>
  );
}
