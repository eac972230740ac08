import type { Rules } from '../rules.ts';

/** Here and below `t` and `m` stand for `t'` and `m'`. */
const you = 'te|t|vous|lui|leur';

/** Present tense with the meaning of a future, "je t'envoie ça ce soir", then the futures proper. */
const commitments = `
    <je> vais voir|vérifier|demander|regarder quel|quelle|quels|si|ce|qui|comment|avec *
    <je> <le> ajoute|corrige|modifie|transmets|relaie|supprime|remets|rajoute|inscris|préviens
    <je> <le> poste|mets|partage ici|là|aussi|dans|sur
    <je> te|t|vous|lui|leur dm|mp|obtiens|ressors|retrouve|descends|sors|rajoute|inscris|note|dépose *
    <je> te|t|vous envoie|file|passe mon|ma|mes|un|plus|tout|les .. en|par dm|mp|mail|privé
    <je> préviens|relance *
    <je> lance|réserve|apporte|ramène|récupère|dépose le|la|les|un|une sondage|salle|chaises|place|boissons|colis|clés|table
    mp|dm|écrivez|dites|écris|dis .. et je|j te|t|vous .. <give>
    <je> te|t|vous .. si tu|vous donnes|donnez|veux|voulez|apportes|passes
    on corrigera|ajoutera|verra|changera|modifiera si|ça|cela|tout
  <je> ${you} <le>|en|y? <give>
  <je> <le>|en ${you} <give>
  <je> <le>|en|y <give> .. .. <day>
  <je> m en occupe|charge
  <je> m occupe|charge de|du|d|des
  <je> <give> .. .. <day>
  j envoie|enverrai|apporte|ramène <ce>|un|une|le|la|les|l|du|des|tout|de
  <je> pose|porte|remonte|poste|refais|corrige|répare|rouvre|épingle|republie|relaie|rajoute <le>|un|une|ça|ta|ton|votre|leur .. .. <day>|et|pour
  <je> garde un œil|oeil
  <je> rouvre|épingle|remonte|corrige|relance|poste|refais <le>|ton|ta|votre|ça|un
  <je> regarde ce|demain|dès|avec|et
  <je> ${you}|leur|lui pose|demande la|ta|votre|ton|le
  on ${you}? vient|passe|arrive te|vous|t chercher|prendre|récupérer|aider|voir
  on répare|corrige|ajoute|envoie|règle|remplace|vérifie|regarde <ce>|le|la|l|les .. <day>
  nous livrons|procédons|procéderons|corrigeons|expédions|rouvrons <le>|au|à|votre
  <je> <give> et|puis je|j te|t|vous|reviens
  <je> <give> .. si|et <je> ${you}|reviens
  <je> ${you} <le>|en? * .. .. <soon>
  <je> <le>|en * .. .. <soon>
  <je> <give> .. .. <soon>
  <je> <give> .. .. <soon> .. .. ton|ta|votre|toi|vous
  <soon> .. <je> <give>
  <je> passe|viens récupérer|prendre|chercher|déposer|voir|aider
  <je> préviens <le>
  <je> lui|leur <le>? demande|dis|écris|parle|pose|touche|signale
  <je> lui|leur en touche|parle
  on vérifie|répare|regarde|corrige .. .. <soon>|d
  <je> <give> <ce>|un|une|le|la|les|l|du|des|deux|mon|ma .. pour|à toi|vous
  <je> reviens vers|te|vous|dessus toi|vous
  <je> passe|viens|vais te|t|vous|le|la|les|lui prendre|chercher|récupérer|voir|aider|chez|déposer
  <je> fais suivre|passer|remonter|un
  <je> viens|passe|descends|arrive à|dans|avec|vers|demain|ce|te|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|chez|vous
  <je> apporte|ramène|amène|prépare <le>|des|du|de|deux|ce|tout|mes
  <je> mets|ajoute|corrige|modifie <le>|ça|un|à|tout? .. <day>|jour
  <je> mets à jour|côté
  <je> <le>|en? ${you} mets|garde|prends|réserve de|un|une|ta|ton|le|la|les|deux côté?
  nous|on vous|te|t|lui|leur <le>|en|y? <gives>|<ongives>
  nous|on <le> vous|te|lui? <gives>|<ongives> .. <day>
  nous|on <gives>|<ongives> .. <day>
  nous <gives> <ce>|avec|auprès|le|la|les|votre|vers|au|et|si|votre
  nous nous en? <gives>
  on s en? occupe|charge
  on <ongives> ça|cela|et|avec|vers .. <day>|vous|te|on|le
  nous|on reviendrons|reviendra|revenons|revient vers|te|vous
  nous|on prendra|prendrons contact|rendez
  <je>|nous ${you}? <le>|en|y|m|nous|me? ${you}? <will>
  on ${you}? <le>|en|y|s|se? ${you}? <ongiving>
  <je> vais ${you}? <le>|en|y|m|me|aller? ${you}? <giving>
  <je> vais ${you}? <le>|en|y|m|me|aller? <giving> .. <day>|pour
  nous|on allons|va ${you} <le>|en|y? <giving>
  nous allons <le>? <giving>
  tu|vous l|les|le|la|y|en? auras|aurez|recevras|recevrez|recevez .. .. <day>|dans|sous|avant|d|lien|par
  tu as|l as|vous .. demain|lundi matin|matin|midi|sans
  tu peux|vous pouvez compter sur moi|nous
  compte|comptez sur moi|nous
  promis je|j|on
  <je> te|vous|t le? promets|jure de|que
  <je> promets|jure
  laisse|laissez moi voir|vérifier|regarder|demander|le|la|les|te|vous|faire
  <je> pense à toi|vous dès|pour|si|quand
  <je> parle de toi|vous|ça à|au
  <je> réponds à|aux tout|toutes|tous|vos|questions
  votre|ton colis|commande|dossier|remboursement partira|sera|arrivera|part
  vous|te|t sera|seront|serez <ce>|remboursé|envoyé|expédié|recontacté|remboursée|contacté|contactée|adressé|adressée
  sera|seront fait|envoyé|prêt|corrigé|en|remboursé|expédié|prête|traité .. <day>|dans|sous
  c est|ce sera fait|prêt|chez .. demain|ce|lundi|avant|dans|ce|vendredi
  un|une agent|technicien|collègue|conseiller|conseillère passe|passera|vous|te
  je suis là|dispo|devant <day>
  ^envoie|envoyez|donne|dis|passe|rappelle|dites|écris|écrivez|laisse|commente .. et je|j|on ${you}? <give>|<ongives>|<will>
  ^t|vous inquiète pas? je|j <give>|<will>
  ^promis
  dès .. je|j|on ${you} <le>|en? <give>|<ongives>|<will>`;

