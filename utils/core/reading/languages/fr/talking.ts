import type { Signal } from '../rules.ts';

/** What neither helps nor asks: the company people keep. */
export const talking = [
  {
    why: 'says_thanks',
    toward: 'social',
    weight: 1.2,
    phrases: `
      merci pour|de l|la|ta|votre|cette|ces explication|explications|réponse|précisions|info|infos|éclaircissement
      mercis
      merci beaucoup|bien|infiniment|encore|mille|quand|et|mais
      mille|grand|un mercis|merci|grand
      je|j te|vous remercie
      c est noté|gentil|adorable|sympa
      bien noté
      trop|super gentil|gentille|sympa`,
  },
  {
    why: 'wishes_well',
    toward: 'social',
    weight: 1.4,
    phrases: `
      à bientôt|plus
      courage à|pour toi|vous|la|eux|tous|toute
      bravo|bravoo|bravooo
      joyeux|bon|bonne anniversaire|noël|noel|fête|annif|anniv
      joyeuses fêtes|pâques
      bonne|bon|belle|excellente|excellent année|journée|soirée|nuit|semaine|week|weekend|après|appétit|vacances|fête|chance|courage|soir|dimanche|lundi|samedi|vendredi|rentrée|retraite|route|voyage|fin|continuation|rétablissement|fêtes|match|we
      ^courage
      bien|bon fait|joué|vu|rétablissement|arrivés|arrivé|arrivée
      ravi|ravie|enchanté|enchantée|heureux|heureuse|contente|content de|d|pour vous|te|t|avoir|toi|ce|compter
      à très vite|bientôt
      condoléances
      désolé|désolée pour|de toi|vous|ta|votre|lire
      pensées|pensée|bisous|bises|bise|bizz|câlin
      je pense|t à|fort toi|vous|fort
      repose|reposez en paix
      rip
      hâte de|d|que|à
      au plaisir de|d vous|te|rester|se
      bel|belle|beau|jolie|joli|magnifique|superbe|sublime photo|article|vidéo|travail|projet|match|parcours|initiative|nouvelle|plume
      ^magnifique|superbe|génial|excellent|énorme|sublime|trop|top|splendide`,
  },
  {
    why: 'jokes',
    toward: 'social',
    weight: 1.3,
    phrases: `
      lol
      mdr
      mdrr
      mdrrr
      mdrrrr
      ptdr
      ptdrr
      ptdrrr
      xd
      haha
      hahaha
      hahahaha
      ahah
      ahaha
      ahahah
      hihi
      héhé
      jpp
      😂
      🤣
      😭
      💀
      😅
      😱
      😢
      je rigole|plaisante|déconne|ris|pleure|meurs
      pour rire`,
  },
  {
    why: 'complains',
    toward: 'social',
    weight: 0.9,
    phrases: `
      putain|merde|bordel|chiant|chiante|relou
      honte|honteux|honteuse
      scandale|scandaleux|scandaleuse
      inadmissible|inacceptable|lamentable|insupportable|ridicule|incompréhensible|hallucinant|aberrant|pathétique
      nul|nulle|nuls
      pire|pires
      marre|ras
      ça|ca|il me saoule|gonfle|énerve|fatigue|dégoûte|rend
      je déteste|hais|craque|abandonne|démissionne|renonce
      merci pour rien
      toujours pas|rien|aucun|aucune
      encore raté|annulé|perdu
      en panne|retard|grève
      plus jamais
      service|sav client|après
      ne|n|a? marche|fonctionne|répond|répondent|passe plus|pas
      impossible de|d
      n importe quoi
      tant pis
      dommage
      déçu|déçue|déception
      pas un|une seul|seule|mot|annonce
      c est long|fini|triste|dur|nul`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.8,
    phrases: `
      je|j pense|trouve|crois|avoue|adore|aime|déteste|préfère|suppose|doute|comprends|regrette|espère|sens|sais|m|me|vois|refuse|rêve
      je|j avais|étais|faisais|peux|veux|voulais|savais|connais|dois|bosse|vis
      je ne|n
      on avait|était|va|dirait|sait|se|s|nous
      quelqu|personne un|qui|ne a|m
      ma|mon fille|fils|mère|père|frère|soeur|sœur|mari|femme|chat|chien|voisin|voisine|boss|chef|patron|ado|coloc|grand|grands
      d accord
      tellement vrai
      c est clair|fou|dingue|beau|marrant|drôle|dommage|moche|tellement|triste|malin|cadeau|abusé|vrai|pas que|faux
      ah|oh|bah|ben|mouais|bof|pfff|pff|ouais|euh|aïe
      franchement|sérieusement|sincèrement|apparemment|visiblement
      moi aussi|non|pareil|j
      même avis|constat|souci|problème
      bref
      tu as raison
      pourvu que
      selon moi
      quand même|meme
      les|des gens
      en même temps
      hier|matin j|on|un|une|mon|ma|à|c
      le vrai|problème|pire`,
  },
  {
    why: 'asks_openly',
    toward: 'social',
    weight: 2,
    phrases: `
      quelqu un|une sait|connaît|connait|connaîtrait|aurait|a|peut|pourrait|utilise|pour|ici|est|d|arrive|saurait|passe|va|de|qui|du|en|dans|parmi|l|peux
      qqn sait|a
      si quelqu un a|sait|connaît|connait|peut|pourrait|passe|aurait|veut
      est ce que|qu quelqu|l|vous|on|je|c|il|les|d|une|ça|j|un|le|la
      des|une|un|vos|quelques|d|avis|autres idée|idées|avis|retour|retours|conseil|conseils|suggestion|suggestions|piste|pistes|recommandations|solutions|bons|bonne sur|pour|svp|s|plan|plans|adresse
      une|un|des idée|idées|avis|piste|pistes|conseil|conseils|retour|retours ?
      vous|tu avez|auriez|as|aurais|connaissez|connaitriez|connais|utilisez|mettez|faites|prenez|préférez|conseillez|recommandez|gérez|pensez|en|feriez .. ?
      connaissez|auriez|savez|connaîtriez vous .. ?
      sais|connais tu
      comment|où|ou|quand|pourquoi|quel|quelle je|on|puis|peut|faire|vous|faites|gérer|trouver|acheter|fait|savoir|est|dois|ça ?
      ^comment|où|quel|quelle|quels|quelles|qui|pourquoi|combien|quoi|quand * ?
      comment faire|je|on|faites|savoir
      j hésite
      je|j galère|bloque|sèche
      ^cherche|recherche un|une|des bon|bonne|roman|livre|podcast|resto|logiciel
      besoin d|de aide|conseil|conseils|avis|savoir|parler
      y a t il|pas
      y a|aurait il|pas? un|une|des|moyen|quelqu|pas|t ?
      peut|doit|faut|puis|dois|fallait on|il|je
      que|qu faire|en|pensez|me|conseillez|est vous|pensez|conseillez|ce
      qui a|sait|connaît|connait|aurait|peut|utilise|pour|est|pourrait|veut déjà|un|une|des?
      merci de|pour votre|vos|ton|toute aide|réponse|réponses|conseils|éclairage
      question|questions aux|bête|con|idiote|peut
      ^question
      avis sur|aux
      ça vaut|existe|marche|passe|tient|se ?
      c est|où quoi|combien|où|normal|ouvert|grave|encore|possible ?
      d autres|d dans|que|ont
      je|me me|demande demande|si|comment
      j ai un doute|problème|souci|petit
      je ne|comprends? sais|comprends|trouve|comprend pas|plus
      je|j arrive|arrivais|n pas à|plus
      ^ou|faut|faudrait|dois|peut|doit|combien * ?`,
  },
  {
    why: 'asks_openly',
    toward: 'social',
    weight: 0.9,
    phrases: `
      combien|comment|où|quand|pourquoi|quoi|quel|quelle|lequel|laquelle|qui ?
      est il|elle|ce|ils ?`,
  },
  {
    why: 'asks_for_kindness',
    toward: 'social',
    weight: 1.9,
    phrases: `
      ^demande cherche|un|une|besoin
      sos|#sos
      rendre|rends|besoin un|d service|coup
      un coup de|d main|pouce
      une|bonne bonne? âme
      quelqu un .. pourrait|peut|passe|prêter|traduire|garder|déposer|récupérer|amener|dépanner|imprimer|aurait
      tu|vous peux|pourrais|pourriez|pouvez|aurais|veux .. passer|déposer|récupérer|prendre|garder|prêter|amener|ramener|m|me|venir|nous|descendre|corriger|rappeler ?
      pourriez|pouvez|pourrais|peux|pourrait vous|tu|on|il me|m|passer|récupérer|nous|déposer|rétablir|supprimer|restaurer|corriger
      tout|toute seul|seule à|avec|depuis|ce|chez
      je|j me|m sens|ennuie
      j en peux plus
      j ai pas|plus le|personne|rien|un|la moral|à|force
      pas le moral
      suis bloqué|bloquée|perdu|perdue|coincé|coincée|épuisé|épuisée|dévasté|dévastée
      arrive|arrives|arrivé pas|plus à dormir|respirer
      je craque|pleure|souffre
      à bout`,
  },
  {
    why: 'not_selling',
    toward: 'social',
    weight: 1.6,
    phrases: `
      rien à vendre
      ne|n vends|vend rien|pas
      pas de pub|publicité
      pas une|un pub|arnaque|démarchage
      ce n est pas|plus une|un pub|publicité|vente
      sans arrière pensée
      aucun intérêt
      aucune arrière|pub
      ne suis|sommes pas|sponsorisé|commercial sponsorisé|commercial|vendeur`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.6,
    phrases: `
      trop *
      trop|tellement|très|si content|contente|contents|fier|fière|heureux|heureuse|bien|beau|belle|chou|mignon
      on m|me
      a|ont dit
      toujours pas
      pas trop
      ah|oh|bah|ben
      je ne|n
      alors que
      ça fait
      train|grève|bus|métro|retard
      ai|a|ont pas|rien|jamais
      encore|déjà une fois
      comme si|d
      même pas
      je comprends
      mon|ma père|mère|frère|fille|fils|femme|mari|voisin|voisine
      en vrai
      si seulement
      faut dire|croire
      <handle> tu|t|ah|et|mais|ouais|ben|bah|haha|mdr|trop|même|pas|lol|non`,
  },
] as const satisfies readonly Signal[];
