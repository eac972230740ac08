import type { Spelling } from '../rules.ts';

/** How people write in a hurry, spelled out. Only what cannot be another German word. */
const hurried: Record<string, string> = {
  nen: 'einen',
  ne: 'eine',
  nem: 'einem',
  ner: 'einer',
  hab: 'habe',
  würd: 'würde',
  wär: 'wäre',
  hätt: 'hätte',
  glaub: 'glaube',
  find: 'finde',
  brauch: 'brauche',
  kenn: 'kenne',
  wünsch: 'wünsche',
  nix: 'nichts',
  nich: 'nicht',
  ned: 'nicht',
  is: 'ist',
  gibts: 'gibt es',
  gehts: 'geht es',
  hats: 'hat es',
  wars: 'war es',
  kanns: 'kann es',
  läufts: 'läuft es',
  wenns: 'wenn es',
  obs: 'ob es',
  haste: 'hast du',
  kannste: 'kannst du',
  willste: 'willst du',
  biste: 'bist du',
  brauchste: 'brauchst du',
  weißte: 'weißt du',
  weisste: 'weißt du',
  heut: 'heute',
  schonmal: 'schon mal',
  nochmal: 'noch mal',
  nochmals: 'noch mal',
  vllt: 'vielleicht',
  vlt: 'vielleicht',
  evtl: 'eventuell',
  iwie: 'irgendwie',
  iwer: 'irgendwer',
  jmd: 'jemand',
  jmnd: 'jemand',
  jemandem: 'jemand',
  jemanden: 'jemand',
  irgendjemand: 'jemand',
  thx: 'danke',
  thanks: 'danke',
  merci: 'danke',
  dankeschön: 'danke',
  pls: 'bitte',
  plz: 'bitte',
  bidde: 'bitte',
  guck: 'schau',
  guckt: 'schaut',
  kuck: 'schau',
  gucken: 'schauen',
  unsre: 'unsere',
  unsren: 'unseren',
  unsrer: 'unserer',
  insta: 'instagram',
  eur: 'euro',
};

