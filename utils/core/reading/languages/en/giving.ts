import type { Signal } from '../rules.ts';

/** What is handed over in passing: a hand, a credit, a tip, courage, somebody else's vacancy. */
export const giving = [
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 1.2,
    phrases: `
      i can|could do|meet|come|be|drive|bring|take|pick|look|ring|call|phone|stay|help|ask|collect|sit|wait <day>|on|at|you|any|if|round|over|it|the|from|with|by .. or|at|if|before|any|<day>|<number>
      dinner|lunch|breakfast|soup|tea|coffee|food|cake|party|barbecue|bbq|picnic at|is|on ours|mine|<day>|on|tonight
      must go|be collected
      template|checklist|spreadsheet|script|worksheet|cheatsheet|cheat handout|sheet|for|of|with|we|i .. use|made|<link>
      we|they still need|have|could .. for|on|stewards|hands|lunch .. supplied|lunch|included|provided
      both|you|you're and|are|in|on .. group|list|invited|now
      walk|come|sit|eat|stay|ring|call with|by|over|me|at|in .. tomorrow|usual|tonight|if|whenever|anytime
      do not wait|worry|rush|hurry
      both of us|you|the roofs|ways
      we will do|sort|manage|find|get|bring|go`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      your|my place|office|house|kitchen|desk or mine|yours ?
      if anyone|one|somebody|someone|you|any .. wants|want|needs|need a|an|one|some|it|the hand|copy|lift|spare|link|file|code
      i am at|in|on|free|up|home|around|here|ringing|coming|on .. if|all|whenever|until|any|with|after .. you|wants|day|week|needs
      bring nothing|nobody|yourselves|yourself|only
      kids|dogs|partners|everyone|all is|are welcome too|as|to
      no|with no|without strings|catch|quiz|programme|charge|cost|fee
      <number> boxes|bags|pairs|chairs|jars|rolls|metres|sheets|copies .. free|collect|take|gone
      you|everyone|anyone|anybody may|can|is|are have|use|take|copy|edit|borrow|ask|ring|call|write|welcome it|them|me|to|that|mine|this|us
      i have|got an|a|one|two|all hour|evening|car|van|spare|ladder|drill|minutes|pair|copy|bag|box .. if|you|for|on|free|left
      there is a|an|some|plenty|one|room *? spare|for|free|left|here|at|on .. if|you|ours|anyone
      whoever is|needs|wants|comes|gets first|it|them|one|takes
      i am|will be here|in|around|up|home|free all|till|until|if|when|every|whenever
      shout|holler|yell|ping|ask|ring if|when|for|any|away
      take|have|keep your|as time|long|much`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 0.6,
    phrases: `
      key|keys|parcel|package|spare is|are|with|at`,
  },
  {
    why: 'gives_credit',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      the way|part|bit|line|idea|diagram|chapter|section|image|trick|scene|thing you|where|with|of|about|that .. is|was|made|makes|did|helped|works|sticks
      i could not have|do|ask
      is something i|we am|are|will|have
      great|good|nice|brilliant catch|spot|find|eye|call|thinking on|about|that|with
      that|your|this thread|talk|post|piece|chapter|answer|question|point|comment|note|story|page|lesson of|on|about|got|made|is|was|changed .. me|us|my|our|is|was
      that is what|how .. looks|like|teaching|support|teamwork|leadership|friendship|kindness
      her|his name is .. tell|boss|thank|ward
      held|kept|brought|put that|the|it|us room|together|team|going|calm
      because one|of student|you|her|him
      the way|part|paragraph|bit|line|chapter|light|photo on|about|where|you|through|with|how
      best|clearest|fairest|kindest|funniest|finest i|we know|have|saw|read|heard|ever
      with real|actual numbers|examples|data`,
  },
  {
    why: 'gives_credit',
    toward: 'serve',
    weight: 1.2,
    phrases: `
      made it|that|things|everything click|clear|easy|possible|clearer|make
      never saw|noticed|thought|knew|understood .. before|until
      got me writing|scribbling|thinking|reading|started|through|hooked|into|out|going
      made the|my|our|her|his morning|day|week|evening|year
      great|good|brilliant|excellent|top shout|tip|catch|find|spot|call|advice
      your talk|piece|post|thread|question|lesson|advice|recipe|tip|answer on|about|of|made|saved|got|is|was .. us|me|my|our|we|i`,
  },
  {
    why: 'gives_credit',
    toward: 'serve',
    weight: 0.6,
    phrases: `
      who answers|answered|fixed|drove|stayed|noticed|spent|brought|kept|waited|helped|found|carried|wrote|made|taught|built|organised|organized|ran|sat`,
  },
  {
    why: 'recommends',
    toward: 'serve',
    weight: 1.2,
    phrases: `
      #followfriday|#ff
      the * guide|article|paper|book|talk|post|page|list|map|series|documentary|manual by|on|of|from|to|is
      by the same
      they|he|she|the people at|fixed|did|do|repair|know|helped|sell|sorted mine|it|ours|this|me
      has|have the|a|all *? scans|list|map|recipe|full|whole|best|good .. free|for|of|on
      free and|course|access|pdf|download|copy|online|lesson|lessons
      they did|fixed|do|made|sorted|repaired my|our|the|it|mine|mum's
      something for the
      #ff
      all google|free|open|good fonts|fonts|and`,
  },
  {
    why: 'recommends',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      i|we always|usually|often point|send|give|recommend|lend|use people|it|them|this|everyone|students|every
      we give|use|lend|show it|them|this to|with|for|every
      the *? *? cheat|guide|cheatsheet|handbook|primer sheet|on|to|by|of|for
      right up your
      good|great|nice|fair|solid|lovely|sensible|fine half|hour|example|people|place|stuff|piece|thread|book|one|read *? on|of|for|about|they|and|to|,
      is|are worth your|the|a|every|it time|money|look|trip|read|while
      by <handle> on|shows|explains|is|for
      ask for *`,
  },
  {
    why: 'gives_courage',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      nobody|no remembers|minds|one|can take|notices|will|expects|has|knows .. you|that|except|back
      you|that said|wrote|told|asked|came|did|made|tried|kept|is the opposite|it|that|brave|here|out|a
      whether you like
      is a|the whole|real|big|proper|hard life|thing|one|lot|week|month|time
      i was|am up|there|here|<number>|the same|with .. too|with|when|my
      what was his|her|their|its name ?
      take your time
      it makes sense|sure sense|that you
      nobody|no thinks|thought|one|minds|noticed|cares|expects that|about|thinks|you
      that is|sounds a|like lot|long|big|hard .. for|week|weeks|month|year|one
      so|really glad|happy you|that wrote|said|told|asked|are`,
  },
  {
    why: 'gives_courage',
    toward: 'serve',
    weight: 1.2,
    phrases: `
      you do not have|need to
      you do not|never have|need|must know|decide|talk|explain|to
      you noticed|held|said|asked|told|managed|tried|wrote|showed|kept|stayed it|that|us|me|to|through
      what are|is you|it most|dreading|afraid|scared|worried
      hold on|her|his|to|tight
      ours|mine was called|was|used|would`,
  },
  {
    why: 'gives_courage',
    toward: 'serve',
    weight: 0.6,
    phrases: `
      it lifts|passes|eases|gets|helps|comes|fades|will
      it went|stopped|passed|got|took|goes|lifted when|after|away|with|by|till|better|years|me|us`,
  },
  {
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 0.6,
    phrases: `
      fully? funded|paid places|place|position|phd|<number>|internship|traineeship|summer
      ^paid`,
  },
  {
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      #vacancy|#job|#jobs|#phdposition|#jobfairy|#postdoc
      pro rata
      maternity|parental|sickness cover
      grade|band <number>
      come be|and work|be my|our|a colleague
      i am on|the|their|your panel|team|editor|manager|deputy
      i would be your
      ask me whatever|about|anything|away
      posting|sharing|passing for|this|on|it .. friend|mate|colleague|neighbour|on|along
      not|nothing mine|to|my .. passing|do|just|me|with
      proper contract|wage|pay
      tell your|any students|graduates|friends|people .. please|who`,
  },
  {
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 1.2,
    phrases: `
      <trade>|<role> .. <price>|hrs|hours|fte|maternity|permanent|perm|term|closes|closing|deadline|full-time|part-time
      <price>|<number> an|per|h|/h|hour|annum|pa|pro|rata|week|wk|pd .. <role>|<trade>|car|experience|references
      relocation|housing|accommodation|meals|lunch|training|parking paid|provided|included|supplied|given
      looking|search|searching for a|an|two|three|another|new|experienced|native|relief *? *? <trade>
      closes|closing|deadline|due|apply|applications <day>|on|by|<number>|at|before|soon|until
      <number> months|month|years|hrs|hours|h|days|evenings .. contract|week|term|cover|full|part|remote|fixed`,
  },
  {
    why: 'gives_credit',
    toward: 'serve',
    weight: 2.4,
    phrases: `
      your <deed> .. <helped> <us>|<our>`,
  },
] as const satisfies readonly Signal[];
