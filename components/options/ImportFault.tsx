import type { ImportFault as Fault, ImportPlace } from '../../utils/core/importing.ts';
import { useWords } from '../ui/words.tsx';

/** Why nothing was imported, where in the file, and what to do. */
export function ImportFault({ why, place: { line, list, record, field } }: { why: Fault; place: ImportPlace }) {
  const t = useWords();
  const places = [
    line !== undefined && t('import_place_line', line),
    list && record !== undefined && t('import_place_record', list, record),
    field && t('import_place_field', field),
  ].filter(Boolean);
  return (
    <>
      {t(`import_fault_${why}`)} {t('import_as_it_was')}
      {places.length > 0 && <span class="import-place">{places.join(' · ')}</span>}
    </>
  );
}
