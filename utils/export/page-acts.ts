import { type Medium, mediums } from '../core/words.ts';
import type { Translate } from '../i18n/words.ts';
import type { NamedAct } from '../store/export/named.ts';
import { escaped, foreign, row, table, tableEnd } from './html.ts';

/** Oldest first. */
export type Acts = AsyncIterable<readonly NamedAct[]>;

/** Everything that was done and is kept one by one. */
export async function* actTable(acts: Acts, t: Translate): AsyncGenerator<string> {
  yield table(t('page_acts'), [
    t('page_day'),
    t('page_site'),
    t('page_kind'),
    t('page_toward'),
    t('page_stance'),
    t('page_note'),
  ]);
  for await (const page of acts) yield page.map((act) => line(act, t)).join('');
  yield tableEnd;
}

const isMedium = (kind: NamedAct['kind']): kind is Medium => mediums.includes(kind as Medium);

const line = ({ day, site, kind, person, stance, note }: NamedAct, t: Translate): string =>
  row([
    `<time>${escaped(day)}</time>`,
    escaped(t(`site_${site}`)),
    escaped(isMedium(kind) ? t(`medium_${kind}`) : t(`did_${kind}`)),
    person === undefined ? '–' : foreign(person),
    stance ? escaped(t(`stance_${stance}`)) : '–',
    note ? foreign(note) : '',
  ]);
