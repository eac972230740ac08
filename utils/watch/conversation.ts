import type { Engagement, Interaction, Reading } from '../core/words.ts';
import { reportFault } from '../errors/report.ts';
import type { Plan, Protocol } from '../messaging/protocol.ts';
import type { Composer } from '../sites/adapter.ts';
import type { Acts, Desk, Shown } from './desk.ts';
import type { Session, SessionEvents } from './session.ts';
import type { Watching } from './watch.ts';

/** How long after the last key a draft is read, in ms: a pause in writing, not every letter. */
const pause = 300;
/** How long the correction stays after a send, in ms. */
const correctable = 10_000;

/** How the page's script asks the background. Rejects when nobody answers. */
export type Ask = <Type extends keyof Protocol>(
  type: Type,
  data: Parameters<Protocol[Type]>[0],
) => Promise<ReturnType<Protocol[Type]>>;

/** What a conversation needs from outside. */
export interface Around {
  site: Engagement['site'];
  ask: Ask;
  /** Keeps a report that could not be delivered. */
  keep(interaction: Interaction): Promise<void>;
  desk: Desk;
  newId(): string;
  /** Ms since the epoch. */
  now(): number;
}

/** One composer the user writes in, and what was asked and answered about it. */
interface Talk {
  engagement: Engagement;
  session: () => Session;
  plan: Plan | undefined;
  /** What is shown of it, kept while the focus is elsewhere. */
  shown: Shown | undefined;
  /** The user sent the nudge away. */
  quiet: boolean;
  /** The reading of the text that is on its way out. */
  leaving: Promise<Reading | undefined> | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Carries one direction of the data: composer → engagement → nudge → reading of the draft → send → interaction.
 * Keeps nothing but what is on the screen.
 */
export function converse({ site, ask, keep, desk, newId, now }: Around): Watching & { refresh(): void; acts: Acts } {
  const talks = new WeakMap<Session, Talk>();
  let current: Talk | null = null;

  const show = (talk: Talk, change: Partial<Shown>) => {
    if (!talk.shown) return;
    talk.shown = { ...talk.shown, ...change };
    if (talk !== current) return;
    desk.shown = talk.shown;
    desk.onChange?.();
  };

  const hide = (talk: Talk) => {
    if (talk !== current) return;
    desk.shown = null;
    desk.onChange?.();
  };

  const quieten = (talk: Talk) => {
    talk.quiet = true;
    hide(talk);
  };

  /** What nobody waits for: a background that does not answer costs the nudge, never the page. */
  const tell: Ask = (type, data) =>
    ask(type, data).catch((fault: unknown) => {
      reportFault(type, fault);
      return undefined as never;
    });

  const engage = async (talk: Talk) => {
    talk.plan = await tell('engage', talk.engagement);
    const { nudge, place } = talk.plan ?? {};
    const session = talk.session();
    if (!nudge || place !== 'page' || talk.quiet || !session.open) {
      hide(talk);
      talk.shown = undefined;
      return;
    }
    const { editor, scope } = session.composer;
    talk.shown ??= { engagement: talk.engagement, nudge, open: false, focus: false, draft: '', reading: undefined, acted: null, sent: null, editor, scope };
    show(talk, { nudge, editor, scope });
  };

  const read = async (talk: Talk) => {
    const text = talk.session().draft;
    const reading = await tell('readDraft', { engagement: talk.engagement.id, text });
    // Only the newest draft counts: a slow answer about an older one says nothing.
    if (talk.session().draft === text) show(talk, { draft: text, reading });
  };

  const report = async (interaction: Interaction) => {
    try {
      await ask('reportInteraction', interaction);
    } catch (fault) {
      reportFault('reportInteraction', fault);
      await keep(interaction);
    }
  };

  const onComposer = ({ kind, counterpart, inReplyTo }: Composer, session: () => Session): SessionEvents => {
    const talk: Talk = {
      engagement: { id: newId(), site, kind, counterpart, inReplyTo },
      session,
      plan: undefined,
      shown: undefined,
      quiet: false,
      leaving: undefined,
      timer: undefined,
    };
    queueMicrotask(() => talks.set(session(), talk));
    return {
      onWriting() {
        clearTimeout(talk.timer);
        const reads = talk.shown?.open || talk.plan?.place === 'panel';
        if (reads) talk.timer = setTimeout(() => void read(talk), pause);
      },
      onSending(text) {
        talk.leaving = tell('readDraft', { engagement: talk.engagement.id, text });
      },
      onSent: () => void sent(talk),
      onGone() {
        clearTimeout(talk.timer);
        if (!talk.shown?.sent) hide(talk);
        void tell('disengage', { id: talk.engagement.id });
      },
    };
  };

  const sent = async (talk: Talk) => {
    clearTimeout(talk.timer);
    const { kind, counterpart } = talk.session().composer;
    const at = now();
    const reading = await talk.leaving;
    const prompt = talk.shown?.acted ?? talk.shown?.nudge.prompts[0]?.id;
    const interaction: Interaction = {
      id: newId(),
      at,
      site,
      kind,
      counterpart,
      ...(reading?.stance && { stance: reading.stance, confidence: reading.confidence }),
      ...(reading && { reasons: reading.reasons.map(({ why }) => why), promises: reading.promises.length }),
      ...(talk.shown && prompt && { nudge: { prompt, outcome: talk.shown.acted ? 'acted' : 'shown' } }),
    };
    show(talk, { open: false, focus: false, draft: '', reading: undefined, sent: { id: interaction.id, stance: reading?.stance } });
    talk.timer = setTimeout(() => quieten(talk), correctable);
    await report(interaction);
  };

  /** Runs an act on what is shown now. */
  const onShown = (act: (talk: Talk, shown: Shown) => void) => {
    if (current?.shown) act(current, current.shown);
  };

  const acts: Acts = {
    open: (byKey) =>
      onShown((talk) => {
        show(talk, { open: true, focus: byKey });
        void read(talk);
      }),
    close: () => onShown((talk) => show(talk, { open: false, focus: false })),
    act: (prompt) =>
      onShown((talk) => {
        show(talk, { acted: prompt });
        void tell('reportOutcome', { prompt, outcome: 'acted' });
      }),
    snooze: (scope) =>
      onShown((talk) => {
        quieten(talk);
        void tell('snooze', { scope, engagement: talk.engagement });
      }),
    correct: (stance) =>
      onShown((talk, { sent }) => {
        if (!sent) return;
        show(talk, { sent: { ...sent, stance } });
        void tell('correctStance', { id: sent.id, stance });
      }),
  };

  return {
    acts,
    onComposer,
    onFocus(session) {
      queueMicrotask(() => {
        const talk = talks.get(session);
        if (!talk || talk.quiet) return;
        if (current && current !== talk) hide(current);
        current = talk;
        if (talk.shown) show(talk, {});
        else if (!talk.plan) void engage(talk);
      });
    },
    onBlur(session) {
      // The focus may only be on its way to another part of the same composer.
      setTimeout(() => {
        const talk = talks.get(session);
        const elsewhere = !session.composer.editor.matches(':focus, :focus-within');
        if (talk?.shown && !talk.shown.open && !talk.shown.sent && elsewhere && !session.draft.trim()) hide(talk);
      }, 0);
    },
    onGesture({ kind, counterpart }) {
      void report({ id: newId(), at: now(), site, kind, counterpart });
    },
    onKey(event) {
      const opens = event.altKey && event.code === 'KeyG' && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (!opens || !desk.shown) return false;
      event.preventDefault();
      event.stopImmediatePropagation();
      acts.open(true);
      return true;
    },
    refresh() {
      if (current) void engage(current);
    },
  };
}
