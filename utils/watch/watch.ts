import type { Composer, Page, SendKey, SiteAdapter } from '../sites/adapter.ts';
import { composerAt } from '../sites/detect.ts';
import { editorAround } from '../sites/dom.ts';
import { type Gestured, Presses } from './presses.ts';
import { SeemsChanged } from './seems-changed.ts';
import { Session, type SessionEvents } from './session.ts';

/** What the watcher tells. */
export interface Watching {
  /** Somebody begins to write. Answers with what wants to hear how it goes on. */
  onComposer(composer: Composer, session: Session): SessionEvents;
  /** The user is in this composer now, again or for the first time. */
  onFocus(session: Session): void;
  /** The focus left this composer; it may come back at once. */
  onBlur(session: Session): void;
  /** A gesture was made. */
  onGesture(gestured: Gestured): void;
  /** A trusted key in a composer before the site hears it; true when it was meant for the nudge. */
  onKey(event: KeyboardEvent): boolean;
}

/**
 * Listens to one page of a site, the same way on every site, and costs nothing while nobody writes: a handful of
 * listeners, no observer. Only what a person did counts, never what a page pretends. Gives whether the site seems to have
 * changed its page.
 */
export function watch(site: SiteAdapter, watching: Watching, signal: AbortSignal): SeemsChanged {
  const changed = new SeemsChanged();
  const sessions = new Set<Session>();
  const presses = new Presses();
  const page = (): Page => ({ url: new URL(location.href), document });

  const sessionIn = (editor: Element | null): Session | null => {
    for (const session of sessions) if (session.composer.editor === editor) return session;
    return null;
  };

  /** The running session of the composer at an element. */
  const sessionHere = (element: Element): Session | null => {
    // Keys and inputs begin at the editor itself: that is answered without a look into the page.
    const known = sessionIn(element);
    if (known) return known;
    for (const session of sessions) if (session.composer.editor.contains(element)) return session;
    return null;
  };

  /** The session of the composer at an element, begun when there is none or when it now addresses somebody else. */
  const sessionAt = (element: Element): Session | null => {
    const told = composerAt(site, element, page());
    if (!told) return null;
    changed.met(told);
    const known = sessionIn(told.editor);
    if (known && isSame(known.told, told)) return known;
    known?.leave();
    if (known) sessions.delete(known);
    return begin(told);
  };

  const begin = (told: Composer): Session => {
    const opener = told.counterpart ? null : presses.takeOpener(told.kind, performance.now());
    const composer = opener
      ? { ...told, counterpart: opener.counterpart, inReplyTo: told.inReplyTo ?? opener.inReplyTo }
      : told;
    const session = new Session(told, composer, site, page);
    const events = watching.onComposer(composer, session);
    session.start({
      ...events,
      onGone: () => {
        sessions.delete(session);
        events.onGone();
      },
    });
    sessions.add(session);
    return session;
  };

  const on = <Name extends keyof WindowEventMap>(
    name: Name,
    heard: (event: WindowEventMap[Name], at: Element) => void,
  ) =>
    // On the window and not the document: a page that stops events early does so at the window.
    window.addEventListener(
      name,
      (event) => {
        if (event.isTrusted) heard(event, originOf(event));
      },
      { capture: true, passive: name !== 'keydown', signal },
    );

  const afterwards = (name: 'keyup', heard: (at: Element) => void) =>
    window.addEventListener(name, (event) => event.isTrusted && heard(originOf(event)), {
      capture: true,
      once: true,
      signal,
    });

  /** The composer the user is in, as far as was heard. */
  let here: Session | null = null;
  const enter = (session: Session | null) => {
    if (!session) return;
    here = session;
    watching.onFocus(session);
  };
  /** Focus that moves inside one shadow root is not heard out here: the press or the key that moved it is. */
  const enterSilently = (at: Element) => {
    const session = editorAround(at) && sessionAt(at);
    if (session !== here) enter(session);
  };

  on('focusin', (_event, at) => enter(sessionAt(at)));

  on('focusout', (_event, at) => {
    const session = sessionHere(at);
    if (session) watching.onBlur(session);
    here = null;
  });

  on('beforeinput', (_event, at) => sessionHere(at)?.beforeChange());

  on('input', (_event, at) => {
    // A dialog that traps the focus may move it without an event: then writing is the first sign.
    const session = sessionHere(at) ?? sessionAt(at);
    if (session !== here) enter(session);
    if (!session) return;
    changed.wrote(session.composer);
    session.changed();
  });

  on('keydown', (event, at) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Tab') afterwards('keyup', enterSilently);
    if (watching.onKey(event)) return;
    const session = sessionHere(at);
    const key = keyOf(event);
    if (key === 'escape') for (const each of sessions) each.keyed('escape');
    else if (session && !event.repeat && (key || canChangeText(event))) {
      session.beforeChange();
      if (key) session.keyed(key);
      // Lexical deletes by itself, without an `input` event. Seen 2026-11.
      else session.takenBack();
    }
  });

  on('click', (_event, at) => {
    // The posts of a thread go out together: one press is one message.
    const sending: Session[] = [];
    for (const session of sessions) {
      if (site.discardsAt?.(at, page())) session.takenBack();
      else if (site.sendsAt(at, session.composer, page())) sending.push(session);
      else session.pressed(at);
    }
    sending[0]?.sendPressed(sending.map(({ draft }) => draft).join('\n'));
    const press = site.pressAt(at, page());
    const gestured = press && presses.note(press, performance.now());
    if (gestured) watching.onGesture(gestured);
    enterSilently(at);
  });

  // Going back or forward closes dialogs, as a press does.
  on('popstate', () => {
    for (const session of sessions) session.pressed(session.composer.editor);
  });
  on('pagehide', () => {
    for (const session of sessions) session.leave();
    sessions.clear();
  });
  signal.addEventListener('abort', () => {
    for (const session of sessions) session.end();
    sessions.clear();
  });
  return changed;
}

/** The element an event began at, through open shadow roots. */
function originOf(event: Event): Element {
  const { target } = event;
  // The path is an array made for whoever asks: only needed where the target is the host of a shadow root.
  const at = target instanceof Element && !target.shadowRoot ? target : event.composedPath()[0];
  return at instanceof Element ? at : document.documentElement;
}

function isSame(one: Composer, other: Composer): boolean {
  const who = ({ counterpart }: Composer) => counterpart?.profileUrl ?? counterpart?.handle ?? counterpart?.name;
  if (one.kind !== other.kind || who(one) !== who(other)) return false;
  // In a thread of messages what is answered moves on with every message; the conversation is the same.
  return one.kind === 'message' || one.inReplyTo?.text === other.inReplyTo?.text;
}

/** Whether a key may change the text of an editor: a character, a deletion, or a shortcut such as cut and undo. */
const canChangeText = ({ key }: KeyboardEvent) => key.length === 1 || key === 'Backspace' || key === 'Delete';

function keyOf(event: KeyboardEvent): SendKey | 'escape' | null {
  if (event.key === 'Escape') return 'escape';
  if (event.key !== 'Enter' || event.shiftKey || event.altKey) return null;
  return event.ctrlKey || event.metaKey ? 'mod-enter' : 'enter';
}
