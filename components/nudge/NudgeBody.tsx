import type { NudgeActions, NudgeContent } from '../../utils/core/nudge/content.ts';
import { DraftReading } from './DraftReading.tsx';
import { Prompts } from './Prompts.tsx';
import { hasIdentity, Snooze } from './Snooze.tsx';
import { Wrote } from './Wrote.tsx';

/** All there is to say beside a composer, in the page and in the side panel alike. */
export function NudgeBody(props: NudgeContent & Omit<NudgeActions, 'onCorrect'>) {
  const { counterpart, inReplyTo, nudge, chosen, reading, draft, onAct, onSnooze } = props;
  return (
    <>
      {inReplyTo && <Wrote counterpart={counterpart} inReplyTo={inReplyTo} />}
      {nudge.prompts.length > 0 && <Prompts prompts={nudge.prompts} chosen={chosen} onAct={onAct} />}
      {/* In a hard time nobody's words are weighed. */}
      {nudge.line !== 'gentle' && <DraftReading reading={reading} draft={draft} />}
      <Snooze hasPerson={hasIdentity(counterpart)} site={props.site} onSnooze={onSnooze} />
    </>
  );
}
