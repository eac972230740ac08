import type { Signal } from '../rules.ts';

/** Calls to many: to click, spread, come, answer and give; what of one's own is shown with them. */
export const calling = [
  {
    why: 'asks_for_click',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      allez|va|venez|viens|passez|passe|cours|courez *? voir|lire|écouter|jeter|regarder|visiter|suivre|liker|télécharger|faire|checker|streamer *? <notre>|<link>|un|une
      jetez|jette un œil|oeil|coup *? à|a|sur <notre>
      regarde|regardez|écoute|écoutez|lis|lisez|visitez|matez|mate|essayez|testez|découvre|découvrez|achetez|procurez *? <notre> <fresh>? <work>
      regardez|écoutez|lisez|découvrez|téléchargez|visitez|matez|achetez|retrouvez|essayez|suivez .. <link>|ici
      plus|davantage d|de *? infos|informations|détails|info|photos *? <link>|ici|sur|dans|bientôt|en
      infos|info|détails|renseignements|programme|billets|billetterie|tickets|réservations|inscriptions <link>
      infos|informations|détails *? et? inscription|inscriptions|réservation|réservations|billets|programme
      lien|liens ci|👇|⬇|👉|🔗|juste dessous|bas|<link>
      👇
      👉
      en savoir <link>|plus|davantage
      lire|voir|écouter|regarder|découvrir|télécharger|commander *? ici|<link>|là *? <link>
      c est par|ici|là ici|là|que <link>|ça
      disponible|dispo|disponibles ici|<link>|sur *? <link>|amazon|itunes|steam|kindle|spotify|youtube|etsy|bandcamp
      suivez|cliquez|clique|utilisez *? le|ce|sur|notre|mon lien|bouton|image *? <link>|ci|pour
      faites|fais|venez faire|nous *? un? tour|voir *? <link>|sur|chez|dans
      venez|viens|passez|passe *? nous|me voir|dire|rendre|saluer|rencontrer
      la|l|notre suite|intégralité|article|interview|vidéo *? ici|complet|complète|intégral|intégrale|entière <link>|ici|sur
      lire|voir|article|interview|vidéo|épisode complet|complète|intégrale <link>
      swipe up
      vous|tu as|avez|avais *? vu|lu|écouté|essayé|testé|regardé *? <notre> *? <work>
      tout|toutes|tous *? <notre> *? sur|ici|dans <link>
      bientôt disponible|en|sur|dans`,
  },
  {
    why: 'asks_to_spread',
    toward: 'sell',
    weight: 2.1,
    call: true,
    negatable: true,
    phrases: `
      rt|suivez|follow|likez|like|partagez|commentez|suis|partage|aime *? pour|et gagner|participer|tenter|remporter|avoir
      rt|follow|suivez|likez et? rt|follow|suivez|like|partagez|abonnez|commentez
      suivez|suis|suivre|ajoutez|ajoute|follow *? nous|moi|<handle>|notre|mon|ma|la *? pour|sur|et|si|page|compte|chaîne|snap|insta|instagram|facebook|twitter|tiktok
      ^suivez|follow <handle>|nous|moi|notre|la|le
      abonnez|abonne|abonner|abonnements|abonnement *? vous|toi|s|à|gratuit|pour *? à|sur|pour|gratuitement|si|ici|maintenant|<link>|et|ma|notre
      pensez|oubliez|oublie|pense pas *? de|à|d *? vous|t|liker|partager|commenter|activer|follow|laisser abonner|suivre|liker|cette|la|un|et
      likez|like|aimez|partagez *? notre|ma|cette|la|si|et page|vidéo|vous|tu|commentez|partagez|abonnez|publication|post
      partagez|partager|retweetez|relayez|diffusez|faites *? autour|tourner|massivement|svp|passer|max|vos|amis
      ^partagez|diffusez|relayez
      votez|vote|voter *? pour|ici|maintenant|<link>|avant|oui|contre|chaque|tous|jusqu
      ^votez|vote
      aidez|aide|aider moi|nous|à *? à *? atteindre|gagner|grandir|passer|franchir|arriver|remporter|faire|décrocher|trouver|financer
      <number> abonnés|followers|likes|vues|partages|rt|j *? pour|avant|d|merci|et|aime
      objectif|cap|bientôt|presque|atteindre|passer|franchir *? des|les? <number> abonnés|followers|likes|vues|signatures
      taguez|identifiez|mentionnez|tague|identifie|mentionne|tagge|taggez *? un|une|tes|vos|deux|trois|ton|votre|quelqu
      signez|signer|signe|signons|soutenez *? la|cette|notre|ma|une|ici|et pétition|partagez|campagne
      pétition <link>|ici|à|en|pour
      laissez|laisse|laisser|mettez|donnez|écrivez|postez *? nous|moi|un|une|votre|vos|ton|des *? petit|bon|petite? avis|commentaire|note|pouce|like|étoiles|évaluation|critique|commentaires
      <number> étoiles
      dites|dis|dites le|moi|nous *? en|dans *? les? commentaire|commentaires|com|coms
      en|dans *? les? commentaire|commentaires <votre>|et|ou|si|ci
      un|vos|votre|chaque|vos rt|like|partage|partages|follow|retweet *? serait|fait|ferait|aide|aiderait|apprécié|plaisir|svp
      ce|ça|cela serait|nous|m|me *? aiderait|ferait|aide *? beaucoup|énormément|plaisir|vraiment|cool
      nominez|proposez|désignez *? nous|votre|un|une|vos|<handle>
      faites|fais *? passer|tourner|circuler *? le|l|mot|message|info|à|svp
      follow back|me|us|train`,
  },
  {
    why: 'asks_to_join',
    toward: 'sell',
    weight: 1.9,
    call: true,
    negatable: true,
    phrases: `
      inscrivez|inscris|inscrire *? vous|toi|s? *? dès|maintenant|vite|ici|avant|pour|gratuitement|<link>|à|aujourd'hui
      ^inscrivez|inscris|participez|rejoignez|rejoins|venez|réservez|candidatez|assistez|adhérez|rencontrez
      rejoignez|rejoins|retrouvez *? nous|moi|<handle>|notre|la|le|l|mon|ma *? ce|demain|pour|à|en|sur|communauté|groupe|discord|serveur|équipe|aventure|mouvement|live|direct|conversation|newsletter|club|chat|canal|forum|slack|liste|twitch|événement|samedi|lundi|mardi|mercredi|jeudi|vendredi|dimanche
      participez|participer|assistez|inscrivez|joignez *? vous|part? *? à|au|aux notre|nos|mon|ma|ce|cette|la|le|l *? webinaire|atelier|conférence|concours|événement|soirée|discussion|chat|défi|challenge|live|formation|table|session|rencontre|journée|campagne
      ne|n manquez|ratez|loupez pas|sous .. notre|nos|le|la|ce|cette|<link>|mon|ma
      n oubliez|oublie pas *? de|d|que|notre|votre|vos|le|la *? inscrire|voter|réserver|venir|vous|suivre|partager|participer|abonner|rendez|billets|places|place|demain|ce|samedi|dimanche|vendredi|jeudi
      réservez|réserve|prenez|achetez|obtenez|achète|décrochez *? dès|maintenant|vite|vos|votre|ta|tes|ton|le|la *? place|places|billet|billets|ticket|tickets|table|date|dates|agenda|exemplaire|copie|siège
      billets|tickets|places|billetterie *? en|ici|disponibles|encore|à|sur|ouverte|restants|restantes *? vente|<link>|disponibles|partir|prix|porte
      en direct|live|stream *? ce|demain|à|maintenant|sur|dès|aujourd'hui|dans|depuis|<link>|avec
      je|on|nous suis|est|sommes|serai|serons|passe *? en live|direct|stream
      plus|reste que <number>|quelques minutes|heures|jours|semaines|places|jour|heure
      il reste encore|que|plus? <number>|quelques|des places|jours|heures|exemplaires|billets|tickets
      c est ce|demain|aujourd'hui|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|parti|maintenant *? soir|à|midi|que|le
      ce|demain|samedi|dimanche|vendredi|jeudi|mercredi|mardi|lundi *? soir|après|matin|midi|à|dès *? <number>|19h|20h|21h|18h|20h30|14h|15h|16h|17h|10h|11h|9h|8h *? <link>|live|gratuit|entrée|venez|salle|au|avec|chez
      dernière|dernières|dernier|derniers chance|jour|jours|heures|ligne|places|billets|délai *? pour|avant|droite|de|restantes *
      date limite|butoir
      tous|toutes sont|les? bienvenus|bienvenues
      tout le monde est bienvenu
      vous|tu êtes|es cordialement|tous|toutes? invité|invités|invitée|conviés à|au
      entrée|participation gratuite|libre
      gagnez|remportez|tentez|gagner|remporter|tente *? votre|ta|de|un|une|des|<number>|vos|deux *? chance|remporter|place|places|exemplaire|lot|séjour|voyage|billets|prix|livre|<price>|pack|invitations
      concours|jeu <link>|pour|rt|gagnez|ouvert|terminé|sur|photo|et
      soyez|sois|serez|seras *? là|des|prêts|au|nombreux|présents|parmi|les|prêt *? nôtres|rendez|premiers|pour|à|premier
      rendez vous *? au|à|sur|stand|demain|ce|le|samedi|en|dimanche|lundi|mardi|mercredi|jeudi|vendredi *? stand|<link>|soir|hall
      venez|viens|passez|passe *? nous|me|notre|au|à|le|stand *? voir|rencontrer|stand|découvrir|dire|hall|rejoindre|chez
      sur|à|visitez|retrouvez *? notre|nos|le stand|booth
      suivez|suivre *? le|la|l|nous|en|notre|avec *? live|direct|conférence|événement|débat|match|soirée|hashtag
      inscriptions|inscription|préinscriptions|enregistrement *? ouvertes|ouverte|gratuite|jusqu|avant|closes|terminées|<link>
      appel à|aux tous|communications|témoins|participants|projets|candidatures|contributions|intervenants|bénévoles
      qui|vous|tu *? veut|vient|venez|sera|serez|serait|es|êtes|va *? rejoindre|jouer|participer|là|nous|partant|chaud|être .. ?
      plus|autres *? que|d? <number> jours|dodos|heures|minutes
      portes|début|ouverture|coup *? ouvertes|des|à|d *? <number>|portes|envoi|19h|20h|18h`,
  },
  {
    why: 'asks_for_answers',
    toward: 'sell',
    weight: 2.1,
    call: true,
    negatable: true,
    phrases: `
      répondez|répondre|réponds|participez|participer|remplissez|remplir|complétez *? à|au|ce|notre|mon|le|un *? sondage|questionnaire|enquête|étude|quiz|formulaire|recherche
      merci|veuillez de|d? *? remplir|compléter|répondre|renseigner|participer *? le|la|les|à|au|ce|notre|quelques|formulaire|sondage
      sondage|questionnaire|enquête|quiz *? <link>|rapide|anonyme|court|courte|flash|express
      j|nous|on|je aimerais|aimerions|voudrais|voudrions|adorerais|cherche|besoin|attends *? vos|tes|des *? retours|feedback|impressions|témoignages
      dites|dis|donnez|donne|faites|partagez|laissez|envoyez *? moi|nous *? ce|votre|vos|part|tes|ton|de *? que|qu|avis|retours|opinion|feedback|vos|impressions|expérience|histoire|idées|questions|réponses
      tous|toutes|tout|vos|votre|les *? retours|retour|commentaires|feedback|avis|critiques|suggestions *? bienvenus|bienvenu|bienvenue|apprécié|appréciés|sont|serait|welcome|m|constructifs|constructives
      qu|que en? pensez|penses vous|tu de|du|d <notre>|ce|cette|nouveau|nouvelle
      recherche|recherchons|cherche|cherchons|besoin|recrutons|recherchons *? des|de|d|<number>|quelques *? testeurs|bêta|participants|volontaires|répondants|lecteurs|joueurs|témoignages|relecteurs *? pour|qui|de|afin
      participants|volontaires|répondants *? recherchés|recherché|pour|âgés|de *? notre|une|ma|l|étude|enquête
      <number> questions|minutes *? pour|seulement|max|suffisent|et|questionnaire|sondage *? répondre|sondage|questionnaire|enquête|anonyme|remplir
      prend|prendra|dure *? que|de *? <number> minutes .. questionnaire|sondage|répondre|remplir|<link>|enquête|étude
      pour mon|ma|notre mémoire|thèse|étude|tfe|master
      votre|ton|vos avis|opinion|voix|participation|réponse|réponses *? compte|nous|m|sur|intéresse|est|sera *? intéresse|précieux|sur|important|précieuse|utile
      posez|pose|envoyez *? nous|moi|vos|toutes|tes|votre *? vos|tes? questions|question`,
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
      save the children
      sauver|aider|nourrir|soutenir|protéger *? des|les|ces|d|un *? enfants|enfant|vies|familles|victimes *? à|dans|en|qui|de|du|besoin
      sur|de *? votre|ton|ta|vos|la paiement|rémunération|récompense|gain|gains|prime|bonus|paie *
      connaissez|connais|avez|as|entendu|donnez|donnes *? vous|tu|déjà *? à|entendu|parler|donné|cette|une|des *? association|associations|caritative|caritatives|don|œuvres|organisation
      soutenez|soutiens|soutenir|aidez|financez|financer|sponsorisez|parrainez|aider *? <notre>|nous|moi|cette|ce|ça|la|le|l|un|une *? projet|campagne|association|cause|cagnotte|ciné|film|album|création|équipe|artiste|école|enfant|travail|combat|voyage|étudiante|étudiant|famille|indé
      cagnotte|kickstarter|ulule|tipeee|patreon|crowdfunding|gofundme|indiegogo|leetchi|financement|kisskissbankbank *? <link>|participatif|lancée|ici
      <price>|<number> euros? *? collectés|récoltés|manquent|manquants|restants|atteints
      collecte|collectons|collecter|levée|récolte|récoltons *? de|des|d *? fonds|dons|argent
      nous|on|je *? besoin|faut|manque *? <price>|<number>|euros|argent|fonds|dons|sponsors|financement
      tous|l|les|intégralité *? bénéfices|fonds|profits|recettes|recette|intégralité|ventes *? sont|iront|reversés|reversé|versés|va|ira *
      même|juste|seulement|que|avec|pour|à *? <price>|<number>|50|un|1|quelques *? centimes|centime|euro|cents|dollar *? peuvent|peut|aide|suffit|par|pour|serait|permet
      offrez|offre|payez|paie|paye *? moi|nous|un *? un? café|bière`,
  },
] as const satisfies readonly Signal[];
