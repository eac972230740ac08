import './headline.css';
import type { Balance } from '../../utils/core/balance/balance.ts';
import type { Translate } from '../../utils/i18n/words.ts';
import { useWords } from '../ui/words.tsx';

/** A ratio as people say it: `4`, `2.5`, `41`. */
export function ratioWords(t: Translate, ratio: number): string {
  return new Intl.NumberFormat(t.language, { maximumFractionDigits: ratio < 10 ? 1 : 0 }).format(ratio);
}

/** The figure a balance comes down to, and the words that belong to it. No figure where it would only reproach. */
function figureOf(t: Translate, { serve, sell, social, servesPerSell }: Balance): { figure?: string; words: string } {
  if (serve > 0 && sell > 0) {
    return { figure: ratioWords(t, servesPerSell ?? serve / sell), words: t('popup_serves_per_sell') };
  }
  if (serve > 0) return { figure: ratioWords(t, serve), words: t.plural('popup_only_serves', serve) };
  if (sell > 0) return { words: t('popup_no_serves') };
  return { words: t(social > 0 ? 'popup_only_social' : 'popup_nothing') };
}

/** What is left to do until the user's own aim. */
function aimWords(t: Translate, { serve, sell }: Balance, target: number): string {
  const missing = target * sell - serve;
  if (sell === 0) return t('popup_aim', target);
  return missing > 0 ? t.plural('popup_aim_missing', missing, target) : t('popup_aim_reached', target);
}

/** The balance in one line and one figure. */
export function Headline({ balance, target }: { balance: Balance; target: number }) {
  const t = useWords();
  const { figure, words } = figureOf(t, balance);
  return (
    <div class="headline">
      {figure && <strong class="headline-figure">{figure}</strong>}
      <p class="headline-words">
        {words}
        <span class="headline-aim">{aimWords(t, balance, target)}</span>
      </p>
    </div>
  );
}
