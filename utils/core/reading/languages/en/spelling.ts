import type { Spelling } from '../rules.ts';

/** How people write in a hurry, spelled out. Only what cannot be another English word. */
const everyday: Record<string, string> = {
  u: 'you',
  ur: 'your',
  urself: 'yourself',
  r: 'are',
  y: 'why',
  pls: 'please',
  plz: 'please',
  plse: 'please',
  thx: 'thanks',
  thnx: 'thanks',
  tx: 'thanks',
  ty: 'thank you',
  tysm: 'thank you',
  im: 'i am',
  ive: 'i have',
  id: 'i would',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  cant: 'can not',
  cannot: 'can not',
  wont: 'will not',
  isnt: 'is not',
  wasnt: 'was not',
  youre: 'you are',
  youll: 'you will',
  thats: 'that is',
  whats: 'what is',
  heres: 'here is',
  lets: 'let us',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  gimme: 'give me',
  lemme: 'let me',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  ppl: 'people',
  rt: 'retweet',
  rts: 'retweets',
  msg: 'message',
  mins: 'minutes',
  min: 'minutes',
  hr: 'hour',
  pic: 'picture',
  pics: 'pictures',
  vid: 'video',
  bday: 'birthday',
  congrats: 'congratulations',
  congratz: 'congratulations',
};

/** What stands after an apostrophe, spelled out. */
const suffixes = new Map(Object.entries({ ll: 'will', m: 'am', ve: 'have', re: 'are', d: 'would', s: 'is' }));

/** Words whose `'s` is a verb; after every other word it says whose something is. */
const takesIs = new Set('it that what where who here there how he she let this when why'.split(' '));

function parts(word: string): readonly string[] | undefined {
  const apostrophe = word.lastIndexOf("'");
  const rest = word.slice(apostrophe + 1);
  const stem = word.slice(0, apostrophe);
  if (rest === 't' && stem.endsWith('n')) {
    if (stem === 'won') return ['will', 'not'];
    return [stem === 'can' ? 'can' : stem.slice(0, -1), 'not'];
  }
  const verb = suffixes.get(rest);
  if (!verb || (rest === 's' && !takesIs.has(stem))) return undefined;
  return [stem, stem === 'let' ? 'us' : verb];
}

export const spelling: Spelling = { everyday, parts, initials: true };
