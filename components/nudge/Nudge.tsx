import { useEffect, useRef } from 'preact/hooks';
import type { NudgeActions, NudgeContent } from '../../utils/core/nudge/content.ts';
import { directionOf } from '../ui/language.ts';
import { Mark } from '../ui/Mark.tsx';
import { useWords } from '../ui/words.tsx';
import { AfterSend } from './AfterSend.tsx';
import { NudgeBody } from './NudgeBody.tsx';
import { Question } from './Question.tsx';
import { hasIdentity, snoozeKey } from './Snooze.tsx';
import { Spoken } from './Spoken.tsx';

export interface NudgeProps extends NudgeContent, NudgeActions {
  /** The quiet line, or everything. */
  open: boolean;
  /** The user came here by keyboard: the focus moves to the first action when the nudge opens. */
  focus: boolean;
  /** The page's own theme where it differs from the system's. */
  theme?: 'light' | 'dark' | undefined;
  /** The quiet line was pressed; `byKeyboard` is what `focus` should become. */
  onOpen(byKeyboard: boolean): void;
  /** The quiet line's way out: no nudge beside this composer any more. */
  onDismiss(): void;
  /** Escape, or the button that folds the nudge: back to the quiet line, and the focus back to the composer. */
  onClose(): void;
}

/** The nudge beside a composer: a quiet line, all it has to say, or one line after the message went out. */
export function Nudge(props: NudgeProps) {
  const t = useWords();
  const root = useRef<HTMLElement>(null);
  const { sent, open, focus, theme, counterpart } = props;

  useEffect(() => {
    if (!open || !focus) return;
    const at = (selector: string) => root.current?.querySelector<HTMLElement>(selector);
    (at('.prompt') ?? at('.fold'))?.focus();
  }, [open, focus]);

  const onKeyDown = (event: KeyboardEvent) => {
    // What is typed in here is not for the page: on X, `n` alone would start a new post.
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      props.onClose();
    }
    const scope = sent ? undefined : snoozeKey(event, hasIdentity(counterpart));
    if (scope) {
      event.preventDefault();
      props.onSnooze(scope);
    }
  };

  return (
    <section
      ref={root}
      class="nudge"
      aria-label={t('extension_name')}
      lang={t.language}
      dir={directionOf(t.language)}
      style={theme && { colorScheme: theme }}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => event.stopPropagation()}
      onKeyPress={(event) => event.stopPropagation()}
      // The caret stays in the composer when somebody points at the nudge.
      onMouseDown={(event) => event.preventDefault()}
    >
      <Spoken content={props} silent={!open && !sent} />
      {sent ? <Gone {...props} sent={sent} /> : open ? <Open {...props} /> : <Quiet {...props} />}
    </section>
  );
}

function Quiet(props: NudgeProps) {
  const t = useWords();
  return (
    <div class="quiet">
      {/* A press by key has no click count. */}
      <button
        type="button"
        class="quiet-line"
        aria-expanded={false}
        onClick={(event) => props.onOpen(event.detail === 0)}
      >
        <Mark size={16} />
        <span class="quiet-words">
          <Question {...props} />
        </span>
      </button>
      <button
        type="button"
        class="small"
        aria-label={t('nudge_dismiss')}
        title={t('nudge_dismiss')}
        onClick={props.onDismiss}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4.5 4.5l7 7m0-7l-7 7" />
        </svg>
      </button>
    </div>
  );
}

function Open(props: NudgeProps) {
  const t = useWords();
  return (
    <div class="open">
      <header class="open-head">
        <Mark size={18} />
        <h2 class="open-question">
          <Question {...props} />
        </h2>
        <button
          type="button"
          class="small fold"
          aria-label={t('nudge_fold')}
          title={t('nudge_fold')}
          aria-expanded={true}
          aria-keyshortcuts="Escape"
          onClick={props.onClose}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 6.2l4 4 4-4" />
          </svg>
        </button>
      </header>
      <NudgeBody {...props} />
    </div>
  );
}

function Gone({ nudge, sent, onCorrect }: NudgeProps & { sent: NonNullable<NudgeProps['sent']> }) {
  // After words into a hard time there is nothing to add.
  return nudge.line === 'gentle' ? null : <AfterSend sent={sent} onCorrect={onCorrect} />;
}
