/** Classes of English words, for phrases to name as `<class>`. */
export const lexicon: Record<string, string> = {
  we: 'i we',
  our: 'my our',
  us: 'me us',
  them: 'him her them',
  intro: 'introduce connect',
  /** To put something into somebody's hands. */
  send: 'send share email mail forward post upload bring lend give show tell write pass dm message drop link attach point get put add fix make update check find look ask call keep let explain answer reply respond help follow ping text create draft prepare publish provide include file submit review test talk work start take see do change move remove set run announce email cover arrange organise organize contribute join meet pick try',
  /** Quick and the like. */
  short:
    'quick short brief free no-obligation complimentary 15-minute 20-minute 30-minute discovery intro introductory strategy',
  meeting: 'call chat demo meeting consultation slot session zoom walkthrough appointment conversation coffee',
  /** What people make and show. */
  work: 'book ebook blog post blogpost article essay video vlog podcast episode song single album ep track mixtape music remix app apps game course newsletter channel page shop store website site webpage etsy portfolio webinar workshop event talk show gig product products platform tool service services company agency startup business kickstarter project campaign comic novel story poem art artwork print prints soundcloud bandcamp youtube instagram facebook twitch patreon stream twitter tumblr blogs videos songs books novel profile slides presentation paper study research report review column interview collection line merch shirts tee subreddit discord server group community kit deal offer sale trailer demo beta plugin extension package library release tutorial guide update entry contest conference meetup summit class classes forum film movie documentary playlist',
  fresh: 'new latest newest first next upcoming recent debut brand-new second third final',
  made: 'wrote written published launched released made built created blogged posted recorded started uploaded finished designed developed drew painted produced filmed coded',
  useful:
    'great useful helpful handy excellent good nice brilliant wonderful fantastic interesting amazing awesome superb fascinating thoughtful insightful practical terrific lovely best comprehensive thorough detailed solid invaluable',
  resource:
    'article resource resources tool tools list guide tutorial read thread tips post overview piece site website book video collection example examples summary walkthrough template checklist course paper podcast blog introduction explanation advice infographic app map database dataset documentation docs reference listen starter lesson lessons slides activity activities strategies ideas way ways links roundup interview talk presentation',
  praise:
    'great excellent fantastic brilliant wonderful amazing awesome lovely good beautiful nice superb terrific outstanding impressive inspiring incredible thoughtful insightful clear spot-on',
  deed: 'point idea ideas insight insights explanation article post work job talk advice writing question answer thread presentation session design photo photos video piece help support analysis summary example list story lesson leadership effort leading speech performance keynote lecture panel workshop discussion contribution thoughts observation suggestion tip tips teaching',
  helped:
    'helped made changed inspired saved taught showed reminded gave encouraged moved convinced means meant resonated',
  /** Verbs of advice at the opening of a sentence. */
  advise:
    'try use make check look see read consider add remove set go click run install restart start avoid ask call take get put turn open keep change move replace delete update download search google pick choose write type press select create copy paste enable disable reset clear remember note talk contact email wear visit watch bring leave learn listen focus practice practise build test save reach find show send pay apply switch think hold cut treat tell speak import export define return pass wrap follow point give buy plug unplug reboot uninstall reinstall upgrade downgrade',
  /** Verbs of calls to the many. */
  attend: 'register rsvp attend enroll enrol sign-up enter',
  money:
    'donate donation donations gofundme indiegogo crowdfunded fundraiser fundraising pledge pledges ko-fi kofi paypal cashapp venmo backers justgiving patreon kickstarter sponsor sponsors',
  role: 'developer developers engineer engineers designer designers artist artists writer writers editor editors programmer programmers manager managers director musician composer teacher teachers tutor intern interns volunteer volunteers assistant analyst consultant nurse driver tester testers moderator moderators mod mods translator translators speaker speakers contributor contributors cofounder co-founder partner partners rapper rappers singer drummer bassist guitarist vocalist actor actors animator marketer salesperson recruiter accountant architect technician chef cook barista librarian receptionist coordinator specialist associate executive officer administrator scientist researcher postdoc professor candidate candidates someone somebody people person player players member members team lead leader coder coders photographer illustrator modeler modeller host hosts coach freelancer freelancers help staff talent expert experts beta applicants sdr rep reps',
  /** Callings for which somebody is hired. */
  trade:
    'driver drivers barista baristas cook cooks chef chefs nurse nurses carer carers cleaner cleaners cashier cashiers courier couriers bookkeeper receptionist guard guards waiter waitress waiters bartender bartenders server servers mechanic mechanics electrician electricians plumber plumbers carpenter carpenters joiner joiners welder welders gardener gardeners nanny babysitter sitter caretaker janitor porter pickers packers packer clerk clerks secretary accountant accountants lawyer lawyers solicitor paralegal pharmacist pharmacists dentist hygienist vet groomer physio midwife midwives lecturer tutor tutors librarian librarians steward stewards lifeguard lifeguards supervisor supervisors trainee trainees apprentice apprentices machinist operator operators setter fitter fitters technician technicians helper helpers butcher baker bakers tailor seamstress stylist hairdresser barber developer developers engineer engineers designer designers analyst analysts copywriter producer illustrator illustrators proofreader editor editors translator translators teacher teachers programmer programmers manager managers assistant assistants administrator coordinator officer researcher postdoc intern interns consultant animator moderator photographer instructor instructors coach salesperson therapist psychologist counsellor counselor labourer labourers laborer laborers roofer roofers painter painters housekeeper housekeepers teller tellers concierge merchandiser organist warden ranger scientist devs dev qa tester testers adjuster cto mixer staff crew cover foreman sysadmin',
  job: 'job work position positions role roles internship internships gig gigs opportunity opportunities clients employment apprenticeship placement commissions projects freelance career jobs employer',
  question: 'what which how where when who why',
  /** To do something for somebody. */
  giving:
    'send share post email mail forward upload bring lend show introduce connect add fix update answer reply respond help text report arrange drop link dm pm message ping print draft provide include cover pay submit write teach donate deliver organize organise contact call explain test clarify remind return merge push invite notify investigate pass prepare attach contribute publish correct replace remove mention bake cook tag collect deploy refund revert edit confirm review ask handle discuss',
  /** More deeds one can promise: with `giving`, what "I will" is said of to somebody. */
  doing:
    'hold sign save reserve scan record translate resize measure host order circulate transcribe mark move change turn keep leave read photograph summarise summarize phone page credit double match refer dig visit bump backport restore proofread ring tell drop pop split redo swap hand deliver rebuild merge raise chase flag escalate rerun retrigger patch type fetch water sort schedule rename copy relay vouch benchmark compile pull label pack wrap cancel convert subtitle knit sew sketch',
  also: 'also just definitely happily gladly then certainly personally probably try still be soon make again now',
};
