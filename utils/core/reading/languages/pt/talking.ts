import type { Signal } from '../rules.ts';

/** What neither helps nor asks: the company people keep. */
export const talking = [
  {
    why: 'says_thanks',
    toward: 'social',
    weight: 1.3,
    phrases: `
      obrigado
      muito obrigado
      obrigado a todos|todas
      valeu
      agradeço muito|imenso|desde|a|pela|pelo
      agradecido|agradecida|grato|grata
      gratidão
      brigado|brigada|brigadão
      deus lhe|te pague
      tmj`,
  },
  {
    why: 'wishes_well',
    toward: 'social',
    weight: 1.3,
    phrases: `
      parabéns
      feliz aniversário|natal|ano|páscoa|dia
      boa sorte|semana|viagem|prova
      bom fim|trabalho|feriado|descanso|domingo
      boas festas|férias|melhoras
      felicidades|felicitações
      meus|meu pêsames|sentimentos
      sinto muito
      sentimentos
      pêsames
      as melhoras
      bem vindas
      que lindo|linda|bom|legal|giro|fofo|delícia|maravilha|orgulho|notícia|bonito|alegria|saudades|top|foto|preguiça|sono|fome|calor|frio|raiva|medo|dia|jogo|jogão|gol|golaço|vontade
      que deus
      deus abençoe|conforte
      na torcida
      estou na torcida
      força aí|amiga|amigo|mano
      ^força
      ^boa|linda|lindo|top|show|sensacional|arrasou|amei|adorei|maravilhoso|excelente|merecido
      beijo|beijos|abraço|abraços|beijinho|beijinhos
      saudades
      oi|olá tudo bem ?
      como está|estás|vai|vão ?
      prazer em|te|conhecer
      amo vocês|você|te
      te amo`,
  },
  {
    why: 'wishes_well',
    toward: 'social',
    weight: 0.4,
    phrases: `
      bom dia
      boa tarde|noite`,
  },
  {
    why: 'jokes',
    toward: 'social',
    weight: 1.6,
    phrases: `
      <laugh>
      lol
      😂
      🤣
      😭
      💀
      🤡
      rindo
      mentira kkk
      socorro
      morri
      zoeira`,
  },
  {
    why: 'complains',
    toward: 'social',
    weight: 1.2,
    phrases: `
      vergonha
      vergonhoso
      absurdo
      ridículo
      péssimo|péssima
      horrível
      odeio|detesto
      farto|farta
      cansado|cansada de
      irrita|irritante
      raiva
      decepção|desilusão|decepcionante
      lixo
      porcaria
      fora do ar
      cancelou|cancelaram|cancelado
      de novo não|o|a|outra
      outra vez
      ninguém merece|aguenta|atende|responde|faz
      não aguento|suporto|funciona|presta|dá mais
      não há paciência
      que saco|inferno|nojo|ódio|droga|treta
      há <number> minutos|horas|dias
      a fila
      desisto
      atendimento ao
      nunca mais
      só neste país
      cúmulo
      crime
      😡`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.7,
    phrases: `
      ^r1|r2|r3|r4|r5|a1|a2|a3|a4|a5|q1|q2|q3|p1|p2|p3|f1|f2|f3 *
      <our> <kin>
      acho|penso|creio|acredito que|o|a|isso
      eu acho|amo|adoro|queria|quero|odeio|nunca|não|fui|vi|fiz|tenho|estava|gostava|chorei|ia|só
      amei|adorei|gostei|curti o|a|de|do|da|demais
      queria ter|ser|que|tanto|muito|estar
      não acredito|consigo|entendo|percebo|sei|vejo|gosto|quero|concordo|fui|vi|tenho
      concordo|discordo|verdade|exato|exatamente|óbvio|faz sentido
      hoje|ontem fui|fiz|vi|comi|foi|acordei|perdi|descobri|ganhei|levei|encontrei|é
      ^acabei|comprei|comi|fui|vim|acordei|cheguei|perdi|descobri|vendi|ganhei|furei|caí|levei|entrei|subi|doei|voltei|sonhei|dormi|terminei|chorei|ouvindo|assistindo|voltando|saudades|lendo
      comentando para engajar
      acabei de correr|ver|ler|publicar uma foto
      me|se perguntou|disse|mandou|respondeu|chamou|olhou|lembrei|senti
      quem inventou|nunca|diria|mais
      por acaso
      a prova de que
      sextou
      eu também
      também quero|acho|vou|não
      pelo menos
      daqui a pouco
      ainda estou|bem|não|ontem
      continuo|continua sem|a
      lá em casa
      era só o`,
  },
  {
    why: 'asks_openly',
    toward: 'social',
    weight: 2,
    phrases: `
      rascunho|esboço|primeira|protótipo|versão .. .. .. feedback|críticas|opiniões|sugestões|falta
      compartilhem|partilhem|compartilhe|partilhe|mostrem|contem|digam as|os|a|o <your> perguntas|ideias|dúvidas|reflexões|experiências|preocupações|opiniões
      alguém|ninguém|algum|alguma * *? ?
      alguém sabe|conhece|já|tem|mais|aí|que|me|por|pode|consegue|confirma|indica|recomenda|passou|usa|usou|viu|empresta|entende|explica
      alguém de|em|do|da|daqui|aqui ?
      quem sabe|conhece|souber|já|entende|usa|tem|indica|recomenda|me ?
      <folks> que|de|do|da * ?
      como faço|faz|fazer|é|se|posso|consigo|devo|vocês|funciona|peço|resolvo|deixo ?
      como faço|é que|posso
      onde posso|encontro|consigo|compro|fica|é|tem|acho|se|ficar|comer|há ?
      qual|quais é|o|a|os|as|vocês|seria|melhor|<art>|preferem|de|marca|app ?
      qual|quais * * ?
      vale a? pena ?
      pode|podes|podem|poderia|consegue|consegues me? explicar|dizer|esclarecer|indicar|informar|confirmar ?
      dá|daria|tem|há|existe|teria para|como|algum|alguma|forma|jeito|maneira|possibilidade|um|uma ?
      ^tem|há|existe * * ?
      existe ?
      é normal|possível|verdade|melhor|mesmo|seguro|obrigatório|preciso|mal ?
      posso|devo|consigo|preciso|sou|tenho usar|fazer|pedir|ir|ter|colocar|pôr|trocar|obrigado|obrigada|que|de|deixar|levar|comprar|usar|entrar ?
      o que acham|achas|acha|fazer|faço|devo|vocês|é|fariam|fazem ?
      que acham
      vocês usam|usariam|cobram|fazem|conhecem|recomendam|preferem|acham|aceitam|têm|já|também ?
      você|tu usa|usas|conhece|conheces|acha|recomenda * ?
      conhecem|conhece|conheces|recomendam|recomenda|indicam|sabem|sugerem|sabes|sabe * ?
      ^dúvida|dúvidas
      uma|tenho|minha|minhas|tirar|com dúvida|dúvidas
      uma|tenho|minha|fazer|deixo pergunta
      ajuda|socorro|help por|aí|gente|pessoal|com|please
      por que|porque * * ?
      quanto|quantos|quanta|quantas * * ?
      ^quando|quem|onde|qual|que|cadê *? *? ?
      e|mas quando|quem|onde|qual *? *? ?
      indicação|indicações|recomendação|recomendações|sugestão|sugestões|dica|dicas de|para ?
      alguma|algum|uma|um indicação|dica|sugestão|recomendação|ideia|conselho
      aceito|preciso|queria|procuro|aceita|precisava|gostava de? indicação|indicações|dicas|sugestões|opiniões|conselhos|saber|ideias|ajuda|perceber|entender|ouvir|conhecer
      estou na? dúvida|dividida|dividido|indeciso|indecisa|tentando|pensando|perdido|perdida
      estou a pensar|tentar|ponderar
      não consigo|sei|entendi|percebi se|como|o|por|porque|qual|fazer|que
      já tentei|rodei|fiz|procurei|testei`,
  },
  {
    why: 'asks_openly',
    toward: 'social',
    weight: 0.3,
    phrases: `
      * * ?`,
  },
  {
    why: 'asks_for_kindness',
    toward: 'social',
    weight: 2,
    phrases: `
      alguém|quem|algum|você|vocês pode|podia|poderia|me|consegue|que|tem|empresta .. emprestar|ajudar|buscar|levar|ficar|trazer|carona|boleia|empresta|busca|trocar|restaurar|apagar|desbloquear|ler|mandar|passar
      me|nos empresta|busca|passa|ajuda|leva|traz|liga ?
      preciso|precisava|precisando|procuro|queria de|uma|um carona|boleia|abraço|desabafar|colo|companhia|ouvir
      só? queria|precisava|preciso|preciso desabafar|que|companhia|falar alguém|*
      fiquem comigo
      perdi meu|minha|a|o mãe|pai|avó|avô|filho|filha|emprego|irmão
      podes|pode|podia|poderia|podias|podem me|ler|emprestar|trazer|buscar|passar|mandar|trocar|ajudar|dar|enviar|restaurar|apagar|ir|ficar ?
      se alguém vir|achar|encontrar|souber|puder`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.8,
    phrases: `
      tomara que
      até que enfim
      ainda bem
      só eu que|acho|não
      mais alguém|um aqui|com|acha|dia
      alguém mais
      não acredito|aguento|sei|entendo|suporto|consigo|posso|quero|gosto|vejo que|mais|como|o|a|nem|se|com|de
      acordei|sonhei|dormi|cheguei|comi|chorei|ri|morri *
      acabei de chegar|acordar|ver|ler|comer|sair|descobrir|lembrar|publicar|perceber
      estou|ando|fico|fiquei com|de|muito|tão|sem|cansado|feliz|triste|morrendo|morta|morto|chocada|chocado|rindo|assistindo|vendo|ouvindo|cansada
      hoje eu|foi|tem|não|acordei|só
      ontem eu|foi|fui|à|o|vi|sonhei|a
      amanhã é|tem|eu|já|vou
      eu não|também|já|só|tenho|sou|amo|odeio|sempre|nunca|acho|quero|queria|vou|e|gosto|adoro|juro
      tem|há|existe gente|pessoas|dias|coisas|pessoa que
      as|os pessoas|políticos|brasileiros|portugueses|homens|jornalistas são|não|que|acham|só|falam
      o|esse|este|do governo|presidente|ministro|prefeito|senado|congresso|país|stf|brasil é|não|está|vai|anuncia|diz|aprova|tem|precisa|quer
      vou|vamos ter|dormir|ver|morrer|chorar|acabar|sair|comer|tentar
      pois é|não
      você|tu tem|tens razão
      me lembra|lembro|irrita|dá|sinto|recuso|deu
      de acordo com|contigo
      quem nunca|diria|aguenta|me
      vendo o|a|os|as|isso|esse|essa|filme|série|jogo|novela|tv|vídeo|que|esta|este
      estou|fico|fiquei|só|aqui|ia|vou|vai|ficar|tô vendo
      graças a deus
      se deus quiser
      meu deus
      deus me|é|do
      era|foi|é pra|para ser|ter`,
  },
  {
    why: 'says_thanks',
    toward: 'social',
    weight: 1.2,
    phrases: `
      ^ok|beleza|perfeito|combinado|certo|fechado|entendi|blz obrigado|então|combinado|fica|até|vou|já|valeu
      vou testar|tentar|ver|experimentar|procurar|fazer|olhar isso|aqui|sim|obrigado|agora|o|a
      desculpa|desculpe|perdão a|o|pela|pelo|mas
      igualmente
      de nada
      já|ainda vi|recebi|li|fiz|tentei|não|sabia
      era isso
      obrigado por|pelo|pela|pelos compartilhar|convite|tudo|seguir|follow|rt|apoio|carinho|atenção|contato|acompanhar|divulgar|presença|virem|vir|lembrança`,
  },
  {
    why: 'not_selling',
    toward: 'social',
    weight: 1.6,
    phrases: `
      não|sem estou|quero|vendo|a|tentando|vender|nada nada|vender|compromisso
      nada a|para vender
      não é publi|propaganda|publicidade`,
  },
] as const satisfies readonly Signal[];
