import type { Signal } from '../rules.ts';

/** Work: vacancies a reader could take, recruiting that says little, work without pay, and the search for work. */
export const openings = [
  {
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 1.9,
    phrases: `
      <handle> is|are looking|hiring|seeking
      job|position|role|internship|positions|jobs opening|openings|available|vacancy|at|posting|alert
      send|email your? resumes|cv|resume|applications to <email>
      vacancy
      vacancies
      apply by|here|now|at|to|online|via|before|through|on|with|<link>
      ^to apply
      how|link|where|click|ready|form to apply
      fellowship <link>|position|program|programme|opportunity|applications|at|open
      call for papers|proposals|submissions|applications
      deadline is|to|for
      applications are? open|due|close
      full|part time <role>|<trade>|<job>|position|permanent|staff|maternity|contract|hours
      full-time|part-time <role>|<trade>|<job>
      closing|closes date|on|in
      <price>|<number>|k per|an|a hour|hr|annum|hourly|day
      <price>|<number> an|per hour
      <price>|<number> h|hour|k .. <trade>
      plus|and|with|share of? tips
      permanent|fixed|proper|zero contract|post|position
      training given|provided|included|paid
      walk-in|walk in interviews
      must be|have|like|love .. <number>|license|licence|experience|dogs|kids|children|car
      in|at|with our <number>|small|lovely|growing team in|at`,
  },
  {
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 1.5,
    phrases: `
      <trade> .. wanted|needed|required|sought
      wanted|needed|required .. <trade>
      needs|seeks|requires a|an|two|three|another|some|<number> .. <trade>
      is|are looking|searching for a|an|two|three|another|its|their|<number> .. <trade>
      is|are after a|an|two|three|another|<number> .. <trade>
      vacancy|opening|job|post|position|hours for a|an|<number>? .. <trade>
      <we> have a|an|<number> .. opening|vacancy|job|post|position
      we need a|an|two|three|another|<number> .. <trade>`,
  },
  {
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 2.6,
    opens: true,
    phrases: `
      ^hiring
      #hiring
      is|are currently? hiring a|an|for|two|<number>|<role>|<trade>|*?
      hires a|an|two|three|<number>
      currently|now|still|always hiring
      <handle> is|are hiring|recruiting
      come|want|wanna to? and? work|intern for|at|with <handle>|us|our|the|me
      ^work for|at|with <handle>|us
      job|jobs|career|careers|internship|position at|with|in <handle>
      hiring <number>|<role>|<trade>
      hiring a|an|for|now <role>|<trade>?
      <number> <role> positions|jobs|openings|needed|wanted
      full time <role>
      1|one year contract|term`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 2.3,
    phrases: `
      unpaid
      no pay|budget|wage
      no money but|yet|in
      can|could not pay
      not|nobody|is paid yet|but
      not a paid
      rev|revenue|profit share
      revshare
      for credit|royalties|exposure
      volunteer|volunteers|voluntary .. needed|wanted|welcome|to|who|for|with
      need|needs|want|wanted|seeking|seeks|for some|more|a|two|three|few|<number>? volunteer|volunteers
      as a volunteer
      share whatever|what|the comes|profits|income
      in return you|we|for
      will feed
      deferred salary|pay
      fan|student film|game|project .. need|needs|looking`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 1.5,
    phrases: `
      your background|profile|experience|resume
      came across your profile|linkedin|work|resume
      great|good|perfect|strong fit|match for
      be a great|good|perfect|amazing fit|match|addition
      exciting|new|great|amazing|career opportunity|opportunities|role
      opportunity|position|role|roles with|for|at *? you|company
      opportunity with
      position with|at you|your|our
      opportunity <we> am|are working
      <we> am|are working on|with .. opportunity|role|client|position
      new|next opportunity
      candidates|candidate like you
      a|two|three|several|exciting|confidential mandate|mandates
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
      headhunter
      recruitment
      casting call
      <our> client|clients is|are looking|seeking|hiring
      join our team
      ambassador|ambassadors
      join <us> in|on building|making|as
      help <us> build|make|write|test|run|translate|organise|organize
      earn <number>|<price>|up|daily|from
      from your phone|home .. earn|income
      your career
      <we> am|are|is recruiting`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 0.9,
    phrases: `
      <we> am|are looking for|to a|an|some|<role>|someone|somebody|people|more|<number> <role>|experienced|talented|to|add
      <we> am|are looking for .. <role>
      looking for a|an|some|<number> .. <role> to|who|for|that
      looking for <role>|people|someone|somebody to|who|for|that|with
      need|needed|wanted|seeking a|an|some? <role> to|for|who|with
      lf|lfm|lfa|lfp|lfg
      anyone|anybody|someone|somebody want|wanna|fancy|interested|up .. write|join|build|help|make|form
      <role> needed|wanted`,
  },
  {
    why: 'asks_for_job',
    toward: 'sell',
    weight: 2.4,
    call: true,
    negatable: true,
    phrases: `
      <we>|am|currently|actively|grad|graduate|student looking for *? *? *? *? positions|position|roles|internship|internships|gigs|placement|apprenticeship
      <we>|am|is|currently|actively looking for a? fresh|new|full-time|part-time|full|part|time|remote|freelance|paid|summer? <job>
      ^looking for a? <fresh>? <job>
      <we>|am|currently|actively|is|and looking|searching for a|an|my|work|some|any .. job|internship|employment|clients|gigs|apprenticeship|position|placement|role|shifts|work
      i need a|some job|work
      need a job
      job hunting|hunt|search
      my|attached resume|cv|portfolio|showreel|reel|one-pager
      cv|resume|portfolio|showreel attached|at|here|in|on|<link>
      seeking a|an|new|remote|entry|junior .. <job>
      seeking employment|work|opportunities
      open to work|opportunities|offers|relocation|relocate|contract|roles|short
      anyone|anybody|who|you hiring
      anyone|anybody need|needs|want a|an|their|someone|extra? <role>|<trade>|help
      know of any jobs|openings|opportunities
      any|some openings|opening|vacancy|vacancies|leads|position|positions|jobs|job|slot|work for|in|going|at|with|coming|that|available|on
      any|some openings|opening|vacancy|vacancies|leads|position|positions|jobs|job|slot|work ?
      is|are|have there|you|got *? openings|opening|vacancy|vacancies|positions ?
      <we> would|will love|like|want to work for|with|at *? you|your|this|the
      join|joining|work|working your team|company
      <we> am|are writing|applying|reaching|interested .. apply|application|position|role|internship|opening|hiring
      need|want|find|seeking|seek a|some|any|new|part-time|full-time|summer *? job|work|gig|gigs asap|please|in|now|badly|urgently|so
      if you|your hear|know of|company|firm of|a|any|anything|is .. job|work|gap|opening|role|position|hiring|somebody|someone
      think of me|us
      keep me|us in mind
      <number> years|yrs|year of? experience
      <number> years|yrs in|as|with|at .. looking|seeking|available|open
      available from|immediately *? monday|today|now|next|for|to|and|june|july|january|september
      <we>|am|currently|now|fully|also available for|immediately
      can|could start straight|right|on|in|from|immediately|asap|monday|june|tomorrow|after|now
      refer|hire|employ me
      would you|anyone|somebody refer me
      commissions open|from|are
      day|hourly|my rate|rates
      <fresh>? clients wanted|welcome
      <job> wanted
      looking for first|new|junior|entry|my .. job|position|placement|internship`,
  },
  {
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 1.1,
    phrases: `
      salary
      responsibilities
      requirements
      fellowship
      stipend
      benefits`,
  },
  {
    why: 'asks_for_job',
    toward: 'sell',
    weight: 1.3,
    negatable: true,
    phrases: `
      available for|from
      your resume|cv|portfolio
      my application`,
  },
  {
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 1.7,
    phrases: `
      is|are looking|searching for *? *? *? <trade>
      <trade>|<role> to join our|the|their|its|a|my team|*`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 1.5,
    negatable: true,
    phrases: `
      co-founder|cofounder
      equity split|share|only|based
      for free but|because
      great for? your portfolio
      for your portfolio`,
  },
] as const satisfies readonly Signal[];
