import type { Signal } from '../rules.ts';

/** Work and services, offered, sought and recruited for without saying so. */
export const pitching = [
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 1.8,
    negatable: true,
    phrases: `
      as a|my|our follow-up|followup|follow up|last|previous|earlier to|email|message|note|call
      any thoughts|news|update|word|luck on|about|with|from my|our|the proposal|quote|offer|email|deck|sample|contract
      the|our|my *? *? quote|proposal|deck|brochure|sheet|sample|offer|one-pager|pricing i|we sent
      are you the right? person|one|contact who|for|to|in|responsible
      glad|happy|love|like|free to stop|drop|come|swing|visit|meet|call|present|demo .. your|you|by|hour|office|team
      in case the|your|you|anyone|somebody|someone .. needs|need|wants|want|is|are one|some|help|a|an|looking
      home studio
      <we> guarantee
      case your|the|you .. project|team|company
      hearing|hear what|about .. else|around|out|opportunities|role|roles
      your bonus|earnings|reward|payment|pay|compensation .. for|from|this|chat|task|hit|survey
      do you|they need any|more|a|some more? speakers|speaker|help|hand|photographer|writer|editor
      shall|should i|we put|send|pencil|book|sign|reserve|call|drop you|your|it|a|by|over|the
      your phone|energy|insurance|broadband bill|bills|plan|costs|cost
      leave you|your a|an quote|figure|price|card|brochure|leaflet
      was|it good|great|nice|lovely to meet|meeting|talking|seeing you? *? at|on
      did the|my *? *? i|we sent|numbers|proposal|sample|samples|quote`,
  },
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 1.2,
    negatable: true,
    phrases: `
      given any|it some|it any thought
      stop|drop|come|swing|pop by|in|over|round|past .. your|office
      i am|will be? in|around|near|at|visiting|passing .. on the|<day>|next|this .. and|would|could|can|if
      we noticed|saw|see you|your|that
      i noticed|saw|see that? you|your .. team|company|site|website|role|hiring|looking|profile|coming|years
      quick|fast|same-day|24h turnaround
      free|short|first lesson|session|call|chat|month|visit|quote|valuation|assessment|consult
      students|clients|pupils|patients|customers|projects|bookings welcome|wanted|for|from|this|next
      taking|take|accepting|welcoming|looking on? new|more|<number>|two|three|a|few|some *? students|clients|pupils|projects|bookings|commissions|orders
      need|want|looking .. help|hand|copy|website|logo|landing ? i|we
      i|we|still have|got a|that|one|two|some *? *? weekend|gap|slot|friday|day|week|space|free|left|open
      sort|type|kind of thing i|we do|make
      does the|your * at|in|on your|moment
      top|bottom of your inbox|mail|list|email`,
  },
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 0.6,
    negatable: true,
    phrases: `
      i do|make|draw|edit|design|write|record|fix|repair|build|translate|mix|master|teach|tutor|offer|bake|sew|knit|run .. for|in|from|rates|<price>|<link>|dm|area
      the|your|task|this bonus|reward|payment
      i|we build|do|teach|specialise|specialize|place|sell|fix|paint|cook|walk|make|design|write .. for|in|at|all|<price>|<number>
      no obligation|commitment|strings|cost`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 1.8,
    negatable: true,
    phrases: `
      anyone|anybody|who want|wants|wanna|fancy|keen|up|interested to|in|for? start|be|make|form|co-host|cohost|co-write|collaborate|build|join|play .. band|podcast|game|team|project|show|zine|me|us
      looking|searching|look for .. mods|devs|guests|singer|drummer|bassist|guitarist|co-founder|cofounder|co-author|artist|artists|writers|writer|musicians|composer|programmer|coders|models|actors|collaborators|contributors|moderators|stylists|cto|bandmates
      need|needs|needed|want|wanted .. mods|guests|singer|drummer|bassist|guitarist|artist|writers|composer|programmer|models|actors|trombone|camera|voices|playtesters|testers|hands|bodies|moderators
      great|fantastic|exciting|amazing|unique|excellent opportunity|opportunities|role|roles for|with|at|in|on
      package|compensation|salary|pay is amazing|excellent|well|above|competitive|attractive
      like yourself
      you have been|were recommended
      confidential search|client|role|discussion
      <we> am|are|have been? retained|engaged|mandated
      leading|global|top-tier|tier|well-known|fast-growing|growing company|firm|brand|client|leader|fintech|startup|player|bank
      unhappy|happy where they|you are
      even if you are not? looking
      per|for each? successful hire|referral|placement
      revenue|profit|rev|royalty|equity share|split|shares
      whatever we|it|the make|makes|get|pay|festivals
      volunteers|volunteer all|only|work|role|basis|position|needed|wanted
      help us run|make|write|build|organise|organize|moderate|test`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 1.2,
    negatable: true,
    phrases: `
      <role> wanted|needed|sought for|to|in|who
      time to hear|think|talk|consider about|a|of what|change|move|else
      a change|move is|might|on|be your|for|mind|cards
      roles|role on|to fill|open|across
      no money|budget|pay|funds so|yet|but|as|for|,
      <number>/<number>`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 0.6,
    negatable: true,
    phrases: `
      my|our client|clients
      placing|place|recruit|recruiting|headhunting lawyers|nurses|engineers|developers|people|accountants|designers|in|for
      drop|send|leave me|us|your your|a|cv|number|insta|line|details|email|portfolio|link|url|reel`,
  },
  {
    why: 'asks_for_job',
    toward: 'sell',
    weight: 1.8,
    negatable: true,
    phrases: `
      in search of|for a|an|my|new|work|first .. job|role|position|work|internship
      looking|look|searching|seek|seeking|find|hunting for? .. work|job|jobs|position|positions|role|roles|internship|placement|shifts|gigs|clients|commissions
      laid off|redundant|unemployed|jobless .. <number>|months|noon|since|today|week|message|anything|roles
      part|victim of the|this layoffs|layoff|cuts|redundancies
      any referral|referrals|pointers|lead|leads|openings
      grateful|happy for|to any|every|hear referral|lead|leads|tip|tips|from
      on the market|lookout from|for|again
      available all|next|this|immediately|now|for|most|from week|weekends|month|monday|now|work|june|july|january
      shifts|hours wanted|welcome
      any|got company|companies|firms|labs|schools|theatre|theatres|shops|sets|farms|kitchens|studios|families|family .. need|needs|looking|want|wanting
      got anything|something|work for a|an
      could|can start immediately|tomorrow|monday|straight|anytime|any|right
      love|like|honour|honoured|honored to be|intern|work|come considered|with|for|at|back
      contract .. ends|ended|runs|ran|finishes|finished|out
      tell your boss|manager|hr`,
  },
  {
    why: 'asks_for_job',
    toward: 'sell',
    weight: 1.2,
    negatable: true,
    phrases: `
      job|role wanted
      second|third|first|final year student .. internship|placement|looking
      ^qualified|experienced|certified|licensed|freelance|freelancer|trained|skilled
      #opentowork
      references|reference available|provided|on|from
      my cv|resume|portfolio|reel|transcript|letter
      <number> years|yrs|yr exp|experience|in|of|with|as`,
  },
] as const satisfies readonly Signal[];
