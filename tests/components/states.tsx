import type { ComponentChild } from 'preact';
import { Journal } from '../../components/journal/Journal.tsx';
import type { LogMomentProps } from '../../components/moments/LogMoment.tsx';
import type { Candidate } from '../../components/moments/person-choice.ts';
import type { NudgeProps } from '../../components/nudge/Nudge.tsx';
import { Nudge } from '../../components/nudge/Nudge.tsx';
import { Options, type OptionsProps } from '../../components/options/Options.tsx';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import { SidePanel, type SidePanelProps } from '../../components/sidepanel/SidePanel.tsx';
import { Welcome, type WelcomeProps } from '../../components/welcome/Welcome.tsx';
import type { Balance } from '../../utils/core/balance/balance.ts';
import { readMoment } from '../../utils/core/moments/read-moment.ts';
import { defaultSettings } from '../../utils/core/settings.ts';
import { importProps, importStates } from './import-states.ts';
import { journalProps, journalStates } from './journal-states.tsx';

const nothing = () => {};

/** A draft with a call in it, and the reading that points to it. */
export const sellingDraft = 'Love this! Would you have 15 minutes next week? I would love to show you our platform.';
const part = (text: string) => ({
  start: sellingDraft.indexOf(text),
  end: sellingDraft.indexOf(text) + text.length,
});

export const nudgeProps: NudgeProps = {
  site: 'linkedin',
  counterpart: { name: 'Ana Souza', handle: 'ana-souza', profileUrl: 'https://www.linkedin.com/in/ana-souza' },
  inReplyTo: {
    text: 'After nine years in print I am looking for my first product role. If you know a team that values people who can draw and ship, I would be glad to hear about it. Also: what do you wish somebody had told you before your first interview?',
  },
  nudge: {
    line: 'person',
    prompts: [
      { id: 'own:1', action: 'introduce', text: 'Introduce one person Ana should meet' },
      { id: 'own:2', action: 'answer', text: 'Answer the question in two lines, from your own experience' },
      { id: 'own:3', action: 'credit', text: 'Say what exactly you liked in the work' },
    ],
  },
  chosen: null,
  draft: '',
  reading: undefined,
  sent: null,
  open: false,
  focus: false,
  onOpen: nothing,
  onClose: nothing,
  onDismiss: nothing,
  onAct: nothing,
  onSnooze: nothing,
  onCorrect: nothing,
};

export const sellReading: NudgeProps['reading'] = {
  stance: 'sell',
  confidence: 0.93,
  reasons: [
    { why: 'asks_for_call', toward: 'sell', ...part('15 minutes next week') },
    { why: 'shows_own_work', toward: 'sell', ...part('show you our platform') },
  ],
  ask: 'none',
  promises: [],
};

const hostileName = `\u202Egro.live ${'Anna'.repeat(2500)}\u0301\u0301\u0301\u0301\u0301\u0301\u0301 👩‍👩‍👧‍👦`;

/** The nudge in each of its states. */
export const nudgeStates: Record<string, Partial<NudgeProps>> = {
  quiet: {},
  'quiet, need': { nudge: { ...nudgeProps.nudge, line: 'need' } },
  'quiet, first message': { nudge: { ...nudgeProps.nudge, line: 'first' } },
  'quiet, nobody': { counterpart: null, inReplyTo: null, nudge: { ...nudgeProps.nudge, line: 'nobody' } },
  'quiet, gentle': { nudge: { ...nudgeProps.nudge, line: 'gentle' } },
  open: { open: true },
  'open, chosen': { open: true, chosen: 'own:2' },
  'open, no claim': { open: true, draft: 'Hm, well' },
  'open, serving': {
    open: true,
    draft: 'Talk to Kofi, he hires people who draw.',
    reading: {
      stance: 'serve',
      confidence: 0.9,
      reasons: [{ why: 'offers_introduction', toward: 'serve', start: 0, end: 12 }],
      ask: 'none',
      promises: [],
    },
  },
  'open, social': {
    open: true,
    draft: 'Congratulations!',
    reading: { stance: 'social', confidence: 0.9, reasons: [], ask: 'none', promises: [] },
  },
  'open, selling': { open: true, draft: sellingDraft, reading: sellReading },
  'open, gentle': {
    open: true,
    inReplyTo: { text: 'My father died on Sunday. I will be away for a while.' },
    nudge: {
      line: 'gentle',
      prompts: [{ id: 'own:4', action: 'listen', text: 'Say that you are there, and leave it at that' }],
    },
    draft: sellingDraft,
    reading: sellReading,
  },
  'open, nobody': { open: true, counterpart: null, inReplyTo: null, nudge: { ...nudgeProps.nudge, line: 'nobody' } },
  'open, no prompts': { open: true, nudge: { line: 'person', prompts: [] } },
  'quiet, hostile': { counterpart: { name: hostileName, handle: 'x'.repeat(10_000) } },
  'open, hostile': {
    open: true,
    counterpart: { name: hostileName, handle: 'x'.repeat(10_000) },
    inReplyTo: { text: `${'\u202Eنص'.repeat(20)} ${'https://'.repeat(2000)}` },
    draft: 'x'.repeat(20_000),
    reading: { ...sellReading!, reasons: [{ why: 'asks_for_call', toward: 'sell', start: 0, end: 20_000 }] },
  },
  'after, serving': { sent: { stance: 'serve' } },
  'after, selling': { sent: { stance: 'sell' } },
  'after, unread': { sent: {} },
  'after, corrected': { sent: { stance: 'serve', corrected: true } },
  'after, gentle': { sent: { stance: 'social' }, nudge: { line: 'gentle', prompts: [] } },
};

