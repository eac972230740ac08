import { type ComponentChildren, Fragment } from 'preact';
import type { MessageKey } from '../../utils/i18n/words.ts';
import { useWords } from './words.tsx';

/** Stands in for the nth value while the sentence is looked up; private use, so no sentence contains it. */
const slot = (index: number) => String.fromCharCode(0xe000 + index);
const slots = /([\ue000-\ue008])/;

export interface PhraseProps {
  message: MessageKey;
  /** What fills `$1`, `$2`…, as elements rather than text. */
  values: ComponentChildren[];
}

/** A sentence with elements in it, in the order its language wants them. */
export function Phrase({ message, values }: PhraseProps) {
  const t = useWords();
  const pieces = t(message, ...values.map((_, index) => slot(index))).split(slots);
  return (
    <>
      {pieces.map((piece, index) => (
        <Fragment key={index}>{slots.test(piece) ? values[piece.charCodeAt(0) - 0xe000] : piece}</Fragment>
      ))}
    </>
  );
}
