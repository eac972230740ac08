import type { Signal } from '../rules.ts';

/** Own things shown to the many: posts, talks, releases, wares, and what a firm says of itself. */
export const showing = [
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 1.6,
    negatable: true,
    phrases: `
      das|dies|darüber|dazu|diesen habe <ich> .. geschrieben|gebloggt|gedreht|gebaut|veröffentlicht|programmiert|komponiert
      <neu> blogeintrag|blogpost|blogbeitrag|blogartikel|podcastfolge|podcast|video|episode|vlog|newsletter|single|album|preprint|paper
      heute|neu|jetzt|aktuell|frisch im|auf|bei dem|meinem|unserem|unseren? blog|kanal|podcast|magazin|youtube
      auf dem|meinem|unserem blog <link>|geht|habe|gibt|findet|könnt|schreibe|heute
      <ich> präsentiere|präsentieren|halte|halten|gebe|geben|leite|leiten|moderiere .. vortrag|session|workshop|keynote|panel|webinar|seminar|talk
      wir|ich haben|habe .. <gemacht> <link>
      wir|ich haben|habe .. <gemacht> und|das|die|der|mit|für .. <link>
      wir|ich haben|habe .. spiel|buch|album|app|projekt|song|film|video|roman|seite .. fertig|fertiggestellt|abgeschlossen|draußen
      jetzt|nun|endlich|sofort|online zu kaufen|haben|sehen|hören|lesen|bestellen|finden
      zu kaufen|bestellen unter|bei|auf|hier|ab|gibt
      auch|gibt *? *? unter|auf|bei <link>
      erhältlich bei|unter|auf|in|für|ab|<link>|als|im|über
      soundtrack|album|ep|single|buch|ebook|spiel|app|kurs gibt es|ist .. bei|auf|unter|für|jetzt|hier|<link>
      <mein> <werk> <mein>|hier|bei|auf .. <link>
      <mein> erster|erstes|erste|zweites|zweiter|neuester|neueste|neuestes|letztes|letzter * .. <link>
      schreibe|schreiben|blogge|bloggen|podcaste <ich>? .. auf|über|in|bei .. <link>
      mit <mir>|<mein> im|in|auf|über gespräch|interview|podcast|radio
      <ich> im|beim|zu interview|gespräch|gast|podcast
      stolz|freude|froh|glücklich|begeistert .. <mein> .. <werk>|verkünden|präsentieren|anzukündigen|bekannt
      wurde|wurden|bin|sind *? *? nominiert|ausgezeichnet|zertifiziert
      wir expandieren|eröffnen|feiern|präsentieren|launchen|veröffentlichen
      hinter den kulissen
      bleibt|bleib|bleiben dran|gespannt
      in kürze|bald|demnächst verfügbar|erhältlich|mehr|online|im|auf
      teaser|trailer|release|premiere|snippet|preview <link>|zum|zu|von|am|ist|auf|für
      unboxing|giveaway|merch|lookbook|sneak
      ich .. auf twitch|youtube|instagram|tiktok|facebook|patreon|etsy|snapchat
      <mein> ebay|etsy|patreon|twitch|onlyfans|shop|store|spotify|soundcloud|instagram|youtube`,
  },
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 1.8,
    negatable: true,
    phrases: `
      brauchst|brauchen|braucht|suchst|suchen|sucht du|sie|ihr *? *? *? *? website|webseite|logo|fotos|videos|übersetzung|text|texte|versicherung|kredit|kunden|steuerberater ?
      unser|unsere|unserem|unseren kunden|team|experten|produkt|produkte|plattform|software|service|lösung hilft|helfen|unterstützt|bietet|bieten|ermöglicht|ist|sind|sorgt
      hilft|helfen|unterstützt|ermöglicht|spart unternehmen|firmen|teams|kunden|ihnen|betrieben|ihrem .. zu|dabei|bei|zeit|geld
      qualität zu|und|ist fairen|preise|service
      rufen|kontaktieren|schreiben|buchen|besuchen sie <mich>|noch|jetzt|gleich|einfach|unter|heute
      ihr|dein|euer partner|experte|spezialist|ansprechpartner|fachmann für|in|bei
      alles aus einer|rund um
      individuell|maßgeschneidert|maßgeschneiderte|professionell|professionelle|zuverlässig für|lösungen|auf|beratung|und
      seit <number> .. für sie|ihre|unsere|kunden
      preise ab|auf|bei|<price>|anfrage
      sonderangebot|sonderangebote|neukunden|stammkunden|bestandskunden
      <price>|<number> gespart|sparen|ersparnis|inklusive|anzahlung`,
  },
  {
    why: 'about_writer',
    toward: 'sell',
    weight: 1.1,
    negatable: true,
    phrases: `
      ^wir freuen|sind|haben|suchen|bieten|starten|laden|präsentieren|feiern .. <link>
      ^<mein> .. <link>
      ^unser|unsere|unserem team|verein|neues|neue|neuer|ziel|kunde|kunden|partner`,
  },
] as const satisfies readonly Signal[];
