import { render } from 'preact';
import { Journal } from '../../components/journal/Journal.tsx';
import type { Spot } from '../../components/journal/spots.ts';
import { OwnPage } from '../../components/ui/OwnPage.tsx';
import { guarded } from '../../utils/errors/report.ts';
import { followWords } from '../../utils/i18n/follow.ts';
import { sendMessage } from '../../utils/messaging/messenger.ts';
import { watchSettings } from '../../utils/store/settings.ts';
import { BalanceOnRecord } from './balance.ts';
import { PeopleOnRecord } from './people.ts';
import { ReflectionsOnRecord } from './reflections.ts';
import { followAddress, moveTo, spot } from './spot.ts';
import { ActsOnRecord } from './timeline.ts';

const words = await followWords();
const balance = new BalanceOnRecord(() => words.value.language, Date.now());
const lookAtBalance = () => void guarded('journal', () => balance.look());
const reflections = new ReflectionsOnRecord(() => words.value.language);
const acts = new ActsOnRecord(lookAtBalance);
const people = new PeopleOnRecord({
  onChange: lookAtBalance,
  onMove(person) {
    if (spot.value.chapter === 'people') moveTo({ chapter: 'people', ...(person !== null && { person }) });
  },
});
/** Whether somebody is never recorded is a choice. */
watchSettings(() => {
  if (spot.value.chapter === 'people') void guarded('people', () => people.look());
});

/** Reads what a spot shows, and nothing that is not seen. */
async function read({ chapter, person }: Spot): Promise<void> {
  if (chapter === 'balance') await guarded('reflections', () => reflections.lookAtLast());
  if (chapter === 'timeline') await guarded('timeline', () => acts.look());
  if (chapter === 'people') await guarded('people', () => people.look(person ?? null));
  if (chapter === 'reflections') await guarded('reflections', () => reflections.look());
}

function Main() {
  const { chapter } = spot.value;
  const { balance: overTime, trouble } = balance.props();
  return (
    <OwnPage words={words.value}>
      <Journal
        spot={spot.value}
        balance={overTime}
        timeline={overTime && chapter === 'timeline' ? acts.props() : null}
        people={overTime && chapter === 'people' ? people.props() : null}
        offer={overTime && chapter === 'balance' ? reflections.offer() : null}
        reflections={overTime && chapter === 'reflections' ? reflections.props() : null}
        trouble={trouble}
        onTryAgain={async () => {
          await sendMessage('tryAgain');
          await Promise.all([balance.look(), read(spot.value)]);
        }}
      />
    </OwnPage>
  );
}

await Promise.all([balance.look(), read(spot.value)]);
followAddress(read);
render(<Main />, document.getElementById('root')!);
