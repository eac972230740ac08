import type { Rules } from '../rules.ts';
import { asks } from './asks.ts';
import { calling } from './calling.ts';
import { chatting } from './chatting.ts';
import { clarifying } from './clarifying.ts';
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
    ...clarifying,
    ...serving,
    ...helping,
    ...talking,
    ...chatting,
  ],
  asks,
  needDoubt: 0.8,
  promises,
  smallTalk,
  writer:
    'eu me mim comigo meu minha meus minhas nós nosso nossa nossos nossas connosco conosco estou estamos tenho temos sou somos fui fomos fiz fizemos vou vamos acho quero queria preciso consigo posso escrevi publiquei lancei lançamos criei gravei acabei comecei terminei estarei estava tive',
  reader:
    'você vocês tu te ti contigo teu tua teus tuas seu sua seus suas senhor senhora senhores lhe lhes vos vosso vossa vossos vossas convosco podes tens queres precisas vais estás és consegues deves sabes fizeste viste tentaste puderes quiseres precisares tiveres',
  nots: 'não nem nunca jamais sem ninguém nenhum nenhuma nada',
  urges:
    'perca percam percas perde deixe deixem deixes deixa esqueça esqueçam esqueças esquece hesite hesites espere só fique',
};
