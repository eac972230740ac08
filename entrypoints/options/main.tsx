import { signal } from '@preact/signals';
import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { WordsProvider } from '../../components/ui/words.tsx';
import { showBadge } from '../../utils/background/badge.ts';
import { prompts } from '../../utils/core/nudge/prompts.ts';
import { guarded } from '../../utils/errors/report.ts';
import { browserWords } from '../../utils/i18n/browser.ts';
import { sendMessage } from '../../utils/messaging/messenger.ts';
import { deleteEverything } from '../../utils/store/everything.ts';
import { exportJson } from '../../utils/store/export/json.ts';
import { forgetHabits, readHabits } from '../../utils/store/habits.ts';
import { countInteractions } from '../../utils/store/queries.ts';
import { chooseSettings, readSettings, watchSettings } from '../../utils/store/settings.ts';
import { type View, viewRecord } from '../../utils/store/view.ts';
import { PeopleOnRecord } from './people.ts';

const settings = signal(await readSettings());
const record = signal<View<number>>({ part: null, trouble: null });
const people = new PeopleOnRecord(() => void look());
const look = viewRecord(countInteractions, (view) => {
  record.value = view;
});
const corrections = signal((await readHabits()).taught.corrections);
watchSettings((changed) => {
  settings.value = changed;
  void guarded('people', () => people.look());
});

async function save() {
  const pieces: Blob[] = [];
  for await (const piece of exportJson(Date.now())) pieces.push(new Blob([piece]));
  const file = new Blob(pieces, { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `good-turn-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  // The download has its own hold on the data by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function Main() {
  return (
    <WordsProvider value={browserWords()}>
      <Options
        settings={settings.value}
        prompts={prompts}
        records={record.value.part}
        trouble={record.value.trouble}
        corrections={corrections.value}
        people={record.value.part === null ? null : people.props()}
        onChange={(changed) => {
          const seen = settings.value;
          settings.value = changed;
          void guarded('settings', () => chooseSettings(seen, changed));
        }}
        onTryAgain={async () => {
          await sendMessage('tryAgain');
          await look();
          await people.look();
        }}
        onForget={async () => {
          await forgetHabits();
          corrections.value = 0;
        }}
        onExport={save}
        onDeleteAll={async () => {
          await deleteEverything();
          // Storage that was empty already tells nobody that it was cleared.
          await showBadge(Date.now());
          settings.value = await readSettings();
          await look();
          await people.look();
          corrections.value = 0;
        }}
      />
    </WordsProvider>
  );
}

await look();
if (record.value.part !== null) await people.look();
render(<Main />, document.getElementById('root')!);
