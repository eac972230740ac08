import { type Known, knownLanguages } from './languages/index.ts';
import type { Cut, Token } from './tokens.ts';

/** A language the reading knows, or `unread`: one it does not know, or no language at all. */
export type Language = Known | 'unread';

/**
 * Small words that fill every longer text of a language and (nearly) none of the others'. Languages that are not read are
 * here too, to be told from those that are.
 */
const smallWords: Record<string, string> = {
  en: `the and of to is are was were be been being you your yours i my mine we our they their them he she his her it its this
    that these those what which who when where how why do does did not have has had will would can could should may might
    must with from for at by about into out up down over if but or because so than then there here just very really too
    also only more most some any all no yes please thanks thank hello hey hi good great nice love like want need know
    think make get got go see look one new time today tomorrow day work people help let us me am hiring on in as an now
    back well week best sure sorry never always every much many still after before welcome congratulations happy birthday
    awesome amazing cool wow lol haha nope yep yeah interesting beautiful check join follow try use read watch free first
    last next i'll it's i'm i've don't ask i'd anyone off send looking come put tell since we're open take old same
    there's you're can't say that's pay write each give call until left someone small both post bring says anything ok
    thing school own talk half tonight again something under nobody made book home asked we've`,
  es: `el la los las un una unos unas de del y que en es son por para con no se lo al como más pero su sus le les ya o este
    esta esto muy mi mis me te tu si sí hay cuando donde quién qué cómo está están ser soy hola gracias buenos días hoy
    todo todos nos sin dos yo años alguien desde tengo eso he aquí ha antes mañana nada solo hace hasta tres estoy año día
    puede falta tiene cada va buenas porque algo también nadie llevo así sale vez otra mismo tienes mí ni minutos después
    ese trabajo quien noche horas ahora puedo pide hacer siempre sea igual busco gratis nuestra somos primera dice tenemos
    nuevo nueva han ahí vale agua paso ayer sé tú zona estamos cualquier otro primero aunque uno nombre menos nosotros voy
    equipo mucho tardes primer gustaría alguna hago hemos puedes luego dejo mejor lleva mira personas cuatro pasado
    quieres pasa buscamos correo nuestro media quiero`,
  de: `der die das ein eine einen einem einer und dass in ist sind für von mit nicht sich zu auf den dem des im am wie mehr
    aber oder ich du er sie es wir ihr mein meine dein euch uns auch noch nur schon wenn wer wo was hat habe haben wird
    werden danke hallo sehr gut bitte bei mir an ab nach mal jetzt hier kann heute bis mich man über zum dann hab als aus
    bin dir seit alle beim unser war gibt wieder gern vor jemand muss geht ja suche vom zur steht unter ohne morgen woche
    kommt alles jahr wochen immer jahren gestern hast tag unsere suchen dich würde einfach neue seite ihnen frei herr
    gerade nichts doch falls keine liebe machen zeit ersten viel genau sucht liegt stunden soll fragen erst dafür danach
    können gemacht ihre sein frage also monat weiß neu gibts melden etwas welche läuft meinem kein weil statt dazu waren
    guten sonst jeden tage`,
  fr: `le la les un une des du de et que qui en est sont pour par avec ne pas se au aux comme plus mais son sa ses ce cette
    ces je tu il elle nous vous ils mon ma mes ton on dans sur merci bonjour très bien où quoi c'est j'ai être à ça ans
    deux notre fait depuis suis votre tout cherche moi sans avant chez mois même ici tous quelqu'un faut soir rien là vos
    non dit encore trois jour faire demain demande peut jours matin samedi aussi oui lundi passe après dimanche temps dès
    fois peux trop petit personne avez déjà toujours sous bon reste quand passer jusqu'à ta besoin lien peu ont m'a fais
    voir juste d'un jamais ceux surtout vu mets toi sinon mardi moins leur manque comment bonne qu'on monde lui parle
    petite voilà dire pouvez semaines chaque recherche côté vers vient c'était bonsoir n'est mère viens gratuit nouveau
    marche d'une parler numéro nouvelle donc parents maison`,
  pt: `o os as um uma uns umas de do da dos das e que em é são por para com não se ao como mais mas seu sua no na nos nas já
    ou este esta isso muito meu minha me você vocês eu ele ela tem foi está obrigado obrigada olá bom dia hoje quem pra só
    sem aqui até tá alguém anos vou boa pode amanhã agora sou depois quando pro tudo dias nosso lá vi vai às dá aí vc ano
    novo ninguém esse pelo tenho ainda faz conta também pela noite mesmo nossa nem bem faço tô estou essa nome há fala
    preço fazer trabalho pedir precisa fiz chama mãe sim quiser manda lhe ser quer ontem dois abre nova vem usa fica
    queria passo pede deixa melhor eles nunca qualquer primeira segue ter dizer leva família fim diz qual fui procura
    comigo manhã tiver primeiro recebi parabéns mim fora trocar mesma tinha preciso falar fez teu ficou pessoal entra
    passa posso aceita assim levo procuro plano`,
  it: `il lo la gli le un una di del della dei delle e che in è sono per con non si al come più ma suo sua ho hai ha mi ti ci
    vi questo questa molto grazie ciao buongiorno perché chi anche io lei noi`,
  nl: `de het een en van dat in is zijn voor met niet zich te op aan als meer maar of ik je jij hij wij jullie mijn ook nog
    wel naar wat wie waar heeft heb dank hallo goed deze dit er bij`,
  sv: `och att det som en ett är för på med av den till inte om jag du han hon vi ni har var från så men eller tack hej
    mycket`,
  tr: `ve bir bu da de için çok ile ne var mı mi ama ben sen biz daha gibi teşekkürler merhaba nasıl olarak`,
  pl: `i w na z się nie do to jest że jak po za ale o czy dla od tak co ja ty dziękuję cześć jestem bardzo`,
  id: `yang dan di ini itu dengan untuk tidak dari ke saya kamu ada akan bisa terima kasih selamat apa kita sudah`,
  tl: `ang ng mga sa na ay po ko mo ka siya hindi lang naman ba kasi salamat`,
};

