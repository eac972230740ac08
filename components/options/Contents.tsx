import { useWords } from '../ui/words.tsx';
import type { Entry } from './use-contents.ts';

export interface ContentsProps {
  entries: readonly Entry[];
  /** The one that is being read. */
  at: string | null;
}

/** The headings of the page, to go to. */
export function Contents({ entries, at }: ContentsProps) {
  const t = useWords();
  return (
    <nav class="contents" aria-label={t('options_contents')}>
      <ul>
        {entries.map(({ id, title, begins }) => (
          <li key={id} class="contents-line" data-begins={begins || undefined}>
            <a href={`#${id}`} aria-current={id === at ? 'location' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
