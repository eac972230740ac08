import type { Cut } from './tokens.ts';

/** Languages the reading knows, or `unread`: one it does not know, or no language at all. */
export type Language = 'en' | 'unread';

/**
 * Small words that fill every longer text of a language and (nearly) none of the others'. Those of languages that are not
 * read are here to be told from English.
 */
const smallWords: Record<string, string> = {
  en: `the and of to is are was were be been being you your yours i my mine we our they their them he she his her it its this that these
    those what which who when where how why do does did not have has had will would can could should may might must with from for at by
    about into out up down over if but or because so than then there here just very really too also only more most some any all no yes
    please thanks thank hello hey hi good great nice love like want need know think make get got go see look one new time today tomorrow
    day work people help let us me am hiring on in as an now back well day week best sure sorry never always every much many still after before
    welcome congratulations happy birthday awesome amazing cool wow lol haha nope yep yeah interesting beautiful check join follow try use
    read watch free first last been next`,
  es: `el la los las un una unos unas de del y que en es son por para con no se lo al como más pero su sus le les ya o este esta esto
    muy mi mis me te tu si sí hay cuando donde quién qué cómo está están ser soy hola gracias buenos días hoy todo todos nos`,
  pt: `o os as um uma uns umas de do da dos das e que em é são por para com não se ao como mais mas seu sua no na nos nas já ou este esta
    isso muito meu minha me você vocês eu ele ela tem foi está obrigado obrigada olá bom dia hoje quem`,
  fr: `le la les un une des du de et que qui en est sont pour par avec ne pas se au aux comme plus mais son sa ses ce cette ces je tu il
    elle nous vous ils mon ma mes ton on dans sur merci bonjour très bien où quoi c'est j'ai être`,
  de: `der die das ein eine einen einem einer und dass in ist sind für von mit nicht sich zu auf den dem des im am wie mehr aber oder ich
    du er sie es wir ihr mein meine dein euch uns auch noch nur schon wenn wer wo was hat habe haben wird werden danke hallo sehr gut bitte`,
  it: `il lo la gli le un una di del della dei delle e che in è sono per con non si al come più ma suo sua ho hai ha mi ti ci vi questo
    questa molto grazie ciao buongiorno perché chi anche io lei noi`,
  nl: `de het een en van dat in is zijn voor met niet zich te op aan als meer maar of ik je jij hij wij jullie mijn ook nog wel naar wat wie
    waar heeft heb dank hallo goed deze dit er bij`,
  sv: `och att det som en ett är för på med av den till inte om jag du han hon vi ni har var från så men eller tack hej mycket`,
  tr: `ve bir bu da de için çok ile ne var mı mi ama ben sen biz daha gibi teşekkürler merhaba nasıl olarak`,
  pl: `i w na z się nie do to jest że jak po za ale o czy dla od tak co ja ty dziękuję cześć jestem bardzo`,
  id: `yang dan di ini itu dengan untuk tidak dari ke saya kamu ada akan bisa terima kasih selamat apa kita sudah`,
  tl: `ang ng mga sa na ay po ko mo ka siya hindi lang naman ba kasi salamat`,
};

const languagesOf = index();
const english = 'en';

/**
 * Which language a text is in, by its script and its small words. A text of which too little speaks for English is
 * `unread`: empty, emoji and links only, another script, another language, or words nobody knows.
 */
export function languageOf({ tokens, letters, latin }: Cut): Language {
  if (letters === 0 || latin < letters * 0.7) return 'unread';
  const votes = new Map<string, number>();
  let words = 0;
  let foreignLetters = 0;
  const quotesOnly = tokens.every(({ kind, quoted }) => quoted || kind !== 'word');
  for (const { kind, word, quoted } of tokens) {
    if (kind !== 'word' || (quoted && !quotesOnly)) continue;
    words++;
    if (!isAscii(word)) foreignLetters++;
    const languages = languagesOf.get(word);
    // A small word that several languages share says less about each.
    if (languages)
      for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / languages.length);
  }
  const forEnglish = votes.get(english) ?? 0;
  votes.delete(english);
  const forAnother = Math.max(0, ...votes.values());
  if (forEnglish <= forAnother || foreignLetters > words * 0.3) return 'unread';
  return forEnglish >= words * 0.1 ? 'en' : 'unread';
}

/** Whether a BCP 47 tag names a language that is read; `undefined` names none. */
export function languageNamed(tag: string | undefined): Language | undefined {
  if (tag === undefined || tag === '' || tag.toLowerCase().startsWith('und')) return undefined;
  return tag.toLowerCase().split(/[-_]/, 1)[0] === english ? 'en' : 'unread';
}

function index(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(smallWords)) {
    for (const word of new Set(words.split(/\s+/))) {
      if (word) found.set(word, [...(found.get(word) ?? []), language]);
    }
  }
  return found;
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}
