import type { Signal } from '../rules.ts';

/** What hands something over: answers, help, credit, people, attention. */
export const serving = [
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 2,
    phrases: `
      du musst|brauchst|solltest|könntest|darfst
      du kannst|findest auch|die|das|den|ja|noch|dann
      du hast .. anspruch
      <ich> würde an deiner`,
  },
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1.3,
    phrases: `
      ^einfach? <rat> mal|doch|einfach|lieber|am|den|die|das|dir|es|erst|vorher|bitte|dich|auf|nicht|ein|eine|einen|zuerst|sonst|auch|ruhig
      dann <rat>
      <rat> mal|doch|lieber|ruhig|am|einfach|erst|unbedingt|dir|dich|vorher
      <rat> sie|dich|euch .. an
      ^<tun> sie
      musst|müsst|brauchst|solltest|solltet|sollten|darfst|dürft du|ihr|sie
      das|da|dann|dort|dafür|damit|hier|so|auch kannst|könnt|können du|ihr|sie
      du|ihr kannst|könnt auch|das|die|den|dir|einfach|mit|in|bei|es|dich|da|dort|euch|im|unter
      wenn|falls|solange|sobald|bevor du|ihr .. willst|wollt|brauchst|magst|hast|musst|kannst|bist|möchtest|suchst|dir|das|die|den|es|noch
      hast|habt|haben du|ihr|sie .. mal|schon .. probiert|versucht|geschaut|geguckt|überlegt|gefragt|ausprobiert|geprüft|nachgesehen|nachgeschaut
      schon|mal .. probiert|versucht|ausprobiert|überlegt ?
      an deiner|eurer|ihrer stelle
      würde|würden <ich> .. eher|lieber|erst|mal
      ich würde mal|erst|lieber|eher|dir|immer|mit
      rate|empfehle dir|euch|ich|ihnen|zu|ab
      empfehlung|tipp|hinweis|achtung von|aus|noch|am|für|bei
      kleiner|mein|noch|guter tipp|hinweis
      am besten <tun>|du|mit|einfach|gleich|vorher|ist|bei|den|die|das|direkt|im|in|vor|immer|erst
      am besten
      lieber|besser .. <tun>
      lass dich|dir nicht|zeit|ruhig|das
      auf keinen fall
      achtung
      pass auf
      achte|achtet|achten .. darauf|drauf|auf
      kommt|kommts es? drauf|darauf an
      hilft|half|helfen oft|meist|meistens|manchmal|nur|gegen|auch|da|bei|immer
      hat|haben .. geholfen
      hat .. <mir> geholfen
      <mir> .. geholfen
      damit geht|klappt|läuft|hat|funktioniert|war
      seitdem|seither läuft|klappt|ruhe|geht
      notfalls|zur not|workaround
      trick ist
      statt <rat>|<tun>
      wenn|falls nicht|ja
      ruf|rufen sie? da|dort|beim|bei|mal|an
      ^frag|fragt mal|beim|bei|doch|den|die|am|nach|im
      frag|fragt doch|mal .. beim|bei|am|nach
      wende|wenden dich|sie
      keine panik|sorge
      daran|vermutlich|wahrscheinlich|meistens|meist liegt|lag`,
  },
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1,
    phrases: `
      ^<rat>
      einfach .. <tun>
      vorher|danach|zuerst|anschließend .. <tun>
      ihr müsst|braucht|solltet|dürft
      würde|würden <ich> .. <tun>
      <ich> würde|würden .. <tun>
      bei <mir> hat|hilft|half|ging|klappt|funktioniert
      bei <mir> * hat|hilft|half|ging`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      unter|in einstellungen|optionen|system|datei|extras|ansicht
      <link> ab|unter <number>|minute
      habe dir|euch|ihnen
      findest|findet|finden du|ihr|sie <ein>|alles|hier|unter|im|auf|in|dort|bei
      ist|wurde raus|gefixt|behoben|korrigiert|gelöst|freigeschaltet
      das|es ist|war nur? wegen|weil
      geht auch|nur|mit|ohne|über|seit|formlos|problemlos
      geht am besten|einfachsten|schnellsten
      liegt an|am|daran`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.2,
    phrases: `
      steht in|im|auf|unter|bei|hier|da|dort|ganz|am|alles|auch
      findest|findet|finden du|ihr|sie|man hier|unter|im|auf|in|dort|bei
      siehe|vgl
      es gibt|gäbe eine|einen|ein|auch|dafür|von|bei|zwei|drei|noch|dazu
      dafür|dazu|da gibt es
      das|es geht|ging|klappt auch|nur|mit|ohne|über|per|seit|unter|online|so
      reicht|genügt ein|eine|wenn|der|die|das|formlos|völlig|auch|dafür|meist|aus
      gilt für|nur|auch|ab|bis|seit|als|die|der|das|bei
      frist endet|läuft|ist|beträgt|von
      innerhalb|binnen von|einer|<number>|drei|zwei|vier
      kommt von|vom|davon|daher|weil
      solange|sobald du|sie|ihr|die|der|das|es
      und zwar
      das heißt
      zum beispiel
      z b
      soweit|soviel ich weiß
      meines wissens
      ^nein|ja|doch|nee du|geht|seit|kein|musst|gibt|kannst|brauchst|reicht|gilt
      ^nein|ja|doch|nee das|der|die|den|man geht|gilt|darf|braucht|kostet|reicht|steht
      hier|da findest|findet|finden|steht|stehen|gibt|gäbe
      das müsste|dürfte|sollte
      hier der|die|das|ein|eine *? <link>
      da .. <link>
      hier ist|sind <der>|<ein>|<dein>|<link>|mal|noch|alle
      hier kannst|könnt|können|findest
      im anhang|anhang
      <ich> habe|haben es|das|damals|immer|einfach|dafür .. genommen|benutzt|gelöst|angerufen
      mit <ein>|dem|der .. geht|ging|klappt|funktioniert
      zeile|spalte|kapitel|seite|abschnitt|version|paragraf|artikel|schritt|punkt|taste|menü|einstellungen|einstellung|ordner <number>
      strg|alt|shift|sudo|apt|config
      hoffe|hoffentlich *? hilft
      für alle|jeden|diejenigen die|mit`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 0.45,
    phrases: `
      gibt es dafür|unter|kostenlos|dort
      habe es|sie gefunden|gelöst|geschafft|hinbekommen
      ist|sind|jetzt|wurde|schon erledigt|behoben|gefixt|korrigiert
      statt|sonst|vorher|danach|solange|sobald|bevor|spätestens|ca|circa|meistens|normalerweise|theoretisch|üblicherweise
      ^nein|nee|doch
      du|dir|dich
      dein|deine|deinen|deinem|deiner
      heißt|nennt|liegt|gilt|reicht|kostet|genügt|dauert
      oben|unten|links|rechts|hinten|hinter
      falls|wenn nicht|es|die|der|das
      anbei
      hier *? *? <link>
      frist|antrag|formular|paragraph|bescheinigung|nachweis|einspruch|widerspruch`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 1.9,
    phrases: `
      willst|wollt|wollen|magst|möchtest du|ihr|sie? es|s|den|die|das|dus ?
      <handle> .. .. .. .. habe ich|mal? mal? .. geschrieben|gebaut|gemacht|veröffentlicht
      sollten|bei|falls|wenn sie|ihr|du? .. fragen|problemen|schwierigkeiten|unklarheiten .. .. schreiben|schreibt|melden|meldet|schreib|melde
      kein|keine ding|problem|stress|sorge .. falls|wenn ich .. .. poste|schicke|sage|gebe|melde ich
      zu verschenken|verleihen
      zu verschenken
      verschenke|verschenken|verschenkt
      kostenlos|gratis|umsonst abzugeben|abholen|abholung|abzuholen|selbstabholung|abgeben
      zum mitnehmen|abholen
      ich|wir kann|könnte|können|könnten dir|euch|dich|gern|gerne
      kann|könnte|können ich|wir dir|euch|ihnen|dich|gern|gerne|sie|mitbringen|mitnehmen
      ^kann|könnte dir|euch|ihnen|dich|gern|gerne|ich
      kann|könnte|können|würde .. dir|euch|ihnen .. helfen|leihen|geben|zeigen|schicken|mitbringen|erklären
      helfe|helf|helfen dir|gern|gerne|euch|ihnen|ich
      gern|gerne|jederzeit .. helfen|erklären|weiterhelfen|ausleihen|leihen|vorbeikommen|zeigen|teilen|weiter
      brauchst|braucht|brauchen du|ihr|sie .. hilfe|was|noch|unterstützung
      kannst|könnt|können du|ihr|sie haben|ausleihen|abholen|behalten|nehmen|nutzen|gern|gerne|gerne|jederzeit|bei|mitfahren
      darfst|dürft|könnt .. gern|gerne|jederzeit
      sag|sagt|sagen|gib|gebt einfach|mir|uns|gern|gerne|sie|ruhig|bitte? bescheid
      bescheid wenn|falls|ob
      meld|melde|meldet|melden|schreib|schreibt|schreiben dich|euch|sie|mir|einfach|gern|gerne .. wenn|falls|jederzeit
      schreib|ruf mir|mich|gern|gerne|an|einfach|ruhig .. wenn|falls|jederzeit|magst|willst
      bei fragen .. gern|gerne|einfach|melden
      wenn|falls du|ihr|sie|noch .. hilfe|reden|brauchst|braucht|fragen|brauchen|magst|mögen|willst
      wenn du magst|willst|möchtest
      kannst|könnt .. mich|mir .. anrufen|melden|fragen|schreiben
      ich bin|wäre .. für dich|erreichbar
      für dich|euch da
      habe|haben noch .. übrig|rumliegen|abzugeben|frei|da|zuhause|liegen
      <ich> habe|hätte|hätten noch .. übrig|rumliegen|da|frei
      kannst|könnt du|ihr gern|gerne? haben|bekommen|klauen|nutzen|mitbenutzen
      steht|stehen dir|euch|ihnen|allen .. verfügung|offen
      frei|freier|kostenlos verfügbar|zugänglich|zugang|nutzbar|zum|download|herunterladen|nutzen
      leite|leiten <ich> .. weiter
      seid|bist|sind herzlich|jederzeit`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 1.5,
    phrases: `
      treffpunkt
      <number>|das|unser|der|die treffen|training|probe|termin|sitzung|stammtisch|kurs|unterricht|chorprobe fällt|findet|ist|beginnt|verschoben|verlegt|entfällt
      fällt .. aus
      findet .. statt
      bringt|bring .. mit
      nicht vergessen .. ist|um|mitzubringen|anzumelden|abzugeben
      bitte .. nicht vergessen
      zur erinnerung|info
      zur info|kenntnis
      kurze info
      bleibt|bleiben|ist|hat .. geschlossen|gesperrt|geöffnet|verlegt|verschoben
      ihr|du seid|bist .. eingeladen
      ihr|du|sie .. herzlich eingeladen
      komm|kommt|magst|willst .. mit|vorbei|rüber|zu|essen ?
      wer mag|will|möchte|lust kann|darf|ist|kommt`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 1.1,
    phrases: `
      soll ich dir|euch|ihnen|mal ?
      magst|willst|möchtest|mögt|wollt|brauchst du|ihr .. ?
      bitte .. mitbringen|beachten|daran
      liebe|lieber|hallo eltern|mitglieder|kolleginnen|kollegen|vereinsmitglieder|anwohner|mieter|hausgemeinschaft
      gern|gerne|gibt|schicke|hier|auch|jetzt .. als pdf
      für dich|euch
      gern|gerne|jederzeit .. dir|euch|ihnen`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 0.9,
    phrases: `
      <mein>|die|eine|der|das vorlage|arbeitsblätter|checkliste|packliste|skript|unterrichtsmaterial|datensatz|folien|schnittmuster|rezept`,
  },
  {
    why: 'offers_introduction',
    toward: 'serve',
    weight: 2.2,
    phrases: `
      ein|eine|mein|meine freund|freundin|kollege|kollegin|bekannter|bekannte|bruder|schwester|cousin|cousine|früherer|frühere|ehemaliger .. .. .. .. sucht .. <stelle>|vollzeitstelle|arbeit|was|job
      wenn|falls ihr|du|sie .. .. sucht|suchst|suchen folgt|schau|schaut|fragt|frag|schreib bei|mal? <handle>
      darf ich .. vorstellen
      ihr solltet|müsst|müsstet|zwei|beide|beiden
      ihr solltet|müsst euch|mal|unbedingt
      ihr zwei|beide|beiden .. euch|mal|reden|austauschen|kennenlernen|kennen
      kennt ihr euch
      solltet|müsst|könntet|könnt euch|ihr .. kennenlernen|vernetzen|austauschen|zusammentun|sprechen|reden|unterhalten
      <ich> kenne .. jemand|wen
      kenne da|einen|eine|jemand .. der|die|jemand
      sprich|frag|frage|schreib|kontaktier|ruf|fragt|red mal|doch|am|mit|einfach? <handle>
      frag|frage mal|doch|besten? bei? <handle>|herr|herrn|frau
      <handle> weiß|kann|könnte da|dir|das|bestimmt|sicher|vielleicht
      stelle|stell euch|dich|dir|ihnen .. vor
      bringe|bring|mach|mache|verbinde euch|dich|sie
      miteinander bekannt
      gebe|geb ihr|ihm|dir deine|seine|ihre|die nummer|kontakt|mail|telefonnummer
      <dir> .. kontakt herstellen|vermitteln|geben
      kontakt herstellen|vermitteln
      wäre|wären was|etwas für`,
  },
  {
    why: 'offers_introduction',
    toward: 'serve',
    weight: 1.4,
    phrases: `
      <handle> kann|könnte|weiß|kennt|hilft dir|dich|euch|da|dazu|vielleicht|bestimmt|sicher|weiter
      <handle> <handle> kann|könnte|weiß|kennt`,
  },
  {
    why: 'gives_credit',
    toward: 'serve',
    weight: 1.7,
    phrases: `
      <dein> <tat> .. hat|ist|war|haben|sind|hilft|zu|über|erklärt|zum|zur
      <dein> * <tat>
      <dein> .. <tat> hat|haben|war <mir>|<mich>|uns|gestern
      danke|dank .. für die|den|das|deine|deinen|eure|euren|ihre|ihren * <tat>
      danke|dank an <handle>|alle|die|das|den|dich|euch|herrn|frau|meine|unsere * .. für|die
      danke|dank dass du|ihr|sie
      <handle> danke dass
      hat|haben|hast|habt <mir>|<mich>|uns .. geholfen|gerettet|weitergebracht|inspiriert|überzeugt|gezeigt|beeindruckt|erspart|gebracht|motiviert|berührt
      <mir>|<mich> .. sehr|echt|total|richtig|wirklich|enorm geholfen|weitergeholfen|weitergebracht|gerettet
      sehr geholfen|hilfreich|gelungen|verständlich
      dank dir|deinem|deiner|deinen|eurer|eurem|ihrem|ihrer|ihnen|euch
      durch deinen|deine|ihren|ihr|dein|eure
      wie du|ihr .. erklärt|erklärst|machst|hinbekommst|schreibst
      du|ihr hast|habt .. geschafft|erklärt|gelöst|hinbekommen|gezeigt|geleitet
      das hast|habt du|ihr
      hast|habt|haben du|ihr|sie .. gut|toll|super|klasse|großartig|wunderbar|schön|prima
      besonders|vor allem wie|dein|deine
      <gut> <tat> von|über|zu|zum|zur|mit|<handle>|in|bei|heute|gestern|auf
      <gut> <tat> <handle>
      sehr|wirklich|richtig|echt <gut> <tat>
      großes|riesen|riesiges|dickes lob|kompliment|dankeschön|danke an|für|dank
      kompliment|lob|respekt|hut|chapeau an|für|vor|ab
      hut ab
      von dir|euch|ihnen gelernt|habe
      gut|klasse|super|stark|toll|schön|klug|treffend .. gemacht|gelöst|erklärt|beobachtet|recherchiert|geschrieben|formuliert|moderiert|organisiert
      ohne dich|euch|ihre|deine|eure
      ff <handle>
      beste <tat>`,
  },
  {
    why: 'gives_credit',
    toward: 'serve',
    weight: 0.9,
    phrases: `
      danke|dank .. <tat>
      <dein> <tat>
      dein|deine|deinen|deinem|deiner|ihr|ihre|ihren <tat>`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      welche|welches|welcher|welchen version|fehler|fehlermeldung|gerät|modell|browser|system|betriebssystem|treiber|format|größe|firmware|baujahr|marke|router|stadt|region|ecke ?
      welche|welches|welcher|welchen .. hast|habt|nutzt|benutzt|verwendest|haben|steht|brauchst|suchst|meinst|kommt du|sie|da|denn ?
      welche|welcher|welches * hast|nutzt|haben|benutzt|suchst|meinst du|sie ?
      was|wo|wofür|wozu|womit genau? willst|möchtest|hast|brauchst|suchst|meinst|steht|sagt|passiert|zeigt|brauchen du|da|denn|sie ?
      wie|wo|was .. genau ?
      um welche|welches|welchen|was geht|handelt|es ?
      kannst|könntest|könnt|können|magst du|ihr|sie bitte? noch? mal? .. log|screenshot|ausgabe|code|fehlermeldung|version|config|beispiel|posten|hochladen ?
      hast|haben|bist|läuft|nutzt|benutzt du|sie|es|das .. oder ?
      ist|war es|das|der|die .. oder .. ?
      willst|brauchst|suchst|meinst du
      seit wann .. du|das ?
      tritt|passiert|kommt das|der|es auch|nur|bei|immer|mit .. ?
      rückfrage|nachfrage
      wie geht es deiner|deinem
      seid|bist|sind ihr|du|sie .. sicherheit|allein|versorgt
      erzähl|erzähle mal|mir|doch|von
      poste|post|zeig|schick|schreib mal|doch|bitte .. log|ausgabe|code|screenshot|foto|fehlermeldung|config`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 1.1,
    phrases: `
      was sagt|steht|zeigt|passiert|fehlt|brauchst|willst|genau ?
      hast du das|den|die|es|schon|mal ?
      was|wo|wie genau ?`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 0.5,
    phrases: `
      hast|bist|nutzt|meinst|brauchst|willst|suchst du ?
      ^<handle> welche|welches|welcher|was|wo|hast|bist ?`,
  },
  {
    why: 'recommends',
    toward: 'serve',
    weight: 1.5,
    phrases: `
      <gut> übersicht|sammlung|liste|anleitung|zusammenfassung|einführung|tool|artikel|text|beitrag|doku|podcast|buch|seite|website|erklärung|video|ressource|quelle|kurs|thread über|zu|zum|zur|von|für|mit|<link>|aus
      übersicht|sammlung|liste|anleitung|leitfaden|handreichung|merkblatt|ratgeber|datenbank|lexikon|rechner|glossar zu|zum|zur|für|mit|von|über|aller|aus|der
      sehr|wirklich|absolut|echt|unbedingt empfehlenswert|lesenswert|sehenswert|hörenswert|zu|nützlich|hilfreich|praktisch|lohnt|lohnenswert
      empfehlenswert|lesenswert|sehenswert|hörenswert|leseempfehlung|hörtipp|lesetipp|buchtipp|filmtipp|geheimtipp|linktipp
      klare leseempfehlung|empfehlung
      ^praktisch|nützlich|hilfreich|lesenswert|sehenswert|tipp|lesetipp|linktipp
      wichtig für|zu alle|wissen
      kann ich|man? .. empfehlen
      kann ich .. nur empfehlen|ans
      ich|wir empfehle|empfehlen
      schau|schaut|schauen dir|euch|sie .. an
      schau|schaut mal? bei|unter|in|auf|hier|da|im
      probier|versuch|nimm es|mal|das|den|die .. mit|im|bei
      mit <ein>|dem|der .. zufrieden
      sehr|super|total|echt zufrieden
      waren|war|sind|bin .. zufrieden|begeistert
      gute|beste erfahrungen|erfahrung
      könnte|könnten|dürfte|kann für|dich|euch|sie interessant|interessieren|helfen|passen|was
      für dich|euch|sie|alle .. interessant|relevant|passen|spannend
      interessant für|wird|dürfte|könnte
      das|die wäre|wär was|etwas|vielleicht
      gibt|gäbe es .. kostenlos|gratis|umsonst|frei
      kostenlos|frei|gratis und|im|bei|auf|über|online|als`,
  },
  {
    why: 'recommends',
    toward: 'serve',
    weight: 0.8,
    phrases: `
      wir|ich nutzen|nutze|benutzen|benutze|verwende|verwenden
      ist .. ideal|perfekt für|zum|um
      <number>|drei|fünf|zehn|sieben|vier dinge|tipps|tools|schritte|ideen
      ^für alle|eltern|lehrer die|mit`,
  },
  {
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 2.4,
    phrases: `
      bewerbung|bewerbungen an|bis|bitte|formlos|unter|über|per|mit|gern|gerne|auf|online|direkt|<email>|<link>
      bewerbungsschluss
      bewerben bis|unter|<link>|bei|an
      bis .. bewerben
      ausschreibung <link>|bis|unter|hier|hänge|findest|finden|im
      stellenausschreibung|stellenanzeige|stellenangebot|jobangebot|stellenbeschreibung|jobbeschreibung
      m w d
      w m d
      d m w
      w d m
      m w
      w m
      tvöd|tvl|entgeltgruppe|besoldung
      vollzeit|teilzeit|unbefristet|unbefristete|befristet
      in voll|teilzeit|vollzeit
      <number> std|stunden|h pro? woche|woche|<price>|tvöd|ab|befristet|unbefristet
      elternzeitvertretung|schwangerschaftsvertretung|krankheitsvertretung
      eine|ein|einen|in n|r
      sucht|suchen|stellt wir? .. zum|ab <number>|nächstmöglichen|sofort|<monat>|august
      sucht <ein>? .. <rolle>
      wir suchen <ein>|für|zum|ab|<rolle>|zur
      wir suchen .. <rolle>
      suchen wir .. <rolle>
      stellt .. ein
      zu besetzen
      besetzen wir|bei
      #job
      #jobs
      #stellenangebot
      #stelle
      stipendium|stipendien|promotionsstelle|fördermittel|ausschreibung
      call for papers`,
  },
  {
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 1.3,
    phrases: `
      sucht|suchen|sucht .. ab|zum sofort|<monat>|<number>|nächstmöglichen
      sucht zum|ab|noch|zur|dringend
      brutto|stundenlohn|vergütung|honorar
      elternzeitvertretung|nachfolge|nachfolger|nachfolgerin
      ist|sind|wird .. ausgeschrieben|besetzen
      stelle|ausbildungsplatz|praktikumsplatz frei|ausgeschrieben`,
  },
  {
    why: 'gives_courage',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      kopf hoch
      du schaffst|packst|kriegst das|es|schon
      ihr schafft|packt das|es
      das schaffst|packst|kriegst du
      das wird|kommt schon|wieder|besser|leichter
      wird .. besser|leichter
      gib|gebt|bleib|bleibt nicht|niemals|dran|stark|tapfer|mutig auf?
      nicht aufgeben
      lass dich .. unterkriegen|drücken|verrückt|entmutigen
      lass dir zeit|nichts
      du bist nicht|mehr|gut|stark|so allein|schuld
      bist nicht|damit|du? damit|nicht? allein|alleine
      nicht deine|eure schuld
      nicht allein|alleine
      trau dich
      sei stolz|nicht|gut zu|so
      du darfst|kannst stolz|traurig|wütend|weinen|müde|das|auch|dir
      das ist völlig|ganz|total? normal|okay|ok|verständlich|schlimm|viel|hart
      ging mir|uns auch|genauso|ähnlich|damals
      kenne ich .. auch|gut
      ich bin auch .. durchgefallen|gefallen
      ich|wir drück|drücke|drücken dir|euch|ihnen
      ich glaube an dich
      ich sitze|sitz|denke|denk an? dich|hier|mit|neben
      pass auf dich
      hol|such dir hilfe|unterstützung
      telefonseelsorge|seelsorge|hilfetelefon
      reden magst|willst|möchtest
      magst|willst|möchtest .. reden|erzählen|sprechen|treffen|telefonieren
      es ist gut|mutig|stark dass|von
      halt|haltet durch`,
  },
  {
    why: 'helps_a_third',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      entlaufen|entflogen|zugelaufen|fundsache
      katze|kater|hund|hündin|welpe|kätzchen|wellensittich|kaninchen entlaufen|vermisst|zugelaufen|sucht|suchen|weg|gefunden
      schlüssel|handy|geldbeutel|portemonnaie|rucksack|brille|ring|teddy|kuscheltier|jacke|fahrrad gefunden|verloren|liegengelassen
      sucht|suchen .. zuhause|pflegestelle|neues
      tierheim
      blutspende|blutspenden|blutspender|stammzellspender|dkms|typisierung
      wer hat .. gesehen
      hinweise bitte|an
      sucht dringend|jemand|eine|einen .. wohnung|zimmer|hilfe|möbel|paten`,
  },
] as const satisfies readonly Signal[];
