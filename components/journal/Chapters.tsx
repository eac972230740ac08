import { useWords } from '../ui/words.tsx';
import { addressOf, type Chapter, chapters } from './spots.ts';

/** The way from one chapter of the journal to another. They are links: they can be kept, opened beside, and gone back from. */
export function Chapters({ chapter }: { chapter: Chapter }) {
  const t = useWords();
  return (
    <nav aria-label={t('journal_title')}>
      <ul class="chapters">
        {chapters.map((each) => (
          <li key={each}>
            <a
              class="chapter-link"
              href={addressOf({ chapter: each })}
              aria-current={each === chapter ? 'page' : undefined}
            >
              {t(`journal_chapter_${each}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