/** What begins like a commitment and is none: done with the saying, mere manners, or for oneself. */
export const promises: Rules['promises'] = {
  commitments,
  excuses: `
    <je> viens vers
    <je> remonte le sujet
    <je> ferai .. mieux|effort|attention
    <je> <le>|en ai|avais|vois|sais|suis|connais|fais|attends|regarde|verrai|crois|ferai|aime|prends|quitte
    <je> ${you} ai|avais|vois|connais|entends|lis|suis|trouve|aime|envie|sens|demande|crois|plains|écoute|en|l ai|avais|veux|prie|tiens|rassure|supplie|soutiens|admire|rejoins|contacte|sollicite|salue|embrasse|pardonne|signale|fait|y|comprends|reconnais|sais|verrai|vois
    si .. .. je|j ${you}? <give> .. haha|mdr|lol

    <je> vais regarder|voir|essayer|tester .. merci
    <je> vais regarder ça|ca demain|ce merci
    <je> te|t|vous <le>|en? remercie|souhaite|conseille|recommande|jure|assure|laisse|ai|aime|adore|comprends|crois|embrasse|suis|souhaite|prie|propose|informe|invite|félicite|sens|avoue|attends|offre|cherche|lis|vois|suggère|déconseille
    <je> vous|te|t joins|transmets|adresse|écris|contacte|présente|partage|appelle|raconte|envoie ci|<link>|car|pour|suite|<handle>|pas|aujourd'hui|afin|:|dans|votre cv?
    <je> vous|te|t joins|transmets|adresse|écris|contacte|présente|partage|appelle|raconte ma|mon|un cv?
    <je> vous|te|t montre|donne aussi|ici|dans|quelques
    <je> vais garder|dépenser l|le|la|les
    <je> vous|te|t envoie mon|ma|un cv|candidature|portfolio|bisou
    <je> te|t|vous rappelle|confirme|donne|préviens|redis|tiens|explique que|qu|raison|tort|pas|ma|mon|informé|pour|en|hein
    <je> te|t|vous offre|tiens pas|rigueur
    <je> me|m <give>
    <je> ${you} dis pas|merci|bravo|que|juste|bonjour|combien|adieu|non
    <je> prends|fais|mets|regarde|trouve|cherche|apprends|achète|tiens|lis|reprends|garde toujours|plus|pas|jamais|souvent|bien|ça? depuis|le|plus|que|chaque
    <je> cherche|trouve|tiens|lis|apprends
    <je> fais|prends|mets un|une|du|des|mon|ma|mes
    <je> ne|n
    <je> ${you}? mets en relation|contact|copie
    <je> ${you} joins|joint
    <je> y serai
    <je> mets à jour mon|ma|mes
    <je> reprends|reviens de|d|à|en|une|un|le|la
    <je> raconte ma|mon|mes|comment
    <je> publierai
    <je> fais appel
    <je> occupe|m occupe? occupe de ma|mon|mes
    <je> serai l
    on remet
    <je> tombe
    <je> <le>|en|y? <give> pas|plus|jamais|rien|que
    <je> <le> prends|achète|ferai|note|garde|teste|lis|lirai|aurai|regarderai|trouve
    <je> prendrai|achèterai|attendrai|serai .. mon|ma|mes|moi|le|la|les|un|une|ça|tout|attention|plus
    <je> ferai attention|mon|ma|mes|gaffe|mieux|pareil|ça
    <je> serai|serons <ce>|au|en|sur|présent|présente|présents|à|ravi|ravie|heureux|preneur|content|le|dans|de|toujours|d|pas|bien|un|une
    <je> vais prendre|acheter|faire|chercher|mettre|lire|trouver|tenir|dire|refaire|préparer
    <je> regarderai|verrai ça|ca|demain
    nous|on se|s|nous|ne|n <gives>|<ongives>|dit|fait|rappelle
    on vous|te|t dit|fait|prend|regarde|rappelle|montre|demande|explique|attend|propose|offre|apprend|rend|donne que|pas|pour|de|des|la|le|une|un|à|en|comment|*
    nous vous proposons|offrons|présentons|accueillons|invitons|remercions|informons|attendons|aidons|accompagnons|rappelons|souhaitons|prions|contactons
    on fait|prend|regarde|trouve|dit|cherche|met|tient|rend|livre|écrit|partage|attend|répond|confirme
    nous proposons|livrons|faisons|expédions|préparons|offrons
    <je> réponds|confirme|note|partage|publie|crée|signale|laisse|attends|lance|propose|couvre|monte|offre|cède|donne|loue|paie|paye|achète
    <je> .. <give> ?
    on .. <ongives> ?`,
  hesitations: 'que qu si quand peut être comme où dont pourquoi comment quoi lequel combien sinon qui fois',
  connectives: 'mais parce car puisque sauf donc sinon',
  weight: { reader: 2, nobody: 1.8 },
};
