import type { Signal } from '../rules.ts';

/** What hands something over: answers, help, credit, people, attention. */
export const serving = [
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1.4,
    phrases: `
      ^do not <advise>
      ^never|always <advise>
      you can|could|should|must|might|may <advise>|also|just|do|have|even|either|always|then|still
      you need to|a|an|the
      you will need|want|have|find to|a|the|that
      you want|have|need to
      you probably|just|only|really|also need|want|have|can|should
      you would be|need|have|want
      you may|might want|need|be|find|like|prefer
      you do not need|have
      have you tried|considered|looked|thought|checked|seen|read|asked
      did you try|check|look
      if you want|need|use|have|do|can|look|go|add|run|get *
      if you are trying|on|in|not|using|able
      i would suggest|recommend|try|use|go|start|check|say|advise|avoid|add|put|look|ask|encourage
      i suggest|recommend|advise|usually|always use|try|do
      <praise>|easiest|simplest|fastest|quickest|easier|simpler|another|other way|option|approach|bet|thing
      works|worked|work for me|us
      that|it|this fixed|solved|worked
      that|it|this should|will|would|might|can|could work|help|do|fix|give|make
      in that case
      it depends
      depends on
      one|a trick|tip|thing|way|suggestion|option|solution|workaround
      make sure
      be sure to
      be careful
      instead of
      how about
      why not
      worth trying|checking|looking|asking|noting
      better to|off
      the key|trick|secret is`,
  },
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1,
    phrases: `
      ^please? <advise>`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.2,
    phrases: `
      that|it|this is because
      because you|it|the
      the answer|reason|problem|issue|cause|solution|difference|idea|default is
      the problem|reason|issue
      it|that|this looks|seems|sounds like *
      it means
      means that
      that means
      it is called|under|possible|on|in the|a|your
      here is|are a|the|how|what|some|one|an|my|link|our|<link>|why
      ^here you go
      ^this <link>
      see|read this|here|also <link>
      there is|are a|an|some|also|no|several|two|many *
      which is|are|means
      for example
      for instance
      such as
      in order to
      as far as
      e g
      according to
      you are looking for
      what you want|need|are
      fyi
      hope|hopes this|that|it helps|help|works
      hth
      <link> helps|help|might
      in my experience
      i found|find that|it|this|the
      i used|use the|a|it|this|to
      ^try|see this|these|here`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      let <us> know if|when|how|what|whether|which you *
      happy|glad to <send>|introduce|chat|discuss|assist
      <we> can|could also? send|share|help|introduce|lend|connect|forward|show|explain|bring|give|email|mail|post|look|ask you|with|it|this|that|them|some|the|one|a|my|your|into
      <we> can|could help
      can|may i|we|help help|do|send|get|bring|assist
      how can i|we help
      need any|a|some? help|hand with?
      feel free to? <send>|reach|contact
      here if you need
      if you need anything|help|me|any|a|more
      if you have|get any|questions|stuck
      any questions
      <we> am|are here for|to|if you|help|listen
      anything|something i|we can do
      anything you need
      <we> can help with? *
      i would be|love happy|glad|to help|share|introduce
      want me to
      would you like me|us|to|some|a
      you are welcome to
      welcome to <send>|use|join|come
      free to a|good home
      giving away
      give|giving it|them|these away
      up for grabs
      help yourself
      spare invite|invites|ticket|tickets|copy
      <send> it to you
      for you to`,
  },
  {
    why: 'offers_introduction',
    toward: 'serve',
    weight: 2.2,
    phrases: `
      ^meet <handle>
      <handle> meet <handle>
      <intro> you to|with
      introduce you
      put you in|two in touch|contact
      you two|both should|need|might|would talk|meet|connect
      you should talk|speak|meet|connect|follow|contact to|with|<handle>|*
      have you met
      get in touch with <handle>
      talk|speak|reach to|out|with to? <handle>
      contact|ask|ping <handle>
      <handle> might|may|can|could|will|would|should know|help|be|have|like
      know someone|somebody|a who|that can|could|might|does|is`,
  },
  {
    why: 'gives_credit',
    toward: 'serve',
    weight: 1.6,
    phrases: `
      i really|just|so? love|loved|enjoyed|liked|appreciate|appreciated|admire|like how you
      i really|just|so? love|loved|enjoyed|liked|appreciate|appreciated|admire|like your *
      i really|just|so? love|loved|enjoyed|liked|appreciate|appreciated|admire|like the way
      your <deed> *? <helped>
      your <deed> on|about|is|was
      thank|thanks you? for sharing|showing|explaining|helping|teaching|pointing|writing|making|taking|all|posting|doing|organizing|organising|putting|being
      thank|thanks you? for the|your|this|such|a <praise>|insightful|helpful|useful|detailed|thoughtful *?
      thank|thanks you? to <handle>|* for
      <praise> <deed> on|about|by|from|of|with|in|<handle>
      <praise> <deed> <handle>
      shout|shoutout|props|kudos|credit out? to|goes
      hat tip
      ht <handle>
      congratulations to|on|for <handle>|your|the|making|getting|being|all *
      learned|learnt so|a much|lot|ton from
      inspired by|me
      proud of you|your|our|my|the|what
      you did a|an|such|so|great
      you made|helped|inspired|changed
      you are a|an|such|so a? <praise>
      well deserved
      favorite|favourite * of|by|from
      ^love|loved|enjoyed|enjoying how|the|this|to|hearing|listening|reading|your * by|from|about|of|<handle>
      recommend <handle>
      best <deed> i have`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 1.7,
    phrases: `
      what are|is you|your trying|working|looking|hoping|using|goal|budget|use|setup|plan|question|*
      what do|would|did you need|want|mean|have|use|get|like
      what would help
      which version|model|one|browser|os|part|file|page ?
      what error|version|browser|os|kind|sort|type|does|happens|happened ?
      can|could you post|share|show|send|paste|give|tell|provide the|your|us|me|a|an|what|more * ?
      are you using|running|trying|able|looking|getting|sure|on|in|seeing ?
      did you get|manage|try|use|find|set|add|install|mean|check ?
      do you have|know|mean|need|want|use|get|see a|the|any|* ?
      is it|that the|a|your|on|in|for|possible * ?
      does it|that|this work|happen|help|say|show|make|look ?
      have you got|had|been|ever ?
      how are|is you|your feeling|doing|holding|getting|coming
      how did|is it|the|that go|going ?
      where are|do|did you`,
  },
  {
    why: 'recommends',
    toward: 'serve',
    weight: 1.5,
    phrases: `
      worth a|the|your read|look|watch|listen|time|reading|watching|checking|listening|it|while
      ^a? must|should read
      ^<useful> <resource>
      <useful> <resource> on|for|about|to|from|by|<link>|of|with
      <useful> <useful> <resource>
      some|these|this|a|really|very <useful> <resource>
      highly recommend|recommended
      would recommend
      i recommend
      check out <handle>
      check out the|this|these|their|his|her
      take|have a look at this|the|these|<link>|<handle>
      look at this|these|<link>
      you might|may|will|would like|enjoy|find|love|appreciate
      might|may|could be of? <useful>|interest|interested|worth
      this|these|it might|may|could|should|will|would|can help
      tips|advice|ideas|strategies|lessons|questions|things|ways|steps for|on|to|from|you
      how to *
      free|open <resource>
      guide|introduction|intro to
      <number> ways|tips|things|tools|resources|steps|ideas|strategies|lessons|books|apps
      resources for|on|to
      if you have|are not|interested|looking|into|a|new .. should|this|check|read|try
      give it|this|them a try|shot|go|read
      for anyone|those|teachers|people|students|parents who|interested|looking|in|wanting
      learn how to
      a <resource> for|on|to`,
  },
  {
    why: 'gives_courage',
    toward: 'serve',
    weight: 1.7,
    phrases: `
      you got|have got this
      you can|will do it|this
      you will be|get|do fine|ok|okay|great|there|through|better|well
      keep going|it|up|at|trying|writing|working
      do not give up|worry|be|let|feel|beat
      hang in there
      you are not alone
      not your fault
      take care of yourself
      be kind|gentle to|with yourself
      it gets|will get better|easier
      it is ok|okay|normal|fine to
      i have been there
      been there
      i believe in you
      you deserve
      good for you
      stay strong
      here for you
      i know how|it
      talk to someone|somebody|your|a|them`,
  },
  {
    why: 'helps_a_third',
    toward: 'serve',
    weight: 1.4,
    phrases: `
      lost|missing|found a? dog|cat|pet|phone|wallet|keys|child|person
      blood donors|donor|drive
      give blood
      adopt|foster a|this|him|her
      needs a new? home|family
      please help <them>|him|find|this
      help find`,
  },
] as const satisfies readonly Signal[];
