import './moments.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { longestLine, type Moment } from '../../utils/core/moments/moment.ts';
import type { readMoment } from '../../utils/core/moments/read-moment.ts';
import { shownName } from '../../utils/core/shown.ts';
import type { MessageKey } from '../../utils/i18n/words.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.tsx';
import { MomentPreview } from './MomentPreview.tsx';
import { momentWords } from './moment-words.ts';
import type { Candidate } from './person-choice.ts';
import { momentOf, useLog } from './use-log.ts';

/** What became of a moment: kept, with the way back; or not, because of somebody never to be recorded, or the record. */
export type Logged = { undo(): Promise<void> } | { never: string } | { failed: true };

export interface LogMomentProps {
  /** The user's own day, ISO. */
  today: string;
  /** How the user writes dates, BCP 47. */
  locale: string;
  /** Understands a line; `null` until whoever shows it has that ready, which is more than all the rest. */
  read: typeof readMoment | null;
  /** Everybody on record whom a name may mean. */
  onFind(name: string): Promise<Candidate[]>;
  onRecord(moment: Omit<Moment, 'id'>): Promise<Logged>;
}

/** What is said under the line. */
interface Said {
  message: MessageKey;
  values?: string[];
  /** Takes back what was recorded, and the line with it. */
  undo?: () => Promise<void>;
}

/** One line about a moment offline: what is understood of it can be put right, Enter records it, and that can be undone. */
export function LogMoment(props: LogMomentProps) {
  const t = useWords();
  const { today, read, onRecord } = props;
  const { line, draft, written, restore, write, correct, choose, forgetFound } = useLog(props);
  const [said, say] = useState<Said | null>(null);
  /** How often the user has tried to record what something is missing of. */
  const [asked, ask] = useState(0);
  /** Enter came before the line was understood, or it was known who is on record. */
  const [waiting, wait] = useState(false);
  const busy = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const tooLong = line.length > longestLine;
  const moment = momentOf(draft);
  const looking = read === null || draft.people.some(({ candidates }) => candidates === undefined);

  useEffect(() => {
    if (asked > 0) form.current?.querySelector<HTMLElement>('.chip[aria-invalid="true"]')?.focus();
  }, [asked]);
  useEffect(() => {
    if (!waiting || looking) return;
    wait(false);
    void record();
  });
  const type = (text: string) => {
    write(text);
    say(null);
    ask(0);
    wait(false);
  };
  const record = async () => {
    if (busy.current || !line.trim() || tooLong) return;
    if (looking) return wait(true);
    if (!moment || draft.ahead) return ask(asked + 1);
    busy.current = true;
    const logged = await onRecord(moment).catch(() => ({ failed: true as const }));
    busy.current = false;
    if ('failed' in logged) return say({ message: 'moment_failed' });
    if ('never' in logged) return say({ message: 'moment_never', values: [shownName(logged.never)] });
    const undo = async () => {
      try {
        await logged.undo();
      } catch {
        return say({ message: 'moment_undo_failed', undo });
      }
      forgetFound();
      restore(written);
      say({ message: 'moment_undone' });
      input.current?.focus();
    };
    forgetFound();
    type('');
    say({ message: 'moment_recorded', values: [momentWords(t, moment, today)], undo });
    input.current?.focus();
  };

  return (
    <form
      ref={form}
      class="log-moment"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      <label class="unseen" for={id}>
        {t('moment_log')}
      </label>
      <input
        ref={input}
        id={id}
        class="moment-line"
        type="text"
        dir="auto"
        autocomplete="off"
        placeholder={t('moment_example')}
        value={line}
        aria-invalid={tooLong ? 'true' : undefined}
        aria-describedby={`${id}-said`}
        onInput={(event) => type(event.currentTarget.value)}
      />
      {read && line.trim() && !tooLong && (
        <>
          <MomentPreview draft={draft} {...{ today, correct, choose }} asked={asked > 0} />
          <div class="moment-end">
            <p class="moment-sentence">{moment && !draft.ahead ? momentWords(t, moment, today) : ''}</p>
            <Button type="submit" look="primary">
              {t('moment_record')}
            </Button>
          </div>
        </>
      )}
      <div class="moment-said">
        <p id={`${id}-said`} role="status">
          {tooLong ? t('moment_too_long', longestLine) : said && t(said.message, ...(said.values ?? []))}
        </p>
        {said?.undo && (
          <Button look="plain" onClick={said.undo}>
            {t('options_undo')}
          </Button>
        )}
      </div>
    </form>
  );
}
