import { rulesOf } from './languages/index.ts';
import { phrasesOf } from './phrases.ts';
import { spell } from './spell.ts';
import { cut } from './tokens.ts';

/**
 * Whether a text tells of grief, grave illness or loss. On such a moment the product listens: nudges are gentle, and
 * callers neither show nor count a stance, neither for what is answered nor for the answer (see `keepsSilence`).
 *
 * Silence is the harmless mistake here, so this knows a few plain phrases of several languages and asks nothing more.
 */
export function isHardTime(text: string): boolean {
  return hardTimes.find(spell(cut(text), rulesOf('en').spelling)).length > 0;
}

/**
 * Whether stance and balance keep silent about a draft: it, or what it answers, is about a hard time.
 *
 * @param answered what the counterpart wrote, when there is something.
 */
export function keepsSilence(draft: string, answered?: string): boolean {
  return isHardTime(draft) || (answered !== undefined && isHardTime(answered));
}

const near = {
  kin: `mother father mom mum dad mama papa parent parents wife husband partner son daughter child baby brother sister twin grandmother
    grandfather grandma grandpa granny nan uncle aunt cousin nephew niece friend fiancé fiancée boyfriend girlfriend colleague mentor
    mother-in-law father-in-law dog cat`.replaceAll(/\s+/g, ' '),
  illness: 'cancer leukemia leukaemia lymphoma dementia alzheimer als parkinson tumor tumour stroke sclerosis',
  whose: 'my our his her their your',
};

const hardTimes = phrasesOf(
  [
    [
      true,
      `passed away
      sorry for|about your loss
      sorry to hear about|of your loss|<kin>
      <whose> *? <kin> .. died|passed
      <whose> late <kin>
      <whose> <kin> is|was dying
      lost <whose> *? <kin>
      lost a loved one
      loss of <whose> *? <kin>
      loss of a <kin>|loved
      death of <whose> <kin>
      died by suicide
      took his|her|their own life
      rest in peace
      <whose> condolences
      deepest|heartfelt|sincere condolences|sympathy|sympathies
      miscarriage
      stillborn
      stillbirth
      <whose> .. funeral
      funeral for|of <whose>
      in hospice
      hospice care
      diagnosed with <illness>
      diagnosed with * <illness>
      diagnosed with * * <illness>
      <whose> <illness> diagnosis
      has|have|had|fighting|battling|beat <illness>
      has|have|had <number>|stage|terminal <illness>|<number>|four|three|iv
      terminally ill
      terminal illness|cancer|diagnosis
      started|starting|start|second|third|last chemo|chemotherapy|radiation
      intensive care
      is|are grieving
      i am grieving|heartbroken|devastated
      while|still|been grieving
      suicidal
      want to die
      kill myself
      can not go on
      house burned|burnt down
      lost everything in
      mi más sentido pésame
      mi padre|madre|hermano|hermana|hijo|hija|abuelo|abuela|esposo|esposa ha? falleció|fallecido|murió|muerto
      descanse en paz
      mein herzliches? beileid
      aufrichtiges|herzliches beileid
      ist gestorben|verstorben
      ruhe in frieden
      mes|sincères|toutes mes? sincères? condoléances
      est décédé|décédée
      nous a quittés
      meus pêsames
      meu|minha pai|mãe|irmão|irmã|filho|filha|avó|avô faleceu|morreu
      descanse em paz`,
    ],
  ],
  near,
);
