import type { AskSignal } from '../rules.ts';

/** What people write when they need something. Weights by hand. */
export const asks: readonly AskSignal[] = [
  // Who asks who looks for work has some to give.
  {
    need: 'hire',
    weight: 1.8,
    phrases: `
      sucht|suchst wer|jemand|noch .. <stelle>|praktikum|ausbildung
      wenn|falls sie|du|ihr .. <stelle>|promotionsstelle|postdoc .. suchen|suchst|sucht`,
  },
  {
    need: 'job',
    weight: 1.6,
    phrases: `
      stellt mich ein
      ein|eine|mein|meine freund|freundin|kollege|kollegin|bekannter|bekannte|bruder|schwester|cousin|cousine|tochter|sohn .. .. .. .. sucht .. <stelle>|vollzeitstelle|arbeit|job
      biete meine dienste|dienstleistung|arbeit an?
      suche <ein>? <neu>? <stelle>
      suche <ein>? * <stelle>
      suche .. <stelle> als|im|in|ab|zum|bei|für
      suche ich|ab .. <stelle>
      suche ich|ab .. * <stelle>
      sucht|suchen ab|zum|im|in|neue|neuen|eine|einen .. <stelle>
      auf der? suche nach .. <stelle>
      auf jobsuche|stellensuche|arbeitssuche
      neue|neuen|berufliche herausforderung|herausforderungen|wirkungskreis
      mich .. bewerben
      bewerbe mich
      initiativbewerbung|initiativ
      mein|meinen|meine lebenslauf|bewerbungsunterlagen|cv|bewerbung|arbeitsproben|referenzen
      freie|wieder|noch kapazität|kapazitäten
      verfügbar ab
      ich|wäre .. verfügbar
      offen für neue|angebote|aufträge
      stundensatz|tagessatz
      übernehme gern|gerne|ich
      biete .. nachhilfe|unterricht|übersetzungen|lektorat|korrektorat|reparaturen|gartenarbeit|umzugshilfe|putzen
      <mir> .. auftrag|aufträge
      <rolle> sucht .. <stelle>
      commissions
      noch .. samstage|termine|plätze frei für
      kennt|weiß .. jobs|job|stelle für mich`,
  },
  {
    need: 'job',
    weight: 1.5,
    phrases: `
      arbeitslos
      such|suche|suchen was|etwas|arbeit|neue .. als|in|im|ab|für
      such|suche .. neue|neuen <stelle>
      falls|wenn jemand|wer|ihr|sie .. braucht|sucht|weiß
      ich hätte zeit|kapazität
      ich bin zu haben
      mein vertrag .. läuft|wurde|endet
      was neues finden
      nehme|nimmt .. aufträge|schüler|kunden|mandanten|commissions
      frei für neue|aufträge|projekte
      gesucht hier|ich
      nehmen sie|ihr .. praktikanten|azubis ?
      #jobsuche
      #freelancer
      #freelance
      #opentowork
      brauche|brauch .. arbeit|job|geld`,
  },
  {
    need: 'hire',
    weight: 1.5,
    phrases: `
      biete job|stelle|auftrag|nebenjob
      ^biete|suche|gesucht|job <rolle>
      sucht eine|einen|ein|noch *? <rolle>|psychologin
      sucht <ein>|noch|ab .. <rolle>|kandidaten|kandidatin|person
      sucht|suchst|suchen wer|jemand|du|sie <ein>? .. <stelle>|postdoc|stelle
      wollen|werde|werden|können .. stelle|stellen|postdoc .. besetzen|vergeben
      stelle|stellen .. besetzen|besetzt|vergeben
      details|infos|bewerbung .. bewerbung|hier <link>|hier
      wären|wärst|bist|sind sie|du .. offen|interessiert .. herausforderung|stelle|position|neues ?
      sucht einen kandidaten|kandidatin
      will|möchte|wollen .. was|song|musik|band|projekt machen|aufnehmen|gründen .. mit|*
      <rolle> für <number>|eine|einen .. std|stunde|stunden|tag|samstag|abend
      suche|suchen|sucht|brauchen|bräuchten <number>|noch|immer|dringend|wir|ich? leute|jemand|menschen|köpfe|stimmen|männerstimmen|gastautoren|testpersonen|testfamilien
      suche|suchen <ich> .. leute|menschen|jemand|gastautoren|freiwillige|ehrenamtliche
      suche|suchen|sucht|bräuchte|brauchen|braucht .. leute|jemand .. für|die|der
      kennst|kennt|kennen du|ihr|sie|jemand .. der|die|jemand .. bei <mir>
      ehrenamtlich|unbezahlt|unentgeltlich
      gage|rev
      wer .. lust .. bei|mitzumachen|mitzuhelfen|zu
      wer macht|möchte|will|mag mit
      werden .. gesucht
      stelle als|im|in|für .. frei|besetzen|ausschreibung|bewerbung|jahre|<number>
      phd|hiwi|shk|werkstudent|werkstudentin|praktikum|praktikant bei|im|in|stelle|gefällig|it|gesucht
      #job
      #jobs
      #karriere
      #stellenangebot
      <konnte> <mich> .. vorstellen bei
      bezahlter auftrag
      menschen wie dich`,
  },
  {
    need: 'hire',
    weight: 1.45,
    phrases: `
      <mitmacher> gesucht|für
      suche|suchen|sucht|brauchen|bräuchte|braucht <ich>? .. <mitmacher>`,
  },
  {
    need: 'hire',
    weight: 1.4,
    phrases: `
      m w d
      w m d
      d m w
      w d m
      bewerbung|bewerbungen an|bis|bitte|formlos|unter|über|per|<email>|<link>|direkt
      wir suchen <rolle>|für|ab|zum|noch|dich|menschen|verstärkung|jemand|zur|eine|einen
      wir|ich suchen|suche .. <rolle>
      suchen|suche wir|ich <rolle>|jemand
      suchen|suche wir|ich .. <rolle>
      suchen|suche wir .. ab|zum|jemand
      suche|suchen|sucht|brauchen .. <rolle> für|der|die|mit|zum|ab|und|in|im|zur
      suche|suchen <ein>|noch|<number> <rolle>
      sucht <ein>? <rolle>
      sucht zum|ab|für|noch|dringend|zur .. <rolle>
      sucht <ein> n|r
      sucht .. m|w
      <rolle> gesucht
      <rolle> in gesucht
      stellt .. ein
      stelle|stellen|ausbildungsplatz|praktikumsplatz|position .. zu besetzen|frei|ausgeschrieben
      ist|sind|haben .. stelle|stellen .. frei|zu|offen
      wir .. brauchen|bräuchten .. verstärkung|jemand|leute|helfer
      verstärkung
      mitstreiter|mitstreiterinnen|mitmusiker|mitwirkende
      elternzeitvertretung|schwangerschaftsvertretung
      vollzeit|teilzeit|unbefristet
      <dein> profil passt
      profil .. passt|gestoßen
      spannende|passende|neue|attraktive|tolle position|positionen|stelle|stellen|opportunity|rolle|aufgabe für|bei|im|in
      im auftrag eines|unseres
      recruiter|recruiterin|headhunter|personalberater|personalberaterin
      lust mitzumachen|mitzuschreiben|mitzuhelfen|mitzuwirken
      lust bei|in|auf unserem|unser|unserer|uns|ein ehrenamt
      bewirb dich
      wir wachsen
      werde teil
      komm ins|in team|unser
      wir besetzen
      #hiring
      #wearehiring
      #stellenangebot
      ehrenamtliche|freiwillige|helfer|helferinnen|babysitter|babysitterin|putzhilfe gesucht|für|die|in|zum|willkommen`,
  },
  {
    need: 'recommend',
    weight: 1.45,
    phrases: `
      sonst|noch|irgendwelche|weitere noch|irgendwelche? empfehlungen|empfehlung|vorschläge|tipps ?
      irgendwelche|irgendein|ein|welche .. lieblings|lieblingsthemes|themes|plugins|apps|tools|programme ?
      alternative|alternativen zu|zum|zur
      suche|such .. tutorial|rezept|kurs|app|programm|liste|anleitung .. ?
      hat|kennt jemand|wer <ein>|noch .. liste|seite|gute|gutes|guten ?
      was könnt ihr .. empfehlen
      <ding> gesucht
      buchempfehlung|buchempfehlungen|empfehlungen|geschenkidee|geschenkideen|geheimtipp
      tipps|vorschläge gern|gerne|bitte|willkommen|per
      was taugt|empfehlt|könnt ?
      was habt ihr .. genommen|gekauft ?
      brauche|bräuchte was|etwas|ein|eine|einen .. für|zum|mit
      womit schneidest|macht|schneidet|mach du|ihr ?
      wer weiß|kennt|hat <ein> .. <ding>|in|für
      <ding> .. nennen|sagen|verraten ?
      kannst|können|könnt .. nennen ?
      spiele|bücher|filme|serien|podcasts|programm|einfaches|einfache|gute|gutes|guter wie|um|für|zum|über ?
      wo .. noch .. bekommt|kriegt|gibt|kauft ?`,
  },
  {
    need: 'recommend',
    weight: 1.3,
    phrases: `
      empfehlen ?
      empfehlt|empfiehlt|empfehlung|empfehlungen ?
      empfehlung|empfehlungen für|gesucht|zu|willkommen
      kennt jemand|ihr|wer|hier|da|von .. <gut> .. ?
      kennt|kennst|weißt|weiß jemand|ihr|wer|du .. <ding> ?
      kennt|kennst|weißt|weiß jemand|ihr|wer|du .. * <ding> ?
      kennt|kennst|weißt|weiß jemand|ihr|wer|du|hier <ein> ?
      kennt|hat jemand .. der|die|wo noch|noch|man|gut ?
      wer kennt <ein>|<gut>
      welche|welcher|welches|welchen <ding>
      welche|welcher|welches|welchen * .. nehmt|nutzt|benutzt|empfehlt|verwendet|habt|hört|lest|könnt ihr
      welche|welcher|welches|welchen * ist|sind .. gut|beste|besten|empfehlenswert
      was nutzt|benutzt|nehmt|lest|hört|verwendet|schaut|empfehlt|habt ihr|man .. für|als|zum|gegen|gerade ?
      wen habt|könnt|nehmt ihr
      wo kauft|bekomme|kriege|finde|gibt|kriegt|bekommt|kann|geht|isst|esst|lasst|bestellt ihr|ich|man|es .. ?
      <gut> <ding> ?
      <gut> <ding> in|für|zum|über|gesucht|zu|im ?
      suche|suchen|sucht <ein>? <gut>? <ding>
      suche|suchen <ein>? * <ding>
      suche|suchen .. <gut>|empfehlungen|empfehlung|alternative|tipps|geschenk
      gibt es .. <ding>|<gut>|alternative|app|tool ?
      gibt es .. die|das|der * kann|man ?
      alternative|alternativen|ersatz zu|für|zum
      tipps|tipp|vorschläge|ideen für|in|zum|zur|gesucht ?
      vorschläge ?
      wohin ?
      ähnliches|vergleichbares|sowas wie ?
      lieblingsbuch|lieblingspodcast|lieblings|geheimtipp|geheimtipps
      buchtipp|buchtipps|filmtipps|serientipps|reisetipps|lesetipps
      brauche .. <ding>|lesestoff|geschenkidee|inspiration`,
  },
  {
    need: 'advice',
    weight: 1.6,
    phrases: `
      irgendeine|irgend|ne|jemand|irgendwelche eine? idee|ideen|tipp|tipps|ahnung
      haben|habt|hast|hätten|hätte sie|ihr|du|jemand .. tipp|tipps|rat|ratschläge|idee ?
      gibt es .. möglichkeit|weg|option .. dass|zu|die|das|um|*
      gibt es nicht? .. zufällig|irgendwie|eine .. möglichkeit|weg
      bitte um|ums feedback|rückmeldung|kritik|meinung|meinungen
      würde|würd|wüsste gern|gerne|mal wissen|hören .. was|wie .. davon|halten|hältst|haltet|denkst|findest
      wär|wäre|würde .. feedback|rezension|rückmeldung|reinschaut|bewertung
      wie siehst|seht|sehen du|ihr|sie das|die|da|es ?
      was hältst|haltet|halten|denkst|denkt du|ihr|sie .. ?
      ist das nur|jetzt|für|als|so .. ?
      heißt|bedeutet .. was|etwas|anderes|andere .. ?
      wie komm|komme|kriege|krieg|bekomme ich|man an|das|die|den|da
      keine ahnung|idee wie|was|warum|woran
      <konnte> mir|uns|jemand|sie|du|wer|ihr|einer .. erklären|sagen|verraten|bestätigen|beantworten|weiterhelfen|helfen
      <konnte> mir|uns|jemand|sie|du|wer|ihr|einer * * * .. erklären|sagen|verraten|bestätigen|beantworten|weiterhelfen
      <konnte> mir|uns jemand|wer|einer .. erklären|sagen|helfen|weiterhelfen`,
  },
  {
    need: 'advice',
    weight: 1.15,
    phrases: `
      wer weiß|hat|kennt|kann .. wie|ob|was|warum|wo|erfahrung|erfahrungen|idee
      wie|womit|wo|woran|wann|warum|wieso|weshalb|was kann|muss|soll|sollte|mache|mach|bekomme|krieg|kriege|finde|stelle|gehe|löse|könnte|darf|würde|erkenne|erkennt|macht|kriegt|bekommt|bringe|bring ich|man|wir
      wie macht|löst|handhabt|haltet|seht|schafft|organisiert|geht|habt|regelt|findet ihr
      wie lange|viel|viele|oft|hoch|teuer|groß|weit|alt|warm *? ?
      wie ist|sind|läuft|funktioniert|wird|war|heißt|rechnet|geht|reinigt|kommt|macht|lautet|sieht|spricht *? ?
      wie seht|geht|ihr
      ab|bis|seit wann ?
      wann|wo|woher|wofür|wozu|worauf|woran|warum|wieso|weshalb|inwiefern ist|sind|wird|werden|hat|gibt|kommt|liegt|startet|beginnt|macht|zeigt|findet|kann|muss|steht|geht|soll|haben|weiß ?
      warum|wieso|weshalb * *? ?
      was bedeutet|heißt|passiert|ist|sind|kostet|meint|haltet|sagt|macht|tun|tut|würdet|spricht|mache|zählt|gilt|kommt|muss|soll|fehlt|denkt|hilft *? ?
      was ist|sind|kostet|bedeutet
      muss|darf|soll|sollte|kann|brauche|könnte|bekomme|verliere ich|man|wir|ihr|er|sie|das .. ?
      <der> .. oder ?
      lohnt sich das|der|die|ein|eine|so|es
      gibt es .. möglichkeit|trick|grund|weg|regel|lösung|inzwischen|eigentlich|schon|noch|irgendwo|irgendeine ?
      hat|habt|haben jemand|ihr|wer|hier|schon .. erfahrung|erfahrungen|idee|ideen|tipp|tipps|ahnung|schon|mal|auch|das|eine ?
      hat|habt jemand|wer|irgendwer|einer|ihr .. erfahrung|erfahrungen|idee|tipps|tipp|ahnung|schon
      erfahrung|erfahrungen mit|damit|dazu|zu ?
      jemand .. erfahrung|erfahrungen|idee|tipp|tipps|ahnung|plan
      irgendwelche|hat|jemand ideen|tipps|erfahrungen
      verstehe|versteh|kapier|kapiere .. nicht
      verstehe|versteh|kapier|kapiere ich .. nicht
      komme|komm .. nicht weiter|klar
      funktioniert|geht|startet|lädt|erkennt|findet|druckt nicht|nicht nicht|mehr
      bin .. unsicher|ratlos|überfragt|verzweifelt
      bin .. nicht sicher
      weiß .. nicht ob|wie|was|wo|weiter|warum
      darf ich .. fragen|frage
      hilfe ?
      rat|ratschlag|ratschläge|hilfe|hilfestellung gesucht|bei|gebraucht|benötigt|wäre
      brauche|bräuchte|suche .. rat|hilfe|tipps|meinung|meinungen|info|infos|feedback|input
      meinung|meinungen|einschätzung|einschätzungen dazu|gefragt|von|zu ?
      kritik erwünscht|willkommen|gern|gerne
      feedback|rückmeldung|rückmeldungen willkommen|erwünscht|gern|gerne|freuen|wäre|bitte|dazu|ist|zu
      freu|freue|freuen <mich> .. über|auf feedback|rückmeldung|rückmeldungen|kritik|meinungen|anregungen|euer|eure
      <mich> über|auf .. feedback|rückmeldung|kritik
      euer|eure|dein|deine|ihr|ihre feedback|meinung|einschätzung|erfahrungen|tipps|kritik|rückmeldung
      was ihr .. denkt|davon|meint
      umfrage|befragung|onlinebefragung|onlineumfrage|fragebogen
      umfrage|studie|befragung teilnehmen|zu|zum|zur|im|für|an
      teilnehmer|probanden|probandinnen|interviewpartner|interviewpartnerinnen für|gesucht|die
      masterarbeit|bachelorarbeit|diplomarbeit|dissertation|doktorarbeit|abschlussarbeit
      bitte testen
      oder muss|ist|kann|lieber|doch|soll|nur|besser|geht|gibt|brauche ?
      würdet|hättet ihr|du .. ?
      habt|hattet|kennt|nutzt|macht|merkt ihr .. ?
      ob|wie man|ich|es|das|die|der .. kann|muss|soll|darf|geht|ist ?
      #fragtwitter
      woran .. liegen|liegt
      was ich .. kann|soll|muss|machen`,
  },
  {
    need: 'advice',
    weight: 1.05,
    phrases: `
      welche|welcher|welches|welchen ?
      ^muss|darf|soll|sollte|kann ich|man
      ist|sind|war|wird|gilt|geht|läuft|liegt|funktioniert|klappt|hält|braucht|verträgt|zahlt|stimmt|passt|reicht|taugt das|es|der|die|man|sowas|dafür ?
      weiß|wissen jemand|wer|einer|hier|da|zufällig .. ob|wie|was|wo|wann|warum|ab|bis
      weiß|wissen|weißt jemand|wer|einer|du|ihr ?
      eine|kurze|dumme|blöde|kleine|generelle|allgemeine frage
      frage an|in die|alle|eltern|lehrer
      lohnt|lohnen|rentiert sich ?
      was sollen wir .. ?
      nachgefragt
      sprecht|habt|macht|nutzt|nehmt|wechselt|rechnet|gebt|lasst ihr ?
      lösung ?
      wie bekomme|krieg|kriege|stell|stelle|mach|mache ich
      schickt|schickt|gebt <mir> .. feedback
      hat das .. schon|jemand ?
      sagt <mir> .. welches|welcher|ob`,
  },
  {
    need: 'intro',
    weight: 1.6,
    phrases: `
      mit wem .. reden|sprechen|sollte|muss|kann
      möchte|will|würde|würd mich|gern|gerne .. vernetzen|austauschen|kennenlernen
      würde|würd .. kennenlernen|treffen|kennen
      suche|such .. kontakt|kontakte|austausch|vernetzung
      wer kennt .. wen|jemand|leute
      kennt|kennst .. jemand der|die|bei|beim|aus|in|von
      wer ist .. zuständig|ansprechpartner|verantwortlich|richtige
      wer ist .. der|die|für ansprechpartner|ansprechpartnerin|zuständig
      an wen|welche|welchen .. wenden|wende|melden|schreiben|stelle
      an wen
      mit wem .. reden|sprechen|muss|kann
      bei wem .. melden
      ansprechpartner|ansprechpartnerin|ansprechperson|kontaktperson
      zuständig ist ?
      kontakt|kontakte zu|zum|zur|mit|bei|von|beim|in
      gibt es hier|da|in .. leute|andere|jemand|eltern|gruppe ?
      neu in|hier
      bin|sind|wir .. neu in|hier|zugezogen
      neue leute|freunde|kontakte|menschen .. kennenlernen|kennen|finden|treffen
      leute|menschen|jemand kennenlernen|kennenzulernen|treffen
      kennenlernen|kennenzulernen
      wer hat|hätte lust|bock .. kennenlernen|treffen|zu|auf|mit|mitzukommen
      hat|hätte jemand|wer .. lust
      wer kommt|geht|ist|fährt .. mit|auch|noch ?
      noch jemand|wer .. aus|in|auf|da|hier|dabei ?
      jemand .. aus|in der nähe ?
      kannst|könntest|könnt|können|könnten .. vorstellen|bekannt|vermitteln|verbinden
      kontakt herstellen|vermitteln
      intro machen|zu|geben
      vermitteln ?`,
  },
  {
    need: 'intro',
    weight: 1.5,
    phrases: `
      suche|suchen|sucht <ich>? .. kontakt|kontakte|ansprechpartner|austausch|gleichgesinnte|freunde|mitstreiter|zeitzeugen|familien
      suche|suchen andere|kontakt|kontakte|menschen|familien
      kennt|kennst|kennen jemand|wer|ihr|du|sie .. jemand|wen|leute|welche ?
      kennt|kennst|kennen jemand|wer|ihr|du|sie .. beim|bei|vom ?
      kennst|kennt wen
      gern|gerne mich? .. austauschen|vernetzen|kennenlernen
      mich .. austauschen|vernetzen
      wer hat|hätte lust .. kennenlernen|treffen|mitzukommen|auf
      gibt es .. jemand|leute|gruppen|andere .. die|der|zum|aus ?
      gleichgesinnte
      anschluss gesucht|suche|suchen
      jemand aus|in der .. hier|ecke|nähe ?
      wen spricht|fragt|frage|kontaktiere|kontaktiert|muss man|ich|ihr
      mich|uns .. vorstellen|bekannt|verbindung ?
      würden|könnten|könntest|würdest sie|du <mich> .. vorstellen|bekannt|verbinden
      vermittelt|vermitteln <mir>
      nach <number>|<handle>? .. gezogen`,
  },
  {
    need: 'support',
    weight: 1.6,
    phrases: `
      ^anfrage|bitte .. *? pizza|hilfe|essen|könnte|brauche
      pizza|pizzas .. wäre|wär|heute|abend|für|gegen|brauchen|cool|schön
      will|möchte|hätte .. einfach|nur|gern .. pizza|suppe|umarmung
      fühl|fühle mich|mir .. schlecht|allein|einsam|traurig|verloren
      brauch|brauche euch|dich|leute .. damit|da|zum|testen
      nie|niemand|keiner .. geantwortet|reagiert|antwort
      und könnte|kann .. leihen|mitnehmen|helfen
      wer kann|könnte|hat|leiht|hilft|fährt .. leihen|mitnehmen|helfen|übrig|ausleihen|abholen|mir|uns
      wer kann|könnte mir|uns|morgen|heute|am
      bitte .. löschen|wiederherstellen|entsperren|verschieben|rückgängig|entfernen|freischalten
      mitfahrgelegenheit
      schlafplatz|schlafgelegenheit|couch
      <ich> weiß nicht mehr|weiter|wohin
      weiß nicht mehr weiter
      ich kann nicht mehr
      mir geht es .. nicht|schlecht|beschissen|mies|dreckig
      fühle|fühl mich .. allein|alleine|einsam|leer|mies|schlecht|verloren|überfordert|wie
      so|bin|sitze|total allein|alleine|einsam
      nette|liebe|aufmunternde|tröstende worte
      depression|depressionen|panikattacke|panikattacken
      geht es .. jemand|anderen auch|so
      brauche|bräuchte .. hilfe|jemand|zuspruch|umarmung|trost|aufmunterung
      jemand zum reden|zuhören
      jemand .. reden|zuhört|zuhören
      eingeschläfert
      gestorben|verstorben
      angst vor|dass|und
      betet|gebete|beten für
      was .. zu essen
      konto .. leer|minus
      zu verschenken ?
      <jemand> .. zu verschenken|übrig|abzugeben|rumstehen|rumliegen
      verschenken ?`,
  },
  {
    need: 'support',
    weight: 1.45,
    phrases: `
      <konnte> jemand|wer|irgendwer|einer .. <hilfe>
      <konnte> jemand|wer|irgendwer|einer * * * .. <hilfe>
      <konnte> du|ihr|sie .. <hilfe>
      wer kann|könnte .. nehmen|abgeben|aufpassen ?
      hat|hätte jemand|wer|irgendwer|einer .. zeit|platz|link|exemplar|leihen|zum ?
      hat|hätte jemand|wer|irgendwer|einer * * * .. übrig|zeit|frei|ausleihen|leihen ?
      braucht|bräuchte <ich>? .. unterstützung|aufmunterung|zuspruch
      moralische unterstützung|beistand
      mut machen
      daumendrücken
      fährt jemand|morgen|heute|wer ?
      schaut mal nach
      zimmer|wohnung|wg|babykleidung|möbel|kinderwagen gesucht
      bitte um <hilfe>|daumendrücken|hilfe
      was abgeben|übrig ?
      wiederherstellen|umbenennen|zurücksetzen|verschieben ?
      gestorben|verstorben|eingeschläfert
      vollheulen|ausheulen|auskotzen`,
  },
  {
    need: 'support',
    weight: 1.1,
    phrases: `
      <konnte> jemand|wer|irgendwer|einer .. bitte|mir|uns|mich ?
      <konnte> bitte|mir|uns|mich .. jemand|wer|irgendwer|einer|ein ?
      <konnte> du|ihr|sie .. bitte|mir|uns|mich ?`,
  },
  {
    need: 'fund',
    weight: 1.8,
    phrases: `
      indiegogo|kickstarter|startnext|patreon|gofundme|crowdfunding
      indiegogo kampagne
      wie viel|wieviel .. möchten|möchtest|wollen|willst|würden|könnten .. spenden|geben ?
      wenn sie|du|ihr .. spenden|spendest|spendet
      eine spende|spenden|ihre|deine .. sind|ist|helfen|hilft|unerlässlich|wichtig
      unterstützt|unterstütze|unterstützen das|dieses|diese|diesen|den|die
      ^bitte? spendet|spende
      spenden|spende unter|an|hier|kann|könnt|auf|für|bitte|via|per|sie|helfen|hilft|willkommen|möglich|sammeln|sammelt|gern|gerne|<link>
      spendet|spendenkonto|spendenaktion|spendenlink|spendenbescheinigung|spendenlauf|spendenaufruf
      um <ein>? *? spende|spenden
      bitten .. spende|spenden
      jede spende|jeder euro|cent
      jeder|jeden euro|cent|fünfer hilft|zählt|ist
      sammeln|sammle|sammelt <ich>|geld|spenden|für|gerade|noch|wir|<number>
      sammlung
      fehlen uns|mir|noch|ihr|ihm|dem|der .. <number>
      uns|mir|noch|dem|der fehlen|fehlt .. <number>
      uns|mir fehlen
      fehlen noch|uns
      crowdfunding|startnext|gofundme|betterplace|leetchi
      unterstützt|unterstütze|unterstützen .. euro|kampagne|projekt|finanziell|spende|crowdfunding
      <mich> .. euro .. unterstützen|unterstützt
      finanziell|finanzielle unterstützen|unterstützung|hilfe
      sponsoren|sponsor|förderer|investoren gesucht|für|die
      suche|suchen .. sponsoren|sponsor|investoren|förderer|geldgeber
      leihen .. euro
      <number> euro leihen|leihweise|fehlen
      spendiert|spendier .. kaffee
      auf patreon|steady
      legen|legt zusammen
      zusammenlegen
      patenschaft|patenschaften
      spenden ?`,
  },
  {
    need: 'fund',
    weight: 1.6,
    phrases: `
      #crowdfunding|#spenden|#startnext|#spende
      kleine|deine|eure|ihre|einmalige spende
      gofundme|paypal <link>
      unterstützer|fördermitglied|fördermitglieder|fördermitgliedschaft
      braucht|brauchen .. <number> euro
      beisteuern|dazugeben|zusammenkriegen|zuschießen
      sammelt .. für
      zugunsten
      als sponsor`,
  },
];
