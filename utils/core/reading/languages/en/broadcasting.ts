import type { Signal } from '../rules.ts';

/** What is shown or called to without a word that calls: own work, own goods, own events, own cause. */
export const broadcasting = [
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 1.8,
    negatable: true,
    phrases: `
      ^me covering|singing|playing|performing|reading|drawing|painting|drumming|dancing|explaining|talking|trying|building|making|on
      <our> <show>|<ware>|<work> is|are now? finally|also|now? up|out|live|back|here|online|ready|available|finished|done
      <show>|<ware> is|are now? finally|also? back|up|out|live|here|online
      <our> <kin>? <show>|<ware> .. <link>
      the|a longer|full|whole|extended|long|first|second|final|latest|new version|story|thing|video|text|post|recording|chapter|part .. on|at my|our
      new|latest|fresh|first|second|next *? *? <show>|<ware> <link>|up|out|on|is|are|every|from
      edition of <number>
      follow|following my|our|the|his|her journey|progress|trip|story
      months|years|evenings|weekends|nights|hours .. went|in|of into|work|writing|my .. out|game|book|novel|album|app|record|here
      is on|at|over kickstarter|gamefound|indiegogo|gumroad|itch|patreon|substack|bandcamp|steam|etsy|spotify|youtube|soundcloud|unbound|backerkit now|right|today|until|from|and|<link>
      with|featuring|feat|ft|stars|starring bits|stories|contributions|highlights|pieces|news|guests|essays|interviews? from|by|with? <handle>
      <our> response|statement|report|findings|results|analysis|study|verdict|guide|case .. <link>
      how <we> .. <link>
      case study|studies <link>
      case study
      <our> team|people|ceo|founder|head|colleague|director *? .. spoke|spoke|speaks|talks|explains|shares|discusses|writes|looks|sat|joined
      see|find|check|read|watch how yours|your|we|<handle>
      i did a thing
      just|finally went up|live|online
      check out r|my|our
      my|our new sub|subreddit|site|shop|venture|project|collection|range|batch
      listen to|for me|us|my|our
      <we> am|are running for|in
      in my|our book|course|shop|newsletter|class
      my piece|long|essay|story|take|talk|thoughts|interview|column|thread *? on|about|with|for
      why i|we am|are|quit|left|built|wrote|stopped|became|teach|never .. <link>
      tell|let me|us where|what|if|how it|you .. breaks|think|works|like
      please break|test|try it
      short|film|video|tune|song|piece|track|comic|game|zine i|we shot|made|wrote|recorded|drew|built|composed
      gameplay|first|official|debut teaser|trailer|gameplay
      schedule|programme|program|lineup|line-up|agenda .. is|are out|up|live|online`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 1.2,
    negatable: true,
    phrases: `
      my|our cover|version|take|rendition|remix|arrangement|translation|review|recap|writeup|write-up|thread|reading|recording of|on
      <we> put|set|got my|our|a|an|this|some .. online|up|out|together .. <link>|today|for|if|people
      put my|our|this|a .. online|up|out
      thought i would|might|should share|post|show|put
      part <number> of .. <link>
      <show> no|number|nr|# <number>
      it|that|this is all? happening|going|up|here|on .. here|blog <link>
      all|it going on|happening here
      documenting|chronicling|recording|blogging|vlogging|filming|writing .. journey|progress|trip|every|adventure|adventures|about
      today's|thursday's|tuesday's|wednesday's|saturday's|sunday's|weekly|daily|weekend <show>|digest|roundup|round-up|news|paper|edition
      <we> am|are on at|second|first|last|tonight|stage|<number>
      from my|our new|latest|upcoming|forthcoming|next|debut|own|first|second|recent
      <we> interviewed|profiled|reviewed|covered|photographed|wrote|reported|blogged .. <link>
      made with my|our|<handle>
      learn|discover|see|find|read|know|hear how|why|what <our>|we|<handle>|our .. <link>
      ama
      is|are out!
      on the|my|our house|grill|menu|page|shelves
      <number> things|lessons|reasons|ways|tips|mistakes|habits|questions i|we|you|that|to|every .. <link>
      ^made * a|an
      in which i
      of evenings|weekends|nights
      festivals|festival run
      lessons|parts|chapters|episodes|videos|recordings are|is? now? both? up|out|online`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 0.6,
    negatable: true,
    phrases: `
      how|why|what <we> *? *? *? *? <link>
      talking|chatting|speaking|discussing|on .. radio|podcast|air|stage|tv|show`,
  },
  {
    why: 'names_price',
    toward: 'sell',
    weight: 1.8,
    negatable: true,
    phrases: `
      new|just listing|listed
      oiro|oiro|ovno
      <price>|<number> the lot|pair|set|pack|piece|dozen|bag|jar|hour
      cheaper than
      merch
      last|only|just|still few|some|two|three|<number> *? tickets|copies|places|spots|seats|left|available|remaining
      last tickets|places|copies|spots|seats|orders|few
      want|need|fancy one|some *? *? put|kept|reserved|posted
      special|deal|offer|discount on|for|ends|this|today
      serious buyer|buyers|inquiries|enquiries|offers
      refund you
      a tenner|fiver
      then <number>|<price> a|per`,
  },
  {
    why: 'names_price',
    toward: 'sell',
    weight: 1.2,
    negatable: true,
    phrases: `
      <percent> below|cheaper|less|discount
      pre-orders|preorders|orders|order|bookings|booking close|closes|open|opens|are|is|till|until|by|end|welcome
      while stocks|supplies|they last
      tickets <price>|from|only|on|at|here|still|now|are
      buy|get one|two|three get|free
      grab|snap one|yours|it|them|a|up|before|while
      pick up|collection in|from|only|* .. <price>
      <percent>|<number> % off
      free|nothing for <number>|the|first|<number> days|month|days|then
      <percent>|<number> off .. till|until|ends`,
  },
  {
    why: 'names_price',
    toward: 'sell',
    weight: 0.6,
    negatable: true,
    phrases: `
      price|cost|fee|fees is|includes|per|for|from
      <price>|<number> all|flat|with|inc|including|plus|for in|postage|photos|both|the|shipping|delivery
      code *
      <number> left|remaining`,
  },
  {
    why: 'asks_to_join',
    toward: 'sell',
    weight: 1.2,
    negatable: true,
    phrases: `
      be part of it|this|the|something|our|a|history
      <day> .. <number> pm|am|bst|gmt|est|edt|cet|utc|o'clock|till .. <link>|free|room|hall|with|at
      tell|bring|send your|a|all? friends|friend|mates|colleagues|students|kids|family|team|followers|network
      everyone|everybody|anyone|all|beginners|families|newcomers|kids .. welcome .. <link>|free|<number>|<day>
      come and|along|down|join|find|see|try|visit|over|say|for .. <link>|tonight|tomorrow|<day>|stand|booth|hall
      use the? hashtag|tag
      <number> days|weeks|hours|sleeps to|till|until|left|away
      webinar|masterclass|bootcamp|workshop|retreat|summit|meetup|open-mic|gig|launch|fair|fete|sale <day>|tonight|tomorrow|on|at|in|next|this .. <link>|<number>
      <we> will|are .. live|there|performing|playing|hosting|running|holding a|an|our|on|at|this|from .. <link>|<day>|tonight
      call|ring|text|email|write|reply to reserve|book|register|order|join|sign|enquire
      <number> for <number>
      first <number> to|pints|people|get
      come along|be|find|say|see|hear|meet|join|visit
      join in|the list|the club|our|us
      your * your *
      get|grab|pick your|a pass|ticket|tickets|seat|seats
      leave your|an mail|email|e-mail address
      reserve|claim|save a|your place|spot|seat`,
  },
  {
    why: 'asks_to_join',
    toward: 'sell',
    weight: 1.8,
    negatable: true,
    phrases: `
      is back this|next|on|for|with|in|at|tonight|tomorrow .. <link>|<number>|<day>|autumn|spring|summer|winter|year|month|week
      places|spaces|seats|spots|tickets|entry|entrance|admission is|are free|limited|going|filling|still|now|running|just
      reserve|book|claim|secure a|your|one|yours place|spot|seat|table|slot|copy|now|here|at|today|<link>
      tell all your
      nominations|submissions|entries|applications|registrations|registration|bookings|voting|signups|tickets|doors close|closes|open|opens|end|ends|are|is
      put yourself|someone|them|it|us|me forward
      in conversation with
      session|course|class|classes|workshop|workshops starts|start|starting|runs|begins|on|this|every .. <link>|<price>
      is|are on|back in|at|tonight <number>|tomorrow|mins|minutes
      seating|seats|space|spaces|places|numbers is|are limited
      complimentary
      topic is|:
      at|on stand|booth|table|stall <number>|*
      third|second|first stall|table|booth|tent
      poster <number>|session
      tables|spots|places|seats|slots fill|go|sell|are quickly|fast|going
      drop a|us line|email|note if|to|by
      first time|one|class|session|month costs|is|free|on nothing|free|us`,
  },
  {
    why: 'asks_to_spread',
    toward: 'sell',
    weight: 1.8,
    negatable: true,
    phrases: `
      voting's|voting|vote|votes is? now? open|opens|closes|till|until|ends
      have|did you all? voted|vote|subscribed|followed|signed|registered|entered|nominated|donated|rated|reviewed yet
      go to my|our
      look me|us up on
      find|add|follow|look|join|see <us> on|at|up|here|there
      people|you|anyone|everyone can sign
      please|pls|kindly pass|forward|circulate|spread|boost|amplify|repost|share|rt|retweet|sign|vote|rate|review|subscribe|like|consider|support|give|donate|sponsor
      a|any|every share|retweet|rt|like|comment|review|boost|signature|vote .. helps|appreciated|welcome|grateful|lot|counts
      happy|glad|grateful|delighted if some|any|you|anyone|people .. look|listen|read|came|come|share|check|visit|support|join
      sub|subscribe|follow 2|to|4|for me|us
      turn on|hit|smash|press the? notifications|bell|like|subscribe
      like|vote|rate my|our|his|her picture|photo|pic|video|page|post|song|entry
      follow|add .. back
      a|one|any|quick review .. helps|difference|amazon|lot
      you know what to
      always return|back
      vote on|for|line|number|yes|no
      running|candidate|standing for|in|line|ward|council`,
  },
  {
    why: 'asks_to_spread',
    toward: 'sell',
    weight: 1.2,
    negatable: true,
    phrases: `
      <number> likes|followers|subs|signatures|votes|retweets|shares|comments|reviews .. to|for|and|till|until|by|short|away|goal
      one|<number> click|clicks|second|seconds|secs|minute *? no|only|is|and
      account to follow|keep|watch
      follow @
      makes|make|made a|real|huge big? difference
      please share|click|vote|sign|rt|retweet|like|follow
      names so|to|by|and
      add your|a name|voice|signature`,
  },
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 1.8,
    negatable: true,
    phrases: `
      what|how about *? <number>|a|one|ten|five|fifty|twenty|just|half *? cents|cent|dollar|dollars|quarter|dime|percent|penny|pennies|euros|pounds
      even a|one|<number>|ten|five|two|fifty|twenty *? *? cent|cents|dollar|dollars|quarter|dime|penny|percent|euro|pound
      is there|what any|some|an amount|sum
      any amount|sum
      amount would|that|you|do|feel|feels|is|are
      would|could|can you do that|this|it|something|anything .. for|them|kids|children|people|this
      the page|link|campaign|fund|pot|fundraiser|appeal is still? open|up|here|at|live
      a|an|the|this organization|organisation|charity|group|nonprofit|cause|foundation|ngo|hospice|shelter i|we|that|which|called .. support|volunteer|work|run|like|love|know|care|with|help|helps
      all or nothing
      we|i need|needs <price>
      target|goal is|of <price>|<number>
      walk|walking|run|running|ride|riding|swim|swimming|climb|climbing|marathon|triathlon .. for|hospice|charity|raise|sponsor|miles .. for|hospice|charity|raise|sponsor
      text * to <number>
      see yourself giving|donating|helping
      leave some|a|any money|tip|donation|cents
      stretch goal
      every|each backer|donor|tenner|fiver|pound|euro|dollar|cent|penny|bit
      smaller|bigger|different amount|number|donation|sum
      think|thinking about it at|when|once|maybe|later`,
  },
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 1.2,
    negatable: true,
    phrases: `
      not even a|one|<number>|ten|five *? *? cent|cents|dollar|quarter|dime|penny|percent
      not even? notice|miss it
      whatever|anything|something|what you can|could|feel|like|spare .. send|give|helps|help|spare|donate|<link>
      few|some|all|each|any of you|us could|can|would|gave|give|put|chip|chips|threw
      for|those|these|the|of|many|so kids|children|orphans|refugees|animals .. do|need|help|school|food|war|hungry|without|out|roof|water
      <percent> funded|of|there|to
      is due|empty|broken|gone .. donations|help|give|fund|<link>
      some|part of what you get|earn|make`,
  },
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 0.6,
    negatable: true,
    phrases: `
      <price>|<number> buys|feeds|pays|covers|gets|keeps|provides|vaccinates|would|will|gives
      raised|collected|got so|over|about|<price>|<number>`,
  },
  {
    why: 'asks_to_join',
    toward: 'sell',
    weight: 0.6,
    negatable: true,
    phrases: `
      open evening|day|house|mic|studio|studios|rehearsal|weekend`,
  },
] as const satisfies readonly Signal[];
