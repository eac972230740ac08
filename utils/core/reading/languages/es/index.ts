import type { Rules } from '../rules.ts';
import { asking } from './asking.ts';
import { asks } from './asks.ts';
import { calling } from './calling.ts';
import { clarifying } from './clarifying.ts';
import { crediting } from './crediting.ts';
import { funding } from './funding.ts';
import { harmless } from './harmless.ts';
import { helping } from './helping.ts';
import { lexicon } from './lexicon.ts';
import { openings } from './openings.ts';
import { promises } from './promises.ts';
import { recommending } from './recommending.ts';
import { selling } from './selling.ts';
import { serving } from './serving.ts';
import { showing } from './showing.ts';
import { smallTalk } from './small-talk.ts';
import { spelling } from './spelling.ts';
import { spreading } from './spreading.ts';
import { talking } from './talking.ts';

export const rules: Rules = {
  spelling,
  lexicon,
  signals: [
    ...calling,
    ...spreading,
    ...showing,
    ...selling,
    ...funding,
    ...openings,
    ...harmless,
    ...serving,
    ...recommending,
    ...clarifying,
    ...helping,
    ...crediting,
    ...talking,
    ...asking,
  ],
  asks,
  needDoubt: 1,
  promises,
  smallTalk,
  writer:
    'yo me mi mis mí mío mía míos mías nos nosotros nosotras nuestro nuestra nuestros nuestras conmigo soy estoy tengo voy he hago puedo quiero hice fui somos estamos tenemos vamos hemos hacemos podemos queremos hicimos',
  reader:
    'tú te ti tu tus tuyo tuya contigo usted ustedes vos os vosotros vosotras vuestro vuestra vuestros vuestras puedes podés podéis tienes tenés tenéis eres sos sois estás estáis vas vais has habéis quieres querés queréis necesitas necesitás necesitáis haces hacéis usas sabes sabés dices ves pones vives buscas llevas crees sientes piensas deberías podrías tendrías debes vienes',
  nots: 'no ni nunca sin jamás tampoco nadie nada',
  urges: 'te os se lo la dejes dejen dejéis olvides olviden esperes esperen solo dudes duden dudéis pierdas',
};