const day = (date: number, serve: number, social: number, sell: number) => ({
  day: `2026-11-${date}`,
  serve,
  social,
  sell,
});

export const none: Balance = {
  serve: 0,
  sell: 0,
  social: 0,
  servesPerSell: null,
  bySite: {},
  byDay: [17, 18, 19, 20, 21, 22, 23].map((date) => day(date, 0, 0, 0)),
};

export const today: Balance = {
  serve: 8,
  social: 3,
  sell: 2,
  servesPerSell: 4,
  bySite: { linkedin: { serve: 6, social: 1, sell: 2 }, x: { serve: 2, social: 2, sell: 0 } },
  byDay: [day(23, 8, 3, 2)],
};

const week: Balance = {
  serve: 31,
  social: 14,
  sell: 13,
  servesPerSell: 31 / 13,
  bySite: {
    x: { serve: 9, social: 8, sell: 1 },
    linkedin: { serve: 20, social: 4, sell: 12 },
    facebook: { serve: 2, social: 2, sell: 0 },
    offline: { serve: 3, social: 5, sell: 0 },
  },
  byDay: [
    day(17, 3, 2, 1),
    day(18, 6, 1, 4),
    day(19, 0, 0, 0),
    day(20, 9, 4, 3),
    day(21, 4, 3, 3),
    day(22, 1, 1, 0),
    day(23, 8, 3, 2),
  ],
};

/** A Monday, ten o'clock in the morning of the reader. */
export const now = new Date(2026, 10, 23, 10, 0).getTime();

/** Two people called Ana, and Ben. */
export const people: Candidate[] = [
  { id: 'ana', name: 'Ana Lima', identities: [{ site: 'x', key: 'x:ana', name: 'Ana Lima', handle: 'ana' }] },
  { id: 'ruiz', name: 'Ana Ruiz', identities: [] },
  { id: 'ben', name: 'Ben', identities: [] },
];

export const logProps: LogMomentProps = {
  today: '2026-11-23',
  locale: 'en-US',
  read: readMoment,
  onFind: async (name) => people.filter((one) => one.name.toLowerCase().split(' ').includes(name.toLowerCase())),
  onRecord: async () => ({ undo: async () => {} }),
};

export const popupProps: PopupProps = {
  balance: { today, week },
  hands: [],
  trouble: null,
  lost: null,
  onLossRead: nothing,
  onBringBack: nothing,
  settings: defaultSettings,
  site: 'linkedin',
  seemsChanged: false,
  now,
  log: logProps,
  onPause: nothing,
  onResume: nothing,
  onSite: nothing,
  onPanel: nothing,
  onJournal: nothing,
  onPerson: nothing,
  onOptions: nothing,
  onTryAgain: nothing,
};

const oneDay = 86_400_000;

/** Three people who could use a hand. */
const hands: PopupProps['hands'] = [
  { person: { id: 'ana', name: 'Ana Lima' }, because: 'promise', what: 'The slides', at: now, due: '2026-11-24' },
  { person: { id: 'kofi', name: 'Kofi' }, because: 'need', what: 'A referral', at: now - 3 * oneDay },
  { person: { id: 'mei', name: 'Mei Tan' }, because: 'quiet', lastDay: '2026-10-12' },
];

/** Somebody who calls themselves what does not fit, and wrote as much. */
const hostileHands: PopupProps['hands'] = [
  { person: { id: 'x', name: hostileName }, because: 'promise', what: hostileName, at: now - 10 * oneDay },
  { person: { id: 'y', name: 'x'.repeat(500) }, because: 'need', what: 'y'.repeat(5000), at: now - 20 * oneDay },
  { person: { id: 'z', name: 'ليلى' }, because: 'quiet', lastDay: '2026-05-12' },
];

