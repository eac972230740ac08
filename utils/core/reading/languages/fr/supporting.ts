import type { Signal } from '../rules.ts';

/** Comfort, praise that names what it praises, things worth a look, offers, invitations and people brought together. */
export const supporting = [
  {
    why: 'gives_courage',
    toward: 'serve',
    weight: 1.4,
    phrases: `
      je|j suis|sommes vraiment|tellement|sincèrement|profondément|tout|si? désolé|désolée|navré|navrée que|qu|pour|d|de|pour .. tu|vous|toi|ta|ton|votre|apprendre|lire|entendre
      désolé|désolée|navré|navrée d|de|que|pour apprendre|lire|entendre|tu|vous|voir|ta|ton|votre
      ça|cela|ce doit|devait|dû *? être|très|vraiment? dur|difficile|éprouvant|pénible|frustrant|horrible|compliqué|douloureux|épuisant|terrible|effrayant|angoissant
      ça|cela|c semble|paraît|est|avait|a *? dur|difficile|éprouvant|pénible|frustrant|douloureux|épuisant|courageux|compréhensible
      c est tout|tellement|parfaitement|totalement|complètement|bien|plus? à? normal|compréhensible|humain|courageux|légitime de|d|que|après|quand|et
      tu|vous es|êtes|as|avez vraiment|très|tellement|bien|super? courageux|courageuse|fort|forte|formidable|génial|géniale|incroyable|capable|important|importante|exceptionnel|extraordinaire
      tu|vous n es|êtes|as|avez pas|plus|rien seul|seule|seuls|obligé|fou|folle|coupable|responsable|un|une|faible|nul|nulle|à te|à|mal
      tu|vous vas|allez|finiras|finirez y|t|vous|par|le|la|trouver|réussir|pouvoir|l arriver|en|sortir|surmonter|trouver|y|remettre|ok|bien|réussir|faire
      ça|cela va|ira|finit|finira|passera s|aller|mieux|par|te|de|passer .. mieux|arranger|passer|jour|améliorer|aller|bien
      ce n est pas ta|votre|de|grave|la|une faute|ta|votre|fin|honte|échec
      ne te|vous|t|lâche|lâchez|baisse|perds|perdez|sois|soyez|culpabilise|laisse|sous *? pas|jamais *
      n abandonne|abandonnez|aie|ayez pas|jamais
      je|j comprends|imagine *? ce|que|combien|ta|votre|ton|à *? que? tu|vous|quel|peine|colère|douleur|frustration|inquiétude|tristesse|ressens|ressentez
      beaucoup|tellement|tant de|d gens|personnes|monde|entre|autres .. passent|vivent|ressentent|sont|cas|passé|connaissent|ont
      prends|prenez soin|bien de|soin
      sois|soyez fier|fière|doux|douce|fort|forte|indulgent|patient|gentil|fiers
      accorde|accordez|autorise|autorisez|laisse|laissez|pardonne toi|vous|du|le
      je|on|nous suis|est|sommes|serai|sera de|là|avec|fier|fière|fiers tout|pour|toi|vous|de|si|à .. cœur|coeur|toi|vous|ta|votre|écoute
      je|j crois|ai en confiance|foi toi|vous|en
      j espère que|qu tu|vous|ça|les|tout|vos|ton|ta|cela .. mieux|trouveras|trouverez|iras|irez|va|vas|allez|arranger|aidera|pourras|pourrez|aide|réussiras|arrangera
      tiens|tenez|accroche|accrochez bon|le|toi|vous|t
      toutes mes|nos pensées|condoléances
      on dirait que|qu tu|vous
      suis|sommes sûr|sûre|certain|certaine|persuadé|persuadée|convaincu|convaincue|sûrs que|qu tu|vous|ça|tout
      de tout cœur|coeur
      tu|vous mérites|méritez|mérite *
      tu|vous as|avez fait|été tout|ce|de|le|un|preuve|ton|votre .. pu|mieux|possible|pouvais|pouviez|courage|pouvoir
      tu|vous peux|pouvez y|être|le arriver|fier|fière|fiers|faire
      un|chaque jour|pas|chose|heure à|après la|l|le
      en|te|vous parler|confier|ouvrir à|au quelqu|un|une|ton|votre|tes
      as|avez tu|vous quelqu|un|une|des|pu *? un|ami|amis|proche|proches|parler|médecin|psy|thérapeute *
      passer|passé|passée|vécu|vivre|connu|traversé par là|la|ça|cela|pareil|même|chose`,
  },
  {
    why: 'gives_credit',
    toward: 'serve',
    weight: 1,
    phrases: `
      bravo|félicitations|chapeau|respect|hommage|kudos|coup|big à|aux|au|up|bas|de <handle>|toute|l|tous|notre|nos|mon|ma|toi|vous|cette|ce|celui|celle|eux|elle .. pour|d|qui
      bravo|félicitations|chapeau|respect .. pour|d|de <votre>|le|la|les|cette|ce|avoir|l|être
      félicitations|bravo <handle> .. pour|d|de|qui|finaliste|premier
      merci|remercie|remercions|remerciements <handle> pour|d|de|qui|à
      merci|remercie .. d|de|pour avoir *? expliqué|partagé|aidé|pris|répondu|montré|rappelé|signalé|organisé|trouvé|appris|fait|écrit|corrigé|rendu|soutenu|accueilli|gardé|attendu|tenu|animé|relu
      un|une|mille|très|immense|énorme|gros|grand grand|immense|énorme|gros|spécial|merci|mercis *? merci|à|remerciement <handle>|à|aux
      merci|gratitude à|aux|au <le>|<handle>|notre|nos|mon|ma|celui|celle .. pour|qui|d
      j ai|avons vraiment|beaucoup|adoré|aimé|apprécié|dévoré|trop|tellement? adoré|aimé|apprécié|dévoré <votre>|la|le|l|cette|ce|ton
      j|on|nous adore|aime|apprécie|admire|adorons *? <votre>|comment|façon *? façon|manière|dont|travail|idée|photo|photos|livre|vidéo|vidéos|style|énergie|blog|chaîne|tu|vous
      <votre> <deed>|post|texte|livre|chanson|site|outil|plugin|tutoriel|vidéos|commentaire|approche|énergie|passion|engagement|gentillesse|livre|blog .. m|nous|a|est|était|sont|fait *? a|ont|vraiment|très|super|fait|tellement|plein|toujours|est
      super|excellent|excellente|magnifique|belle|beau|bel|formidable|très|remarquable|superbe|brillant|brillante|passionnant|passionnante|chouette|génial|géniale *? <deed>|billet|papier|post|interview|article|discussion|séance|soirée|équipe|initiative|livre|épisode de|d|par|sur|avec|<handle>|à|qui|ce|hier|aujourd'hui
      <handle> est|était|a|sont|ont|as|avez *? un|une|vraiment|le|la|été|toujours|tellement|fait|assuré|cartonné|géré|raison *? super|excellent|génial|géniale|formidable|travail|meilleur|meilleure|incroyable|talent|inspirant|parfait|boulot|vrai|fait
      m|nous a|as|ont|avez|avait *? beaucoup|bien|énormément|vraiment|tellement|sacrément? aidé|aidée|inspiré|inspirée|appris|touché|touchée|marqué|permis|sauvé|sauvée|redonné|bluffé|encouragé
      j|on|nous ai|a|avons *? appris|découvert|retenu beaucoup|plein|énormément|tellement|grâce|tant|bien|un|avec|de
      impressionné|impressionnée|bluffé|bluffée|admiratif|admirative|épaté|épatée|inspiré|inspirée par|de|devant|d
      fier|fière|fiers de|d toi|vous|<handle>|elle|eux|lui
      bien|tellement|amplement|largement mérité|méritée|dit|vu|écrit|expliqué|joué|résumé|trouvé|pensé|fait <handle>|à|pour|cette|ce|et|c
      grâce à <votre>|toi|vous|<handle>|lui|elle|eux
      tu|vous as|avez|es|êtes fait|été|vraiment|tellement|trop|su|rendu|réussi|gardé *? un|une|super? super|génial|géniale|incroyable|parfait|formidable|excellent|superbe|boulot|travail|top|magnifique
      quel|quelle super|beau|belle|superbe|excellent|magnifique|bel|grand|incroyable? travail|talent|performance|concert|spectacle|équipe|prestation|article|intervention|discours <handle>|de|d|par|sur
      <le> meilleur|meilleure|meilleurs * que j|je
      coup|mention|merci|clin de|spéciale|spécial|d|bravo chapeau|cœur|coeur|à|pour|oeil|œil
      chapeau bas|à|l|aux|les|pour|<handle>
      vous|tu déchirez|déchires|assurez|assures|gères|gérez *? <handle>|trop|grave
      hâte de|d lire|voir|écouter|découvrir <votre>`,
  },
  {
    why: 'recommends',
    toward: 'serve',
    weight: 1.3,
    phrases: `
      je|j te|vous|recommande|conseille|recommanderais|conseillerais recommande|conseille|recommanderais|conseillerais|vivement|fortement|chaudement|à|le|la|les|aussi|ce|cette
      jette|jetez|jeter|jetons|regarde|regardez|va|allez *? un|voir œil|oeil|coup|ce|cette|le|la|les à|a|sur|d|au|aux <handle>|ce|cette|ces|la|l|le|leur|sa|son|leurs
      tu|vous devrais|devriez|pourrais|pourriez|dois|devez *? lire|voir|regarder|écouter|suivre|essayer|visiter|rencontrer|jeter|aimer|adorer|y|apprécier
      ça|cela|ce|il|elle|cet|qui vaut|valait|valent|mérite *? le|la|un|une|vraiment|largement|coup|détour|peine|lecture|d
      utile|pratique|intéressant|idéal|parfait|précieux|indispensable|incontournable|essentiel pour|à|aux|si|en *
      lecture|visite|outil|écoute|article|vidéo|ressource|livre obligatoire|indispensable|incontournable|recommandée|recommandé|essentielle|utile|intéressante|intéressant
      incontournable|indispensable
      si ça|cela peut|t|vous|l intéresse|servir|aider|dépanner
      si vous|tu cherchez|cherches|êtes|es|voulez|veux|aimez|aimes|avez|enseignez|habitez|travaillez|débutez .. <link>
      au cas où ça|cela|vous|tu|quelqu|certains|d
      mes|mon livres|livre|outil|outils|app|appli|podcast|site préféré|préférés|favori|favoris
      comment * .. <link>
      <number> conseils|astuces|façons|idées|outils|ressources|choses|livres|raisons|manières|exercices .. <link>
      open|en|code|accès|logiciel source|libre|libres
      tout le|monde devrait|monde *? lire|voir|regarder|savoir|connaître|essayer`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 1.5,
    phrases: `
      dis|fais|préviens|appelle|demande *? moi|le *? si|signe|savoir|quand|dès|tu .. tu|besoin|ça|veux|peux|as
      si tu|vous as|avez|ressens|auriez *? besoin|questions|question|envie|soucis|doute *? de|d|des|quoi|parler|sur *
      n hésite|hésitez pas à|a|si *? me|nous|m|demander|poser|si|revenir|passer|parler|partager|utiliser|ajouter|proposer|en|tu|vous *? dire|demander|poser|parler|solliciter|écrire|envoyer|si|questions|tu|vous|faire|besoin|le|la
      je|j|on peux|peut|pourrais|serais *? te|t|en|ravi|ravie|volontiers *? d|de|t|te? aider|envoyer|montrer|expliquer|donner|prêter|passer|accompagner|transmettre|relire|venir|apporter
      je|nous|on reste|suis|sommes|restons|est *? à|disponible|dispo|là|joignable *? ta|votre|pour|si|toute|disposition|t|vous|en
      avec|très plaisir|volontiers
      volontiers
      ravi|ravie|ravis|heureux|heureuse|content|contente d|de|si|que *? t|vous|avoir|te|j|pu|ça|cela *? aider|aidé|pu|été|rendre|aide|utile|servi
      tu|vous veux|voulez que *? je|j|on|nous * .. ?
      veux|voulez|souhaites|souhaitez tu|vous que|qu je|j|on|nous *
      besoin d|de *? aide|coup|main|quelque|autre .. ?
      es|êtes|seras|serez *? le|la|les? bienvenu|bienvenue|bienvenus|bienvenues
      tu|vous es|êtes|serez|seras toujours|la|le|les|tous|toutes *? bienvenu|bienvenue|bienvenus|bienvenues
      passe|passez|viens|venez|rejoins|rejoignez *? à|chez|me|nous|quand|avec|prendre|si|boire|dîner|manger *? la|maison|tu|vous|voir|moi|nous|veux|voulez|verre|café|bureau
      on|nous pourrait|peut|pourrions|pouvons *? se|y|aller|en|regarder|discuter|voir|déjeuner *
      à|c donner|est contre|cadeau|gratuit|offert|gratuitement
      je|j|nous|on donne|offre|prête|offrons|donnons *? un|une|mes|mon|ma|des|le|la|deux|gratuitement .. à|qui|contre|récupérer|venir|venez|chercher
      qui|quelqu|si *? veut|en|souhaite|voudrait|prendre|récupérer .. donne|gratuit|reste|rab
      il|m|j me|en|ai reste|ai|deux|des|une *? places|invitations|exemplaires|place|billets|invitation|rab|codes .. si|pour|à|qui|quelqu
      je|on m|s|suis|est|regarde|vérifie|vais|va en|y|dessus|ça *? occupe|charge|travaille|suis|dessus|regarde
      ça|cela|ce|c devrait|est maintenant|être|de|à|désormais|normalement *? réglé|bon|corrigé|rétabli|réparé|jour|retour|résolu
      tiens|tenez moi|nous au
      faites|fais comme|moi|nous signe|chez
      l utiliser|adapter|imprimer|partager|modifier librement|gratuitement|comme|à`,
  },
  {
    why: 'offers_introduction',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      je|j|permettez|permets te|vous|t|moi présente|mets|présenter|laisse|de *
      <handle> <handle>? voici|rencontre|je|vous|tu <handle>|te|devriez|devrais
      vous|tu devriez|devrais|deux *? vous|te|parler|contacter|rencontrer|discuter|échanger|suivre|devriez|demander <handle>|rencontrer|parler|connaître|à|avec
      parle|parlez|demande|demandez|écris|écrivez|adresse|adressez *? à|avec|au <handle>|mon|ma|l|la|le
      <handle> pourrait|pourra|peut|saura|devrait|sait|est|connaît *? t|te|vous|peut|sans|la|le|sûrement *? aider|répondre|intéresser|savoir|être|renseigner|bonne|bon|dire
      <le> personne|contact|bonne|bon|interlocuteur personne|à|contact|pour|est|qui
      en copie|cc
      je|nous|on mets|met|mettons *? <handle>|te|vous|en *? contact|copie|relation|cc`,
  },
  {
    why: 'helps_a_third',
    toward: 'serve',
    weight: 1.3,
    phrases: `
      perdu|perdue|retrouvé|retrouvée|trouvé|trouvée|égaré|disparu|disparue .. quartier|rue|gare|parc|collier|récompense|contactez|tatoué|pucé|pucée|métro|bus|tramway
      donneurs|dons|don de|du sang|plasma|plaquettes|organes|moelle
      donner|donnez|donne ton|votre|son|du sang
      cherche|cherchent .. foyer|famille aimant|aimante|d|pour
      adopter|adoptez|adoption|foyer|refuge .. chat|chatte|chien|chienne|chaton|chatons|chiots|chiot
      aidez|aide .. à|a retrouver
      si vous|quelqu l|le|la|les|un reconnaissez|voyez|aperçoit|apercevez|croisez
      toute information
      route|rue|pont|sortie|bretelle|voie|ligne|gare|école|piscine fermée|fermé|coupée|barrée|interrompue|inondée`,
  },
  {
    why: 'helps_a_third',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      chat|chatte|chien|chienne|chaton|chiot perdu|perdue|trouvé|trouvée|disparu
      don|dons|collecte|donneurs|donner|donnez|donneur de|du|son sang|plasma|moelle|plaquettes
      à|l adopter|adoption
      avis|appel de|à recherche|disparition|témoins|témoin
      si c est le|la|à|votre vôtre|tien|tienne|vous|toi
      a été|est vu|vue|porté|disparu
      famille d|pour accueil|lui|elle
      j|je|on transmets|relaie|relaye`,
  },
] as const satisfies readonly Signal[];
