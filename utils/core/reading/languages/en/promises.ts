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
  ^will let you know
  ^will <giving>|<doing>|dig|bring|come|drop|run|look *
  <we> will|would come|get|circle back to|with|on|about
  will be in|on your inbox|mailbox|mail|dms|email|desk|hands
  you will get|have|see .. from me|us
  <we> will <also>? have|get|make sure someone|somebody|my|our|the .. to|for
  <we> will <also>? <giving>|<doing> a|an|the|some|one|two|<number>|another|more
  <we> will <also>? <doing>
  <we> will <also>? * .. for|to|with|by you
  <we> will <also>? * .. you|your
  <we> will <also>? * .. tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|asap
  <we> will <also>? have .. by|on|ready|done|tonight|tomorrow
  <we> will <also>? look|go|dig|run|drop|pop|put|work through|up|over|off|by|them
  <we> will <also>? ask|tell|ring|text|phone|check *
  <we> will <also>? come|drive|swing|pop by|round|over|with|along
  <we> will have a|another|one look|word
  <we> will be with|at|outside you|yours|your
  and|then|or|so will <also>? <giving>|<doing> you|it|them|that|the|a|one
  you will have|get|hear|receive it|a|the|your|from|one|them|mine .. by|within|before|tonight|tomorrow|from|after|when
  you will hear back|from
  you get|have it|them|one .. by|before|tonight|tomorrow
  ^sending|bringing|uploading|forwarding|dropping|emailing|shipping you|it|the|them|one|yours|mine
  <we> am|are sending|bringing|posting|mailing|forwarding|putting|dropping you|it|the|them|one|yours
  ^call|ring|text|email|phone|message you tonight|tomorrow|later|back|after|when
  let me find|dig|look out|it|up|for|what|who|whether
  leave it|that to me
  <we> will <also>? have|take a look
  <we> will <also>? try and|to <giving>|<doing>|fix|sort|find|get|make it|that|a|the|you|to|them|out
  ^will post|put|upload|report|share|write|add here|up|back|how|the|more|them|it|pics|photos|pictures
  ^will try and|to <giving>|<doing>|fix|sort|find|get
  going to <giving>|<doing>|sort|fix|add|put|post it|that|them|this|you|the .. tonight|tomorrow|this|today|soon|later|week|for|you
  link|slides|notes|photos|pics|recording|part|answer|details|list|it|they goes|go|going up|out|online .. tonight|tomorrow|later|on|this
  answer|details|more|link|notes|photos|pics|slides|list to follow|come tonight|tomorrow|later|soon|on|this|when
  i follow back
  comes|coming to you by|in|on|with|tonight|tomorrow
  and|or then? it|they|one will|is be? sorted|fixed|done|yours|in|on *? your|sent|changed|there
  our|my engineer|team|son|daughter|colleague|office|admin|driver will <giving>|<doing>|be`;

/** `ill` is `I'll` in a hurry where a verb of giving follows. */
export const promises: Rules['promises'] = {
  commitments: `${forms}\n${forms.replaceAll('<we> will', 'ill')}`,
  excuses: `
    <we> will not|never|probably|maybe
    <we> will <also>? add|put that|it|this|them|you? on|to|my my? list|wishlist|calendar|diary|queue|notes
    <we> will <also>? ask you|again|why
    <we> will show myself
    <we> will <also>? pass on|.
    <we> will have to
    <we> will <also>? give|try it|that|this|them a try|go|shot|spin|whirl
    <we> will <also>? try that|this|them|your
    <we> will <also>? love|miss|see|join|need|owe|want|beat|remember|think|admit|say you|your|it|of|up|that|this
    <we> will be honest|frank|glad|happy|grateful
    <we> will pay it? forward|back
    <we> will <also>? check|look it|that|this|them|those|into|out|* out|into
    <we> will <also>? check|look it|that|this|into .. thank|thanks
    <we> will <also>? have|take a look .. thank|thanks|first|sometime
    <we> will <also>? keep it|that|this|you|them in mind
    <we> will feel|sleep|stay|stick|survive|live`,
  hesitations: 'maybe perhaps think guess hope might suppose wish',
  connectives: 'but because although though unless however so',
  weight: { reader: 2.4, nobody: 1.2 },
};