const linkedin = (on: boolean, nudge: 'page' | 'panel' | 'off') => ({
  ...defaultSettings,
  sites: { ...defaultSettings.sites, linkedin: { on, nudge } },
});

const quietHours = { ...defaultSettings.quietHours, on: true };

/** The popup in each of its states. */
export const popupStates: Record<string, Partial<PopupProps>> = {
  ready: {},
  'below the aim': { balance: { today: { ...today, serve: 3, sell: 4, servesPerSell: 0.75 }, week } },
  'nothing sold': { balance: { today: { ...today, sell: 0, servesPerSell: null }, week } },
  'one serve': { balance: { today: { ...none, serve: 1 }, week } },
  'only sold': { balance: { today: { ...none, sell: 2, servesPerSell: 0 }, week } },
  'only social': { balance: { today: { ...none, social: 5 }, week } },
  'nothing today': { balance: { today: none, week } },
  'first day': { balance: { today: none, week: none } },
  many: { balance: { today: { ...today, serve: 1234, sell: 3, social: 987, servesPerSell: 1234 / 3 }, week } },
  paused: { settings: { ...defaultSettings, pausedUntil: now + 4 * 3_600_000 } },
  'paused for today': { settings: { ...defaultSettings, pausedUntil: new Date(2026, 10, 24).getTime() } },
  'paused for days': { settings: { ...defaultSettings, pausedUntil: now + 50 * 3_600_000 } },
  'quiet for a while': { settings: { ...defaultSettings, quietUntil: now + 3_600_000 } },
  'quiet hours': { settings: { ...defaultSettings, quietHours: { ...quietHours, from: '09:00', to: '12:30' } } },
  'off here': { settings: linkedin(false, 'page') },
  'in the panel': { settings: linkedin(true, 'panel') },
  'recording only': { settings: linkedin(true, 'off') },
  'a changed page': { seemsChanged: true },
  elsewhere: { site: null },
  'could use a hand': { hands },
  'could use a hand, hostile': { hands: hostileHands },
  'out of reach': { balance: null, trouble: { why: 'unopenable', waiting: 0, room: true } },
  'a damaged record': { lost: { brought: 1234, snapshot: { id: 2, at: now } } },
  'a damaged record, nothing left': { lost: { brought: 0, snapshot: null } },
  'no room on the disk': { trouble: { why: 'full', waiting: 3, room: true } },
  'no more may wait': { balance: null, trouble: { why: 'blocked', waiting: 500, room: false } },
};

const snapshot = (id: number, at: number, size: number, interactions = 1234, people = 56) => ({
  id,
  at,
  size,
  interactions,
  people,
});

export const snapshotsProps: OptionsProps['snapshots'] = {
  snapshots: [snapshot(2, now, 1_234_567), snapshot(1, now - 7 * 86_400_000, 980, 1, 1)],
  trouble: null,
  onDownload: nothing,
  onDelete: nothing,
};

export const optionsProps: OptionsProps = {
  snapshots: snapshotsProps,
  settings: defaultSettings,
  prompts: [
    { id: 'answer_briefly', action: 'answer' },
    { id: 'share_useful', action: 'share' },
    { id: 'introduce_one', action: 'introduce' },
    { id: 'credit_detail', action: 'credit' },
    { id: 'ask_goal', action: 'ask' },
    { id: 'ask_first_step', action: 'ask' },
    { id: 'listen_name_it', action: 'listen' },
  ],
  records: 1234,
  trouble: null,
  lost: null,
  onLossRead: nothing,
  onBringBack: nothing,
  corrections: 12,
  keyboard: {
    keys: { open_popup: 'Alt+Shift+G', open_nudge: 'Alt+G', open_panel: '', open_journal: '⌥⇧J', pause: 'Alt+Shift+H' },
    onChangeKeys: nothing,
  },
  importing: importProps,
  onChange: nothing,
  onTryAgain: nothing,
  onForget: async () => nothing,
  onExport: nothing,
  onVerify: async () => 0,
  onDeleteAll: nothing,
};

