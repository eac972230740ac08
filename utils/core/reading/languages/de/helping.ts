import type { Signal } from '../rules.ts';

/** More ways to hand something over, as people write them in passing: in threads, forums, chats and mails. */
export const helping = [
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1.4,
    phrases: `
      ^mach|mache|macht|tu|geh|gehe|frag|halte|halt|warte|wart|trag|zeig|bring|stell|stelle|leg|setz|meld|melde|fang|ruf|fahr|lauf|trink|back|buch|kauf|such|teste|teste|tipp|nutze|nutz|verwende|schreib|rede|rechne|denk mal|doch|bitte|lieber|einfach|erst|ruhig|unbedingt|am|dich|dir|daran|dran|dort|da|beim|direkt|nach|vorher
      ^nimm|nehmt|nehmen|mach|macht|machen|lass|lasst|lassen|schau|schaut|schauen|schreib|schreibt|schreiben|geh|geht|gehen|frag|fragt|fragen|ruf|ruft|rufen|stell|stellt|stellen|sag|sagt|sagen|gib|gebt|geben|prüf|prüft|prüfen|achte|achtet|achten|versuch|versucht|versuchen|probier|probiert|probieren|bewahr|bewahren|lies|lest|lesen|wende|wendet|wenden sie|dich|euch|dir|das|die|den|es|doch|mal|lieber|erst|einfach|bloß|nur|auf|unbedingt|bitte
      nicht|niemals|nie|bloß *? unterschreiben|anfassen|öffnen|klicken|zahlen|bezahlen|wegwerfen|einfrieren|überweisen|rausziehen|kratzen
      du|ihr|sie müsstest|müsstet|müssten|musst|müsst|sollst|brauchst|bräuchtest|darfst
      da|dann|dafür|hier|sonst|vorher|trotzdem|eigentlich|theoretisch|normalerweise musst|müsst|müsste|brauchst|solltest|sollte|kannst|könntest|darfst|reicht|hilft|genügt du|man|ihr|sie|ein|eine|es|dir|nur|auch
      da|dann|hier|sonst hilft|helfen|lohnt|bleibt nur|ein|eine|auch|oft|meist|nichts|sich|es
      du kannst|könntest|kannst's|darfst|solltest das|die|den|es|dir|dich|da|auch|ja|einfach|doch|mal|dafür|aber|dann|im|in|mit|bei|per|über
      man kann|könnte|muss|sollte|darf .. auch|einfach|vorher|problemlos|aber|danach|nur einstellen|ausschalten|abschalten|beantragen|machen|nehmen|benutzen|anrufen|stellen|ändern|abholen|umtauschen|kündigen|widersprechen|verwenden|löschen|eintragen
      wichtig|entscheidend|hilfreich|sinnvoll|besser|ratsam|einfacher|sicherer|günstiger|billiger|am ist|wäre|wird|geht|einfachsten|besten|sichersten|schnellsten .. dass|wenn|nur|vorher|erst|über|mit|immer
      wichtig dabei|vor
      achtung|vorsicht bei|mit|vor|die|das|der|nicht|im|beim
      <ich> würde .. nehmen|lassen|machen|fragen|kaufen|warten|versuchen|probieren|anrufen|schreiben|reklamieren|zurückschicken|gehen|tauschen|buchen|verwenden|empfehlen|sagen|raten
      <ich> nehme|benutze|verwende|nutze dafür|dazu|immer|da|seit
      funktioniert|klappt|geht|läuft|hilft bei <mir>|einwandfrei|problemlos|tadellos|nur
      bei <mir> .. geholfen|gereicht|geklappt|funktioniert|gelegen|schuld|lag|wars|gewirkt
      bei <mir> war|lag|half|hat|reichte|ging|klappte es? .. das|der|die|am|an|nur|ein|eine
      <mir> hat|hatte|haben|half .. geholfen|gebracht|gerettet
      war bei <mir>|auch .. das|der|die
      damit|danach klappt|klappte|läuft|lief|funktioniert|funktionierte|geht es|das|auch|wieder|bei|alles
      wenn|falls|sobald|solange es|das|die|der|er .. nicht|noch|trotzdem .. dann? <rat>|musst|hilft|kannst|solltest|einfach
      schon|mal .. neu gestartet|neugestartet|resettet|neuinstalliert ?
      hast|habt|haben du|ihr|sie .. mal|schon .. überlegt|gedacht
      hast|habt|haben du|ihr|sie es|das? schon|mal *? mit|ohne|unter|in|an|bei
      wie wäre|wärs|wär es? mit|wenn
      warum|wieso nicht einfach|mit|direkt
      vielleicht hilft|liegt|magst|solltest|könntest
      alternativ|notfalls|andernfalls|sicherheitshalber
      im zweifel|notfall|ernstfall`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.3,
    phrases: `
      liegt|lag vermutlich|wahrscheinlich|meist|meistens|oft|wohl|daran|am|an|nur|eher
      das|es liegt|lag|kommt|hängt .. daran|an|am|davon|dass|mit|vom|von|weil
      der grund|unterschied|fehler|trick|haken|vorteil|nachteil|begriff|fachbegriff ist|dafür|war|liegt|heißt
      das|dein|euer|ihr problem|fehler ist|liegt|war|wird
      das nennt|heißt|bedeutet|meint sich|dass|nur|auf|in|eigentlich
      steht|stehen|findest|findet|finden|liegt|liegen|versteckt .. einstellungen|anleitung|handbuch|doku|dokumentation|wiki|website|ordner|vertrag|satzung|menü
      laut|nach|gemäß <der>? .. anleitung|handbuch|doku|vertrag|gesetz|satzung|hersteller|§|bgb|paragraf|paragraph
      unter einstellungen|optionen|system|profil|konto|extras|datei
      oben|unten|links|rechts rechts|links|oben|unten|im|in|auf
      hinter den|dem drei|punkten|symbol|zahnrad
      in|seit|ab|mit version <number>
      ab|seit <number> ist|sind|geht|gilt|gibt|kann|muss
      in österreich|deutschland|bayern|berlin|hamburg|sachsen|nrw gilt|gibt|heißt|braucht|muss|brauchst
      gilt|gelten|reicht|genügt|braucht|brauchst|benötigt|kostet nicht|nur|auch|erst|keine|keinen|nichts|ja|trotzdem|immer für|ab|bis|bei|wenn|mehr
      das ist|sind|war|heißt ein|eine|kein|keine|nur|der|die|das|ganz *? bug|feature|druckfehler|fake|betrug|abzocke|phishing|spam|masche|vorschrift|pflicht|schimmel|zitat
      <handle> nein|ja|doch|nee|jein du|das|die|der|es|man|ist|geht|gibt|wird|nur
      <handle> geht|gibt|liegt|steht|heißt|kostet|reicht|gilt .. nur|im|in|auf|unter|bei|aber|erst|wenn
      <handle> am|bei|unter|ab|seit|bis|laut <number>|<tag>|<monat>|einstellungen
      mindestens|höchstens|maximal|spätestens|frühestens <number>|zwei|drei|eine tage|stunden|minuten|wochen|tag|stunde|woche|monate|grad|meter|mal
      soweit|soviel|meines|so|wenn wissens|ich|weit weiß|richtig|erinnere|ich
      hier ist|sind|findest|gibt|steht|der|die|das .. link|anleitung|liste|datei|lösung|code|artikel|formular|seite|doku|adresse|nummer
      <handle> hier|da|dort|siehe <link>
      ^bitte|bitteschön|voila|gefunden <link>
      siehe|vgl|steht auch|hier|dazu|oben|unten|<link>|anhang|seite
      anbei|angehängt|beigefügt der|die|das|ein|eine|wie|findest|finden|sende|schicke|nochmal|unser
      im anhang|anbei finden|findest|findet|ist|sind|die|der|das
      wie|ich besprochen|gewünscht|versprochen|vereinbart|abgesprochen anbei|hier|die|der|das|im
      ist korrigiert|geändert|eingetragen|hochgeladen|freigeschaltet|behoben|gelöst|erledigt|storniert|erstattet|repariert|bestellt
      wurde|habe|haben .. korrigiert|geändert|eingetragen|hochgeladen|freigeschaltet|behoben|storniert|erstattet|angepasst|weitergeleitet|nachgesehen|nachgefragt|nachgeschaut`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 1.6,
    phrases: `
      welche|welches|welcher|welchen|was|wie für? <ein>? genau|version|fehler|meldung|gerät|modell|router|betriebssystem|browser|marke|stadt|ecke|größe|alt ist|hast|kommt|nutzt|steht|meinst|suchst|bekommst|brauchst|zeigt ?
      was|wie|wo|wobei|womit|wofür passiert|steht|sagt|zeigt|brauchst|suchst|willst|möchtest|meinst|klemmt|hakt|stört|hast|nutzt|benutzt .. du|denn|da|genau|ihr|es ?
      meinst|brauchst|suchst|benutzt|nutzt|hast|bekommst|siehst du das|die|den|eher|noch|da|es|ein|eine|dafür|auch .. oder ?
      passiert|tritt|kommt das|es|der|die .. nur|auch|immer|oder ?
      kannst|könntest|könnt|können|magst du|ihr|sie .. genauer|beschreiben|sagen was|wann|welche|wie|mehr|schreiben|posten|erzählen ?
      wie kann|können|darf ich|wir dir|ihnen|euch .. helfen
      was brauchst|braucht|würde|hilft|bräuchtest du|ihr|dir|euch .. ?
      wie geht es dir|euch|ihnen|deiner|deinem .. damit|inzwischen ?
      schick|schicke|schicken|schreib|schreiben|nenn|nennen|poste|teil|teilen sie|mir|uns|bitte|mal|doch .. kundennummer|bestellnummer|auftragsnummer|vertragsnummer|rufnummer|screenshot|log|fehlermeldung|daten|details|pn|dm`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 1.5,
    phrases: `
      ich|wir schaue|schauen|schau|kümmere|kümmern|prüfe|prüfen|frage|melde|melden .. nach|an|drum|darum|uns|mich|es
      wir kümmern|schauen|prüfen|melden|leiten|klären uns|das|es|uns|weiter
      geben wir|gebe ich .. weiter
      das|den|es gebe|schicke|bringe|leite|nehme|reiche ich .. weiter|mit|vorbei|nach|dir|euch|ihnen
      ich kann|könnte|komme|bringe|leihe|gebe|schicke|zeige|helfe|nehme dir|dich|euch|ihnen .. *
      ich habe|hätte noch|da|zwei|eine|einen|ein .. für dich|euch|übrig|abzugeben|liegen|rumstehen
      wir|ich helfen|helfe|unterstützen|unterstütze|beraten gern|gerne|dir|dich|euch|sie|dabei
      melde|melden|meld|meldet dich|sie|euch .. wenn|falls|jederzeit|fragen
      bei|falls|wenn fragen|noch .. melden|gern|gerne|einfach|fragen
      sag|sagt|sagen sie? mir|einfach|gern|gerne|uns .. wenn|falls|ob|wann|bescheid
      brauchst|braucht|brauchen|willst|möchtest|magst|soll du|ihr|sie|ich .. nummer|kontakt|adresse|link|hilfe|rezept|vorlage|datei ?
      soll ich dir|euch|ihnen|das|mal|sie|dich|mitkommen|vorbeikommen .. ?
      darf ich dir|ihnen|euch helfen|einen|eine`,
  },
  {
    why: 'recommends',
    toward: 'serve',
    weight: 1.4,
    phrases: `
      probier|probiere|versuch|versuche|nimm|schau|lies|teste|google|such mal|doch|einmal <der>|<ein>|<handle>|nach|bei|es|<link>
      schau|schauen|schaut|guck dir|sie|euch|mal|hier|da .. an|rein|bei|nach|<link>
      <mein> empfehlung|tipp|favorit|rat|erfahrung|lieblings ist|wäre|dazu|für|von|nach
      empfehle|empfehlen|empfehlung <ich>? <der>|<ein>|dir|euch|<handle>|immer|auch
      kann <ich>|man .. empfehlen|wärmstens
      wärmstens|unbedingt|sehr|absolut|nur zu? empfehlen|empfohlen|lesen|ansehen|anhören|hingehen|anschauen
      ist|sind|war|waren .. empfehlenswert|zuverlässig|sehenswert|lesenswert
      lohnt|lohnen sich auf|schon|nur|wirklich|immer|total|nicht|erst|echt
      lesenswert|sehenswert|hörenswert|hörtipp|lesetipp|buchtipp|leseempfehlung|filmtipp|tvtipp|surftipp|spartipp
      #lesetipp|#leseempfehlung|#tipp|#lesenswert|#buchtipp|#hörtipp
      für alle|diejenigen|jeden|wer|leute die|der|mit .. suchen|interessieren|wissen|brauchen|wollen|haben|arbeiten|noch
      guter|gute|gutes|toller|tolle|tolles|kluger|kluges|spannender|spannendes|interessanter|interessantes|lesenswerter|sehenswerte|hilfreiche|nützliche text|artikel|beitrag|interview|thread|video|doku|podcast|übersicht|analyse|liste|seite|tool|buch|kommentar|faktencheck von|über|zu|zum|zur|bei|in|im|<link>|<handle>|warum|wie
      gibt es|auch bei|in|im|eine|einen|ein *? *? app|beratungsstelle|seite|programm|selbsthilfegruppe|hotline|dienst
      ratgeber|leitfaden|merkblatt|checkliste|überblick|übersicht|infoblatt|handreichung|anleitung|faq <link>|zum|zur|für|zu
      so|wie schützt|schützen|erkennst|erkennen|funktioniert|gelingt|beantragst|sparst|findest|wirst|bekommst|machst du|sie|man|ihr .. <link>`,
  },
  {
    why: 'gives_credit',
    toward: 'serve',
    weight: 1.5,
    phrases: `
      <handle> hat|haben|macht|machst|schreibt|erklärt|zeigt .. super|toll|großartig|hervorragend|wunderbar|am|besten|sehr gut|gemacht|geholfen|erklärt
      mega|sehr|so|super|echt|wirklich|richtig hilfreich|gut erklärt|geschrieben|gemacht|recherchiert|beschrieben|formuliert|zusammengefasst|umgesetzt|auf
      gut|super|toll|schön|klasse|treffend|perfekt|besser auf|erklärt|beschrieben|zusammengefasst|beobachtet|recherchiert|gelöst|formuliert|gesagt den|punkt|danke
      bringst|bringt|triffst|trifft du|es|das .. auf den|punkt
      auf den punkt gebracht
      dein|deine|euer|eure * hat|haben .. geholfen|gefallen|weitergeholfen|weitergebracht|berührt|inspiriert
      besonders|vor allem|gerade die|der|das|deine|dein|den|wie .. gefallen|stelle|teil|abschnitt|satz
      großes|riesiges|dickes|fettes|herzliches kompliment|lob|dankeschön|danke an|für
      tolle|super|großartige|starke|klasse|beeindruckende|wichtige|gute arbeit|leistung|aktion|idee|initiative|moderation|organisation|recherche von|<handle>|der|am|bei|in|heute|gestern|leute|vom
      ohne dich|euch|sie|<handle>|deine|ihre|eure .. hätte|wäre|gäbe|nicht|nie|heute
      verdient|verdienen den|die|das|mehr|es|<dein> .. wirklich|sehr|absolut
      freut|freue mich .. für dich|euch|ihn .. weil|so|hast|verdient
      respekt|hut|chapeau vor|ab|wie|für|dass|an|davor`,
  },
  {
    why: 'gives_courage',
    toward: 'serve',
    weight: 1.5,
    phrases: `
      du bist|seid|machst|kannst|darfst|musst nicht|das|genug|stolz|dir .. schuld|allein|alleine|gut|großartig|richtig|perfekt|stolz|vorwürfe
      das wird|klingt|muss|tut wieder|schon|besser|hart|schlimm|furchtbar|weh|schwer|richtig|echt|sicher|bestimmt .. sein|werden|ich|dich|dir
      lass dir|dich|es|ruhig|sie nicht|keine|zeit|drücken|raus|helfen|trösten|stressen|unterkriegen
      nicht|nie aufgeben|unterkriegen|verzweifeln|entmutigen|stressen
      mach|macht dir|euch keine|keinen|nicht sorgen|kopf|vorwürfe|gedanken|druck|stress|draus
      gib dir|dich|nicht|euch zeit|auf|ruhe
      ich|wir bin|sind|denke|denken|fühle|glaube|drücke|drücken|hoffe mit|bei|an|für|dir|euch|da dir|dich|euch|die|sehr|daumen
      melde|meld|ruf|schreib dich|mir|mich|an|jederzeit .. wenn|jederzeit|immer|egal|reden|tag
      egal|auch wie|um|mitten spät|uhrzeit|nachts|was
      ging|erging mir|uns .. damals|früher|besser|irgendwann
      wird|kommt irgendwann|bald|mit|alles|wieder .. besser|leichter|gut|zeit
      ein|einen schritt nach|für
      eins nach dem`,
  },
  {
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 2.1,
    phrases: `
      m w|f d|x|div
      w m|f d|x
      mwd|wmd|gn
      all genders
      <handle> sucht|suchen|stellt|hat|vergibt|bietet <ein>? .. <rolle>|stelle|stellen|job|praktikum|volontariat|ausbildungsplatz|azubi|azubis|praktikanten|verstärkung
      stellenangebot|stellenanzeige|stellenausschreibung|jobangebot|ausbildungsplatz|praktikumsplatz|volontariat|jobs <link>|in|im|bei|als|frei|zum|ab|für
      job|stelle|jobs|ausbildung|praktikum als|bei|in|im <rolle>|<handle>
      gesucht <rolle>|wird|werden .. <link>|in|für|ab|zum
      <rolle> in|für|im|bei|am .. gesucht|<link>|ab|teilzeit|vollzeit
      suchen|sucht|suche|gesucht|braucht|brauchen <ein>|<number>|noch|ab|zum|dringend|wir .. <rolle> in|für|im|ab|zum|teilzeit|vollzeit|bei|<link>
      komm|kommen|arbeite|arbeiten|bewirb|bewerben|werde sie? dich? .. in unser|als|bei|im|zu <rolle>|team|uns|<handle>
      <mein> team sucht|wächst|braucht|verstärken|bekommt
      jetzt|online|bis|bitte|hier|direkt|initiativ bewerben|bewirb|bewerbungen
      befristet|unbefristet|vollzeit|teilzeit|minijob|homeoffice|hybrid|festanstellung auf|in|bis|ab|als|möglich|und|oder
      wer|jemand .. job|stelle|praktikum sucht|suchst|braucht
      kennt|kennst ihr|du jemand|jemanden|wen .. sucht|suchen|passt|interessiert|lust`,
  },
  {
    why: 'helps_a_third',
    toward: 'serve',
    weight: 1.6,
    phrases: `
      wer vermisst *? *? katze|hund|kater|schlüssel|geldbeutel|handy|kuscheltier|sie|ihn
      zugelaufen|entlaufen|entflogen am|in|im|seit|an|bei|beim|ist|wurde
      hund|katze|kater|kaninchen|vogel|papagei|schildkröte .. zugelaufen|entlaufen|entflogen|vermisst|vermittelt|zuhause
      sucht|suchen|braucht|brauchen .. zuhause|pflegestelle|blut|stammzellspender|knochenmarkspender|unterkunft|paten|dolmetscher
      zeugen|zeugin gesucht|bitte|melden
      hinweise|sachdienliche an|bitte|hinweise|nimmt
      polizei bittet|sucht .. hinweise|zeugen|mithilfe
      kleidung|möbel|decken|schlafsäcke|spielzeug|winterjacken .. für|gesucht .. geflüchtete|obdachlose|tafel|familie|kinder`,
  },
] as const satisfies readonly Signal[];
