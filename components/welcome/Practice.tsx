import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sent } from '../../utils/core/nudge/content.ts';
import type { Nudge as Asked } from '../../utils/core/nudge/nudge.ts';
import type { Reading, Stance } from '../../utils/core/words.ts';
import { Nudge } from '../nudge/Nudge.tsx';
import { Headline } from '../popup/Headline.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.tsx';

/** What stands beside a message to somebody who looks for a person to hire. */
const asked: Asked = {
  line: 'need',
  prompts: [
    { id: 'name_candidate', action: 'introduce' },
    { id: 'pass_on', action: 'share' },
    { id: 'ask_goal', action: 'ask' },
  ],
};

/** How long after the last key the draft is read, in ms: as in a page of a network. */
const pause = 300;

/** How far the user is: the box untouched, a message begun, one sent, or the question sent away. */
type Stage = 'before' | 'writing' | 'sent' | 'peace';

export interface PracticeProps {
  /** Serves per sell the user aims at. */
  target: number;
  onRead(text: string): Promise<Reading>;
}

/** A message to answer and a box to write in, with the real nudge beside it. Nothing of it is kept. */
export function Practice({ target, onRead }: PracticeProps) {
  const t = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const [stage, setStage] = useState<Stage>('before');
  const [draft, setDraft] = useState('');
  const [read, setRead] = useState<{ draft: string; reading: Reading } | null>(null);
  const [sent, setSent] = useState<Sent | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [byKey, setByKey] = useState(false);

  useEffect(() => {
    if (!draft.trim()) return setRead(null);
    let isOld = false;
    const timer = setTimeout(() => {
      void onRead(draft).then((reading) => isOld || setRead({ draft, reading }));
    }, pause);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [draft, onRead]);

  const send = async () => {
    const { stance } = await onRead(draft);
    setSent(stance ? { stance } : {});
    setStage('sent');
    setDraft('');
    setOpen(false);
  };
  const again = () => {
    setStage('writing');
    setSent(null);
    setChosen(null);
    setOpen(false);
    box.current?.focus();
  };
  const leave = () => {
    setStage('peace');
    box.current?.focus();
  };

  return (
    <section class="practice" aria-labelledby="practice-post">
      <div class="practice-post">
        <strong>{t('welcome_example_name')}</strong>
        <p id="practice-post">{t('welcome_example_post')}</p>
      </div>
      <form
        class="practice-answer"
        onSubmit={(event) => {
          event.preventDefault();
          if (draft.trim()) void send();
        }}
      >
        <label class="unseen" for="practice-box">
          {t('welcome_practice_box', t('welcome_example_name'))}
        </label>
        <textarea
          ref={box}
          id="practice-box"
          rows={3}
          dir="auto"
          placeholder={t('welcome_practice_box', t('welcome_example_name'))}
          value={draft}
          onFocus={() => stage === 'before' && setStage('writing')}
          onInput={(event) => {
            setDraft(event.currentTarget.value);
            if (stage === 'sent') again();
          }}
        />
        <Button type="submit" disabled={!draft.trim()}>
          {t('welcome_practice_send')}
        </Button>
      </form>
      {(stage === 'writing' || stage === 'sent') && (
        <Nudge
          site="linkedin"
          counterpart={{ name: t('welcome_example_name'), handle: 'example' }}
          inReplyTo={{ text: t('welcome_example_post') }}
          nudge={asked}
          chosen={chosen}
          draft={read?.draft ?? ''}
          reading={read?.reading}
          sent={sent}
          open={isOpen}
          focus={byKey}
          onOpen={(keyed) => {
            setByKey(keyed);
            setOpen(true);
          }}
          onClose={() => {
            setOpen(false);
            box.current?.focus();
          }}
          onAct={setChosen}
          onCorrect={(stance) => setSent({ stance, corrected: true })}
          onSnooze={leave}
          onDismiss={leave}
        />
      )}
      <p class="soft practice-word" role="status">
        {t(`welcome_practice_${stage === 'writing' && isOpen ? 'open' : stage}`)}
      </p>
      {stage === 'sent' && sent?.stance && <Counted stance={sent.stance} target={target} />}
      {(stage === 'sent' || stage === 'peace') && (
        <Button look="plain" onClick={again}>
          {t('welcome_practice_again')}
        </Button>
      )}
    </section>
  );
}

/** The balance as it would be now: what is written here counts nowhere. */
function Counted({ stance, target }: { stance: Stance; target: number }) {
  const t = useWords();
  const counts = { serve: 0, sell: 0, social: 0, [stance]: 1 };
  return (
    <div class="practice-balance">
      <p class="eyebrow">{t('popup_today')}</p>
      <Headline balance={{ ...counts, servesPerSell: null, bySite: {}, byDay: [] }} target={target} />
    </div>
  );
}
