import type { Signal } from '../rules.ts';

/** Work: vacancies a reader could take, recruiting that says little, work without pay, and the search for work. */
export const openings = [
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
    why: 'recruits',
    toward: 'sell',
    weight: 1.5,
    phrases: `
      votre|ton profil|parcours a|m|nous|retient|correspond|pourrait|attire|correspondrait|semble|me
      un|l|plusieurs|pour de|d|un|plusieurs mes|nos|ses|un clients|client
      mes|nos|ses clients
      opportunité|opportunités qui|professionnelle|professionnelles|chez|pourraient
      nouvelles|belle|belles|nouvelle|superbe opportunité|opportunités|challenge|défis
      à l écoute du|de|d marché|nouvelles|opportunités
      ouvert|ouverte|intéressé|intéressée à|par de|d|une|un? nouvelles|opportunités|opportunité|nouveau
      cherche|cherchons|recherchons|faudrait|manque un|une|des|<number>|deux|trois|quelques|de|d|du <fresh>? <role>|monde|renforts|bras|mains
      on|nous cherche|cherchons|recherche|recherchons un|une|des|nos|notre <role>
      appel à|aux bénévoles|volontaires|contributeurs|candidatures|contributions
      non rémunéré|rémunérés
      cofondateur|cofondatrice
      monte|montons|montent une|un petite? équipe|projet|groupe|collectif
      aucune expérience
      personnes motivées
      je recrute|chasse
      cabinet de recrutement
      chargé|chargée de recrutement
      recruteur|recruteuse`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 0.7,
    phrases: `
      rejoignez|rejoindre|rejoins notre|mon|l|ma|nos|une équipe|équipes|aventure|startup|agence
      envoyez|envoie|transmettez *? votre|ton|vos|un cv|candidature|disponibilités|portfolio`,
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
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 2.4,
    opens: true,
    phrases: `
      quelqu|qui un? cherche|recherche|chercherait .. poste|stage|emploi|alternance|mission|cdi|travail|thèse
      si vous|tu cherchez|cherches|recherchez .. poste|stage|emploi|post|thèse|alternance
      je|j|on|nous pourrai|pourra|vais|veut|voulons|allons|va .. recruter|embaucher|pourvoir .. <role>|poste|postes|post|<number>|*
      contente|content|chouette|super|ravi|ravie|heureux que|de|voir .. <handle> recrute|recruter|embauche|embaucher|cherche|recherche *
      ^recrute|recrutement|recrutons|embauche|hiring|recherché|recherchés
      #recrute|#hiring|#recrutement|#emploi|#job|#jobs|#alternance|#offredemploi|#emplois|#carrières
      nous|on recrutons|embauchons|recrute|embauche
      poste|postes ouvert|ouverts|vacant|vacants|pourvoir
      <firm> .. cherche|recherche|recherchent|cherchent|recrute|embauche|recrutent un|une|des|son|sa|ses|deux|trois|<number>
      cherchez|cherches|recherchez un|votre prochain? emploi|poste|job|travail|stage
      notre|nos|une dernière|dernières|nouvelle|nouvelles offre|offres d? *? emploi|<role>|stage
      offre|poste|emploi pourrait|pourraient .. convenir|intéresser|correspondre
      cherche|cherchons|recherche|recherchons un|une|des|deux|<number> .. <role> .. cdi|cdd|heures|35h|<price>|rémunéré|payé|salaire|brut|net
      <handle> recrute|recrutent|embauche|embauchent|cherche|recherche|recherchent *? un|une|des|son|sa|ses|<number>|deux|plusieurs|<role>|quelqu
      recrute|recrutent|embauche|embauchent|recrutons *? un|une|des|son|sa|ses|<number>|plusieurs|deux|trois|pour|quelqu|actuellement|toujours|encore *? <role>|pour|qui|h|f|e|rédacteurs|profils|nouveau|nouvelle|en|à
      poste|postes|emplois *? à pourvoir
      nous|on recherchons|cherchons|recherche|recrutons un|une|notre|deux|<number> *? <role> .. cdi|cdd|pour|en|à
      poste|postes|emploi|emplois|job|jobs|stage|stages *? à|a|chez|en *? pourvoir|<handle>|cdi|cdd
      venez|viens|envie|voulez *? de? travailler|bosser *? avec|chez|pour nous|moi|<handle>|l|notre
      <role> h f
      <role> *? cdi|cdd|freelance|temps|junior|senior|confirmé|expérimenté|alternance *
      offre|offres d|de emploi|stage|alternance|thèse|mission|poste|travail`,
  },
  {
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 1.6,
    phrases: `
      postuler|postulez|postule|candidater|candidatez|candidatures|candidature|dossier|cv|dossiers *? à|avant|jusqu|ici|sur|via|au|<link>|<email>|par|directement|auprès *? <link>|<email>|<number>|ligne|adresse|<number>|mail
      pour|comment|voir postuler|candidater|l|la offre|annonce|<link>|c
      date|clôture|limite|fin *? des|de|d|pour candidature|candidatures|dépôt|postuler
      <price>|<number> de l heure
      poste|postes|offre|emploi *? de|d <role>
      <price>|<number> h|heure|net|brut|k
      prise de poste
      temps plein|partiel|complet
      basé|basée|poste|localisation|lieu *? à|sur|en|au|situé *? paris|lyon|bordeaux|nantes|lille|toulouse|marseille|montréal|genève|bruxelles|rennes|strasbourg|grenoble|télétravail|distance
      permis b exigé|indispensable|obligatoire|requis
      télétravail|distance|remote possible|partiel|complet|total
      notre|une|l équipe|boîte|entreprise|agence|asso *? recrute|cherche|embauche|s|recherche
      on|nous recrute|recrutons|embauche|embauchons *? un|une|des|<role>|<number>|deux|pour
      appel à|aux communications|communication|candidatures|contributions|projets|articles *? pour|<link>|jusqu|avant`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 2,
    phrases: `
      non|pas|sans|peu *? rémunéré|rémunérée|payé|payée|rémunération|budget|salaire|rémunérés
      bénévole|bénévoles|volontaires *? recherché|recherchés|bienvenus *?
      cherche|cherchons|recherche|recherchons|besoin|recherchés|recrute|recrutons *? des|de|d|<number>|quelques|nos|deux *? bénévole|bénévoles|volontaires|modérateurs|traducteurs|contributeurs|membres|joueurs|streamers|graphistes
      partage|pourcentage|part *? des|de|sur *? revenus|bénéfices|recettes|ventes|gains
      en échange|contrepartie *? de|d|on|nous|tu
      projet|court|jeu|film|équipe *? amateur|étudiant|bénévole|indé|perso *? cherche|recherche|recrute
      devenez|deviens *? bénévole|ambassadeur|ambassadrice|partenaire|franchisé|membre|volontaire|mandataire|distributeur`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 1.6,
    phrases: `
      votre|ton parcours|profil|expérience|cv|background|compte|profil *? sur|m|a|est|correspond|semble|pourrait|linkedin|nous|intéresse|intéressant|impressionnant
      tombé|tombée|vu|consulté|découvert|regardé|lu *? sur|votre|ton|par *? votre|ton *? profil|parcours|cv|expérience|linkedin|travail
      nouvelle|nouvelles|belle|super|excellente|bonne|prochaine|autre|formidable|une|cette|d *? opportunité|opportunités *? professionnelle|de|chez|pour|dans|avec|en|à|qui
      ouvert|ouverte|intéressé|intéressée|écoute|ouverts|prêt *? à|par|de|d *? nouvelle|nouvelles|une|un|des|d|discuter|échanger|étudier *? opportunité|opportunités|poste|propositions|changement|défi|challenge|discuter
      mon|notre|mes|un|une|nos|d *? client|clients|cliente *? recherche|cherche|recrute
      je|nous *? travaille|travaillons|recrute|recrutons|cherche|recherche|collabore *? avec|pour|directement|actuellement|un|une|en *? client|clients|poste|candidat|candidats|entreprise|profil|profils|startup|banque|labo|lab|candidate
      candidat|candidate|candidats|profil|profils *? comme|idéal|idéale|correspondant|recherché|parfait *
      discuter|parler|échanger|appeler|appel *? d|de|du|sur *? cette|ce|un|une|votre|ton *? opportunité|poste|rôle|carrière|projet|parcours|profil
      êtes|es|seriez|serais vous|tu actuellement|toujours? à|ouvert|ouverte|en l|à|une|recherche? recherche|écoute|poste|opportunité`,
  },
  {
    why: 'asks_for_job',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      recherche|cherche activement|actuellement? un|une|du|de|d nouveau|nouvelle|premier|première? emploi|poste|travail|stage|alternance|job|mission|missions|cdi|taf|boulot
      en|la recherche active? d|de un|une|mon|nouvelles? emploi|poste|stage|alternance|travail|job|opportunités|opportunité|missions|contrat|clients
      mon|mes|ci|voici *? cv|portfolio|book|références|showreel|bande *? joint|jointe|ici|<link>|en|est|sur|démo|pièce
      cv|portfolio|book <link>|joint|ici|disponible
      ^pour embauche|recruter
      disponible|dispo|libre *? immédiatement|pour|dès|à *? maintenant|missions|partir|freelance|tout|embauche|lundi|projets|commandes|collaborations
      commandes|commissions|commission *? ouvertes|ouverte|sont
      ans|années d expérience .. cherche|recherche|disponible|ouvert
      serais|suis|souhaite|souhaiterais|aimerais intéressé|intéressée|postuler|candidater par|à|pour|au|chez votre|le|cette|ce|l? poste|offre|stage|équipe|alternance|entreprise
      je|j vous|me? écris|adresse|transmets|soumets|présente *? ma|mon candidature|cv
      pensez|pense à moi *? si|pour|quand
      recommandez|recommande|engagez|embauchez|recrutez|engage *? moi
      besoin|envie d un|une graphiste|dev|développeur|développeuse|designer|rédacteur|rédactrice|illustrateur|illustratrice|photographe|traducteur|traductrice|logo|site|plombier|monteur|beat|webmaster ?`,
  },
  {
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      prise de poste|fonction
      ouvre|prend|prennent <number>|un|deux poste|postes|vacataires|stagiaires|apprentis
      cv|dossier|candidature à|par|au <email>|mail|adresser
      l annonce est|complète
      recrute|embauche|engage|recrutent|embauchent un|une|des|<number>|son|sa|ses|deux|trois <role>|<number>|cdi|cdd
      recrute|embauche|engage|recrutent|embauchent|recrutons|embauchons|engageons
      cdi|cdd
      hf
      temps plein|partiel|complet
      à pourvoir
      postes|poste ouvert|ouverts|vacant|vacants|financé|pourvoir|basé
      poste à pourvoir
      offre|offres d|de emploi|stage|alternance|mission|thèse|poste|contrat
      ^offre|offres|#offre|poste|stage|thèse d|de|en|h|cdi|cdd|emploi|<role>
      pour postuler|candidater
      salaire|rémunération|fourchette selon|à|net|brut|entre|<number>|<price>
      clôture des|délai de candidature|candidatures|dépôt
      débutant|débutants|débutante accepté|acceptés|acceptée|e
      prise de poste|fonction
      se présenter
      entrée|début immédiate|en|immédiat|dès
      <number> k
      télétravail possible|<number>|partiel|deux|2j`,
  },
] as const satisfies readonly Signal[];
