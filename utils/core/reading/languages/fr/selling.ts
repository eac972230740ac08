import type { Signal } from '../rules.ts';

/** Prices, own things shown and services offered. */
export const selling = [
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
      avec|utilisez|utilise|entrez|saisissez mon|notre|le code|lien
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
      ^envie de|d|du
      chers|cher|chère|chères client|clients|cliente|clientes|abonnés|donateurs|adhérents|ami|amis
      élargis|élargir|développe|agrandir|agrandis <notre> réseau
      me|nous permets|permettons de vous|d
      je|nous me|vous? permets de|d vous|t|revenir|insister|relancer
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
      en avant première
      ce soir|samedi|dimanche|vendredi à|dès <number>|20h|21h|19h|18h|20h30|19h30|14h|15h|10h
      spectacle|concert|exposition|expo|vernissage|festival|salon|brocante|loto|kermesse|tournoi|stage|conférence|projection|dédicace|soirée le|ce|du|à|au|de|samedi|dimanche|vendredi|jeudi
      prochain|prochaine date|dates|session|séance|épisode|numéro|rendez`,
  },
] as const satisfies readonly Signal[];
