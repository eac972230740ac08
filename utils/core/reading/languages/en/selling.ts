import type { Signal } from '../rules.ts';

/** Prices, own things, services and money. */
export const selling = [
  {
    why: 'names_price',
    toward: 'sell',
    weight: 1.7,
    negatable: true,
    phrases: `
      want|wants|wanna|looking to? buy my|this|a|an|these|some|it
      <number>|<price> obo|ono|firm|shipped
      trade|swap you my|a|an|this|some|for
      <percent> off
      <price> off|each|only
      only|just|from <price>
      ^only|just|now <price>
      discount
      discounts
      discounted price|prices|rate|rates|tickets|ticket|copies
      promo
      coupon
      voucher
      for sale
      on sale now|today|at|from|for|<link>|friday|soon|until|this
      <our> sale
      sale|offer ends|now|today
      flash|summer|winter|holiday|friday|big sale
      free shipping|trial|delivery|quote|consultation|estimate
      limited time|offer|spots|seats|edition|availability
      only <number> left|spots|seats|tickets
      early bird
      special|great offer|offers|deal|deals|price|prices|rates
      reasonable|affordable|competitive|low rates|price|prices|pricing
      order now|here|yours|today|online
      pre-order|preorder
      shop now|here|online|our|my|the
      use|with|promo code
      money back
      best price|prices|deal|deals
      make money
      earn <price>|money|extra|cash|up
      passive income
      ^selling|sell my|our|a|an|two|some|this|these|all|off|<number>|<work>
      <we> am|are|will|be selling|sell
      selling my|our|a|an|two|some|this|these|off|out|fast|at|for|on
      sell my|our
      anyone|anybody|someone|somebody interested|want in? buying|buy|a|an|my
      know anyone|anybody|someone interested
      wts|wtb|wtt
      pay what you want|like|can
      free gift|bonus|ebook
      ^<price>
      <price> a|per|incl|inc|plus|delivered|collected|posted|shipped|ono|obo|or|<link>|for
      <price> a month|year|head|pack|pop|seat|ticket|session|lesson|piece|pair
      <number> a head|pack|pop|seat|ticket|session|lesson|piece|pair
      half price
      cents|dollars off|only
      asking <price>|<number>
      collection only|from
      barely|hardly|lightly|never used|worn|played|opened
      still available
      will|would|can|wanna|want|looking|willing|happy to? trade|swap for|at|if|my|with|your
      for trade
      in exchange|return for a|an|my|your|some|the|free|<number>|<price>
      <we> will|can|would give|pay|trade you .. for|if you
      <we> will|can|would send|give|pay|trade|buy|get|bake you? *? *? *? *? for|if an|a|your|you invite|key|code|copy|spot|account|ticket|vote|follow|retweet|seat|subscribe|upvote
      make|send me an|your offer|offers
      accepting|taking|open offers
      your|our|my|no .. subscription|membership|plan renews|is|from|half
      prices|price go|goes|start|starts|from|is|include
      cancel any|anytime
      in the shop|store
      on etsy|kindle|amazon|steam|bandcamp|gumroad
      we will both get
      refer a
      refund guaranteed
      with code
      code * at|for|<percent>|until
      buy now|here|my|our|yours|today|it|them|tickets|online|from .. <link>|at|on
      ^buy now|here|my|our|one|yours|today|it|your|tickets|a|two|get|<number>
      obo|ono
      or best|nearest offer
      win a|an|<number>|free|the .. <price>|trip|prize|ticket|tickets|copy|pair|<link>
      <number> each|shipped|ono|obo|posted|ea|flat|delivered|incl
      our|my|the|in shop open|now|online|window|<link>
      first month|week|session|lesson free|half
      free trial|sample|samples|stock|month`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      ^introducing|announcing|presenting|unveiling
      show hn
      ^wrote|blogged|written about|a|an|up|some|something|my|on
      ^just? wrote|made|recorded|finished|built|shipped .. <link>
      ^some|my|a|our few? thoughts|notes|reflections|musings|ramblings on|about|from .. <link>
      this|last week|week's|month|month's|morning|morning's newsletter|podcast|post|episode|issue|show|column|blog|video|webinar|edition
      today's|tonight's|tomorrow's|friday's|monday's|yesterday's newsletter|podcast|post|episode|issue|column|blog|video|webinar|edition|guest|comic|strip
      check|checkout|see|watch|read|try|hear out? this|the|a|some|what *? *? <we> <made>|did|have|put
      ^video|audio|slides|recording|notes|photos|pictures|highlights|transcript of|from my|our
      my|our .. slides|talk|keynote|presentation|poster|paper|preprint|article|chapter|interview|review .. <link>
      <we> have|had got? a|an|my piece|article|essay|story|post|poem|column|letter|op-ed in|on|at|about|up
      <we> wrote|blogged|spoke|talked about|for|on|with .. <link>
      thanks|thank .. having me|us on the|your|his|her|their *? *? show|podcast|program|programme|stream|panel|channel
      guest post|post: *? by|for|from|on
      ^new|latest blog? post|blog|blogpost|video|vlog|episode|podcast|song|single|track|album|ep|mixtape|remix|newsletter|article|essay|column|stream|game|app|book|novel|comic|tutorial|course|webinar|print|prints|merch|release|music|issue|chapter|paper
      <our> new|latest|newest *? *? post|blog|blogpost|video|vlog|episode|podcast|song|single|track|album|ep|mixtape|remix|newsletter|article|essay|column|stream|book|novel|comic|tutorial|course|webinar|prints|merch|release .. <link>
      ^just? blogged|posted|launched|released|published|uploaded|dropped
      just blogged|released|published|uploaded|dropped .. <link>
      <we> just? blogged|released|published|uploaded|launched .. <link>
      episode|ep <number>
      ^blogged
      ^video|podcast|audio|slides|interview|blog <link>
      on the blog|podcast|channel|pod today|now|this|<link>
      new on the|our|my blog|site|channel|podcast|store|shop
      is|are live|up now|everywhere|today
      is|are out now|everywhere|today <link>`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 1.5,
    negatable: true,
    phrases: `
      made|wrote|recorded|finished|drew|painted|built this|these|some|a|another .. last|this|today|yesterday|tonight|morning .. <link>
      yours truly
      ^support our|the|student|students|local|a|your
      quick|small|little|brief|obligatory|shameless|blatant plug
      <we> gave a|my|the|our *? *? talk|keynote|presentation|lecture|workshop|webinar
      great|fun|lovely|pleasure|honor|honour|honored|delighted|enjoyed|thrilled to? have|having|talking|chatting|speaking|interviewing|joining .. on the|our|my show|podcast|episode|panel
      new|debut|next record|album|single|ep|season|video|mixtape .. is|are|now streaming|out|available|up|live
      <our> <fresh> * <work>
      <our> own? * <work> is|on|at|for|about
      ^new|latest * <work>
      ^<fresh> <work> is|up|on
      new <work> up|out|live|is|from
      new|up|now|over|live|today|posted|more|also|out on|at the|my|our blog|site|website|page|channel|podcast|shop|store|soundcloud|youtube|etsy|patreon|substack|newsletter
      link is in|on <our>|the|below
      on|from the blog|podcast|substack|channel today|now|this|:|<link>
      on my|our|the blog
      ^just? <made> a|an|my|our
      <we> just? <made> a|an|my|our|this *? *? <work>
      <we> just? <made> a|an|my|our|about|up|this .. <link>|called|on|for
      <we> have just? <made> a|an|my|our|about|on|up|this
      just made|finished|wrote|recorded|shipped|built|completed a|an|my|our|the|this|another|writing|editing|recording|filming
      excited|proud|thrilled|happy|pleased|delighted|honored|honoured to announce|launch|share|introduce|present|be|release
      ^introducing
      ^announcing
      ^presenting
      out|available now|today|tomorrow|everywhere|soon|friday
      available on|at|in|from|for|via|through *? <link>|amazon|kindle|itunes|spotify|steam|store|stores|bandcamp|etsy|pre-order|preorder|purchase|download|ios|android|the|our|my
      now out|available|live|open|on
      just went live
      now streaming|playing|booking|hiring
      officially launched|live|out|open
      released today|now
      has launched
      is|are|goes|went|comes finally|now|officially|just|also? live|out|up now|at|on|here|today|tomorrow|and|for|in|everywhere|friday|this|<link>
      is now|finally|officially|also available|online|playable|downloadable|streaming|open
      our|my fresh|new|latest|next|first release
      ^new|latest release
      <fresh> version of <our>|<handle>|the|<number> .. <link>|released|out|available|live|is|now
      <number> is|has out|released|live|available .. <handle>|<link>|now|get|download|today
      by me
      written|made|created|designed by me
      ^new|latest <work>
      just posted|launched|published|released|uploaded|dropped
      ^playing|singing|performing|covering my|our
      i am|will be speaking|presenting|talking|performing|playing|streaming|live|hosting|teaching
      we are|will be performing|playing|streaming|hosting|launching|presenting|live
      my|our name is .. i|we|and|from .. am|are|make|run|offer|provide|represent|work|help|coach|sell
      <our> <fresh>? song|cover|piece|film|novel|comic|zine|podcast|ep|album|book|blog|blogpost|course|app|channel|newsletter|mixtape|beats|webinar|shop|etsy|patreon|masterclass|bootcamp|workshop|startup|exhibition|memoir|patterns .. <link>
      <our> .. is|are|has|have out|live|up|online|here|launched
      i wrote|published|made a whole|book|song|novel|film|game|app|website|site|plugin|newsletter
      my|our|wife|husband|son|daughter|kid|old|friend wrote|made|recorded|built|launched a|an|his|her|this
      <we> am|are launching
      launching today|tomorrow|soon|on|in|our|my|a|next|this|now
      launches
      we built|made|started|launched|created|developed a|an|this|our|the|<work>|<handle>
      ^released|published|launched|finished|recorded my|our
      shameless plug|self|promo|promotion
      self-promotion|self-promo|selfpromo
      happy|excited|thrilled|proud|pleased|delighted|stoked|pumped to|we|i *? officially|formally|finally|publicly|also|be|now? announce|announcing|share|release|launch|unveil|introduce|reveal
      <we> am|are|is so|very|super|really? excited|proud|thrilled|pleased|delighted|stoked .. announce|share|release|launch|present|unveil|introduce|reveal|publish
      my|our band|mixtape|debut|single|lp|gig|gigs|beats|demo|trailer|teaser|slides|chapter|op-ed|bundle|prototype|alpha|beta
      my|our|a|the * talk|slides|interview|column|piece|op-ed|chapter|paper|post from|in|at|on|about|for|with .. <link>
      my|our latest|newest|upcoming|forthcoming|earlier|previous|recent|first|debut|second .. <link>
      my|our latest|newest|upcoming|forthcoming
      another .. post|episode|video|edition|issue|installment
      ^blog|post|video|podcast|vlog post? <link>|on|about|from|new|today
      in|on this|our|the latest|week|new|newest|month|today|recent .. episode|edition|issue|podcast|newsletter|show
      this week on|in|at the|our|my
      in <our> latest|new|newest|recent|upcoming|next
      stay tuned
      watch this space
      sneak peek|preview
      behind the scenes|scene
      exciting|big|huge announcement|announcements|news|things .. <link>|coming|soon|today|tomorrow
      in alpha|beta|development|stores|cinemas|theaters|theatres
      on kickstarter|steam|indiegogo|itunes|spotify|soundcloud|bandcamp|netflix|greenlight
      the app|play store
      <we> talked|spoke|chatted|interviewed|wrote|blogged|joined .. <handle>|about|on|with .. <link>
      guest on|post|spot|appearance|episode
      featured|interviewed|quoted in|on|by|at|as
      in case you missed it|this|our|my|us
      trailer|teaser for <our>|is|out
      chapter|part|book|volume|season|issue|episode <number> of|is <our>|out|up|live|here|now
      chapter|part|volume|season|issue|episode <number> <link>
      premieres|premiering
      made a trailer|video|teaser
      <work> by me|us
      i|my am|will|is be? at|in? booth|speaking|presenting|signing|reading|teaching|giving|performing|talking at|on|in|about
      i|we|my will|is|are be published|released|launching|launched|performing|speaking|hosting|presenting
      handmade|handcrafted|handwoven
      prints|print of|from|available
      ep <number>
      vol <number>
      our * podcast|newsletter|webinar|issue
      proud|excited|delighted|thrilled that|of|about .. <our>|chosen|us|launch|<link>
      great|lovely|nice to see our|my
      great|proud to see our|my work|team
      after <number> months|years .. building|launching|launch|opening|finally
      <we> just made|built|wrote|launched|opened|released|designed|recorded .. <link>`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 0.9,
    negatable: true,
    phrases: `
      <our> <fresh>? <work>
      <we> just? <made>
      <fresh> <work>
      i have <made>`,
  },
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 1.9,
    negatable: true,
    phrases: `
      we can help <link>
      ask <us> how to|you|<link>
      our client|clients is|are|needs|need|wants
      ^tired of|struggling|want|looking|need|ready|dreaming *? *? *? *? *? ? <link>
      want|wanna|need|like to? make|earn *? extra|more money|cash|income
      roommate|housemate|flatmate|tenant|subletter wanted|needed
      interview with yours
      for hire
      available for work|hire|freelance|commissions|commission|projects|bookings|gigs
      commissions are? now? open
      open for commissions|business
      taking|accepting commissions|clients|bookings
      hire me|us
      <we> help|helps|helped <work>|businesses|companies|founders|teams|brands|leaders|people|organizations|clients|startups|agencies
      <we> offer|provide|specialize|specialise|deliver|sell|supply
      our clients|customers|solution|solutions|services|expertise
      my clients|customers|services|expertise
      grow|scale your business|audience|sales|brand|following|company|team
      increase|boost|double|improve|maximize|skyrocket your sales|revenue|traffic|leads|productivity|ranking|roi|followers
      your business needs
      more leads|clients|customers|sales|followers
      <our> <work> can|helps|lets|makes|gives|will|offers
      free <short>? consultation|audit|demo
      contact <us>
      dm|pm|message|email|call|text|inbox <us> for|to|today|now|at|with|<email>|<link>|after
      dms are? open
      if you are|you interested please? let|dm|pm|message|email|contact|reply|send
      reach out to <us>
      business|investment|partnership opportunity
      potential collaboration|partnership|synergies
      explore|discuss how|a|potential <we>|collaboration|partnership
      i|we work|working with companies|clients|businesses|brands
      <we> represent|representing a|an
      your|the needs of your
      <we> help|helps * *? <number>|with|to|get|find|save|build
      dm|pm|message|email|call|text|hmu|whatsapp us
      us|me for your|more|free|quote|quotes|details|info|prices|orders|pricing|rates
      us|me for a|an *? quote|price|estimate|consultation|appointment|chat|demo
      i|we do|offer <work>|lessons|tuition|repairs|beats|custom|bespoke|all
      lessons|tuition|tutoring from|in|for|available|offered
      get|grab a? quote
      need a|an|your <work>|logo|plumber|painter|builder|lawyer|photographer|accountant|website|web ?
      we would love|hate|be to|honoured|honored
      specialising|specializing
      based in .. and|work|we|<link>|cover
      orders
      hmu
      your|a second|passive|extra income
      collab
      if you need .. done|professionally
      join|new|support|facebook|private|free|our|my group with|for
      booked up|out|solid until|through|till|for|now
      grow|increase|boost|build your|the *? numbers|followers|presence|reach|visibility|profile|platform|list|network
      free|complimentary account|accounts|pro|copy|copies|key|keys|access|upgrade|download|downloads .. for|to|with|if|when|who|first|<link>
      first <number> people|redditors|users|customers|buyers|visitors|readers|subscribers|members|sign|orders
      beta test|tester|testers|testing|access|keys|signup|sign|program
      use|with|using|via|through my|our *? code|link|referral
      my|our|a|your referral|affiliate|invite|discount code|link|links
      referral|ref|affiliate link|code|links|codes|bonus|program
      <work> for sale|hire|rent
      renting out
      whatsapp group
      i make|sell|coach|teach a|an|my|weave|custom|beats|<work>
      i run a small|little|free|weekly|course|company|business|studio|group|shop`,
  },
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 0.5,
    phrases: `
      dm|pm|message|email|inbox <us>`,
  },
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      will|would|can you join|match <us>
      think|thinking about it|them|those|these|the .. kids|children|family|families
      use|uses|using the|your|all|any|these donation|donations|money|funds for|to|on
      kids|children|they|families really|desperately|badly need|needs us|you|your|our|help
      with just|only? <price>|<number>|a you|u can|could
      thank|thanks you? for your|the|being|considering *? generosity|generous|kindness|donation|support|contribution
      have|do|did|are you ever|often|usually|normally|regularly|currently|already? donated|donate|donating|given|give to|money
      anything|everything|all|any helps|help|counts <link>
      donate|donating today|now|something|anything|some|any|as|even|at|that|half|all|a|<price>|<number> .. payment|earnings|cents|dollar|little|amount
      ^please? donate
      please? donate to|here|today|now|at|via|any|<price>|<link>
      donations welcome|appreciated|accepted
      make|making a donation
      save|saving|feed|feeding|sponsor|help|helping *? *? children|kids|lives
      would|will|can|could you .. donate|donating
      like|willing|consider|open to? donate|donating
      <our> kickstarter|gofundme|indiegogo|patreon|fundraiser|crowdfunding|crowdfunder|justgiving
      gofundme|justgiving
      as little as <price>|<number>
      sponsor <us>
      chip in
      contribute to our|my|the
      support our|my|the campaign|project|cause|work|fundraiser|mission|team
      support <us>
      back our|my|the project|campaign|kickstarter
      help <us>|fund raise|fund|my|our
      raise|raising money|funds|<price>
      <we> have? raised|raise money|funds|<price>|over|almost|nearly
      our|my|the goal of <price>
      <price> goal
      every penny|dollar|pound|cent|bit|little helps|counts
      buy me a
      invest in us|our|my
      investors .. wanted|welcome|needed|contact|opportunity
      looking|seeking for? investors|investment|funding|sponsors|backers
      how|what much|amount would|do|will|could|can you *? *? *? donate|give|contribute|spare
      how|what much|amount are|were you .. donate|donating|give|giving|contribute
      how about|just? <price>|<number>|even *? cents|cent|dollar|dollars
      as little|low as *? <price>|<number>
      just|only|even|with|for <number>|<price>|a|one|few|some|10 *? cents|cent|dollar|dollars|pennies .. help|can|could|would|will|a|makes|goes|per|provide|save|buy
      your|a|any|every|each|small|the|all|these|little donation|donations|contribution|contributions|gift|support will|would|can|could|goes|go|helps|help|provides|saves|makes|matters|counts|is|are|does|directly|to|be|really|of
      deducted from
      donate|donating|donation .. to|of|from|part|some|all|portion|half|any .. your|this|charity|payment|earnings|reward|organization|organisation|cause|them|children|<price>|cents|save|today
      would you|u .. consider|willing|interested|like|open|be .. donating|donation|donate|contribute|contributing|giving|give
      you|u can|could|would|may|might *? donate|give|choose|contribute any|as|even|a|some|from|just|up|anything|whatever|how|to|between|<price>|<number>|all|part|more
      <price>|<number>|cents|dollar|dollars a|per|each|every? day|month|child|week .. can|could|feed|feeds|save|saves|provide|provides|will|would|help|helps|buys
      makes|make|making a|the|such|big|huge|real? *? difference .. children|child|lives|kids|life|people|family|families
      helps|help|helping|save|saving|support|supports|protect .. children|kids|families|people|babies in|around|across|who|throughout|suffering|from|with *? *? need|poverty|world|war|hunger|danger|crisis|dying|suffering|countries|starving|globe
      children|kids|families in|are|who|dying|of|that .. need|poverty|dying|starving|starve|suffering|suffer|hungry|violence
      have|are|did you|u .. heard|familiar|aware .. charity|charities|organization|organisation|nonprofit|ngo|foundation
      it|they|this|there|which|is|are|called *? is|are a|an|the|one *? *? *? charity|organization|organisation|nonprofit|ngo|foundation that|who|which|helping|works|dedicated|for|called|and|working
      non-profit|nonprofit|charitable|ngo|international|global|non-governmental organization|organisation|charity|cause
      the|this|our|about|a|support|supporting|to|your|favorite|favourite charity|charities that|who|which|called|helps|is|works|are|needs|so
      funding for our|my
      consider giving|supporting|sponsoring|donating|backing|a|becoming
      any amount|contribution|gift
      any|every|each|whatever dollar|penny|cent|pound|euro|amount|little|share|$$
      paypal|venmo|cashapp|zelle|monzo|donorbox|ko-fi|donorschoose
      <our> paypal|venmo|cashapp|wishlist|ko-fi|patreon
      <price>|<number> short|raised|so|to go|of|far|already
      short|shy|off|half of our|the|<price>|<number> goal|target
      <number> percent|funded of|funded|there|left
      help my|our|the|her|his|a .. pay|buy|fund|get|bury
      help us get|send|buy|pay|fix|save|finish|keep|bring|cover|build|fund|fill|replace
      help <us> with my|the|rent|costs|bills
      need|needs <price>|<number>|help .. surgery|bus|rent|bills|engine|funeral|chemo|vet|flights|fees|tuition
      surgery|vet|medical|funeral|hospital bill|bills|fund|costs
      could|can|would you spare|manage <price>|<number>|two|five|one|ten|a|even
      could|can|would you give|do <price>
      could|can|would you give|do *? *? cents|cent|dollar|dollars|bucks|pounds|quid|euros
      spare|give|chip <price>|<number>|two|five|a|even dollars|dollar|cents|quid|pounds|euro|euros|$|cent
      <number>|two|five|ten|one|50 cents of|from|for|or|out
      of your bonus|reward|payment|earnings
      one cent
      small|monthly|one-off gift|giver|donation|contribution
      count you in|on for
      if anyone|anybody|you can|could|is|want|wants|would spare|chip|donate|contribute
      if you|u|anyone can|could|would|are|wanted give|able to? even|any|anything|something|a|just *? dollar|dollars|cent|cents|little|bit|amount|money|<price>
      can|could spare <price>|<number>|a|even|two|some
      pay|paying you? back on|by|when|next|in|friday|<number>
      ^request <price>
      bag packing|car wash|bake sale
      sponsor us|me|a|gold
      gold|silver|main|new sponsor|sponsors
      we are|all our raising|fundraising|collecting
      walking|running|cycling|swimming .. for the|a|charity|hospice|rnli|<link>
      all proceeds|profits go|to|for
      be generous
      give what you
      raffle|tombola|auction`,
  },
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 0.9,
    negatable: true,
    phrases: `
      <money>`,
  },
  {
    why: 'names_price',
    toward: 'sell',
    weight: 1.1,
    negatable: true,
    phrases: `
      for|at <price>
      selling
      on sale
      <number> a month|year|week|day .. <link>|for|no|only|includes|including|incl|more|keeps|with|cancel|per
      discounted
      ^buy
      <number>|<price> for <price>
      from <number> a`,
  },
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 0.9,
    negatable: true,
    phrases: `
      orders
      hmu
      collab
      group with|for
      us|me for a`,
  },
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 1.1,
    negatable: true,
    phrases: `
      investors
      if anyone|anybody|you can|could|is|want|wants spare|give|chip|even|able|help
      could|can|would you give <number>|two|five|one|ten|even
      paypal|venmo|cashapp|zelle|monzo
      invest in
      <number>|<price> .. to go`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 0.4,
    negatable: true,
    phrases: `
      ^we are|have
      ^our`,
  },
] as const satisfies readonly Signal[];
