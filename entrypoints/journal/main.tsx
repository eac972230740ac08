import { signal } from '@preact/signals';
import { render } from 'preact';
import { Journal } from '../../components/journal/Journal.tsx';
import { OwnPage } from '../../components/ui/OwnPage.tsx';
import type { ByKind } from '../../utils/core/balance/balance.ts';
import type { Pace, Period } from '../../utils/core/balance/period.ts';
import { guarded } from '../../utils/errors/report.ts';
import { followWords } from '../../utils/i18n/follow.ts';
import { sendMessage } from '../../utils/messaging/messenger.ts';
import { readKinds, readPeriods } from '../../utils/store/queries-periods.ts';
import { type View, viewRecord } from '../../utils/store/view.ts';
import { ActsOnRecord } from './timeline.ts';

/** As many as can be told apart. */
const many: Record<Pace, number> = { weeks: 13, months: 12 };

const words = await followWords();
const now = Date.now();
const pace = signal<Pace>('weeks');
const record = signal<View<Period[]>>({ part: null, trouble: null, lost: null });
const byKind = signal<ByKind | null>(null);

const look = viewRecord(
  () => readPeriods(pace.value, many[pace.value], now, words.value.language),
  (view) => {
    record.value = view;
  },
);
const acts = new ActsOnRecord(() => void guarded('journal', () => lookAt(pace.value)));

/** The columns first, what takes longer after them. */
async function lookAt(wanted: Pace): Promise<void> {
  pace.value = wanted;
  await look();
  const periods = record.value.part;
  const kinds = periods && (await readKinds(periods[0]!.from, periods.at(-1)!.to));
  if (pace.value === wanted) byKind.value = kinds;
}

function Main() {
  const { part, trouble } = record.value;
  return (
    <OwnPage words={words.value}>
      <Journal
        balance={
          part && {
            pace: pace.value,
            periods: part,
            byKind: byKind.value,
            onPace: (wanted) => void guarded('journal', () => lookAt(wanted)),
          }
        }
        timeline={part && acts.props()}
        trouble={trouble}
        onTryAgain={async () => {
          await sendMessage('tryAgain');
          await Promise.all([lookAt(pace.value), acts.look()]);
        }}
      />
    </OwnPage>
  );
}

await Promise.all([lookAt('weeks'), guarded('timeline', () => acts.look())]);
render(<Main />, document.getElementById('root')!);
