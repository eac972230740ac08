import type { Span } from '../words.ts';
import { phrasesOf } from './phrases.ts';
import type { Cut } from './tokens.ts';

/**
 * The commitments of the writer to do something for the reader later, first to last, each from its subject to the end of
 * its clause. Offers ("I can send it"), plans for oneself and accepted help are none.
 */
export function promisesIn(cut: Cut): Span[] {
  const promises: Span[] = [];
  const excused = new Set(excuses.find(cut).map(({ first }) => first));
  let after = 0;
  for (const found of commitments.find(cut)) {
    const token = cut.tokens[found.first]!;
    if (found.start < after || token.quoted || excused.has(found.first)) continue;
    if (hesitations.has(cut.tokens[found.first - 1]?.word ?? '')) continue;
    const end = endOfClause(cut, found.first, found.after);
    promises.push({ start: found.start, end });
    after = end;
  }
  return promises;
}

/** Before a plan that is none yet: "I think I'll …". */
const hesitations = new Set('maybe perhaps think guess hope might suppose wish'.split(' '));

/** Where another clause begins. */
const connectives = new Set('but because although though unless however so'.split(' '));

function endOfClause({ tokens, sentences }: Cut, first: number, after: number): number {
  const { sentence } = tokens[first]!;
  let last = after - 1;
  for (let at = after; at < tokens.length && tokens[at]!.sentence === sentence; at++) {
    if (connectives.has(tokens[at]!.word)) break;
    last = at;
  }
  return Math.min(tokens[last]!.end, sentences[sentence]?.end ?? Number.POSITIVE_INFINITY);
}

const lexicon = {
  we: 'i we',
  hand: `send share post email mail forward upload bring lend show introduce connect add fix update answer reply respond help text report
    arrange drop link dm pm message ping print draft provide include cover pay submit write teach donate deliver organize organise
    contact call explain test clarify remind return merge push invite notify investigate pass prepare attach contribute publish
    correct replace remove mention bake cook tag collect deploy refund revert edit confirm review ask handle discuss`.replaceAll(
    /\s+/g,
    ' ',
  ),
  also: 'also just definitely happily gladly then certainly personally probably try still be soon make again now',
};

const forms = `<we> will <also>? <hand>
  <we> will <also>? give|get|tell|show|make|find|buy|let|keep you|u
  <we> will <also>? get|put|give|make|find|set|take|have|pick|do it|that|this|one|them|something|some|those|these
  <we> will <also>? get back|it|that|this|one|you|them|on
  <we> will <also>? let you|them|everyone|him|her know
  <we> will <also>? keep you|an|everyone|* posted|updated|eye|informed
  <we> will <also>? make sure|certain
  <we> will <also>? look|check into|if|for|whether|with|on|what
  <we> will <also>? see what|if|to
  <we> will <also>? find out|a|the|some|you
  <we> will <also>? put up|together|you|in|a|the
  <we> will <also>? follow|open|set|back|sort|work|write|clean|sign|post|bring|type|dig|hook|pick|come|take|speak|talk up|out|a|care|it|you|to
  <we> will <also>? be in|right|sharing|posting|sending|adding|answering|there|back|sure|happy|glad|announcing|updating|bringing touch|to|with|you|it|a
  <we> will|would have it|that|the|this|them .. for|to|ready|done|fixed|by|up
  <we> am|are going to <also>? <hand>
  <we> am|are going to give|get|tell|show|let you
  let me <hand> you|it|this|that
  let me introduce|connect you
  let me get back
  let me check|look|see|ask and|with|into|if|for
  you will have * .. by|on|tomorrow|tonight
  leave it with me
  i|we promise to <hand>
  ^will <hand>|let|get|keep|do you|it|this|that|asap|soon|tomorrow|tonight|back
  ^will let you know`;

/** `ill` is `I'll` in a hurry where a verb of giving follows. */
const commitments = phrasesOf([[true, `${forms}\n${forms.replaceAll('<we> will', 'ill')}`]], lexicon);

const excuses = phrasesOf(
  [
    [
      true,
      `<we> will not|never|probably|maybe
      <we> will <also>? add|put that|it|this|them|you? on|to|my my? list|wishlist|calendar|diary|queue|notes
      <we> will <also>? ask you|again|why
      <we> will show myself
      <we> will <also>? pass on|.
      <we> will have to`,
    ],
  ],
  lexicon,
);
