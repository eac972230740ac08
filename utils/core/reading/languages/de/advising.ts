import type { Signal } from '../rules.ts';

/** Answers and advice as they are written in threads, forums and chats, and questions put in order to help. */
export const advising = [
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      versuche|probiere|versuch|probier es|das|doch|einmal *? mal|doch|einfach|am|bei|mit|auf|über|so|ohne|stattdessen
      das|es|sie|die|der kann|könnte|dürfte|sollte|müsste|würde auch|dir|da|schon|vielleicht|ebenfalls|sicher|ihnen|euch? *? helfen|weiterhelfen|reichen|funktionieren|klappen|gehen
      können|könnt sich|euch|dich .. anmelden|bewerben|melden|wenden|registrieren
      leicht|einfach|schnell zu beheben|lösen|fixen|machen|ändern|korrigieren
      lässt|ließe|lassen|ließen sich|es .. beheben|lösen|umgehen|einstellen|machen|ändern|prüfen|umsetzen|vermeiden|beweisen|definieren|ausdrücken|verallgemeinern
      kann|könnte|sollte|muss|müsste|darf man .. <tun>
      kann|könnte|sollte|muss|müsste|darf man .. beheben|definieren|beweisen|aufrufen|umgehen|auslagern|zusammenfassen|auswählen|hinzufügen|einfügen|vermeiden|umschreiben
      ^du|sie|ihr kannst|könntest|solltest|müsstest|können|könnten|sollten|müssten|könnt|solltet .. <tun>
      solltest|könntest|müsstest|kannst|musst|solltet|könntet|müsst du|ihr|sie .. <tun>
      solltest|könntest|müsstest|kannst|musst|solltet|könntet du|ihr|sie .. beheben|definieren|aufrufen|umgehen|auslagern|hinzufügen|einfügen|vermeiden|umschreiben|anmelden|bewerben|registrieren
      du|sie|ihr brauchst|brauchen|benötigst|braucht|musst|willst|suchst nur|nicht|dafür|ein|eine|einen|noch|vermutlich|wahrscheinlich|wohl|lediglich
      ich würde .. vorschlagen|empfehlen|raten|abraten
      ich|wir schlage|schlagen .. vor
      mein|unser|ein|kleiner vorschlag|rat|trick wäre|ist|an|für
      wäre|ist|macht es? *? sinnvoll|besser|hilfreich|ratsam|einfacher|sauberer .. wenn|zu|das|die|erst|mit
      besser|einfacher|sauberer|schneller|sinnvoller|leichter wäre|ist|geht es|das|wenn|mit|über
      statt|anstatt|anstelle|stattdessen *? *? *? <tun>
      benutze|verwende|nutze|benutzen|verwenden|nimm *? .. statt|stattdessen|anstelle|für|als
      wenn|falls das|es|die|der|du .. nicht hilft|geht|funktioniert|klappt|reicht
      wenn|falls|sobald du .. <tun>|willst|möchtest|brauchst .. <rat>|kannst|musst|solltest
      kommt ganz? darauf|drauf an
      hängt|kommt .. davon|darauf ab|an
      je nachdem
      man kann|könnte .. ausleihen|bekommen|beantragen|finden|abholen|einschreiben|befreien|nachholen
      eignet|eignen|empfiehlt|bietet|bieten sich .. besser|gut|hervorragend|an|eher|dafür
      für anfänger|einsteiger|kinder taugt|eignet|reicht|ist|nimmt
      sei|seien|seid sie? vorsichtig|geduldig|ehrlich|nett
      stell|stelle|stellen sie? sicher
      gehe|geh|gehen sie? auf|zu|zum|zur|in|unter|ins .. und|dann
      so früh|oft|schnell|lange|viel|wenig wie möglich
      denk|denke|denken|denkt sie? .. daran|dran
      bitte sehen|schauen|beachten|achten|prüfen sie
      geht|funktioniert|klappt das? auch? mit|über|per|ohne|indem`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.5,
    phrases: `
      soweit|so|soviel weit? ich .. weiß|sehe|verstehe|erinnere
      das|dein|ihr|euer problem|fehler|grund ist|liegt|war|dabei|hier
      liegt|lag|liegen daran dass|wie
      ist|wurde|habe|haben|hab|wird|sind|wurden .. behoben|gefixt|gemergt|gemerged|gepusht|hochgeladen|korrigiert|aktualisiert|hinzugefügt|umbenannt|implementiert|eingebaut|deployt|nachgetragen|bereinigt
      habe|haben|hab ich|wir *? *? *? *? pr|pull|issue|ticket|patch|fix|bugreport .. erstellt|gemacht|aufgemacht|eröffnet|geöffnet|gestellt|eingereicht
      ich|wir habe|haben *? *? *? pr|issue|ticket|patch|fix .. erstellt|gemacht|aufgemacht|eröffnet|gestellt|eingereicht
      hier|das|da|anbei ist|wäre|sind|kommt *? *? beispiel|link|version|code|liste|übersicht|tutorial|screenshot|auszug|zitat|snippet
      es gibt|gäbe|existiert .. paar|einige|mehrere|verschiedene|zwei|drei|möglichkeit|möglichkeiten|funktion|option|befehl|seite|website|buch|artikel
      die|eine einfache? antwort|lösung|ursache|erklärung ist|lautet|liegt|wäre|dafür
      bedeutet|heißt|meint|besagt dass|also|hier|nur|so|in|einfach
      d h
      im grunde|wesentlichen|allgemeinen|normalfall
      standardmäßig|technisch|grundsätzlich|genauer|streng|kurz genommen|gesehen|gesagt|gibt|ist|wird|gilt
      für|um|zu deiner|ihrer|eurer|deine|ihre|eure frage|info|information
      um|zu deine|ihre|eure|deiner|ihrer frage .. beantworten|zu
      <handle> ja|nein|doch|genau|nö *? *? das|der|die|du|es|man|in|wir .. kann|ist|wird|muss|hat|gibt|geht|wäre
      siehe|s|vgl|vergleiche auch? <link>|oben|unten|hier|doku|abschnitt|kapitel
      <link> für|zeigt|erklärt|hat|enthält|beschreibt|ist|könnte .. <link>|details|mehr|eine|das|die|genau|helfen
      in|laut|nach der doku|dokumentation|anleitung|spezifikation|beschreibung|faq
      beweis|lemma|theorem|funktion|methode|klasse|modul|datei|branch|commit|variable|parameter|argument .. ist|heißt|gibt|kann|muss|sollte|wird|braucht
      auf deutsch|englisch heißt|sagt|nennt`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 2.2,
    phrases: `
      brauchst|braucht|brauchen du|ihr|sie .. was|etwas|irgendwas|noch .. ?
      meinst|meint|meinen du|ihr|sie .. .. oder .. ?
      ist|hängt|liegt|geht das|es|der|die .. im|in|zum|am|für|auf .. .. oder .. ?
      kannst|könntest|können|könnten du|sie|ihr .. sagen|erklären|zeigen warum|wieso|was|wo|wie .. .. ?
      <tag> oder <tag> .. ?
      kannst|könntest|können|könnten|magst|könnt du|sie|ihr *? *? *? *? beispiel|screenshot|link|code|details|version|log|fehlermeldung|ausgabe|datei|genauer|infos .. schicken|zeigen|posten|hochladen|geben|nennen|schreiben|machen|teilen|sagen|beschreiben|senden
      kannst|könntest|können|könnten|magst du|sie beschreiben|erklären|sagen|präzisieren|zeigen|erläutern was|wie|wo|welche|wann|warum|genauer|ob
      was|wie|wo|wonach|womit|woran genau|ist|möchtest|willst|versuchst|brauchst|suchst|meinst|planst|arbeitest du|ihr|ist|passiert|meinen|möchten|wollen|suchen
      was|welche|welchen|welches .. du|sie *? machen|erreichen|tun|erzielen|bauen|wissen willst|möchtest|wollen|möchten|versuchst
      hast|haben|bist|hattest|habt du|sie|ihr schon|mal|denn|noch|bereits|vielleicht .. arbeit|hilfe|jemand|familie|freunde|versucht|probiert|geschaut|gesprochen|geprüft|nachgesehen ?
      bekommst|siehst|erhältst|verwendest|benutzt|meinst|brauchst|suchst|versuchst du|sie|ihr .. ?
      ist|sind|war|geht das|es|die|der|sie *? *? zum|für|damit|um|auch|nur|auf|in|bei *? *? .. oder ?
      wie|was kann|können|darf ich|wir .. tun|helfen ?
      um welche|welchen|welches|was .. geht|handelt es|sich|genau
      gibt|gab es|da eine|einen|ein|noch|auch|irgendwelche fehlermeldung|fehler|grund|log|meldung|beispiel ?`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 1.4,
    phrases: `
      wie läuft|lief|geht|fühlst|fühlen es|das|du|sie|die|der .. bei|mit|damit|dich|euch ?
      wie groß|alt|lang|schwer|hoch|voll|schnell|warm|weit ist|sind|war <dein>|die|der|das .. ?
      kannst|könntest|magst|möchtest|willst du mir? *? erzählen|beschreiben
      was|wie macht|beschäftigt|belastet|bedrückt|beunruhigt|hilft|hält dich|dir|ihnen|sie|es ?
      seit wann|wie lange *? .. du|ihr|sie|dir ?
      was würdest|wünschst|erhoffst|fühlst|befürchtest du .. ?
      wie verbringst|gehst|schläfst|erlebst|kommst|fühlst du .. ?
      glaubst|meinst du dass|es .. ?
      was ist|war passiert|los|geschehen ?
      gibt es|bei *? *? jemand .. dem|der|du|mit ?
      hast du denn? jemand .. dem|der|mit
      möchtest|willst|magst du .. darüber|erzählen|reden|sprechen|mehr
      soll|sollen|kann|darf ich|wir *? *? *? *? machen|ändern|schicken|übernehmen|erstellen|hinzufügen|einbauen|nachsehen|mitbringen|helfen ?`,
  },
] as const satisfies readonly Signal[];
