import type { Rules } from '../rules.ts';
import { asks } from './asks.ts';
import { broadcasting } from './broadcasting.ts';
import { calling } from './calling.ts';
import { giving } from './giving.ts';
import { harmless } from './harmless.ts';
import { lexicon } from './lexicon.ts';
import { openings } from './openings.ts';
import { pitching } from './pitching.ts';
import { promises } from './promises.ts';
import { replying } from './replying.ts';
import { selling } from './selling.ts';
import { serving } from './serving.ts';
import { smallTalk } from './small-talk.ts';
import { spelling } from './spelling.ts';
import { talking } from './talking.ts';

export const english: Rules = {
  spelling,
  lexicon,
  signals: [
    ...calling,
    ...selling,
    ...openings,
    ...broadcasting,
    ...pitching,
    ...harmless,
    ...serving,
    ...replying,
    ...giving,
    ...talking,
  ],
  asks,
  needDoubt: 0.2,
  promises,
  smallTalk,
  writer: 'i me my mine we us our ours myself',
  reader: 'you your yours yourself',
  nots: 'not no never without nobody none',
  urges: 'miss forget hesitate only wait just',
};
