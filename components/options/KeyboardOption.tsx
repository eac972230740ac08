import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.tsx';
import { Section } from './Section.tsx';

/** What can be done by a shortcut, in the order in which it is shown. */
export const shortcuts = ['open_popup', 'open_nudge', 'open_panel', 'open_journal', 'pause'] as const;

export interface KeyboardOptionProps {
  /** The keys of each, as the browser writes them, such as `Alt+G`; empty: none. */
  keys: Readonly<Record<(typeof shortcuts)[number], string>>;
  /** Shows where the browser lets them be changed. */
  onChangeKeys(): void;
}

/** The shortcuts there are. The browser keeps them: it knows which keys are taken. */
export function KeyboardOption({ keys, onChangeKeys }: KeyboardOptionProps) {
  const t = useWords();
  return (
    <Section id="keyboard" title={t('options_keyboard')} note={t('options_keyboard_note')}>
      <ul class="shortcuts">
        {shortcuts.map((shortcut) => (
          <li key={shortcut} class="shortcut line">
            <span>{t(`command_${shortcut}`)}</span>
            {keys[shortcut] ? <kbd dir="ltr">{keys[shortcut]}</kbd> : <span class="soft">{t('options_no_keys')}</span>}
          </li>
        ))}
      </ul>
      <div class="row">
        <Button onClick={onChangeKeys}>{t('options_change_keys')}</Button>
      </div>
    </Section>
  );
}
