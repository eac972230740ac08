import type { Signal } from '../rules.ts';

/** More calls to action and shows of own things: as clubs, shops, artists, firms and candidates write them. */
export const calling = [
  {
    why: 'asks_to_join',
    toward: 'sell',
    weight: 1.9,
    call: true,
    negatable: true,
    phrases: `
      wir freuen uns auf euch|sie|viele|zahlreiche|euer|ihr|euren|ihren
      freuen|freue uns|mich auf euren|ihren|deinen|zahlreiche|viele|euer|ihr besuch|kommen|gäste|teilnahme|anmeldung|anmeldungen
      wir laden euch|sie|alle|herzlich ein|zu|zum|zur
      seid|sei|seien dabei .. <link>|<tag>|uhr
      seid|sei sie? gespannt|live|dabei
      sichert|sichere|sichern|holt|hol|reserviert|bucht|kauft euch|dir|sie|jetzt|schnell|noch|eure|deine|ihre|tickets|karten|plätze
      tickets|karten|restkarten|eintrittskarten|vorverkauf gibt es|unter|bei|hier|an|im|ab|<link>|sind|noch|für
      tickets|karten|ticket .. <link>
      einlass|abendkasse|ak|vvk <number>|ab|um|<price>
      eintritt|teilnahme|zutritt frei|kostenlos|gratis|kostenfrei|<price>|auf
      am|ab|diesen|kommenden|nächsten|heute <tag>|abend spielen|spiele|lesen|lese|zeigen|zeige|öffnen|feiern|streamen|laden|eröffnen|präsentieren|starten wir|ich
      spielen|lesen|singen|streamen|streame|feiern wir|ich .. <tag>|heute|<number>|<link>
      <ich> spielen|spiele|singen|streamen|streame|eröffnen|starten|veranstalten|organisieren|feiern .. <tag>|<number>|heute|morgen|<link>|uhr
      wir|ich sind|bin|stehen|findet .. stand|messe|halle|markt|weihnachtsmarkt|flohmarkt|live|bühne
      besuchen|besucht|besuch|trefft|treffen|triff sie? uns|mich .. am|auf|in|im|bei|an|halle|stand
      findet|finden sie|ihr uns|mich in|auf|am|an|bei halle|stand|der|dem|<link>
      halle|stand <number> .. stand|halle|<number>
      noch|nur|heute|bis <number>|zwei|drei|vier|fünf|wenige tage|stunden|tag|wochen bis|zum|zur|dann|<link>|anmelden
      nur|noch bis|heute|morgen|sonntag|freitag|mitternacht|<number> .. anmelden|bewerben|abstimmen|mitmachen|sparen|sichern|<percent>
      werde|werden|werdet sie? jetzt? mitglied|fan|pate|partner|abonnent
      jetzt <link>
      jetzt mitmachen|mitglied|kostenlos|gratis|neu|schnell|tickets|plätze|bewerben|anmelden|registrieren|lesen|reinhören|ansehen|spenden|unterschreiben|abstimmen|vorbestellen|streamen|herunterladen
      macht|mach|machen sie? mit <link>|bei|und
      gäste|neue|interessierte|anfänger|zuschauer|besucher|alle|mitspieler|quereinsteiger .. herzlich? willkommen
      livestream|webinar|workshop|seminar|vortrag|onlineseminar|fortbildung|infoveranstaltung|vernissage|konzert|lesung .. <number>|<tag>|uhr .. <link>|uhr
      gleich|heute|jetzt|nachher *? live auf|im|bei|mit|in|<link>|<handle>
      neue termine|kurse|runde|gruppe|kursreihe|staffel startet|starten|ab|im|sind|beginnt
      neuer kurs|termin
      anmelden|anmeldung|tickets *? *? <link>|<email>
      trefft|treffen sie? uns|mich am|auf|in|bei
      save the date
      schreibt|schreib|schickt|schick <mir> .. eine pn|dm|nachricht|mail`,
  },
  {
    why: 'asks_for_click',
    toward: 'sell',
    weight: 2,
    call: true,
    negatable: true,
    phrases: `
      hier geht es .. zum|zur|zu|lang|<link>
      hier geht es zum|zur|zu
      zum|zur|zu <werk>|interview|bericht|anmeldung|buchung|artikel|beitrag|blog|video *? <link>
      schaut|guckt|klickt|hört|lest|stöbert gern|gerne|doch|mal|unbedingt|einfach auf|in|bei|vorbei|rein <mein>|vorbei|rein|unserer
      mehr|alles|alle|weitere|nähere dazu|darüber|infos|informationen|details|bilder|fotos|termine|rezepte|tipps|videos in|im|auf|unter|hier|bei|auch|findet|gibt *? *? <mein>|<link>|<kanal>|blog|newsletter|bio
      mehr dazu|davon|darüber|infos|lesen|erfahren|bilder|fotos hier|im|in|auf|unter|<link>
      im neuen|aktuellen|heutigen video|podcast|newsletter|blog|blogbeitrag|heft
      auf|in|bei <mein> <neu>? blog|kanal|homepage|webseite|website|onlineshop|facebookseite|instagram|twitch|youtube|profil
      folgt|folge|folgen sie? uns|mir|unserem|unserer|meinem|gern|gerne|auch|<handle> .. auf|für|instagram|facebook|und|hier
      link in|im|zum|zur|unten|oben der|den|bio|kommentar|kommentaren|profil|artikel|blog|beitrag|podcast|video|shop|petition|umfrage
      ladet|lade|laden sie? .. herunter|runter|app
      jetzt|kostenlos|hier|direkt downloaden|herunterladen|runterladen|streamen|ansehen|anhören|nachlesen|weiterlesen|vorbestellen|testen
      erfahre|erfahren|erfahrt|entdecke|entdecken sie? .. <link>|mehr|jetzt|unsere|unser`,
  },
  {
    why: 'asks_to_spread',
    toward: 'sell',
    weight: 2,
    call: true,
    negatable: true,
    phrases: `
      bitte|gern|gerne|fleißig .. rt|retweeten|teilen|weiterverbreiten|weitersagen|liken|weiterleiten
      bitte .. teilt|liket|retweetet|verbreitet|unterstützt|stimmt|unterschreibt|unterzeichnet|abonniert|spendet|helft|wählt
      teilt|teile|teilen sie|dies|diesen|das|bitte|gern|gerne|fleißig|den|es|unseren|meinen *? beitrag|post|tweet|link|video|aufruf|petition|bitte|fleißig
      damit <mir>|wir|<mein> .. erreichen|gewinnen|weiterkommen
      stimmt|stimme|stimmen|vote|votet|wählt jetzt|bitte|heute|noch|täglich|hier|für|gern .. ab|uns|mich|unser|mein|<link>|projekt
      für <mich>|<mein>|<handle> abstimmen|stimmen|voten|abgestimmt
      gebt|gib|geben sie? <mir>|<mein>|eure|deine|ihre|uns .. stimme|like|daumen|feedback|bewertung
      helft|helfen sie? <mir>|dabei|mit .. <link>|dabei|retweet|teilen|geld|spende
      <mir>|mich unterstützen wollen|will|möchten|möchte|könnt|kannst|könnten
      über eine|jede|eure|ihre|deine|viele bewertung|rezension|likes|stimme|stimmen|abos|follower|unterstützung|spende|spenden|retweets .. freuen|freue
      lasst|lass|lassen sie? <mir>|gern|gerne|uns|doch ein|eine|einen|euer *? like|abo|kommentar|bewertung|follow|feedback|da
      abonniert|abonniere|abonnieren <mein>|den|diesen|uns|kanal|jetzt|sie|um
      wer <mir> .. folgt|folgen|unterstützen|helfen|liked
      follow for|me
      unterschreibt|unterschreibe|unterzeichnet|unterzeichne|zeichnet|unterzeichnen|mitzeichnen jetzt|bitte|die|diese|unsere|hier|meine|sie|auch
      petition .. <link>|unterschreiben|unterzeichnen|mitzeichnen|unterstützen|gestartet`,
  },
  {
    why: 'asks_for_answers',
    toward: 'sell',
    weight: 2.1,
    call: true,
    negatable: true,
    phrases: `
      schreibt|kommentiert|verratet|sagt|erzählt|teilt <mir>|uns|es|in|eure|gern|gerne|doch .. kommentare|kommentaren|erfahrungen|meinung|meinungen
      was|wie denkst|denkt|meinst|meint|siehst|seht|sagst|sagt|haltet ihr|du|sie dazu|darüber|das|davon *? *? kommentare|kommentaren|<link>
      eure|deine|ihre meinung|erfahrungen|erfahrung|antworten|teilnahme|ideen .. kommentare|kommentaren|interessiert|gefragt|zählt|wichtig
      eure meinung|stimme|teilnahme|antworten ist|zählt|gefragt
      nimmt|nehmt|nehmen|nimm sie? .. an umfrage|befragung|studie|unserer|meiner|der|einer
      für <mein>|eine|ein *? bachelorarbeit|masterarbeit|studie|doktorarbeit|abschlussarbeit|umfrage|seminararbeit|hausarbeit|dissertation|recherche|artikel|sendung|beitrag|doku suche|suchen|brauche|brauchen|ich|wir
      suche|suchen|brauche|brauchen|gesucht .. für <mein>|eine|ein *? bachelorarbeit|masterarbeit|studie|doktorarbeit|abschlussarbeit|umfrage|interview|interviews|reportage|sendung|doku|recherche
      füllt|fülle|füllen sie? .. aus
      <number>|fünf|zehn minuten zeit|eurer|deiner|ihrer|<link>
      feedback|kritik|anregungen|verbesserungsvorschläge gern|gerne|willkommen|erwünscht|an`,
  },
  {
    why: 'asks_for_call',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      hätten|haben|hättest|hast sie|du .. zeit|lust|interesse .. gespräch|telefonat|austausch|call|kaffee|kennenlernen|austauschen|telefonieren
      wann|ob|wenn würde|wäre|passt|passte|hätten|hätte es|ihnen|sie .. telefonat|gespräch|austausch|call|termin|kennenlernen
      passt|passen|würde|ginge es? ihnen .. nächste|kommende|diese|dienstag|donnerstag|montag|mittwoch|woche|termin
      über einen|ein *? austausch|kontakt|gespräch|termin|rückmeldung .. freuen
      würde|würden <mich> .. über .. austausch|gespräch|kontakt|termin|zusammenarbeit freuen
      gern|gerne .. stelle|zeige|berate|präsentiere|unterbreite|informiere <ich> .. ihnen|sie
      gern|gerne zeigen|beraten|informieren|unterstützen|erstellen|unterbreiten wir ihnen|sie
      <mein> lösung|software|plattform|tool|produkt|dienstleistung|angebot|leistungen .. ihnen|ihr|ihre|sie|unternehmen|kunden|vorstellen
      wir|ich unterstützen|helfen|begleiten|beraten|unterstütze|helfe|begleite|berate unternehmen|firmen|kunden|menschen|frauen|selbstständige|praxen|unternehmer|gründer|kmu|teams|eltern|paare
      kontaktieren|kontaktiert|rufen sie|uns|mich|einfach .. an|uns|mich|unverbindlich
      ruft|rufen|schreibt|schreiben sie? uns|mich .. an|<email>|<link>|nachricht|unverbindlich
      vereinbaren|vereinbare|buchen|buche|sichern|sichere sie? dir|jetzt|ihr|dein|einen|noch .. termin|gespräch|erstgespräch|beratung|platz
      lassen sie uns .. sprechen|telefonieren|vernetzen|austauschen|reden`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 1.5,
    negatable: true,
    phrases: `
      <neu> blogpost|blogbeitrag|blogartikel|blogeintrag|podcastfolge|folge|episode|ausgabe|video|beitrag|artikel|single|album|song|kollektion|heft|kolumne|projekt|newsletter|rezension|interview|vlog|stream <link>|online|auf|im|in|über|mit|zum|zur|zu|ist|von|für
      neu im|auf|bei|in blog|shop|kanal|dem|unserem|meinem|sortiment|programm|youtube|der|angebot
      <mein> *? <neu>? blogpost|blogbeitrag|blogartikel|podcast|folge|video|single|album|buch|roman|artikel|kolumne|newsletter|shop|ausstellung|kurs|kommentar|essay|gastbeitrag ist|zum|über|zu|auf|für|von|in|im|bei|mit|jetzt|erscheint|steht
      <mein> <werk> .. <link>
      habe|haben für|mit <handle> .. geschrieben|gesprochen|interviewt|besprochen
      <ich> spreche|sprechen|rede|reden|diskutiere|diskutieren .. podcast|interview|radio|sendung|talk|livetalk|panel|gast
      ab|seit|jetzt|heute|endlich|nun|wieder *? sofort? erhältlich|vorbestellbar|lieferbar|bestellbar|verfügbar|buchbar
      jetzt|nun|ab|endlich|auch *? *? als ebook|hörbuch|taschenbuch|download|stream|pdf|podcast|app
      erscheint|erschien|erschienen am|im|bei|heute|morgen|ist <number>|<tag>|<monat>|verlag|<handle>|mein|mein|unser
      heute|soeben|gerade|frisch|neu erschienen|veröffentlicht|online|eingetroffen
      freuen|freue uns|mich .. bekannt|bekanntzugeben|mitzuteilen|ankündigen|anzukündigen|verkünden|präsentieren|vorstellen|vorzustellen|teilen
      stolz|freude|vergnügen .. bekannt|präsentieren|vorzustellen|vorstellen|verkünden|teilen
      selbstgemacht|selbstgemachte|handgemacht|handgemachte|handgefertigt|handgefertigte|handmade|unikat|unikate
      podcast folge|episode|nummer|nr|<number>
      folge|episode|ausgabe|teil|kapitel <number> .. <link>|online|da|mit
      on air`,
  },
  {
    why: 'names_price',
    toward: 'sell',
    weight: 1.6,
    negatable: true,
    phrases: `
      <percent> rabatt|nachlass|sparen|günstiger|auf|reduziert|billiger|mit|gutschein .. alle|alles|code|<link>|bis|bestellung|unser
      bis zu|<number>|<percent> <percent>|sparen|rabatt|reduziert
      spare|spart|sparen|sicher|sichere|sichert|sichern sie? dir|euch|sich|jetzt|bis|noch|mit <percent>|<price>|rabatt|bis|den|deinen|das|code
      nur|bloß noch|heute|für|bis heute|kurze|kurz|morgen|sonntag|mitternacht|<price>|<percent> <percent>|<price>|zeit|<link>|im
      angebot|deal|aktion|sale|blitzangebot|tagesangebot des|der|bei|für|<price>|<link>|woche|nur|tages
      im sale|ausverkauf|angebot|onlineshop|shop
      statt <price>|<number> .. nur|<price>|jetzt
      <price> statt|anstatt|uvp|vb|vhb|festpreis|versand|inkl|inklusive|zzgl|plus|pro|je|abzugeben|abholung
      verkaufe|verkaufen|verkauf|verkaufs|vk|biete|bieten|vermiete|vermieten wegen|umzug|mein|meine|meinen|unser|unsere|gebraucht|gebrauchte|neu|neue|<price>|hier|für|günstig|an|zwei|ein|eine|einen
      abzugeben|zu verkaufen|haben für|gegen|<price>|<number>
      nur? abholung|selbstabholung|versand möglich|in|nur|gegen|oder|zzgl|inklusive
      nachhilfe|unterricht|einzelunterricht|coaching|massage|lektorat|korrektorat|reparatur|umzüge|transporte|übersetzungen .. <price>|stunde|online|günstig|preis
      <price>|euro die|pro|je|à|im stunde|stück|monat|person|nacht|seite|kurs|termin|karte`,
  },
  {
    why: 'asks_for_job',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      suche|suchen ab|zum|für|nach|einen|eine|ein|dringend|neue|neuen|noch|derzeit|aktuell|momentan|gerade *? *? *? praktikum|praktikumsplatz|job|nebenjob|minijob|ausbildungsplatz|stelle|arbeit|werkstudentenstelle|lehrstelle|festanstellung|aufträge|auftraggeber|projekte
      bin|ich auf der suche .. stelle|job|praktikum|herausforderung|ausbildungsplatz|arbeit|aufgabe|aufträgen|projekten
      <ich> suche|suchen beruflich|derzeit|aktuell|gerade|ab|momentan|eine|einen|neue .. stelle|job|herausforderung|position|aufgabe|praktikum|arbeit|ausbildung
      <rolle> sucht|suche|mit|frei|verfügbar .. stelle|job|arbeit|aufträge|projekte|praktikum|kapazitäten|erfahrung
      freue mich über|auf .. angebote|kontakte|vermittlung|jobangebote
      stehe|bin ab|für|sofort|kurzfristig|wieder .. verfügbar|frei|zur|buchbar
      kontaktiert|schreibt|meldet|kontaktieren|melden sie? mich|euch|sich|mir .. bei|wenn interesse|auftrag|projekt
      haben|hätten|hättet|gibt|wäre|sind sie|ihr|es|bei|ihnen|euch .. freie stelle|stellen|plätze|praktikumsplatz
      <mein> bewerbung|lebenslauf|portfolio|profil|website|mappe|showreel|demo <link>|im|anbei|findet|finden|unter|finden`,
  },
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 2,
    call: true,
    negatable: true,
    phrases: `
      spendet|spende|spenden|unterstützt|unterstütze|unterstützen|fördert sie? bitte|jetzt|uns|mich|unser|unsere|mein|meine|hier|für|diese|dieses|den|die|das *? *? <link>|projekt|arbeit|verein|kampagne|crowdfunding|spende|aktion
      <ich>|<mir> fehlen|brauchen|brauche|benötigen noch|nur|dringend|eure|ihre <number>|<price>|unterstützung|hilfe|spenden|geld
      jeder|jede|jeden|schon euro|cent|betrag|spende|beitrag|kleine|<price> hilft|zählt|spende|beitrag
      mit einer|ihrer|deiner|eurer|nur spende|<price>|beitrag|patenschaft|mitgliedschaft
      sammeln|sammle|sammelt wir|ich|spenden|geld|für <mein>|spenden|geld|für|die
      <mein> crowdfunding|kickstarter|spendenaktion|spendenseite|patreon|steady|kampagne|startnext
      kaffee spendieren|ausgeben|kofi`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 1.6,
    phrases: `
      habe|hätte|haben eine|einen|ein|mehrere|da *? spannende|spannendes|interessante|passende|attraktive|vakante|tolle|neue position|stelle|projekt|vakanz|aufgabe|rolle|herausforderung
      position|stelle|vakanz|rolle|projekt .. für dich|sie|interessant|passen|könnte
      bin|als personalberater|personalberaterin|recruiter|recruiterin|headhunter|talent
      dein|ihr profil|hintergrund|werdegang|lebenslauf|erfahrung ist|passt|hat|klingt|sieht|gefällt|spannend|interessant
      über <dein>|dein|ihr profil gestoßen|gestolpert
      lust|interesse|bock .. mitzumachen|mitzuwirken|mitzuhelfen|mitzuarbeiten|mitzusingen|mitzuschreiben|einzusteigen
      wer hat|hätte lust|bock|zeit|interesse .. mitzumachen|mitzuwirken|bei|auf|uns|mit
      unbezahlt|ehrenamtlich|unentgeltlich aber|mit|und|jedoch
      werde|werdet|werden sie? ehrenamtlich|pate|patin|helfer|trainer|schiedsrichter|mitstreiter
      suchen|brauchen|suche|brauche wir|ich|noch|dringend|weitere|weiterhin|immer|ab .. helfer|helferinnen|freiwillige|ehrenamtliche|mitspieler|mitstreiter|unterstützer|unterstützung|spieler|sänger|musiker|autoren|tester|betatester|trainer`,
  },
] as const satisfies readonly Signal[];
