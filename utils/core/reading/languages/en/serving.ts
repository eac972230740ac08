import type { Signal } from '../rules.ts';

/** What hands something over: answers, help, credit, people, attention. */
export const serving = [
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1.4,
    phrases: `
      ^never|always <advise>
      you can|could|should|must|might|may <advise>|also|just|do|have|even|either|always|then|still
      you need to|a|an|the
      you want|have|need to
      you probably|just|only|really|also need|want|have|can|should
      you may|might want|need|be|find|like|prefer
      you do not need|have
      have you tried|considered|looked|thought|checked|seen|read|asked
      did you try|check|look
      if you want|need|use|have|do|can|look|go|add|run|get *
      if you are trying|on|in|not|using|able
      i would suggest|recommend|try|use|go|start|check|say|advise|avoid|add|put|look|ask|encourage
      i suggest|recommend|advise|usually|always use|try|do
      works|worked|work for me|us
      that|it|this fixed|solved|worked
      in that case
      it depends
      be sure to
      be careful
      how about
      why not
      worth trying|checking|looking|asking|noting
      better to|off
      the key|trick|secret is
      ask for|the|your|at|them|whether|if|about|to
      ^ask
      ^ring|phone
      ring the|your|them|and
      before you *
      otherwise
      ^then <advise>
      then <advise> the|it|them|your|a
      so <advise> the|it|them|your|a
      no need to|for|of
      if it is|was|does|still|keeps|comes|fails .. <advise>
      if that|it|they fails|does|do|is|says|say|comes .. <advise>
      ^if you .. <advise>
      mine|ours was|did|took|needed|went|lasted|had
      took me|us
      keep the|it|them|your
      turn the|it|off|them
      i would keep|go|get|leave|use|start|ask|check|skip|try|call|look|buy|send|put|rather|avoid|stick|cut|say|take with|for|it|the|that|them|a|out|your|at|to
      you do not have|need
      you are allowed|entitled|right|not|better|fine
      they have to|must
      your landlord|employer|insurer|bank|gp|doctor|school|council|vet|library .. has|have|can|will|should|must
      nothing to lose|worry
      it goes|comes off|away|back
      the right|correct|proper one|word|form|way|term|number|size
      same here|thing until|then|with|and
      be careful|aware|patient
      rather than
      ^do not <advise>
      one|a trick|tip|suggestion|option|solution|workaround
      you would be better|fine|ok|surprised|safe
      easiest|simplest|fastest|quickest|best|easier|simpler|another|other way|option|approach|bet|thing`,
  },
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 0.6,
    phrases: `
      ^please? <advise>
      <advise> it|them|that
      <advise> the|your
      and <advise> the|it|them|your|a
      put the|it|them|a|your|some|both
      use the|a|an|it|your
      leave it|them|the
      you will
      bring a|your|the|an`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.2,
    phrases: `
      that|it|this is because
      the answer|reason|problem|issue|cause|solution|difference|idea|default is
      it means
      means that
      that means
      it is called|under|possible|on|in the|a|your
      ^here you go
      ^this <link>
      see|read this|here|also <link>
      for example
      such as
      in order to
      as far as
      according to
      you are looking for
      what you want|need|are
      fyi
      hope|hopes this|that|it helps|help|works
      hth
      <link> helps|help|might
      in my experience
      i found|find that|it|this|the
      ^try|see this|these|here
      you asked
      <handle> the *
      ^yes .. the|it|you
      settings
      under settings|account|options|preferences|file|tools
      page|p|chapter|section|line|table|clause|step|row|column <number>
      it is|was under|in|on|at|behind|next the
      it is|was on page|sale|the
      the * one is
      the * is on|in|at|under|behind|next|not
      wrong link|attachment|file
      right|correct link|one|number|version|figure|date is
      ^correction
      attached is|are|please|you|find
      see attached
      in the * folder|drawer|cupboard|tab|menu|box|file
      i|we checked|tested|measured|asked|called|rang|looked .. and|it|the|they
      confirmed|reproduced
      fixed in|with|by|on|now
      bottom|top|left|right of|hand the|corner|side
      the office|shop|desk|library|branch is|are open|closed|at|on`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      let <us> know if|when|how|what|whether|which you *
      <we> can|could help
      need any|a|some? help|hand with?
      feel free to? <send>|reach|contact
      here if you need
      if you need anything|help|me|any|a|more
      if you have|get any|questions|stuck
      any questions
      <we> am|are here for|to|if you|help|listen
      anything|something i|we can do
      anything you need
      <we> can help with? *
      i would be|love happy|glad|to help|share|introduce
      want me to
      you are welcome to
      welcome to <send>|use|join|come
      free to a|good home
      giving away
      give|giving it|them|these away
      up for grabs
      help yourself
      spare invite|invites|ticket|tickets|copy
      <send> it to you
      for you to
      pm|dm|message|email|text|call|ring <us> and|an|your|the|your
      you can have|borrow|use|take|keep .. it|mine|ours|one|them|my|our
      is|are yours
      yours if|for
      ^offer
      free to whoever|collect|collector|pick|download|use|anyone|copy|take
      ^free .. collect|collection|pick|pickup|haul|uplift|curb|first|to
      porch|curb|curbside pickup|pick|alert
      collect any|from|anytime|when
      first come
      whoever wants|needs|gets
      going spare
      left over .. take|anyone|free
      have|got a|one|an|two|some spare .. if|you|for|in|one
      come with you
      sit with|in you|on
      i could <giving>|come|do|bring|lend|take|pick|look|drive if|you|it|and|the|with|round|over
      use|borrow|have|take mine|ours
      needs a? new? home|rehoming|rehomed
      my|the door|inbox|dms|phone is|are open|on
      save|reserve|keep|hold you|it a|for
      we could break|do|go|look|work
      is any use|good to
      make a copy
      help yourselves|yourself
      edit|use|adapt|change it|them|as? you like|want|need|wish
      cc-by|cc0|csv|geojson|editable|printable
      the|my|our slides|worksheet|template|checklist|spreadsheet|notes|recording|handout <link>|we|i|are|is
      i made|put|built|typed|wrote a|together .. list|spreadsheet|map|template|table|sheet|checklist|guide|script|overview
      happy|glad to send|share|show|explain|answer|look|take|give|review|bring|lend|connect|introduce|chat you|it|them|the|a|with|any|if|through|at|more|my
      <we> can also? help|look with|at|into|you
      may i help
      come round|over|sit|along .. if|and|any|we|i|for`,
  },
  {
    why: 'offers_introduction',
    toward: 'serve',
    weight: 2.2,
    phrases: `
      ^meet <handle>
      <handle> meet <handle>
      <intro> you to|with
      introduce you
      put you in|two in touch|contact
      you two|both should|need|might|would talk|meet|connect
      you should talk|speak|meet|connect|follow|contact to|with|<handle>|*
      have you met
      talk|speak|reach to|out|with to? <handle>
      contact|ask|ping <handle>
      <handle> might|may|can|could|will|would|should know|help|be|have|like
      know someone|somebody|a who|that can|could|might|does|is
      please meet
      i will leave you to|two|both
      you would get on|along
      the person to talk|ask|call|speak|see|contact
      the|your one|person|man|woman to|who .. talk|ask|does|knows|handles
      talk|speak to|with .. in|at|from|office|desk|team
      this is <*>
      he|she is the one|person who
      <handle> <handle> * meet
      works|runs|built|does on? the same|similar
      want his|her|their|my number|contact|details|email
      pass on|along your|his|her|their name|number|details|email
      has|have been looking|hunting for|someone|somebody
      on thread|copy|cc with|is|here`,
  },
  {
    why: 'gives_credit',
    toward: 'serve',
    weight: 1.6,
    phrases: `
      i really|just|so? love|loved|enjoyed|liked|appreciate|appreciated|admire|like how you
      i really|just|so? love|loved|enjoyed|liked|appreciate|appreciated|admire|like your *
      i really|just|so? love|loved|enjoyed|liked|appreciate|appreciated|admire|like the way
      your <deed> *? <helped>
      your <deed> on|about|is|was
      <praise> <deed> on|about|by|from|of|with|in|<handle>
      <praise> <deed> <handle>
      shout|shoutout|props|kudos|credit out? to|goes
      hat tip
      ht <handle>
      learned|learnt so|a much|lot|ton from
      inspired by|me
      proud of you|your|our|my|the|what
      you did a|an|such|so|great
      you made|helped|inspired|changed
      you are a|an|such|so a? <praise>
      well deserved
      favorite|favourite * of|by|from
      ^love|loved|enjoyed|enjoying how|the|this|to|hearing|listening|reading|your * by|from|about|of|<handle>
      recommend <handle>
      best <deed> i have
      the|your|that part|bit|line|paragraph|example|section|chapter|page|scene|idea|trick|detail where|about|on|with|in|at|when
      explained what|why|how|it
      clearest|best|kindest|most|first explanation|thing|piece|page|use|one .. i|we|anyone
      made me|us|it|my finally|understand|laugh|rewrite|change|think|see|want|cry
      that is|was exactly what|how .. needed|asked|meant
      forwarding|sent|printed|reading|sending this|it|yours to|for|out
      because of you|your|this
      you|who stopped|stayed|carried|waited|caught|kept|noticed|found|answered|handled
      well spotted|caught|explained|handled|put
      thanks|thank|grateful .. for .. that|it|which saved|kept|made|helped|got
      to whoever|the lady|the man|the driver|the nurse|the person|the guy|the woman|everyone|everybody who
      credit|credits goes|to|is
      it was * who
      hats off|thumbs up
      so|very|really well organised|organized|written|made|explained|done|put`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 1.1,
    phrases: `
      are you using|running|trying|able|looking|getting|sure|on|in|seeing ?
      how are|is you|your feeling|doing|holding|getting|coming
      does it|that|this still|also|only|always ?
      is there a|an|any .. when|if|behind|under|on ?
      which one|version|model|exam|part|bit|browser|router|os|size|year is|are|do|did|of|have ?
      what router|version|model|size|os|browser|board|phone|printer|car|kind .. ?
      when did|does|was you|it|that|they .. last|first|start|happen ?
      do you want|need|mean|prefer to|the|a|it|them|me ?
      want me|us|it|them ?
      could|can you .. run|post|paste|send|check|try|forward|describe|upload .. ?
      if you|it .. i|we can|could .. ?
      how old|long|big|tall|far|wide|hot is|was|are|have .. ?
      would it help|be ?
      what are|is you|your using|setup|plan|question|looking`,
  },
  {
    why: 'recommends',
    toward: 'serve',
    weight: 1.5,
    phrases: `
      worth a|the|your read|look|watch|listen|time|reading|watching|checking|listening|it|while
      ^a? must|should read
      <useful> <resource> on|for|about|to|from|by|<link>|of|with
      <useful> <useful> <resource>
      highly recommend|recommended
      would recommend
      i recommend
      check out <handle>
      take|have a look at this|the|these|<link>|<handle>
      look at this|these|<link>
      might|may|could be of? <useful>|interest|interested|worth
      this|these|it might|may|could|should|will|would|can help
      free|open <resource>
      resources for|on|to
      if you have|are not|interested|looking|into|a|new .. should|this|check|read|try
      give it|this|them a try|shot|go|read
      learn how to
      for anyone|those|everyone|people who|doing|with|in|near|still|new|moving|wondering .. <link>|free|there|the
      if you are|live|bought|park|teach .. <link>
      self host
      have a look|listen|go at
      <praise> on|for <number>|this
      also good
      by <*> and|it
      reminder|heads up
      psa
      open source .. <link>
      is gold|brilliant|excellent on|for|<link>
      ^how to *
      for anyone|those|teachers|people|students|parents who|interested|looking|wanting
      you might|may like|enjoy|find|love|appreciate
      <useful> <resource> on|for|about|to|from|by|<link>|with .. <link>`,
  },
  {
    why: 'gives_courage',
    toward: 'serve',
    weight: 1.7,
    phrases: `
      you got|have got this
      you can|will do it|this
      you will be|get|do fine|ok|okay|great|there|through|better|well
      keep going|it|up|at|trying|writing|working
      do not give up|worry|be|let|feel|beat
      hang in there
      you are not alone
      not your fault
      take care of yourself
      be kind|gentle to|with yourself
      it gets|will get better|easier
      it is ok|okay|normal|fine to
      i have been there
      i believe in you
      you deserve
      good for you
      stay strong
      here for you
      it is|was not silly|stupid|weird|your|nothing|too|you
      that|this sounds exhausting|hard|awful|lonely|tough|rough|horrible|like|frightening|scary|so
      anyone|anybody|everyone would be|feel|have
      no wonder
      so|very? sorry for|about your|the|that
      i am|we are so|very sorry
      how are you sleeping|holding|eating|coping
      what happened|you feel|felt is|was not|normal
      one day|hour|step|thing at
      you do not owe|deserve|have
      is anyone|anybody|somebody|someone with you
      someone|somebody you|who can|could call|ring|sit|stay
      the first|next month|months|week|weeks|year|night|days is|are|was|were
      missing somebody|someone
      you did|have done what|everything|nothing|enough|the|your|so
      that|it is a lot
      i|we went through
      if|when it|a night is|gets bad|too|worse
      tell me|us about
      we are proud
      you made|did it`,
  },
  {
    why: 'helps_a_third',
    toward: 'serve',
    weight: 1.4,
    phrases: `
      blood donors|donor|drive
      give blood
      adopt|foster a|this|him|her
      needs a new? home|family
      please help <them>|him|find|this
      help find
      found .. dog|cat|phone|wallet|keys|purse|ring|glasses|bike|child|bag|tabby|lab|terrier
      lost .. answers|chip|chipped|collar|seen
      last seen
      no collar
      no chip
      is safe|home|found
      whose|anyone|anybody missing .. ?
      handed it|in to|at|in
      blood|plasma|platelets|donors needed
      foster
      rehome
      saw|seen a|an|your .. cat|dog|bike|tortoise|parrot
      turning off|closing the
      is closed|shut|off tomorrow|today|until|from|between|on|due
      use the other|back|side
      road|bridge|lane|exit closed|blocked|shut`,
  },
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 0.9,
    phrases: `
      ^<advise> the|your|it|them|a|an|for|with|from|to|in|both|all|one|that|only
      check the|your|that|if|whether|it
      make sure
      <advise> it|them .. until|then|before|and|with|first
      you will need|want|have|find to|a|the|that`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 0.7,
    phrases: `
      here is|are a|the|how|what|some|one|an|link|<link>|why
      there is|are a|an|some|also|no|several|two|many *
      it|that|this looks|seems like *`,
  },
  {
    why: 'gives_credit',
    toward: 'serve',
    weight: 0.9,
    phrases: `
      thank|thanks you? for showing|explaining|helping|teaching|pointing|writing|making|taking|organizing|organising|putting
      thank|thanks you? for the|your|this|such|a <praise>|insightful|helpful|useful|detailed|thoughtful *?
      thank|thanks you? to <handle>|* for`,
  },
  {
    why: 'recommends',
    toward: 'serve',
    weight: 0.9,
    phrases: `
      check out the|this|these|their|his|her`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 1.9,
    phrases: `
      what are you trying|working|hoping *
      what is your goal|budget|deadline|use
      what would help
      what do you need|want most|help|first|from|to *? ?
      how can i|we help`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 2.3,
    phrases: `
      can|could|would|will you please? post|paste|provide|show|attach|upload|include a|an|the|your|some|us|me|more .. ?
      can|could you give|show|post|share|provide us|me? a|an|the|some|more example|examples|detail|details|idea|code|log|logs|info|information|context|screenshot
      can|could|would|will you please? also? elaborate|clarify|describe|reproduce|confirm|specify|verify|retest
      can|could you please? be a? bit|little? more specific|precise|explicit
      can|could you please? expand|elaborate on
      can|could|would|do|did you please? test|check|try|run|see if|that|whether|with|without|the|it|this|again|in|on
      are you still? sure|certain you|that|it|the|this ?
      are you still? using|running|trying|talking|asking|seeing|getting|hitting|able|referring|passing|calling|thinking|planning|hoping to|about|this|the|that|a|any|it|in|on|with ?
      do|did you really? mean
      you mean .. ?
      what exactly do|are|is|does|did
      what do|are you mean|expecting|expect|seeing|see|get|getting|currently|actually
      what does|do the|your .. say|show|look|return|print|give|output ?
      which|what version|browser|os|distro|release|model|build|device|platform|language|driver|kernel|compiler
      have you been looking|applying|searching|sleeping|eating|able|tried|looked|checked|considered|thought|talked|spoken|told|contacted|updated|installed|restarted|rebooted|set|enabled|asked|seen|read|got ?
      any error|errors message|messages|in ?
      any chance you|that is|are|that
      this|it happens|only|works .. you ?
      how are|did|do|were you trying|getting|running|using|calling|building|compiling|installing|install|run|call|setting|set|doing|planning|measuring ?
      what happens|happened if|when|with|after you|it|the
      what is in|on|the your|output|error|result|exact|full|contents|version|type|size
      where are|is|do|did you|your getting|running|seeing|located|trying|stuck|using|based ?`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 1.28,
    phrases: `
      how long have|has|had|did you been|felt|this|it|feeling|known ?
      how long has this|it been
      how did|does|do that|it|this|you make|feel|go ?
      how does|did it|that|this|he|she make you
      how often do|does|did you|it|this
      do you have any? friends|family|someone|somebody|anyone|anybody|people|support|access|hobbies|roommates|siblings ?
      do you have any|a? one|plans|goals|ideas|idea|resources|savings
      do you feel|think like|as|that|it|you|talking|this|he|she ?
      do you want|like|need|wish to? talk|discuss|share|vent|me ?
      would you like to? talk|share|discuss|know|hear|learn|me|try|more
      have you talked|spoken|reached|opened|told|shared|discussed|seen|met|gone to|with|out|up|anyone|him|her|them|about
      what is|was bothering|troubling|worrying|upsetting|making|causing|stressing|on|going|happening|wrong you|on|your|it|with|this|that
      what seems|happened to|be|with|between ?
      what has been going|happening|bothering|on|stressing
      what makes you feel|think|say|so
      what kind|sort|type of things|work|support|help|job|hobbies ?
      can you tell me more|about|what|a|how
      could you tell me more|about|what|a|how`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.04,
    phrases: `
      there is a|an|another|also|no|already .. for|that|called|which|here|in|on|where|to
      there are some|several|many|other|two|three|a|lots|plenty|also ways|options|tools|packages|libraries|stores|places|sites|few|couple|apps|programs|plugins
      by default
      stands for
      is|are used to|for|by|when|as
      it|this|that is|are called|named|caused|because|due|located|listed|documented|described|explained|mentioned|supported|deprecated|built|designed|equivalent|basically|essentially
      is caused|due by|to
      i|we|you|he|she think|believe it|that|they is called
      i think|believe|guess you|they|that is|can|need|want|have|should|are|could|might|may
      you|it would|will need|have|also|then|still|just|get|see|find to? *
      that|it|this way|case you|it|the
      which means|is|will|would|makes that|you|it|the|because|why
      as long|soon|far as you|it|the|i
      instead of|use|try|you|do *
      <number> to|or|minutes|days|hours|weeks .. usually|normally|should
      usually|normally|typically|generally takes|means|needs|it|you|works|happens|the|a
      takes about|around|roughly <number>|a|an
      when|once|after|if|whenever|unless you <advise>|have|are|do|want|need|see|get .. you|it|the|then
      the docs|documentation|manual|wiki|readme|faq|man|spec says|say|has|have|page|explains|is|are|covers
      known bug|issue|problem
      you are missing|using|trying|calling|passing|looking|getting|confusing|forgetting|probably|likely|not|supposed|allowed|right
      you forgot|missed|misspelled|used|wrote|put|typed|left to|the|a|an|your
      it can|could|should|will|may|might|must be|also|have|take|happen|only
      there is|was|used no|a|to way|be`,
  },
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1.04,
    phrases: `
      you can always|also|just|easily|still|simply|even|actually|either|then|probably|use|do|get|find|see|make|have|try|go|add|put
      you could|should|might|may also|just|easily|always|probably|even|try|use|do|get|find|see|make|have|go|add|consider|want|be|definitely|follow|read|look
      one could|can|should|may|might *
      perhaps|maybe you|try|just|it|ask|check|use|add|a can|could|should|might|a|the|this|is|it
      it might|may|would|could be|help better|worth|easier|best|good|an|useful|helpful|wise|a|to|if
      i would definitely|certainly|probably|just|strongly|highly|personally|always|really|also|not|either|maybe <advise>|encourage|recommend|suggest|go|have|say|stay|bother
      i would <advise> a|the|it|them|your|for|with|to|out|into|that|this|whether|both|from|on
      my advice|suggestion|recommendation|tip|guess is|would|for|to|here
      the best|only|easiest|simplest|fastest|quickest|safest|proper|standard|usual|correct|right|other way|thing|option|solution|approach|bet to|is|would|for|i|you
      no harm|point|use|reason|need to|in|for|trying|using
      you are better|best off
      do not forget|bother|use|try|worry|feel|let|put|be|give|forget
      try to|the|a|an|this|using|it|not|and|with|adding|changing|running|setting|again|removing
      try|consider|start|stop|avoid|keep|think|remember * to|the|a|about|that|with|by
      sometimes it|you|just|the|a helps|need|have|is|can
      how about a|the|you|using|this|we|trying
      in order to
      make sure|certain you|that|it|the|to
      if i were you|in
      it is better|best|easier|worth|important|possible|safer|enough|recommended|good|helpful to|if|just|that|you
      you|they do not need|have to
      you just|only|simply|first|really|probably|also|will need|have|want|must
      look at|into|up|for the|this|that|using|a|your|some|other
      should|could|might be able|possible to
      should work|help|fix|do|be|fit|cover`,
  },
  {
    why: 'gives_courage',
    toward: 'serve',
    weight: 1.2,
    phrases: `
      i am so|very|really|truly sorry you|that|to|for|about|hear
      sorry to hear|you|that|about|for .. you|your|that|loss|this
      i understand|can|could how|what|why|that|your|you|totally|completely|understand|imagine|see|tell|relate|feel .. you|your|feel|feeling|feels|hard|frustrating|difficult
      i can understand|imagine|relate|see how|why|that|to|it
      that must|has|can|sounds have|be|to|like|really|very .. hard|difficult|tough|rough|frustrating|stressful|painful|scary|upsetting|overwhelming|lonely|exhausting|sad|so|really|very|a
      it|that|this must|can be|have .. hard|difficult|tough|rough|frustrating|stressful|painful|scary|upsetting|overwhelming|lonely
      it|that|this sounds|seems like|as you|if|it|that|your|this
      you are doing|going|strong|worth|loved|brave|allowed|enough|capable|not|amazing|right|good|a|so|in|very .. great|well|thing|job|through|person|strong|best|right|alone|time
      you will|can|are find|get|make|overcome|meet|feel|heal|do|going|definitely|eventually|be .. someone|through|better|it|this|there|past|stronger|ok|okay|fine|alright
      it will|is|gets|does|may|might|can going|get|take|be|pass .. better|ok|okay|easier|time|alright|fine
      give|allow|let yourself
      proud|kind|good|easy|gentle|hard|true of|to|on|with yourself
      many|lots|plenty|millions|a of? people lot? are|have|go|feel|experience|struggle
      it is totally|completely|perfectly|only|very|not|always|never|so ok|okay|normal|natural|understandable|your|fair|fine|good|too|easy
      that is totally|completely|perfectly|very|so|really understandable|normal|ok|okay|hard|tough|difficult|natural|brave
      feel free to
      i hope you|it|things|that|this|everything feel|find|get|gets|can|will|helps|help|works|work|are|stay|have
      best of luck
      keep your chin|head|me|us|up|at|doing
      stay positive|safe|calm|healthy`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.04,
    phrases: `
      wants|wanted to know if|whether|when|what you|we
      asked|told me to|if .. you|pass|forward|send|let|post|share|tell
      asked me|us to|if
      wants|would like you to
      is expecting|awaiting your|you
      called|calling|phoned|stopped and|to|by .. you|your|if|that|wants|said
      for your information|review|records|reference|files|use|approval|comments|consideration
      please find|see|note|be
      i|we have|just|already|am|are attached|attaching|enclosed|included|forwarded|forwarding|faxed|updated|revised|corrected|added|sent|sending|emailed|mailed|put|placed|scheduled|booked|set|uploaded|pushed|merged|fixed|filed|opened|moved|copied|left|saved|changed|made you|your|the|it|that|this|a|an|them|up|some
      i|we fixed|merged|pushed|updated|added|reverted|deployed|emailed|forwarded|dmed|messaged|replied|sent|uploaded|posted you|it|that|this|your|the
      just|have sent|emailed|messaged|dmed|pmed|forwarded|added|invited|followed|texted you
      sent you|u a|an|the|my|some|it|via
      as|per you|your requested|asked|request
      just a|an? quick? reminder|note|heads to|that|up|about
      let you know
      to let|keep you
      will be available|held|open|closed|posted|in|at|on|ready
      has been|is now? fixed|updated|merged|resolved|added|moved|changed|rescheduled|postponed|scheduled|approved|sent|forwarded|available|restored|up`,
  },
  {
    why: 'recommends',
    toward: 'serve',
    weight: 1.12,
    phrases: `
      you should <advise>|follow|listen|visit|definitely|check|see|meet|read|watch *
      <handle> you should|might|may
      good|great|excellent|nice|useful|helpful|brilliant|handy|wonderful|fantastic|interesting|lovely|solid|awesome|super|fun|clever|thoughtful *? overview|intro|introduction|primer|explainer|explanation|guide|tutorial|resource|resources|list|summary|roundup|read|tips|advice|collection|piece|article|post|discussion|thread|video|talk|tool|example|examples|infographic|breakdown|analysis|walkthrough|presentation|lesson|lessons|ideas|visualization|visualisation|app|site|map|paper|interview by|on|of|for|from|to|about|<link>|with|via|how
      ^<useful> *? <resource> by|on|of|for|from|to|about|<link>|via
      my favorite|favourite *? is|for|tool|way|on
      well worth
      ^read|watch|see|listen this|these|to|how|what|why|<handle>
      everyone|anybody|anyone|everybody|teachers|parents|students|developers|people should read|see|watch|know|use|try|have|listen
      in case you|anyone|it|someone are|is|need|needs|want|wants|missed|helps|did
      if anyone|anybody|someone|you guys|folks wants|needs|is|want|need|are|would|has
      here is|are a|an|the|some|another|my|how|what|why|one *
      <link> is a|an|the|good|great|your`,
  },
  {
    why: 'gives_credit',
    toward: 'serve',
    weight: 1.2,
    phrases: `
      impressed by|with|at
      great|good|excellent|amazing|fantastic|awesome|wonderful|superb|brilliant|terrific|outstanding|nice|lovely|solid <deed> <handle>|by|from|at|on|in|with
      <handle> is|are|was|were|has|did|does an? <praise>|amazing|great|rocking|killing|doing|done|so
      <handle> gave|taught|showed|helped|inspired|reminded|made|explained|introduced|shared me|us|my|how|that|a|some
      gave|giving me|us|my *? good|great|many|new|so|lots|some|ideas|idea|insight
      takeaway|takeaways from
      you|they|he|she have|has|did done|a|an such|a|an|so|amazing|great|fantastic|incredible|wonderful|awesome|excellent
      you guys|all are|have|rock|did
      you|that rock|nailed
      kudos
      props to
      hats off
      well done|played|said to|on|<handle>|for|everyone|team|by
      big|huge|special thanks|thank|props|shoutout to|for
      thank|thanks you? <handle>|* for *? sharing|help|helping|answering|explaining|work|taking|fixing|organizing|hosting|teaching|showing|speaking|joining|reviewing`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 1.28,
    phrases: `
      <we> can|could|will also? add|point|put|walk|get|take|lead|steer|refer|direct you|u to|through|at|in|on|up
      can|could|may|might i|we suggest|recommend|offer|point
      <we> am|are happy|glad|willing|able|free|more to|than|for
      you|anyone|everyone is|are welcome|invited|free to|in
      unlimited|extra|spare|free invites|invite|codes|code|tickets|ticket|copies|copy|keys|seats|seat
      i do|would not mind|be|love|happy|gladly .. you|help|to|if
      i am|will be? around|available|free|there|here|online|in if|to|for|until|till|all|from|after|most
      i am looking|working on|into|at it|this|that
      i am on it
      consider it done
      should be fixed|working|up|live|there|done|ok|good|back|available`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 2.2,
    phrases: `
      ^happy|glad|delighted|pleased to help|assist`,
  },
] as const satisfies readonly Signal[];