/** The options page in each of its states. */
export const optionsStates: Record<string, Partial<OptionsProps>> = {
  ...Object.fromEntries(
    Object.entries(importStates).map(([name, importing]) => [name, { importing: { ...importProps, importing } }]),
  ),
  'a damaged record': { lost: { brought: 1, snapshot: null } },
  'a damaged record and a snapshot': { lost: { brought: 12, snapshot: { id: 2, at: now } } },
  'out of reach': { records: null, trouble: { why: 'newer', waiting: 1, room: true } },
  'as installed': { records: 0, corrections: 0, snapshots: { ...snapshotsProps, snapshots: [] } },
  'no room for a snapshot': { snapshots: { ...snapshotsProps, trouble: 'full', onRestore: nothing } },
  'snapshots out of reach': { snapshots: { ...snapshotsProps, snapshots: null, trouble: 'unopenable' } },
  'much chosen': {
    settings: {
      language: 'pt',
      sites: {
        ...defaultSettings.sites,
        linkedin: { on: true, nudge: 'panel' },
        facebook: { on: false, nudge: 'page' },
      },
      pausedUntil: null,
      quietUntil: null,
      quietHours: { on: true, from: '22:30', to: '07:00', days: [1, 2, 3, 4, 5] },
      target: 5,
      prompts: {
        order: [],
        off: ['ask_goal'],
        own: [
          { id: 'a', text: 'Offer to proofread it' },
          { id: 'b', text: 'Share the checklist from the workshop, the one with the drawings by Mei'.padEnd(118, '!') },
        ],
      },
      quietPeople: ['x:ana', 'facebook:facebook.com/profile.php?id=1000123', `x:${'long'.repeat(100)}`],
      neverRecord: [],
      retention: null,
    },
  },
  'quiet on no day': { settings: { ...defaultSettings, quietHours: { ...quietHours, days: [] } } },
  'no room for more': {
    settings: {
      ...defaultSettings,
      prompts: {
        order: [],
        off: [],
        own: Array.from({ length: 20 }, (_, index) => ({ id: `${index}`, text: `Number ${index}` })),
      },
    },
  },
};

export const welcomeProps: WelcomeProps = {
  settings: defaultSettings,
  access: { x: true, linkedin: true, facebook: true },
  onChange: nothing,
  onGrant: nothing,
  onRead: async () => ({ stance: 'serve', confidence: 0.9, reasons: [], ask: 'none', promises: [] }),
  onFinish: nothing,
};

/** The welcome page in each of its states. */
export const welcomeStates: Record<string, Partial<WelcomeProps>> = {
  'what it does': {},
  'what it keeps': { begin: 'keeps' },
  practice: { begin: 'practice' },
  'access nowhere': { begin: 'practice', access: { x: false, linkedin: false, facebook: false } },
  'access asked for': { begin: 'keeps', access: { x: true, linkedin: false, facebook: false } },
  'nothing added to LinkedIn': { begin: 'keeps', settings: linkedin(true, 'panel') },
  'away from LinkedIn': { begin: 'keeps', settings: linkedin(false, 'panel') },
};

export const panelProps: SidePanelProps = {
  content: null,
  settings: linkedin(true, 'panel'),
  site: 'linkedin',
  seemsChanged: false,
  now,
  onResume: nothing,
  onSite: nothing,
  onAct: nothing,
  onSnooze: nothing,
  onCorrect: nothing,
};

/** The side panel while nothing is written, for each reason there is. */
export const restStates: Record<string, Partial<SidePanelProps>> = {
  empty: {},
  'asked in the page': { settings: defaultSettings },
  'nothing is asked': { settings: linkedin(true, 'off') },
  'off on this network': { settings: linkedin(false, 'panel') },
  'on a changed page': { seemsChanged: true },
  'on no network': { site: null },
  'on no network, asked in pages': { site: null, settings: defaultSettings },
  'panel paused': { settings: { ...defaultSettings, pausedUntil: now + 4 * 3_600_000 } },
  'panel hushed': { settings: { ...linkedin(true, 'panel'), quietUntil: now + 3_600_000 } },
  'panel in quiet hours': {
    settings: { ...linkedin(true, 'panel'), quietHours: { ...quietHours, from: '09:00', to: '12:30' } },
  },
};

/** Every surface in every state, as the entrypoints would render it. */
export const surfaces: Record<string, Record<string, () => ComponentChild>> = {
  nudge: mapped(nudgeStates, (props) => <Nudge {...nudgeProps} {...props} />),
  popup: mapped(popupStates, (props) => <Popup {...popupProps} {...props} />),
  journal: mapped(journalStates, (props) => <Journal {...journalProps} {...props} />),
  options: mapped(optionsStates, (props) => <Options {...optionsProps} {...props} />),
  welcome: mapped(welcomeStates, (props) => <Welcome {...welcomeProps} {...props} />),
  'side panel': {
    ...mapped(restStates, (props) => <SidePanel {...panelProps} {...props} />),
    ...mapped(
      Object.fromEntries(Object.entries(nudgeStates).filter(([name]) => !name.startsWith('quiet'))),
      (props) => <SidePanel {...panelProps} content={{ ...nudgeProps, ...props }} />,
    ),
  },
};

function mapped<Props>(states: Record<string, Props>, view: (props: Props) => ComponentChild) {
  return Object.fromEntries(Object.entries(states).map(([name, props]) => [name, () => view(props)]));
}
