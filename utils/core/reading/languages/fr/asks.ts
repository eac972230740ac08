import type { AskSignal } from '../rules.ts';

/** What people write when they need something. Weights by hand. */
export const asks: readonly AskSignal[] = [
  // Who asks who looks for work has some to give.
  {
    need: 'hire',
    weight: 1.8,
    phrases: `
      quelqu|qui un? cherche|recherche|chercherait .. poste|stage|emploi|alternance|mission|cdi|thèse
      si vous|tu cherchez|cherches|recherchez .. poste|stage|emploi|post|thèse|alternance`,
  },
  {
    need: 'job',
    weight: 1.6,
    phrases: `
      engagez|embauchez|recrutez moi
      un|une|mon|ma ami|amie|copain|copine|collègue|pote|frère|soeur|sœur|cousin|cousine|fille|fils .. .. .. cherche|recherche .. emploi|poste|travail|cdi|stage|boulot|taf|temps|job
      offre|propose mes services
      <role> .. cherche|recherche|disponible *
      cherche|recherche .. mission|missions|chantiers|remplacements|clients|heures|ménages|emploi|stage|alternance|contrat|job
      cours particuliers|de soutien
      ma bande démo
      open to work
      #jobsearch
      à la recherche d|de .. poste|emploi|stage|mission|alternance|opportunité|opportunités|travail
      mon premier|prochain emploi|poste|job|stage
      à l écoute de|d opportunités|nouvelles|toute
      for hire
      cherche emploi|petits|extra|extras
      petits boulots
      commissions ouvertes
      premier|vrai|nouveau contrat|poste|emploi
      besoin d extra|extras
      une place se libère
      à la recherche d|de un|une|nouvelles|nouveau|mon? <fresh>? <job>
      je|j|suis|et recherche|cherche|recherchons un|une|mon|du|des <fresh>? <job>
      ^cherche|recherche un|une|du|des? <fresh>? <job>
      cherche|recherche un|une|du|des? <fresh>? emploi|travail|stage|alternance|job|mission|missions|cdi|boulot|taf
      recherche active|d|de <un>|emploi? emploi|stage|alternance|poste|mission|premier|apprentissage
      en recherche active
      ma candidature
      candidature spontanée
      mon cv
      mon portfolio|book
      freelance disponible|cherche
      #opentowork
      mes services
      je|j propose <de>|mes|un|une cours|services|séances
      disponible|libre dès|immédiatement|de|sous|pour des|missions|une|un|lundi|avril|mission|juin|septembre|mai|suite
      suis|serais preneur|preneuse de|si|d
      étudiante|étudiant|diplômé|diplômée .. cherche|recherche|propose
      références sur demande
      si|qui .. embauche|recrute|prend des
      candidatures envoyées|<number>`,
  },
  {
    need: 'hire',
    weight: 1.3,
    phrases: `
      je|j pourrai|vais|peux|veux .. recruter|embaucher|engager .. un|une|des|*
      on|nous veut|voulons|va|allons|doit|devons pourvoir|recruter .. poste|postes|<number>|un|une
      si vous|tu cherchez|cherches|recherchez .. poste|post|stage|emploi|thèse
      quelqu|qui un? cherche|recherche .. poste|stage|emploi|alternance
      recherche|cherche|recrute un|une <role>|candidat|candidate|associé|chargé|chargée|responsable|assistant|assistante|psychologue|*? pour|h|à|en|dans
      pour|voir postuler|offre|poste .. cliquez|ici|<link>
      embauche|recrutement|poste|offre .. back|front|développeur|ingénieur|chez|dans
      seriez|serais|es|êtes vous|tu .. écoute|ouvert|ouverte|intéressé|intéressée .. opportunité|poste|opportunités
      cherche|recherche un candidat|profil
      je|j|on veux|voudrais|cherche|cherchons|aimerais .. bosser|jouer|monter|bosser|enregistrer avec|un|du|des .. rappeurs|musiciens|groupe|gens|quelqu|*
      cv à|par|au|et <email>|mail|photo
      engage|recrute <role>
      <role> freelance|bénévole pour
      appel à bénévoles|figurants|volontaires|auteurs|candidatures
      casting
      envoyez|envoyer cv|tarif|candidature|photo|lettre|dossier|<number>
      candidatures jusqu|avant|à|ouvertes
      profils ambitieux|motivés
      cherche .. h f
      avez le profil
      postulez
      recrute|embauche|engage|recrutons|embauchons|recrutent|engageons un|une|des|<number>|son|sa|ses|en|deux|trois|pour|<role>
      je recrute|chasse
      nous|on recrutons|recrute|embauchons|embauche|engage
      #hiring
      #recrutement
      ^hiring
      recherche|recherchons|cherchons|cherchent|cherche son|sa|ses|nos|notre <fresh>? *
      recherche|recherchons|cherchons|cherche|recherchent|cherchent un|une|des|<number>|deux|trois|quelques|d|de? <fresh>? <role>
      manque|faudrait|besoin|faut|cherche|cherchons un|une|des|<number>|de|d|du <fresh>? <role>|monde|renforts|bras|mains|quelqu
      appel à|aux bénévoles|volontaires|contributeurs
      poste|postes à|de|d pourvoir
      ouvre|ouvrons|propose un|<number>|deux poste|postes|stage
      prise de poste|fonction
      poste à pourvoir|basé
      à pourvoir
      offre d|de emploi|stage|alternance|mission|thèse|poste
      ^poste|stage|thèse <role>
      #offre d
      postuler|postulez|candidatez avant|sur|par|auprès|ici|à|via|<link>|<email>|jusqu
      cv|candidature|candidatures|dossier|lettre par|à|avant|et|jusqu mail|<email>|lettre|lm|adresser|envoyer|le|la
      h f
      cdi|cdd temps|de|à|en|<number>|plein|dès|possible
      envoyez|envoie|transmettez|envoyer nous|moi|me? votre|ton|vos|ta|cv cv|candidature
      votre|ton profil|parcours|cv a|m|nous|correspond|pourrait|à|correspondrait|semble|retient|attire|en
      opportunité|opportunités qui|professionnelle|professionnelles|chez|dans|à
      nouvelles opportunités
      à l écoute du|de|d marché|nouvelles|opportunités
      un|plusieurs de? mes|nos|ses clients|client
      bénévoles pour|le|du|samedi|dimanche|en|bienvenus
      cofondateur|cofondatrice|associé|associée technique|pour|h|dans
      rejoindre notre|mon|nos|une équipe|équipes
      on monte|montons
      date limite de candidature|candidatures
      remplacement|vacataire|vacation`,
  },
  {
    need: 'recommend',
    weight: 1.3,
    phrases: `
      d|une|un|des autre|autres recommandation|recommandations|suggestion|suggestions|conseils|idées|reco ?
      un|une|des thème|plugin|appli|logiciel|outil|resto|livre .. préféré|préférée|favori|sympa ?
      je|j|on cherche|recherche|cherchons .. tuto|tutoriel|recette|cours|livre|appli|logiciel|outil|liste .. pour|de|qui
      alternative|alternatives à|au|aux
      une|un bonne|bon liste|endroit|adresse .. à|de|sur|pour ?
      un|une|des idée|idées|piste|suggestion|suggestions ?
      avez|auriez|as|aurais .. à|a me? conseiller|recommander|suggérer
      qui|quelqu|qqn un? connaît|connait|connaîtrait|connaitrait|utilise|aurait un|une|des|le
      quel|quelle est|serait le|la meilleur|meilleure
      idée|idées|suggestions|suggestion|adresses|adresse de|d|pour
      un|une|des adresse|adresses .. ?
      j hésite entre .. ?
      je cherche .. pour|qui|pas .. .. ?
      ^cherche|recherche un|une|des|du <resource>|cadeau|lieu|salle|endroit|gîte|appart|appartement|studio|chambre|coloc|maison
      je|on cherche|recherche|cherchons un|une|des appart|appartement|studio|chambre|maison|lieu|endroit|cadeau|idées|idée|modèle|thème|solution|asso|association|club|cours|prof
      connaitrais|connaîtrais|connaitrait|connaîtriez tu|vous|pas un|une|pas|des
      idées|idée de|d .. .. ?
      vos|tes meilleurs|meilleures|meilleur ?
      bons|bon plans|plan .. ?
      dois|veux|cherche|idée offrir|cadeau
      qui a|aurait un|une|de bon|bonne|bons
      un|une|des|d|de|vos bon|bonne|bons|bonnes|autre|autres|petit|petite|meilleur|meilleure * .. ?
      ^un|une|des|quel|quelle|quels * .. pour|près|sur|à|dans|vers .. ?
      meilleur|meilleure|meilleurs|meilleures * .. ?
      cherche|recherche|cherchons|cherchais un|une|des|du|de|d? bon|bonne|bons|petit|petite|autre *
      cherche|recherche|cherchons un|une|des|du|de|d? logiciel|appli|app|site|livre|livres|roman|romans|bd|podcast|podcasts|resto|restaurant|hôtel|gîte|endroit|lieu|coin|salle|garage|garagiste|dentiste|médecin|plombier|électricien|artisan|coiffeur|psy|ostéo|nounou|vétérinaire|véto|film|films|série|séries|jeu|jeux|outil|recette|recettes|magasin|boutique|école|camping|fournisseur|traducteur|avocat|notaire|assurance|banque|hébergeur|plugin|alternative|manuel|album|poème|chanson|musique|documentaire|sage|pédiatre|kiné|kine|prof|couturière|réparateur|serrurier|tuto|bar|café|librairie|marque
      connaît|connait|connaîtrait|connaissez|connais|connaîtriez|connaitrait|connaitriez vous|tu? un|une|des|d|de
      auriez|aurais|aurait|avez|as vous|tu|t|un|une|des? adresse|adresses|bon|bonne|bons|bonnes|nom|recommandation|recommandations|plan|titres .. ?
      recommandez|conseillez|recommanderiez|conseilleriez|recommander|conseiller|suggérez|conseilles|recommandes vous? quoi|un|une|des|quel|comme|moi|qui|lequel?
      me|m|nous conseiller|recommander|conseillez|recommandez|conseilleriez|suggérer un|une|des|quelque|votre
      vous|tu utilisez|prenez|utilises|avez|passez|mettez|lisez|allez|prends|faites|êtes quoi|quel|quelle|qui|où|passés|par
      que|quoi lire|regarder|visiter|voir|écouter|choisir|utiliser|offrir|jouer ?
      quel|quelle|quels|quelles|quoi .. recommandez|conseillez|utilisez|prendre|choisir|acheter|utiliser|prenez|choisiriez|comme|est|lire
      quel|quelle|quels logiciel|appli|app|site|livre|outil|marque|vélo|ordi|pc|téléphone|resto|hôtel|quartier|plugin|framework|hébergeur|banque|assurance|appareil|modèle|manuel|podcast .. ?
      où trouver|manger|acheter|dormir|aller|boire|trouve|loger|commander|faire|peut|puis|achetez|trouvez|imprimer|se * * ?
      où on peut|trouve ?
      des recommandations|adresses|recos|reco
      équivalent|alternative|alternatives .. à|de|pour|gratuit|libre|française ?
      recommandation|recommandations|recos|reco ?
      y a t il un|une|des bon|bonne|équivalent|endroit|resto|restaurant|appli|logiciel|site|café|magasin|marché|lieu
      existe t il un|une|des
      ça existe ?
      il|ça|qui existe .. ?
      dans|du|le même genre|style ?
      comme logiciel|appli|outil|livre|resto|hébergeur|banque|cadeau`,
  },
  {
    need: 'advice',
    weight: 1.05,
    phrases: `
      une|un|des idée|idées|avis|piste|pistes ?
      auriez|aurais|avez|as vous|tu .. conseil|conseils|astuce|astuces|idée|idées ?
      quelqu un .. m|peut|pourrait|sait aider|aide|m
      y aurait|a t|il .. moyen|façon|possibilité d|de|que|pour
      moyen d|de .. ?
      feedback|retours|avis svp|s|bienvenus|appréciés|merci
      j|je aimerais|voudrais|adorerais savoir|connaître|avoir ce|votre|ton|tes|vos .. pensez|penses|avis|retour|retours
      dites|dis moi ce que
      c est juste|pour|normal|bien .. ?
      veut|signifie dire? autre|quoi|la|le .. ?
      vous|tu en? pensez|penses|dites .. ?
      * où ?
      est ce * * *? *? ?
      je ne? comprends pas .. code|erreur|pourquoi|un|comment
      voilà|voila mon code|fichier
      c est tu * ?
      rentable|légal|légale|autorisé|normal ?
      quelqu|qqn un? a|aurait une|un|déjà|des solution|idée|avis|retour|eu|testé|essayé|piste
      seul|seule problème|souci
      comment je|on|puis|peut|faire|vous|faites|gérer|fait|savoir|est|dois|ça|tu|installer|trouver|obtenir|convertir|récupérer|désactiver|passer|enlever|nettoyer|remplacer|mettre|changer|calculer|expliquer|se|le|la|les|l * *? ?
      comment faire|on|je|faites|gérez|savoir|enlever|récupérer|convertir|expliquer|m|annoncer
      ^comment * * ?
      est ce que|qu quelqu|l|vous|on|je|c|il|les|une|ça|j|un|le|la|ce|cela|mon|ma|elle|tu|des * *? ?
      est il|elle|ce|on possible|normal|obligatoire|encore|grave|valable|utile|que|vrai * ?
      c est normal|possible|grave|quoi|légal|obligatoire|encore|où|valable|fiable|vrai|combien|ouvert|bien|jouable|mieux *? *? ?
      quelqu|qqn|qui un|une? sait|saurait|a|arrive|peut|pourrait|comprend|utilise|est déjà|si|comment|pourquoi|à|ce|où|quand|m|me|une|eu|testé|essayé|fait|quel|la|le|les|quoi|réussi|un *? ?
      qui sait|a déjà|eu|testé|si|comment *? ?
      si quelqu un a|sait|peut|pourrait une|déjà|comment|m|me|idée|piste
      une|un|des|d|vos|quelques|autres idée|idées|avis|retour|retours|piste|pistes|explication|explications|solution|solutions|astuce|astuces|conseil|conseils|témoignages|suggestion ?
      une|des|un|vos idée|idées|avis|conseils|retours|piste|astuces|retour|conseil sur|pour|svp|s|merci?
      avis|conseil|conseils|retours sur|svp|concernant
      question|questions * ?
      votre|vos|ton|tes avis|conseils|retours|suggestions|critiques|remarques|lumières|feedbacks
      besoin|cherche|aimerais|voudrais|souhaite d|de|un|avoir|des|vos|quelques .. conseil|conseils|avis|retour|retours|explication|regard|éclairage|témoignages
      je|j me|m demande|demandais si|comment|pourquoi|ce|s|quel
      j|je aimerais|voudrais|souhaite|souhaiterais|cherche|essaie|veux|essaye à? savoir|comprendre|connaître
      je ne|n|comprends? sais|comprends|arrive|vois|trouve pas|plus|où comment|pourquoi|quoi|si|quel|où|à|ce|par
      je sais|vois|comprends pas|plus comment|quoi|si|où|pourquoi|quel
      arrive|arrives|arrivons|réussis pas|plus à <infinitive>|me|le|la
      je|j sèche|bloque|galère|hésite|patauge entre|sur|avec|depuis|là|à|pour
      j hésite
      faut il|elle|faudrait|t|que|qu|prévoir|payer|le|un|une|faire * *? ?
      dois|doit|peut|devrais|devrait|peuvent je|on|il|elle|t|ils * ?
      combien de|d|ça|coûte|tu|vous|pour|il|est * ?
      quel|quelle|quels|quelles est|sont|délai|différence|droits|statut|taux|âge|prix|durée|démarche|solution|taille|recours .. ?
      quels|quelles|quel est|sont la|le|les|mes|vos
      que|qu faire|en|pensez|dois|feriez|est ce? vous|pensez|je|que|qu? *? ?
      que|quoi faire|pensez ?
      qu est ce que|qu
      vous|tu en pensez|feriez|faites|penses|mettez|gérez|faisiez|ferais .. ?
      pourquoi|lequel|laquelle * * *? ?
      où est|sont|se|en|peut|puis|télécharger|envoyer * ?
      quand est|sera|sont|partira|commence|faut * ?
      à quoi|qui|partir|quelle|quel|combien * * ?
      sert à quoi
      c est quoi
      je|on fais|fait quoi|comment ?
      ça|ca vaut|marche|passe|change|tient|fonctionne|se|prend|dépend|coûte|serait|vient|veut * * ?
      savez|sais|sait vous|tu si|où|comment|quand|pourquoi|quel|quelle|ce *? *? ?
      quelle|quel|une|la différence .. ?
      feedback|retours|critiques|avis bienvenus|bienvenu|bienvenue|welcome|bienvenues
      qu en|vous pensez|penses vous|tu
      dites|dis moi ce que|si vous|c
      questionnaire|sondage|répondants|répondre
      cherche|recherche|cherchons des répondants|témoignages|testeurs|retours|avis
      vous|tu avez|as|auriez|aviez déjà|une|eu|fini|des|réussi|testé|essayé|quoi * *? ?
      des gens|personnes|mamans|profs|juristes qui
      ou pas|plutôt|bien|alors|non ?
      entre .. ou|et .. ?
      au secours|help
      merci d|par avance|aide
      merci de|pour votre|vos|toute aide|réponse|réponses|conseils|lumières
      problème|souci|bug|erreur avec|sur|de .. ?
      peut|peux on|tu expliquer|dire|faire|avoir|mettre|le|la|les|se|utiliser|y *? *? ?
      * ou * .. ?
      ^et|mais si|pour|est|ça|il|on|c * ?`,
  },
  {
    need: 'intro',
    weight: 1.6,
    phrases: `
      avec qui .. parler|discuter|voir|échanger|je|j
      je|j|on aimerais|voudrais|souhaite|cherche|veux .. rencontrer|connaître|échanger|contacter|parler|discuter avec|des|un|une|la|le
      ravi|ravie|heureux|content|contente de|d rencontrer|connaître|échanger
      mettez|mettre|mets nous|moi|me en lien|relation|contact
      échanger|discuter avec des|d|quelqu|un|une
      quelqu un .. travaille|bosse|bossant chez|dans|à|au
      d autres solitaires|parents|gens|passionnés|joueurs|personnes|étudiants|mamans sur|dans|à|pour|ici|qui|du
      entrer|rentrer|prendre|mettre en? contact|relation avec
      en|prendre contact avec des|les|un|une|quelqu|d
      rencontrer|connaître du|d|des|de monde|autres|gens|nouvelles|personnes|parents|quelques
      cherche|cherchons|recherche|cherchent|rencontrer|contacter d|des|un|une|du autres|gens|personnes|parents|groupe|partenaires|partenaire|amis|copains|contact|contacts|interlocuteur|témoignage|binôme|collègues|monde|joueurs|coéquipiers|correspondant|correspondante|compagnons|potes|pairs|confrères
      qui contacter|appeler|joindre|prévenir
      à qui s|m|faut|puis|on|écrire|adresser
      à qui * ?
      quelqu|qui un|une? connaît|connait|connaîtrait il|elle? quelqu|un|une|des? journaliste|contact|quelqu|avocat|élu|personne|responsable|chez|au|gens
      connaît|connait|connaissez|connais|connaîtrait tu|vous? quelqu|qqn|du un|une|monde à|chez|dans|qui
      un|des bon|bons? contact|contacts|interlocuteur chez|à|au|dans|pour|avec
      nouveau|nouvelle|arrivé|arrivée|débarque|emménagé|installé|installée à|dans la|le|ville|quartier|<number>
      des|du gens|monde|personnes|développeurs|motivés|parents|mamans par|d|pour|sur|à|dans|ici|de|chaud|chauds|qui .. ?
      qui vient|serait|est|veut chaud|partant|partante|motivé|venir|se
      y a t il des|du|d|quelqu|un .. sur|à|parmi|dans|pour|qui
      échanger|discuter|parler|papoter|jouer|sortir|courir|marcher .. avec des|d|quelqu|un|une|du
      boire|prendre un|une|des café|verre|bière|coup
      se|nous|me rencontrer|retrouver|voir ?
      me|m|nous présenter|introduire à|quelqu|au
      qui s|se occupe|charge|gère
      sais|sait|savez|saurais tu|vous? qui
      rester|restons en contact
      mes|des|d|de nouveaux amis|copains
      qui pourrait|peut m|me|nous expliquer|mettre|présenter|aiguiller|orienter
      accepteriez|accepterais vous|tu d|de
      faire connaissance
      je|on connais|connaît|connaissons littéralement? personne
      la|bonne bonne? personne pour|à`,
  },
  {
    need: 'support',
    weight: 1.6,
    phrases: `
      ^demande .. *? pizza|aide|un|une|franchement|besoin
      pizza|pizzas .. ce|serait|ferait|soir|pour|contre|plaisir
      j|je ai|aurais juste|bien|trop envie|besoin d|de|une? .. pizza|repas|soupe|câlin
      je|j me|m sens|sent|sents .. mal|seul|seule|triste|perdu|perdue
      besoin|faut que|de .. vous|tu veniez|entriez|testiez|jouiez|testeurs
      personne|jamais|aucune .. répondu|réponse|réponses .. post|appel|message|bénévoles|*
      ^demande|sos un|une|cherche|besoin
      #sos
      héberger|hébergement pour|un|une|mes|deux|quelques|chez
      rendre|rends|rendriez|demander un|service
      un coup de|d main
      une|bonne bonne? âme
      quelqu|qui|qqn un|une? .. pourrait|peut|passe|peux|aurait .. me|m|nous|prêter|traduire|garder|déposer|récupérer|amener|dépanner|imprimer|emmener|envoyer|scanner|relire|place|déplacer|passer|héberger|photographier
      quelqu|qui un aurait
      tu|vous peux|pourrais|pourriez|pouvez|veux me|m|nous|passer|déposer|récupérer|prendre|garder|prêter|amener|ramener|venir|descendre|corriger|rappeler|jeter|aider|relire|aller * *? ?
      pourriez|pouvez|pourrais|peux|pourrait vous|tu|on|il m|me|nous? envoyer|prêter|passer|récupérer|rétablir|supprimer|restaurer|corriger|fusionner|annuler|déplacer|rouvrir|renvoyer|débloquer|ramener|garder|relire|aider|rendre|déposer|remettre|protéger|vérifier|jeter|prendre
      un|une admin|modo|modérateur|admins pourrait|peut|pour|dans|passe
      aidez|aide|aides moi|nous svp|s|je
      merci de|d supprimer|rétablir|restaurer|corriger|fusionner|débloquer
      je|j me|m sens .. seul|seule|mal|vide|perdu|perdue|nul|nulle
      tout|toute seul|seule à|avec|pour|depuis|ce|dans|et
      j en peux plus
      j arrive|arrives|arrivé|n pas|plus à dormir|respirer|me|avancer
      je|j craque|souffre|pleure
      suis|est bloqué|bloquée|coincé|coincée|stranded à|au|en|dans|depuis
      à bout|deuil
      pas|plus le|aucun moral|personne|goût
      plus de quoi|rien à manger|courses
      parler à|avec|quelqu quelqu
      quelqu un .. parler|causer|discuter
      cherche|cherchons|besoin .. covoiturage|covoit|voiture|lift|chauffeur|hébergement|canapé|transport|repas
      repas|panier|pizza|couverture|courses pour ce soir
      besoin d|de un|une|parler|juste câlin|écoute|hug|à|parler|quelqu
      prêter|prête|prêterait|prêterais un|une|son|sa|leur|ton|votre|moi|me
      si quelqu un .. en trop|a
      qui|quelqu un? pour|peut|pourrait m|me|nous aider|prêter|garder|dépanner|accompagner|emmener
      personne n appelle|répond|vient|me|ne`,
  },
  {
    need: 'fund',
    weight: 1.7,
    phrases: `
      indiegogo|kickstarter|ulule|kisskissbankbank|patreon|crowdfunding|leetchi
      campagne .. indiegogo|kickstarter|ulule
      combien .. souhaitez|souhaites|voulez|veux|aimeriez|voudriez|pourriez .. donner|verser ?
      si vous|tu donnez|donnes|versez
      faire un|votre|ton don
      les|vos|votre|ces dons|don sont|est|permettent|aident|essentiels
      soutenez|soutiens|soutenir ça|ce|cette|ceci|la|le|notre
      dons|donateurs|donatrices|mécènes|crowdfunding
      reçu fiscal
      aider|aidez|permettre .. financer|sauver|payer
      contreparties
      campagne ulule|kisskissbankbank|leetchi|kickstarter|helloasso
      financer <notre>|le|la|l|son|leur|ses
      parrainer|parrainez
      chaque|toute petit? aide|euro|don|participation|contribution
      quelques euros
      besoin de <number>|<price> euros?
      faire un geste
      il nous faut|faudrait encore? <number>|<price>
      iban|teaming|kickstarter
      orange money
      verser|versez <price>|<number>|votre|un
      chaque donateur|contributeur
      faites|faire|fais|par un don|dons
      dons|don déductible|déductibles|bienvenus|acceptés|sur|ici|même
      vos|votre|tes don|dons|générosité
      cagnotte
      appel aux|à dons|don|générosité|solidarité
      chaque|tout don|euro|centime|contribution compte|est|*
      soutenez|soutiens|soutenir <notre>|nous|le|la|un|l|les|notre|ce|cette .. projet|campagne|association|classe|asso|film|combat|école|club|équipe|<link>|caisse|refuge|lutte
      aidez|aide nous|moi|le|la|les à financer|sauver|acheter|payer|atteindre|boucler|reconstruire|remplacer
      il nous? manque encore? <price>|<number>
      financement participatif
      campagne de financement|dons|crowdfunding
      nous|on|pour|un cherchons|cherche|trouver|recherche|recherchons un|des|de|d|du? sponsor|sponsors|mécènes|mécène|investisseurs|parrains|donateurs|fonds|financements|financement
      souscription
      sponsors|mécènes|donateurs|investisseurs|parrains
      lever|levée|levons|récolter|récolte|récoltons|collecter|réunir|collecte|trouver <price>|<number>|des|de|fonds|encore|les|d|argent|pour <price>|<number>|fonds|argent|quoi
      leetchi|ulule|kisskissbankbank|helloasso|gofundme|tipeee|cotizup|dartagnans
      offrez|payez|paye|offre moi|nous un café
      on cotise
      cotise|cotisation chacun|pour
      avancer|prêter|dépanner|envoyer de? <price>|<number> euros|balles?
      le|notre|mon objectif est|de
      bourse pour les
      contribuez|contribuer à|au|la|cagnotte`,
  },
];
