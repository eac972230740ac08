import type { ComposerKind, Counterpart, Gesture, InReplyTo, SiteId } from '../core/words.ts';

/** The page an adapter is asked about. */
export interface Page {
  url: URL;
  document: Document;
  /** Names of anchors to do without. How tests take one away at a time; absent in the product. */
  lost?: ReadonlySet<string>;
  /** Told each anchor that held. With it every anchor is tried, without it only the first that holds. */
  onAnchor?: (name: string) => void;
  /** What was found out already, as long as nothing changes: everything on a page told at once. Absent in the product. */
  still?: Map<string, WeakMap<Element, unknown>>;
}

/** An editor in which the user writes to somebody. */
export interface Composer {
  kind: ComposerKind;
  /** The editable element itself: a textarea or the root of a contenteditable. */
  editor: HTMLElement;
  /** The smallest region that holds the editor and its send button, for example the form or the dialog. */
  scope: Element;
  /** Whom it is addressed to; null for a new post, one's own post, or when the page does not say. */
  counterpart: Counterpart | null;
  inReplyTo: InReplyTo | null;
  /** What is answered stands under something of the user's, and so was written to them. Absent where the page does not say. */
  toViewer?: true;
  /**
   * Which keys the site takes as "send" here. A key that turns out to add a line instead is not a send: the
   * watcher looks at what became of the text.
   */
  sendKeys: readonly SendKey[];
}

/** `enter`: Enter without Shift. `mod-enter`: Ctrl+Enter or Cmd+Enter. */
export type SendKey = 'enter' | 'mod-enter';

/** A button pressed toward somebody. */
export interface Press {
  does: Gesture | 'open';
  /** Which kind of composer it opens. Only with `open`. */
  opens?: ComposerKind;
  counterpart: Counterpart | null;
  /** What a composer opened by it answers. */
  inReplyTo?: InReplyTo | null;
  /** The button or link itself. */
  control: Element;
  /**
   * `at-once`: this press is the act. `asks`: it opens a menu or a dialog first, nothing is done yet.
   * `confirms`: the second press, inside that menu or dialog; its counterpart may be null, then it is the one asked about.
   */
  step: 'at-once' | 'asks' | 'confirms';
}

/** Something somebody published: a post or a comment. */
export interface Post {
  author: Counterpart | null;
  /** As displayed, lines kept; empty for a post of pictures only. */
  text: string;
  url?: string;
  /** The element that holds the whole of it. */
  card: Element;
}

/** What became of a message after its composer was emptied, where the site shows it. */
export type Delivery = 'pending' | 'sent' | 'failed';

/**
 * One site's DOM, and nothing else: it answers questions about an element of a page and never watches.
 * Every answer may be "I do not know" (null), never a guess about who is meant.
 */
export interface SiteAdapter {
  id: SiteId;
  /** Match patterns for the manifest. */
  matches: readonly string[];
  /** The logged-in user, or null when the page does not say. */
  viewer(page: Page): Counterpart | null;
  /** The composer whose editor contains `element` (or is it). Null for search boxes and everything that is no editor. */
  composerAt(element: Element, page: Page): Composer | null;
  /** The press that activating `element` (or a control around it) is. Null for controls of no interest, and for taking a gesture back. */
  pressAt(element: Element, page: Page): Press | null;
  /** The post or comment that contains `element` most closely (or is it). */
  postAt(element: Element, page: Page): Post | null;
  /** Whether activating `element` sends this composer's text; false for disabled controls. */
  sendsAt(element: Element, composer: Composer, page: Page): boolean;
  /** Whether activating `element` throws a draft away or saves it for later, as a "Discard?" sheet does. */
  discardsAt?(element: Element, page: Page): boolean;
  /** What the page shows of the message that just left this composer. Absent where sites show nothing to hold on to. */
  deliveryOf?(composer: Composer, page: Page): Delivery | null;
}
