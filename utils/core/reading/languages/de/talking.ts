import type { Signal } from '../rules.ts';

/** What neither helps nor asks: the company people keep. */
export const talking = [
  {
    why: 'says_thanks',
    toward: 'social',
    weight: 1.4,
    phrases: `
      danke|dank für die|deine|ihre|eure erklärung|antwort|info|infos|erläuterung|rückmeldung
      danke dir|euch|ihnen|schön|sehr|nochmal|noch|auch|fürs|für|für's|schon|im|euch
      ^danke|dank werde|probiere|schaue|schau|mache|läuft|hat|das|ich|klappt
      das war es|das
      hat geklappt|funktioniert
      läuft jetzt|wieder
      vergelts|vergelt
      gern|gerne geschehen`,
  },
  {
    why: 'says_thanks',
    toward: 'social',
    weight: 1,
    phrases: `
      danke für|fürs die|den|das|deine|ihre|eure|info|einladung|annahme|vernetzung|hinweis|tipp|antwort|nachricht|rechnung|teilen
      tausend|lieben dank`,
  },
  {
    why: 'says_thanks',
    toward: 'social',
    weight: 0.7,
    phrases: `
      danke|dank`,
  },
  {
    why: 'wishes_well',
    toward: 'social',
    weight: 1.4,
    phrases: `
      glückwunsch|glückwünsche|gratulation|gratuliere|gratulieren
      herzlichen glückwunsch
      alles gute|liebe
      viel erfolg|glück|spaß|kraft|vergnügen
      gute besserung|nacht|reise|fahrt|erholung|woche
      guten morgen|rutsch|appetit|start
      schönes|schönen|schöne wochenende|abend|feierabend|tag|urlaub|ferien|feiertage|woche|sonntag|samstag|start|grüße
      frohe|frohes|fröhliche ostern|weihnachten|neues|fest
      willkommen zurück|bei|im|in|an
      freut mich|uns
      freu|freue mich|uns auf|schon|total|drauf|für|sehr|über die
      ^<handle> glückwunsch|gratuliere|freut|schön|alles
      tut mir|uns leid
      mein beileid
      daumen sind|gedrückt
      lange nicht gesehen|gehört
      lass|lasst|lassen dir|euch|es|sie .. schmecken|gutgehen
      ^moin|servus|mahlzeit|na
      wie schön|cool|toll|süß|geil`,
  },
  {
    why: 'wishes_well',
    toward: 'social',
    weight: 0.8,
    phrases: `
      bis dann|bald|später|nachher
      ^danke|dank
      ich freu|freue mich`,
  },
  {
    why: 'jokes',
    toward: 'social',
    weight: 1.3,
    phrases: `
      haha
      hahaha
      hahahaha
      hihi|hehe|höhö
      lol|rofl|lmao|omg|wtf
      lach
      xd
      😂
      🤣
      😭
      💀
      🙄
      🤦
      scherz|spaß beiseite|nur
      ironie|sarkasmus
      <mein> hund|kater|katze|kind|sohn|tochter|mann|frau|chef|chefin|nachbar|nachbarin|oma|opa|mutter|vater|kollege|kollegin|freundin|freund .. hat|ist|sagt|fragt|will|meint
      und ich so
      fun fact
      ich so
      der moment wenn
      wenn man|du um|beim|im|in|nach|morgens
      warum auch immer
      immerhin
      läuft bei euch|dir|ihnen|denen`,
  },
  {
    why: 'complains',
    toward: 'social',
    weight: 1.3,
    phrases: `
      schon|immer wieder
      nervt|nervig|ätzend|ärgerlich|frech|frechheit|unverschämt|peinlich|lächerlich|unfassbar|katastrophe|schlimm|traurig|furchtbar|grauenhaft|grausam|mies|mist|scheiße|kacke|scheiß|verdammt|absurd|wahnsinn
      kein service|bock|netz|internet|wasser|empfang
      warteschleife|verspätung|schienenersatzverkehr|ausgefallen|verspätet|stau|kundenservice|kundendienst|hotline
      kaputt|pleite|abgestürzt
      funktioniert nicht
      keine antwort|ahnung|reaktion|lust|zeit
      habe keine|keinen|kein|genug|die schnauze|lust|bock
      jedes mal|jahr
      das kann|darf doch|nicht
      danke für nichts
      danke merkel
      typisch
      ausgerechnet`,
  },
  {
    why: 'complains',
    toward: 'social',
    weight: 0.6,
    phrases: `
      seit <number>|drei|zwei|vier|wochen|tagen|stunden|monaten|jahren|gestern
      nicht mehr
      immer noch|wieder
      noch immer
      halt|leider|schade|wohl|angeblich|anscheinend|offenbar|obwohl|naja
      ich kann nicht|kein|keine
      wieso|warum auch|immer|wird|haben|hat
      wer hat|denkt|erfindet|kommt eigentlich|sich|auf
      geht nicht|gar|nichts`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 1.1,
    phrases: `
      beschließt|fordert|bestätigt|verurteilt|steigt|sinkt|kritisiert|warnt|verletzt|tritt|siegt|besiegt
      <mein> hund|kater|katze|kind|sohn|tochter|mann|frau|chef|chefin|nachbar|nachbarin|oma|opa|mutter|vater|kollege|kollegin|freundin|freund hat|ist|sagt|fragt|will|meint|kann
      sagt|meint|fragt|sagte der|die|mein|meine|sie|er|man
      zum ersten|letzten mal`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.9,
    phrases: `
      ^r1|r2|r3|r4|r5|a1|a2|a3|a4|a5|q1|q2|q3|p1|p2|p3|f1|f2|f3 *
      rt <handle>
      laut
      bundestag|bundesregierung|landtag|stadtrat|gemeinderat|minister|ministerin|kanzlerin|kanzler|merkel|scholz|spd|cdu|csu|fdp|afd|grünen|koalition|opposition|wahl|polizei|feuerwehr|unfall|gericht|trainer|urteil|vorstand|bürgermeister|oberbürgermeister|regierung|parlament|konzern|aktie
      foto gerade|von|des|vom
      gerade gepostet
      gelaufen mit|in
      km in|gelaufen|mit
      #runtastic`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.6,
    phrases: `
      <ich> finde|denke|glaube|meine|hoffe|fand|dachte|vermute|wünsche|fürchte|bezweifle|wusste
      finde|glaube|denke|fürchte <ich>
      war|waren .. schön|gut|toll|super|lecker|schlimm|anstrengend|kalt|lang
      sehe|seh ich .. anders|auch|so
      ^stimmt|exakt|klar|echt
      jo|jep|jap|joa|naja|tja|puh|hm|hmm|ach|krass|wow|ups|oha|uff|stimmt
      meine|meiner meinung
      ehrlich gesagt
      ist doch|halt|ja|echt|eh|mir|mittlerweile
      das ist|war doch|ja|halt|echt|mir
      mal sehen|schauen|gucken
      zum ersten|letzten mal
      bei mir|uns auch|genauso|ähnlich
      ich auch
      weder noch
      man merkt|sieht`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.55,
    phrases: `
      <ich> war|waren|hatte|hatten|saß|stand|sah|kam|ging
      war|hatte|waren|saß|stand ich
      ^bin|war|habe|hatte|muss|kann|musste
      ich muss|will|musste|wollte|konnte|weiß|liebe|hasse|mag|vermisse
      muss|will ich
      man muss|hat|darf|soll|will
      irgendwie|ziemlich|trotzdem
      gestern|damals|früher
      heute vor|früh|nacht|wieder|beim`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 1,
    phrases: `
      schon|echt|voll|total|ziemlich|irgendwie|wirklich krass|verrückt|komisch|lustig|seltsam|traurig|bitter|heftig|schade|schlimm|peinlich|witzig|cool|geil|süß|nervig|schön
      was für|fürn ein|eine|einen
      was soll|sollte das|man|der|die
      wie kann|konnte man .. nur|so
      wer braucht|will|denkt|macht|kommt|erfindet|glaubt schon|so|auf|sich|eigentlich|denn|das
      hauptsache|wenigstens
      kein wunder
      immer diese|dieser|dieses
      endlich wochenende|urlaub|feierabend|ferien|frei|sonne|regen|frühling|sommer|wieder|mal
      so viel|weit|geht zum|so|das
      hätte|hatte|habe ich|mir .. gedacht|erwartet|vorgestellt|versprochen
      im ernst|ernsthaft
      nicht|echt|wirklich dein|euer|deren ernst
      ohne worte
      ach so|was|ja|nee|du|gott|komm|echt|wie
      na dann|ja|toll|gut|klar|super|endlich|und|also|prima
      oh ja|nein|je|gott|man|mann|doch|wie
      mir reicht|langt|fehlt|graut|egal|wurscht
      mir ist|war .. langweilig|kalt|schlecht|warm|egal|heiß|übel|peinlich
      habe|hatte|haben .. hunger|durst|kopfschmerzen|kopfweh|bock|glück|pech|lust|angst
      weiß|wusste ich|auch|er|sie|keiner|niemand nicht|noch|nie|leider|nichts
      das|so|da wusste|dachte|frage|hatte|sage|wundert|verstehe|sehe|kenne|mag ich|mich
      kann|konnte|könnte ich|mich|mir .. vorstellen|erinnern|nachvollziehen|verstehen|bestätigen|verzichten|leiden
      ich|man kann|konnte|könnte .. vorstellen|erinnern|nachvollziehen|glauben|fassen|leiden
      geht|ging|fühlt sich|mir|es .. so|an|auch|genauso
      seit wann
      so ist|war|wird|sieht es|das|halt|nun
      wird das|es|schon|wohl|ja|nie|nichts .. nichts|mehr|schon|noch
      hoffentlich|vermutlich|wahrscheinlich .. nicht|wieder|bald|nie|noch
      bin|war <ich>? *? *? gespannt|froh|müde|krank|enttäuscht|sauer|genervt|überrascht|verwirrt|dafür|dagegen|raus|unsicher|wach|unterwegs|zuhause|verliebt|neidisch
      er|man hat|ist|wird|will|kann|war|hatte|macht ja|doch|halt|eben|wohl|einfach|auch|echt|eh|nie|schon|immer
      das ist|war|wäre|klingt *? *? quatsch|unsinn|blödsinn|wahnsinn|witz|frechheit|skandal|egal|schade|traurig|schlimm|peinlich|lächerlich|lustig|toll|schön|super|cool
      <number> tote|verletzte|jährige|jähriger|millionen|milliarden
      festgenommen|verhaftet|verurteilt|getötet|schwerverletzt|überfallen|vollsperrung|großbrand|rücktritt|tritt
      nichts los|neues|zu
      gute nacht|frage|idee|laune
      guter|schlechter witz|tag|anfang|start
      wie geil|süß|schön|blöd|peinlich|dumm|schlecht|gut|krass
      so müde|kalt|warm|heiß|schön|gut|geil|süß|schlecht|langweilig|unfair
      hast|habt|bist|seid|warst|kennst|magst|gehst|fährst du|ihr .. auch|eigentlich|heute ?
      alles gut|klar|okay|ok|fit bei|mit|soweit ?`,
  },
  {
    why: 'asks_openly',
    toward: 'social',
    weight: 1.9,
    phrases: `
      teilt|teile gerne|gern|hier? eure|deine fragen|gedanken|ideen|erfahrungen|eindrücke
      erster|erste|erstes|entwurf fassung|entwurf|version|von|der .. .. feedback|kritik|rückmeldung|fehlt
      kennt|weiß|hat|kann|könnte|mag|nutzt|war|ist|gibt|braucht|fährt|benutzt|spielt|wohnt hier|da|von|euch|zufällig|sich|ihr|auch|vielleicht? jemand|irgendwer|wer|einer|wen
      kennt|weiß|hat|kann|könnte|nutzt|fährt|war|ist|möchte|will|spielt|geht|kommt <jemand> .. ?
      jemand|irgendwer|einer|wer .. <konnte>|weiß|kennt|hat|lust|zeit|erfahrung|erfahrungen|tipps|idee|tipp|ahnung|interesse|dabei|einen|eine|von|hier|da|noch ?
      kennt|weiß jemand|wer|einer|irgendwer
      hat|habt jemand|ihr|wer .. erfahrung|erfahrungen|tipps|tipp|idee|ideen|ahnung|empfehlung|empfehlungen
      wer kennt|weiß|hat|kann|könnte|fährt|nutzt|war .. ?
      wer kennt|weiß|könnte
      gibt es hier|da|eine|einen|ein|irgendwo|irgendwas|noch|in|auch|schon|sowas|was|eigentlich|überhaupt|denn|dafür .. ?
      wie|wo|was|warum|wieso|wann|womit|woran|weshalb kann|muss|soll|macht|kriegt|bekommt|finde|bekomme|krieg|kriege|mach|mache|geht|löst|stelle|lange|oft|viel ich|man|wir ?
      wie|wo|was|warum|wieso|wann|womit|woran kann|muss|soll|macht|kriegt|bekommt|finde|bekomme|kriege|mache|könnte|darf|würde ich|man|wir
      wie macht|seht|haltet|handhabt|löst|geht|habt|nutzt|findet ihr|das|euch
      was macht|haltet|meint|nehmt|nutzt|benutzt|lest|sagt|würdet|habt|denkt|empfehlt|ratet ihr
      welche|welcher|welches|welchen .. ihr|man|ich|euch|nehmt|könnt ?
      muss|darf|sollte|brauche|bekomme ich|man|wir .. ?
      ob|wie man|ich|wir .. ?
      lohnt|lohnen sich .. ?
      tipps|tipp|ideen|empfehlungen|vorschläge|ratschläge|empfehlung gesucht|willkommen
      tipps|ideen|empfehlungen|vorschläge|empfehlung ?
      jemand|irgendwelche|hat tipps|ideen|erfahrungen|empfehlungen|vorschläge
      freue mich über tipps|tipp|empfehlungen|ideen|vorschläge
      für tipps|hinweise|hilfe|jeden|rat
      bin unsicher|ratlos|verzweifelt|überfragt|neu
      frage an|in die|zu|zum
      eine|mal|kurze|dumme|blöde frage
      komme nicht weiter|klar
      kapiere|verstehe|kapier|versteh nicht|einfach|nur
      ab wann
      was tun
      #followerpower`,
  },
  {
    why: 'asks_openly',
    toward: 'social',
    weight: 1.4,
    phrases: `
      habt|kennt|nutzt|wisst|würdet|macht|könnt|lest|seid|geht|hattet ihr .. ?
      welche|welcher|welches|welchen * *? ?
      woran|woher|wohin|wozu|wofür|worauf|wieviel ?
      kannst|könntest|könnt|können|könnten du|ihr|sie mir|uns ?
      muss|kann|soll|darf|sollte|brauche ich|man|wir ?
      hilfe ?`,
  },
  {
    why: 'asks_openly',
    toward: 'social',
    weight: 0.9,
    phrases: `
      wie|wo|was|warum|wieso|wann|wer|wen|wem|welche|welcher|welches|welchen ?
      oder ?
      ist|war|sind|wird|wurde|liegt|läuft|geht|gilt|gibt|funktioniert das|es|der|die|man ?`,
  },
  {
    why: 'asks_openly',
    toward: 'social',
    weight: 0.9,
    phrases: `
      ich suche|brauche|bräuchte
      suche|brauche|bräuchte eine|einen|ein|hilfe|tipps|rat|gute|guten|dringend|jemand|empfehlungen
      suche hotel|zimmer|unterkunft|wohnung|café|buch|literatur
      auf der suche nach`,
  },
  {
    why: 'asks_for_kindness',
    toward: 'social',
    weight: 1.9,
    phrases: `
      nette|liebe|paar worte
      kann|könnte|könnt jemand|wer|ihr|irgendwer|einer|bitte .. mitnehmen|leihen|helfen|abholen|löschen|wiederherstellen|aufpassen|mitbringen|tragen|fahren|ausleihen|drüberschauen|prüfen|schicken
      bitte .. löschen|wiederherstellen|entsperren|verschieben|rückgängig
      mitfahrgelegenheit|mfg nach|von
      ich fühle|fühl mich
      ich weiß nicht mehr|weiter|wohin|was
      ich kann nicht|nicht mehr
      mir geht es
      einsam|alleine|allein gelassen
      heule|weine|geheult|geweint|depression|depressionen|panik|panikattacke|angst
      gestorben|verstorben|eingeschläfert|krebs|fehlgeburt|getrennt
      wäre .. dankbar|lieb
      umarmung|trost`,
  },
  {
    why: 'asks_for_kindness',
    toward: 'social',
    weight: 1.2,
    phrases: `
      bitte um <tat>|hilfe|daumendrücken|verständnis
      daumen drücken|gedrückt
      aushelfen|beistehen|mut machen
      zum ausleihen|übernachten
      fährt morgen|jemand|wer|heute
      hat <jemand> .. zum|für|übrig ?`,
  },
  {
    why: 'not_selling',
    toward: 'social',
    weight: 1.6,
    phrases: `
      keine|keine werbung|eigenwerbung|verkaufsabsicht
      will|möchte|wollte nichts|nicht|keine verkaufen|werben
      ohne hintergedanken|verkaufsabsicht|werbung
      nichts verkaufen
      unbezahlte werbung
      nicht zu verkaufen
      kein|keinen pitch|spam|verkauf|verkaufsgespräch`,
  },
] as const satisfies readonly Signal[];
