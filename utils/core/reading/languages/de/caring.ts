import type { Signal } from '../rules.ts';

/** Credit, comfort, offers and finds passed on. */
export const caring = [
  {
    why: 'gives_credit',
    toward: 'serve',
    weight: 1.7,
    phrases: `
      hat|haben mir|uns .. viele|haufenweise|so|gute|neue|jede .. ideen|mut|kraft|anregungen|lust
      ff|#ff|#followfriday für? <handle>|an|*
      ein|vorgezogenes|verspätetes|kleines|dickes|großes #ff|ff für|an|<handle>
      danke|dank an|dir|euch|ihnen <handle> .. für|dass
      danke|dank <handle> *? *? für|dass|fürs .. <tat>|die|den|das|deine|deinen
      danke|dank .. dass du|ihr|sie .. hast|habt|haben|bist|seid|sind
      glückwunsch|gratulation|gratuliere|gratulieren|glückwünsche an|für|zu|dem <handle>|<dein>|alle|team .. für|zum|zur|zu
      ich|wir liebe|mag|mochte|bewundere|schätze|bewundern|lieben wie|dass du|ihr|sie|<dein>
      ich|wir liebe|mag|mochte|bewundere|schätze|bewundern|schätzen|lieben <dein> *
      liebe|mag|bewundere|schätze ich? <dein> <tat>|art|einstellung|blog|podcast|arbeit|musik|stil|idee
      toll|super|klasse|großartig|beeindruckend|stark|schön|cool wie|was|dass du|ihr|sie|<handle> .. hast|habt|haben|machst|macht|hinbekommen
      du|ihr|sie hast|habt|haben .. toll|super|gut|klasse|großartig|wunderbar|hervorragend .. gemacht|geschrieben|erklärt|gelöst|formuliert|hinbekommen
      applaus|bravo|beifall|ovationen für|an|<handle>
      beeindruckt|begeistert|angetan|fasziniert von|wie|vom|davon
      ein hoch auf
      daumen hoch für
      <gut> vortrag|session|keynote|panel|workshop|präsentation|webinar|interview von|mit|<handle>|heute|gestern|zu|über
      <gut> <tat> <handle>|von|heute
      <handle> ist|sind|war|waren *? *? toll|super|klasse|großartig|genial|inspirierend|wunderbar|spitze|fantastisch|beste|besten|unglaublich|ein|eine
      inspirierend|inspirierende|inspirierender|beeindruckend|beeindruckende|beeindruckender .. von|<handle>|<tat>|wie|vortrag
      viel|so|richtig|heute|gerade .. gelernt von|über|heute|bei|durch|dabei
      stolz|neidisch auf <dein>|dich|euch|sie|<handle>|unsere|meine
      einer|eine|eines|das|der|die <der>? besten|besten|tollsten|klügsten|hilfreichsten|schönsten .. die|den|das|der ich|wir
      beste|bester|bestes .. seit langem|die|das|den|ever`,
  },
  {
    why: 'gives_courage',
    toward: 'serve',
    weight: 1.7,
    phrases: `
      ich verstehe|kann|kenne|fühle dich|das|ihre|deine|sie|mit *? *? gut|total|völlig|verstehen|nachfühlen|nachvollziehen|gefühl|dir|ihnen
      tut mir|uns .. leid|weh dass|zu|für|das|um *? *? hören|du|ihr|sie|dich|euch|durchmachen|lesen|passiert
      das|es tut mir|uns .. leid .. dass|zu|für|um|mit|dich|dir
      das klingt|hört|muss|ist|war wirklich|sich|echt|sehr|bestimmt|ja|nach|sicher *? *? hart|schwer|schwierig|schlimm|belastend|stressig|anstrengend|furchtbar|frustrierend|traurig
      hoffe|hoffen .. dir|euch|ihnen|du|ihr .. geht|besser|bald|gut|findest|bekommst|schaffst|kannst
      ich hoffe|wünsche dir|du|euch|es|dass|ihr|ihnen *? *? *? besser|kraft|hilft|findest|bald|gut|klappt|schaffst|geht
      du wirst|kannst|schaffst|packst|bekommst .. schaffen|finden|sehen|stolz|hinbekommen|gut|hin
      bin|sind in gedanken|gedanklich .. dir|euch|ihnen
      pass|passt|achte *? auf dich|euch .. auf
      kann|können ich|man .. gut|total|absolut|völlig|nur .. verstehen|nachvollziehen|nachfühlen
      viele|manche|anderen|andere .. geht|ging|fühlen|kennen es|das|auch .. so|genauso|auch
      vielleicht hilft|tut es|dir .. dir|gut|reden|jemand
      schritt für schritt
      eine|nimm|lass auszeit|pause|dir *? zeit`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 1.7,
    phrases: `
      gern|gerne helfe|schicke|teile|zeige|beantworte|erkläre|gebe|bringe|übernehme|mache <ich> .. dir|euch|ihnen|das|die|den|auch
      <ich> helfe|teile|schicke|zeige|erkläre|gebe|leihe|beantworte .. gern|gerne
      lass|lasst|lassen sie? <mich> .. wissen
      sag|sagt|sagen|gib|gebt|geben sie? <mir> .. bescheid
      falls|wenn|sollte|sollten|solltest du|ihr|sie|jemand|noch .. fragen|hilfe|unterstützung|probleme|rat .. hast|habt|haben|brauchst|braucht|brauchen|benötigen
      falls|wenn du|ihr|jemand|sie .. möchtest|willst|magst|möchte|mag|wollt .. kannst|kann|schreib|melde|sag|gerne|gern|einfach|könnt
      du|ihr|sie kannst|könnt|können|darfst .. haben|mitkommen|dazukommen|vorbeikommen|anschließen|übernachten|benutzen|ausleihen|mitbenutzen
      kann|können|könnte ich|wir .. irgendwas|etwas|irgendwie|was .. tun|helfen
      ich kümmere|kümmer mich
      steht|stehen .. kostenlos|frei|öffentlich|jedem|allen .. zur|verfügung|bereit
      unterlagen|folien|aufzeichnung|material|materialien|vorlage|slides|skript|handout|notizen .. hier|online|findet|findest|<link>|verfügbar|im|zum
      falls|wenn|sobald ich|wir .. finde|stoße|höre|weiß|was|etwas .. ich|sage|poste|melde|schicke
      kostenlos|umsonst|gratis|kostenfrei abzuholen|abzugeben|mitzunehmen|für|und
      nehmt|nimm .. was ihr|du`,
  },
  {
    why: 'recommends',
    toward: 'serve',
    weight: 1.5,
    phrases: `
      <number>|drei|fünf|sieben|zehn|vier|sechs tipps|wege|ideen|schritte|apps|tools|strategien|möglichkeiten|methoden|hinweise|regeln|ressourcen|websites .. für|um|zu|zum|wie|gegen|die|<link>
      tipps|ideen|strategien|ressourcen|materialien|hinweise für|zum|zur|gegen|zu|wie *? *? *? <link>
      <gut> <gut>? artikel|text|beitrag|blogpost|post|thread|interview|video|podcast|infografik|liste|sammlung|ressource|ressourcen|website|lektüre|überblick|zusammenfassung von|über|zu|zum|zur|für|<link>|<handle>|mit|darüber|dazu|wie|warum
      lesenswerter|lesenswertes|sehenswertes|sehenswerter|hörenswerter|lohnenswerter *
      <gut> <gut>? einführung|einstieg|übersicht|sammlung|anleitung|zusammenfassung|erklärung|vergleich|tutorial|tipps in|über|zu|zum|zur|für|von|mit|der|aller|<link>
      wie|so man|lehrer|du|eltern|schulen|sie|unternehmen *? *? *? *? <link>
      kostenlose|kostenloser|kostenloses|freie|freier|freies materialien|arbeitsblätter|unterrichtsmaterial|bücher|bilder|ressourcen|tools|kurse|vorlagen|vorlage|ebook|software|tool|kurs|leitfaden
      könnte|dürfte|wird|kann|würde dich|euch|sie|dir|ihnen|einige|manche .. interessieren|interessant|helfen|gefallen|nützlich
      vielleicht|bestimmt|sicher auch? interessant|hilfreich|nützlich für|<handle>|<link>|dich|euch
      interessant|nützlich|hilfreich|spannend für|falls|wenn|zum alle|jeden|ihr|du|jemand|lehrer|eltern|<handle>
      schaut|schau|schauen|sieh|seht sie? *? *? mal bei <handle>|nach
      ^erinnerung|reminder|psa
      sehr|absolut|total|wirklich zu empfehlen
      muss man .. gesehen|gelesen|gehört
      zeigt|zeigen|erklärt|erklären .. anschaulich|verständlich|wie|warum
      <handle> hat|haben|bietet .. tolle|super|gute|schöne|kostenlose|hilfreiche`,
  },
] as const satisfies readonly Signal[];
