import { DraftReading } from './DraftReading.tsx';
import type { Moment, MomentActions } from './moment.ts';
import { Prompts } from './Prompts.tsx';
import { Snooze } from './Snooze.tsx';
import { Wrote } from './Wrote.tsx';

/** All there is to say about a moment, in the page and in the side panel alike. */
export function MomentBody(props: Moment & Omit<MomentActions, 'onCorrect'>) {
  const { counterpart, inReplyTo, nudge, chosen, reading, draft, onAct, onSnooze } = props;
  return (
    <>
      {inReplyTo && <Wrote counterpart={counterpart} inReplyTo={inReplyTo} />}
      <Prompts prompts={nudge.prompts} chosen={chosen} onAct={onAct} />
      {/* In a hard time nobody's words are weighed. */}
      {nudge.line !== 'gentle' && <DraftReading reading={reading} draft={draft} />}
      <Snooze hasPerson={counterpart !== null} onSnooze={onSnooze} />
    </>
  );
}
