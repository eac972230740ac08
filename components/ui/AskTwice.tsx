import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button, type ButtonProps } from './Button.tsx';
import { useWords } from './words.tsx';

export interface AskTwiceProps {
  /** What the button says that asks. */
  button: string;
  /** The same aloud, where several buttons say the same. */
  spoken?: string;
  look?: ButtonProps['look'];
  question: string;
  /** What will be gone, and what will not. */
  words: string;
  /** The answer that does it. */
  yes: string;
  /** The question goes away when it is settled. */
  onYes(): unknown;
}

/** A button for what cannot be undone easily: it asks first, and the safe answer has the focus. */
export function AskTwice({ button, spoken, look = 'danger', question, words, yes, onYes }: AskTwiceProps) {
  const t = useWords();
  const id = useId();
  const [asking, ask] = useState(false);
  const asks = useRef<HTMLButtonElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  // After the question, the button that asked has the focus again.
  useEffect(() => {
    if (asking) no.current?.focus();
    else if (wasAsking.current) asks.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  const does = async () => {
    await onYes();
    ask(false);
  };

  if (!asking)
    return (
      <Button ref={asks} look={look} {...(spoken && { 'aria-label': spoken })} onClick={() => ask(true)}>
        {button}
      </Button>
    );
  return (
    <div
      class="ask-twice"
      role="alertdialog"
      aria-labelledby={`${id}-question`}
      aria-describedby={`${id}-words`}
      onKeyDown={(event) => event.key === 'Escape' && ask(false)}
    >
      <p id={`${id}-question`} class="ask-twice-title">
        {question}
      </p>
      <p id={`${id}-words`}>{words}</p>
      <span class="row">
        <Button ref={no} onClick={() => ask(false)}>
          {t('options_cancel')}
        </Button>
        <Button look="danger" onClick={does}>
          {yes}
        </Button>
      </span>
    </div>
  );
}
