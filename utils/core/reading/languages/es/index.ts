import type { Rules } from '../rules.ts';
import { asks } from './asks.ts';
import { harmless } from './harmless.ts';
import { lexicon } from './lexicon.ts';
import { promises } from './promises.ts';
import { selling } from './selling.ts';
import { serving } from './serving.ts';
import { spelling } from './spelling.ts';
import { talking } from './talking.ts';

export const rules: Rules = {
  spelling,
  lexicon,
  signals: [...selling, ...harmless, ...serving, ...talking],
  asks,
  promises,
  writer: 'yo me mi mis mí mío mía míos mías nos nosotros nosotras nuestro nuestra nuestros nuestras conmigo',
  reader:
    'tú te ti tu tus tuyo tuya contigo usted ustedes vos os vosotros vosotras vuestro vuestra vuestros vuestras puedes podés podéis tienes tenés tenéis',
  nots: 'no ni nunca sin jamás tampoco nadie nada',
  urges: 'te os se lo la dejes dejen dejéis olvides olviden esperes esperen solo dudes duden dudéis pierdas',
};
