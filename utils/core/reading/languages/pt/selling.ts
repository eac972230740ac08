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
      agende|agenda|marque|marca|reserve|solicite|peça já|agora|hoje? a|o|um|uma|sua|seu|tua|teu|connosco <meeting>|demonstração|diagnóstico|orçamento|avaliação|simulação
      agende|marque já|agora|connosco
      agendar|marcar um|uma|sua|seu <meeting>
      podemos|podíamos|poderíamos|vamos|bora|topa|aceita agendar|marcar ?
      podemos agendar|marcar|reunir
      teria|tem|têm|tens|teriam|disponibiliza|dispõe <number>|quinze|dez|vinte|uns|alguns minutos ?
      teria|tem|têm disponibilidade para
      <number>|quinze|dez|vinte|trinta|alguns minutos esta|essa|nesta|nessa semana
      <number>|quinze|dez|vinte|trinta minutos terça|quarta|quinta|amanhã
      minutos do|da <your>
      <meeting> rápida|breve|gratuita|gratuito|grátis|sem
      posso|podia|poderia te|lhe|vos? mostrar|apresentar ?
      posso mandar|enviar|mostrar|apresentar o|a|nosso|nossa|meu|minha catálogo|proposta|tabela|apresentação|cardápio|currículo|portfólio|simulação
      quer|queres|querem uma|um|ver|conhecer|saber demo|demonstração|simulação|orçamento|como
      gostaria|gostaríamos|adorava|adoraria|gostava|queria de? te|lhe|vos? apresentar|mostrar
      apresentar|mostrar te|lhe|vos o|a|as|os|como
      na|link|pela minha agenda
      calendly
      ver como podemos|posso
      como podemos|posso ajudar|aumentar|reduzir a? sua|seu|vossa
      aceita|aceite|aceitas e|que te|lhe|falamos|conversamos|explico`,
  },
  {
    why: 'asks_for_click',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      link|links|contato|contacto|pix|whatsapp|tudo na|no|nos|em minha|meu? bio|comentários|perfil|descrição|stories|story
      na|da minha? bio
      no primeiro comentário
      link abaixo
      clica|clique|cliquem aqui|abaixo|já|e
      clica|clique|cliquem no|nesse|neste link
      saiba|saibam mais
      sabe mais aqui|em|no
      acesse|acessem|visite|visitem já|agora|nosso|nossa|meu|minha|<link>
      visite|visitem nosso|nossa|<link>
      baixe|baixem|descarregue|descarrega|descarreguem já|agora|grátis|gratuitamente|<link>
      instalem|joga|joguem|baixem|ouçam|ouve|leiam|assistam|confiram|vejam|testem e
      confira|confiram|conheça|conheçam|descubra|descubram|espreite|espreita|espreitem nosso|nossa|meu|minha|já|nossos|nossas
      conhece|descobre nosso|nossa|meu|minha|nossos|nossas|já|<link>
      ^descubra|descubram|garanta|garantam
      arrasta|arraste para
      toca|toque no link
      dá|dê|deem|dêem uma? olhada|espiada|passada|conferida|vista em|no|na|nos|nas <our>
      dá|dê|deem|dêem uma? espiada|passada|conferida|força lá|no|aí
      passa|passe|passem lá|no|por cá|meu
      dá uma passada
      cola|colem lá
      ouça|ouçam|ouve|escuta|escute|escutem|assista|assistam agora|completo|já|nosso|meu <link>|nosso|meu|episódio|clipe|completo|vídeo|youtube|spotify|canal
      ouça|ouçam|ouve|assista|assistam|escutem aqui|agora|já <link>?
      já|está|estão disponível|disponíveis em|na|no|nas|nos|para
      fiquem|fique|fica atentos|atento|atenta|ligados|ligado|ligadinhos
      em breve novidades|mais|lançamento|disponível|nas|inscrições
      novidades em breve
      mais informações|detalhes|infos|info|informação em|no|na|aqui|pelo|<link>|por
      todos os detalhes
      entra|entre|entrem lá|aí|pelo|no|já link|grupo|canal|nosso|meu
      responda|responde sim|sair|esta
      comenta|comente|comentem aqui|aí|embaixo|eu|quero
      comentem <art>|seu
      <number> clique|cliques
      saiba mais`,
  },
  {
    why: 'asks_to_spread',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      segue|siga|sigam|seguir <our>|lá|nos|me <work>|lá|mais|<handle>
      me|nos segue|siga|sigam
      siga|sigam nos|me|<handle>|lá
      segue nos|me|lá
      seguir|segue|sigam <handle>
      follow
      segue|sigo de volta
      dá|deem|dê|dá|deixa|deixe|deixem|curte o|um|seu|teu|aquele|já|esse? like|follow|gosto|joinha|avaliação|estrelas|comentário
      like|follow no|na|e
      curta|curtam e|ou|a|nossa|comenta|compartilha|compartilhem
      curte|comenta e|ou comenta|compartilha|segue|comente
      divulga|divulgue <our>
      rsvp
      compartilhe|compartilhem|repassem|divulguem|espalhem|reencaminhem
      ^compartilha|divulga|repassa|espalha|reencaminha
      compartilha|divulga|repassa|espalha|repasse|divulgue|espalhe aí|por|com|se|para|isso|este|esse|e
      puder|puderem|puderes|favor .. compartilhar|divulgar|espalhar|repassar
      ajuda|ajude|ajudem a? divulgar|espalhar|compartilhar
      marca|marque|marquem um|uma|seu|sua|aquele|aquela|teu|tua|<number>|os|as|quem|aqui|nos amigo|amiga|amigos|amigas|alguém|comentários|precisa
      marca|marque|marquem aquele|aquela|seu|sua|teu|tua
      rt no|por|ajuda|se|para|e|neste|nesse
      retweet|rts|retuita|retuitem
      dar|dá|dê alcance
      vote|votem na|no|em|nos|pelo|pela|aqui|já|<number>|chapa|nosso
      vota|votar em|no|na <our>|nós|mim|<handle>
      ^vota|vote|votem
      <your> voto
      assine|assinem o|a|já|e|nosso|nossa|aí|no|esta|essa|para|petição|<link>
      assina|assinar a|esta|essa|o|nossa|nosso petição|abaixo|newsletter|canal
      assina aí|já|<link>
      petição
      abaixo assinado
      inscreve|inscreva|inscrevam te|se no|já|aí|na|em
      se inscreve|inscreva|inscrevam|inscrever no|na|lá|e|aí|<link>
      inscritos|seguidores até|em
      chama|chame|chamem os|seus|teus|suas|a amigos|amigas|galera
      nomeia|indique um|uma`,
  },
  {
    why: 'asks_to_join',
    toward: 'sell',
    weight: 2,
    call: true,
    negatable: true,
    phrases: `
      inscreva|inscreve|inscrevam se|te
      inscrições|matrículas abertas|pelo|aqui|prorrogadas|<link>|encerram|terminam|gratuitas|só
      abertas as inscrições
      inscrição|inscrições|bilhetes|ingressos|matrículas|reservas <link>
      abrimos|abriram as? inscrições|matrículas|reservas
      abri|abrimos|abre|abriu|temos|restam|últimas|faltam|estou|só <number>|as|a|uma|com|nova|poucas|três|duas|dez|apenas vagas|lugares|turma|agenda
      vagas|lugares|unidades limitadas|limitados|abertas
      últimas|últimos vagas|lugares|unidades|bilhetes|ingressos
      últimos dias para|de
      última|últimas chamada|chance|oportunidade
      garanta|garante|garantam|reserve|reserva|reservem|compre|compra|comprem|adquira|adquire|segurar|separo|separar o|a|já|seu|sua|teu|tua|vosso|vossa|os seu|sua|teu|tua|vaga|lugar|ingresso|bilhete|mesa|exemplar
      garanta|garantam|reserve|reservem|reserva já|agora|o|a|seu|sua|teu|tua
      não perca|percam|percas|perde o|a|esta|essa|mais
      não fique|fiquem|fiques|deixe|deixem de fora
      não percam|perca|percas
      ingressos|bilhetes à|já|no|na|em|a|disponíveis|antecipados|aqui|pelo|desde|esgotam
      participe|participem
      ^participa
      faça|façam parte de|do|da
      junta|junte|juntem te|se a|ao|à|aos|connosco|nós
      esperamos|aguardamos por? você|vocês|ti|vos|lá
      apareçam
      ^venham|apareça
      ^venha
      venha|venham para|ao|à|com
      ^vem para|ao|à|com|aí
      marque|marca|marquem na|presença agenda
      salve|save a|the data|date
      concorre|concorra|concorram a|à|ao
      entra|entre|entrem para|no|pelo|em|na|aqui o|nosso|meu|link|grupo|<link>|canal
      estamos|estou|ao ao? vivo em|no|na|agora|hoje|às
      hoje|amanhã|sexta|sábado|domingo|quinta às|à|pelas|tem|há .. live|stream|no|na nosso|meu|canal|youtube|twitch
      live|stream hoje|amanhã|às|no|com|agora
      ativa|ative|ativem o|as|os lembrete|notificações|sininho
      vendas|pré abertas|liberadas|venda|save|encomenda
      início já? segunda|dia|amanhã|hoje|<number>
      convido|convidamos|convida|convidam|convidados vos|te|todos|todas|você|vocês|para|a|o|os|lhe
      apoie|apoiem nos|o|a|nosso|nossa|este|esta|esse|essa|quem
      apoia|apoiar nos|nosso|nossa|este|esse
      candidate|candidata se|te já|agora|e`,
  },
  {
    why: 'asks_for_answers',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      responda|responde|respondam|responder|preencha|preenche|preencham|preencher a|o|ao|à|este|esse|um|uma|nosso|meu|<number>|esta|essa .. questionário|inquérito|pesquisa|formulário|enquete|sondagem
      inquérito rápido|anónimo|online|<link>
      pesquisa rápida|acadêmica|académica
      mais|só|faltam <number> respostas
      avalie|avaliem
      contem|digam tudo|me
      votação popular|aberta|online
      ^enquete|sondagem
      enquete|sondagem <link>
      minha|meu|nossa|para|sobre pesquisa|tcc|tese|dissertação|mestrado|doutoramento|doutorado .. <link>
      sou aluna|aluno|estudante|doutoranda|mestranda|investigadora|investigador .. pesquisa|estudo|questionário|inquérito|tese|tcc
      participar em|de|na|no|num|numa|da|do|neste? estudo|pesquisa|entrevista
      participantes para
      digam|contem|comentem|deixem me|aí|nos|lá|aqui? o|a|seu|sua? que? acharam|acham|comentários|opinião|feedback
      me digam|contem o que
      feedback|opinião|sugestões é|são|de vocês|bem|bem|bem
      feedback é|será|são|de
      vosso|seu|teu|todo feedback
      queria|queremos|gostava|adorava|adoraria|gostaria de? ouvir|saber|ter? o|a|sua|vossa|vosso|seu|tua opinião|feedback
      queremos a? sua|tua|vossa opinião
      se|quem acharem|encontrarem|encontrar|tiverem|tiver|achar erro|erros|bug|bugs|sugestão|sugestões|falhas
      testem|experimentem e`,
  },
  {
    why: 'names_price',
    toward: 'sell',
    weight: 1.7,
    negatable: true,
    phrases: `
      <percent> off
      <percent> de desconto
      off em|no|na|só
      a partir de <price>|r
      a partir de <number> reais|euros
      desde <price>
      só|apenas r? <price>
      <number> reais|euros|contos|conto cada
      <number>|<price> cada
      r? <price> cada|frete|acesso
      de r <price> por
      cupom|cupão <percent>|de|*
      <our> código
      com|use|usa|usando|usem o? código
      código de indicação|desconto|promocional
      usa|use|usem o? meu|nosso|o? cupom|código|link
      promo|liquidação|saldos
      <number> reais|euros|contos com|por
      black friday
      oferta|ofertas especial|especiais|imperdível|imperdíveis|relâmpago|exclusiva|limitada
      frete|portes|entrega|envio grátis|gratuito|gratuitos|incluído|incluídos
      entrego|entregamos em|no|na|para|todo|nas|às|até|ao
      pronta entrega
      à venda|vendas no|na|em|<link>|por|a|aqui|<price>
      vendo .. <price>|direct|interessados|reais|euros|novo|usado
      vendemos
      vende se|<link>
      vendo <number>|dois|duas|meu|minha
      troco por|meu|minha
      encomendas|encomenda|encomende|encomendem
      pré venda
      sem compromisso
      orçamento|orçamentos pelo|grátis|gratuito|sem|via
      preço|preços camarada|especial|promocional|imbatível|baixo|justo|negociável
      estoque|stock limitado
      parcelado|parcelamos
      em até? <number>x|10x|12x|3x|6x
      sem juros
      sorteio|sorteamos|sortear|sorteando|passatempo|giveaway
      ganhe|ganhem dinheiro|um|uma|r|<price>|extra
      ganhar|ganha dinheiro em|com|online|extra|sem
      renda extra|passiva
      preço direto|único|desde
      ganhos ilimitados
      primeira|primeiro aula|consulta|sessão|conversa|mês|visita grátis|gratuita|gratuito
      ^aproveita
      e aproveita|aproveite|aproveitem
      só|somente|apenas|válido|válida até|esta|essa|hoje|amanhã domingo|meia|sexta|meia|semana|hoje|dia|sábado
      faltam|restam|sobraram poucas|poucos|<number>|três|duas|dois|quatro unidades|vagas|lugares
      planos|plano|pacotes|pacote a|desde|ilimitado|por|premium`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 1.6,
    negatable: true,
    phrases: `
      <our> <fresh> <work>
      <our> <work> <fresh>
      <our> <work> saiu|já|sobre|chegou|estreia|está|com|na|no|agora
      <our> <fresh>? <work> <link>
      ^novo|nova|novos|último <work>
      <work> novo|nova|novos no|na|hoje|sexta|já|disponível|saindo|do|para
      <work> novo|nova <link>
      novo|nova|tem|saiu <work> novo|nova|no|na|do
      saiu|saíram|chegou|chegaram|estreou|estreia|estreamos|sai o|a|os|as|meu|minha|nosso|nossa|hoje|do|mais|novo|nova|em <work>|novo|nova|meu|minha|primeiro|segundo|maio|quarto
      ^saindo
      ^saiu <fresh>|meu|minha|nosso|nossa|<work>|do|mais
      está no ar
      está|já está|estão|agora no|nas|em|na todas ar|plataformas|youtube|spotify|as
      em todas as? plataformas|streamings
      já disponível|disponíveis
      acabei|acabamos|acabámos de lançar|publicar|postar|subir|gravar|abrir|criar|inaugurar
      ^<made> <our>
      ^lancei|lançamos|publiquei|publicamos|criei|criamos|gravei|gravamos|inauguramos|desenvolvi|compus um|uma|o|a|mais
      <made> meu|minha|nosso|nossa|um|uma|mais primeiro|primeira|novo|nova|<work>
      <made> um|uma|o|a|meu <fresh>? <work>
      hoje|ontem lançamos|lancei|publiquei|inauguramos|estreamos
      lançamos|lançámos|lancei|inauguramos|inaugurámos|lançando|lançamento
      tenho|temos o|a|muito|orgulho prazer|orgulho|honra|alegria de|em
      é com|que|um muito|grande|enorme orgulho|prazer|alegria|honra
      feliz|felizes|orgulhosa|orgulhoso|orgulho em|de|por|demais? anunciar|lançar|apresentar|compartilhar|partilhar|contar
      apresento|apresentamos o|a|vos|meu|minha|nosso|nossa|os|as
      no|na|do|da <our> blog|canal|loja|site|página|perfil|podcast|newsletter|instagram|youtube
      no ar <link>
      estou|estarei|estaremos|vou|amanhã a? apresentar|palestrar|tocar|expor|lançar
      estarei|estaremos a? falar|falando|autografando|palestrando|apresentando
      estarei|estaremos|palestro|palestrei|tocamos|atuamos|atuo|toco|exponho em|no|na|amanhã|sexta|sábado|hoje|às|dia
      na|no|amanhã|hoje sexta|sábado|domingo|quinta|segunda|terça|quarta? falo|toco|apresento|tocamos|atuo|lanço|estreio sobre|no|na|o|em|meu
      ^episódio|parte|edição|capítulo <number>
      nova|novo postagem|post|publicação
      ep <number>
      abrimos|inauguração|inauguramos o|a|meu|minha|nosso|nossa|com|sábado|hoje
      abri meu|minha
      escrevi|falei|gravei|fiz sobre|aqui|um|uma|para|no .. <link>
      conto tudo|como|aqui`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 0.9,
    negatable: true,
    phrases: `
      <our> <work>
      novo|nova|novos|novas <work>
      lancei|lançamos|publiquei|publicamos|publicámos|gravei|gravamos|gravámos|criei|criamos|criámos|abrimos|desenvolvi|desenvolvemos|compus|inaugurei|inauguramos|estreei`,
  },
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 2,
    negatable: true,
    phrases: `
      me chamem
      manda|mande|mandem|envia|envie|enviem|contacta|contacte|contate|escreve|escrevam nos|no|por|connosco|uma|já|pelo|mensagem direct|mensagem|whatsapp|email|oi|olá|connosco
      fale|falem|contacte|contate connosco
      fala connosco
      entre|entrem|entra em contato|contacto connosco|comigo|via|pelo|agora|já|hoje|<email>|<link>
      contacte|contactem|contate|contatem nos|me
      mensagem direct
      direct aberto|aberta|abertos
      interessados|interessadas me? chama|chame|direct|chamem
      faço|fazemos|realizo|realizamos|oferecemos|ofereço|prestamos|presto|atendo|atendemos serviços|serviço|tradução|traduções|limpezas|entregas|fretes|bolos|sob
      ^somos uma|um <work>|marca|banda
      enviamos|enviam|envio para todo|toda|qualquer
      aqui na loja|lojinha
      na nossa|minha loja|lojinha
      mandem|mande|enviem|envie mensagem privada|para|no|pelo
      atendo em|na|no|online|domicílio|freelancers
      dou|ensino aulas|explicações online|de|particulares
      se|quem precisar|precisarem de <role>
      faço|fazemos .. orçamento|direct|domicílio
      venho apresentar|divulgar
      poupe|economize até|na|no|<percent>|tempo|dinheiro
      distribuidores|fabricantes|revendedores|fornecedores de
      direto|direta de|da fábrica
      sob medida|encomenda
      agenda|agendas livre|aberta|abertas
      abriu|abri|abrimos agenda
      ajudamos|ajudo empresas|clínicas|negócios|marcas|mulheres|profissionais
      <our> clientes|solução|soluções|serviços|plataforma|agência|consultores
      aumentar|dobrar|aumente|dobre|multiplique|multiplicar|alavancar|alavanque|escalar|escale as|a|o|suas|seu|sua|seus? vendas|faturamento|faturação|resultados|clientes|negócio|produtividade
      mais clientes|vendas|leads|seguidores
      tráfego pago
      nosso|nossa|nossos|minha mentoria|consultoria|curso|cursos
      consultoria|mentoria|assessoria em|para|de|com|individual|gratuita
      sou|somos especialista|especialistas|consultor|consultora|corretor em|de|da
      anuncie|anuncia connosco|na|no|aqui
      proposta comercial
      vi|reparei|notei que|o|a sua|vossa|seu|vosso|tem empresa|clínica|loja|negócio
      oportunidade de|que negócio|negócios|vai|mudar`,
  },
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 0.6,
    negatable: true,
    phrases: `
      lojinha
      ingressos
      lançamento|estreia|inauguração|pré estreia
      workshop|bootcamp|mentoria|webinar|masterclass|palestra|jornadas
      catálogo|cardápio|delivery
      compre|comprem|vendas|vendemos
      matrículas
      bazar|leilão|rifa
      exclusivo|exclusiva|exclusivos|imperdível`,
  },
  {
    why: 'asks_for_job',
    toward: 'sell',
    weight: 2.4,
    call: true,
    negatable: true,
    phrases: `
      procuro|busco uma|um|novo|nova|por|meu|o|de? <job>|vaga|recolocação|part|emprego|trabalho
      ^buscando|procurando uma|um|novo|nova|por|meu|o|de? <job>|vaga|recolocação|part|emprego|trabalho
      estou|ando|continuo|sigo a? procurando|buscando|procurar uma|um|novo|nova|por|meu|o|de? <job>|vaga|recolocação|emprego|trabalho
      procuro|busco .. emprego|trabalho|estágio|vaga|recolocação|colocação
      estou|ando procurando|buscando .. emprego|trabalho|estágio|vaga|recolocação|colocação
      estou|ando|sigo|continuo à|em procura|busca de .. emprego|trabalho|estágio|vaga|recolocação|oportunidade|oportunidades|novos|novas|desafios|clientes
      ^à|em procura|busca de .. emprego|trabalho|estágio|vaga|recolocação|oportunidade|oportunidades|novos|novas|desafios|clientes
      aberto|aberta|disponível a|para novas|novos|propostas|trabalho|trabalhos|projetos|freelas|oportunidades|comissões|encomendas
      #opentowork
      #desempregado
      preciso|precisando|necessito muito? de|um emprego|trabalho|estágio|serviço
      quem souber|tiver|conhecer .. vaga|vagas|trabalho|emprego
      se .. souber|souberem|souberes|tiver|tiverem|abrir|houver de|alguma|algum|uma? vaga|serviço|trabalho|emprego|oportunidade|freela
      se|quando houver|abrir|surgir|tiver|tiverem alguma|uma? vaga|oportunidade
      meu|minha|segue currículo|portfólio|cv
      procuro|busco uma? vaga|posição|trabalho|emprego|estágio de|como|na|em|para <role>|*
      tenho|teria interesse na|em vaga|trabalhar|integrar
      interessei pela vaga
      disponível para início|imediato
      ^freela|freelancer|freelance
      disponibilidade imediata
      procuro escola|empresa|clínica|restaurante|loja
      <job> <role> procura
      ofereço me para
      tenho|com agenda livre|aberta
      agenda livre|aberta
      fazer|aceito|pego freelas|freela|bicos|encomendas|comissões|clt|pj
      aceitam|contratam|pegam|contrata|estão júnior|estagiário|estagiária|contratando ?`,
  },
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 2.3,
    call: true,
    negatable: true,
    phrases: `
      doe|doem|doa qualquer|agora|já|o|a|r|<number>|<price>|para|pelo|via
      quem puder|quiser|sentir .. doar|contribuir|ajudar|ajude|colaborar|apoiar|doe
      qualquer|todo valor|quantia|quantidade|<number>|reais|<price>
      cada|todo bocadinho|euro|real|centavo|cêntimo|valor|ajuda
      pix|mbway|iban <email>|email|cnpj|cpf|<link>|é
      vaquinha|vakinha <link>|na|no|da|do|para|pelo
      meu|chave|nosso pix
      ajuda|ajude|ajudem|ajudar nos|me|com|a|qualquer? qualquer|pagar|chegar|fechar|juntar|inteirar|bater|valor
      faltam|falta|faltando só|apenas|ainda|r? r? <price>|patrocínio|patrocinador|reais
      faltam|falta <number> reais|euros
      arrecadar|arrecadando|angariar|juntar|juntando|reunir fundos|dinheiro|<number>|<price>|para|verba|mil
      contribua|contribuam|contribui|contribuir|colabore|colabora|contribuição com|para|aqui|<link>
      <our> vaquinha|vakinha|catarse|crowdfunding|campanha|rifa|rifas|apoia
      vaquinha|vakinha|crowdfunding para|do|da|de|pelo|pela|online|solidária
      abri|fizemos|criamos|fiz|estamos uma|no vaquinha|catarse|apoia
      procura|procuramos|buscamos|precisamos|busco de? patrocínio|patrocinador|patrocinadores|mecenas|investidores|empresas|apoio|apoios|donativos|doações
      gostaria|aceita|quer|poderia|considere|aceitaria de? doar|contribuir
      fazer|faça|faz uma|um|o|a|seu|sua? doação|donativo
      doar uma|qualquer|parte|<price>|<number>
      consignar|consigne|irs <percent>
      apadrinhe|apadrinha|patrocine
      doe|doem|doa <link>
      considera|considere|considerar|considerem apoiar|doar|contribuir
      apoiar|apoie|apoia no|em|mensal|se <link>|catarse|apoia|patreon|a|mensal
      recolha|angariação|arrecadação de fundos|donativos|dinheiro
      nossa|a|da meta|objetivo é|de? <price>|<number>`,
  },
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 0.9,
    negatable: true,
    phrases: `
      <money>`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 1.6,
    phrases: `
      procuro|procuramos|busco|buscamos|preciso|precisamos de? <number>|um|uma|uns|novos|mais|sócio|alguém <role>|programador|técnico|voluntários|sócio
      falta|procuro quem programe|desenhe|saiba|beta|parceiro|parceira|parceiros
      chamada para colaboradores|autores|artistas|textos|trabalhos
      banco de talentos
      toparia|topas|topam fazer|ser|entrar ?
      em troca de|o|damos
      cadastre|cadastra|registe|regista|registre se|te|já|no
      precisamos|procuramos|preciso|procuro|buscamos de? voluntários|voluntárias|talentos|players
      sem|não salário|remuneração|remunerado|orçamento|cachê
      fazer|faz|faça parte do|da nosso|nossa|meu|minha|família
      seu|teu perfil é|é|combina|encaixa|casa|chamou
      uma|tenho|temos oportunidade|vaga|projeto incrível|confidencial
      headhunter
      recrutador|recrutadora|recrutamento
      envia|envie|enviem|manda|mande|mandem|me nos|me|o|seu|teu|seu? currículo|currículos
      estou|estamos selecionando|recrutando|a recrutar|a selecionar
      bolsa|banco de formadores|talentos
      seja|torne um|uma|se voluntário|voluntária|parte|consultora|revendedora`,
  },
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 0.6,
    negatable: true,
    phrases: `
      comprar|compra|vender|venda
      em breve
      nossa|nossas|nossos *
      participa|participar
      <percent> de`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 1.5,
    negatable: true,
    phrases: `
      ^novo|nova|novos|novas <work>|vlog|clipe|remix|receita|tutorial|coleção|colecção|horário
      ^minha|meu|nossa|nosso <fresh>? <work> <link>|no|na|em|sobre|para|com
      ^meu|minha artigo|crónica|crônica|coluna|texto|entrevista|reportagem|opinião
      hoje|amanhã|ontem no|na <our>|podcast|programa|blog|canal
      hoje|amanhã|neste|nesse|no .. falamos|conversamos|recebemos|entrevistamos com|de|sobre|o|a|<handle>
      conversamos|entrevistei|entrevistamos com|o|a|sobre <handle>
      <made> .. <link>
      já|agora podem|pode|podes atualizar|ouvir|baixar|ler|comprar|encomendar|descarregar|assistir
      <work> <fresh> no ar
      site|loja|blog|canal|app novo|nova no ar
      dia|sexta|sábado|domingo|quinta .. tocamos|a? gente toca|apresento|lançamento|atuamos
      sexta|sábado|domingo|hoje|amanhã|quinta a gente toca|apresenta|lança
      lançamento de|do|da <our>? livro|disco|ep|single|álbum|site|app|clipe
      entrada|acesso|evento livre|gratuita|gratuito|franca
      alugo|arrendo|aluga quarto|casa|apartamento|t1|t2|sala|kitnet|se
      despesas incluídas
      estou|estaremos|estarei em|na|no .. estande|stand|feira|bienal|summit`,
  },
  {
    why: 'asks_to_join',
    toward: 'sell',
    weight: 1.8,
    call: true,
    negatable: true,
    phrases: `
      esperamos|aguardamos vocês|todos|você|vos .. amanhã|na|no|lá|às|estande
      receba|recebe|recebam|ganhe|garanta toda|todos|ofertas|promoções|grátis|o|a|desconto|conteúdos
      passem|passa|passe lá|por e|digam|para
      venha|venham visitar|conhecer|ver|nos|fazer|provar
      agende|marque já? a|sua|o|seu|uma
      siga <handle>
      curta|siga|comente|compartilhe e marque|comente|curta|siga|compartilhe
      com|usa|use|usando meu|nosso|o código|cupom|link
      meu|nosso link de
      gente|você|vocês|tu ganha|ganham|ganhas <number>|<price>|r|desconto
      alguém quer|interessado|compra .. vendo
      transforme|impulsione|potencialize|destaque|alavanque seu|sua|o|a
      oferecemos|disponibilizamos|temos para você|vagas|o|a|as`,
  },
  // Wider forms of the above that ordinary talk has too.
  {
    why: 'asks_for_call',
    toward: 'sell',
    weight: 0.8,
    negatable: true,
    phrases: `
      posso|podia|poderia te|lhe|vos? ligar|mostrar|apresentar|enviar|mandar|explicar ?
      minha agenda
      ver como podemos|posso|a`,
  },
  {
    why: 'asks_for_click',
    toward: 'sell',
    weight: 0.8,
    negatable: true,
    phrases: `
      saiba|saibam|saber mais|tudo|como
      acesse|acessem|aceda|acede|visite|visitem|visita o|a|já|agora|nosso|nossa|meu|minha|e|<link>
      baixe|baixem|descarregue|descarrega|descarreguem já|agora|grátis|gratuitamente|o|a|e|<link>
      ^baixa|instala|instale|instalem|baixem|baixe
      instala|instale|instalem|joga|joguem|baixem|ouçam|ouve|leiam|assistam|confiram|vejam|testem e
      confira|confiram|conheça|conheçam|conhece|descubra|descobre|descubram|espreite|espreita|espreitem o|a|os|as|nosso|nossa|meu|minha|já|nossos|nossas|como|tudo|<link>
      dá|dê|deem|dêem uma? olhada|espiada|passada|conferida|vista|força
      responda|responde sim|sair|esta|a
      comenta|comente|comentem <art>|aqui|aí|embaixo|em|eu|quero|seu
      podem|pode|podes ver|ouvir|ler|assistir|encontrar|adquirir|comprar|encomendar aqui|em|a|o|na|no|tudo|já`,
  },
  {
    why: 'asks_to_spread',
    toward: 'sell',
    weight: 0.8,
    negatable: true,
    phrases: `
      siga|sigam nos|me|<handle>|lá|a|o|e
      segue nos|me|lá|aí
      curta|curtam|curte|curtir|comenta|curtam e|ou|a|o|nossa|comenta|compartilha|compartilhem|comentar|comente
      compartilha|compartilhe|compartilhem|compartilhar|repassa|repasse|repassem|espalha|espalhe|espalhem|divulga|divulgue|divulguem|divulgar|reencaminha|reencaminhem
      vote|votem|vota|votar|voto|votos na|no|em|nos|pelo|pela|para|conta|faz|é|aqui|já|<number>|chapa|nosso
      assina|assine|assinem|assinar o|a|já|e|nosso|nossa|aí|no|esta|essa|para|petição|<link>
      nomeia|indique|indica um|uma`,
  },
  {
    why: 'asks_to_join',
    toward: 'sell',
    weight: 0.8,
    negatable: true,
    phrases: `
      últimas|últimos vagas|lugares|unidades|bilhetes|ingressos|dias|horas
      última|últimas chamada|semana|chance|oportunidade|dias
      não perca|percam|percas|perde|fique|fiquem|fiques|deixe|deixem|deixes o|a|esta|essa|de|fora|mais
      participe|participa|participem
      apareça|apareçam|venham
      ^venha|vem|vinde
      início já? segunda|dia|em|amanhã|hoje|<number>
      apoie|apoiem|apoia|apoiar nos|o|a|nosso|nossa|este|esta|esse|essa|quem`,
  },
  {
    why: 'asks_for_answers',
    toward: 'sell',
    weight: 0.8,
    negatable: true,
    phrases: `
      questionário|inquérito|formulário de|sobre|rápido|anónimo|anônimo|<link>
      pesquisa rápida|acadêmica|académica|sobre
      avalie|avalia|avaliem
      contem|conta|digam tudo|me
      digam|diga|diz|dizem|contem|conta|conte|comenta|comentem|deixem|deixa|deixe me|aí|nos|lá|aqui? o|que|nos|a|seu|sua que|acharam|achou|acham|achaste|achas|comentários|opinião|feedback
      me digam|diga|diz|contem|conta|conte o que
      testem|teste|testa|experimentem e`,
  },
  {
    why: 'names_price',
    toward: 'sell',
    weight: 0.8,
    negatable: true,
    phrases: `
      desconto|descontos
      aproveite|aproveitem|corram
      <percent> off|de|mais|menor|em|para
      por|só|apenas|a|de r? <price>
      <number> reais|euros|contos|conto o|a|com|cada|por|para
      r? <price> cada|com|frete|o|a|no|em|acesso
      promo|promoção|promoções|saldos|liquidação|black
      oferta|ofertas
      orçamento|orçamentos pelo|grátis|gratuito|na|no|sem|por|via
      ganhe|ganha|ganhar|ganhem dinheiro|um|uma|r|<price>|extra
      <number> reais|euros|conto|contos
      à vista
      ^aproveita|corre`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 0.8,
    negatable: true,
    phrases: `
      <our> <work> está|saiu|já|é|sobre|com|no|na|de|chegou|estreia|agora|do|da|para
      ^<made> um|uma|o|a|meu|minha|nosso|nossa|mais
      abrimos|abri|inauguração|inauguramos o|a|meu|minha|nosso|nossa|com|sábado|hoje`,
  },
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 0.8,
    negatable: true,
    phrases: `
      me|nos chama|chame|chamem|chamar no|na|lá|por|pelo|aqui|que|se|para
      me chama|chame|chamem
      interessados|interessadas me? chama|chame|direct|chamem
      ^somos uma|um <work>|marca|banda
      poupe|poupar|economize|economizar até|na|no|<percent>|tempo|dinheiro
      ajudamos|ajudo|ajuda|ajudei empresas|clínicas|pessoas|negócios|marcas|mulheres|profissionais|<number>|a|quem
      serviços de|da`,
  },
  {
    why: 'asks_for_job',
    toward: 'sell',
    weight: 0.8,
    negatable: true,
    phrases: `
      se alguém|souberem|souber|souberes|tiverem|abrir|houver de|uma|algo|alguma|algum|vaga|serviço|trabalho|emprego`,
  },
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 0.8,
    negatable: true,
    phrases: `
      qualquer|todo valor|quantia|ajuda|quantidade|<number>|reais|<price>
      pix|mbway|iban|vaquinha|vakinha <link>|na|no|é|email|cnpj|cpf|da|do|<email>|para|pelo
      meu|chave|nosso|o|via|por pix
      gostaria|aceita|quer|poderia|considere|aceitaria de? doar|fazer|contribuir
      considera|considere|considerar|considerem apoiar|um|doar|uma|contribuir
      nossa|da|a|meta meta|objetivo de|é|<price>`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 0.8,
    negatable: true,
    phrases: `
      precisamos|procuramos|preciso|procuro|buscamos de? voluntários|voluntárias|talentos|pessoas|players|gente|alguém`,
  },
] as const satisfies readonly Signal[];
