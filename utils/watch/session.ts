import type { Composer, Page, SendKey, SiteAdapter } from '../sites/adapter.ts';
import { closest, draftOf } from '../sites/dom.ts';

/** What a session tells while its composer is open. */
export interface SessionEvents {
  /** The text changed by the user's hand. */
  onWriting(): void;
  /** The user told the site to send `text`; whether it goes out is not known yet. */
  onSending(text: string): void;
  /** It went out. */
  onSent(): void;
  /** The composer is closed or gone, and nothing is on its way any more. */
  onGone(): void;
}

/** How often a message on its way is looked at, in ms. Only while one is. */
const lookEvery = 50;
/** After this long with the text still there, the message did not go out, in ms. */
const giveUpAfter = 20_000;
/** How long an emptied box must stay empty: sites clear it at once and put the text back when sending fails, in ms. */
const settleFor = 1_000;
/** A composer that goes this soon after a press was closed by that press and not by a send, in ms: pressed around it, or elsewhere. */
const closedByPress = { around: 1_000, elsewhere: 200 };

interface Sending {
  draft: string;
  /** All moments in ms of the page's clock. */
  since: number;
  emptySince: number | null;
  /** The user writes the next one already: what is in the box now says nothing about this one. */
  writesOn: boolean;
  /** Until when the last press that is no send explains that the composer goes. */
  pressedUntil: number;
}

/**
 * One composer from the moment somebody writes in it until it is gone: tells a send from a cancel by what becomes of
 * the text after a send gesture. Emptied and staying empty is sent; gone is sent unless the user has just pressed
 * something else; text that stays, or comes back, is a failure.
 */
export class Session {
  composer: Composer;
  /** The composer as the adapter told it when the session began. */
  readonly told: Composer;
  readonly #site: SiteAdapter;
  readonly #page: () => Page;
  #events: SessionEvents | null = null;
  #sending: Sending | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Tells of an editor that is taken away or hidden, without watching the page around it. */
  readonly #resized = new ResizeObserver(() => this.look());
  #ended = false;
  /** The document or the shadow root the composer stood in. */
  readonly #root: Document | ShadowRoot;

  constructor(told: Composer, composer: Composer, site: SiteAdapter, page: () => Page) {
    this.told = told;
    this.composer = composer;
    this.#site = site;
    this.#page = page;
    this.#root = composer.editor.getRootNode() as Document | ShadowRoot;
  }

  /** Begins to watch, and to tell. */
  start(events: SessionEvents): void {
    this.#events = events;
    this.#resized.observe(this.composer.editor);
  }

  get draft(): string {
    return draftOf(this.composer.editor);
  }

  /** Whether the editor can still be seen. */
  get open(): boolean {
    return isShown(this.composer.editor);
  }

