import type { AskSignal } from '../rules.ts';

/** What people write when they need something. Weights by hand. */
export const asks: readonly AskSignal[] = [
  // Who asks who looks for work has some to give.
  {
    need: 'hire',
    weight: 1.8,
    phrases: `
      alguém|quem à|anda|está? procura|procurando|busca|buscando|querendo de? .. vaga|estágio|posição|trabalho|emprego|bolsa
      se você|tu|vc? procura|procuras|busca|buscas .. vaga|posição|bolsa|estágio|trabalho`,
  },
  {
    need: 'job',
    weight: 1.5,
    phrases: `
      me contrate|contratem|contrata
      um|uma|meu|minha amigo|amiga|colega|<kin> .. .. .. procura|procurando|procurar|busca|buscando .. trabalho|vaga|emprego|estágio|serviço|clt
      #procuroemprego|#recolocação|#forhire
      procuro|busco|buscando|procurando|procura .. emprego|trabalho|estágio|vaga|recolocação|oportunidade|oportunidades|colocação|part|freelas|clientes
      à|em procura|busca de .. emprego|trabalho|estágio|vaga|recolocação|oportunidade|oportunidades|desafios|clientes
      aberto|aberta|disponível a|para .. oportunidades|propostas|trabalho|trabalhos|projetos|freelas|freela|comissões|desafios
      #opentowork
      preciso|precisando|necessito muito? de? um? emprego|trabalho|trabalhar|estágio|serviço
      quem souber|tiver|precisar|conhecer .. vaga|vagas|trabalho|emprego|serviço|algo
      se .. souber|souberem|souberes|tiverem .. vaga|vagas|trabalho|emprego|serviço|algo
      se|quando .. houver|abrir|surgir|tiver|tiverem .. vaga|algo|oportunidade
      meu currículo|portfólio|cv
      oferece|ofereço se|me para
      agenda livre|aberta
      com agenda livre|aberta
      faço freelas|freela|bicos|diária|traduções|tradução
      aceito encomendas|comissões|freelas|clt|pj
      aceitam júnior|estagiário|estagiária
      tenho|teria interesse mando|na|em .. vaga|portfólio|currículo|trabalhar
      me indicar|contrata|contratem|contratar
      procuro escola|clínica|empresa|loja|restaurante|alguém|obra
      se precisar|precisarem|pintar|souberem de|freela <role>|freela|*
      disponível a|para|imediatamente partir|início|imediato|começar
      ^freela|freelancer|freelance
      aceito propostas
      me indiquem|contratem|contrata|indica para|que|se
      alguém|quem contratando|contrata|a precisa|contratar ?
      ofereço me
      faço faxina|limpeza|limpezas|diárias|diária|unhas
      disponibilidade imediata|para|total
      estou disponível
      repassar|indicar meu|me contato|contacto|currículo
      libero|abri|abro agenda
      meu reel
      faz|há <number> meses que|à procuro|procura`,
  },
  {
    need: 'hire',
    weight: 1.4,
    phrases: `
      contrata|contratando|procura|vaga|precisa se|*? <role>
      ^contratando|contratação|vaga|vagas *
      está|estamos|estão|estou a? procurando|procurar|buscando|à um|uma|por|procura .. <role>|associado|associada|candidato|candidatos|pessoa .. para|de|pro|no|na
      procura|busca|contrata um|uma <role>|*? para|de|com|em|que
      candidatar|candidate|candidatem|inscreva|inscrição|vaga .. clique|aqui|<link>|vaga
      vou|vamos|poderei|conseguimos poder? contratar|recrutar .. <role>|*
      querendo|queremos|vamos preencher <number>|duas|uma|três vaga|vagas
      se você|tu? procura|procuras|busca|buscas .. vaga|posição|bolsa|estágio
      aberto|aberta|interesse|disponível a|em|para uma|nova|novas|outra .. oportunidade|posição|vaga ?
      busca|buscando|procura|procurando um? candidato|candidata|candidatos|profissional
      querendo|quero|procuro|queria fazer|gravar|gente|alguém um|para|que .. som|banda|podcast|beat|projeto com|comigo|alguém|*
      <role> para|por <number>|uma .. <when>|hora|horas
      contrata|contratam|contratamos|admite|admitem|admitimos se|<role>|<number>|um|uma|*
      estamos|estou contratando|recrutando|selecionando
      estamos|estou a contratar|recrutar|reforçar|selecionar
      precisa|procura|procuram|precisam se|um|uma|de|<number> .. <role>
      precisa|procura|contrata se *
      ^precisamos|precisa|precisamos <number>|um|uma
      procuro|procuramos|busco|buscamos|preciso|precisamos para|de|um|uma|<number>|mais|se? .. <role>|equipa|equipe
      procuro|procuramos|busco|buscamos <role>
      ^vaga|vagas <role>
      ^vaga de|para <role>|*
      vaga|vagas de|para <role>
      tenho|temos|abrimos|abro|abriu|com uma|<number>|duas|em? .. vaga|vagas de|para|no|na|*
      currículo|currículos|candidatura|candidaturas até|para|com|na|em|ao|<email>
      envia|envie|enviem|manda|mande|mandem|enviar me|nos|o|seu|teu|seu? currículo|currículos
      oportunidade|projeto que|confidencial .. perfil|vida
      concurso para <number>|<role>|técnicos|*
      fazer|faz|faça parte do|da nosso|nossa|meu|minha time|equipe|equipa
      salário <price>|r|<number>|de|base|e
      clt <price>|r|<number>|em|remoto|com
      voluntários para|a|que|dia
      seja voluntário|voluntária
      selecionando|selecionamos <number>
      o|seu|teu perfil encaixa|combina|casa
      falta <number>|um|uma <role>
      preciso|precisamos|procuro|procuramos de? alguém|quem|gente que|para|com
      recrutamos|recruta
      estamos à procura de .. <role>
      trabalhar|trabalha|vem|vir connosco|trabalhar|trabalha
      junta te à nossa? equipa
      oportunidade de emprego|estágio|trabalho
      falta quem programe|desenhe|saiba
      beta readers
      chamada para colaboradores|autores|artistas
      banco de talentos
      elenco
      fica a vaga
      toparia fazer|ser ?
      pj|clt <price>|r|<number>
      headhunter`,
  },
  {
    need: 'recommend',
    weight: 1.3,
    phrases: `
      alguma|algum|outra|outras|mais indicação|indicações|sugestão|sugestões|recomendação ?
      algum|alguma <resource>|app|programa|tema|plugin|site|livro|lugar .. preferido|favorito|legal|bom|curtam|curtem|usem ?
      procuro|procurando|busco|buscando um|uma|uns .. <resource>|receita|curso|truque|app|programa|livro ?
      alternativa|alternativas ao|à|a|para|pro
      alguém .. tem uma? boa|bom|lista .. de|para|para eu ?
      indicação|indicações|recomendação|recomendações|sugestão|sugestões de|para|do ?
      alguma|algum|uma|um|aceito|têm|tem|quero indicação|indicações|sugestão|sugestões|recomendação|recomendações|dica|dicas de|para
      aceito|preciso|procuro|queria|alguma de? indicações|sugestões|recomendações|indicação|sugestão
      alguém|quem|vocês|me|podem|podes indica|indicam|recomenda|recomendam|sugere|sugerem|indicar|recomendar|sugerir
      conhecem * ?
      um|algum lugar|sítio|canto bom|legal|giro|fixe
      qual melhor ?
      alguém|vocês conhece|conhecem|recomenda|indica|recomendam|indicam um|uma|algum|alguma|bom|boa|*
      me? indiquem|recomendem|sugiram
      me indica|recomenda um|uma|algum|alguma|*
      aceito sugestões|indicações|dicas|recomendações
      procuro|procurando|busco <resource>|livro|app
      quem faz|troca|conserta|vende|arranja|entrega|aluga|repara * ?
      recomendam|indicam|recomenda|indica|sugerem|aconselham algum|alguma|um|uma|que|o|* ?
      alguém|vocês|quem conhece|conhecem|tem|sabe um|uma|algum|alguma|bom|boa|de|outro .. bom|boa|confiança|barato|de|para ?
      conhecem|conhece|conheces algum|alguma|um|uma|bons|boas ?
      qual|que|quais <resource>|app|marca|livro|série|filme|site|restaurante|plataforma|câmera|notebook|celular|telemóvel|programa|médico|bike|violão|canal|jogo|curso|hotel * *? ?
      quais|qual|que * vocês|vcs|me usam|indicam|recomendam|aconselham|sugerem ?
      qual|quais o|os|a melhor|melhores * ?
      onde ficar|comer|comprar|compro|encontro|arranjo|acho|posso|consigo .. ?
      algum|alguma * bom|boa|barato|grátis|de|para|que|em ?
      ^<resource>|app|livro|dentista|restaurante|notebook|servidor|médico|hotel|série|filme bom|boa|grátis|de|até|para * *? ?
      bom|boa|bons <resource>|app|dentista|restaurante|livro|guia * *? ?
      ^bom|boa <resource> ?
      procuro|preciso|queria|busco|procurando um|uma|de|app|algum|bom|boa .. bom|boa|app|livro|médico|dentista|eletricista|restaurante|ferramenta|programa|site|lugar|sítio|curso|psicólogo|mecânico
      existe|há|tem algum|alguma|um|uma|alternativa app|site|programa|ferramenta|alternativa|restaurante|lugar|sítio|canal|livro|jeito|grupo|* ?
      alternativa|alternativas a|ao|para|grátis ?
      até <price>|<number>|r * *? ?
      de confiança ?
      vejo|leio|vemos o quê|que ?
      existe ?
      ^tem|há|existe clínica|loja|sítio|lugar|app|grupo|algum|alguma|curso|site * ?
      alguém .. tem|conhece|sabe .. eletricista|dentista|médico|indicação|canalizador|encanador|pedreiro|mecânico|confiança|contato`,
  },
  {
    need: 'advice',
    weight: 1.15,
    phrases: `
      alguma|algum|qualquer ideia|dica|luz|conselho|sugestão ?
      tens|tem|têm|teria alguma|algumas|uma dica|dicas|sugestão|conselho ?
      alguém .. me? ajuda|ajudar|consegue|explica
      há|tem|existe|dá alguma|algum|uma|como .. forma|jeito|maneira|modo de|da|do|que|para
      feedback|críticas|opiniões por favor|é|bem|são|honestas
      adorava|adoraria|gostaria|gostava|queria de? saber|ouvir o que|o|a .. acha|achas|acham|opinião|achou
      o que .. acha|achas|acham|pensam .. ?
      isso|isto|o|a é|isso só|mesmo|outra|para .. ?
      quer|significa dizer outra|o|a|algo .. ?
      estou|tou|ando perdido|perdida|travado|travada|empacado com|em|no|na|como|de
      como faço|faz|consigo|posso para|ver|*
      alguém|algum|alguma sabe|já|me|explica|passou|entende|confirma|consegue|usa|usou|mais|aqui|descobriu|que|tem|teve|viu *? ?
      alguém sabe|confirma|explica|entende|já|conseguiu|usou se|como|o|que|a|por|porque|qual|*
      alguém me|que|pode sabe|explica|entende|explicar|ajudar|tirar
      como faço|fazer|é que|se|posso|consigo|devo|deixo|peço|resolvo|funciona|vocês|tiro|eu|faz ?
      como faço|faz|se|posso|consigo|é para|que|* *? ?
      dúvida|dúvidas no|na|sobre|de|do|da|rápida|com
      ^dúvida
      uma|tenho|minha|na|uma dúvida
      vale a? pena * ?
      vale ?
      dá|tem|há|teria para|como|jeito|forma|maneira|algum|alguma|de * *? ?
      é|será normal|possível|verdade|melhor|seguro|obrigatório|preciso|mal|legal|que|boa|só * *? ?
      é normal|possível ?
      posso|devo|sou|preciso|consigo|tenho usar|fazer|pedir|ir|ter|colocar|pôr|trocar|obrigado|que|de|deixar|levar|comprar|entrar|limitar|mudar|cancelar|devolver|abrir|exportar ?
      o que|quê devo|faço|fazer|acham|achas|acha|vocês|fariam|fazem ?
      que acham|devo|faço
      qual|quais é|o|a|preferem|vocês|compensa * *? ?
      qual|quais é melhor|a diferença
      que vos|te|lhe parece|parecem
      me dizer|digam|o? que|se|como
      quem já|aqui * ?
      compensa ?
      pode|podes|podem|poderia|poderiam|consegue|consegues me? explicar|dizer|esclarecer|indicar|informar|confirmar ?
      me? ajudem|expliquem a|com|como|por|gente
      opiniões ?
      qual a diferença
      estou com um|uma problema|dúvida|dificuldade|erro
      serve ?
      avalie|avalia|avaliem o|a|nosso|nossa
      enquete
      contem|conta|digam tudo|me
      <question> vocês|vcs|preferem|cobram|cobrariam|usam|fazem ?
      vocês|você|tu usariam|cobram|cobrariam|fazem|acham|preferem|ensinam|usam|cita|costumam ?
      quanto|quantos|quanta vocês|custa|cobrar|cobram|se|é|cobrariam|devo ?
      por que|quê|razão * * ?
      não consigo|sei|entendi|percebi|percebo|entendo se|como|o|por|porque|qual|que|abrir|entrar|instalar|fazer ?
      já tentei|rodei|procurei|testei|reiniciei
      e se eu|já|quiser|for * ?
      quando abre|sai|começa|é|fecha|termina|vai ?
      quero|queria|gostava|gostaria|precisava|queriam|queremos saber|ouvir|perceber|entender|opinião|opiniões|feedback|ideias|conselhos|a
      estou na? dúvida|dividida|dividido|indeciso|indecisa|pensando
      aceito|agradeço|preciso|quero dicas|conselhos|feedback|opiniões|críticas|ideias|sugestões
      digam|diga|diz|me|contem me|o|digam|diga|contem o|que|acharam? que|acharam|acham|achou|falta
      feedback
      sua|vossa|tua opinião
      opinião sobre|de|honesta|sincera
      questionário|inquérito|pesquisa
      <number> respostas
      alguma previsão
      que devo fazer`,
  },
  // A question asked of nobody, and that the matter is one's own: both together are a need.
  {
    need: 'advice',
    weight: 0.6,
    phrases: `
      * * ?`,
  },
  {
    need: 'advice',
    weight: 0.43,
    phrases: `
      não funciona|liga|abre|carrega|aparece|deixa|dá|consigo *
      dá|deu|dando|aparece erro
      estou tentando|a tentar|com problema
      meu|minha|meus|minhas ?
      comprei|instalei|estou|tenho|preciso|quero|queria|tentei|troquei|baixei|consigo|mudei|migrei|recebi|uso|usei|moro|faço|fiz|posso|devo|eu|precisava|gostava ?
      <folks> ?
      socorro|ajuda|dúvida|por favor ?
      como|qual|quanto|quantos|quais|vale|compensa|melhor|ou * ?`,
  },
  {
    need: 'advice',
    weight: 0.2,
    phrases: `
      comprei|instalei|estou|tenho|preciso|tentei|troquei|baixei|mudei|migrei|recebi|uso|usei|moro|queria
      meu|minha *
      <folks> *
      socorro|ajuda|dúvida
      obrigado
      bom|boa dia|tarde|noite`,
  },
  // An answer asks back in order to help, unless it says what it needs.
  {
    need: 'advice',
    weight: -0.35,
    phrases: `
      ^<handle>`,
  },
  // Asked of the one who is written to, to help, to sell or to warm up.
  {
    need: 'advice',
    weight: -0.3,
    phrases: `
      você|tu|senhor|senhora|seu|sua|teu|tua|quer|queres|teria|aceita|podemos|bora|topa|sabia|lembra|conseguiu|precisa * ?
      tudo bem ?
      te|lhe * ?
      posso ligar|mandar|enviar|passar|segurar|ajudar|mostrar|apresentar ?
      já tentou|tentaste|experimentou|viu|viste|segue|pensou|conhece|conhecem ?
      quem também|nunca ?
      sabe aquele|aquela|quando
      interessa|topa|bora|vamos|certo|né ?`,
  },
  {
    need: 'intro',
    weight: 1.6,
    phrases: `
      com quem .. falo|falar|falava|converso|devo
      quero|queria|gostaria|gostava|procuro|busco de? me? conectar|falar|conversar|contactar|contatar com .. que|quem|*
      adorava|adoraria|gostava|gostaria|queria de? conhecer a|o|gente|pessoas|quem
      me|nos apresenta|apresente|apresentar|apresentem
      apresentar me|nos
      pôr|por|colocar em contacto|contato
      conheces|conhece|conhecem|alguém|quem alguém|trabalha|conhece|tem .. na|no|da|do|em|dentro|que|contato|contacto ?
      alguém .. trabalha|trabalhe|conhece quem|na|no|em|alguém|gente|dentro
      contato|contacto de alguém|quem|um|uma
      com quem|que .. fala|falo|falar|devo|posso|se
      quem trata|cuida|é|mantém|trate|mantem do|da|o|a|das|dos|responsável ?
      quem trate|trabalhe|mantém
      falar|conversar com|gente|quem gente|quem|alguém|a pessoa
      pessoa|nome certa|certo
      chegar a alguém|quem
      há|tem por|gente|alguém .. que|queira|perto|quem queira|jogue|jogue|joga ?
      parceiro|parceira|companhia para
      gostava|gostaria|queria|quero|procuro|adorava de? conhecer|outras|outros|arranjar|gente|pessoas|malta
      conhecer outras|outros|gente|pessoas|malta|colegas|mães|pais
      procuro outras|outros|gente|malta|pessoas|companhia|parceiro|parceira
      não conheço ninguém|vivalma|quase
      mudei|cheguei|vim|novo|nova me|para|por|na|aqui .. tem|alguém|gente|conhecer|malta|ninguém
      tem|há|alguém gente|alguém|mais|daqui|daí daqui|da|do|de|por|que|em|aqui * *? ?
      alguém daqui|dessa|desta|da|de|mais|do .. ? 
      fazer|arranjar amigos|amizades|amizade`,
  },
  {
    need: 'support',
    weight: 1.6,
    phrases: `
      ^pedido|solicitação .. *? pizza|ajuda|comida|um|uma|semana|queria|preciso
      pizza|pizzas .. hoje|seria|faria|cairia|por|ajudava|noite
      só? quero|queria|preciso uma|de .. pizza|sopa|refeição|janta
      me sinto|sinto mal|muito .. mal|mau|sozinho|sozinha|triste
      preciso|precisava que vocês|alguém|você|tu .. entrem|joguem|testem|teste|entre|abra|abram
      ninguém|não .. respondeu|teve|tiveram resposta|meu|a|ao|o .. post|apelo|pedido|voluntários|*
      alguém|quem|algum|você|vocês me? pode|podia|poderia|empresta|consegue|tem|que|me|indo .. emprestar|ajudar|buscar|levar|ficar|trazer|carona|boleia|trocar|restaurar|apagar|desbloquear|ler|mandar|passar|ligar|empresta|busca|doar|possa|comigo
      alguém .. empresta|emprestar|carona|boleia
      alguém .. indo|vai para ?
      me|nos empresta|busca|manda|passa|leva|traz|envia|envie * *? ?
      preciso|precisava|procuro|queria|precisando de|uma|um|de? carona|boleia|abraço|desabafar|colo|companhia|cabaz|roupa
      desabafar|desabafo
      fiquem comigo
      perdi meu|minha|a|o pai|mãe|avó|avô|filho|filha|irmão|irmã|carteira|emprego
      se|quem alguém|algum|quem vir|achar|encontrar|souber|viu me|avisa|avisem|avise|chama
      se alguém vir|achar|encontrar
      podes|pode|podia|poderia|podias|podem .. ler|emprestar|trazer|buscar|passar|mandar|trocar|enviar|restaurar|apagar|desbloquear ?
      não estou bem
      estou mal|péssimo|péssima|destruído|destruída|muito mal
      hoje não foi|é bom|fácil|dia
      dia ruim|difícil|péssimo
      voltei a beber|fumar|chorar
      tenho vergonha|medo de
      não consigo dormir|parar|sair|comer|respirar|levantar
      sos
      orem|rezem|oração|orações por|pela|pelo|para
      estou com medo|arrasada|arrasado|crise
      não tenho com|ninguém quem|para|com
      crise de ansiedade|pânico
      terminou|acabou comigo
      meu|minha <kin> morreu|faleceu|partiu
      me tira|tirem|ajudem daqui|a
      alguém me? manda|passa|salva|envia|consegue|arranja *
      conseguem|consegue recuperar|restaurar|desbloquear|repor ?
      preciso de alguém para conversar|falar
      alguém acordado|acordada
      alguém .. podia|poderia|pode *
      lugar no carro
      estou|fico|fiquei|ficar|passei|passar|tão sozinho|sozinha
      não aguento mais
      me sinto|sentindo|sinto|sentir muito|tão|só|sozinho|sozinha|perdido|perdida|péssimo|vazio|triste
      por favor .. ajudem|ajuda|ajude
      alguém .. ouvir|conversar|lesse|leia
      não sei mais o`,
  },
  {
    need: 'fund',
    weight: 1.7,
    phrases: `
      kickstarter|indiegogo|catarse|benfeitoria|patreon|gofundme|crowdfunding
      campanha|projeto no|do kickstarter|indiegogo|catarse|benfeitoria
      quanto .. gostaria|gostarias|quer|queres|pode|poderia .. doar|contribuir|dar ?
      se você|tu? der|doar|doares|contribuir
      fazer uma|um doação|donativo
      as|suas|sua doações|contribuições|doação|contribuição são|é|vai|vão|ajuda|ajudam
      apoia|apoie|apoiem este|esta|isto|isso|esse|essa|o|a
      vaquinha|vakinha|catarse|crowdfunding para|do|da|de|pelo|pela|<link>|no|na|online|a|solidária|parado
      <our> vaquinha|vakinha|catarse|crowdfunding|rifa|rifas|apoia
      qualquer|todo valor|quantia
      qualquer <number> reais|euros
      quem puder|quiser|sentir .. doar|contribuir|ajude|colaborar|ajudar
      pix|mbway|iban da|do|é|na|no|para|<email>|email|phone|cnpj|cpf|<link>
      meu|chave|o|nosso|via pix
      donativo|donativos
      doe|doem qualquer|agora|já|o|a|r|<number>|<price>|para
      faltam|falta só|apenas|ainda? r? <price>
      faltam <number> reais|euros|mil
      perdeu o? patrocinador|patrocínio
      procura|procuramos|buscamos|precisamos|busco|falta|precisa de? .. patrocínio|patrocinador|patrocinadores|mecenas|investidores|banquem|apoio
      angariar|arrecadar|arrecadando|juntar|juntando|juntarmos|reunir fundos|dinheiro|<number>|<price>|verba
      cada bocadinho|euro|real
      fazer|faça uma|um|a? doação|donativo
      gostaria|aceita|aceitaria|quer|poderia de doar|contribuir
      doar <price>|<number>|uma|parte|qualquer
      ajudar|ajude|ajudem|ajuda me|nos? com|qualquer|<number>|<price>|inteirar|pagar
      rifa|rifas
      precisamos|preciso de r? <price>
      no|meu|nosso ko fi
      vaquinha|vakinha|crowdfunding|catarse
      qualquer ajuda|contribuição|donativo|doação
      meta de|é <price>|<number>|r
      campanha solidária
      ajuda|ajudem|ajudar a pagar|custear|comprar
      faltam|falta <price>
      doem|doe <link>
      <money> <link>
      a vaquinha
      considera|considere|considerar apoiar|um|doar|contribuir
      apoiar|apoie|apoia no|em|mensal|se <link>|catarse|apoia|patreon|a
      recolha|angariação|arrecadação de fundos|donativos
      apoio mensal
      precisa|precisamos|preciso de <number>|<price> reais|euros|para
      aceitamos|aceito qualquer|pix|doações
      kickstarter
      a pedir apoio|donativos|doações
      abriram|abriu uma? vaquinha|vakinha`,
  },
];
