import type { Signal } from '../rules.ts';

/**
 * What sounds like a call, a show of own things, advice or a plea for money and is none: told of, asked about, said in
 * passing. These name more words than the phrase they stand over, and so take its place (see `apart` in `stance.ts`).
 */
export const harmless = [
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.4,
    phrases: `
      <mein> abo|abonnement|newsletter gekündigt|kündigen|läuft|ist|war|wurde|abbestellt|kostet
      abo|newsletter|abonnement kündigen|gekündigt|abbestellen|abbestellt|gelöscht|abgeschlossen
      schon|auch|längst|habe *? abonniert
      danke|dank für|fürs die|das|den? vernetzen|vernetzung|kontakt|annahme|annehmen|kontaktanfrage
      schon|auch|habe|bereits *? unterschrieben|unterzeichnet|gespendet|abgestimmt|registriert|angemeldet
      wie|wo|wann|warum|ob kann|kann|muss|soll|meldet ich|man|mich .. anmelden|registrieren|bewerben|abonnieren|kaufen|bestellen|spenden ?
      wo .. kaufen|bestellen|buchen|bekommt|kauft ?
      wo kauft|bestellt|bucht|bekommt man|ihr
      habe|haben <mich>|mir .. angemeldet|registriert|beworben|gekauft|bestellt
      habe|haben für <price>|<number> .. gekauft|bezahlt|bekommen|ersteigert
      <price>|euro für ein|eine|einen|das|so .. ?
      <price>|euro *? bezahlt|gekostet|ausgegeben|verdient|gespart|verloren|geklaut|strafe
      kostet|kosten|kostete mich|uns|mittlerweile|inzwischen|jetzt|schon|da <number>|<price>
      studie|umfrage|untersuchung|analyse zeigt|belegt|warnt|sagt|zufolge|ergibt|bestätigt|findet|kommt|behauptet|sieht
      laut|einer|neuer|dieser|aktueller studie|umfrage|untersuchung|analyse
      neue|aktuelle|große|internationale studie|umfrage|untersuchung
      umfrage <percent>|mehrheit|jeder|jede|deutsche|viele|fast|knapp|<number>
      wenn du merkst|denkst|aufwachst|nachts|morgens|vergisst|plötzlich|endlich|eigentlich|feststellst|gerade|einmal
      der moment|augenblick|tag|wenn wenn|in|an|du
      du hast|hattest|hast recht|ja|vollkommen|völlig|absolut recht
      da hast|habt|haben du|ihr|sie recht|wohl|natürlich|vollkommen|völlig|schon
      stimmt|klar|logisch das|auch|schon|natürlich|leider|nicht|so
      ^frage|frag|wunder|wundere mich|mich
      ^denke|glaube|finde|hoffe|meine|vermute|fürchte|habe|bin|war|muss|will|kann|mag|mache|gehe|warte|sitze|stehe|liege|schaue|höre|lese|lerne|freue|brauche|überlege ich|auch|gerade|grad|schon|seit|auf|mal|noch|immer|jetzt|nur|mir|mich|da|hier|heute|dass|an|ja|eher|das|es
      <mein> <werk> geht|funktioniert|hängt|läuft|spinnt|stürzt|lädt|war|hat|nervt|wurde nicht|weg|down|kaputt|gehackt|gesperrt|ab|mal|schon|wieder|geklaut|gelöscht
      <mein> <werk> ist weg|down|kaputt|gehackt|gesperrt|abgestürzt|leer|alt|voll|langsam
      die|der|das|dieses|diese <werk> ist|sind|war|hat|läuft *? schlecht|langweilig|gut|toll|super|mies|doof|lustig|witzig|schön|interessant|nervig|kaputt
      essen|kaffee|kuchen|tee|abendessen ist fertig
      frühling|herbst|sommer|winter|wochenende|urlaub|montag|freitag|schnee|post|paket|baby ist da
      kommt mir bekannt|auch|so|vor|irgendwie
      kommt noch|auch|mir|gar|immer|wieder|bestimmt|sicher|dann|davon|halt|ja
      kann|konnte|könnte|will|wollte|möchte|muss|würde <ich>|man|nicht|mir .. leisten|bezahlen|kaufen
      keine|ohne|so|zu|viel werbung
      werbung für|mit|von|im|zwischen|ist|nervt|auf|in
      von|im|in|mit|bei der|unserem|unserer|meinem|meiner|einer|einem firma|chef|arbeit|laden|kunden|konzert|workshop|seminar|vortrag|lesung|kurs
      war|waren|gehe|gehen|fahre|komme *? auf|im|beim|zum|zur|ins konzert|workshop|seminar|lesung|vortrag|kurs|training|messe
      <mein> konzert|workshop|seminar|kurs|training|stream .. war|abgesagt|ausgefallen|verschoben
      <mein> <neu> handy|laptop|auto|nachbar|nachbarn|nachbarin|chef|chefin|job|frisur|brille|kollege|kollegin|freundin|freund|wohnung|lieblings|lieblingslied|lieblingsserie|hobby|normal
      <mein> haus|wohnung|nachbarn|straße|viertel|stadt|dorf|kinder|eltern|familie|hund|katze|urlaub|garten|chef|lehrer|heizung|internet|vermieter
      neues|neue aus|von dem|der|meinem|unserem|unserer
      jetzt auch|live noch|das|der|die|so|wieder
      heute|morgen um|ab <number>|fünf|sechs uhr? aufgestanden|aufgewacht|wach|raus|aufstehen|schule|arbeit|dienst|arzt|zahnarzt
      seit|um|bis|vor|nach|gegen <number> uhr .. wach|nachts|morgens|früh|unterwegs|arbeit|schlafen|bett|müde
      um <number> uhr nachts|morgens|früh
      <number> uhr nachts|morgens|früh und
      bleibt|bleib gesund|stark|so|zuhause|zu
      folgt|folgen auf|aus|daraus|dann|der|dem
      teilt|teilen <ich>|diese|deine|die|sich meinung|ansicht|sorge
      stimmt|stimmen für|gegen|ab|im|über .. bundestag|parlament|landtag|rat|senat|kongress|koalition|gesetz|antrag|haushalt
      bundestag|parlament|landtag|stadtrat|gemeinderat|bundesrat|kreistag|senat|abgeordnete stimmt|stimmen
      ich|wir|sie|er|man gewinne|gewinnt|gewinnen <number>|mit|gegen|das|die|den|in
      gewinnt|gewinnen <number>|gegen|mit|das|die|den spiel|spiele|wahl|finale|derby
      was|welche|welchen kostet|kosten .. ?
      zahlt|zahle|zahlen|verdient|verdiene .. <number>|<price> euro? im|pro|die monat|jahr|stunde`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.9,
    phrases: `
      ich habe ein youtube video
      habe ein|dieses|das|gerade|einen video|foto|post|tweet|beitrag positiv|auf|gesehen|entdeckt|gelesen
      video positiv|zu bewertet|einer
      foto|video|story gepostet
      habe gerade .. gepostet
      <number> neue|neuer|personen follower|personen|unfollower
      ich bin|war|sitze|stehe gerade|grad|jetzt|hier|immer|noch`,
  },
  {
    why: 'says_thanks',
    toward: 'social',
    weight: 1.75,
    phrases: `
      danke|dank an alle .. für die|eure|die *? glückwünsche|nachrichten|wünsche|likes|follower|kommentare|geschenke|genesungswünsche
      danke|dank für die|eure|deine|ihre|das|den *? glückwünsche|glückwunsch|wünsche|likes|follower|kommentare|einladung|blumen|follow|folgen|teilen|info|infos|nachricht|mail|antwort|antworten|schnelle|rückmeldung|verständnis|aufmerksamkeit|lob|kompliment`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 1.5,
    phrases: `
      kommst|kommt|kommen|willst|wollt|magst|mögt|hast|habt|hättest|hättet du|ihr|sie .. mit|vorbei|rüber|dabei|lust|essen|kaffee ?
      kommt|komm|kommst .. mit uns|zu uns|zu mir|vorbei .. essen|kaffee|grillen|kuchen|bier|film
      wenn|falls du|ihr|jemand|wer .. mitkommen|mitfahren|dabei|mitessen|vorbeikommen will|willst|wollt|möchte|magst|mag|kannst
      wer mitkommen|mitfahren|mitlaufen will|möchte|mag
      bei interesse|bedarf einfach|kann|gern|gerne|schicke|gebe|leihe
      wer braucht|möchte|will|mag .. kann|darf|bekommt|melden
      wer <ein> .. braucht|brauchen .. kann|darf|haben|melden|bescheid
      nehme dich|euch|sie|gern .. mit
      kann dich|euch|sie .. mitnehmen|abholen|fahren|hinbringen
      training|probe|chor|unterricht|kurs|treffen|sitzung|stammtisch|gruppe morgen|heute|am|fällt|entfällt|ist|findet .. aus|statt|verlegt|verschoben|raum|halle|saal
      seminar|vorlesung|konzert|lesung|workshop|kurs|probe .. fällt|ist|wurde|wird .. aus|verschoben|abgesagt|verlegt
      heute|morgen kein|keine training|probe|unterricht|kurs|treffen|sitzung|gruppenstunde
      denkt|denk|denken bitte? sie? an|daran`,
  },
] as const satisfies readonly Signal[];
