import type { Signal } from '../rules.ts';

/** Calls to action and shows of own things. */
export const selling = [
  {
    why: 'asks_for_call',
    toward: 'sell',
    weight: 2.6,
    call: true,
    negatable: true,
    phrases: `
      on en|y? discute|parle ?
      parlons en
      un <meeting> cette|ce|la|demain
      intéressé|intéressée|intéressés ?
      à vous de jouer
      prenez|prends|prendre|réservez|réserve|réserver|planifier|planifions|planifiez|fixer|fixons|caler|calons|bloquer|bloquez|convenir|prévoir|proposer d|un|une|votre|ton <court>? rendez|<meeting> vous?
      un|d <court> <meeting> de|pour|cette|la|demain|en|téléphonique
      un|une|d|en <meeting> téléphonique|découverte|gratuit|gratuite|offert|offerte|sans
      <meeting> de|en <number>|<few> <unit>
      <number>|<few> <unit> cette|mardi|lundi|jeudi|mercredi|vendredi|demain semaine?
      auriez|aurais|avez vous|tu <number>|<few> <unit> à|pour|cette|la|mardi|jeudi|lundi
      auriez|avez|aurais|as vous|tu un|d|quelques créneau|moment|minutes|instant
      accorder|accorderiez|accordez|consacrer|consacreriez <number>|<few> <unit>
      puis|pourrais|peux je vous|t|te appeler|rappeler|présenter|proposer|montrer|envoyer ?
      pouvons|pourrions nous échanger|en|prévoir|convenir|discuter|nous
      seriez|êtes|es|serais vous|tu disponible|partant|partante|ouvert|ouverte|joignable|intéressé|intéressée|curieux
      vous conviendrait|convient il|elle?
      quand seriez|serais|êtes vous|tu
      vous|te|t présenter|montrer <notre>|comment|notre|en|ce
      propose|proposer|proposerais d en|échanger|discuter
      échanger|discuter|parler .. vos|votre besoins|projet|projets|enjeux|besoin
      partant|partante|disponible|ouvert|ouverte|ok|chaud pour|à un|une démo|appel|échange|visio|café|essai
      au plaisir d échanger sur|de
      calendly
      vos disponibilités
      quand êtes vous|tu disponible|libre`,
  },
  {
    why: 'asks_for_click',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      lien|liens|link en|dans|in bio|profil|description|commentaire|commentaires|premier|ma|mon|la|le
      cliquez|clique ici|vite|dessous|là
      ^cliquez|clique
      pour|d en savoir plus|davantage
      en savoir plus
      ^découvrez|découvre|decouvrez
      découvrez|découvre|découvrir <notre>|le|la|les|l|tout|vite|ici|en|sur|notre|nos|dès|nous|comment
      venez|viens|passez|allez découvrir|visiter|tester|essayer|goûter|écouter
      venez|viens|allez|passez|va|faites|faire voir|jeter|lire|liker|un tour|<notre>|un|ma
      retrouvez <moi>|<notre>|le|la|les|tout|toute|l|vos|ici
      à retrouver|découvrir|lire|écouter|voir|regarder sur|dans|ici|dès|en toutes|<notre>|le|les|la|podcast|ligne
      toutes|plus|tous|autres <de>|les|l? infos|informations|info|renseignements|détails ici|sur|<link>|par|au|et
      plus d infos|informations|info
      sur|dans|via|par <notre> nouveau|nouvelle|dernier|dernière|propre? <work>
      jetez|jette|jeter un œil|oeil|coup à|sur|d
      visitez|consultez|parcourez|explorez <notre>
      téléchargez|télécharge|télécharger <notre>|l|la|le|gratuitement|notre|vite
      testez|teste|essayez|essaie|essayer|tester gratuitement|<notre>|dès|gratuit|sans
      lisez|lis|écoutez|écoute|regardez|matez <notre>|l
      écoutez|regardez|streamez <link>
      c est|tout|passe|rendez? par|ici là|ici <link>?
      rendez vous sur|en|chez boutique|magasin|<link>|notre
      allez|va|allons y <link>
      abonne|abonnes|abonnez toi|vous
      bonne écoute
      bon visionnage
      restez connectés|branchés
      restez branchés
      plus d infos
      lire|voir|découvrir|écouter la|l|le suite|article|intégralité
      la suite ici|sur|<link>
      tout savoir sur`,
  },
  {
    why: 'asks_to_spread',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      rt appréciés|apprécié|bienvenu|bienvenus|svp|please|merci
      merci de|d rt|partager|relayer
      abonnez|abonne vous|toi
      vous|t abonner
      suivez <moi>|<notre>|le|la|notre|l|<handle>|compte
      follow <handle>|mon|ma|nous
      suivre <notre>|la|le page|compte|chaîne
      ^likez|like|partagez|commentez|repartagez|relayez|diffusez
      likez|partagez|commentez|retweetez|relayez|repartagez|diffusez
      à|de|pour partager|relayer|diffuser|liker|retweeter|repartager|rt sans|autour|massivement|largement|svp
      merci de|d partager|relayer|rt|diffuser|liker|voter|retweeter
      partager|partages|partage|rt|likes|like apprécié|appréciés|bienvenus|bienvenu|svp|please|fortement|massif|souhaité
      n hésitez|hésite pas à|a|d partager|liker|commenter|relayer|rt|voter|diffuser|suivre|retweeter
      votez pour|en|<link>|sur|nous|tous|massivement
      voter|vote pour nous|moi|notre|mon|ma|<handle>
      vos|votre votes|voix|like|likes|pouce|partages|partage
      un|petit rt|like|follow|retweet svp|serait|pour|si|et
      un simple|petit partage
      rt = 
      faites|faire tourner|circuler
      signez la|notre|cette|ici|en|<link>|avec|l
      signer la|notre|cette pétition
      ^signez
      <number> signatures
      laissez|laisse|laisser|mettez|déposez un|une|moi|nous|vos|votre avis|commentaire|pouce|like|étoile|étoiles|note
      invitez|taguez|tague|identifiez|mentionne|mentionnez vos|un|une|tes|ton|deux|trois|<number>
      commente|commentez|commentaire <number>|go|info|oui
      parrainez|parraine|parrainage|filleul|filleuls
      code|lien de? parrainage|parrain|affilié
      rt si|pour|et|svp
      on|nous compte|comptons sur vous|votre
      lâchez|balancez|lâche|balance un|une|vos|la|des|ton pouce|like|com|coms|commentaire|force`,
  },
  {
    why: 'asks_to_join',
    toward: 'sell',
    weight: 1.9,
    call: true,
    negatable: true,
    phrases: `
      préventes|prévente|billets|tickets ici|en|sur|disponibles|ouvertes|dès|<link>
      qui est chaud|partant|motivé|dispo
      réponds|répondez|commente|envoie|envoyez|tape|tapez info|oui|go|mentor|stop
      ouvre|ouvrons|ouvrent <number>|deux|quelques|nos|les|leurs|ses inscriptions|places|portes|créneaux|place
      qui veut participer|essayer|tester|gagner|son|sa
      à partir de <number> par
      inscrivez|inscris vous|toi
      inscription|inscriptions|réservation|réservations|résa|billetterie|billets ouverte|ouvertes|obligatoire|gratuite|gratuites|ici|avant|jusqu|<link>|dès|recommandée|conseillée|via|mp|dm|auprès
      ^inscription|inscriptions|réservation|réservations|résa|billetterie
      rejoignez|rejoins <moi>|notre|le|la|les|l|<handle>|nos|mon|ma
      venez nombreux|nombreuses|nous|me|rencontrer|participer|fêter|danser|avec|échanger|assister|soutenir|partager|vous|à|en|tous|chanter|jouer|passer|vivre
      viens participer|tester|chiller
      soyez|soyons nombreux|nombreuses|présents|là
      on|nous|je|j vous attend|attendons|attends|accueille|accueillons|invite|invitons|reçoit
      réservez|réserve|prenez|prends|réserver|gardez vos|votre|ta|tes|ton|vite|dès|maintenant|ici|la? place|places|date|billet|billets|soirée
      ne manquez|ratez|loupez|tardez pas|plus|surtout
      à ne pas manquer|rater|louper
      entrée|participation libre|gratuite
      plus|reste que <number> places|jours|heures|exemplaires|jour
      il|me|nous? reste quelques|encore|<number>|des|une|plus? places|place|créneaux|exemplaires|stock
      dernières|derniers|dernière places|chance|exemplaires|billets
      ^dernières|derniers jours|heures
      places limitées|restantes|disponibles|limités
      nombre de places
      à gagner
      tentez|gagnez|remportez de|d|un|une|des|vos|votre|<number>|le|la
      tirage au sort
      jeu concours
      participez|candidatez
      pour participer
      portes ouvertes
      on|je expose|exposons|dédicace|signerai|jouera|jouerai le|ce|au|à|samedi|vendredi|dimanche|jeudi|demain|du
      serai|serons|sera|suis|sommes|est en|présent|présente|présents|au|sur|l|à dédicace|concert|live|direct|stand|salon|antenne|au|affiche
      ^rendez vous le|ce|dimanche|samedi|vendredi|jeudi|mercredi|mardi|lundi|demain|à|au|dès
      retrouvez nous|moi|notre
      en live|direct ce|sur|à|demain|maintenant|dès|twitch
      adhérez|adhésion|adhésions
      organisé|organisée|animé|animée|proposé|présenté par|avec notre|nos|mes|mon|nous|moi
      ouvert|ouverte à tous|toutes
      ^envie|marre|fatigué|fatiguée|ras d|de|du .. ?
      cherche de nouveaux|nouvelles membres|adhérents
      cours|séance|atelier|ateliers d essai|offert|initiation
      mp|dm|inbox pour|ouverts|ouvert|pv`,
  },
  {
    why: 'asks_for_answers',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      questionnaire|questionnaires
      <notre>|petit|un|ce|#sondage sondage|rapide|express
      #sondage
      ^sondage express|rapide
      répondre|répondez|répondants|remplir|remplissez|réponses .. questionnaire|sondage|enquête|minutes|formulaire|étude
      dans le cadre de|d mon|ma|notre|un|une|mes|nos|son
      participer|participez|participation|répondre|répondez à|a notre|mon|ma|une|cette|un étude|enquête|recherche|sondage|questionnaire
      cherche|cherchons|recherche|recherchons <de>|un|des|<number>|quelques participants|répondants|témoignages|testeurs|volontaires|bêta|beta|cobayes|personnes
      vos|tes|tous retours|avis|feedbacks|feedback|impressions|remarques|suggestions|commentaires sont|m|nous|seront|bienvenus|bienvenue|appréciés|intéressent|les|en
      retours|feedback|feedbacks|avis|critiques bienvenus|bienvenue|bienvenues|appréciés|welcome|acceptés
      dites|dis moi|nous|me ce|vos|si|en|votre|quoi que|vous|pensez|commentaire|commentaires|votre
      votre|ton avis|expérience|opinion nous|m intéresse|compte
      donnez|donne|partagez|partage|noter|notez nous|moi|votre|vos|ton|<notre> avis|expérience|retour|restaurant|note
      besoin de vos|votre|tes|vous|toi avis|retours|réponses|aide|participation|votes|soutien|pour
      merci .. pour|de|à votre|vos participation|contribution
      questionnaire|sondage|enquête|est|sont|100% anonyme|anonymes
      posez|pose nous|moi vos|tes|toutes questions?
      répondez en commentaire|commentaires
      <notre> étude|enquête|mémoire|thèse sur|auprès <le>|de|d|des`,
  },
  {
    why: 'names_price',
    toward: 'sell',
    weight: 1.7,
    negatable: true,
    phrases: `
      de|remise|réduction <percent>
      <percent> de|sur|avec|offerts|remise|réduction
      seulement|juste|uniquement|que|dès|partir|à de? <price>
      <price> .. <number>|<price>
      <number> euros pièce|le|l|les|la|fdp|à|port|tout|seulement
      au lieu de|d <price>
      promos|promotions
      en promo|promotion
      code promo|réduction
      avec le code
      ^code
      soldes|déstockage|ventes privées
      offre spéciale|limitée|de|découverte|exceptionnelle|lancement|valable
      livraison|frais gratuite|offerte|offerts|possible|rapide|de port
      essai|devis gratuit|offert|offerte|sans|personnalisé
      <number> jours|mois gratuit|gratuits|offert|offerts|d essai
      mois|jours gratuit|gratuits|offert|offerts|essai
      je|on|nous vends|vend|vendons
      ^vends|vend|vente
      ^à|a vendre
      à vendre
      à débattre
      prix|tarif|tarifs négociable|à|ferme|réduit|doux|tout|spécial|préférentiel|membre
      précommande|précommandez|précommandes|précommander
      commandez|commander|passez commande?
      profitez en|de|du|des|d
      gagner|gagnez|gagne|gagnes|générer|générez de|un|<number>|<price>|jusqu|plus l|argent|complément|revenu|d|euros|place|places|lot
      complément de revenu|revenus
      revenus|revenu complémentaire|complémentaires|passif|passifs
      depuis chez vous|toi
      jusqu à|au dimanche|minuit|épuisement|samedi|lundi|vendredi
      en vente|promo|précommande|stock
      vous est|sera offert|offerte
      un|le café|cadeau|bonus|guide|livret|premier offert
      tout compris
      satisfait ou
      offre|offres|bon|bons plan|plans s|valable|exclusive|exclusif|du
      vendre|vends ma|mon|mes|lot|cause`,
  },
  {
    why: 'names_price',
    toward: 'sell',
    weight: 0.7,
    negatable: true,
    phrases: `
      <price>
      <number> euros
      tarifs|réductions
      <percent>`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 1.6,
    negatable: true,
    phrases: `
      <notre> <fresh> <fresh>? <work>
      <notre> <fresh>? <work> .. est|sont en|enfin|disponible|sorti|sortie|là|live|prêt|prête|arrivé|arrivée|désormais|maintenant|publié|publiée
      ^nouveauté|nouveautés
      ^nouveau|nouvelle|nouvel|nouveaux <work>
      est|sont enfin|maintenant|désormais|officiellement|déjà disponible|en|sorti|sortie|disponibles|ouvert|ouverte|dehors
      vient de|d sortir|paraître|ouvrir
      est|sont disponible|disponibles|sorti|sortie partout|sur|en|dès|ici|chez|<link>|aujourd'hui
      disponible|disponibles partout|sur|en|ici|chez|<link> librairie|toutes|ligne|précommande|spotify|amazon|deezer|<link>|itunes|apple
      j ai|avons enfin|aussi|justement|récemment? publié|sorti|lancé|enregistré|composé|tourné|développé|réalisé|illustré|conçu|rédigé un|une|mon|ma|mes|des|le|la|sur|cette|ce|en|notre|nos|quelques|deux|trois
      on|nous a|avons enfin|aussi|donc|récemment? <made> un|une|notre|nos|des|mon|ma|ce
      je|on|nous viens|vient|venons de|d publier|sortir|lancer|ouvrir|mettre|poster|créer|écrire
      je|nous|on lance|lançons|sortons|ouvre|ouvrons|publie|publions|présente|présentons|organise|organisons|propose|proposons|anime|animons|expose|exposons|crée|dévoile|dévoilons un|une|mon|ma|mes|notre|nos|le|la|des|deux|<number>|aujourd'hui|enfin|officiellement
      ravi|ravie|ravis|fier|fière|fiers|fières|heureux|heureuse|heureuses|content|contente|contents|plaisir|joie|honneur d|de annoncer|vous|présenter|partager|lancer|publier|t|dévoiler
      en|mise|mis ligne <link>
      est|sont|mis|mise en ligne
      ^épisode <number>
      ^podcast|vidéo|interview|communiqué|replay|newsletter
      sortie de|du|d mon|notre|nos
      sortie le|demain|officielle|nationale
      sort|sortira|paraît demain|ce|vendredi|bientôt
      en replay|podcast|dédicace|librairie
      le replay
      mon|ma|notre interview|intervention|passage|papier|portrait|tribune|dernier|dernière|billet|chronique|édito|entretien
      c est live|sorti|officiel|en ligne?
      lancement de|du|d|officiel notre|nos|mon|ma
      ouverture|sortie|parution de|d|du notre|nos|mon|ma|l
      par mes|nos soins
      nous recevons|accueillons|recevrons
      on reçoit|accueille|recevait
      bientôt|prochainement disponible|en|sur|dans`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 0.9,
    negatable: true,
    phrases: `
      <notre> <work>
      <notre> * <work>
      nouveau|nouvelle|nouvel <work>
      je|nous suis|sommes auteur|autrice|artiste|coach|fondateur|fondatrice|photographe
      notre|nos équipe|équipes|partenaire|partenaires|boutique|magasin|stand|adhérents|association|club|collectif|lycée`,
  },
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 1.9,
    negatable: true,
    phrases: `
      j|je accompagne|coache|forme|aide les|des|vous|<number>|ceux|plusieurs
      nous|on aidons|accompagnons|proposons|offrons|réalisons|intervenons|développons|équipons|concevons|fournissons|fabriquons|accompagne|propose
      sommes|suis spécialisé|spécialisés|spécialisée|spécialiste|spécialistes|chargé|chargée|agent|courtier|conseiller|conseillère
      notre|nos solution|solutions|offre|offres|agence|cabinet|expertise|service|services|clients|clientes|conseillers|experts|formations|formation|produits|gamme|nouveautés|prestations|tarifs|agences|outil|plateforme
      contactez|contacte|contacter|joignez|joindre|rejoignez nous|moi
      appelez|écrivez|mp|dm nous|moi pour|au|à|dès|<link>|<email>
      n hésitez|hésite pas à|a nous contacter|appeler|écrire|solliciter|joindre|rejoindre
      je|j|vous propose|offre|donne <de>|mes|une|un|vous services|cours|prestations|prestation|formation|accompagnement|séances|mes|service
      vos|votre chiffre|business|ventes|visibilité|trésorerie|croissance|productivité|notoriété
      sans engagement
      gagnez du|en temps|visibilité|productivité
      boostez|développez|augmentez|optimisez|doublez|transformez|simplifiez|améliorez|dynamisez|réduisez|économisez|offrez|protégez votre|vos|vous|ta|ton|jusqu
      ^vous|tu cherchez|recherchez|souhaitez|rêvez|rêves|galères
      ^envie de|d|du
      chers|cher|chère|chères client|clients|cliente|clientes|abonnés|donateurs|adhérents|ami|amis
      élargis|élargir|développe|agrandir|agrandis <notre> réseau
      me|nous permets|permettons de vous|d
      je|nous me|vous? permets de|d vous|t|revenir|insister|relancer
      mes|nos clients|clientes|produits
      prenez contact avec nous
      sur|votre devis|mesure
      de rejoindre mon|notre équipe
      souscrivez|investissez
      que vous soyez
      niveau supérieur
      au plaisir d échanger
      je|j édite|dirige|représente une|un|la`,
  },
  {
    why: 'asks_for_job',
    toward: 'sell',
    weight: 2.4,
    call: true,
    negatable: true,
    phrases: `
      <role> .. cherche|recherche emploi|poste|mission|missions|clients|travail|chantiers|remplacements
      cours particuliers|de soutien
      ma bande démo
      en reconversion .. cherche|recherche
      cherche|recherche .. mission|missions|chantiers|remplacements|clients|heures|ménages|emploi|stage|alternance|contrat|job
      for hire
      commissions ouvertes
      cherche petits boulots|extra|extras|heures|ménage|remplacements
      une place se libère
      libre tous|toutes|le|en|dès|à partir? soirs|week|été|soir|avril|juin
      me recruter|embaucher
      à la recherche d|de un|une|mon|nouvelles|nouveau|premier|nouvelle? <job>
      je|j|suis|recherche|cherche|recherchons un|une|mon|du|des <fresh>? <job>
      ^cherche|recherche un|une|du|des? <fresh>? <job>
      cherche|recherche un|une|du|des? <fresh>? emploi|travail|stage|alternance|job|mission|missions|cdi|boulot|taf
      en|ma recherche d|de|active|un emploi|stage|alternance|poste|mission|premier
      en recherche active|d|de
      ma candidature
      candidature spontanée
      candidater|postuler au|pour|à le|un poste
      mon|le cv|cvs ci|joint|<link>
      mon cv
      mon portfolio|book
      mes références|prestations
      freelance disponible|dispo|cherche|à
      disponible|libre dès|immédiatement|à|pour|de|sous|cet partir|missions|lundi|suite|avril|mission|juin|septembre|mai|des
      à l écoute de|d|du nouvelles|opportunités|marché|toute|propositions
      #opentowork
      mes services
      suis|serais dispo|disponible|libre pour des|missions|remplacements|travailler|garder|tout
      dispo|disponible de suite|immédiatement
      étudiante|étudiant|diplômé|diplômée .. cherche|recherche|propose
      garder|garde vos|votre|tes enfants
      références sur demande|dispo`,
  },
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
    why: 'recruits',
    toward: 'sell',
    weight: 1.5,
    phrases: `
      votre|ton profil|parcours a|m|nous|retient|correspond|pourrait|attire|correspondrait|semble|me
      un|l|plusieurs|pour de|d|un|plusieurs mes|nos|ses|un clients|client
      mes|nos|ses clients
      opportunité|opportunités qui|professionnelle|professionnelles|chez|pourraient
      nouvelles|belle|belles|nouvelle|superbe opportunité|opportunités|challenge|défis
      envoyez|envoie|transmettez nous|moi|me votre|ton|vos cv
      votre|ton cv
      à l écoute du|de|d marché|nouvelles|opportunités
      ouvert|ouverte|intéressé|intéressée à|par de|d|une|un? nouvelles|opportunités|opportunité|nouveau
      cherche|cherchons|recherchons|faudrait|manque un|une|des|<number>|deux|trois|quelques|de|d|du <fresh>? <role>|monde|renforts|bras|mains
      ^cherche|recherche|cherchons|recherchons .. <role>
      on|nous cherche|cherchons|recherche|recherchons un|une|des|nos|notre <role>
      appel à|aux bénévoles|volontaires|contributeurs|candidatures|contributions
      non rémunéré|rémunérés
      cofondateur|cofondatrice
      monte|montons|montent une|un petite? équipe|projet|groupe|collectif
      rejoindre notre|mon|l|ma|nos|une équipe|équipes|aventure
      aucune expérience
      personnes motivées
      je recrute|chasse
      cabinet de recrutement
      chargé|chargée de recrutement
      recruteur|recruteuse`,
  },
  {
    why: 'names_price',
    toward: 'sell',
    weight: 0.9,
    negatable: true,
    phrases: `
      formation|masterclass|coaching|mentorat|webinaire|stage|atelier|ateliers
      places|créneaux|préventes|inscriptions
      à louer
      visite sur rendez
      prix|infos|détails en mp|pv|privé
      partenariat|partenariats|collaboration
      vos|votre besoins|activité|entreprise|clients|équipes
      pétition|pétitions
      whatsapp
      menus|menu|brunch à partir|du|volonté
      port compris
      état neuf
      remise en main
      lot de <number>
      <number> <price>
      loue|loues|louons`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 1.1,
    phrases: `
      rémunération attractive
      à la commission
      profils ambitieux|motivés|dynamiques
      avez|auriez le profil
      <votre> parcours|profil est|impressionnant
      non payé|rémunérés
      projet perso|bénévole|amateur|associatif
      mandataires|mandataire|indépendants
      postulez sur
      aucun diplôme`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 0.9,
    negatable: true,
    phrases: `
      nous construisons|organisons|serons|recevons|éditons|préparons|créons|fêtons
      je fête mes|nos|les
      en librairie
      parution|sortie aujourd'hui|ce
      merci à mon|ma|mes éditeur|éditrice|équipe
      <notre> nouveau|nouvelle|nouveaux|nouvelles|nouvel|dernier|dernière
      ma|notre|ma chaîne|boutique|newsletter|masterclass|page
      signé|réalisé|écrit par|avec moi|nous|mes|nos|notre`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 0.7,
    negatable: true,
    phrases: `
      ^notre|nos
      le blog
      sur la|ma|notre chaîne
      chers|chères *
      boutique|newsletter|infolettre|catalogue
      membres|adhérents|abonnés|inscrits
      une|la première version
      sur scène|spotify|youtube|twitch|amazon|etsy|vinted|leboncoin|insta|instagram
      feront|présenteront|proposent|propose|proposons|proposerons
      en avant première
      ce soir|samedi|dimanche|vendredi à|dès <number>|20h|21h|19h|18h|20h30|19h30|14h|15h|10h
      spectacle|concert|exposition|expo|vernissage|festival|salon|brocante|loto|kermesse|tournoi|stage|conférence|projection|dédicace|soirée le|ce|du|à|au|de|samedi|dimanche|vendredi|jeudi
      prochain|prochaine date|dates|session|séance|épisode|numéro|rendez`,
  },
  {
    why: 'asks_to_join',
    toward: 'sell',
    weight: 1.0,
    negatable: true,
    phrases: `
      ^venez|viens
      venez *
      soyez *
      vous souhaitez|cherchez|rêvez .. ?
      tous|toutes les bienvenus|bienvenues|bienvenu
      bienvenus|bienvenues
      ouvert|ouverte|ouverts|gratuit|gratuite à tous|toutes|pour
      places|place <number>|disponibles|restantes
      ^rendez vous le|ce|à|au|sur|samedi|dimanche`,
  },
] as const satisfies readonly Signal[];
