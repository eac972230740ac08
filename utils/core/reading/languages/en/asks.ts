import type { AskSignal } from '../rules.ts';

/** What people write when they need something. Weights by hand. */
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
      taking|accepting commissions`,
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
      profile|background|skills like yours`,
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
      suggest|recommend me|us|a|an|some|something ?`,
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
      what|which kind|sort|type|size|version|part|exactly * ?`,
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
      moving|moved|move|new to|in|here|around .. anyone|anybody|people|friends|meet|know ?`,
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
      do me a|an favour|favor`,
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
      venmo|paypal|cashapp|zelle|gofundme|ko-fi|kofi me|link|is|<handle>|<link>`,
  },
];
