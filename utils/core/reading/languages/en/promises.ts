import type { Rules } from '../rules.ts';

const forms = `<we> will <also>? <giving>
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
  <we> am|are going to <also>? <giving>
  <we> am|are going to give|get|tell|show|let you
  let me <giving> you|it|this|that
  let me introduce|connect you
  let me get back
  let me check|look|see|ask and|with|into|if|for
  you will have * .. by|on|tomorrow|tonight
  leave it with me
  i|we promise to <giving>
  ^will <giving>|let|get|keep|do you|it|this|that|asap|soon|tomorrow|tonight|back
  ^will let you know`;

/** `ill` is `I'll` in a hurry where a verb of giving follows. */
export const promises: Rules['promises'] = {
  commitments: `${forms}\n${forms.replaceAll('<we> will', 'ill')}`,
  excuses: `
    <we> will not|never|probably|maybe
    <we> will <also>? add|put that|it|this|them|you? on|to|my my? list|wishlist|calendar|diary|queue|notes
    <we> will <also>? ask you|again|why
    <we> will show myself
    <we> will <also>? pass on|.
    <we> will have to`,
  hesitations: 'maybe perhaps think guess hope might suppose wish',
  connectives: 'but because although though unless however so',
};
