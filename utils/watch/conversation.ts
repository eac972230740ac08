import type { NudgeContent } from '../core/nudge/content.ts';
import type { Nudge } from '../core/nudge/nudge.ts';
import type { Engagement, Interaction, Outcome, Stance } from '../core/words.ts';
import { reportFault } from '../errors/report.ts';
import type { Protocol } from '../messaging/protocol.ts';
import type { Composer } from '../sites/adapter.ts';
import type { Acts, Desk, Shown } from './desk.ts';
import { Pause } from './pause.ts';
import type { Session, SessionEvents } from './session.ts';
import { isLeft, newTalk, type Talk, whatWasDone } from './talk.ts';
import type { Watching } from './watch.ts';

/** How long after the last key a draft is read, in ms: a pause in writing, not every letter. */
const pause = 300;
/** How long the correction stays after a send, in ms. */
const correctable = 10_000;

/** How the page's script asks another part of the extension. Rejects when nobody answers. */
export type AskFor = <Type extends keyof Protocol>(
  type: Type,
  data: Parameters<Protocol[Type]>[0],
) => Promise<ReturnType<Protocol[Type]>>;

/** What a conversation needs from outside. */
export interface Around {
  site: Engagement['site'];
  ask: AskFor;
  /** Keeps a report that could not be delivered. */
  keep(interaction: Interaction): Promise<void>;
  desk: Desk;
  /** Calls `changed` whenever the settings change. Asked for when the first composer opens: most pages never have one. */
  followSettings(changed: () => void): void;
  newId(): string;
  /** Ms since the epoch. */
  now(): number;
  /** The user's own day at a moment, here and now: ISO. */
  dayOf(at: number): string;
}

/** What the watcher calls, what the nudge calls, and what the rest of the page's script needs. */
export interface Conversation extends Watching {
  acts: Acts;
  /** What a side panel shows now. */
  forPanel(): NudgeContent | null;
}

/**
 * Carries one direction of the data: composer → engagement → nudge → reading of the draft → send → interaction.
 * Keeps nothing but what is on the screen.
 */