const languages = Object.keys(smallWords);
const votersOf = index();

/** A language's small words make up at least this share of a text. */
const enough = 0.1;

/**
 * Which language a text is in, by its script and its small words. A text of which too little speaks for a language that is
 * read is `unread`: empty, emoji and links only, another script, another language, or words nobody knows.
 */
export function languageOf({ tokens, letters, latin, ascii }: Cut): Language {
  if (letters === 0 || latin < letters * 0.7) return 'unread';
  const quotesOnly = tokens.every(({ kind, quoted }) => quoted || kind !== 'word');
  const words = tokens.filter(({ kind, quoted }) => kind === 'word' && (quotesOnly || !quoted));
  const votes = new Array<number>(languages.length).fill(0);
  for (const { word } of words) {
    const voters = votersOf.get(word);
    if (voters) for (const language of voters.languages) votes[language]! += voters.vote;
  }
  const most = Math.max(...votes);
  const best = languages[votes.indexOf(most)]!;
  if (most === 0 || most < words.length * enough || !isKnown(best)) return 'unread';
  const isForeign = best === 'en' && letters > ascii && words.filter(hasAccent).length > words.length * 0.3;
  return isForeign ? 'unread' : best;
}

/** Whether a BCP 47 tag names a language that is read; `undefined` names none. */
export function languageNamed(tag: string | undefined): Language | undefined {
  if (tag === undefined || tag === '' || tag.toLowerCase().startsWith('und')) return undefined;
  const language = tag.toLowerCase().split(/[-_]/, 1)[0]!;
  return isKnown(language) ? language : 'unread';
}

const isKnown = (language: string): language is Known => (knownLanguages as readonly string[]).includes(language);

/** For each small word the places of its languages in {@link languages}, and how much it says: the less the more share it. */
function index(): Map<string, { languages: number[]; vote: number }> {
  const found = new Map<string, { languages: number[]; vote: number }>();
  for (const [language, words] of Object.values(smallWords).entries()) {
    for (const word of new Set(words.split(/\s+/))) {
      const sharing = [...(found.get(word)?.languages ?? []), language];
      if (word) found.set(word, { languages: sharing, vote: 1 / sharing.length });
    }
  }
  return found;
}

function hasAccent({ word }: Token): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return true;
  return false;
}
