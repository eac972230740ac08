import type { Rules } from '../rules.ts';
import { asks } from './asks.ts';
import { calling } from './calling.ts';
import { giving } from './giving.ts';
import { harmless } from './harmless.ts';
import { helping } from './helping.ts';
import { lexicon } from './lexicon.ts';
import { openings } from './openings.ts';
import { promises } from './promises.ts';
import { selling } from './selling.ts';
import { serving } from './serving.ts';
import { showing } from './showing.ts';
import { smallTalk } from './small-talk.ts';
import { spelling } from './spelling.ts';
import { talking } from './talking.ts';

/** Portuguese of both shores. */
export const rules: Rules = {
  spelling,
  lexicon,
  signals: [
    ...calling,
    ...selling,
    ...showing,
    ...giving,
    ...openings,
    ...harmless,
    ...serving,
    ...helping,
    ...talking,
  ],
  asks,
  promises,
  smallTalk,
  writer: 'eu me mim comigo meu minha meus minhas nós nos nosso nossa nossos nossas connosco conosco',
  reader:
    'você vocês tu te ti contigo teu tua teus tuas seu sua seus suas senhor senhora senhores lhe lhes vos vosso vossa vossos vossas convosco',
  nots: 'não nem nunca jamais sem ninguém nenhum nenhuma nada',
  urges:
    'perca percam percas perde deixe deixem deixes deixa esqueça esqueçam esqueças esquece hesite hesites espere só fique',
};
