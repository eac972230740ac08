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
      grateful
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
      good luck|morning|night|evening|afternoon
      well done
      ^great|nice|good|awesome|amazing|lovely|beautiful post|job|work|stuff|one|shot|news
      have a great|good|nice|wonderful|lovely|safe|fun
      welcome back|home|aboard
      get well
      so sorry
      sorry to hear
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
      worst
      terrible
      awful
      horrible
      sucks
      annoying
      annoyed
      hate|hates
      ugh
      ridiculous
      disappointed
      disappointing
      unacceptable
      frustrating
      stupid
      disgusting
      shame on
      fed up
      still not|no|waiting|broken
      customer service
      never again
      does not work
      not working
      give up
      sick of`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.7,
    phrases: `
      <we> think|thought|believe|feel|felt|guess|love|loved|hate|wish|miss|missed|wonder|agree|disagree|doubt|suppose|bet|knew|know
      <we> am|was|were|got|went|saw|had|did|heard|woke|watched|just|remember|never|used|always
      i|we do|did|have|can|could not
      imo
      imho
      tbh
      honestly
      agreed
      exactly
      same here
      me too
      so true
      true
      good point
      of course
      makes sense
      seems|sounds good|great|like
      can not wait
      can not believe
      he|she|they|people is|are|was|were|do|does|did|has|have|will|would|can
      everyone|nobody|everybody is|was|has
      should have
      if only
      i am so|not|just|very|really|still|sure|glad|excited|happy|sad|tired|sorry|afraid`,
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
      help please
      please help
      i need|want|would help|to|some|a|advice|like
      need some? help|advice
      i am trying|looking|wondering|having|stuck|struggling|searching to|for|if|with|trouble
      looking for a? suggestions|recommendations|advice|some|good|tips|ideas|help
      what do you|people think|recommend|use|guys
      wondering if|how|what|whether
      advice on|for|needed|please
      thoughts ?
      eli5`,
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
      how|what|where|when|why|who ?`,
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
      not|without|never trying? to? sell|selling|pitch|pitching
      nothing to sell|pitch
      no strings attached?
      no sales pitch
      not a sales? pitch
      not here to sell`,
  },
] as const satisfies readonly Signal[];
