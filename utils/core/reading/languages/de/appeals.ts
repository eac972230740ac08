import type { Signal } from '../rules.ts';

/** Calls to the many: money for a cause, votes and signatures, shares, clicks, seats; and what only sounds like one. */
export const appeals = [
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      möchten|möchtest|wollen|willst|würden|würdest|könnten|könntest|können|kannst sie|du|ihr .. spenden|beitragen|beisteuern|spende
      möchten|möchtest|wollen|willst|würden|würdest|könnten|könntest sie|du|ihr * * .. spenden|spende|beisteuern
      sind|wären|bist|wärst sie|du .. bereit .. spenden|geben|spende
      lust|interesse|bereit|überlegt|vorstellen .. zu? spenden|spende
      wie viel|wieviel|was .. spenden ?
      wie viel .. möchten|wollen|würden sie .. kindern|geben|beitragen|zukommen
      mit ihrer|deiner|eurer hilfe|unterstützung können|bekommen|schaffen|werden|möchten
      welchen|jeder|jeden|kleiner|kleinen|beliebigen|geringer betrag .. spenden|hilft|helfen|zählt|willkommen|geben
      teil|hälfte|prozent <der>|ihrer|deiner|ihres|deines|von|davon .. spenden|vergütung|bezahlung|bonus|belohnung|lohns|verdienstes
      ihre|deine|eure|jede|kleine|diese spende|spenden hilft|helfen|geht|gehen|kommt|kommen|wird|werden|rettet|ist|macht|würde|kann|ermöglicht|zählt
      spenden|spende sind|ist|wird|werden unerlässlich|wichtig|nötig|willkommen|dringend|benötigt|gebraucht|direkt
      schon|nur|bereits|selbst|auch mit? <price>|<number>|wenige|ein|einen|kleine|kleinen *? cent|euro|dollar|betrag|beträge|spende .. hilft|helfen|rettet|retten|bewirken|ernähren|kann|können|könnte|würde
      <number>|<price>|paar cent|dollar|euro .. spenden|spende|helfen|hilft|beitragen
      es gibt|gäbe|ist|heißt *? <ein> organisation|hilfsorganisation|stiftung|wohltätigkeitsorganisation|spendenaktion
      organisation|hilfsorganisation|wohltätigkeitsorganisation|ngo|stiftung namens|heißt|hilft|unterstützt|setzt|arbeitet
      haben|hast|kennen|kennst|habt sie|du|ihr .. organisation|hilfsorganisation|wohltätigkeitsorganisation|stiftung
      haben|hast sie|du *? schon|mal|jemals *? von .. gehört
      kinder|kindern|menschen|familien|babys .. in not|armut|kriegsgebieten|krisengebieten|entwicklungsländern|kriegen
      kinder|kindern|menschen .. hunger|hungern|verhungern|sterben|leiden|medizinische|mangelernährung
      einen|großen|echten unterschied machen|bewirken|ausmachen
      <ich> sammle|sammeln .. spenden|geld
      übrige|restliche|gesamte erlös|einnahmen
      erlös|einnahmen|gewinn geht|gehen|kommt|kommen|fließt .. an|zugute
      wer .. spenden|unterstützen|helfen möchte|will|mag|kann .. <link>|paypal|iban|konto|unter`,
  },
  {
    why: 'asks_to_spread',
    toward: 'sell',
    weight: 2.1,
    call: true,
    negatable: true,
    phrases: `
      #teilen|#rt|#retweet|#retweeten|#bitteteilen|#petition
      bitte .. #teilen|#twittern|#retweeten|retweet|rt|upvote|upvoten
      einfach|auch|gern|jetzt|noch|sonst <handle> folgen|liken|abonnieren
      folgt|folge|folgen sie? bitte? <handle>
      unterschreiben|unterzeichnen|abstimmen|teilnehmen|mitmachen|mitzeichnen dürfen|können|kann|darf|könnt alle|jeder|jede|ihr|man
      offener brief|brief zur|an|für|gegen .. unterschreiben|unterzeichnen|online|unterstützung|<link>
      gebt|gib|geben sie? .. stimme
      <dein> stimme|stimmen .. für|zählt|bis
      stimmt|stimme|stimmen sie? *? *? *? ab
      stimmt|stimmen|stimm|vote|votet|voten bitte? für <handle>|<mein>|uns|mich|das|die|den
      nominiert|nominieren|nominiere sie? <mich>|<mein>|<handle>|eure|ihren|jetzt|noch|deinen
      helft|hilf|helfen sie? <mir> .. erreichen|gewinnen|schaffen|voll|knacken|verbreiten|werden
      noch|nur|fehlen|brauchen <number> likes|follower|stimmen|unterschriften|abonnenten|abos
      verbreitet|verbreite|verbreiten sie? es|das|diese|die|bitte .. weiter|nachricht|botschaft|wort|link
      erzählt|erzähl|sagt allen|euren|deinen|es .. freunden|weiter|bekannten
      markiert|markiere jemand|eure|deine|einen|wen
      daumen hoch|nach wenn|falls|oben
      likt|liked|liket|likt <mein>|uns|das|unsere|die
      teilt|teilen|verbreitet|leitet|schickt *? *? *? gruppen|kontakte|freunde|familie|alle
      bitte weitersagen|weiterleiten|verbreiten|teilen`,
  },
  {
    why: 'asks_to_join',
    toward: 'sell',
    weight: 1.9,
    call: true,
    negatable: true,
    phrases: `
      <mein> session|vortrag|panel|keynote|auftritt|stand|webinar|workshop|twitterchat|chat|lesung|livestream .. um|ab|am|heute|morgen <number>|<tag>|uhr|abend
      ist|sind|startet|beginnt am <tag> um <number>
      heute|morgen|gleich|jetzt .. um|ab <number> *? <link>
      schaltet|schalte|schalten sie? .. ein|zu
      kommt|komm|kommen sie? .. zu|an <mein> stand|vortrag|session|workshop|panel|konzert|lesung
      kommt|komm|kommen sie? .. vorbei *? <link>
      meldet|melde|melden euch|dich|sie *? *? *? hier|jetzt|bis|noch|kostenlos .. an
      anmelden|registrieren|bewerben|teilnehmen|mitmachen könnt|kannst|können ihr|du|sie .. hier|unter|bis|auf|<link>
      macht|mach|machen sie? .. mit <link>|bei|und
      tritt|tretet|treten sie? .. bei
      tragt|trage|trag|tragen sie? euch|dich|sich .. ein
      werdet|werde|werden sie? .. teil <mein>|der|des|von|eines
      noch <number>|zwei|drei|wenige|ein tage|tag|stunden|wochen *? *? *? <link>|bis
      bleiben|verbleiben noch <number> tage|stunden|wochen
      noch|genug|genügend zeit .. mitzumachen|anzumelden|beizusteuern|zu|einzureichen|bewerben
      gewinnt|gewinne|gewinnen sie? .. tickets|karten|gutschein|exemplar|buch|preise|<price>|reise
      um zu gewinnen
      gewinnchance|teilnahmeschluss|einsendeschluss
      challenge|wettbewerb .. <link>|mitmachen|teilnehmen|startet|läuft
      kommt|komm|holt|hol .. aufs|ins|ein <link>|<handle>|leaderboard|boot`,
  },
  {
    why: 'asks_for_click',
    toward: 'sell',
    weight: 2.1,
    call: true,
    negatable: true,
    phrases: `
      hier kaufen|bestellen|vorbestellen|ansehen|anschauen|anhören|reinhören|anmelden|abstimmen|mitmachen|spenden|unterschreiben|registrieren|teilnehmen|testen|abonnieren
      hier kaufen|bestellen|vorbestellen|ansehen|anschauen|anhören|lesen .. <link>
      klick|klicke|klickt|klicken sie? .. link|<link>|hier|bild|unten
      seht|seh|schaut|schau|hört|hör|lest sie? euch|dir *? <mein> .. an
      seht|sehen|schaut|schauen|lest|lesen|hört|hören sie? .. <mein> <neu>? <werk>
      besucht|besuche|besuchen sie? <mein>|uns|mich|<handle>|die|unsere *? *? <link>|website|webseite|seite|shop|blog|stand
      weiterlesen <link>
      mehr erfahren|lesen|sehen|infos|info *? *? <link>
      abonniere|abonniert|abonnieren sie? .. kanal|newsletter|podcast|youtube|blog
      füllen|füllt|füll sie? *? *? *? *? felder|formular|fragebogen|umfrage
      füllen|füllt sie? .. aus
      gutschrift|guthaben|bonus wird|in ihrem|ihr
      ihr guthaben|konto|gewinn wird|wurde|wartet`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.4,
    phrases: `
      ich|wir würde|würden|werde|kann|könnte|möchte|will|habe|hätte|wollte *? *? *? *? spenden|gespendet|beitragen
      ich|wir spende|spenden
      spende|spenden ich|wir
      habe ich|wir .. gespendet
      wo|wie|wofür|wohin|warum .. spenden|spende|spendengelder|geld .. ich|verwendet|eingesetzt|ausgegeben|man
      wo|wie|kann .. ich spenden
      wie viel|wieviel .. spendest|spenden sie ?
      sie|er|leute|andere|viele|die|haben|hat .. gespendet
      lieben|liebe|mag|nutze|benutze|habe das|die|den|eure|euer|ihr|ihre neue|neues|neuen *
      in der nächsten|neuen|aktuellen|letzten version
      stimme|stimmen <ich>? dir|ihnen|euch|<handle>|zu|dem|nicht|voll|absolut
      ich|wir stimme|stimmen
      habe|hab|habt|haben .. teilgenommen|mitgemacht|abgestimmt|gewonnen
      ich bin|war|wäre|komme|gehe .. dabei
      ich behalte|gebe|nehme das|mein geld`,
  },
] as const satisfies readonly Signal[];
