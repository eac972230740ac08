import type { Signal } from '../rules.ts';

/** Pleas for money: for oneself, for one's project, for a cause. */
export const pleading = [
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      il nous faut|faudrait encore? <number>|<price>
      versez|iban|défiscalisé|défiscalisée|défiscalisés
      chaque donateur|contributeur|contributrice
      wave ou|orange
      orange money
      faites|faire|fait|fais|par un don|dons
      dons|don|votre déductible|déductibles|bienvenus|acceptés|même|en|sur|contribution
      votre|vos|chaque|un|tes|petit don|dons|euro|euros|contribution|générosité|participation|soutien compte|permet|permettra|est|sont|aide|nous|à
      chaque|tout don|euro|geste|centime|contribution|dollar compte
      une|la|ma|notre|cette cagnotte est|ouverte|en|pour|lancé|ici|<link>|de|toujours
      cagnotte
      appel aux|à dons|don|générosité|solidarité
      soutenez|soutiens|soutenir <notre>|nous|moi|ce|cette
      aidez|aide nous|moi|le|la|les à
      il|nous|me nous|me|manque encore|plus|que? <price>|<number>|encore|que
      financement|campagne participatif|de dons|financement
      nous|on cherchons|cherche un|des? sponsor|sponsors|mécènes|mécène|investisseurs|parrains|donateurs|fonds
      souscription
      sponsor|sponsors|sponsoriser|mécène|mécènes|donateurs
      lever|levons|récolter|récoltons|collecter|réunir|récolte <price>|<number>|des? fonds|euros?
      objectif est|de|atteint? <number>|<price>
      contribuez|contribuer|participez|participer à|au|a la|le|mon|ma|notre|l? cagnotte|financement|collecte|projet
      offrez|payez|paye|offre moi|nous un café
      nous avons besoin de|d vous|vos|votre
      en|un faisant|faire don
      on cotise
      avancer|prêter|dépanner <price>|<number>
      ^soutenez|soutiens|aidez|donnez`,
  },
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 1.1,
    negatable: true,
    phrases: `
      <money>`,
  },
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 2.1,
    call: true,
    negatable: true,
    phrases: `
      combien *? souhaitez|veux|voulez|souhaiterais|souhaiteriez|aimerais|aimeriez|voudrais|voudriez|pouvez|peux|pourrais|pourriez|seriez|comptez|puis|souhaites|allez|dois *? vous|tu|je|t *? donner|contribuer|verser|offrir|don
      voulez|voudrais|voudriez|souhaitez|seriez|serais|pourriez|pourrais|pouvez|peux|accepteriez|accepterais|aimeriez|aimerais|envisagez|êtes|veux|souhaites vous|tu *? don|dons|contribuer|verser|donner *? association|caritative|<price>|<number>|don|dons|oeuvre|œuvre|enfants|cause
      vous|tu *? pouvez|peux|pourriez|souhaitez|pourrais|voulez|veux *? donner|contribuer|verser|faire *? <price>|<number>|don|jusqu|autant|entre|quelque
      faire|faites|faisant|ferez|ferais un|votre|des petit|modeste? don|dons|donation
      donnez|donner|donnons|verser|reverser *? <price>|<number>|un|une|votre|ce|quelques|la|une *? de|euros|centimes|partie|peu|paiement|dollars|montant|aux|à|pour
      don|dons|donation|donations|contribution|somme|montant *? sert|servira|ira|aide|aidera|permet|permettra|va|vont|sont|essentiels|directement|déductible|compte *
      vos|votre|chaque|tout|un|toute|petit|moindre|même|n *? don|dons|centime|centimes|euro|dollar|somme|montant|contribution|donation|sou *? compte|aide|aiderait|peut|permet|fait|suffit|sera|est|serait|aidera|importe|bienvenue|petite
      enfants|familles|gens|personnes *? dans|ont|en|qui|du|souffrent|meurent|à|vivent *? besoin|pauvreté|faim|détresse|guerre|difficulté|monde|danger|difficultés|travers
      association|organisation|ong|organisme|œuvre|oeuvre *? caritative|humanitaire|bienfaisance|but|non|à|internationale|qui|de *? lucratif|aide|gouvernementale|non|charité|vient|œuvre|enfants|défend|s
      organisation|association|ong *? s|appelée|nommée|caritative *? appelle|save|unicef|qui
      sauver|aider|nourrir|soutenir|protéger *? des|les|ces|d|un *? enfants|enfant|vies|familles|victimes *? à|dans|en|qui|de|du|besoin
      sur|de *? votre|ton|ta|vos|la paiement|rémunération|récompense|gain|gains|prime|bonus|paie *
      connaissez|connais|avez|as|entendu|donnez|donnes *? vous|tu|déjà *? à|entendu|parler|donné|cette|une|des *? association|associations|caritative|caritatives|don|œuvres|organisation
      soutenez|soutiens|soutenir|aidez|financez|financer|sponsorisez|parrainez|aider *? <notre>|nous|moi|cette|ce|ça|la|le|l|un|une *? projet|campagne|association|cause|cagnotte|ciné|film|album|création|équipe|artiste|école|enfant|travail|combat|voyage|étudiante|étudiant|famille|indé
      cagnotte|kickstarter|ulule|tipeee|patreon|crowdfunding|gofundme|indiegogo|leetchi|financement|kisskissbankbank *? <link>|participatif|lancée|ici
      <price>|<number> euros? *? collectés|récoltés|manquent|manquants|restants|atteints
      nous|on|je *? besoin|faut|manque *? <price>|<number>|euros|argent|fonds|dons|sponsors|financement
      tous|l|les|intégralité *? bénéfices|fonds|profits|recettes|recette|intégralité|ventes *? sont|iront|reversés|reversé|versés|va|ira *
      même|juste|seulement|que|avec|pour|à *? <price>|<number>|50|un|1|quelques *? centimes|centime|euro|cents|dollar *? peuvent|peut|aide|suffit|par|pour|serait|permet
      offrez|offre|payez|paie|paye *? moi|nous|un *? un? café|bière`,
  },
] as const satisfies readonly Signal[];
