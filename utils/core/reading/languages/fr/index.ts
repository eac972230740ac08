import type { Rules } from '../rules.ts';
import { asks } from './asks.ts';
import { calling } from './calling.ts';
import { chatting } from './chatting.ts';
import { harmless } from './harmless.ts';
import { helping } from './helping.ts';
import { joining } from './joining.ts';
import { lexicon } from './lexicon.ts';
import { openings } from './openings.ts';
import { pleading } from './pleading.ts';
import { promises } from './promises.ts';
import { selling } from './selling.ts';
import { serving } from './serving.ts';
import { spelling } from './spelling.ts';
import { supporting } from './supporting.ts';
import { talking } from './talking.ts';

export const rules: Rules = {
  spelling,
  lexicon,
  signals: [
    ...selling,
    ...calling,
    ...joining,
    ...pleading,
    ...openings,
    ...harmless,
    ...serving,
    ...helping,
    ...supporting,
    ...talking,
    ...chatting,
  ],
  asks,
  needDoubt: 0.8,
  promises,
  writer: 'je j me m moi mon ma mes mien mienne miens miennes nous notre nos nôtre nôtres',
  reader: 'tu te t toi ton ta tes tien tienne vous votre vos vôtre vôtres',
  nots: 'ne n sans jamais aucun aucune ni rien',
  urges:
    'hésitez hésite manquez manque ratez rate loupez loupe oubliez oublie tardez tarde attendez attends passez plus',
};
