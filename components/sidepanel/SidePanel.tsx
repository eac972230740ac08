import '../ui/tokens.css';
import '../ui/parts.css';
import '../ui/page.css';
import '../nudge/content.css';
import './sidepanel.css';
import type { NudgeActions, NudgeContent } from '../../utils/core/nudge/content.ts';
import { AfterSend } from '../nudge/AfterSend.tsx';
import { NudgeBody } from '../nudge/NudgeBody.tsx';
import { Question } from '../nudge/Question.tsx';
import { hasIdentity, snoozeKey } from '../nudge/Snooze.tsx';
import { Spoken } from '../nudge/Spoken.tsx';
import { directionOf } from '../ui/language.ts';
import { useWords } from '../ui/words.tsx';
import { AtRest, type AtRestProps } from './AtRest.tsx';

export interface SidePanelProps extends NudgeActions, AtRestProps {
  /** What there is to say beside the composer in the active tab; `null` when none is open there. */
  content: NudgeContent | null;
}

/** The nudge for people who want nothing added to a page. */
export function SidePanel({ content, ...actions }: SidePanelProps) {
  const t = useWords();
  const onKeyDown = (event: KeyboardEvent) => {
    const scope = content && !content.sent && snoozeKey(event, hasIdentity(content.counterpart));
    if (scope) actions.onSnooze(scope);
  };
  return (
    <main class="side-panel" lang={t.language} dir={directionOf(t.language)} onKeyDown={onKeyDown}>
      <Spoken content={content} silent={false} />
      {content ? <Beside content={content} {...actions} /> : <AtRest {...actions} />}
    </main>
  );
}

function Beside({ content, ...actions }: NudgeActions & { content: NudgeContent }) {
  const { nudge, sent } = content;
  return (
    <>
      {/* Once it is answered, the question has had its time; the page keeps its name. */}
      <h1 class={sent ? 'unseen' : 'side-panel-question'}>
        <Question {...content} />
      </h1>
      {!sent && <NudgeBody {...content} {...actions} />}
      {/* After words into a hard time there is nothing to add. */}
      {sent && nudge.line !== 'gentle' && <AfterSend sent={sent} onCorrect={actions.onCorrect} />}
    </>
  );
}
