import type { Signal } from '../rules.ts';

/**
 * What sounds like a call, a show of own things or a plea for money and is none: told of, asked about, or meant for one
 * person. These name more words than the phrase they stand over, and so take its place (see `apart` in `stance.ts`).
 */
export const harmless = [
  {
    why: 'says_thanks',
    toward: 'social',
    weight: 1.1,
    phrases: `
      merci|mercis .. pour|de|du|d le|la|les|l|ton|ta|tes|votre|vos|tous|ce? rt|rts|partage|partages|follow|like|likes|mention|soutien|relais|ff|message|messages|compliment|suivi|encouragements
      merci .. d|de avoir pris|accordé|pris? le|du temps de? lire|regarder|écouter`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.4,
    phrases: `
      je|j|il|elle|on|ils|déjà|suis|êtes|es me|m|s|se|suis|abonné|abonnée *? abonné|abonnée|inscrit|inscrite|abonnés|inscrits
      je|j|on|nous me|m|nous? inscris|inscrire|désabonner|désinscrire|abonner|désinscris
      comment|où|quand|pourquoi|impossible|faut *? se|s|me|m|nous|est inscrire|abonner|désabonner|inscrit|désinscrire
      je|j|il|elle|on|ils|elles|nous|gens ai|a|avons|ont|vais|va|vote|votent|voter|avait *? voté|voter|signé|partagé|cliqué|liké|rt|partage
      qui|ils|elle|il|on|gens|français|députés|sénat|parlement|assemblée|conseil *? vote|votent|votera
      a|ont|avait|va|vient|être *? voté|votée|adopté|rejeté contre|pour|à|en|la|le|une|une|par
      vote|votes blanc|utile
      le|ce|ton|votre|les|ces lien|liens ne|n|marche|mort|cassé|fonctionne
      lien|liens mort|cassé|brisé|morts
      une|cette|dernière|nouvelle|récente|l|deux étude|enquête|études|sondage|recherche|analyse *? montre|montrent|révèle|dit|confirme|affirme|trouve|suggère|indique|publiée|menée|américaine|scientifique|britannique|anglaise
      selon|après un|une|le|la|cette *? sondage|étude|enquête|rapport
      les sondages|sondage disent|montrent|donnent|est|sont|ont|avaient|se
      je|j|il|elle|on|ils|nous ai|a|avais|as|avait|ont|avons *? acheté|commandé|payé|achetée
      où|comment|peut|puis on|je|peut|puis *? acheter|trouver|avoir
      y a t il|elle *? une|un|des *? réduction|promo|code|promotion|réductions|remise ?
      je|j|on ai|vais|donne|donnais *? donné|donne|donner|don|dons *? à|au|aux|de|régulièrement|souvent|des|chaque
      j ai fait|mis ça|cela|pareil|comme|tout|ce|exprès|attention|semblant|des|du|le|la|partie
      quand|après|avant|depuis|lorsque|si|dès *? j|on ai|a <made>
      mon|ma|mes|notre|nos projet|cours|service|site|page|compte|app|application|appli|produit|jeu|téléphone|profil ne|n|marche|plante|bug|buggue|fonctionne
      sur|avec|dans|de|depuis|pour mon|ma|notre site|page|compte|app|application|projet|serveur|profil .. mais|erreur|plus|pas
      mon|ma|le profil|compte|cv|lettre .. avis|conseils|retour|améliorer|corriger|relire
      avis|conseils|conseil|critique|retour|retours|relecture|aide sur|pour|de *? mon|ma|un|une|le cv|lettre|portfolio|profil|mémoire
      sondage de|d|mené|réalisé|ifop|ipsos|bva
      dans le cadre de|d|du la|l|un|une|cette|ce
      abonnement|abonnements de|à|sncf|fibre|mobile|téléphonique|mensuel|annuel|orange|sfr|free|internet *`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.5,
    phrases: `
      il faut|faudrait vraiment|absolument|juste|encore|bien? que|qu je|j|on
      on|nous était|étions|avait|avions|sommes|est|a *? tellement|trop|tous|jamais|foutus|rentrés|rentré|dû|bien|bu|ri|perdu|mal|eu
      ce|demain|hier soir|matin|midi on|je|j|il|nous|c|elle|y|mon|ma *? vais|ai|suis|est|a|va|avais|mange|regarde|dors|fait|sera|ai|dois|avait|commence
      le|la|les|leur|son|sa *? nouveau|nouvelle|nouvel|nouveaux|dernier|dernière *? gouvernement|ministre|loi|président|règle|match|iphone|mise|version|directeur|logo|maire|prof
      dernier week|recours|train|métro|bus
      nouvelle année|semaine|vie|journée|règle|loi|coupe
      nouveau gouvernement|ministre|président|record|job|boulot|départ
      le|un|mon|ce vendeur|vendeuse
      à|a vendre|louer? son âme
      prix|tarifs|tarif de|du|des *? essence|gaz|électricité|abonnement|baguette|carburant|immobilier
      gagner|gagne|gagné|gagnent|gagnons|gagnerons le|la|les|un|ce|contre|des|leur match|finale|élections|coupe|élection|guerre|loto|titre|partie|championnat|sa
      j|on|je|ils|elle|il aimerait|aimerais|voudrais|pense|vais|veux|préfère|compte *? acheter|commander|vendre|réserver
      combien|quel .. coûte|prix|coûtent|coûterait ?
      j attends|attendais|attend un|une|l|son|leur appel|réponse|call|mail`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 1.5,
    phrases: `
      si|quand quelqu|tu|vous|d|certains|besoin *? un|veux|voulez|veut|souhaitez|as|avez|intéresse|est|a|autres .. mp|dm|inbox|message|mail|écris|écrivez|contacte|contactez|appelle|appelez|dites|dis
      mp|dm|inbox|message|mail|mpmoi|écris|écrivez *? moi? si tu|vous|besoin|jamais|ça|quelqu
      n hésite|hésitez pas à *? me|m|nous contacter|écrire|appeler|mp|dm|joindre|solliciter .. si|en|pour|quand|au
      tu|vous veux|voulez|devrais|devriez|peux|pouvez *? te|vous|nous joindre|rejoindre
      tu|vous es|êtes|serez|seras *? invité|invitée|invités|bienvenu|bienvenue *? à|chez|quand|si
      envie|partant|partante|chaud|dispo|tente|dit d|pour|de|te|un *? un|une|aller|boire|prendre|qu verre|café|ciné|bière|resto|déjeuner|déj|apéro|balade|tour|partie|film ?
      viens|venez|passe|passez *? à|chez|dîner|boire|prendre|manger|dormir *? la|moi|nous|maison|verre|café|apéro ce|demain|si|quand|samedi|dimanche|un
      on|nous mange|boit|déjeune|dîne|prend *? ensemble|un|midi ?`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.1,
    phrases: `
      j|nous ai|avons écrit|fait|créé|codé|mis|préparé|rassemblé un|une|mes|nos|le|la|des|quelques petit|petite|petits? script|macro|tableau|fiche|fiches|modèle|modèles|liste|résumé|mémo|exemple|exemples|fonction|plugin|paquet|notes|feuille|gabarit .. qui|pour|sur|avec
      inscrivez|inscris|abonnez|abonne|connectez|connecte *? vous|toi *? sur|à|auprès leur|son|sa|leurs|ameli|pôle|la|l|impots|parcoursup
      il faut|suffit|faudra|doit|vous|tu|dois|devez *? d|de|t|vous|te|vous? inscrire|abonner|cliquer|partager|suivre|télécharger
      cliquez|clique|cliquer *? sur|droit|sur|dans|en *? le|la|l|les|les|trois|votre|ton|haut|bas *? bouton|onglet|icône|menu|trois|points|engrenage|fichier|dossier|roue|paramètres|compte|nom|flèche|profil|barre|image
      téléchargez|télécharge|installez|installe|télécharger *? le|la|l|les *? pilote|pilotes|version|mise|dernière|fichier|pdf|firmware|iso|driver|paquet|archive
      tu|vous peux|pouvez|pourras|pourrez *? l|le|la|les|en *? acheter|trouver|commander|télécharger|réserver|louer *
      on en|le|la|les|y trouve|vend|vendent|achète *? chez|sur|à|dans|au|en
      ça|il|elle|ils coûte|coûtait|coûtent|vaut|revient|coûtera *? environ|à|autour|entre|dans|<price>|<number>
      j|je en|l|les|le|ai|l *? paie|paye|payé|ai *? <price>
      pas|plus de|d réunion|cours|séance|répétition|entraînement|école demain|lundi|mardi|mercredi|jeudi|vendredi|cette|ce|la|aujourd'hui
      lien|code|identifiants *? zoom|teams|visio`,
  },
] as const satisfies readonly Signal[];
