import type { Signal } from '../rules.ts';

/** More calls to action: a meeting, a click, a share, a seat, an answer for the writer's sake. */
export const calling = [
  {
    why: 'asks_for_call',
    toward: 'sell',
    weight: 2.4,
    call: true,
    negatable: true,
    phrases: `
      gostaria|gostaríamos|adoraria|adoraríamos|queria|queríamos|gostava|gostávamos de? marcar|agendar|combinar|fazer uma|um|o|a <short>? <meeting>
      marcar|marcarmos|agendar|agendarmos|combinar|combinarmos|fazer|fazermos um|uma <short>? <meeting> <short>?
      <meeting>|ligação|telefonema <short> para|sobre|esta|essa|amanhã|na|segunda|terça|quarta|quinta|sexta
      <number>|quinze|dez|vinte|trinta|alguns|uns|poucos minutos do|da|de|no|na <your> tempo|dia|agenda|semana
      disponível|disponibilidade|tempo|aberto|aberta para um|uma <short>? <meeting>
      estaria|estarias|estariam|está|estás aberto|aberta|abertos|interessado|interessada|interessados|disposto|disposta|disponível em|a|para *? *? ?
      teria|terias|teriam|tem|tens interesse em|na|no|de *? *? ?
      dar|dando seguimento|continuidade|sequência ao|à|a|aos|às <our>? proposta|conversa|mensagem|e|orçamento|reunião
      para saber se|o conseguiu|teve|viu|recebeu|pensou|leu|conseguiste|tiveste|viste|recebeste
      o? que achou|acha|achaste|achas|pensou da|do <our> proposta|oferta|orçamento|ideia|apresentação
      falar|fale|conversar|converse|conversem com <our> equipe|equipa|time|vendas|especialistas|consultores|especialista|consultor|departamento
      ligue|liga|liguem já|agora|hoje|nos|para|<number> o|nós|nosso|<number>|e
      posso|podemos|podia|poderia contar consigo|contigo|convosco|com ?
      contamos com a|o|você|vocês|todos|todas|<your> presença|apoio|ajuda|participação|voto
      adoraríamos|gostaríamos|adoraria|gostaria de? mostrar|apresentar|oferecer|propor|convidar|colaborar|firmar|discutir
      quando|qual|que gostaria|gostarias|dia|horário|hora .. melhor|marcar|conversar|agendar ?
      mostrar|mostre|mostramos|mostro como <our>|a|o|nós|podemos
      como podemos|posso ajudar|contribuir <your>|a|sua|o|as empresa|negócio|equipe|equipa|vendas|marca|clientes
      marque|agende|reserve|marca|agenda <your>|a|uma|um|o|já <your>? <short>? <meeting>|horário|consulta|lugar|sessão
      vale uma|um|a <short> <meeting>|pena conversarmos`,
  },
  {
    why: 'asks_for_click',
    toward: 'sell',
    weight: 2.1,
    call: true,
    negatable: true,
    phrases: `
      👇 <link>
      👉
      ⬇
      link|links aqui|abaixo|👇|👉|⬇|embaixo
      leia|leiam|ouça|assista|confira|descubra mais|tudo|aqui|detalhes em|no|na|aqui|sobre|<link> <link>?
      leia|leiam|lê|assista|assistam|veja|vejam|ouça|ouçam|confira|confiram nosso|nossa|meu|minha * completo|completa|na|no|em|aqui|<link>|íntegra
      leia|leiam|lê|assista|assistam|veja|vejam|vê|ouça|ouçam|ouve|confira|confiram|conheça|descubra <our> <fresh>? <work>
      veja|vejam|vê|confira|confiram|espreita|espreitem|espreite|conheça|conheçam|olha|olhem|olhe <our>
      ver|saber|ler mais|detalhes em|aqui <link>
      mais|detalhes|info|infos|informações|informação|programação|programa|regulamento <link>
      mais|todas|todos as|os? detalhes|informações|infos|info|datas|em|aqui em|no|na|aqui|<link>|pelo <link>?
      para mais informações|detalhes|info
      significaria muito|imenso|tudo|o
      ficaria|ficaríamos|ficava|agradeceria|agradeceríamos|agradecia|adoraria|adorava|feliz|felizes .. votassem|votasse|seguissem|seguisse|compartilhassem|compartilhasse|compartilhar|ouvissem|ouvisse|conferissem|apoiassem|apoiar|divulgassem|divulgar|assinassem|assinar|curtissem|participassem|participar|testassem
      já viu|viste|viram|ouviu|ouviste|ouviram|leu|leste|leram|baixou|jogou|conferiu|conhece|conheces|conhecem|segue|assinou|experimentou o|a|os|as? <our> ?
      não|nunca se? esqueça|esqueças|esqueçam|esquece|deixe|deixem|deixes de? seguir|votar|inscrever|curtir|assinar|compartilhar|garantir|visitar|assistir|ouvir|sintonizar|participar|conferir
      acesse|acessa|acessem|aceda|acedam nosso|nossa|<link>|o site|link|<link>|app|portal|página|plataforma|canal|loja <link>?
      visite|visitem nos|nosso|nossa|meu|minha|já|<link>
      experimente|experimenta|experimentem|teste|testem|testa|instale|instalem|baixe|baixem|descarregue|descarreguem já|agora|grátis|gratuitamente|hoje|nosso|nossa|meu|minha|<link>
      jogue|joguem|joga grátis|agora|aqui|online|gratuitamente
      aqui está|estão|fica|ficam|vai|vão|tem o|a|os|as? <our> <fresh>|<work>
      <our> <work> <link>
      <our> <work> * <link>
      venham|venha ver|ouvir|conferir|conhecer|assistir|espreitar
      pode|podem|podes ler|ver|ouvir|assistir|conferir|acompanhar|encontrar|comprar|baixar o|a|tudo|mais? <our>`,
  },
  {
    why: 'asks_to_spread',
    toward: 'sell',
    weight: 2.1,
    call: true,
    negatable: true,
    phrases: `
      curta|curtam|curtir|goste|gostem|siga|sigam a|o|da|do|as|nossa|nosso|minha|meu|no nossa|nosso|minha|meu|página|canal|facebook|instagram|twitter|perfil|conta|youtube
      siga|sigam|seguir nos|me|a gente no|na|em|lá|aqui <work>|facebook|twitter|insta|linkedin|telegram|<link>|mais
      siga|sigam|segue|siga e|, rt|retweet|retuite|compartilhe|compartilha|curta|comente|marque
      rt|retweet|retuite|retuíte|retuitem|reposte|repostem e|para|se|este|esse|isso|por|pfv|please|e|pls siga|concorrer|ganhar|você|vocês|favor|ajudar|divulgar|tweet|post|*
      por favor|pls|pf rt|retweet|retuitem|retuíte|retuite|compartilhem|compartilhe|compartilha|divulguem|divulgue|vote|votem|assine|assinem|sigam
      dê|dá|deem|façam|faz|faça um|uns|o rt|retweet|like|joinha|gosto|share|repost|follow
      deixe|deixem|deixa|dê|dá|deem|escreva|faça um|uma|sua|tua|o|seu|a avaliação|review|resenha|estrelas|crítica|nota
      vote|votem|vota|votar|votando hoje|agora|aqui|já|<link>|todos|diariamente|quantas|nela|nele|nelas|neles|também
      vote|votem|vota|voto em|no|na|nos|nas|por|pelo|pela <our>|<handle>|nós|mim|nosso|projeto|projecto|categoria|<work>
      votação|votações|votos aberta|abertas|termina|encerra|acaba|até|abertos|abre|começou|está|popular|<link>
      ajude|ajudem|ajuda|ajudar nos|me|a|o|<our> a? ganhar|vencer|chegar|atingir|alcançar|bater|crescer|divulgar|espalhar|conseguir
      nos|me ajude|ajudem|ajuda|ajudar|ajudarem a ganhar|vencer|chegar|atingir|alcançar|bater|crescer|divulgar|espalhar|conseguir
      assine|assinem|assina|assinar|subscreva|subscrevam o|a|esta|essa|este|nossa|nosso|minha|já|agora|e petição|abaixo|manifesto|carta|newsletter|canal|podcast
      assine|assinem|assina|subscrevam|inscreva|inscrevam|inscreve já|agora|aqui|grátis|gratuitamente|hoje|se <link>|ao|para|no|em|e
      petição|abaixo <link>|assinado|assinada|online|pública|para|contra|pela|pelo
      compartilhe|compartilhem|compartilha|divulgue|divulguem|divulga|espalhe|espalhem com <your>|os|as|seus|teus|todos|quem
      compartilhe|compartilhem|divulgue|divulguem o|a|este|esta|esse|essa|<your> <link>|post|história|vídeo|link|evento|petição|campanha
      marque|marca|marquem|identifica|identifique|tague|mencione um|uma|alguém|<your>|<number>|dois|três|quem amigo|amiga|amigos|amigas|alguém|*
      nomeie|nomeiem|indique|indiquem|nomeia nos|me|<our>|<handle>|<your>
      adicione|adiciona|adicionem|add me|nos|a no|na|em|lá <work>|snapchat|snap|skype|discord|steam|linkedin|facebook
      me|nos adicione|adiciona|adicionem|add|segue|sigam|siga no|na|em|lá
      chegar|atingir|alcançar|bater|chegarmos|faltam a|aos|os|as|nos|só|apenas? <number> seguidores|inscritos|assinaturas|curtidas|likes|votos|membros
      ative|ativa|ativem|ligue o|as sininho|notificações
      seguir|siga|sigam|segue|participar|curtir|marcar .. para|e ganhar|concorrer|participar
      para participar|concorrer|ganhar .. siga|curta|basta|marque|<link>|comente|rt|retweet|compartilhe|responda|preencha
      espalhe|espalhem|espalha|divulguem|passem a palavra|notícia|mensagem
      <our> seguidores|seguidoras|inscritos|assinantes
      me|nos segue que|e eu|sigo
      repasse|repassem|repassa|repassar|divulgue|divulguem|divulgar|compartilhe|compartilhem|compartilhar|espalhe|espalhem|espalhar|encaminhe|encaminhem|encaminhar|mande|mandem|envie|enviem *? *? *? grupos|grupo|contatos|contactos|amigos|família|todos|todo|todas|máximo|geral|galera
      compartilhar|divulgar|repassar|espalhar geral|tudo|muito|sem dó
      passe|passem|passa isso|isto|adiante|essa|esta *? adiante|mensagem|frente`,
  },
  {
    why: 'asks_to_join',
    toward: 'sell',
    weight: 1.9,
    call: true,
    negatable: true,
    phrases: `
      venha|venham|vem|vinde|bora celebrar|comemorar|dançar|aprender|ouvir|assistir|festejar|jogar|participar|descobrir|apoiar|torcer|celebrarmos|curtir|brindar|conhecer|falar|conversar|tomar .. connosco|com|nos|no|na|<our>|ao
      venha|venham|vem|vinde|vir .. connosco
      junta|junte|juntem|juntar te|se|nos a|ao|à|aos|às|connosco|em <handle>|nós|nosso|nossa|mim|esta|grupo|comunidade|equipa|movimento|luta|campanha|conversa
      junte|junta|juntem se|te|nos connosco|hoje|amanhã|agora|já|aqui|<link>|neste|nesta|no|na
      participe|participa|participem|participar da|do|de|na|no|das|dos|neste|nesta|nosso|nossa|com|e <our>|<link>|<work>|<handle>|concurso|desafio|sorteio|conversa|chat|encontro|debate|promoção|passatempo
      registe|registre|registrem|registem|regista|cadastre|cadastrem|cadastra|inscreva|inscrevam|inscreve se|te|já|agora|aqui para|em|no|na|até|aqui|agora|já|hoje|gratuitamente|grátis|<link>|antes|online
      inscrições|registo|registro|cadastro|inscrição|candidaturas online|grátis|gratuito|gratuita|gratuitas|<link>|limitadas|obrigatória|pelo|via|em|através
      para se? inscrever|inscreverem|reservar|garantir|registrar|registar .. <link>|acesse|link|clique|envie|aqui|email|<email>
      estão|está|são|estás|esteja|estejam todos|todas|é? convidados|convidadas|convidado|convidada
      compre|comprem|compra|adquira|adquiram|garanta|garantam|garante|pegue|peguem|reserve|reservem|reserva já|agora|aqui|logo|seus|seu|sua|o|os|a|as|teu|teus|vosso|vossos|<your> o|os|a|as|seu|sua|seus|teu|teus? ingresso|ingressos|bilhete|bilhetes|lugar|lugares|vaga|entrada|entradas|mesa|exemplar|cópia|convite
      ingressos|bilhetes|entradas|ingresso|bilhete <link>|ainda|a|por|online|limitados|esgotando|esgotados|restantes|antecipado|para
      hoje|amanhã à? noite no|na|em|às|com|tem|ao|vamos
      ^hoje|amanhã às|à|no|na|em|das|ao .. <link>|vivo|live
      ao|estamos|estou|agora vivo hoje|agora|em|no|na|às|com|amanhã|aqui|<link>|já|pelo
      junte|juntem|junta se|te
      começa|começamos|começando|começou|arranca|abre|abrimos em|às|hoje|já|agora|daqui <number>|às|agora|a
      faltam|falta|restam só|apenas|somente? <number> dia|dias|horas|semanas|semana para|até|de
      última|últimas|último|últimos|derradeira oportunidade|chance|hora|horas|dia|vagas|ingressos|lugares|chamada para|de|do|da|antes|<link>
      encontre|encontrem|visite|visitem|venha|venham|passe|passem|conheça nos|o|pelo|ao|no|a|visitar <our>|nosso|stand|estande|balcão|mesa|espaço
      <our> stand|estande|booth|barraca|banca
      não percam|perca|percas|perdem|percam
      marque|anote|anota|anotem|marquem|reserve|guarde|guardem na|a|aí|no|esta <your>? agenda|data|calendário|dia
      concorra|concorre|concorram|habilite|candidate|candidatem|inscreva se|a|ao|e|à|ganhe .. prêmio|prémio|<link>|sorteio|bolsa|um|uma
      fique|fiquem|estejam ligado|ligados|ligada|sintonizado|sintonizados|atento|atentos|atenta
      sintonize|sintonizem|sintoniza
      acompanhe|acompanhem|acompanha|siga <our>|ao|aqui|pelo|na|no|tudo|a? vivo|cobertura|transmissão|<link>|instagram|youtube|canal
      doors|portas|abertura|entrada às|<number>|abrem|livre|gratuita|franca
      chamando|atenção|chamada todos|todas|amantes|fãs|galera|alunos|artistas|autores os|as|de|que|do
      traga|tragam|traz <your>|a|os|as|toda amigos|família|galera|amigas|todo
      entre|entrem|entra|faça|faz|façam parte|para|no|na do|da|<our>|de|o|a nosso|nossa|grupo|discord|comunidade|lista|servidor|telegram|canal|família|clube
      <made> um|uma|o|a grupo|servidor|comunidade|fórum|subreddit|discord|página|canal|clube
      seja|sejam bem? vindo|vindos|membro|sócio|parte|um|uma|assinante|patrono
      gostaria|gostaríamos|queremos|quero|gostava de? te|vos|lhe|o? convidar|convidá <your>|você|vocês|todos|lo|los|la|te`,
  },
  {
    why: 'asks_for_answers',
    toward: 'sell',
    weight: 2.1,
    call: true,
    negatable: true,
    phrases: `
      responda|respondam|responde|responder|preencha|preencham|preenche|faça|faz ao|à|a|o|nosso|nossa|este|esta|<number>|minha|meu|um|uma * inquérito|pesquisa|questionário|enquete|perguntas|sondagem|quiz|formulário
      responda|respondam|responde|preencha|preencham nossa|nosso|esta|esse|essa|este|minha|meu|a|o|ao|à <short>? inquérito|pesquisa|questionário|enquete|sondagem|quiz|formulário
      participe|participa|participem|participar|participação da|do|de|na|no|neste|nesta|numa|num|em|desta|deste <our>? <short>? pesquisa|estudo|inquérito|sondagem|enquete|entrevista|entrevistas|investigação|experimento
      procuro|procuramos|procura|procuram|procurando|busco|buscamos|buscando|preciso|precisamos|precisa|recruto|recrutamos .. participantes|entrevistados|testadores|respondentes|inquiridos
      procuro|procuramos|busco|buscamos|preciso|precisamos|recrutamos|precisando|procurando de|por? pessoas|alguém|gente|alunos|estudantes|professores|mulheres|pais|mães|desenvolvedores|homens|voluntários para|que|com|dispostas|entre|interessadas .. pesquisa|estudo|entrevista|entrevistar|inquérito|questionário|testar|responder|teste|tese|artigo|matéria|reportagem
      <our> pesquisa|inquérito|questionário|enquete|sondagem|quiz
      pesquisa|inquérito|questionário|formulário|enquete|sondagem <short>|anônima|anônimo|anónimo|<link>|online|sobre .. <link>|minutos|anônima|anônimo|anónimo
      anônimo|anónimo|anônima|anónima|anônimas|anónimas|confidenciais|confidencial e|<link>|leva
      leva|demora|dura|toma só|apenas|cerca|menos|uns|<number>|menos de? <number> minutos|minuto|segundos
      deixe|deixem|deixa|escreva|escrevam|coloque|conte|contem <your>|um|uma|o|a|nos|aqui|nos comentário|comentários|opinião|resposta|sugestão|pergunta|perguntas|ideias
      comente|comentem|comenta|responda|respondam|conta|conte|contem|diga|digam|diz abaixo|embaixo|nos|aqui|em comentários|abaixo|<link>|baixo
      diga|digam|diz|conte|contem|conta|fala|fale|falem nos|me|para|aqui .. nos|no|abaixo|comentários
      qualquer|todo|todos|quaisquer feedback|comentário|comentários|crítica|críticas|sugestão|sugestões é|são|será|serão|bem
      feedback|comentários|críticas|sugestões|opiniões|opinião é|são|serão|sempre|muito|honesto|honesta .. vindo|vindos|vindas|vinda|apreciado|apreciados
      gostaríamos|queremos|adoraríamos|gostaria|quero|queremos|adoraria|gostava de? ouvir|saber|receber|conhecer|ter <your>|de|o|a|seus|a * feedback|opinião|opiniões|história|histórias|comentários|ideias|sugestões|você|vocês
      compartilhe|compartilhem|envie|enviem|mande|mandem <your>|a|conosco <your>? história|histórias|opinião|experiência|ideias|fotos|sugestões|perguntas
      preciso|precisamos|precisava da|de|do <your>|sua|vossa ajuda|opinião|voto|apoio|feedback
      o que|qual|quais é? acham|acha|achas|pensam|vocês acham|do|da|dos <our> <work>|*
      voluntários|participantes|testadores|playtesters|testers|cobaias para|que|com|necessários|precisa|do`,
  },
] as const satisfies readonly Signal[];
