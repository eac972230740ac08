import type { Signal } from '../rules.ts';

/** What neither helps nor asks: the company people keep. */
export const talking = [
  {
    why: 'says_thanks',
    toward: 'social',
    weight: 1.3,
    phrases: `
      thanks
      thank you
      many|much thanks|appreciated
      cheers
      i appreciate`,
  },
  {
    why: 'wishes_well',
    toward: 'social',
    weight: 1.3,
    phrases: `
      congratulations
      happy birthday|anniversary|friday|new|monday|holidays|easter|thanksgiving
      merry christmas
      well done
      have a great|good|nice|wonderful|lovely|safe|fun
      welcome back|home|aboard
      get well
      praying|prayers|thoughts for|and|are
      i hope you are|have|had doing|well|a
      hope you are|have|had|all
      nice|good|great|lovely to meet|see|hear|talk
      see you soon|later|tomorrow|next
      take care
      miss you
      love you`,
  },
  {
    why: 'jokes',
    toward: 'social',
    weight: 1.2,
    phrases: `
      lol
      lmao
      lmfao
      rofl
      haha
      hahaha
      hahahaha
      hehe
      omg
      wtf
      smh
      😂
      🤣
      😭
      💀
      just kidding
      jk`,
  },
  {
    why: 'complains',
    toward: 'social',
    weight: 1,
    phrases: `
      awful
      horrible
      sucks
      annoying
      annoyed
      ugh
      ridiculous
      disappointed
      disappointing
      unacceptable
      frustrating
      disgusting
      shame on
      fed up
      still not|no|waiting|broken
      customer service
      never again
      not working
      give up
      sick of`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.8,
    phrases: `
      <we> think|thought|believe|feel|felt|guess|love|loved|hate|wish|miss|missed|wonder|agree|disagree|doubt|suppose|bet|knew|know
      i|we do|did|have|can|could not
      imo
      imho
      tbh
      same here
      me too
      so true
      true
      good point
      makes sense
      can not wait
      can not believe
      everyone|nobody|everybody is|was|has
      if only
      i just|still|finally|never|always|already
      i do not|never know|want|think|get|understand|see|like|care
      if i
      my .. says|said|asked|thinks|told
      ^my .. says
      ^been
      ^same
      today|yesterday i
      in the end
      i have to
      stuck
      says
      not convinced
      ^agreed|agree|disagree
      i am not|just|really|still|sure|glad|happy|sad|tired|afraid
      apparently
      remember when
      of course they|he|she|it did|does|is|was
      made me spit|laugh|cry|smile|snort`,
  },
  {
    why: 'asks_openly',
    toward: 'social',
    weight: 2,
    phrases: `
      anyone|anybody|someone|somebody know|have|used|tried|else|got|want|able|with|here|willing|able
      does|do|has|is|are|can|could|would anyone|anybody|someone|somebody|any|people
      any ideas|tips|suggestions|recommendations|advice|thoughts|idea|help|suggestion|one
      how do|can|would|should|does|to i|we|one|you|it
      how can i|we get|make|do|use|find|fix
      can|could|would|will someone|anyone|you please|help|tell|explain|give
      what is|are|would|should the|a|your|best|good|some|i|be|we
      where can|do|should|is|are|could i|we|the
      is there a|an|any|some|anything|something|way
      are there any|some
      should i|we
      need some? help|advice
      looking for a? suggestions|recommendations|advice|some|good|tips|ideas|help
      wondering if|how|what|whether
      advice on|for|needed|please
      thoughts ?
      eli5
      ^is it|that|this|there|anyone|anybody|he|she
      is it|that|this normal|worth|ok|okay|safe|possible|legal|true|just ?
      do|did|does i *
      do|should we *
      where do|can|did i|we|you|people|they
      how .. i|you|we|people ?
      which .. i|you|we|people|better|best ?
      ^who|where .. ?
      has anyone|anybody
      anyone|anybody got|know|knows|tried|had|here|seen|else
      could|would somebody|anybody
      ^any .. ?
      i am trying|wondering|having|stuck|struggling to|if|with|trouble
      what do people think|recommend|use
      i need|would help|some|advice|like to`,
  },
  {
    why: 'asks_openly',
    toward: 'social',
    weight: 1,
    phrases: `
      why is|does|do|did|are|can|would *? *? ?
      who is|else|has|wants|knows|can *? *? ?
      which is|one|do|should|would|* *? ?
      do|have|would|are|did you * *? ?
      is it|this|that * *? ?
      can|could|may|would|will i|we|you * *? ?
      when is|are|will|do|does *? ?
      how|what|where|when|why|who ?
      did you .. ?
      <handle> did|do|does|is|are|will|have|has .. ?
      ^which|why|who|where ?`,
  },
  {
    why: 'asks_for_kindness',
    toward: 'social',
    weight: 2,
    phrases: `
      ^request
      could|would really use|love a pizza|pizzas|meal|hug|lift|ride
      pizza
      need|looking a|for? a? ride|lift|couch|place|pizza|meal
      pay it forward
      broke until|till
      would be appreciated`,
  },
  {
    why: 'not_selling',
    toward: 'social',
    weight: 1.6,
    phrases: `
      nothing to sell|pitch
      no strings attached?
      no sales pitch
      not a sales? pitch
      not here to sell`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.4,
    phrases: `
      <we> am|was|were|got|went|saw|had|did|heard|woke|watched|remember|used
      i am so|very|excited|sorry`,
  },
  {
    why: 'says_thanks',
    toward: 'social',
    weight: 1.5,
    phrases: `
      you are very|most|so|more? welcome
      ^very|most welcome
      looking forward to
      makes|make sense
      will try that|it|this
      i|ill will? try and|to|that|it|this|again`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.9,
    phrases: `
      any|every time you
      if you ask me
      not really|entirely|exactly|particularly|necessarily
      i|we would|did|do|could|can not
      i would love|like|rather|prefer to? see|have|be|know|hear|meet|a|some
      any chance
      can you imagine|believe
      have i ever
      who knows|cares
      go figure
      not sure|gonna|going
      kind|sort of
      as if
      why would|do|does|did|is|are|should|not
      think|guess|suppose|hope|maybe|perhaps i will`,
  },
] as const satisfies readonly Signal[];
