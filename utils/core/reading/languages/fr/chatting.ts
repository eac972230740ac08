import type { Signal } from '../rules.ts';

/** Talk of oneself and of the world, and questions asked for one's own sake: what neither helps nor promotes. */
export const chatting = [
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.7,
    phrases: `
      ^r1|r2|r3|r4|r5|a1|a2|a3|a4|a5|q1|q2|q3|p1|p2|p3|f1|f2|f3 *
      j ai|avais l|comme|un|une|aucune|juste|trop|tellement|hâte|envie|peur|honte|mal|faim|froid|sommeil impression|envie|idée|doute|du|de|d|hâte|mal|peur
      j en ai|peux|reviens|crois marre|plus|pas|assez|ras
      je|j viens|venais de|d|seulement *? apprendre|réaliser|voir|me|recevoir|passer|rentrer|regarder|lire|perdre|manger|comprendre|découvrir
      je|j|on me|m|s|se *? demande|dis|disais|rappelle|souviens|sens|attendais|ennuie|demandais|suis|doutais
      je|j comprends|sais|vois|trouve|pense|crois|suis *? pas|toujours|plus *? pourquoi|comment|si|ce|que|où|le|l|quoi|sûr|sûre|convaincu|convaincue|certain|fan|d
      j étais|avais|adorais|détestais|pensais|croyais|savais|espérais|voulais
      ma|mon|mes copine|copain|meuf|mec|pote|potes|parents|soeur|sœur|frère|mère|père|mari|femme|coloc|collègue|collègues|gosse|gosses|enfants|fils|fille|chien|chat|grand|voisin|voisins|belle *? m|a|est|et|vient|me|sont|ont|veut|qui|n|s
      on|nous a|avons|était|avait|est|vient|dirait|aurait|va|allait|fait|sait *? bien|tous|encore|jamais|toujours|que|pas|trop|vraiment|déjà|fini|presque|passé
      il|elle|ça m|me|nous manque|saoule|énerve|tue|gonfle|rend
      qu est ce qu|que il|elle|on|je|c|j
      c est|était tellement|vraiment|trop|un peu|dingue|fou|triste|drôle|marrant|nul|dommage|abusé|bizarre|ouf|chaud|moche|chiant|frustrant|cool|génial|magnifique|chelou|ironique|hallucinant
      ça me|m manque|fait|étonne|rappelle|arrive
      pas|jamais *? envie|sûr|sûre|fan|convaincu|convaincue
      d|en|tout tellement|fait|façon|toute|même|cas *? façon|manière|cas|temps|sens
      quelle|quel bonne|belle|honte|horreur|journée|soirée|semaine|match|plaisir|idée|tristesse|angoisse|surprise|galère|bordel|ambiance|nuit
      si seulement|j|ça|on *? avais|étais|savais|pouvait|pouvais|avait|était
      j|je espère|souhaite|parie|doute|imagine|rêve *? que|qu|de|d|bien
      sans déconner|blague|rire|commentaire
      moi aussi|non|pareil plus?
      tu|vous m|me|es|vas|as *? étonnes|manques|manquez|trop|fais|faites|imagines|rends|raison|tort|vu *
      tu|vous imagines|rends|as|étais|avais|es trop|compte|vu|raison|tort|où|tellement
      les|des gens|politiques|médias|journalistes|français|hommes|femmes|jeunes|vieux|riches|gouvernements *? qui|sont|ont|ne|n|se|s|font|veulent|disent|pensent
      le|la|ce|cette gouvernement|président|ministre|pays|société|police|presse|système|monde|france|macron|parti *? est|a|ne|n|va|fait|veut|devrait|se|s|actuel
      à|en mon|ma|vrai|ce avis|connaissance|sens|stade|humble
      <handle> <handle>? ah|oh|haha|mdr|lol|grave|carrément|tellement|pareil|ouais|jsuis|jai`,
  },
  {
    why: 'asks_openly',
    toward: 'social',
    weight: 1.5,
    phrases: `
      partagez|partage vos|tes questions|idées|réflexions|expériences|impressions
      n hésitez pas à partager vos
      premier|brouillon|ébauche jet|du|de|d .. .. critiques|retours|avis|manque
      je|j|on cherche|recherche|voudrais|aimerais|veux|souhaite|essaie|essaye|tente|souhaiterais|voulais|cherchais *? à|de|d|savoir|un|une|des|faire|avoir|trouver|comprendre|apprendre|le|la *? .. ?
      je|j bloque|galère|coince|patauge|débute|sèche|tourne *? sur|avec|en|depuis|dans|à
      je|j suis|reste|me *? perdu|perdue|bloqué|bloquée|coincé|coincée|débutant|débutante|novice|nul|nulle|retrouve *? en|avec|dans|sur|pour|depuis|et
      je|j n|ne arrive|comprends|trouve|sais|vois|parviens|réussis *? pas|plus|rien|toujours *? à|comment|pourquoi|si|où|quoi|le|la|de|ce
      quelqu|qqn|personne|qui *? un|une *? pour|peut|pourrait|sait|saurait|connaît|aurait|a|avec|d|ici|dans|qui|dans|parmi|déjà *? m|me|t|nous|comment|une|un|si|des|la|le|aider|expliquer|confirmer|essayé|testé|eu|utilisé
      des|une|d|un|vos|autres|quelques *? autres *? idées|idée|suggestions|suggestion|recommandations|recommandation|conseils|conseil|avis|astuces|solutions|pistes|explication|retours *? ?
      ^help|aidez|sauvez moi|me|svp|please?
      merci d|par avance *? .. ?
      est ce|il qu|que|possible|normal|grave|trop|mal|vrai *? il|elle|on|je|j|c|ça|les|des|le|la|un|une|de|d|quelqu|mon|ma .. ?
      comment|où|pourquoi|quand|combien *? je|on|j|faire|faut|peut|puis|dois|c|ça|trouver|savoir|est|mon|ma|les|la|le|se|s *? .. ?
      y|existe *? a|t *? il|elle *? un|une|des|d|moyen|quelque|pas|quelqu .. ?
      quel|quelle|quels|quelles est|sont|serait|seraient|était *? le|la|les|l|votre|mon *? .. ?
      qu|que est|dois|faut|puis|faire|peut *? ce|je|il|on|pour|si|dans *? .. ?
      vous|tu connaissez|connais|auriez|savez|sais|conseillez|recommandez|conseilles|recommandes|faites|utilisez|pensez *? un|une|des|quoi|quel|quelle|comment|où|si|d|où .. ?
      auriez|connaissez|savez|connaîtriez|sauriez|avez|utilisez vous *? des|un|une|d|où|comment|si|quelque|déjà|une .. ?
      c|ça|cela est|veut|fait|sert|existe|vaut|marche *? quoi|normal|combien|où|dire|comment|possible|le|la|qui *? .. ?
      une|un|la|le *? pizza|hug|câlin`,
  },
  {
    why: 'wishes_well',
    toward: 'social',
    weight: 1.2,
    phrases: `
      joyeux|joyeuse|bonne|bon|heureux|heureuse anniversaire|noël|fête|fêtes|pâques|année|saint|retour|vacances|weekend|ramadan|halloween
      ravi|ravie|content|contente|heureux|heureuse *? pour|d *? toi|vous|lui|elle|eux|apprendre
      hâte|impatient|impatiente|vivement de|d|que|demain|les|la|le|ce|vendredi|samedi
      on|nous se|nous voit|revoit|retrouve|verra|parle *? demain|bientôt|tard|lundi|là|plus|vite
      tu|elle|il me|nous|vas|m *? manques|manque|manquer
      je t|vous aime|embrasse|adore
      de rien
      avec plaisir
      ça marche|roule|joue|va|tombe
      d accord|acc`,
  },
] as const satisfies readonly Signal[];
