import type { Rules } from '../rules.ts';
import { advising } from './advising.ts';
import { appeals } from './appeals.ts';
import { asks } from './asks.ts';
import { calling } from './calling.ts';
import { caring } from './caring.ts';
import { harmless } from './harmless.ts';
import { helping } from './helping.ts';
import { lexicon } from './lexicon.ts';
import { openings } from './openings.ts';
import { promises } from './promises.ts';
import { selling } from './selling.ts';
import { serving } from './serving.ts';
import { showing } from './showing.ts';
import { spelling } from './spelling.ts';
import { talking } from './talking.ts';

/** `Sie` and `sie` are the same in lower case, so of the polite forms only those count that are hardly ever hers or theirs. */
export const rules: Rules = {
  spelling,
  lexicon,
  signals: [
    ...appeals,
    ...calling,
    ...openings,
    ...selling,
    ...showing,
    ...harmless,
    ...advising,
    ...caring,
    ...helping,
    ...serving,
    ...talking,
  ],
  asks,
  needDoubt: 0.8,
  promises,
  writer:
    'ich mich mir mein meine meinen meinem meiner meines wir uns unser unsere unseren unserem unserer unseres unsre unsren unsrer',
  reader:
    'du dich dir dein deine deinen deinem deiner deines ihr euch euer eure euren eurem eurer eures ihnen ihre ihrem ihren ihrer',
  nots: 'nicht nie niemals kein keine keinen keinem keiner ohne weder nichts',
  urges: 'vergessen verpassen zögern zögere zögert warten lange nur entgehen',
};
