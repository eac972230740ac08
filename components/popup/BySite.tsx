import type { Balance } from '../../utils/core/balance/balance.ts';
import { places } from '../../utils/core/words.ts';
import { StanceBar } from '../ui/StanceBar.tsx';
import { useWords } from '../ui/words.tsx';

/** Where it happened: a bar for each site, and one for offline, where something was done, all on one scale. */
export function BySite({ bySite }: Pick<Balance, 'bySite'>) {
  const t = useWords();
  const written = places.flatMap((site) => {
    const counts = bySite[site];
    return counts ? [{ site, counts, total: counts.serve + counts.social + counts.sell }] : [];
  });
  const most = Math.max(1, ...written.map(({ total }) => total));
  return (
    <ul class="by-site">
      {written.map(({ site, counts }) => (
        <li key={site} class="site-line">
          <span class="site-name">{t(`site_${site}`)}</span>
          <span class="site-bar">
            <StanceBar counts={counts} of={most} />
          </span>
          <span class="site-words">{t('popup_site_counts', counts.serve, counts.sell)}</span>
        </li>
      ))}
    </ul>
  );
}
