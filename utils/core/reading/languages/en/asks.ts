import type { AskSignal } from '../rules.ts';

/** What people write when they need something, and, with weights below 0, what sounds like it and is talk. Weights by hand. */
export const asks: readonly AskSignal[] = [
  {
    need: 'job',
    weight: 1.4,
    phrases: `
      <we>|am|is|currently|actively looking for a? fresh|new|full-time|part-time|full|part|time|remote|freelance|paid|summer? <job>
      looking for .. job|internship|employment|clients|gigs|apprenticeship
      looking for work
      i need a|some job|work
      need a job
      seeking a|an|new .. <job>
      seeking employment|work
      for hire
      hire me|us
      open to work
      open for commissions
      commissions are? now? open
      available for work|hire|freelance|commissions|projects
      anyone|who hiring
      taking|accepting commissions
      looking for .. work|job|role|position|placement|clients|gigs
      seeking .. job|work|role|position|internship|placement
      interested in the|your|this|that gig|role|position|job|opening|post|vacancy
      my|our rates|rate|commissions|showreel
      anyone|anybody|who need|needs|want|wants|looking for? a|an|some|help|their .. <role>|<trade>|done|fixed|cleaned|built|designed ?
      if you|anyone know|knows|hear of anyone|someone|any who|looking|hiring`,
  },
  {
    need: 'job',
    weight: 0.6,
    phrases: `
      if you|anyone|your|somebody .. need|needs|looking|want for? a|an|someone|help|your|<role>|<trade>
      booked up|until|out|till
      open to|for work|offers|opportunities|contracts|roles|freelance|projects|bookings
      available|free from|for|immediately|now <number>|next|monday|work|bookings|january|june|projects|freelance|weekends
      laid off|redundant
      taking|take|accepting|space on|for|slots .. clients|students|projects|bookings|orders
      dm|message|email me|if`,
  },
  {
    need: 'job',
    weight: -1.4,
    phrases: `
      you are|were|be|been looking|searching|seeking
      are|were|been you looking|searching|seeking
      not looking|searching|seeking|available|hiring`,
  },
  {
    need: 'hire',
    weight: 1.3,
    phrases: `
      <we> am|are hiring
      ^hiring
      #hiring
      currently|now hiring
      hiring <number>|<role>
      <we> have|has got? some|an|a|several|new .. opening|openings|vacancy|vacancies|position|positions
      come work for|with
      position|role|opportunity with|for *? you
      position with|at
      new|next opportunity
      your background
      seeking strong|qualified|talented|experienced
      recruiter
      i|we need .. <role> to|for|who
      want to do my job
      <we> am|are|is looking for|to hire? .. <role>
      looking for a|an|some|<number> .. <role> to|who|for|with
      looking for <role>
      <our> client|clients|team|company is|are looking|seeking|hiring
      join our team
      need|needed|wanted|seeking a|an|some|<number> .. <role> to|for|who|with
      <role> needed|wanted
      volunteers needed|wanted
      great|good|perfect|strong fit|match for
      be a great|good|perfect fit|match
      interested in new|hearing|exploring|a .. opportunities|opportunity|roles|role
      opportunity with|at
      opportunities with|at
      your|updated resume|cv
      lfa|lfp
      work with some? <role>
      join us|me as|in building|making
      vacancy|vacancies for|in|at|on|available
      has|have|is|are|got an|a|another|one .. opening|openings|vacancy|vacancies for
      has|have funding|money|budget for a|an|one|two|<number>
      apply through|via|directly
      closing date
      application deadline
      deadline for|to applications|apply
      research|teaching|lab|graduate assistant|assistants|assistantship|technician
      phd|postdoc|post-doc|doctoral position|positions|studentship
      send|email|dm|drop|submit|forward|pm|hand <us> your|a|an updated? cv|resume|portfolio|application|showreel|reel
      send|email|submit|with cv|resume|cvs|resumes
      <we> could|can|do use|need another|a|one|<number> more? .. <role>|<trade>
      we need|want|seek|require a|an|<number>|some|two|three|more|another .. <role>|<trade>
      <role>|<trade> required|sought
      join our|the|my .. team as
      join|joining <us> as
      per|an|a hour|shift .. apply|cv|experience|required|wanted
      experience|licence|license|degree|certificate|qualification is? required|essential|preferred|necessary|needed
      no experience needed|required|necessary
      filling a|the|an position|role|post|spot
      who wants|would to? join|work .. <us>
      looking for|seeking contributors|contributions|submissions|helpers
      cast|casting call|for
      hearing what|about .. out there
      profile|background|skills like yours
      is|are hiring
      hiring a|an|for|two|three|someone|people|now
      able|going|hope to hire
      <we> am|are looking for .. to|who|with|willing
      a|an|another <role>|<trade> position|post|role|vacancy|opening to|open|available
      role|position i|we am|are filling
      hear|hearing|know|see what|about is|else .. out|around
      what would it|have need? to? take|be .. move|consider|opportunity
      consider a|an|making .. opportunity|role|change|move
      job|hiring|vacancy alert`,
  },
  {
    need: 'recommend',
    weight: 1.2,
    phrases: `
      recommend a|an|any|some|me|good|something ?
      any|some|looking recommendations|recommendation|recs
      recommendations for|on|of|please ?
      can|could|would anyone|you|someone|anybody recommend|suggest
      looking for a? .. recommendations|suggestions
      looking for a|an|some good|great|nice|decent|cheap|free|reliable
      suggestions for
      any good|great|decent|nice|other * ?
      what is|are the|your|a best|favorite|favourite|good * ?
      which is the? best ?
      know of|any|a any|a|good|* ?
      where can|do|could|should i|we|you find|get|buy|eat|stay ?
      what * should|would i|we|you read|watch|buy|get|use|try|recommend ?
      something like|similar ?
      is|are there a|an|any good|app|tool|website|site|book|place|way ?
      alternative|alternatives|equivalent to|for ?
      looking for a|an|some .. book|books|app|tool|website|podcast|game|movie|recipe|place|restaurant|hotel|software
      do you|u recommend|suggest ?
      what|which * do you|u recommend|suggest|prefer|use ?
      your|current? favorite|favourite|top * ?
      places to stay|eat|go|visit
      what|which do you|u|people|folks|others all|guys|lot|folks|people? use|using|like|have|buy|read|watch|drink|eat|wear|play|run|drive|take|prefer for|to|when|as|with|on|these ?
      what|which .. would|do|should you|i|we|one buy|get|choose|pick|recommend|take|use|try|read|keep|order|see ?
      what else is|are there ?
      how|why can|is|are there be? no|not ?
      novels|books|films|movies|songs|games|shows|podcasts|albums|anime|series with|about|like|similar|where|set .. ?
      rec|recs|recommendation|recommendations|suggestions|suggestion ?
      recs|recommendations|suggestions please|pls|welcome|appreciated|needed|wanted|for|on
      hit me with
      best place|places|way|app|tool|site|book|books|restaurant|hotel|brand|option for|to|in ?
      gift|present ideas|idea
      suggest|recommend me|us|a|an|some|something ?
      any <resource>|place|places|sub|subs|subreddits|themes|podcasts|books|apps|sites|shops|shop|films|games|plugins|blogs|brands|courses|plumber|dentist|doctor|mechanic|hairdresser|electrician .. ?
      any preferred|favourite|favorite|recommended|decent|nice|cheap|reliable
      ^best|good|cheap|decent|quiet * .. for|in|that|not|under|to|with ?
      which|what *? *? did|do|would you|u|people|everyone|others .. get|use|using|buy|go|pick|choose|end|prefer|recommend ?
      ^need|want|wanted|looking|needing for? a|an good|decent|new|cheap|quiet|nice|reliable|robust
      ^anything|something like|similar
      what is|whats a|an good|decent|cheap|nice|reliable|great ?
      ^whats|what is a|an good|decent
      please|pls recommend|suggest
      you guys|all|folks recommend|suggest|use|using|read|watch
      looking for a|an|some|any .. that|which|without|under|not|for .. ?
      which <resource>|brand|shop|camera|translation|edition|neighbourhood|neighborhood|hotel|company|tool|restaurant|museum|beach|school|route|podcast|books|podcasts|apps .. ?
      where|who to|do|can|should|would|did you|i|we|u? buy|get|eat|stay|take|watch|order|practise|practice|hire|rent .. ?
      what should|shall|can|could i|we read|watch|see|cook|get|buy|play|listen|bring|wear
      ideas for .. ?
      what is everyone|everybody|people using|reading|watching|your`,
  },
  {
    need: 'advice',
    weight: 1.1,
    phrases: `
      how do|can|would|should|could i|we|you|one * ?
      how to * ?
      how does|do|is|are|did * ?
      how can|do|should i|we
      what is|does|do|was|would|should|happens i|the|it|that|this|we|a|an * ?
      what are the|some|those|these ?
      how much|many|long|often|far|big *? ?
      do|does|would you|u find|recommend|suggest|think|prefer|have *? ?
      i|we am|are|was|were wondering|confused|unsure|asking|curious
      not sure|understand|certain why|how|if|what|whether|where
      still not|do not understand|work|working|play|get
      does not|do not|will not|not seem|work|produce|play|load|open|start
      would|i|we love|welcome|like|want|need|appreciate|value some|any|your|more? feedback|critique|comments|thoughts|input|opinions
      feedback|critique please
      share|give .. feedback|critique
      tell us what
      review|give and|my|it feedback|honest
      why is|does|do|did|are|can|would|am|not * ?
      does|do|has|have|is|did|can|could|would|are anyone|anybody|someone|somebody|any|people know|have|has|use|used|tried|experience|get|got|understand|see|seen|explain|help|tell|* ?
      anyone|anybody know|knows|have|has|tried|else|used|got ?
      anyone|anybody know|knows|tried|else
      any ideas|tips|advice|thoughts|idea|feedback|suggestion|suggestions|input
      advice on|for|please|needed
      need .. advice|tips|feedback
      should i|we * ?
      is|are there a|an|any|some|anything|way|something * ?
      is|are it|this|that|these possible|normal|recent|safe|worth|ok|okay|better|there|a|the|any|still * ?
      can|could|may i|we * * ?
      can|could someone|anyone|you tell|explain|help|clarify|confirm
      who is|was|are|can|knows|has * ?
      when is|are|will|do|does|did|can * ?
      where is|are|can|do|did * ?
      which|what * is|are|should|do|would|does ?
      wondering if|how|what|whether|why
      what do people|guys|y'all think|use|do
      thoughts ?
      eli5
      explain like
      help me understand|figure|decide|with
      i am|we|still trying|struggling to|with
      can not|not figure|find|get
      i am stuck
      having trouble|problems|issues|difficulty
      a|my|quick question|questions about|on|for|regarding
      let <us> know what you think
      feedback is? welcome|appreciated
      looking for feedback|advice|help|tips|ideas|input
      survey|questionnaire
      interview you
      would|i like|love to know|hear|ask
      do you know|have|think * ?
      could you please? tell|send|explain
      where would|does|do|did|should|can|could|to one|people|we|they|you|i ?
      do|does|did|will|would|can|could they|it|this|that|these let|allow|have|take|accept|open|work|support|mean|count|need|matter|come|include|cost|ship|run|go ?
      if i may ask
      in what way|sense|order|format ?
      need|for|want <number>|some|a|more .. answers|responses|respondents|participants
      any|is chance|way|possibility .. ?
      is there a|an|any|some|at least|minimum|maximum|limit|way|reason|trick|option|setting|difference|deadline|list|version ?
      can|could|may * .. be|get|still|also|even|only ?
      why * .. ?
      what am i ?
      am i|we missing|wrong|right|allowed|supposed|doing|the|too ?
      what would|do|did you|u|others|people do|say|think|suggest|use|call|recommend ?
      what do|are your|you|others|folks|people thoughts|think|make|say|call ?
      or is|are|do|does|should|was that|it|this|there|we ?
      correct ?
      should|shall i|we .. ?
      what|which kind|sort|type|size|version|part|exactly * ?
      ^how do|would|should|can|could|does|did|long|much|many|often i|we|you|u|one|people|it|they|is|do|does|would|should
      ^what do|should|would|can|could i|we|people
      do|should|would|could i|we * .. or
      what now
      any way to|of|i|we
      any luck|experience|experiences with|of|on
      can|could|would|will you please? let me|us know
      tell <us> honestly
      comments|opinions|criticism|critique welcome|appreciated|please
      honest opinion|opinions|feedback|thoughts|answers|answer
      interested in feedback|opinions|hearing|thoughts
      do not suppose there|you|anyone|anybody|any
      one|any|some|quick tip|tips|hint|hints|pointer|pointers ?
      is|are|was .. ok|okay|normal|safe|worth|enough|possible|right|legal|allowed|dangerous|common|supposed .. ?
      at what age|point|time|stage ?
      need|want|appreciate|value|love your|any|some input|opinion|opinions|advice|thoughts|guidance|hints
      my|our dissertation|thesis|research .. <number>|minutes|hour|survey|questions|interview|<link>|questionnaire
      <number> questions|minutes|mins .. survey|study|thesis|research|form
      please help
      help please|needed|appreciated
      advice|tips|thoughts|ideas|opinions please|anyone|welcome|needed|appreciated
      ^anyone|anybody|someone .. ?
      anyone|anybody .. ?
      which is|one|should|would|do|way|* better|best|cheaper|safer|easier|quicker|right ?
      what happens|happened to|if|when|with my|our|the|i|we|it .. ?
      how come * .. ?
      do|does|did|will|would|can|could <we> .. or .. ?
      or do|does|should|can|will|would|must i|we .. ?`,
  },
  {
    need: 'advice',
    weight: 0.6,
    phrases: `
      ^why is|are|do|does|did|would|can|could|has i|we|the|my|it|they|this|there|a
      ^is|are|was there|it|this|that *
      ^does|do|did|will|can|could|has anyone|anybody|it|this|that|you|they|i|we *
      what|which .. do|did you|people|others|everyone ?
      tell <us> what|if|how|whether|why
      be honest|brutal
      curious what|how|if|whether|to|about|which
      rate|roast|critique my|me|our|it|this|us
      roast
      keen|interested|curious|love|like|eager to? know|hear|see what|how|if|from|who|whether|your|about
      do|did not still|fully|really|quite? understand|know|get why|how|what|it
      please? share any|some|your resources|tips|ideas|thoughts
      help please|me|anyone
      if|when i|we .. will|would|do|does|can|is|am ?
      no idea|clue how|what|why|where|which|if
      keeps|kept|still saying|says|said|telling|giving|failing|crashing|crashes|fails|shows|gives|stopping|turning
      error when|while|saying|says|message|code
      who|whom .. ?
      where|when .. ?
      has|have|did|had you .. ?
      question for|about|:
      worth it|the|a|buying|getting|doing|going|keeping ?
      tried everything|all|it|that|both
      going crazy|mad|insane
      feedback|opinion|opinions|thoughts
      now what ?
      bugging|driving me|us`,
  },
  {
    need: 'advice',
    weight: -1.2,
    phrases: `
      where are you|u from ?
      is there anything you|i|we ?
      can|could|may i|we msg|message|dm|suggest|recommend|introduce|invite|offer|tempt|interest|show|present ?
      may|can|could|might i|we introduce|present|suggest
      what do|did you think it|that|this is|was|means ?
      anyone|anybody else think|thinks|remember|feel|feels|excited|love|hate|notice|noticed ?
      does that|this mean i|we ?
      why should|would we|i|anyone|anybody ?
      speaking of which
      who knew|cares|knows ?
      what could possibly|go
      guess who|what|where|how
      want|wants|wanna|need to? learn|know|find|see how|what|why ?
      what if i|we told
      find out|more|here|how
      how are|is|was you|your|the *? ?
      how have you been ?
      are you ready|excited|kidding|serious|joking ?
      can you believe|imagine ?
      would you like|prefer|want|rather ?
      have you ever|heard ?
      do you ever ?
      is it just me
      who is|else with|in|coming|excited|ready ?`,
  },
  {
    need: 'intro',
    weight: 1.5,
    phrases: `
      introduce me|us
      looking for|to other|meet|connect|friends|people|someone in|near|around|from|with|to|people
      looking to meet|connect
      want|like|love to meet|connect other|people|with|up|* who?
      anyone|anybody want|wanna|up|interested|in|going|from|else to|for|in .. meet|meetup|join|hang|chat|talk|play|catchup
      who should|can|do|would i|we contact|talk|ask|speak|call
      who is the right|best person
      right|best person to|for
      put me|us in touch
      do you know anyone|someone|anybody|people who|at|in|that|from ?
      does anyone know anyone|someone|anybody
      any|anyone other * in|from|near|around out|here ?
      any|anyone|anybody|who else? going|attending|coming|in|from|near to|the|* ?
      how|who do|can i|we contact|reach
      meet up ?
      new here
      could use|need|want some|new friends
      looking|searching for someone|somebody|people|a|friends .. talk|chat|friend|penpal|connect|hang
      people to connect|talk|meet|hang|play with?
      wanted|want|wants to hang|meet|grab
      meetup ?
      make|making new? friends
      is|are anyone|anybody|somebody|others|there anyone? here|else|near|nearby|around|local .. into|in|from|on|at
      point|put|direct me|us in|to|towards touch|someone|the|right
      who do|should|can|would|could|to i|we talk|speak|write|ask|contact|email|reach|turn ?
      moving|moved|move|new to|in|here|around .. anyone|anybody|people|friends|meet|know ?
      know|knows anyone|someone|somebody in|at|who|from|near|around ?
      if you know|knows anyone|someone|somebody|people in|at|who|from|near|around
      looking|searching|hoping for|to .. penpal|friends|company|buddy|meet|others
      like|love|want|keen|hoping to meet|meeting up|with|other|people|some|others|someone|more|anyone
      any other|fellow * *? in|near|around|here|at|from|out
      who else|here is|in|near|from|lives|at|going ?
      connect|introduce me|us with|to
      who|whom|where do|should|can|could|would to? i|we|one contact|reach|speak|ask|talk|write|email|call|ring|turn|report ?`,
  },
  {
    need: 'support',
    weight: 1.5,
    phrases: `
      ^request
      could|would really? use|love a|some pizza|hug|lift|ride|company
      please restore|undo|unblock|delete|adopt
      need a|some ride|lift|couch|hug|pizza|meal
      i feel|am so|very|really|completely? alone|lonely|hopeless|lost|depressed
      heartbroken|suicidal
      pay it forward
      broke until|till
      could|can|would someone|anyone|somebody|you please restore|delete|move|edit|fix|undo|look|check|send|remove|unprotect|merge|take
      pray for
      please pray
      i feel to? very|so|really bad|sad|anxious
      my anxiety|depression
      would|could use an|some invite|help with
      would you mind
      need someone to talk
      anyone|someone|anybody going|driving|free|willing|able|around .. lift|ride|spare|help|today|tonight|tomorrow ?
      feel|feeling so|really|very|like|pretty|completely alone|lost|low|hopeless|worthless|down|empty|lonely|overwhelmed
      do me a|an favour|favor
      cheer <us> up
      pep talk
      could|can|really|just use|need some|someone|somebody company|encouragement|kindness|support|distraction|prayers|to
      anyone|anybody|someone|who awake|up|around ?
      stop crying
      can not|stopped sleep|breathe|cope|crying
      nowhere to stay|go|live|sleep
      could|can|would|may|please|pls an? admin|mod|moderator
      grant me|us
      lend <us>|somebody's
      borrow your|a|an|somebody's
      i need someone|somebody to|who
      need a|another|an|one|two extra|second|spare? hand|hands|pair|favour|favor|sitter|van
      lost my|our mum|mom|dad|father|mother|dog|cat|wife|husband|son|daughter|brother|sister
      nobody|no to call|talk
      could|can|would you|someone|anyone|anybody please? take|pick|drop|drive|lend|watch|feed|sit|cover|bring|unlock|revert|merge|approve|unblock .. ?`,
  },
  {
    need: 'support',
    weight: 0.6,
    phrases: `
      say something|hi|hello
      tell me about|a|something
      <we> am so|just tired|alone|lost|scared|sad|ashamed|broken|exhausted
      i can not anymore|cope|do|sleep
      spare room|sofa|couch|bike|laptop|phone|freezer|bed|cot|tent|ticket
      please? send|post|share <us>|your photos|pictures|pics|notes|dogs|cats
      died|passed|funeral|hospice|chemo|diagnosed
      failed my|again|out|them|everyone
      feel|feeling like .. failure|burden|idiot
      nobody|no came|one|even|noticed
      for an invite
      please|pls`,
  },
  {
    need: 'fund',
    weight: 1.6,
    phrases: `
      ^please? donate
      please? donate to|here|today|now|what|at|via|any|<link>
      donations welcome|appreciated|accepted|to|are
      make a donation
      would|will|can|could you .. donate|donating|donation
      like|willing|consider to? donate|donating
      help <us> reach|hit
      <our> kickstarter|gofundme|indiegogo|patreon|fundraiser|crowdfunding|crowdfunder|justgiving
      gofundme|indiegogo|justgiving
      kickstarter campaign
      fundraiser|fundraising|crowdfunding for|to|page|link
      sponsor <us>
      i need <price>
      request <price>
      trying to raise
      chip in
      fund|back our|my|the project|campaign|film|game|album
      help <us>|fund raise|fund
      raising money|funds|<price>
      goal of <price>
      <price> goal
      <price> short of|* goal
      every penny|dollar|pound|cent|bit|little helps|counts
      buy me a
      looking for investors|funding|sponsors
      support our|my campaign|fundraiser|cause
      on kickstarter|gamefound|gofundme|indiegogo|patreon|justgiving|crowdfunder
      kickstarter|gamefound|indiegogo|crowdfunding|gofundme|patreon|justgiving is|page|link|campaign|launch|live|here|now
      give|giving|spare|chip|pledge|contribute|contributing some|a|any|few|in|to|<price>|something|half .. children|kids|charity|cause|fund|earnings|bonus|campaign|appeal|hospital|shelter
      raise|raising|raised money|funds|<price>|enough
      <price> left|more|short|to|away go|reach|goal
      every|any|each|even|a little|few|one|single|bit|small|penny|dollar|cent|pound|euro|amount|donation|<price> helps|counts|goes|amount|dollars|cents
      out of|from your|the|this bonus|earnings|payment|reward|winnings
      tip|tips jar|appreciated|welcome
      venmo|paypal|cashapp|zelle|gofundme|ko-fi|kofi me|link|is|<handle>|<link>
      if you|u donate|give|can|could .. <price>|cents|donate
      even|just|only <number>|ten|five|one|fifty|a|one cents|cent|dollar|dollars|quarter|pounds|euros
      donate part|some|your|any|<price>|something
      you can|could|may to? donate|pledge
      not even one|a quarter|cent|dollar|penny
      go and? give <handle>|them|her|him a|some
      we|i still? need|are|am <price> .. goal|target|roof|to|for|short
      whatever|any|what amount .. comfortable|like|can|want|is`,
  },
  {
    need: 'fund',
    weight: 0.6,
    phrases: `
      crowdfund|crowdfunded|crowdfunding|kickstarter|indiegogo
      your|minimum|average donation|donations
      as little as
      taken|deducted|out|some|part from|of the|your|what bonus|payment|earnings|reward|earn
      save|feed some|the|these children|kids|animals
      roof|appeal|restoration
      hours|days left|to|remaining`,
  },
];
