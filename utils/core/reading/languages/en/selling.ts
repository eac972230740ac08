import type { Signal } from '../rules.ts';

/** Calls to action and shows of own things. */
export const selling = [
  {
    why: 'asks_for_call',
    toward: 'sell',
    weight: 2.6,
    call: true,
    negatable: true,
    phrases: `
      book|schedule|arrange a|your|my? <short>? <short>? <meeting>
      set up a <short>? <short>? <meeting>
      hop|jump|get on a <short>? <short>? <meeting>
      open to a <short>? <short>? <meeting>
      up for a <short> <meeting>
      time for a <short>? <meeting>
      free for a <short> <meeting>
      <short> <meeting> this|next|tomorrow
      have|spare|got <number>|fifteen|ten|twenty|thirty|few minutes
      <number>|15|fifteen|twenty|thirty minutes of your time
      <number>|fifteen|twenty|thirty minutes this|next|tomorrow|for
      love to show you .. <work>
      love to show you how|what
      show you how|what our|we|my
      give <us> a call
      my calendar|calendly
      calendly
      love to connect .. <meeting>|discuss
      like to discuss|talk about how
      learn more about your needs|business|goals
      can|could|may i share|send|show|call|tell|book|pop|interest|introduce|invite|offer|put *? you|us
      can|could i count|put|sign|book you in|down
      open to hearing|chatting|discussing|learning|a
      would you be open|interested .. to|in|for
      are you interested|open in|for|to
      worth a <short>? <meeting>|look|try|quick|<number>
      <number> minutes|min worth|work|suit|next|on|this|your|with|for
      <number>|ten|fifteen|twenty|few minutes .. next|this|monday|tuesday|wednesday|thursday|friday|tomorrow
      thoughts on the|my|our proposal|offer|quote|deck|email|mail|message|sample
      bumping|floating|circling|pushing this|it|back
      following up on|with|regarding|about
      should i close your file
      when would you like to
      talk|speak to|with our team|sales|experts
      get|have <number> minutes with
      would|we love to quote|pitch|have|work|partner|collaborate .. you|this|on|with
      love|like to quote|pitch|partner|collaborate
      book your|a|now
      talk about what|how <we>`,
  },
  {
    why: 'asks_for_click',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      check|checkout out? <our> *? <work>
      check|checkout out? <our>
      check|checkout out? <our> <fresh> <work>
      check it|them|this out
      check <us> out
      check out <link>
      see|visit|view|explore|watch|read|hear|download|get|grab|buy|order|try <our> <fresh>? <work>
      take a look at <our>
      have a look at <our>
      link|links in bio|comments|profile|description
      link in the|my|our bio|comments|profile|description
      click here|below
      click the|this|on link
      click on the|this|my link
      learn|find|see|read more at|here|on|about <link>
      learn|read more <link>
      find out more
      head over to
      swipe up
      coming soon
      read|watch|listen to? .. here <link>
      listen|watch|stream|play|download now|here|free
      visit us
      visit <link>
      stop by <our>
      come see|visit <us>
      details here|at <link>
      details|info|information <link>
      more info|information|details at|here|on <link>
      for more info|information|details
      play|try it here|now
      in|on profile|bio
      link|links below|here|is|on|👇
      👇
      👉
      go|come|please watch|listen|read|see|look|like &|and
      have you watched|seen|read|tried <our>|the video|new
      <our> * <link>
      <our> * * <link>
      here is|are <our> *? <work>
      read|see|watch the? full|more|rest <link>|interview|here|at|on|about|story
      icymi
      pic|full details|programme|program|line-up|lineup <link>|at|on`,
  },
  {
    why: 'asks_to_spread',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      follow <us>
      ^follow <handle> for|to|and
      follow on|my|our
      please|just follow <handle>
      please #retweet|#share|#rt
      pls retweet
      subscribe
      my channel
      on my channel|page|blog|website|site|profile
      like and share|subscribe|follow|comment
      like my|our page|facebook
      please|pls retweet|share|repost|upvote
      ^retweet if|to|this|and
      ^share this|if
      share this link|post|with your
      share with your|friends
      vote for|now
      vote <link>
      your votes|vote
      spread the word
      tag a|your|someone|friends
      sign|signed the|this|our petition
      sign this|our
      petition
      leave|write a|us review
      nominate
      help <us> win|reach|hit|grow|get
      retweets appreciated|welcome
      upvote|upvotes
      vote yes|no|support|<number>|opens|open|closes|<our>
      voting closes|is|ends|open
      please|pls vote
      rate us|it|our|my|the
      leave|give|write a|us|it|me|your|an .. rating|review|reviews|stars
      <number> stars|star if|in|on|review|rating|if
      it would|will help a|us|me lot|tons|loads
      hit|hits|at|reach|get|past <number> followers|subscribers|subs|likes|members|on
      help <us> to get|reach|hit
      give <us> a follow|like|share
      follow for|along|us|me|my|our
      like if|and|&
      subs|sub|subscribers`,
  },
  {
    why: 'asks_to_join',
    toward: 'sell',
    weight: 1.9,
    call: true,
    negatable: true,
    phrases: `
      sign up
      register now|today|here|at|for|by|online|to
      ^register
      registration is? now? open
      ^<attend>
      join us|our|my|me
      ^join <handle>
      ^join the
      do not miss|forget
      rsvp
      get|buy|book|grab|secure your|ur|a? ticket|tickets|ticket|tic|tix|spot|seat|place|copy
      tickets|tix are|on|still|available|at|here|:|from|left|now
      save the date
      come and? join|see|play|visit|meet
      reserve your
      claim your
      apply|enter now|today
      enter to win
      enter for a chance
      chance to win
      <fresh>? starts in <number>
      calling all
      tune in
      meet us|me at
      see you there|at
      last chance
      closing soon|tomorrow|today|tonight
      happening now|tonight|today|tomorrow
      live now|today|tonight|at|on
      ^tonight|today|tomorrow at|@
      download our|the|my <work>
      slots|spots|places|seats|rooms|tables left|open|available|remaining|gone|free
      <number> slots|spots|places|seats|tickets|left
      ^come hear|see|say|find|celebrate|visit|join|and|on|listen|watch|play|for
      come to our|my
      all welcome|ages
      free entry|in|admission|entrance
      doors|starts|kickoff|showtime at|<number>|open
      tonight|tomorrow|saturday|sunday|friday|thursday|wednesday|tuesday|monday at? <number> .. <link>|live|doors|room|hall|free|bring
      tonight <number>
      ^tonight
      tickets .. <link>
      our|my stand|booth|stall|table
      find us
      bring everyone|everybody|friends|cash|a
      registration
      enrolling|enrolment|enrollment
      cohort
      follow along
      swing|pop by|in|round
      set your alarm
      you are invited
      like|love to invite you|everyone|all
      <number> days|hours|weeks left|to|until`,
  },
  {
    why: 'asks_for_answers',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      take|complete|fill|answer|do out? in? a|our|my|the|this <short>? survey|poll|quiz|questionnaire
      survey
      questionnaire
      participate in|our
      participants
      let <us> know what you think
      tell <us> what you think
      love|like to hear|get your feedback|thoughts
      feedback is? welcome|appreciated
      any feedback
      share your feedback|story|thoughts|experience|opinion
      your feedback
      <we> need your help|input|vote|support
      participate
      interested in participating|taking
      looking for feedback|testers|playtesters
      what do you think of|about <our>|the
      would love|be|like your|grateful|happy feedback|reviews|thoughts|honest|if
      honest reviews|review|feedback
      fill out|in .. form|survey|<link>
      need|needs|looking|want .. people|testers|volunteers|readers to? try|test|fill|take|for
      <number> questions|minutes|min .. survey|<link>|anonymous
      anonymous`,
  },
  {
    why: 'names_price',
    toward: 'sell',
    weight: 1.7,
    negatable: true,
    phrases: `
      <percent> off
      <price> off|each|only
      only|just|for|from|at <price>
      discount
      discounts
      discounted
      promo
      coupon
      voucher
      for|on sale
      <our> sale
      sale|offer ends|now|today
      flash|summer|winter|holiday|friday|big sale
      free shipping|trial|delivery|quote|consultation|estimate
      limited time|offer|spots|seats|edition|availability
      only <number> left|spots|seats|tickets
      early bird
      special|great offer|offers|deal|deals|price|prices|rates
      reasonable|affordable|competitive|low rates|price|prices|pricing
      ^buy
      order now|here|yours|today|online
      pre-order|preorder
      shop now|here|online|our|my|the
      use|with|promo code
      money back
      best price|prices|deal|deals
      make money
      earn <price>|money|extra|cash|up
      passive income
      selling|sell my|our|a|two|some|this
      wts|wtb
      free gift|bonus|ebook
      selling
      ^<price>
      <price> a|per|incl|inc|plus|delivered|collected|posted|shipped|ono|obo|or|<link>|for
      <number> each|shipped|ono|obo|posted|ea|flat|delivered|plus|or|euros|incl
      <number>|<price> a month|year|head|pack|pop|seat|ticket|session|lesson|piece|pair
      half price
      cents|dollars off|only
      asking <price>|<number>
      or best|nearest offer
      collection only|from
      barely|hardly|lightly|never used|worn|played|opened
      still available
      will|would trade|swap|post for|at|if
      plus|and|incl|or postage|post|shipping
      your|our|my|no .. subscription|membership|plan renews|is|from|half
      free for|trial|month|sample|samples|stock|book|tickets|ticket <number>|the|a|when|with|on|if
      prices|price go|goes|start|starts|from|is|include
      cancel any|anytime
      in the shop|store
      on etsy|kindle|amazon|steam|bandcamp|gumroad
      we will both get
      refer a
      refund guaranteed
      with code
      code * at|for|<percent>|until
      shop
      buy now|here|my|our|one|yours|today
      win a|an|<number>|free|the .. <price>|trip|prize|ticket|tickets|copy|pair|<link>`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 1.5,
    negatable: true,
    phrases: `
      <our> <fresh> * <work>
      <our> own? * <work> is|on|at|for|about
      ^new|latest <work>
      ^new|latest * <work>
      ^<fresh> <work> is|up|on
      new <work> up|out|live|is|from
      new on the|my|our blog
      on my|our|the blog
      ^just? <made> a|an|my|our
      <we> just? <made> a|an|my|our|about|on|up|this
      <we> have just? <made> a|an|my|our|about|on|up|this
      just blogged|posted|launched|released|published|uploaded|dropped|made|finished
      ^blogged
      excited|proud|thrilled|happy|pleased|delighted|honored|honoured to announce|launch|share|introduce|present|be|release
      ^introducing
      ^announcing
      ^presenting
      out|available now|today|tomorrow|everywhere|on|at|in
      now out|available|live|open|on
      just went live
      now streaming|playing|booking|hiring
      officially launched|live|out|open
      released today|now
      has launched
      is|are live|out|up now|at|on|here|:|today
      <fresh> version|release
      by me
      written|made|created|designed by me
      i am|will be speaking|presenting|talking|performing|playing|streaming|live|hosting|teaching
      we are|will be performing|playing|streaming|hosting|launching|presenting|live
      my|our name is
      episode <number>
      <our> <fresh>? song|cover|piece|film|novel|comic|zine|podcast|ep|album|book|blog|blogpost|course|app|channel|newsletter|mixtape|beats|webinar|shop|etsy|patreon|masterclass|bootcamp|workshop|startup|exhibition|memoir|patterns .. <link>
      <our> .. is|are|has|have out|live|up|online|here|launched
      <we> just? made|built|wrote|launched|opened|released|designed|recorded .. <link>
      i wrote|published|made a whole|book|song|novel|film|game|app|website|site|plugin|newsletter
      my|our|wife|husband|son|daughter|kid|old|friend wrote|made|recorded|built|launched a|an|his|her|this
      <we> am|are launching
      launching
      launches
      we built|made|started
      handmade|handcrafted|handwoven
      prints|print of|from|available
      ep <number>
      vol <number>
      our * podcast|newsletter|webinar|issue
      proud|excited|delighted|thrilled that|of|about .. <our>|chosen|us|launch|<link>
      great|lovely|nice to see our|my
      great|proud to see our|my work|team
      after <number> months|years .. building|launching|launch|opening|finally`,
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
      for hire
      available for work|hire|freelance|commissions|commission|projects|bookings|gigs
      commissions are? now? open
      open for commissions|business
      taking|accepting commissions|clients|bookings
      hire me|us
      <we> help|helps|helped <work>|businesses|companies|founders|teams|brands|leaders|people|organizations|clients|startups|agencies
      <we> offer|provide|specialize|specialise|deliver|sell|supply
      <our> clients|customers|solution|solutions|services|expertise
      grow|scale your business|audience|sales|brand|following|company|team
      increase|boost|double|improve|maximize|skyrocket your sales|revenue|traffic|leads|productivity|ranking|roi|followers
      your business needs
      more leads|clients|customers|sales|followers
      <our> <work> can|helps|lets|makes|gives|will|offers
      free <short>? consultation|audit|demo
      contact <us>
      dm|pm|message|email|call|text|inbox <us> if|for|to|today|now|at|with|<email>|<link>|or
      dms are? open
      if you are|you interested please? let|dm|pm|message|email|contact|reply|send
      reach out to <us>
      get in touch
      business|investment|partnership opportunity
      potential collaboration|partnership|synergies
      explore|discuss how|a|potential <we>|collaboration|partnership
      i|we work|working with companies|clients|businesses|brands
      represent|representing a|an
      your|the needs of your
      <we> help|helps * *? <number>|with|to|get|find|save|build
      dm|pm|message|email|call|text|hmu|whatsapp us
      us|me for a|your|more|free|quote|quotes|details|info|prices|an|orders
      i run|make|sell|coach|teach a|an|my|weave|custom|beats
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
      if you need .. done|professionally|anyone|i
      add you to|in
      group with|for
      <work> for sale|hire|rent
      renting out
      whatsapp group`,
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
      ^please? donate
      please? donate to|here|today|now|at|via|any|<price>|<link>
      donations welcome|appreciated|accepted
      make|making a donation
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
      raise|raising|raised money|funds|<price>
      our|my|the goal of <price>
      <price> goal
      every penny|dollar|pound|cent|bit|little helps|counts
      buy me a
      invest in
      investors
      funding for
      consider giving|supporting|sponsoring|donating|backing|a|becoming
      any amount|contribution|gift
      any|every|each|whatever dollar|penny|cent|pound|euro|amount|little|share|$$
      paypal|venmo|cashapp|zelle|monzo|donorbox|ko-fi|donorschoose
      <price>|<number> short|raised|so|to go|of|far
      short|shy|off|half of our|the|<price>|<number> goal|target
      <number> percent|funded of|funded|there|left
      help my|our|the|her|his|a .. pay|buy|fund|get|bury
      help us get|send|buy|pay|fix|save|finish|keep|bring|cover|build|fund|fill|replace
      help <us> with my|the|rent|costs|bills
      need|needs <price>|<number>|help .. surgery|bus|rent|bills|engine|funeral|chemo|vet|flights|fees|tuition
      surgery|vet|medical|funeral|hospital bill|bills|fund|costs
      could|can|would you spare|give|do|manage <price>|<number>|two|five|one|ten|a|even
      spare|give|chip <price>|<number>|two|five|a|even dollars|dollar|cents|quid|pounds|euro|euros|$|cent
      <number>|two|five|ten|one|50 cents of|from|for|or|out
      of your bonus|reward|payment|earnings
      one cent
      small|monthly|one-off gift|giver|donation|contribution
      count you in|on for
      if anyone|anybody|you can|could|is|want|wants spare|give|chip|even|able|help
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
] as const satisfies readonly Signal[];
