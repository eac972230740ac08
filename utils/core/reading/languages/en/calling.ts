import type { Signal } from '../rules.ts';

/** Calls to action: a meeting, a click, a share, a seat, an answer for the writer's sake. */
export const calling = [
  {
    why: 'asks_for_call',
    toward: 'sell',
    weight: 2.6,
    call: true,
    negatable: true,
    phrases: `
      <short> <meeting> to|about|so|tomorrow|monday|tuesday|wednesday|thursday|friday
      time|day|times works|work|suits best? .. <meeting>
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
      open to hearing|chatting|discussing|learning
      would you be open|interested .. to|in|for
      are you interested|open in|for|to
      worth a <short>? <meeting>|look|try|quick|<number>
      <number> minutes|min worth|work|suit|next|this|your
      <number> minutes with <us>|you
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
      ^book your|now|a|an|online
      book now|today|online|direct
      talk about what|how <we>`,
  },
  {
    why: 'asks_for_click',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      catch|follow|support|visit|see|meet our|my <work>|team|ceo|founder|own
      catch our|my|us|me|<handle> live|on|at|tonight|tomorrow|today|in
      mean the|a|so world|lot|much if you|u|anyone|people|everyone|to
      love|great|appreciate|grateful|awesome it? if you|u|people|anyone|everyone could|can|would|will? check|listen|watch|read|vote|share|follow|support|take|try|give|play|join|subscribe|retweet|help
      give it|this|us|me|her|him|my|our a listen|follow|watch|like|read|spin|share|retweet|vote
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
      here is|are my|our latest|new|newest
      more info|information|details at|here|on <link>
      for more info|information|details
      play|try it here|now
      in|on profile|bio
      link|links below|here|👇|⬇|👉
      👇
      👉
      go|come|please watch|listen|read|see|look|like &|and
      have you watched|seen|read|tried|heard|checked|downloaded|played out? <our>
      <our> * <link>
      <our> * * <link>
      here is|are <our> *? <work>
      read|see|watch the? full|more|rest <link>|interview|here|at|on|about|story
      read|see|watch|hear|check out? all|more about it <link>|here|at|on
      pic|full details|programme|program|line-up|lineup <link>|at|on`,
  },
  {
    why: 'asks_to_spread',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      retweet|follow|like|share|reply|comment|tag|tweet|post .. to win|enter
      retweet follow
      follow retweet
      consider signing|sharing|donating|supporting|voting|joining|subscribing|following|contributing|backing|retweeting
      add <us> on|as snapchat|snap|skype|steam|psn|xbox|facebook|fb|linkedin|insta|instagram|ig|discord|twitter|whatsapp|kik
      follow <us>
      ^follow <handle> for|to|and
      follow my|our
      follow <us>|along on ig|insta|instagram|twitter|x|facebook|fb|spotify|soundcloud|tiktok|twitch|youtube|bluesky|mastodon|linkedin
      please|just follow <handle>
      please #retweet|#share|#rt
      pls retweet
      my channel
      ^please? subscribe
      subscribe to my|our|the|me|us|this|your? *? channel|newsletter|podcast|blog|page|list
      subscribe to <us>
      subscribe here|now|today|below|free|for|if|<link>|via|on
      and|or|&|comment|like|share|please subscribe|sub
      forget|remember|sure|consider|click|button|link|free to? subscribe|subscribing
      on my channel|page|blog|website|site|profile
      like and share|subscribe|follow|comment
      like my|our page|facebook
      please|pls retweet|share|repost|upvote
      ^retweet if|to|this|and
      ^share this|if
      share this link|post|with your
      share with your|friends
      ^vote
      vote now|today|here|early
      please|can|to|and|go|u|you vote for
      vote for <us>|<our>|<handle>|this|your|it|him|her|them
      vote <link>
      your votes|vote
      spread the word
      tag a|your|someone|friends
      sign|signed the|this|our petition
      sign this|our
      petition <link>|here|at|now
      leave|write a|us review
      ^nominate
      please nominate
      nominate <us>|<our>|a|someone|your|yourself|now|<handle>
      help <us> win|reach|hit|grow
      help <us> get to|the|there|<number>|noticed|started|funded|votes|more
      retweets appreciated|welcome
      ^upvote
      upvote|upvotes this|me|my|our|if|please|for|appreciated|welcome|and|<link>|your
      ^petition
      vote yes|no|<number>|opens|open|closes|<our>
      voting opens|open|now|closes
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
      new|more|<number> subs|subscribers
      sub to|for <us>|sub|my|our`,
  },
  {
    why: 'asks_to_join',
    toward: 'sell',
    weight: 1.9,
    call: true,
    negatable: true,
    phrases: `
      come hang|party|dance|celebrate|chat|play|learn|talk|work|build|hack|drink|eat out? with us
      who wants|wanna to? join my|our
      to enter .. <link>|reply|comment|follow|retweet|tag
      <we> have|got *? openings|availability|spots|slots|places|spaces this|next|available|left
      sign up
      sign-up|signup
      register now|today|here|at|for|by|online|to
      ^register
      registration is? now? open
      ^<attend>
      ^join us|our|my|me
      join us|our|me today|tomorrow|tonight|this|next|on|at|for|in|as|live|here|now|online|when|from|and|by|via|<link>|monday|tuesday|wednesday|thursday|friday|saturday|sunday
      please|come|to|can|will|and|or? join us|our|my
      ^join <handle>
      ^join the|our|my|me
      join the|our|my *? *? subreddit|discord|group|server|community|list|forum|slack|channel|newsletter|club|chat|conversation|discussion|movement|fun|waitlist|beta|webinar|session|twitterchat|hangout|livestream|celebration|revolution|fight|campaign|adventure
      <we> have? set|started|created|opened|made|launched|run up? a|an|my|our|the *? *? forum|group|discord|community|server|newsletter|subreddit|club|meetup|page|channel|slack
      join <handle> on|this|at|for|tonight|today|tomorrow|in|as|and|live|next|<handle>|monday|tuesday|wednesday|thursday|friday|saturday|sunday
      <number>|to|and|can|could|might|will|should|please join <handle>
      do not miss
      do not forget to sign|register|vote|rsvp|subscribe|follow|book|tune|join|share|like|check|enter|retweet|get|grab|order|submit|nominate
      do not forget *? *? <link>|tonight|tomorrow|today
      rsvp
      get|buy|book|grab|secure your|ur|a? ticket|tickets|ticket|tic|tix|spot|seat|place|copy
      save the date
      come and? join|see|play|visit|meet|say|check|watch|hear|support <us>|our|my|<handle>|the|hi|hello|out|a
      come on down|out
      reserve your
      claim your
      apply|enter now|today
      enter to win
      enter for a chance
      chance to win
      <fresh>? starts in <number>
      calling all
      tune in
      meet us at
      catch|hear|see <us> live|at|on|speak|talk|perform|play|tonight|tomorrow|in
      last chance
      closing soon|tomorrow|today|tonight
      happening now|tonight|today|tomorrow
      is|are|go|goes|going|streaming|now live at|on|now|today|tonight|from|with
      live now|today|tonight|stream|streaming|coverage|blogging|blog|tweeting|chat|music|webcast|broadcast
      ^tonight|today|tomorrow at|@ <number> .. <link>|live|in|room|join|free|on
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
      ^tonight at|on|from|only|live|<link>|<number>
      tickets .. <link>
      at|by|visit|to|find our|my stand|booth|stall|table
      find us
      registration is|now|here|closes|opens|ends|open|closed|required|link|deadline|<link>|at|for|info|free
      registration
      enrolling|enrolment|enrollment
      next|new|first|our|my|upcoming cohort
      cohort of|starts|begins|opens
      follow along
      please|come and? swing|pop|stop by|in|round
      set your alarm
      you are invited
      like|love to invite you|everyone|all
      only|just <number> days|hours|weeks|minutes left|until|till|away
      <number> days|hours|weeks left
      <number> days|hours|weeks to|until .. <link>|submit|apply|register|enter|vote|join|sign|get|our|launch|goal|kickstarter
      <number> days|hours|weeks to go|register|apply|enter|submit|vote|sign|get|join
      <number> more days|hours|weeks
      bring everyone|everybody|friends|cash
      tickets|tix are|on|still|available|at|here|from|left|now`,
  },
  {
    why: 'asks_for_answers',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      take our|my|the|this *? *? poll|survey|quiz
      tell|let <us> know? in|below the? comments|below|and|comment
      tell <us> below|your|about|why|how .. comments|below|win|send
      comment|reply|answer below|with your
      people|students|teachers|parents|users|anyone|folks|developers|someone|women|men|experts to|for an? interview|interviews|survey
      questions about your
      for my|our|a *? *? thesis|dissertation|research|study|capstone|paper|assignment .. <link>|survey|help|need|looking|interview
      take|complete|fill|answer|do out? in? a|our|my|the|this <short>? survey|poll|quiz|questionnaire
      survey
      poll|polls <link>|:|here
      ^poll
      opinion|opinions on|about <link>
      questionnaire
      participate in|our
      looking|need|needed|needs|seeking|recruiting|want|wanted|require|find|invite for|more|study|research|some|<number>? *? participants
      participants needed|wanted|will|receive|must|required|should|are|sought|get
      study|research|survey participants
      let <us> know what you guys|all? think|thought
      tell <us> what you think
      love|like|great|good to hear|get|have your|any|some feedback|thoughts|opinion|opinions|story|stories
      it is|was|just|finally out|live|up|done|released .. feedback
      feedback is? welcome|appreciated
      any|all feedback is|appreciated|welcome|would|on|<link>
      share your feedback|story|thoughts|experience|opinion
      need|want|value|welcome|love|appreciate|give|get your feedback|input|opinion|opinions|responses
      <we> need your help|input|vote|support
      participate in this|the|an|my
      ^participate
      please participate
      willing|able|eligible|invited|like|want|love to|in participate|participating
      interested in participating|taking
      looking for feedback|testers|playtesters
      what do you think of|about <our>|the
      would love|be|like your|grateful|happy feedback|reviews|thoughts|honest|if
      honest reviews|review|feedback
      fill out|in .. form|survey|<link>
      <number> questions|minutes|min .. survey|<link>|anonymous
      is|are|completely|fully|totally|strictly|all|remain|stay|100% anonymous
      anonymous and|survey|form|poll|questionnaire|short|quick
      need|needs|looking|want .. people|testers|readers to? try|test|fill|take`,
  },
  {
    why: 'asks_to_spread',
    toward: 'sell',
    weight: 1.3,
    negatable: true,
    phrases: `
      petition
      subscribe
      sub|subs
      upvote|upvotes
      vote for
      subscribers
      nominate`,
  },
  {
    why: 'asks_to_join',
    toward: 'sell',
    weight: 1.1,
    negatable: true,
    phrases: `
      our|my stand|booth|stall|table
      join us|me
      do not forget
      live at|on <link>
      ^tonight
      meet us|me at
      cohort
      come and? join|see|play|visit|meet
      like|love <handle> to join`,
  },
  {
    why: 'asks_for_call',
    toward: 'sell',
    weight: 1.2,
    negatable: true,
    phrases: `
      <number> minutes on|with|for your|you|us|me|this|a
      shall we talk|chat|meet|call|speak|arrange|book|set`,
  },
  {
    why: 'asks_for_answers',
    toward: 'sell',
    weight: 1.2,
    negatable: true,
    phrases: `
      participants
      participate
      anonymous
      any feedback
      your feedback
      feedback on <our>`,
  },
] as const satisfies readonly Signal[];
