import { signal } from '@preact/signals';
import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { directionOf } from '../../components/ui/language.ts';
import { OwnPage } from '../../components/ui/OwnPage.tsx';
import { showBadge } from '../../utils/background/badge.ts';
import { prompts } from '../../utils/core/nudge/prompts.ts';
import type { WhyNot } from '../../utils/core/trouble.ts';
import { guarded } from '../../utils/errors/report.ts';
import { saveRecord, saveSnapshot } from '../../utils/export/record.ts';
import { followWords } from '../../utils/i18n/follow.ts';
import { sendMessage } from '../../utils/messaging/messenger.ts';
import { deleteEverything } from '../../utils/store/everything.ts';
import { changeHabits, forgetHabits, readHabits } from '../../utils/store/habits.ts';
import { rememberLoss } from '../../utils/store/loss.ts';
import { countInteractions } from '../../utils/store/queries.ts';
import { readSettings, settingsInView } from '../../utils/store/settings.ts';
import { readSnapshotTrouble } from '../../utils/store/snapshots/daily.ts';
import type { Snapshot } from '../../utils/store/snapshots/folder.ts';
import { deleteSnapshot, listSnapshots, readSnapshot } from '../../utils/store/snapshots/snapshots.ts';
import { verify } from '../../utils/store/verify.ts';
import { type View, viewRecord } from '../../utils/store/view.ts';
import { takeFilesIn } from './importing.ts';
import { followKeys } from './keyboard.ts';

const words = await followWords();
const settings = signal(await readSettings());
const record = signal<View<number>>({ part: null, trouble: null, lost: null });
const look = viewRecord(countInteractions, (view) => {
  record.value = view;
});
const corrections = signal((await readHabits()).taught.corrections);
const chooseHere = settingsInView((shown) => {
  settings.value = shown;
});

const snapshots = signal<Snapshot[] | null>(null);
const snapshotTrouble = signal<WhyNot | null>(null);
const lookForSnapshots = async () => {
  snapshots.value = await listSnapshots().catch(() => null);
  snapshotTrouble.value = await readSnapshotTrouble();
};
/** The record may be another now. */
const lookAgain = async () => {
  await showBadge(Date.now());
  await look();
};
const importing = takeFilesIn(async () => {
  corrections.value = (await readHabits()).taught.corrections;
  await lookAgain();
});

const keyboard = await followKeys();

function Main() {
  return (
    <OwnPage words={words.value}>
      <Options
        settings={settings.value}
        prompts={prompts}
        records={record.value.part}
        trouble={record.value.trouble}
        lost={record.value.lost}
        onBringBack={(id) => void importing.bringBack((onProgress) => readSnapshot(id, onProgress))}
        onLossRead={() => void guarded('loss', () => rememberLoss(null))}
        corrections={corrections.value}
        keyboard={keyboard()}
        importing={importing.props()}
        onChange={(changed) => void guarded('settings', () => chooseHere(settings.value, changed))}
        onTryAgain={async () => {
          await sendMessage('tryAgain');
          await look();
        }}
        onForget={async () => {
          const before = await readHabits();
          await forgetHabits();
          corrections.value = 0;
          return () =>
            guarded('habits', async () => {
              // What was learned meanwhile is not lost: then there is nothing to put back into its place.
              await changeHabits((now) => (now.taught.corrections === 0 ? before : now));
              corrections.value = (await readHabits()).taught.corrections;
            });
        }}
        onExport={(format, going) =>
          saveRecord(format, Date.now(), { ...going, t: words.value, direction: directionOf(words.value.language) })
        }
        snapshots={{
          snapshots: snapshots.value,
          trouble: snapshotTrouble.value,
          onDownload: (id, going) => saveSnapshot(snapshots.value!.find((one) => one.id === id)!, going),
          onDelete: async (id) => {
            await deleteSnapshot(id);
            await lookForSnapshots();
          },
          onRestore: (id) => void importing.restore((onProgress) => readSnapshot(id, onProgress)),
        }}
        onVerify={async (going) => {
          const { wrong } = await verify({ repair: true, ...going }).finally(() => guarded('look', lookAgain));
          return wrong;
        }}
        onDeleteAll={async () => {
          await deleteEverything();
          // Storage that was empty already tells nobody that it was cleared.
          await showBadge(Date.now());
          settings.value = await readSettings();
          await look();
          await lookForSnapshots();
          await importing.look();
          corrections.value = 0;
        }}
      />
    </OwnPage>
  );
}

await look();
await lookForSnapshots();
await guarded('import', () => importing.look());
render(<Main />, document.getElementById('root')!);
