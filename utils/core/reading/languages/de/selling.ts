import type { Signal } from '../rules.ts';

/** Calls to action and shows of own things. */
export const selling = [
  {
    why: 'asks_for_call',
    toward: 'sell',
    weight: 2.5,
    call: true,
    negatable: true,
    phrases: `
      <number>|zehn|fünfzehn|zwanzig|dreißig|paar minuten zeit|für
      <number>|zehn|fünfzehn|zwanzig|dreißig minuten .. austausch|gespräch|telefonat|demo|call|kennenlernen|tauschen
      hätten|hättest|haben|hast sie|du .. minuten
      minuten ihrer|deiner zeit
      kurzes|kurzen|kurzer|unverbindliches|unverbindlichen|kostenloses|kostenfreies|persönliches gespräch|austausch|telefonat|call|chat|termin|erstgespräch|kennenlernen|beratungsgespräch|beratung
      erstgespräch|kennenlerngespräch|strategiegespräch|beratungsgespräch|infogespräch
      offen für ein|einen *
      wann passt|würde es ihnen
      lust|zeit|interesse auf|für|an einen|ein *? call|austausch|telefonat|gespräch
      termin vereinbaren|buchen|sichern
      <ein> termin unter|über|auf
      termin|termine buchen|unter|über <link>|
      calendly
      lass|lassen uns|sie uns? .. telefonieren|austauschen|sprechen|connecten|vernetzen
      würde|würden <ich> ihnen|dir|euch .. zeigen|vorstellen
      darf|dürfen ich|wir ihnen|dir|euch|sie .. zeigen|vorstellen|anbieten|schicken|beraten|zusenden
      möchte|möchten ihnen|dir|euch .. zeigen|vorstellen|anbieten
      möchten|möchte|würden|würde uns|mich ihnen .. vorstellen
      unverbindliches|individuelles angebot
      angebot erstellen|anfordern|einholen`,
  },
  {
    why: 'asks_for_click',
    toward: 'sell',
    weight: 2.1,
    call: true,
    negatable: true,
    phrases: `
      schaut|schau mal|doch|gern|gerne|einfach? mal? vorbei|rein
      schaut|kommt .. vorbei
      schaut|schau .. <mein>|<kanal> an|rein|vorbei
      schauen sie .. vorbei|rein
      schaut|hört|hör|lest .. rein
      hört|lest|seht|schaut <mein>
      vorbeischauen
      reinhören|reinschauen|reinlesen
      ^lest|schaut|klickt|besucht|ladet
      ^hört|lest|schaut mal|doch|gern|gerne|alle|in
      besucht|besuchen|besuch <mich>|sie|<mein>|mal
      link in|im bio|profil|beschreibung|kommentar|kommentaren|der|den|meiner|meinem|unserer
      link zum <werk>
      link unten|oben|anbei
      hier|jetzt klicken|lesen|hören|ansehen|anschauen|anhören|testen|bestellen|herunterladen|downloaden|reinhören|weiterlesen|nachlesen|nachhören
      zum nachhören|nachlesen|nachschauen
      mehr .. unter|auf|hier|dazu <link>
      weitere infos|informationen|details
      infos|info|informationen|details|programm unter|auf|hier|gibt
      erfahren sie
      erfahrt|erfahre mehr|hier|jetzt|wie
      kostenlos|gratis|unverbindlich|kostenfrei testen|ausprobieren|ansehen|anmelden|herunterladen|downloaden|anhören
      testen|ausprobieren unter|auf|hier|<link>
      tage|monate|woche|monat gratis|kostenlos|kostenfrei testen?
      bleibt|bleiben gespannt|dran
      jetzt|ab|nun|gleich|direkt bei|auf spotify|amazon|steam|youtube|netflix|bandcamp|soundcloud|itunes|etsy
      findet|finden ihr|sie|man <mich>|<mein>|auf|unter|bei|hier .. <link>|<kanal>
      zu finden|sehen|hören|lesen auf|unter|bei|ist|im <link>|<kanal>
      auf <mein> <kanal>
      auf <mein> * <kanal>`,
  },
  {
    why: 'asks_to_spread',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      folgt|folge <mich>|<mir>|<mein>|<handle>|gern|gerne|jetzt
      folgen sie <mir>
      <mir> auf *? folgen|folgt|abonnieren
      bitte|gern|gerne|fleißig teilen|retweeten|weitersagen|weiterleiten|verbreiten|weiterverbreiten|rt|liken|abstimmen|voten|mitzeichnen|unterschreiben|unterzeichnen
      ^bitte rt|retweet
      rt erwünscht|hilft|bitte|willkommen|wäre|gern|erbeten
      teilen erwünscht|hilft|wäre|erlaubt|bitte|und
      teilen .. erwünscht
      über ein|einen|jeden|jedes|eure|euer abo|like|likes|follow|follower|rt|retweet|share|stimme|unterstützung
      freu|freue|freuen <mich> über jede|jeden|jedes|ein|neue
      abonniert|abonniere|abonnieren
      abo abschließen|nicht|dalassen|dagelassen|da
      kanal|newsletter|jetzt|kostenlos abonnieren
      lasst|lass .. abo|like|kommentar|daumen|da
      glocke aktivieren|anmachen|nicht|an
      ^liket|retweetet|weitersagen|votet
      liken|like und teilen|kommentieren|abonnieren
      teilt|teile diesen|den|das|dies|diese|gern|bitte|es
      sagt|sag es|gern|gerne|bitte? weiter
      stimmt|stimme|stimmen|vote|votet .. für|ab
      abstimmen|abstimmung|voting|online-voting
      jede stimme|unterschrift
      ^unterschreibt|unterschreiben|unterzeichnet|unterzeichnen|mitzeichnen|zeichnet
      mitzeichnen
      markier|markiert|verlink|verlinkt jemand|einen|eine|deine|freunde
      bewertung|bewertungen|rezension|rezensionen schreiben|hinterlassen|freuen|hilft|helfen
      <ich> bin|sind|wurde|wurden .. nominiert
      ^nominiert|nominiere
      nominierungen bis|für|an|unter|<link>
      sag|sagt|sagen .. deinen|euren|ihren|allen freunden|leuten|bekannten
      mehr|eure|unsere reichweite`,
  },
  {
    why: 'asks_to_join',
    toward: 'sell',
    weight: 1.9,
    call: true,
    negatable: true,
    phrases: `
      anmeldung <link>
      anmeldung <link>|unter|bis|über|erforderlich|per|auf|hier|via|noch|bei|an|siehe|zum|zur|ab|ist|läuft
      anmeldungen|anmelden unter|bis|über|hier|auf|per|kann|noch|möglich|<link>|sind|bei
      anmeldeschluss|frühbucher|frühbucherrabatt
      jetzt|gleich|schnell|bitte|noch|heute anmelden|anmeldung|bewerben|registrieren|sichern|mitmachen|buchen|reservieren|dabei|vormerken
      meldet|melde|melden euch|dich|sie .. an
      ^registrieren|registriert sie|euch|dich|jetzt
      jetzt|hier|kostenlos|gleich registrieren
      plätze|karten|tickets|startplätze|restkarten sichern|frei|verfügbar|reservieren|buchen|unter|gibt|ab|bei|sind|noch
      platz sichern|frei|reservieren|buchen
      nur? noch <number>|wenige|einige|zwei|drei|vier|fünf|sechs|sieben|acht|zehn .. plätze|karten|tickets|startplätze|platz|restplätze
      restplätze|restkarten
      eintritt <number>|frei|ist|<price>|kostenlos|auf
      der eintritt
      laden <ich>|herzlich|alle|euch|sie .. ein
      laden|lade .. herzlich
      herzliche einladung
      herzlich eingeladen
      einladung zum|zur|zu
      sei|seid|seien dabei|live
      kommt alle|zahlreich|gern|gerne vorbei|zu|zum|zur|am
      kommen sie zu|zum|zur|vorbei|gern|gerne
      ^kommt alle|zahlreich|doch|vorbei|gern|gerne|zu|zum|zur|rum|heute|morgen|nach|in|am
      nicht|nichts? verpassen|entgehen
      unbedingt|jetzt|gleich|uhr einschalten
      ^einschalten|reinschalten|reinhören
      <mein> <werk> am|um|ab <number>
      am <number> <monat> .. <werk>
      <number> uhr .. <number> euro
      live ab|um|auf|aus|bei|von|aus
      ab|um <number> uhr live|auf|gibt
      lesung|konzert|workshop|seminar|webinar|infoabend|vortrag|vernissage|flohmarkt|kurs|schnuppertag|livestream|livetalk am|um|mit|zum|heute|morgen|ab
      infoabend|tag der offenen
      gewinnspiel
      verlosen|verlose|verlosung
      ^gewinnen|gewinne|gewinnt sie|ein|eine|einen|<number>|mit|jetzt
      zu gewinnen
      gewinnen sie
      lostopf
      newsletter
      ^mach|macht mit
      mach|macht mit bei|und|<link>
      machen sie mit
      einreichung|einreichungen
      beiträge|ideen|arbeiten|vorschläge|projekte|texte .. einreichen
      bewerbungsfrist|bewirb
      tragt euch .. ein
      interessenten|interessierte|neugierige|anfänger|neue|gäste sind|willkommen
      startet am|ab <number>|<tag>
      startet unser|unsere|mein|meine`,
  },
  {
    why: 'asks_to_join',
    toward: 'sell',
    weight: 0.7,
    phrases: `
      <number> uhr
      am|ab|vom <number>
      <tag> <number> uhr
      am <tag> .. <number> uhr
      <number> <monat> .. uhr
      heute|morgen abend? um|ab? <number> uhr
      newsletter
      vorverkauf|vvk
      mehr infos|informationen|info|dazu|erfahren
      kommt .. zu|zum|zur|vorbei
      anmeldung|anmelden|tickets|plätze|eintritt|termine|einladung`,
  },
  {
    why: 'asks_for_answers',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      umfrage|onlineumfrage|befragung|onlinebefragung|fragebogen|fragebögen
      umfrage|befragung|fragebogen zum|zur|zu|im|über|für|ausfüllen|teilnehmen|an|läuft|unter
      studie ausfüllen|teilnehmen|mitmachen|läuft|unter
      an|bei <mein>|einer|der|dieser * umfrage|studie|befragung
      probanden|probandinnen|versuchspersonen|interviewpartner|interviewpartnerinnen|studienteilnehmer|testpersonen
      suche|suchen|sucht|brauche|brauchen|fehlen .. teilnehmer|teilnehmerinnen|teilnehmende
      teilnehmer|teilnehmerinnen|teilnehmende gesucht
      für <mein> masterarbeit|bachelorarbeit|diplomarbeit|abschlussarbeit|doktorarbeit|dissertation|studie|seminararbeit|hausarbeit|facharbeit|forschung|umfrage
      im rahmen meiner|unserer|einer
      <number>|paar|fünf|zehn minuten <link>|anonym|dauer|dauert
      dauer ca|etwa|nur|rund? <number>|fünf|zehn
      dauert nur|keine <number>|fünf|zehn
      teilnahme ist|dauert|kostenlos|freiwillig|anonym|möglich|unter|bis|gratis|kostenfrei
      <dein> teilnahme
      <mich>|auf|über feedback freuen
      freu|freue|freuen <mich> .. über|auf feedback|rückmeldung|rückmeldungen|kritik|meinungen|kommentare|anregungen|euer|eure|dein|jedes|ihr
      feedback|rückmeldung|rückmeldungen|kritik willkommen|erwünscht|gern|gerne|bitte
      was ihr davon|denkt|dazu|meint
      sagt|schreibt mir|uns was|eure|wie
      in die kommentare
      wie findet|gefällt ihr|euch .. <mein>|<werk>
      bitte testen|mitmachen|ausfüllen|teilnehmen|beantworten`,
  },
  {
    why: 'names_price',
    toward: 'sell',
    weight: 1.6,
    negatable: true,
    phrases: `
      <percent> rabatt|auf|reduziert|günstiger|nachlass|sparen|ermäßigung
      prozent rabatt|auf|reduziert|nachlass
      bis zu <percent>
      rabatt|rabattcode|gutscheincode|gutschein|sonderpreis|aktionspreis|einführungspreis|frühbucherpreis
      mit dem? code
      mit code|gutscheincode|rabattcode
      jetzt|stark|alles|um|auf reduziert
      reduziert auf|um|bis|<percent>|<price>
      ab|nur|für|je|statt <number> euro|monatlich
      ab|nur|je|à|a|statt|schon|bereits <price>
      <number> euro das|pro|im|plus|je|vb|inkl|versand|abholung|fest|monatlich|netto
      <number> pro|das|je stück|monat|quadratmeter|stunde|person|nacht|wort|seite|termin|kurs
      <price> pro|das|je|im|vb|plus
      vb <number>
      <number> vb
      festpreis|vb|vhb
      versandkostenfrei|versandkosten|portofrei|frei haus
      inkl|inklusive|plus|zzgl|versand versand|porto|mwst|<number>
      versand möglich|<number>|inklusive
      solange .. vorrat
      zum|im angebot
      zum halben preis
      günstig|günstige|günstiger abzugeben|zu|bei|preise|ab
      faire|fairen|günstige|günstigen preise|preisen
      jetzt|gleich|hier|online bestellen|kaufen|shoppen|vorbestellen|buchen|zugreifen|sparen
      vorbestellen|vorbestellbar|vorbestellung
      ^bestellen|bestellt|kaufen|kauft unter|bei|hier|über|per|jetzt|bis|<mir>
      bestellen|kaufen unter|hier|jetzt|bis|per
      bei <mir> bestellen|kaufen|erhältlich|buchen
      zu verkaufen
      verkaufe
      ich|wir verkaufe|verkaufen
      verkaufen <mein>
      abzugeben
      biete
      zu vermieten
      vermiete|vermieten
      passives einkommen|nebenverdienst|nebeneinkommen|geld verdienen
      dazuverdienen|nebenbei verdienen
      schnäppchen
      mein|unseren|über referral|empfehlungslink|link gibt|bekommst|bekommt
      startguthaben|willkommensbonus|neukundenbonus
      prämie|bonus sichern|kassieren|für|von|gibt`,
  },
  {
    why: 'names_price',
    toward: 'sell',
    weight: 1.3,
    phrases: `
      #werbung|#anzeige
      ^werbung|anzeige
      nur|jetzt bis zu|<percent>
      rabatt|räumungsverkauf|ausverkauf|sonderaktion
      <percent> <percent>? auf|bis|rabatt
      preis <number>|<price>|vb|pro|auf
      gültig bis`,
  },
  {
    why: 'names_price',
    toward: 'sell',
    weight: 0.4,
    phrases: `
      <number> euro|franken|chf|cent|prozent
      <price>
      gratis|kostenfrei|unverbindlich`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 1.6,
    negatable: true,
    phrases: `
      ^<neu> <werk>
      ^<mein> <neu> <werk>
      <mein> <neu> <werk>
      <mein> <neu> * <werk>
      <neu> <werk> ist|sind da|online|draußen|raus|fertig|erschienen|live|verfügbar|oben
      <werk> .. ist|sind|jetzt|nun|seit da|online|draußen|raus|fertig|erschienen|live|verfügbar|gestartet|eröffnet
      <mein> <werk> ist|sind|gibt|läuft|jetzt|erscheint|kommt|wurde|steht|startet
      <mein> <werk> über|zum|zur|zu <link>?
      ^neu|neues|neuer|neue im|auf|auf|bei|in|von blog|shop|kanal|meinem|unserem|der|uns|mir|youtube
      ^neuer blogpost|blogbeitrag|blogartikel|blog|beitrag|artikel|text|post
      ^neues video|lied|album|buch|tutorial|rezept|interview|spiel
      ^jetzt|heute|endlich|seit|ab .. erhältlich|online|erschienen|verfügbar|draußen
      jetzt|ab|nun|seit|heute|endlich auch? sofort|heute|gestern|mitternacht? online|erhältlich|verfügbar|live|da|draußen
      jetzt auch als|auf
      ist|sind ab|seit|jetzt|nun|heute|endlich .. erhältlich|verfügbar|online|da|live|draußen
      ab sofort erhältlich|verfügbar|online|bei|im|auf|gibt|könnt
      überall erhältlich|wo|zu|verfügbar
      ^<der> <neu>? * ist da
      ist erschienen
      <mein> .. ist fertig
      gelauncht|launchen|launch
      freu|freue|freuen <mich> .. präsentieren|vorstellen|verkünden|bekannt|ankündigen
      stolz .. präsentieren|vorstellen|verkünden
      dürfen|darf .. präsentieren|vorstellen|ankündigen
      präsentieren|präsentiere
      stellen|stelle <mein> .. vor
      ich|wir habe|haben .. <mein> .. <gemacht>
      ich|wir habe|haben .. gebloggt|veröffentlicht|hochgeladen|gelauncht|gegründet|eröffnet|programmiert|gedreht|aufgenommen|freigegeben|vertont
      ^habe .. gebloggt|veröffentlicht|hochgeladen|gelauncht|gegründet|programmiert|gedreht|aufgenommen
      ich|wir habe|haben .. <werk> <gemacht>|gestartet
      habe .. <werk> <gemacht>
      habe dazu|darüber|hierzu .. gebloggt|gemacht|geschrieben
      gebloggt
      selbst|selber gebaut|gemacht|programmiert|geschrieben|genäht|geschnitzt
      <ich> bin|sind|spiele|spielen|lese|spreche|streame|zeige|zeigen|moderiere|rede .. live|gast|bühne|<link>
      ^lese|spreche|streame|spiele heute|morgen|am|auf|bei .. <number>|<link>|uhr|abend
      zu gast bei|in|im|auf
      gast bei|in|im
      interview mit mir|uns
      mein|unser interview|text|artikel|beitrag|kommentar|gastbeitrag|essay|kolumne .. <link>
      folge|episode|teil|ausgabe <number>
      im shop|store|handel
      eröffnen|eröffnung
      zeige|zeigen <ich> euch|ihnen
      bei mir|uns könnt|bekommt|bekommen|findet
      bei uns im shop|laden|haus|sortiment|angebot`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 1.2,
    phrases: `
      <mein> <neu>? <werk> <link>
      <mein> <neu>? <werk> .. <link>
      <mein> * <werk> .. <link>
      endlich .. online|fertig|soweit
      es ist soweit
      geht .. online
      wir|ich .. auf lager
      ab morgen|heute|montag|sofort am|im|auf|überall`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 0.8,
    negatable: true,
    phrases: `
      <mein> <werk>
      <mein> * <werk>
      ^<neu> * <werk>
      <neu> <werk>
      über <link>
      <mein> team|verein|kunden|mitglieder|partner
      <ich> habe|haben .. <gemacht>`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 0.5,
    phrases: `
      endlich`,
  },
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 1.8,
    negatable: true,
    phrases: `
      <ich> helfe|helfen|unterstütze|unterstützen|berate|beraten|begleite|begleiten * .. dabei|bei|zu
      <ich> helfe|helfen|unterstütze|unterstützen|berate|beraten|begleite|begleiten unternehmen|firmen|betriebe|betrieben|coaches|selbstständige|selbstständigen|gründer|menschen|teams|kunden|frauen|mütter|praxen|agenturen|sie
      <ich> biete|bieten|vertreibe|vertreiben|liefern|übernehmen|vermitteln|produzieren|organisieren|entwickeln|fertigen|erstellen|betreuen
      biete|bieten <ich>|an|ihnen|euch
      <mein> kunden|leistungen|angebot|lösung|lösungen|service|dienstleistungen|kanzlei|produkte|software|plattform|mandanten|experten|sortiment
      als anbieter|spezialist|experte|expertin|agentur|dienstleister|steuerberater|finanzberater|makler|coach|fotograf|anwalt|kanzlei|berater
      anbieter von|für
      stehe|stehen .. zur verfügung
      stehe|stehen <ich> ihnen|euch
      bei interesse .. melden|pn|dm|anfragen|schreiben|kontaktieren|gern|gerne|einfach|bitte|kurze
      meldet|melden euch|sie .. bei mir|uns
      anfragen gern|gerne|per|an|unter|über|bitte|willkommen
      kontaktieren sie|<mich>
      mehr umsatz|kunden|leads|reichweite|follower|anfragen|erfolg|zeit
      <number> <percent>? mehr|weniger umsatz|kunden|leads|kosten|aufwand
      ihr|ihre|ihrem|ihren unternehmen|betrieb|firma|prozesse|team|praxis|kunden|website|business
      wie sie|du mit|ohne|in|ihr|ihre|deinen|dein
      du willst|möchtest|träumst|suchst .. ?
      sie wollen|möchten|suchen|haben .. ?
      kostenlose|kostenloses|kostenfreie|unverbindliche|unverbindliches beratung|angebot|probestunde|analyse|erstberatung|check|webinar|einschätzung|besichtigung
      finanzberater|finanzcheck|versicherungsmakler|immobilienmakler|vertrieb
      langjährige|jahrelange|jahre erfahrung
      termine frei|verfügbar
      kapazitäten|kapazität
      ab|noch .. termine
      vernetze mich
      auf gute vernetzung|zusammenarbeit`,
  },
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 1,
    phrases: `
      bei interesse
      interesse ?
      anfragen an|über|per
      wir möchten|würden
      schreibt|schreib|schreiben mir|uns|sie .. pn|dm|nachricht|mail
      gern|gerne per|als pn|dm|mail
      zusammenarbeit|kooperation|kooperationen
      vernetzen|vernetzung|netzwerk
      sehr geehrte damen|frau|herren`,
  },
  {
    why: 'asks_for_job',
    toward: 'sell',
    weight: 2.3,
    call: true,
    negatable: true,
    phrases: `
      suche <ein>? <neu>? <stelle>
      suche <ein>? * <stelle>
      suche .. <stelle> als|im|in|ab|zum|bei|für
      suche ich|ab .. <stelle>
      suche ich .. * <stelle>
      suche ab .. * <stelle>
      auf der? suche nach .. <stelle>
      auf jobsuche|stellensuche|arbeitssuche
      auf der suche nach einer neuen
      neue|neuen|berufliche herausforderung|herausforderungen|wirkungskreis
      bewerbe|bewerben mich .. bei|um|auf|als|initiativ|bei
      initiativbewerbung|initiativ
      <mein> lebenslauf|bewerbungsunterlagen|portfolio|cv|referenzen|arbeitsproben
      referenzen|arbeitsproben vorhanden|auf|gern|unter|per|sind
      über eine einladung|stelle
      freie kapazität|kapazitäten|termine
      wieder|noch kapazitäten|kapazität
      verfügbar ab|für|als
      ab .. verfügbar
      offen für neue|neues|angebote|projekte|aufträge
      stundensatz|tagessatz|honorar nach
      wer .. braucht|sucht|jemand|einen|eine .. meldet|melden
      für jedes|über|jeden angebot|kontakt|auftrag
      nehme .. aufträge|auftrag|commissions|kunden an
      commissions open|offen|frei
      übernehme gern|gerne`,
  },
  {
    why: 'asks_for_job',
    toward: 'sell',
    weight: 1,
    phrases: `
      falls|wenn .. jemand .. braucht|sucht
      freiberuflich|freiberufliche|freiberuflicher|freelancer
      ich hätte zeit
      arbeitslos
      #jobsuche
      #freelancer
      #opentowork`,
  },
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 2.1,
    call: true,
    negatable: true,
    phrases: `
      ^bitte? spendet|spende|spenden
      spenden|spende unter|an|hier|kann|könnt|auf|für|bitte|via|per|sie|helfen|hilft|<link>|willkommen|möglich|sammeln|gern|gerne
      spenden kann|könnt
      spendenkonto <number>|de|bei|unter|iban|<link>
      spendenlink|spendenbescheinigung|spendenaktion
      um <ein>? *? spende|spenden
      jede spende|jeder euro|cent
      jeder|jeden|jede euro|cent|fünfer|beitrag|spende hilft|zählt|ist
      sammeln|sammle <ich>|geld|spenden|für
      fehlen uns|mir|noch .. <number>
      uns|mir fehlen .. <number>
      unterstützt|unterstütze|unterstützen <mich>|<mein>
      unterstützen sie
      förderer|sponsoren|sponsor|investoren
      <mich> .. euro? .. unterstützen|unterstützt
      wer .. unterstützen
      crowdfunding|startnext|gofundme|betterplace|kickstarter|leetchi|patreon|steady
      crowdfunding läuft|für|auf
      auf startnext|gofundme|betterplace|kickstarter|patreon|steady
      <number> euro fehlen|leihen|leihweise|brauchen
      spendiert|spendier .. kaffee
      investieren sie|in|jetzt
      mitglied werden|werde|werden`,
  },
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 0.7,
    negatable: true,
    phrases: `
      <geld>
      finanziell|finanzielle|finanzierung|finanzieren
      unterstützer|unterstützerinnen
      petition`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 2,
    phrases: `
      <mitmacher> gesucht|für|willkommen
      suche|suchen|sucht|brauchen|bräuchte|braucht <ich>? .. <mitmacher>
      suche|suchen|sucht|brauchen jemand .. der|die
      suche|suchen <ich> jemand
      wer .. lust bei|mitzumachen|mitzuhelfen
      wer macht mit
      unser chor|verein|team|redaktion sucht|suchen|braucht`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 1.7,
    phrases: `
      ihr|dein|ihres|ihrem|deinem|ihren|cooles|spannendes profil|lebenslauf|cv|werdegang
      auf ihr|dein profil gestoßen|aufmerksam
      profil gestoßen|aufmerksam|entdeckt|gefallen
      spannende|spannenden|tolle|passende|attraktive|interessante|vakante position|positionen|stelle|stellen|rolle|opportunity|aufgabe|projekte|herausforderung|job|jobs|chance|karriere
      perfekt|perfekte|gut zu|auf|für dir|dich|ihnen|passen
      passt|passen|passende .. zu ihnen
      mein mandant|unser mandant|kunde
      <mein> mandanten|mandant
      renommierten|renommiertes|führenden|führendes|namhaften|namhaftes|wachsendes|innovatives unternehmen|mandanten|kunden|kunde|startup
      recruiter|recruiterin|headhunter|personalberater|personalberatung|recruiting
      offen für neue|neues|veränderung
      wechsel|wechselwillig|wechseln|verändern vorstellen|interessant|denken
      <dein> .. lebenslauf|cv zu|zukommen|schicken|senden
      bock|lust mitzumachen|mitzuwirken|mitzuhelfen|mitzuschreiben|bei|als
      wer .. lust|bock|mag|will|möchte mitmachen|mitzumachen|mithelfen|mitsingen
      werde|werden sie teil|mitglied|ein
      komm|kommen|kommt ins|in unser|zu team
      wir suchen dich|menschen|leute|verstärkung|noch|mitstreiter|ehrenamtliche|freiwillige|helfer|jemand
      suchen|suche|sucht|gesucht|braucht|brauchen noch|dringend|weitere|neue|engagierte? leute|jemand|mitstreiter|mitspieler|mitglieder|freiwillige|ehrenamtliche|helfer|helferinnen|helfende|verstärkung|tester|betatester|autoren|sänger|sängerinnen
      suchen|suche|sucht <ein>|<number>|noch|wir|ich .. <rolle> die|der|für|mit|und
      verstärkung gesucht|für
      ehrenamtlich|unbezahlt|unentgeltlich|freiwillige
      wir wachsen|expandieren
      mitstreiter|mitstreiterinnen|mitspieler|mitspielerinnen|mitmusiker|mitwirkende
      bewirb dich`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 1.2,
    phrases: `
      wer .. lust|bock hat|auf|bei
      lust .. mitzumachen|mitzuwirken|mitzuhelfen
      suchen|suche wir|ich .. <rolle>
      unser chor|verein|team|projekt|portal sucht|suchen|braucht
      jemand der|die .. mit mir|uns
      bezahlen können|kann
      ohne bezahlung|honorar|gehalt
      nehmen sie .. praktikanten|azubis`,
  },
  {
    why: 'about_writer',
    toward: 'sell',
    weight: 0.4,
    phrases: `
      unser|unsere|unseren|unserem|unserer|unseres
      wir`,
  },
  {
    why: 'about_writer',
    toward: 'sell',
    weight: 0.5,
    phrases: `
      unser neuer|neues|neue`,
  },
] as const satisfies readonly Signal[];
