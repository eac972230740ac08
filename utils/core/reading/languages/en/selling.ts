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
      learn more about your needs|business|goals`,
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
      stay tuned
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
      play|try it here|now`,
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
      upvote|upvotes`,
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
      come|drop|stop join|by|along
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
      going|we are|now live
      ^tonight|today|tomorrow at|@
      download our|the|my <work>`,
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
      study about|on|for my
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
      interview you`,
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
      buy it|now|here|my|our|one|yours|today|a|this|on|from
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
      giveaway
      win a|an|<number>|free|the
      free gift|bonus|ebook`,
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
      is now live|out|available|open
      <fresh> version|release
      by me
      written|made|created|designed by me
      i am|will be speaking|presenting|talking|performing|playing|streaming|live|hosting|teaching
      we are|will be performing|playing|streaming|hosting|launching|presenting|live
      <we> am|are launching|releasing|offering|hosting|running|building|making|working on|a|an
      my|our name is
      episode <number>
      part|chapter|vol|volume <number> of`,
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
      your|the needs of your`,
  },
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 1,
    phrases: `
      dm|pm|message|email|inbox <us>`,
  },
  {
    why: 'asks_for_job',
    toward: 'sell',
    weight: 2.4,
    call: true,
    negatable: true,
    phrases: `
      <we>|am|is|currently|actively looking for a? fresh|new|full-time|part-time|full|part|time|remote|freelance|paid|summer? <job>
      ^looking for a? <fresh>? <job>
      <we>|am|currently|actively looking for .. job|internship|employment|clients|gigs|apprenticeship
      i need a|some job|work
      need a job
      job hunting|hunt|search
      my|attached resume|cv|portfolio
      seeking a|an|new .. <job>
      seeking employment|work|opportunities
      open to work|opportunities
      anyone|who hiring
      anyone need a|an|someone <role>
      know of any jobs|openings|opportunities`,
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
      funding for`,
  },
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 0.7,
    negatable: true,
    phrases: `
      <money>`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 1.5,
    phrases: `
      your background|profile|experience|resume
      came across your profile|linkedin|work|resume
      great|good|perfect|strong fit|match for
      be a great|good|perfect fit|match
      exciting|new|great|amazing|career opportunity|opportunities|role
      opportunity|position|role|roles with|for|at *? you|company
      opportunity with
      position with|at
      opportunity <we> am|are working
      <we> am|are working on|with .. opportunity|role|client|position
      new|next opportunity
      your career|resume|cv
      candidates|candidate like you
      <our> client|clients
      what is|are out there
      if you know|knew|maybe of? anyone|someone
      worth a conversation
      discuss a|an|this|your|the career|role|opportunity|position
      the right candidate
      impressed with|by your
      reaching out to|because|regarding|about
      reach out to|and
      send <us>|your|over your|updated|a resume|cv|copy
      updated resume|cv
      open to|interested in new|hearing|exploring|a .. opportunities|opportunity|roles
      recruiter
      recruiting
      recruitment
      <we> am|are looking for|to a|an|some|<role>|someone|people|more|<number> <role>|experienced|talented|to|hire|add
      we are hiring
      <we> am|are looking for .. <role>
      looking for a|an|some|<number> .. <role> to|who|for
      <our> client|clients|team is|are looking|seeking|hiring
      join our team
      need|needed|wanted a|an|some? <role> to|for|who
      <role> needed|wanted
      volunteers needed|wanted`,
  },
] as const satisfies readonly Signal[];
