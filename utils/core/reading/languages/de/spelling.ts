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
  versuchs: 'versuche es',
  probiers: 'probiere es',
  machs: 'mache es',
  nimms: 'nimm es',
  trags: 'trage es',
  schicks: 'schicke es',
  finds: 'finde es',
  hoffs: 'hoffe es',
  glaubs: 'glaube es',
  sags: 'sag es',
  habs: 'habe es',
  ists: 'ist es',
  wirds: 'wird es',
  könnts: 'könnt es',
  versteh: 'verstehe',
  freu: 'freue',

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
  werd: 'werde',
  möcht: 'möchte',
  hoff: 'hoffe',
  empfehl: 'empfehle',
  wusst: 'wusste',
  dacht: 'dachte',
  aufm: 'auf dem',
  aufn: 'auf den',
  mim: 'mit dem',
  son: 'so ein',
  sone: 'so eine',
  sonen: 'so einen',
  isses: 'ist es',
  kriegste: 'kriegst du',
  machste: 'machst du',
  warste: 'warst du',
  siehste: 'siehst du',
  meinste: 'meinst du',
  gehste: 'gehst du',
  ham: 'haben',
  afaik: 'soweit ich weiß',
  zb: 'zum beispiel',
  mmn: 'meiner meinung nach',
  kp: 'keine ahnung',
  ty: 'danke',
  yt: 'youtube',
  fb: 'facebook',
  bissl: 'bisschen',
  gibs: 'gibt es',
  eur: 'euro',
};

