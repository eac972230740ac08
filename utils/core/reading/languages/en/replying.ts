import type { Signal } from '../rules.ts';

/** What helps in the middle of a conversation: facts, what worked, what to look at, what is asked back for their sake. */
export const replying = [
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      which|what <gear> version|size|model|setting|brand|type|one|make ?
      are you after|aiming|hoping|set|planning|on|in|still something|for|on|to|the|a|an|using|getting .. ?
      would you mind? pasting|posting|sharing|sending|showing|trying|checking|uploading|attaching|telling|describing
      what is the|your worst|hardest|exact|full|error|message|output|goal|use|budget|deadline|question|setup|worry
      hard|difficult|impossible to say|tell|help|know *? without|from|unless|if
      what|which part|bit|step|line|piece|section|page of|is|are|do|does|did|in|on|isn't|about ?
      who is|are with|there|at|around|near|looking .. you ?
      what|how does|do|did|would|will that|this|it|he|she|they .. you ?
      was it|there|that|he|she still|like|there|from|already|under|something|always .. ?
      anything i|we can|could take|do|bring|help|get
      would it be|help any|if|to use|i|we|you
      remind me of|what|which`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 0.6,
    phrases: `
      what is|are|was keeping|worst|most|hardest|heaviest|their|your|her|his|scares|tomorrow's .. ?`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 1.2,
    phrases: `
      have you got|set|changed|tried|checked|restarted|updated|cleaned|asked|looked|spoken|measured|seen|read|got|called|rung|told .. ?
      what does|do the|your|it|that *? *? say|show|print|return|read|sound|look|do ?
      and how are|is|was|did|do you|your|that|it .. ?
      is there|are there somebody|someone|anybody|anyone|people|a|any|something|anything .. you|your|with|who ?
      when did that|this|it|they|she|he|you .. start|begin|stop|notice|happen|last ?
      who else|is|was knows|with|there|around|helps|can ?
      what|which unit|room|flat|number|account|topic|version|model|part|exam are|is|was|scares|do|does ?
      from what you say|said|describe|write|wrote|tell`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.2,
    phrases: `
      had the|that exact|same|very? problem|issue|thing|error|with|and|on|here .. turned|was|fixed|went|solved|helped|and
      what|thing|things that? helped|worked|fixed|saved .. me|us|it|was|for
      i|we have done|tried|used|owned|had|been both|it|that|them|one|two|this .. for|and|since|years|months
      works|worked fine|well|great|ok|for|here|since|on|with .. me|us|on|for|since|if
      the|that|this|it .. lapsed|expired|ended|moved|changed|started|applies|counts|covers|includes|means|says|allows|permits|requires|expects|stands|comes|goes|sits|lives since|in|on|until|from|to|for|you|only|under|with|after|because
      page|p|row|line|chapter|section|step|slide|minute|room|floor|door|gate|table|figure|item|rule|article|paragraph <number>
      has|had|have|got|comes a|an|built|with built|built-in|option|setting|button|switch|flag|page|list|in|section|tool|free .. for|to|that|in|since
      you|it|they can|could|would|will|should also|just|still|only|usually|then|even|survive|survives *? *? by|with|from|in|on|under|to
      in|on|at|by|from <number> .. already
      is|are a|an|the * way|place|tool|command|shortcut|setting|option|trick|list|page|site|shop|series|book|version to|for|that|of|with|where|which|in
      short|long answer|version|story of|is|yes|no|the|it
      typo|wrong in|link|version|date|number|the|attachment
      that is the|a|an *? *? not|after|round|on|of|from|by|with|in|for
      usually|mostly|generally|often it|the|they|that|you|because|in|on|at|after|under
      iirc|afaik|fwiw
      in <number> they|it|the|he|she
      yours|theirs|ours|his|hers is the|in|on|with
      pretty|fairly|quite|almost sure the|it|they|that|you|there
      ended|wound up making|building|writing|sketching|using|with .. <link>
      ^careful|beware|heads-up|warning|note *? the|that|if|it|your|with
      my|our physio|doctor|vet|dentist|gp|lawyer|electrician|plumber|mechanic|accountant|midwife had|told|made|said|says|swears|recommended`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 0.6,
    phrases: `
      since|until|from|as|by|before|after version|<number>|v|release|the|last|this .. it|you|they|there|has|is
      goes|go|went|going|gone away|back|off|down|up|out *? when|if|once|after|on|by|in
      they|it|he|she|there is|are open|on|in|at|free|under|next|behind|by|called|sitting|based|from .. and|to|until|on|from|floor|street|page|row|desk
      it is|was called|under|in|on|the|from|at|a|by|page|chapter|probably|usually|free *? *? by|of|in|on|from|one|menu|settings|folder|drawer|desk|team|page|not|that|with
      behind|under|inside|beside|opposite the|it|your|that
      not the * .. the
      the one|ones with|in|on|from|by|you|that|who|is|are
      the second|first|third|other|last|next answer|link|one|option|door|row|attachment|column|page|photo|tab
      because the|it|they|you .. is|are|was|were|has|have
      has|have|had to prove|pay|show|tell|give|sign|file|be|wait
      is in|on|at|with|under|behind the|your|her|his|mrs|folder|shared|sheet|room|second
      have|has been? added|moved|changed|corrected|put|sent|fixed|updated|swapped you|both|it|the|your|in|to`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      what fixed|solved|helped|worked .. was
      ^<handle> <link>
      ^<handle> <handle> <link>
      ^<handle> .. <link> the|from|second|page|scroll|section|see|says
      this|that extension|app|plugin|site|page|tool|script|book|video|recipe|one does|did|has|worked|works|helped it|that|this|me|for|well
      newer|updated|correct|right|working|better one|link|version|copy :|is|<link>
      no sign|login|account|registration|paywall|ads up|needed|required|and|no
      take what|whatever|as you|many|much need|want|like
      numbers|figures|data|results are in|out|here
      it is not|called a|an|the|gone|because|only|by|just *? but|they|it|only|you
      you are looking|thinking|right|both of|for|until|if
      back|front|side door|entrance|gate
      up to|until|till|from|by|before|after|since the <number>|1st|end|first
      depends which|what|who|where|how|whether
      the short|long one|answer|version
      for a|an * that size|of|with
      has no|not problem|issue|objection`,
  },
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1.2,
    phrases: `
      ^just|also|maybe|then|first|instead|please <advise>|<do> the|it|them|a|your|for|with|at|in|on|to|down|off|up
      ^<do> the|it|them|your|a|an|one|some|both|all|in|with|at|to|only|out|up|from .. and|then|before|after|until|when|if|so|for|or
      ^<do> .. first|then|twice|again|overnight|daily|before|until|every
      <do> it|them|that|the|one|your .. then|before|until|overnight|first|twice|dry|again|after|every
      do not <do> the|it|them|your|a|any|that|on|until|before
      no <do> or
      keep|leave|let|put|store|hold it|them|the|that|your|some .. in|on|off|away|dry|somewhere|for|overnight|until|closed|open|warm|cool
      you|it|they can|could|may|might be? <do>|deny|skip|ignore|claim|return|appeal|refuse|request|order|borrow|rent|share|freeze|reheat|reuse|cancel
      book|order|reserve|get early|ahead|in|the|it|something .. as|because|before|they|it
      i would sell|take|get|go|keep|buy|leave|skip|ask|ring|use|start|pick|choose|wait the|it|with|for|one|them|that|a`,
  },
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 0.6,
    phrases: `
      just <do> the|it|them|a|your|one|to|in|on|with
      get|have|take|bring|ask|let|make him|her|them|someone|somebody|it|a|your|the|both .. in|out|written|writing|signed|dated|looked|checked|first|before
      go|start|stick|aim|settle|opt|plan for|with|from|by|small|low|slow .. and|the|a|one|it|until`,
  },
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      then <do> .. the|it|them|with|in|on|for
      ask|tell|ring|call|phone|write|email|mail to? the|your|them|him|her|for|at *? *? and|before|for|first|if|to|about|who|whether|directly|by|desk|office
      if so|not|it|that|they .. <do>|<advise>|then|it is|you
      you are entitled|allowed|fine|safe|covered|right|better|good to|with|if|until|by
      the trick|key|thing|point|rule|secret|important *? *? is|was|that|to|with
      whatever|however|whichever you * .. do|keep|the|not|just`,
  },
] as const satisfies readonly Signal[];