/** Words that are also typed without their umlauts, or with `ss`. */
const umlauts =
  `abgestürzt anfänger anhören ankündigen anschließend anständigen anwältin arbeitsblätter aufträge ausführliche ausfüllen ausfüllt ausräumen
außer außerdem bedürftige beiträge benötigt beratungsgespräch berührt beschließt beschäftigung bestätigen bestätigt beträgt blöde bräuchte
bräuchten bäcker bäckerei bäckerin bücher bühne bürgermeister büro bürokraft dafür dankeschön darüber daumendrücken debüt debütroman draußen
dreißig drüber drüberschauen drück drücke drücken düngen dürfen dürft dürfte einführung einführungspreis eingeschläfert einschätzung
einschätzungen entfällt ergänz ergänze ergänzen erhältlich erhältst erhöhe erklär erkläre erklären erklärt erklärung ermäßigt ermäßigung
ernährung erstgespräch erwünscht erzähl erzähle erzählen erzählte eröffnen eröffnet eröffnung fachkräfte fleißig flüchtlinge fragebögen
fröhliche früh frühbucher frühbucherpreis frühbucherrabatt früher fährt fällt förderer fördermitglied fördermitglieder fördermitgliedschaft
fördermittel füg füge fühl fühle führenden führendes führung füll fülle füllt fünf fünfer fünfzehn für fürchte fürs fütter füttere gebühr
gebühren gedrückt geflüchtete gefällig gefällt gegründet gehäkelt gehöre gehört gelöscht gelöst genäht genügt geprüft gerät geschäft
gespräch gestoßen gewünscht geöffnet gieß gieße gießen glück glückwunsch glückwünsche groß großartig großartige großartiger großartiges
große großen großer großes gruß größe grüezi gründer grünen grüße grüßen gäbe gärtner gärtnerin gäste gönn gönne gültig günstig günstige
günstigen günstiger günstiges hausärztin heiße heißen heißt hilfskräfte hält hänge hätte hätten hättest hättet höhö hör hörbuch höre hören
hörenswert hörspiel hörst hört hörtipp hülle hündin infogespräch jänner jüngste jüngster kapazität kapazitäten kennenlerngespräch klär kläre
klären kopfhörer kätzchen köchin köln können könnt könnte könnten könntest könntet köpfe küchenhilfe kümmer kümmere kümmern kündige kündigen
kündigung künstler langjährige lehrkräfte lächerlich lädt läuft lösch lösche löschen löse löst lösung lösungen menü mitgründer mitgründerin
männerstimmen märz möbel möchte möchten möchtest möchtet mögen möglich möglichkeit möglichst mögt müde mühe münchen müssen müsst müsste
müsstet mütter nachhören natürlich nächste nächsten nächster nächstes nächstmöglichen näh nähe nützlich nützliche nützlicher nützliches
oberbürgermeister orthopäde persönlich persönliche persönliches pflegefachkräfte pflegekräfte plätze prämie präsentation präsentiere
präsentieren prüf prüfe prüfen pädagoge pädagogin ratschläge regelmäßig reinhören restplätze räume räumen räumungsverkauf rüber rückfrage
rückgängig rückmeldung rückmeldungen rühr saß scheiß scheiße schließe schließen schließt schlüssel schnäppchen schätze schön schöne schönen
schöner schönes schüler schülerjob sekretärin selbstständige selbstständigen spaß später spätestens spül startplätze strategiegespräch
straße straßen stück sänger sängerin sängerinnen süß theaterstück tierärztin träumst tröstende tschüss tvöd täglich unmöglich unterstütz
unterstütze unterstützen unterstützer unterstützerinnen unterstützt unterstützung unverschämt verfügbar verfügung vergnügen vergütung
verkaufsgespräch verkäufer verkäuferin verkünden vernünftige vernünftigen vernünftiges verrückt verspätet verspätung verständlich
verständliche verständnis verstärkung verträgt verändern veränderung veröffentlicht volontär volontärin vorschießen vorschläge völlig weiß
weißt wofür wähl wähle wählt wär wäre wären wärst wöchentlich wünsche wünschen würde würden würdest würdet wütend zahnärztin zufällig
zugänglich zuhören zuhört zurück zurückgerufen zurückrufen zurücksetzen zuschießen zuständig zuverlässig zuverlässige zuverlässigen zwölf
zähl zähle zählt zögere zögern zögert zürich ähnlich ähnliche ähnliches änder ändere ändern änderung ärgerlich ärztin ätzend öffne öffnen öl
über überall überarbeitet überfordert überfragt überhaupt überlegt übermitteln übermorgen übernachten übernehm übernehme übernehmen übersetz
übersetze übersetzen übersetzer übersetzerin übersetzung übersetzungen übersicht überweis überweise überweisen überwiesen überzeugt
üblicherweise übrig übrigens übungsleiter übungsleiterin`
    .split(/\s+/)
    .map((word) => [word, bare(word)] as const)
    .filter(([word, typed]) => word !== typed);

function bare(word: string): string {
  return word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
}

const everyday: Record<string, string> = {
  ...Object.fromEntries(umlauts.map(([word, typed]) => [typed, word])),
  ...Object.fromEntries(
    umlauts.filter(([word]) => word.includes('ß')).map(([word]) => [word.replaceAll('ß', 'ss'), word]),
  ),
  ...hurried,
};

/** Words after which `'s` is `es` or `das`; after every other word it says whose something is. */
const takesIt = new Set(
  `gibt geht hat habe hab ist war wäre wär kann läuft ich du er wir ihr man wer was wie wo ob wenn weil das bis so da dass macht
  tut passt steht klappt mach nimm find finde schaff schafft will soll wird würd würde könnt könnte hast kannst bin sind
  lad bring hol schick nehm stell frag prüf klär sag schau lass versuch probier kauf hatte hätte kommt liegt reicht heißt`.split(
    /\s+/,
  ),
);
const takesThe = new Set('für auf an in um durch vor über'.split(' '));

function parts(word: string): readonly string[] | undefined {
  const apostrophe = word.lastIndexOf("'");
  const stem = word.slice(0, apostrophe);
  const rest = word.slice(apostrophe + 1);
  if (rest === 'n' || rest === 'ne' || rest === 'nen') return [stem, rest === 'ne' ? 'eine' : 'einen'];
  if (rest !== 's') return undefined;
  if (takesThe.has(stem)) return [stem, 'das'];
  return takesIt.has(stem) ? [stem === 'hab' ? 'habe' : stem, 'es'] : undefined;
}

export const spelling: Spelling = { everyday, parts };
