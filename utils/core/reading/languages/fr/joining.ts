import type { Signal } from '../rules.ts';

/** Calls to come, to take part and to answer for the writer's sake. */
export const joining = [
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
      cours|séance|atelier|ateliers d essai|offert|initiation`,
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
    why: 'asks_to_join',
    toward: 'sell',
    weight: 1.0,
    negatable: true,
    phrases: `
      venez *
      soyez *
      vous souhaitez|cherchez|rêvez .. ?
      tous|toutes les bienvenus|bienvenues|bienvenu
      bienvenus|bienvenues
      ouvert|ouverte|ouverts|gratuit|gratuite à tous|toutes|pour
      places|place <number>|disponibles|restantes
      ^rendez vous le|ce|à|au|sur|samedi|dimanche`,
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
] as const satisfies readonly Signal[];
