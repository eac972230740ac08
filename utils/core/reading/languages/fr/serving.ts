import type { Signal } from '../rules.ts';

/** What hands something over: answers, help, credit, people, attention. */
export const serving = [
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1.5,
    phrases: `
      tu|vous peux|pouvez aussi|toujours|quand|même|tout|simplement|sinon|par|très|bien|le|la|les|l|y|en? <infinitive>
      tu|vous devrais|devriez
      vous devez|pourriez
      suffit de|d
      mieux vaut
      je|j te|vous|t conseille|recommande|suggère|conseillerais|suggérerais|déconseille|recommanderais
      je conseille|déconseille|suggère
      à|a ta|votre place
      à ta|votre place je
      ^ne|n <advise> pas|jamais|rien|surtout
      ne|n te|vous|le|la|les|lui|y <advise> pas|jamais|rien|surtout
      ne payez|mettez|laissez|faites|prenez|jetez|touchez|signez|oubliez|jette|touche|signe|oublie|mets|laisse pas|jamais|rien|surtout
      pense|pensez aussi|bien à|a
      as|avez|aurais tu|vous essayé|testé|vérifié|regardé|pensé|tenté|demandé|fait
      tu|vous|t as|avez essayé|testé|vérifié|regardé|pensé|tenté|demandé
      le|la|ma plus|mieux|meilleur|meilleure simple|sûr|efficace|rapide|c|est|serait|solution|façon|technique
      le mieux|plus c|est|serait|simple|pratique
      attention à|aux|au|il|si|car|que|le|la|les|quand|par|c|tu|vous
      sinon tu|vous|il|y|la|le|un|essaie|regarde|essaye|prends
      ça devrait|suffit|suffira|ira|va|pourrait mieux|aller|faire|suffire|marcher|résoudre|nickel|passer
      ^d|par expérience
      par expérience
      chez moi|nous c|ça|on|ils|il|j|a
      je|j commencerais|mettrais|prendrais|ferais|irais|garderais|laisserais|essaierais|regarderais|demanderais|éviterais|partirais|choisirais
      ^astuce|conseil|truc|astuces|tip|conseils
      l|une|petite astuce
      il te|vous|t faut|suffit|reste|manque
      tu|vous n|ne? as|avez qu|besoin|pas à|de|d|besoin
      ^vas|va|allez y|voir|plutôt|sur|dans|à
      passe|passez par
      renseigne|renseignez toi|vous
      en|dans paramètres|préférences|réglages|options
      clic droit
      plutôt que`,
  },
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1.3,
    phrases: `
      ^<advise>
      ^<handle> <advise>
      ^et|puis|ensuite|sinon|alors|bonjour|oui|non|salut|donc|aussi <advise>
      ^<le> <advise>`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.2,
    phrases: `
      ^c|ce est un|une|le|la|les|l|dans|sur|parce|à|possible|normal|du|chez|toujours|écrit|gratuit|ton|ta|votre|bien|pour|juste|surtout|aussi|fait|corrigé|remboursé
      ^c|ce sont|est des|les|<number>
      ^oui|non c|il|tu|on|ça|mais|la|le|vous|pour|par|sur|faut|à|les
      il y a un|une|aussi|le|la|les|plusieurs
      y a aussi|moyen|plus simple
      ^voici|voilà|tiens|tenez le|la|les|un|une|l|ce|des|<link>|notre
      voici le|la|les|l|un|une|des|quelques
      vous|te|t joins|joint|transmets
      tu|vous <le>|y|en? trouveras|trouverez|verras|verrez|auras|aurez|pourras|pourrez|trouve|recevras|recevrez
      par exemple
      parce que|qu tu|vous|ton|votre
      c est pour|parce|à|grâce ça|cela|que
      la|le réponse|solution|cause|règle|raison|délai|formulaire c|est|vient|vers
      d où ton|ta|votre|l|tes|le
      ^chez <number>?
      ^attention|effectivement|exact
      il manque|existe|s agit
      de mémoire
      d après|selon la|le|les doc|documentation|texte|notice
      article <number>
      les|la étape|étapes
      en revanche
      d ici|jusqu au|à|le <number>
      ^exact|exactement c|oui
      tu|vous le|la|les trouves|trouvez|trouve
      remboursé|remboursée|prise|pris en charge
      obligatoire sauf|depuis|pour|dès`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 0.8,
    phrases: `
      tu|vous * <votre>
      <link> pour|attention|page|avec|c`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 1.9,
    phrases: `
      tu|vous le|la|les|l|en veux|voulez ?
      <handle> j|je ai? écrit|fait|publié|monté|bricolé .. billet|article|post|papier|script|outil|vidéo|tuto|guide
      si vous|tu avez|as .. question|questions|difficulté|difficultés|problème|doute .. .. écrivez|contactez|écris|envoyez|merci
      en cas de question|questions|doute|difficulté|problème .. .. écrivez|contactez|écris|appelez
      si|quand tu|vous|ça|besoin veux|voulez|as|avez|te|vous|tente|dit|intéresse|souhaitez|peut .. je|j|on|dis|écris|dites|appelle|fais|écrivez|passe
      si besoin|jamais|ça|tu|vous as|avez|peut besoin|question|aider|des|une|d
      je|j|on peux|peut|pourrais aussi|volontiers|largement|toujours? te|t|vous|en <infinitive>|<giving>
      nous pouvons vous|t|te
      on peut se|en|te|vous|t
      dis|redis moi si|quand|lequel
      tiens|tenez moi|nous au courant
      fais|faites moi|nous signe
      puis|peux|pouvons je|nous t|vous|te aider|apporter
      comment|en puis|peux|pouvons je|nous
      à donner|emporter|récupérer|prendre
      ^don|donne|dons|donné
      je|j|on donne|offre|cède|prête un|une|mes|mon|ma|des|<number>|le|la|les|deux
      servez|sers vous|toi
      à|a ta|votre|leur disposition
      est|sont à toi|vous|disposition|donner|prendre
      gratuit|gratuitement|libre|libres|offert|offertes|offerts pour|d|à|de|sans qui|ceux|accès|droit|droits
      tenez|tiens|tenir moi|nous au|le
      en|si espérant|ça|que|j espère t|vous|aide|aidera|ça
      j espère que|qu ça|cela
      pas|aucun souci|problème je|on|tu|vous
      bon courage pour
      prenez|prends le|la|les|imprimez|en`,
  },
  {
    why: 'offers_introduction',
    toward: 'serve',
    weight: 2.2,
    phrases: `
      un|une|mon|ma ami|amie|copain|copine|collègue|cousin|cousine|pote|voisin|voisine|élève|ancien|ancienne .. .. .. cherche|recherche .. emploi|poste|travail|stage|cdi|boulot|mission|job
      si vous|tu cherchez|cherches .. .. suivez|suis|voyez|va|allez|contactez|contacte voir? <handle>
      te|vous|t mets|mettre|mettrai en contact|relation|copie
      mets|mettre|mettent en contact|relation
      contacte|contactez|demande|demandez|vois|voyez|écris|écrivez|appelle|appelez|parle|parlez à|avec|au|voir <handle>
      adresse|adressez toi|vous à|au|aux
      je|j|on connais|connait|connaît quelqu|une un|personne
      tu|vous devrais|devriez|deux|devez|tous vous|parler|contacter|rencontrer|échanger
      de ma|notre part
      <handle> voici|voilà|rencontre|connais|connaît <handle>
      vous avez|faites|êtes les|la|le|tous|toutes deux? mêmes|même|en|deux
      il|elle pourra|pourrait|peut|saura|sait|répond|répondra te|t|vous|vite|aider|peut
      ^demande|demandez à|au|aux
      c est <handle> qui|il|le`,
  },
  {
    why: 'gives_credit',
    toward: 'serve',
    weight: 1.6,
    phrases: `
      m|nous a|ont donné|laissé|apporté plein|beaucoup|tas|envie|des .. idées|idée|courage|force
      merci|hommage à|aux|au <handle>|mme|madame|monsieur
      merci à|aux|au celui|celle ceux|celles|qui
      bravo|félicitations|chapeau pour|d la|ta|votre|le|ton|les|avoir|tes|vos|être
      bravo tu|vous|c
      merci <handle> pour|d|de
      <votre> * <deed>
      <votre> <deed> .. m|nous|a|ont|était|est|sur|de <helped>?
      j|je|on ai|a vraiment|beaucoup|trop|énormément|bien|tellement adoré|aimé|apprécié|admiré|appris
      ai adoré|aimé|apprécié|dévoré|relu <votre>|comment
      grâce à|a toi|vous|ton|ta|votre|vos|tes|<handle>|lui|elle|eux
      m|nous a|ont|avez|as|avait vraiment|beaucoup|bien|énormément? <helped>
      c est grâce
      sans toi|vous pas|je|on|le|la|il|ça|nous|j
      surtout|notamment|en|j la|le|ta|ton|votre|particulier|aime partie|passage|façon|manière|schéma|idée|coup
      la|ta|votre façon|manière|patience dont
      tu|vous as|avez|es|êtes|étais tenu|su|réussi|expliqué|géré|osé|tellement
      super|excellent|excellente|magnifique <deed> de|sur|d|à|<handle>|hier
      c est|était exactement ce
      exactement|juste ce qui|qu|que|dont manquait|il|je|j
      d avoir|l|m|nous <helped>|pris|tenu|partagé|signalé|remonté|organisé|répondu
      coup de chapeau|cœur|coeur
      tenais à vous|te|t
      mention spéciale`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 1.7,
    phrases: `
      quel|quelle|quels|quelles est|version|modèle|navigateur|message|erreur|budget|taille|marque|année|système|distance|os|type|format|genre|région|âge|niveau|langue * *? ?
      tu es|utilises|cherches|parles|pars sur|sous|quel|quelle|quoi|plutôt ?
      peux|pouvez|pourrais tu|vous nous|me|m? coller|poster|donner|préciser|montrer|indiquer|décrire|transmettre|communiquer|copier|partager
      pouvez|pourriez vous nous *
      tu|vous peux|pouvez|pourrais|pourriez coller|poster|préciser|montrer|partager|copier|nous|donner|en
      merci de|d nous|me bien|communiquer|transmettre|préciser|indiquer|envoyer|contacter|donner|adresser|votre
      c est quoi ton|ta|tes|votre|vos
      de quoi as|avez|tu|vous|t tu|vous|as|avez besoin
      qu|que est|ce|que ce? que|qu tu|vous|te|t cherches|cherchez|veux|voulez|fais|faites|utilises|aimes|entends|ferait|as
      tu|vous as|avez essayé|testé|regardé|vérifié|branché|installé|mis|fait|redémarré|demandé|quoi|quel|quelle ?
      as|avez|es|êtes tu|vous essayé|bien|un|une|le|la|déjà|pensé|sur|reçu|regardé|vérifié * ?
      comment tu|vous te|t|vous|vas|allez|sens ?
      tu tiens|vas|dors|manges|arrives * ?
      colle|collez|poste|postez|envoie|envoyez|donne|donnez le|la|ton|ta|les|nous|une|un|moi log|logs|code|photo|message|résultat|sortie|fichier|erreur|capture`,
  },
  {
    why: 'recommends',
    toward: 'serve',
    weight: 1.6,
    phrases: `
      à|a lire|voir|écouter|regarder|garder|connaître|relire|consulter|suivre|mettre|parcourir absolument|si|avant|pour|de|d|par|et|avec|sous|sans|ce|cette
      ^à|a lire|voir|écouter|regarder|garder|découvrir
      je|j recommande|conseille|kiffe
      recommande|recommandé|conseille|conseillé <handle>|vivement|chaudement|les|le|la|l|ce|cette|à
      vaut|valent|mérite le|la|les|un|vraiment coup|détour|peine|lecture
      un|une|ce|cette|ces|excellent <resource> <useful> <useful>? de|pour|sur|d|par
      ^pour les|celles|ceux|info|rappel
      ceux|celles|celui|celle et|qui celles|qui|cherchent|cherche|galèrent|hésitent|hésite|voudraient|débutent|travaillent|passent|utilisent
      si ça|cela peut|sert|intéresse
      utile|pratique|précieux|idéal|parfait|nickel|bien|top pour|si|quand
      licence|sous|accès|droit|libre libre|creative|cc|ouverte
      libre|libres de|d droit|droits|accès|service|utilisation
      en|version pdf|csv|svg|téléchargement|imprimable|libre|accès
      téléchargeable|téléchargeables|imprimable|consultable|filtrable|réutilisable
      bonne|bonnes adresse|adresses|nouvelle
      retour|retours d expérience
      jetez|jette un|œil|oeil oeil|œil|coup
      peu|personne ne? connaissent|le|connaît|connait`,
  },
  {
    why: 'gives_courage',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      tu|vous vas|allez|va y|t|vous|t'en|assurer|réussir|cartonner arriver|en|sortir
      t|tu|vous n? es|êtes pas|plus tout|toute|le|la|seul|seule|seuls|nul|nulle|fou|folle|une|un
      c|ce n? est pas|rien|jamais <votre>|de|toi|grave|une|normal|trop faute|ta|échec|tard
      prends|prenez soin|le|ton|votre temps
      lâche|lâchez|lâchent|baisse|culpabilise|inquiète|inquiétez|décourage|panique|stresse rien|pas
      t inquiète|en|inquiètes pas?
      ne|n te|vous|t|lâche|baisse pas|laisse|décourage|excuse|inquiète|culpabilise|sens
      tu|vous as|avez le|bien|déjà droit|fait|raison
      ça va|finit|finira|ira aller|passer|par|mieux
      je suis|on est|nous là|sommes là|pour|avec si|pour|raconte|toute?
      passé|passée|passés|pareil par là
      je|j comprends <ce>|ton|ta|tellement
      je sais ce|combien|à
      tu|vous peux|pouvez m|me|en|nous|venir|pleurer|parler appeler|écrire|parler
      accroche|accrochez|repose|reposez|autorise|pardonne toi|vous
      un|chaque jour|pas à|après|la|compte un|fois
      parles|parlez|parler en
      si tu|vous veux|voulez|as|avez parler|en|causer|craques|besoin
      écoute|écouter toi|te
      tiens bon|le
      fier|fière de toi|vous
      on|je est|suis avec|derrière toi|vous`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 0.7,
    phrases: `
      ^il|elle|ils|elles faut|existe|font|te|vous|suffit|prend|prennent
      ^pour|sur ça|le|la|les|ta|ton|votre
      chez <number>
      suffit|suffisent
      dans le|la|l|ton|votre menu|onglet|fichier|dossier|doc`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 0.9,
    phrases: `
      <handle> si|nope|faut|il|y|sans|chez|dans
      <handle> <advise>
      d abord|ensuite
      normalement|généralement|habituellement
      surtout pas
      page|chapitre|article|art|p|étape|onglet|menu|option|bouton|ligne|paramètre|touche <number>
      le|la|les voici|voilà
      sauf si|en|pour|le
      correction|corrigé|corrigés
      est|était|sont à renvoyer|demander|faire|remplir|mettre|déposer`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 0.5,
    phrases: `
      <number> semaines|heures
      sinon
      mets|mettez|ajoute|ajoutez|garde|gardez|laisse|laissez|demande|demandez|appelle|appelez *
      souvent|surtout|sauf|gratuit|gratuite|normalement
      formulaire|dossier|fichier|attestation|convention|délai|clé|onglet|mairie|accueil
      ton|ta|tes *`,
  },
] as const satisfies readonly Signal[];
