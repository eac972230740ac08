import type { Signal } from '../rules.ts';

/** Calls to action: a meeting, a click, a share, a vote. */
export const calling = [
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
      lâchez|balancez|lâche|balance un|une|vos|la|des|ton pouce|like|com|coms|commentaire|force
      partagez|partage|diffusez|transférez|envoyez|faites *? *? *? tourner|circuler|groupes|contacts|amis|maximum`,
  },
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
] as const satisfies readonly Signal[];