export function converse({ site, ask, keep, desk, followSettings, newId, now, dayOf }: Around): Conversation {
  const talks = new WeakMap<Session, Talk>();
  let current: Talk | null = null;
  /** How often the settings changed here: what was planned before the last time holds no longer. */
  let settingsAge = 0;
  let followsSettings = false;

  /** What nobody waits for: a background that does not answer costs the nudge, never the page. */
  const tell: AskFor = (type, data) =>
    ask(type, data).catch((fault: unknown) => {
      reportFault(type, fault);
      return undefined as never;
    });

  const inPanel = (talk: Talk) => talk.plan?.place === 'panel';

  const forPanel = (): NudgeContent | null => {
    if (!current?.shown || !inPanel(current)) return null;
    const { site, counterpart, inReplyTo, nudge, chosen, draft, reading, sent } = current.shown;
    return { site, counterpart, inReplyTo, nudge, chosen, draft, reading, sent };
  };

  /** Puts what there is to say where the user wants it. */
  const present = (talk: Talk, shown: Shown | null) => {
    if (talk !== current) return;
    if (inPanel(talk)) {
      // With no panel open nobody answers, and nobody has to.
      ask('showInPanel', shown && forPanel()).catch(() => {});
      return;
    }
    desk.shown = shown;
    desk.onChange?.();
  };

  const change = (talk: Talk, changes: Partial<Shown>) => {
    if (!talk.shown) return;
    talk.shown = { ...talk.shown, ...changes };
    present(talk, talk.shown);
  };

  const engagementWith = ({ kind, counterpart, inReplyTo }: Composer): Engagement => ({
    id: newId(),
    site,
    kind,
    counterpart,
    inReplyTo,
  });

  const hide = (talk: Talk) => {
    clearTimeout(talk.timer);
    talk.writing.cancel();
    present(talk, null);
    talk.shown = undefined;
  };

  const quieten = (talk: Talk) => {
    talk.quiet = true;
    hide(talk);
  };

  /** Asks again what to show. */
  const refresh = () => {
    settingsAge += 1;
    if (current && !current.quiet && !isLeft(current)) void engage(current);
  };

  /** What went out is over: who comes back into a box that stays open begins anew. */
  const beginAnew = (talk: Talk) => {
    hide(talk);
    talk.planned = undefined;
    talk.sentText = undefined;
    talk.engagement = engagementWith(talk.session.composer);
  };

  const engage = async (talk: Talk) => {
    const age = settingsAge;
    talk.planned = age;
    const plan = await tell('engage', talk.engagement);
    if (age !== talk.planned) return;
    const moved = talk.plan && plan?.place !== talk.plan.place;
    if (moved) present(talk, null);
    talk.plan = plan;
    const { session, engagement } = talk;
    if (talk.quiet || !session.open) return quieten(talk);
    if (!plan?.nudge) {
      // A pause may be over when the user comes back, or somebody may answer then.
      talk.planned = undefined;
      return hide(talk);
    }
    const { editor, scope } = session.composer;
    const { counterpart, inReplyTo } = engagement;
    const blank = { site, counterpart, inReplyTo, chosen: null, draft: '', reading: undefined, sent: null };
    const { nudge, words } = plan;
    talk.shown ??= { ...blank, nudge, words, open: inPanel(talk), focus: false, editor, scope };
    change(talk, { nudge, words, ...(moved && { open: inPanel(talk), focus: false }) });
    if (inPanel(talk)) void read(talk);
  };

  const read = async (talk: Talk) => {
    const text = talk.session.draft;
    const reading = text.trim() ? await tell('readDraft', { text }) : undefined;
    // Only the newest draft counts: a slow answer about an older one says nothing.
    if (talk.session.draft === text) change(talk, { draft: text, reading });
  };

  const letWait = (interaction: Interaction) => keep(interaction).catch((fault: unknown) => reportFault('keep', fault));

  const report = async (interaction: Interaction) => {
    try {
      await ask('reportInteraction', interaction);
    } catch (fault) {
      reportFault('reportInteraction', fault);
      await letWait(interaction);
    }
  };

  const correct = async (interaction: Interaction, stance: Stance, text: string | undefined) => {
    try {
      await ask('correctStance', { id: interaction.id, stance, text });
    } catch (fault) {
      reportFault('correctStance', fault);
      // The report may have gone or not: with the correction in it, it is right either way.
      await letWait(interaction);
    }
  };

  const sent = async (talk: Talk) => {
    talk.writing.cancel();
    const { shown, plan } = talk;
    const at = now();
    const reading = plan?.gentle ? undefined : await talk.leaving;
    const interaction = { id: newId(), at, day: dayOf(at), site, ...whatWasDone(talk, reading) };
    if (shown) {
      const stance = reading?.stance;
      talk.reported = interaction;
      change(talk, { open: false, focus: false, draft: '', reading: undefined, sent: stance ? { stance } : {} });
      clearTimeout(talk.timer);
      talk.timer = setTimeout(() => beginAnew(talk), correctable);
    }
    await report(interaction);
  };

  const onComposer = (composer: Composer, session: Session): SessionEvents => {
    if (!followsSettings) followSettings(refresh);
    followsSettings = true;
    const engagement = engagementWith(composer);
    const talk: Talk = newTalk(engagement, session, new Pause(pause, () => void read(talk)));
    talks.set(session, talk);
    return {
      onWriting() {
        talk.out = false;
        if (talk.shown?.sent) {
          clearTimeout(talk.timer);
          change(talk, { sent: null });
        }
        if (talk.shown?.open || inPanel(talk)) talk.writing.stir();
      },
      onSending(text) {
        talk.sentText = text;
        talk.leaving = tell('readDraft', { text });
      },
      onSent() {
        talk.out = true;
        void sent(talk);
      },
      onGone() {
        // What went out may still be put right where the composer was.
        if (!talk.out) quieten(talk);
      },
    };
  };

  const tellOutcome = ({ prompts: [first] }: Nudge, outcome: Outcome) => {
    if (first) void tell('reportOutcome', { prompt: first.id, outcome });
  };

  /** Runs an act on what is shown now. */
  const onShown = (act: (talk: Talk, shown: Shown) => void) => {
    if (current?.shown) act(current, current.shown);
  };

  const acts: Acts = {
    onOpen: (byKeyboard) =>
      onShown((talk, { sent }) => {
        change(talk, { open: !sent, focus: byKeyboard });
        if (!sent) void read(talk);
      }),
    onClose: () => onShown((talk) => change(talk, { open: false, focus: false })),
    onDismiss: () =>
      onShown((talk, { nudge }) => {
        quieten(talk);
        tellOutcome(nudge, 'dismissed');
      }),
    onAct: (prompt) =>
      onShown((talk) => {
        change(talk, { chosen: prompt });
        void tell('reportOutcome', { prompt, outcome: 'acted' });
      }),
    onSnooze: (scope) =>
      onShown((talk, { nudge }) => {
        quieten(talk);
        tellOutcome(nudge, 'snoozed');
        void tell('snooze', { scope, engagement: talk.engagement });
      }),
    onCorrect: (stance) =>
      onShown((talk) => {
        const { reported } = talk;
        if (!reported) return;
        change(talk, { sent: { stance, corrected: true } });
        const from = reported.corrected ? reported.corrected.from : (reported.stance ?? null);
        talk.reported = { ...reported, stance, corrected: { from, at: now() } };
        void correct(talk.reported, stance, talk.sentText);
      }),
  };

  return {
    acts,
    forPanel,
    onComposer,
    onFocus(session) {
      const talk = talks.get(session);
      if (!talk || talk.quiet) return;
      if (current && current !== talk) present(current, null);
      current = talk;
      if (talk.planned !== settingsAge) void engage(talk);
      else if (talk.shown) change(talk, {});
    },
    onBlur(session) {
      // The focus may only be on its way to another part of the same composer.
      setTimeout(() => {
        const talk = talks.get(session);
        if (talk?.shown && isLeft(talk)) present(talk, null);
      }, 0);
    },
    onGesture({ kind, counterpart }) {
      const at = now();
      void report({ id: newId(), at, day: dayOf(at), site, kind, counterpart });
    },
    onKey(event) {
      const opens = event.altKey && event.code === 'KeyG' && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (!opens || !desk.shown) return false;
      event.preventDefault();
      event.stopImmediatePropagation();
      acts.onOpen(true);
      return true;
    },
  };
}