  /** Before a key or an input changes the text: a box that is empty by now was emptied by the site, and text that is back came back. */
  beforeChange(): void {
    if (!this.#sending || !this.open) return;
    if (!this.draft.trim()) this.#sending.writesOn = true;
    this.look();
  }

  /** The user changed the text. What was on its way and is still in the box is a draft again. */
  changed(): void {
    this.takenBack();
    this.#events?.onWriting();
  }

  /** A key was pressed in the editor, not for an input method. */
  keyed(key: SendKey | 'escape'): void {
    if (key === 'escape') this.pressed(this.composer.editor);
    else if (this.composer.sendKeys.includes(key)) this.#begin(this.draft);
  }

  /** Something was pressed anywhere in the page that does not send this composer. */
  pressed(at: Element): void {
    // What this press does to the text comes later.
    if (this.#sending) this.look();
    if (!this.#sending) return;
    const around = closest(this.composer.editor, '[role="dialog"], dialog, aside, form') ?? this.composer.scope;
    const inside = around.contains(at) || this.composer.scope.contains(at);
    this.#sending.pressedUntil = performance.now() + (inside ? closedByPress.around : closedByPress.elsewhere);
  }

  /** The send control was pressed. `text`: all that it sends, this draft or a thread of them. */
  sendPressed(text = this.draft): void {
    this.#begin(text);
  }

  /** What is still in the box is a draft again: edited, thrown away or saved for later. */
  takenBack(): void {
    if (this.#sending && this.#sending.emptySince === null) this.#settle('kept');
  }

  /** The page goes away: what was seen to leave the box went out. */
  leave(): void {
    if (this.#sending) this.look();
    if (this.#sending?.emptySince != null) this.#settle('sent');
    this.end();
  }

  /** Stops watching. */
  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#resized.disconnect();
  }

  /** Looks at what became of the composer. */
  look(): void {
    if (this.#ended) return;
    if (!this.#sending) {
      if (!this.open) this.#goneForGood();
      return;
    }
    clearTimeout(this.#timer);
    const verdict = this.#judge(this.#sending, performance.now());
    if (verdict) this.#settle(verdict);
    else this.#timer = setTimeout(() => this.look(), lookEvery);
  }

  #begin(text: string): void {
    if (!text.trim()) return;
    // Two messages on their way: the first has left the box, or there would be no second.
    if (this.#sending?.writesOn) this.#settle('sent');
    if (this.#sending) return;
    this.#refresh();
    this.#sending = { draft: this.draft, since: performance.now(), emptySince: null, writesOn: false, pressedUntil: 0 };
    this.#events?.onSending(text);
    // Some sites empty the box before this event is over, most a little later.
    this.#timer = setTimeout(() => this.look(), 0);
  }

  #judge(sending: Sending, now: number): 'sent' | 'kept' | null {
    const left = this.#hasLeft(sending);
    if (!left) {
      if (sending.emptySince !== null) return 'kept';
      return now - sending.since > giveUpAfter ? 'kept' : null;
    }
    if (left === 'gone' && sending.emptySince === null && now < sending.pressedUntil) return 'kept';
    sending.emptySince ??= now;
    const delivery = this.#site.deliveryOf?.(this.composer, this.#page()) ?? null;
    if (delivery === 'failed') return 'kept';
    if (delivery === 'sent') return 'sent';
    if (delivery === 'pending') return now - sending.since > giveUpAfter ? 'kept' : null;
    return sending.writesOn || now - sending.emptySince >= settleFor ? 'sent' : null;
  }

  #hasLeft(sending: Sending): 'emptied' | 'gone' | null {
    if (sending.writesOn) return 'emptied';
    if (this.open) return this.draft.trim() ? null : 'emptied';
    // Frameworks swap an editor for a fresh one: with the same text in it, nothing has left.
    const swapped = this.#twinOf(sending.draft);
    if (!swapped) return 'gone';
    this.#resized.disconnect();
    this.composer = swapped;
    this.#resized.observe(swapped.editor);
    return null;
  }

  /** Another editor of the same kind that holds the same text. */
  #twinOf(draft: string): Composer | null {
    for (const other of this.#root.querySelectorAll<HTMLElement>('textarea, [contenteditable]')) {
      if (other === this.composer.editor || !isShown(other) || draftOf(other) !== draft) continue;
      const twin = this.#site.composerAt(other, this.#page());
      if (twin?.kind === this.composer.kind) return twin;
    }
    return null;
  }

  /** Editors are recycled for other people: what counts is whom the page shows at the moment of sending. */
  #refresh(): void {
    const now = this.#site.composerAt(this.composer.editor, this.#page());
    if (!now) return;
    const same = now.counterpart ?? this.composer.counterpart;
    this.composer = { ...now, counterpart: same, inReplyTo: now.inReplyTo ?? this.composer.inReplyTo };
  }

  #settle(verdict: 'sent' | 'kept'): void {
    this.#sending = null;
    clearTimeout(this.#timer);
    if (verdict === 'sent') this.#events?.onSent();
    if (!this.open) this.#goneForGood();
  }

  #goneForGood(): void {
    if (this.#ended) return;
    this.end();
    this.#events?.onGone();
  }
}

/** Whether an element is in the page and takes up room in it. */
export function isShown(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}
