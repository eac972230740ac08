import type { Signal } from '../rules.ts';

/** Advice, answers and help as they are given in passing, and the questions of those who want to help. */
export const helping = [
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1.2,
    phrases: `
      tu|vous peux|pouvez aussi|toujours|juste|simplement|facilement|même|très|bien|tout|encore|également|sinon|alors|donc|déjà|éventuellement *? <infinitive>
      tu|vous peux|pouvez l|le|la|les|y|en|lui|leur <infinitive>
      tu|vous peux|pouvez <infinitive> le|la|les|l|un|une|des|d|du|de|sur|dans|à|au|avec|en|par|ton|ta|votre|vos|ce|cette
      tu|vous dois|devez|devras|devrez|peux|peut|pourras|pourrez *? <infinitive> .. pour|si|avant|avec|et
      tu|vous n? as|avez qu à
      tu|vous n? as|avez|auras|aurez qu|juste|simplement|seulement à
      tu|vous n? as|avez pas|plus besoin|à d|de|<infinitive>
      tu|vous n? es|êtes pas obligé|obligée|obligés|tenu|tenus|forcé d|de
      tu|vous as|avez intérêt|besoin|droit|raison à|d|de|du
      tu|vous ferais|feriez mieux|bien
      tu|vous gagnerais|gagneriez|risques|risquez|risquerais à|d|de|du
      vous|te|t faut|faudra|faudrait|suffit|suffira|reste|conviendrait
      il faut|faudrait|faudra|suffit|suffira|vaut|vaudrait aussi|juste|bien|mieux|absolument|toujours|simplement|d|de? <infinitive>
      faut juste|absolument|pas|bien|que|d <infinitive>|tu|vous|d|que
      pas|plus besoin de|d <infinitive>
      inutile|suffit|conseille|recommande|préférable|déconseille|recommandé|conseillé de|d|que|aussi *
      je|j conseillerais|recommanderais|suggérerais|suggérerai|opterais|essaierais|essayerais|éviterais|utiliserais|vérifierais|contacterais|tenterais|choisirais|ajouterais|privilégierais|appellerais|chercherais|parlerais|dirais|proposerais
      je|j te|vous invite|encourage|propose|suggère|conseille à|d|de|vivement|fortement|donc|aussi
      à ta|votre place
      si j étais toi|vous
      mon conseil|astuce|avis|expérience
      un|petit|seul|meilleur conseil
      <le> seule|seul|meilleure|meilleur|bonne|plus *? solution|façon|manière|option|moyen|méthode|approche|stratégie
      le plus|mieux simple|sûr|rapide|efficace|facile|est|serait|c|reste
      il vaut|vaudrait mieux
      mieux vaut|vaudrait
      ça|ca|cela devrait|pourrait|peut|va|doit|devra *? aider|marcher|fonctionner|suffire|résoudre|régler|aller|faire|débloquer|passer|éviter|corriger|coller
      ça|ca|cela a|avait marché|fonctionné|résolu|réglé|aidé|corrigé|suffi pour|chez|le|mon|et|moi|nous
      dans ce|ton|votre cas .. tu|vous|il|c|la|le|essaie|essayez|utilise|utilisez
      dans|selon ton|votre|ce cas|situation|région|code|fichier|ville
      si ça|cela|c|il|elle ne|n|est|continue|persiste|persistent|recommence|coince|bloque .. <advise>|tu|vous|il|c
      as|avez tu|vous essayé|testé|tenté|vérifié|regardé|pensé|envisagé|consulté|contacté|lu|cherché *
      assure|assurez toi|vous|bien que|qu|de|d
      fais|faites attention|gaffe|en|confiance|toi|une|le *
      prends|prenez|donne|donnez|accorde|accordez toi|vous|le|du|un temps|rendez|soin|peu|moment
      rien ne t|vous|l? empêche|oblige|interdit
      peut être que? tu|vous devrais|pourrais|peux|pouvez|as|avez|devriez|pourriez
      ne|n <advise> pas|jamais|rien|surtout|plus|que .. si|car|sinon|avant|sans|quand
      une fois que|le|la|les|l|ton|votre
      dès|lorsque|quand|tant|après que|qu|tu|vous *? <votre>|tu|vous|as|avez
      au cas où
      autant <infinitive>|que
      quitte à`,
  },
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 0.6,
    phrases: `
      ^essaie|commence|tente|évite|arrête|continue|veille par|d|de|à|avec|sans|le|la|les|plutôt|aussi|peut
      en fait
      ^<infinitive> le|la|les|l|un|une|des|d|du|de|en|dans|avec|sur|à|au|votre|ton
      <imperative> <le>|un|une|votre|vos|ce|cette|ces|que|qu|si|d|bien|plutôt|aussi|à|au|sur|dans|en
      et|puis|ou|alors|ensuite|donc|sinon <advise> <le>|un|une|ton|ta|tes|votre|vos|à|au|sur|dans|en|toi|ce|ça|bien
      <advise> ton|ta|tes
      on peut|pourrait aussi|toujours|simplement|facilement|très <infinitive>|bien
      tu|vous devrais|devriez|devez|dois|pourrais|pourriez
      tu|vous verras|verrez|auras|aurez|pourras|pourrez|seras|serez|trouveras|trouverez|recevras|recevrez *
      surtout|jamais|bien|d abord|ensuite`,
  },
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1,
    phrases: `
      il faut|faudrait|suffit|vaut|faudra
      si|quand tu|t|vous n|as|es|veux|peux|utilises|utilisez|passes|mets|regardes|fais|prends|prenez|achètes|pars|partez|dois|devez
      facile|simple|facilement|rapide à|de <infinitive>
      tu|vous as|avez|auras|aurez besoin|intérêt|droit`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 0.8,
    phrases: `
      <handle> <le>|un|une *
      <handle> oui|non .. tu|vous|il|c|le|la|les|on
      je|j pense|crois que oui|non
      oui|non|si je|j pense|crois|peux|l
      je|j t|te|vous l|le|la|les|en? envoie|passe|file|prête|transfère|joins|partage|ramène|réserve|invite|explique|montre
      ça|cela|c veut dire
      la|cette|ta|le|ce|ton fonction|méthode|commande|variable|classe|paramètre|champ|macro|bouton|fichier attend|prend|renvoie|retourne|accepte|contient|sert|doit|permet
      moyen d|de .. est|serait|c
      est|sont documenté|documentée|décrit|décrite|expliqué|expliquée|indiqué|indiquée ici|là|dans|sur|en
      m|nous a|ont demandé|dit|chargé de *? vous|te|t
      pas|aucun de? souci|problème je|on|tu|vous|si|il|c`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 1.3,
    phrases: `
      tu|vous as|avez *? encore|déjà|quelqu|des|un|une|de|d|toujours|d'autres *? travail|job|amis|ami|famille|proches|collègues|soutien|médecin|psy|projet|projets|idée|plan|plans|loisirs|coloc|enfants|solution|moyen|besoin|exemple|lien|code|photo .. ?
      as|avez tu|vous *? encore|déjà|quelqu|des|un|une|de|d|toujours *? travail|job|amis|ami|famille|proches|collègues|soutien|médecin|psy|projet|projets|idée|plan|loisirs|enfants|solution|moyen|besoin|exemple|lien|code|photo .. ?
      tu|vous t|te|vous|en *? sens|sentez|dors|fais|inquiètes|inquiétez|entends|es|êtes .. ?
      qu|que tu|vous te|t|vous|ressens|ressentez|fais|faites|cherches|cherchez|veux|voulez|aimes *? pour|quand|ces|exactement|dire|comme ?
      comment|depuis|pourquoi .. tu|vous te|vous|t|gères|vis .. ?
      où|quand|comment c|ça s|ce est|était passé|arrivé|produit ?
      ça|cela te|t aide|aiderait|va|convient|arrangerait|ferait .. ?
      combien de|d .. as|avez|faut|cherches|veux .. ?
      tu parles|utilises|cherches .. ou|quel|quelle|quoi ?
      c est pour|dans|sur quel|quelle|quoi|quand|combien|toi ?
      c est pour .. ou .. ?
      tu|vous en? es|êtes où|sûr|rendu ?`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 0.75,
    phrases: `
      ça|cela se trouve|situe|appelle|prononce|écrit|règle|configure
      on dit|écrit|prononce|emploie|met plutôt|aussi|toujours|souvent|généralement|un|une
      ça|cela|il|elle|ils|elles commence|ouvre|ferme|part|arrive|finit|termine|ouvrent|ferment|partent à|le|vers|en|dès|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche *?
      c est gratuit|ouvert|fermé|payant|inclus|annulé|reporté|valable|autorisé|interdit|obligatoire|compatible|nécessaire|suffisant|prévu|remboursé|normal
      ^à gauche|droite
      en|tout haut|bas à|de gauche|droite|la|page|l
      l idée|objectif|intérêt|avantage|astuce est|c|serait|était de|d|que
      sauf si|à|condition|du|moment|à moins|tant de|d|que
      équivalent|équivaut|correspond|identique à|au|aux
      vers la|le fin|début
      moi|perso|personnellement je|j l? utilise|prends|mets|passe|achète|laisse
      pas forcément|nécessairement|obligatoirement
      rien à craindre|perdre|faire
      <number> grammes|g|cl|ml|cuillères|degrés|mg
      autrement|concrètement|techniquement tu|vous|c|il|ça|le|la|on
      bien sûr que|tu|vous
      il|elle|ce s agit d|de`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 1.5,
    phrases: `
      ça|ca donne|dit|affiche|fait quoi ?
      c est à dire ?
      tu|vous cherches|cherchez|veux|voulez|fais|faites|utilises|entends quoi exactement|précisément|par|au ?
      exactement|précisément ?
      quel|quelle genre|type|sorte|usage|problème|souci|erreur|message *? ?
      pour quel|quelle usage|type|raison|public|niveau|occasion *? ?
      même|toujours erreur|résultat|problème|message .. ?
      ce|c ne? serait|est pas plutôt .. ?
      lequel|laquelle|lesquels des|de|tu|vous .. ?
      d où|quand vient|date|viennent ton|ta|votre|tes|vos|cette|ce ?
      tu|vous as|avez regardé|vérifié|essayé|testé|redémarré|demandé .. ?`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.05,
    phrases: `
      il existe
      par défaut
      signifie|désigne que|qu|le|la|un|une|simplement
      est|sont|probablement|sûrement|souvent dû|due|dus|lié|liée|causé|causée|provoqué à|au|aux|par
      c est|était ce|exactement que|qu|ça|à|la|le
      c est|était à|dû|lié|parce|pourquoi|grâce|équivalent|probablement|sûrement|plutôt|généralement|souvent|uniquement|simplement|juste|normalement|juste *
      qui veut|signifie|explique dire|que|pourquoi
      il te|vous|lui manque|faut|faudra|suffit|reste *
      tu|vous as|avez oublié|confondu|raté|mal|utilisé|tapé|laissé|inversé|mélangé|manqué
      tu|vous confonds|confondez|oublies|oubliez|obtiens|obtenez
      tu|vous as|avez|aurez|auras droit|accès|besoin|peut|donc|le|plusieurs
      en général|principe|pratique tu|vous|c|ça|le|la|les|on|il
      généralement|habituellement|normalement|typiquement
      à savoir
      est à dire
      d après|selon <le>|mes|mon|ce|cette|votre
      la|le|leur|cette|notre|votre doc|documentation|notice|faq|wiki|manuel|norme|loi|règlement|spécification dit|explique|indique|précise|prévoit|est|a|contient|impose|autorise
      voir|consulter|consultez|lisez|lis|relis|relisez|regarde|regardez|vois <le>|ce|cette|ces|aussi|ici|leur|sa|notre documentation|doc|page|lien|réponse|question|article|tuto|faq|guide|site|chapitre|tableau|vidéo|section|exemple|fil
      bug|problème|souci|soucis connu|connus
      la|une|seule|autre|l raison|cause|solution|réponse|inconvénient|clé vient|est|c|réside
      il|elle s agit|agissait
      on peut|doit|utilise|obtient aussi|toujours|alors|donc|simplement
      même problème|souci ici|chez
      chez|pour moi|nous ça|c|j|il|cela *
      il me semble
      si je|j me|ne|comprends souviens|me|bien|trompe
      sauf erreur
      pour info|information|rappel|mémoire
      à noter
      c est corrigé|réglé|réparé|envoyé|ajouté|fait|prêt|arrangé|transmis|résolu|rétabli
      a|ont été corrigé|corrigée|réglé|ajouté|mis|mise|envoyé|envoyée|transmis|déplacé|reporté|reportée|résolu|fusionné|modifié|annulé|rétabli|approuvé|validé|prolongé|réservé
      je|j t|te|vous l|le|la|les|en|ai ai|avais? envoyé|transmis|fait|mis|laissé|répondu|ajouté|forwardé
      j|nous|l|les|en|y ai|avons *? corrigé|transmis|déplacé|supprimé|fusionné|modifié|actualisé|rempli|réservé|complété ton|votre|le|la|les|dans|à|au|en|ça|cette|ce
      comme convenu|demandé|promis|prévu|indiqué
      veuillez trouver|noter|consulter|vérifier|trouvez|nous|lire|patienter|vous
      merci de bien? vérifier|relire|noter
      petit|simple|juste rappel
      demande|demandait|demandé|voudrait|veut|voulait|souhaite|aimerait|attend|rappelle si|que|savoir|qu|de|à .. vous|tu|te|ton|votre|toi
      a appelé|laissé|demandé|essayé|téléphoné|rappelé .. vous|te|toi|message|que|de
      compte|comptez|prévois|prévoyez <number>|environ|entre|au|une|deux
      sous|dans <le>|paramètres|réglages|onglet *? paramètres|onglet|menu|réglages|options|section|rubrique|dossier|fichier
      <handle> <handle>? c|ce|il|elle|oui|non|ça est|y|faut|suffit *
      <handle> <handle>? tu|vous peux|pouvez|dois|devez|devrais|trouveras|confonds *
      ^ça|cela dépend|signifie|correspond
      ^tout|dans dépend|ce|ton|votre`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 2.3,
    phrases: `
      tu|vous as|avez besoin de|d quelque|autre chose .. ?
      as|avez tu|vous besoin de|d * .. ?
      tu|vous veux|voulez dire|parler .. .. ou .. ?
      c|ce est|était sur|dans|pour|à|avec|le|la|les .. .. ou sur|dans|pour|à|avec|le|la|les .. ?
      <soon> ou <soon> .. ?
      combien|longtemps .. temps? que|depuis *? tu|vous .. ?
      as|avez tu|vous essayé|pensé|vérifié|regardé|testé|envisagé de|d|à|avec|si|que|le|la .. ?
      as|avez tu|vous pu|songé|réussi à|en|le|lui|leur|faire|parler|voir|dormir .. ?
      peux|peut|pourrais|pouvez|pourriez tu|vous|on *? me|nous|m|en|la|le|l? préciser|décrire|poster|coller|partager|publier|détailler|développer|clarifier|confirmer|reproduire|vérifier|tester|élaborer|exécuter .. ?
      peux|peut|pourrais|pouvez|pourriez tu|vous *? donner|fournir|montrer|poster|partager|coller *? exemple|précisions|détails|code|log|logs|capture|infos|contexte
      tu|vous peux|pouvez|pourrais|pourriez *? préciser|poster|coller|montrer|partager|donner|décrire|essayer|vérifier|tester|confirmer|copier|nous .. ?
      es|êtes tu|vous sûr|sûre|certain|certaine|sûrs|bien|sur|en|dans|allé|passé|déjà|certains .. ?
      tu|vous es|êtes sûr|sûre|certain|certaine|sur|bien|sous .. ?
      tu|vous veux|voulez|voulais|entends dire|parler .. ?
      qu|que entends|entendez|veux|voulez|cherches|cherchez|essaies|essayez|attends|fais|faites|utilises|obtiens|obtenez|vois|voyez|souhaites|souhaitez|dirais|aimes|aimerais|penses tu|vous .. ?
      qu est ce qui|que|qu te|t|vous|ne|tu|s|se|ça .. ?
      quelle|quel version|modèle|navigateur|système|distribution|marque|taille|erreur|budget|message|âge|région|ville|matériel|langage|compilateur|pilote|format|type|genre|sorte .. ?
      quel|quelle|quels|quelles est|sont ton|ta|tes|votre|vos|l|le|la .. ?
      sur|sous|avec|dans|de|à|pour|depuis quel|quelle|quoi|combien *? tu|vous|ton|ta|votre|t
      depuis quand|combien|longtemps .. tu|vous|ça|dure
      ça|cela arrive|plante|affiche|change .. quand|aussi|toujours|si|avec|sans ?
      quelque chose|un a|te|qui|t|vous|en|peut .. ?
      une|un erreur|message|capture|log|exemple|lien|photo ?
      des erreurs|messages|symptômes|détails ?
      où en|es|êtes|as|avez|habites|habitez|se|vis|vivez|est|sont|cherches .. tu|vous|ton|votre
      combien|comment de|d|te|t|ça|s .. sens|sentez|passé|ton|votre ?
      comment te|vous|vas|allez|tu|vis|gères|gérez|dors|as|avez|procèdes|t sens|sentez|tu|vous|as|avez|es|êtes|y|portes
      tu|vous as|avez|es|êtes *? essayé|pensé|regardé|vérifié|testé|lu|redémarré|installé|demandé|parlé|reçu|mis|activé|désactivé|changé|consulté|contacté|cherché|envisagé .. ?
      est ce que|qu tu|vous *? as|avez|es|êtes|utilises|utilisez|peux|pouvez|veux|voulez|sens|sentez|prends|vois|voyez|cherches|dors|manges .. ?
      veux|voulez|souhaites|souhaitez|aimerais|aimeriez|préfères|préférez tu|vous *? que|qu|en|me|m|nous|parler|un|une|dire|discuter .. ?
      tu|vous veux|voulez|aimerais|souhaitez|préfères que|qu|en|parler|dire|un .. ?
      y a t il|elle quelque|quelqu|un|une|des .. t|vous|tu|toi|ton|votre|erreur|log
      qu|quoi|où exactement ?
      pourquoi veux|voulez|fais|faites|utilises|dis|dites|penses|pensez|as|avez tu|vous .. ?
      que se|s passe|est|passait *
      comment|en quoi|que puis|peux|pouvons|peut je|nous|on .. aider|faire|toi|vous
      c est|était|serait pour|sur|quel|quelle|quoi|plutôt|dans|bien|à .. ou|quel|quelle|quoi|ton|votre ?
      ton|ta|votre|tes|vos * est|sont|a|tourne|fait|n|date .. ?`,
  },
] as const satisfies readonly Signal[];