/** Words that are also typed without their umlauts, or with `ss`. */
const umlauts =
  `abgestürzt abschließen anfänger angehängt anhören ankündigen ankündigung anschließen anschließend anständigen anwältin anzukündigen
arbeitsblätter aufhängen aufträge aufträgen ausdrücken ausführliche ausfüllen ausfüllt ausräumen auswählen außer außerdem bedrückt
bedürftige beigefügt beiträge benötigen benötigst benötigt beratungsgespräch berührt beschließt beschäftigt beschäftigung bestätigen
bestätigt beträge beträgt bitteschön bloß blöd blöde blödsinn bräuchte bräuchten bräuchtest bäcker bäckerei bäckerin bücher bühne
bürgermeister büro bürokraft dafür dankeschön darüber daumendrücken debüt debütroman demnächst draußen dreißig drüber drüberschauen drück
drücke drücken düngen dürfen dürft dürfte einfügen einführung einführungspreis eingeschläfert einschätzung einschätzungen entfällt enthält
enttäuscht entwicklungsländern ergänz ergänze ergänzen erhältlich erhältst erhöhe erklär erkläre erklären erklärt erklärung erklärungen
erläutern erlös ermäßigt ermäßigung ermöglicht ernähren ernährung erstgespräch erwünscht erzähl erzähle erzählen erzählt erzählte eröffnen
eröffnet eröffnung fachkräfte fleißig fließt flüchtlinge fragebögen fröhliche früh frühbucher frühbucherpreis frühbucherrabatt früher
frühestens frühling fähigkeiten fährst fährt fällt förderer fördermitglied fördermitglieder fördermitgliedschaft fördermittel fördert füg
füge fühl fühle fühlen fühlst fühlt führenden führendes führerschein führung füll fülle füllen füllt fünf fünfer fünfzehn für fürchte fürs
fütter füttere gebühr gebühren gedrückt geflüchtete gefällig gefällt gefühl gegründet gehäkelt gehöre gehört gekündigt gelöscht gelöst gemäß
genesungswünsche genäht genügend genügt geprüft gerät geschäft gespräch gestoßen getötet gewünscht geändert geöffnet gieß gieße gießen glück
glücklich glückwunsch glückwünsche groß großartig großartige großartiger großartiges großbrand große großen großer großes grundsätzlich gruß
größe grüezi gründer grünen grüße grüßen gäbe gärtner gärtnerin gäste gönn gönne gültig günstig günstige günstigen günstiger günstiges
hausärztin heiß heiße heißen heißt hilfskräfte hinzufügen hinzugefügt hälfte hält hänge hängt hätte hätten hättest hättet höchstens höhö hör
hörbuch höre hören hörenswert hörenswerter hörspiel hörst hört hörtipp hülle hündin infogespräch jährige jähriger jänner jüngste jüngster
kapazität kapazitäten kennenlerngespräch klär kläre klären klügsten kopfhörer kätzchen köchin köln können könnt könnte könnten könntest
könntet köpfe küchenhilfe kümmer kümmere kümmern kündige kündigen kündigung künstler kürze langjährige langjähriger lehrkräfte lektüre ließe
ließen lächerlich lädt längst lässt läuft lösch lösche löschen löse lösen löst lösung lösungen mangelernährung maßgeschneidert
maßgeschneiderte menü mitgründer mitgründerin männerstimmen märz möbel möchte möchten möchtest möchtet mögen möglich möglichkeit
möglichkeiten möglichst mögt müde mühe münchen müssen müsst müsste müssten müsstest müsstet mütter mützen nachfühlen nachhören natürlich
nächste nächsten nächster nächstes nächstmöglichen näh nähe nähere nö nötig nützlich nützliche nützlicher nützliches oberbürgermeister
orthopäde persönlich persönliche persönliches pflegefachkräfte pflegekräfte plätze plötzlich prämie präsentation präsentiere präsentieren
präzisieren prüf prüfe prüfen prüft pädagoge pädagogin qualität ratschläge regelmäßig reinhören restplätze räume räumen räumungsverkauf
rüber rückblick rückfrage rückgängig rückmeldung rückmeldungen rücktritt rühr saß scheiß scheiße schildkröte schlafsäcke schließe schließen
schließt schlüssel schnäppchen schätze schätzen schön schöne schönen schöner schönes schönsten schüler schülerjob schützen schützt
sekretärin selbstständige selbstständigen spaß spät später spätestens spül standardmäßig startplätze stoße strategiegespräch straße straßen
stöbert stört stück stürzt sänger sängerin sängerinnen süß theaterstück tierärztin träumst trösten tröstende tschüss tvöd täglich umzüge
unerlässlich unmöglich unterstütz unterstütze unterstützen unterstützer unterstützerinnen unterstützt unterstützung unverschämt
verbesserungsvorschläge verfügbar verfügung vergnügen vergütung verkaufsgespräch verkäufer verkäuferin verkünden vernünftige vernünftigen
vernünftiges verrückt verspätet verspätetes verspätung verständlich verständliche verständnis verstärken verstärkung verträgt verändern
veränderung veröffentliche veröffentlichen veröffentlicht volontär volontärin vorschießen vorschläge vorträge vorwürfe völlig weiß weißt
wofür wohltätigkeitsorganisation wächst wähl wähle wählt wär wäre wären wärmstens wärs wärst wöchentlich wünsche wünschen würde würden
würdest würdet wütend zahnärztin zufällig zugänglich zuhören zuhört zurück zurückgerufen zurückrufen zurückschicken zurücksetzen zuschießen
zuständig zuverlässig zuverlässige zuverlässigen zwölf zähl zähle zählt zögere zögern zögert zürich ähnlich ähnliche ähnliches änder ändere
ändern änderung ärgerlich ärztin ätzend öffentlich öffne öffnen öl österreich üben über überall überarbeitet überblick überfallen
überfordert überfragt übergeb übergebe übergeben übergib überhaupt überlege überlegt übermitteln übermorgen übernachten übernahme übernehm
übernehme übernehmen überprüf überprüfe überprüfen überrascht übersetz übersetze übersetzen übersetzer übersetzerin übersetzung
übersetzungen übersicht überweis überweise überweisen überwiesen überzeugt üblicherweise übrig übrige übrigens übungsleiter übungsleiterin`
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
