import type { Signal } from '../rules.ts';

/**
 * What sounds like a call, a show of own things or a plea for money and is none: told of, asked about, or meant for one
 * person. These name more words than the phrase they stand over, and so take its place (see `apart` in `stance.ts`).
 */
export const harmless = [
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.3,
    phrases: `
      i|they|we|he|she|people|users|them|him|her|already|never *? subscribe|subscribed to?
      how .. subscribe|unsubscribe
      i|we have|had|tried|want|wanted|need|needed|was to sign up
      how|where|when do|can|should|did i|we|you|they sign up
      do|did i|we|you|they .. sign up
      sign up form|page|process|screen|flow|button|email|fee is|was|does|has|not|on
      signed me|us|him|her up
      i|they|we|he|she|who|people|many|of|downvotes|number *? upvotes|upvoted
      upvotes|upvote and|or|than|for|count|button|ratio
      signed the|a|this petition
      <we> would|will|could|might|did|would|should|have|am|only? not? vote|voted|voting for
      people|they|who|he|she|if|that *? vote|voted for
      live on a|my|our|your|their|his|her|this|that|less|<price>
      i|we|they|you|people|he|she|who|to|not live on|at|now|today
      <our> live on|at
      i|they|we|he|she|you|when|if|who .. click|clicked|clicking the|this|a|on link
      link|links is|are broken|dead|not|down|wrong|missing|gone|expired|here
      to follow on|up from|to|with
      follow on from|to|that|question|the|question|after
      follow our|my advice|instructions|guidelines|steps|rules|policy|lead|example|heart|dreams|gut|convention|style|progress
      tag <handle>|a|your question|questions|issue|commit|release|version
      available for a|an|the|your .. interview|call|meeting|chat|discussion|conversation|phone|lunch|dinner|coffee
      <we> made|wrote|posted|started|created|built|drew|finished a|an|my|the|that|this|some|our *? mistake|mistakes|decision|choice|typo|error|change|changes|joke|comment|question|suggestion|list|note|point|reservation|mess|promise|deal|call|difference|copy|friend|friends|assumption|bug|bugs|cake|lunch|dinner|breakfast|coffee|tea|soup|pr|issue|ticket|thread|bit|few|lot|couple|while|day|job|career|family|fire|conversation|fork|branch|function|macro|tactic|lemma|proof|patch|fix|test|query|wrapper|class|method|line|lines
      <we> started|finished to|with|by|on|at|my|this *? day|week|morning|year|job|work|degree|school|college|coffee|breakfast|career
      <we> made|wrote|posted|started|created|built it|that|them|sure|to
      <we> started thinking|looking|reading|getting|having|feeling|going|crying|laughing|watching|seeing
      once|when|after|since|before|if|until i|we started|finished|made|wrote|posted|built|created
      <our> meeting|talk|class|classes|conference call|service|paper|group|server|company|website|site|phone|account|computer was|is|has|had|seems|keeps|just|went|will|does|did|gets|got|starts|crashed|says|said
      used|using|lost|broke|deleted my|our app|phone|page|account|website|server
      would|is|will|was|should|not? to join|joining us|me for|at|on|in? lunch|dinner|coffee|drinks|breakfast|beer|beers
      when does|is|do|will registration|enrolment|enrollment open|close|start|begin
      <our> resume|cv .. feedback|review|critique|advice|tips|look
      feedback|critique|review|roast|advice|tips|thoughts|help on|with|for? my resume|cv|portfolio
      update|improve|fix|rewrite|polish|tailor|check|make your resume|cv
      selling point|points|price|out
      not selling|sold
      for sale in|at the|every|shops|shop|that|sign
      there|they|ready is|are|were|was? *? *? out? for sale
      <our> conference|phone|video call
      anonymous user|users|function|functions|object|objects|class|type|namespace|author|letter|source|sources|call|caller|block|method|tip|account|accounts|constructor
      registration form|page|fee|fees|system|number|process|plate|certificate|error|email|desk
      cohort study|studies|effect|effects|data
      survey|surveys said|says|showed|shows|found|finds|suggests|suggested|data|results|was|of
      in|to|from|of|by|according|that *? a|the|this|their|recent survey|surveys
      orders of magnitude
      what|which|who|where|how *? *? investors|discount|discounts|coupon
      please|pls share your|any|some|resources|ideas|thoughts|tips|experiences|experience|notes|feedback|if
      vote|votes comes|came|count|counted|counting|was|were|is|are|in
      voted to|on|against|down|unanimously`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.5,
    phrases: `
      we are|were so|too|both|not|never|doomed|screwed|staying|home|back
      <we> just|still? got|came home|back
      ^tonight|tomorrow|today we|i am|are|is|will|have|had|want|need|feel|went|got
      new|recent|latest study|studies|research|paper|report|poll|survey|analysis says|say|finds|find|shows|show|suggests|reveals|found|claims|links
      with|about|of|from|in the|this|your|a survey|poll|questionnaire
      ask|asked|asking|negotiate for|about|a *? discount|discounts
      they|he|she|often|usually *? *? <percent> off
      where|how|when|can|should|worth|to|could|not .. buy|get|book|buying|getting tickets|ticket|tix
      is there a|any|student *? discount|discounts|coupon ?
      i|we|they|he|she bought|purchased it|a|the|this|one|mine|some|tickets
      i|we will|would|can|could|do|did|might|may|already|usually|often|always|sometimes|have|am|was|should|cannot|never *? *? donate|donated|donating
      i|we like|want|love|prefer|plan|hope|try to donate
      i|we will|would|can|could|am *? be? happy|willing|glad|able|going|ready|able to donate
      i|we|they|he|she|people|who|just|never|already donated
      i|we have never|already|just|not|also? donated
      i|we|they|he|she donate|give to|money|blood|clothes|regularly|monthly|every|when|a|some|as
      how|what much|minimum|percentage|amount .. i|we|they|the|my *? donate|donation|donations
      where|how|does|do|is|will|what *? the|my|our|these|all|that? donation|donations|money|funds go|used|spent|goes|help|be
      my donation
      other|similar|different|several|some|local|many charities|charity
      <our> local|favorite|favourite charity|charities
      i|we do not|never have|had|want|like|trust|know|usually|really|any .. donate|charity|charities|donations
      crowdfunding is|was|has|experts|site|sites|platform|platforms|model
      the|that|this|their|his|her|its|another|a kickstarter|patreon|indiegogo|gofundme thing|page|project|campaign|was|is|has|had|that
      backed|back a|the|this|that|on kickstarter|project
      raised the|a|an|my|by|in|concerns|questions|issue|issues|eyebrows|hand|kids|children|me|us
      pledge|pledged allegiance`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 1.6,
    phrases: `
      new members|people|faces|comers|newcomers|beginners|visitors are always? welcome
      everyone|everybody|anyone|beginners|newbies is|are always|also|very|more? welcome
      do you|u? want|wanna|fancy|like|care to? join|come|meet|grab|get *? *? us|me|lunch|dinner|coffee|drinks|drink|breakfast|beer|beers|along|over
      if anyone|anybody|somebody|someone|you wants|needs|want|need a|an|some|one|the|it|this|them|my .. dm|pm|message|email|text|let|say|shout|holler|hmu
      if you|u|anyone|anybody|everyone would? want|wants|wanna|like|likes|care|feel to? come|join|stop|tag *? *? us|me|along|by|over|in
      you|u want|wanted|wanna|like|care to? join us|me
      would you like|care|be to join|come us|me|over|along|with
      you are|should|guys|both|all more|are? than? welcome to join|come|stop|drop|visit
      you should join|come us|over|along|with|to|by
      you should|could|can come
      feel free to join|come|stop|drop|tag|bring along|by|us|me|if|over|in
      let <us> know if you|u can|want|would|wanna|are .. come|join|make|coming|attend
      anyone|anybody|someone|who want|wants|wanna|up|down|fancy|fancies to|for? go|see|come|lunch|dinner|coffee|drinks|watch|join .. me|us|with|tonight|tomorrow|lunch
      come over|along|with for|tonight|tomorrow|if|and|whenever|anytime|us|me
      if anyone|anybody|somebody|someone|you|u want|wants|needs|need|would|like .. dm|pm|message|email|text|inbox|hmu me
      dm|pm|message|email|text me if you|u need|want|have|get|are|would
      dm|pm|message|email|text me your address|number|email
      meet me at|in|on|outside|there|by <number>|the|my|your|noon|starbucks
      call|text|page me|us if|when you|u|there|anything|something`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.1,
    phrases: `
      subscribe to their|his|her|its
      sign up on|at|for|with|to their|his|her site|website|list|page|service|newsletter
      register a|an|the|your|with|as|it|this|in|under|yourself|itself *? *? account|domain|name|device|handler|event|listener|component|app|key|email|user|class|service|application|callback|plugin|package|type
      you can|could|should|may|might buy|get|find it|them|one|some|those .. for|at|on|from
      in case it|this|that|they|anyone|anybody|someone|you|others helps|help|is|are|wants|needs|useful|want|need
      <we> wrote|made|built|created|put a|an|some|up|this|together *? *? *? that|which|to|for does|lets|allows|converts|handles|creates|you|this|exactly|explaining|explains|show|showing|demonstrating|shows
      <number> hours|days|weeks to arrive|complete|heal|ship|get|process|recover|finish|dry
      our|the|today|tonight|tomorrow|this|next meeting|seminar|class|rehearsal|practice|call|lecture is|will|has|starts|at .. moved|cancelled|canceled|postponed|room|at|rescheduled|held
      reminder .. meeting|seminar|class|deadline|rehearsal|lecture|call
      no meeting|class|seminar|rehearsal|practice|lecture|call this|next|today|tomorrow|tonight
      link|password|passcode|id|code for|to the|our|today|zoom meeting|zoom|call|seminar|session`,
  },
  {
    why: 'says_thanks',
    toward: 'social',
    weight: 1.5,
    phrases: `
      thanks|thank you? for taking .. read|reading`,
  },
] as const satisfies readonly Signal[];
