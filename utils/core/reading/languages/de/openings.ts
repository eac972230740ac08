import type { Signal } from '../rules.ts';

/** Work: vacancies a reader could take, recruiting that says little, and the search for work. */
export const openings = [
  {
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 2.6,
    opens: true,
    phrases: `
      sucht|suchst wer|jemand|noch .. <stelle>|praktikum|ausbildung
      wenn|falls sie|du|ihr .. <stelle>|promotionsstelle|postdoc .. suchen|suchst|sucht
      ich|wir werde|werden|kann|können|wollen|möchten .. <stelle>|postdoc .. besetzen|vergeben|ausschreiben
      schön|toll|cool|super .. dass|zu .. <handle> .. sucht|einstellt|suchen
      biete|bieten job|jobs|stelle|stellen|arbeit|ausbildung|praktikum|minijob|nebenjob|auftrag|praktikumsplatz|ausbildungsplatz
      #job|#jobs|#jobangebot|#stellenangebot|#stellenausschreibung|#wirsuchen|#hiring|#ausbildung
      wir stellen *? ein
      wir stellen .. <rolle> ein
      <handle> stellt .. ein
      <handle> .. einstellt|einstellen
      <handle> sucht|suchen .. <rolle>
      sucht|suchen|suche <ein>? .. <rolle> .. verstärkung
      zur|als verstärkung <mein>|des|der|im|für
      jobs|stelle|stellen|karriere|arbeiten bei|im <handle>
      komm|kommt|arbeite|arbeiten sie? .. arbeiten bei|mit <handle>|uns|mir
      stelle|position als <rolle>
      <rolle> bei|für|am|im <handle>
      offene|freie stelle|stellen|position|positionen bei|im|in|als|für|<link>
      <price>|<number> pro stunde .. <rolle>
      <rolle> .. <price>|<number> pro|die stunde|tag|monat`,
  },
  {
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 1.7,
    phrases: `
      zum|hier|um zu? bewerben
      ansehen und bewerben
      bewerbungsfrist|bewerbungsschluss|bewerbungszeitraum
      <rolle> in|für vollzeit|teilzeit|festanstellung|remote|homeoffice
      bewerbungen|bewerbung bis|an|werden|nehmen|sind
      einstiegsgehalt|jahresgehalt|gehaltsspanne
      anforderungen|aufgaben|voraussetzungen <rolle>|sind|<number>
      jahre berufserfahrung|erfahrung als|in|mit|erforderlich|vorausgesetzt
      führerschein klasse|erforderlich|nötig|b
      quereinsteiger|quereinsteigerinnen willkommen
      einarbeitung|übernahme wird|inklusive|bezahlt|möglich
      stipendium|stipendien|promotionsstelle|doktorandenstelle|postdocstelle|fellowship für|in|an|ausgeschrieben|<link>|am`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 2.2,
    phrases: `
      offen für <ein> .. herausforderung|position|rolle|aufgabe|perspektive|stelle|chance
      wären|wärst|sind|bist sie|du .. offen|interessiert .. herausforderung|position|rolle|stelle|wechsel|gespräch|chance
      wären|wärst|sind|bist sie|du .. offen für|an
      einen|eine|einem kandidaten|kandidatin .. sucht|suchen|suche|gesucht
      kandidaten|kandidatin wie sie|dich
      dein|ihr|ihre|deine hintergrund|erfahrung|werdegang|profil|qualifikation .. passt|passen|beeindruckt|perfekt|ideal|hervorragend
      position|stelle|rolle .. ihrem|deinem|ihren|deinen profil|erfahrung|kenntnissen|fähigkeiten
      von|mit ihrem|deinem|ihrer|deiner profil|erfahrung|hintergrund .. beeindruckt|begeistert
      ihren|deinen|aktuellen lebenslauf .. schicken|senden|zu|mail|<email>
      senden|schicken|schick sie? mir|uns .. lebenslauf|cv
      <ich> rekrutiere|rekrutieren|betreue|betreuen .. kunden|unternehmen|mandanten
      einer|einen|ein|eines meiner|unserer kunden|mandanten|kunde|mandant
      verdiene|verdienen|verdient sie? *? <number>|<price>|geld|bis|täglich|von
      von zuhause|daheim|zu .. verdienen
      leider *? *? unbezahlt
      kann|können <ich>|dich|euch|aktuell|leider|noch *? nicht|nichts|niemand bezahlen
      umsatzbeteiligung|gewinnbeteiligung
      wer hat lust .. mit mir|uns .. zu`,
  },
  {
    why: 'asks_for_job',
    toward: 'sell',
    weight: 2.3,
    call: true,
    negatable: true,
    phrases: `
      suche arbeit|job|auftrag|aufträge|kunden|projekte
      suche|sucht|suchen .. volontariat|praktikum|praktikumsplatz|ausbildungsplatz|lehrstelle|werkstudentenstelle|nebenjob
      stehe|stehen .. für aufträge|projekte|neue
      zu buchen|mieten <rolle>|für|als
      <rolle> mit <number> jahren|jahre .. erfahrung
      erfahrener|erfahrene|freier|freie|freiberuflicher|freiberufliche <rolle>
      mit <number>|mehr|über|langjähriger *? jahren erfahrung|berufserfahrung .. suche|verfügbar|suchen
      <ich> würde|möchte .. für sie|euch|dich arbeiten
      in ihrem|eurem|ihrer|eurer team|unternehmen|firma .. arbeiten|mitarbeiten|anfangen
      sucht|suchen|braucht|brauchen ihr|sie|jemand|wer *? *? *? <rolle>|texter|illustrator|programmierer ?
      stellt|stellen ihr|sie|jemand|wer .. ein ?
      habt|haben|hätten ihr|sie .. arbeit|job|stelle|stellen|praktikum|auftrag ?
      weiß|kennt jemand|wer|ihr .. job|stelle|praktikum|auftrag|stellen|jobs
      an mich denken
      <mein> showreel|arbeiten|portfolio|lebenslauf <link>|findet|gibt|hier|unter
      offen für aufträge|commissions|anfragen
      auftragsarbeiten|commissions offen|ab|sind`,
  },
] as const satisfies readonly Signal[];
