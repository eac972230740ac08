import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawWords } from '../components/nudge/drawn-words.ts';
import { Nudge } from '../components/nudge/Nudge.tsx';
import { nudgeStyles } from '../components/nudge/styles.ts';
import { WordsProvider } from '../components/ui/words.tsx';
import type { Language } from '../utils/core/language.ts';
import { browserWords, wordsFrom } from '../utils/i18n/browser.ts';
import { markCaret } from '../utils/page/caret.ts';
import { Host } from '../utils/page/host.ts';
import { placeBeside } from '../utils/page/place.ts';
import { themeOf } from '../utils/page/theme.ts';
import { findDesk } from '../utils/watch/desk.ts';

/** The nudge's UI, put into a page when the first composer opens. */
export default defineUnlistedScript(() => {
  const desk = findDesk();
  if (!desk || desk.onChange) return;

  drawWords();
  const host = new Host(nudgeStyles);
  let language: Language | undefined;
  let words = browserWords();
  let beside: Element | null = null;
  let stop: (() => void) | null = null;

  const leave = () => {
    stop?.();
    stop = beside = null;
    render(null, host.surface);
    host.remove();
  };

  let back: (() => void) | null = null;
  window.addEventListener(
    'blur',
    (event) => {
      const editor = desk.shown?.editor;
      if (editor && event.composedPath()[0] === editor) back = markCaret(editor);
    },
    { capture: true, signal: desk.signal },
  );

  /** Whoever came in here by key goes back to the composer with the act that folds or ends the nudge. */
  const andBack =
    <Words extends unknown[]>(act: (...words: Words) => void) =>
    (...words: Words) => {
      const isInside = host.root.activeElement !== null;
      act(...words);
      if (isInside) back?.();
    };
  const { onClose, onDismiss, onSnooze, ...others } = desk.acts;
  const acts = { ...others, onClose: andBack(onClose), onDismiss: andBack(onDismiss), onSnooze: andBack(onSnooze) };

  desk.onChange = () => {
    const { shown } = desk;
    if (!shown) return leave();
    const { editor, scope, words: chosen, ...content } = shown;
    if (chosen?.language !== language) {
      words = chosen ? wordsFrom(chosen) : browserWords();
      language = chosen?.language;
    }
    render(
      <WordsProvider value={words}>
        <Nudge {...content} {...acts} theme={themeOf(editor)} />
      </WordsProvider>,
      host.surface,
    );
    if (beside === editor && host.element.isConnected) return;
    stop?.();
    beside = editor;
    host.raise(editor);
    stop = placeBeside(host.surface, { editor, scope });
  };
  desk.onChange();
  desk.signal.addEventListener('abort', leave);
});
