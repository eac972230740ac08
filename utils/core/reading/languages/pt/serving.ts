import type { Signal } from '../rules.ts';

/** What hands something over: answers, help, credit, people, attention. */
export const serving = [
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1.6,
    phrases: `
      ^não <advise>
      não <urge>|mexe|mexas|assines|deixes|esquece|use|faça|compre|compra|compres|tome|toma|pague|assine
      pode|podes|podem|deves|devias usar|fazer|pedir|tentar|consultar|trocar|colocar|pôr|abrir|ir|tirar|deixar|entrar|instalar|baixar|escolher|pegar|levar|falar|ver|marcar|ligar|mandar
      dá para <togive>|usar|fazer|pedir|fixar|entrar|abrir|baixar|trocar|ir|criar|mandar|escolher|tirar|comprar
      tens que|de pedir|usar|fazer|ir|levar|colocar|pôr|tirar|trocar|ligar|abrir|esperar|falar|entrar
      é só|melhor <togive>|usar|clicar|entrar|baixar|trocar|apertar|mandar|pedir|abrir|apresentar|ir|selecionar|chegar|pegar
      só confere|cuidado
      já tentou|tentaste|experimentou|experimentaste|pensou|pensaste|viu|viste|testou|olhou|pediu|falou|verificou ?
      se for|quiser|quiseres|tiver|tiveres|precisar|der|vier|puder|não|fores|estiver|ainda|o|achar|vires|conseguires .. <advise>
      caso contrário
      o|a melhor|certo|ideal|truque|segredo é
      melhor é|pedir|usar|ir|esperar
      eu usaria|faria|compraria|iria|trocaria|pediria|começaria|tiraria|uso|comprava|trocava|punha|optava|deixava|esperaria|procuraria|falaria|evitaria
      sugiro|aconselho|sugeria|aconselharia
      no|na seu|teu|tua|sua lugar|caso|vez
      comigo|aqui|no|em meu caso|resolveu|funcionou
      resolvi|consegui com|assim|trocando|usando
      cuidado com|para
      atenção a|ao|à|que|com
      convém <togive>|ver|tapar|levar|usar|ir
      e depois <advise>
      uma? dica é|para|de|que|importante
      fica a? dica
      a dica
      passo a passo`,
  },
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1.3,
    phrases: `
      ^<advise>
      <handle> <advise>
      <urge>
      se for|tiver|tiveres|vier|ficar|doer|aparecer|fores|estiver|ficarem .. <advise>|pode|podes|melhor`,
  },
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 0.6,
    phrases: `
      <advise> <art>|com|por|na|no|pelo|pela|em
      tem que *
      consegues|podes|precisas|tens|deves|queres *
      você|tu pode|precisa|consegue|tem|vai *
      só confere|vê|falta|tira`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.2,
    phrases: `
      isso|isto|foi acontece|é porque
      é porque
      o|a erro|causa|diferença|resposta|solução|motivo|chave está|é|vem
      significa que|algo
      isso|isto quer dizer
      por exemplo
      segundo|conforme|de o|a|acordo edital|lei|manual|regulamento|documentação
      art|artigo|lei|item|decreto|norma|nbr <number>
      chama se <deed>|*
      fica|ficam perto|aberto|ao
      fica|ficam em|no|na rua|avenida|av|centro|esquina|praça|r|térreo|shopping|bairro
      ^sim dá|pode|tem|é|mas|só|até|desde|precisa|podes|tens|há
      ^dá sim|para
      ^pode|podes sim
      ^abre|sai|vale|transfere|serve|funciona sim|até|na|no
      <handle> pelo que
      <handle> usa|tenta|experimenta|vê o|a|um|uma|se|com
      ^é porque|preciso
      ^segue|seguem abaixo|link|anexo|<link>|os|as
      aqui o|a|está|tem|vai|ó|um <link>
      está|estão tudo|lá|aqui|explicado|em|na|no configurações|dados|perfil|ferramentas|menu|aba|anexo|drive|pasta|etiqueta
      em|na|no|vai|vá|aba configurações|definições|menu|aba|ferramentas|ajustes|opções|dados|preferências
      tem também|opção|grupo|lista|script|playlist|uma extensão|lista|opção|função|aba
      existe|existem também|várias|vários|outro|outra
      a|ao|no|na mim|minha|meu deram|devolveram|foi|caso|experiência|saiu
      na minha experiência
      testei|confirmado|resolvido|corrigido com|na|no|aqui|e|em
      espero ter|que ajudado|ajude
      abre|fecha|atende às|das|até|sábado|todos
      prazo é|até|termina
      a diferença|regra|lei|licença|taxa é|diz|prática|está`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 1.7,
    phrases: `
      posso te|lhe|vos? ajudar|emprestar|passar|levar|perguntar|dar|explicar|rever|olhar|buscar
      posso te|lhe mandar|enviar o|a|os|as|se|isso
      te|lhe ajudo|empresto|ensino|acompanho
      ajudo te|lhe|no|na|com|a
      empresto
      se quiser|quiseres|quiserem|precisar|precisares|precisarem|ajudar .. posso|te|eu|ajudo|mando|chama|liga|avisa|fala|falar|conversar|dela
      se quiser|quiseres|quiserem|precisar|precisares|precisarem conversar|falar|ajuda|de|companhia|desabafar|algo|alguma
      qualquer coisa me|avisa|chama|grita|é|liga|estou
      quer|queres|querem que eu *? ?
      quer|queres me|que|ligar|falar|conversar|ajuda|a|uma|companhia ?
      estou|estamos|tou aqui|cá|por|à|acordado para|disposição|se|contigo|perto
      conta|conte comigo
      podem|pode|podes usar|copiar|pegar|baixar|imprimir|levar|adaptar
      usem|usa|copiem|peguem|pega|levem|baixem à|aqui|quem
      doo|doa|doam para|a|se|o|um|uma|<number>
      ^dou|ofereço|oferece um|uma|o|a|se|à
      ^doo|doa
      de graça|borla
      está|estão sobrando|encostado
      tenho|tem um|uma|dois|duas .. parado|parada|sobrando|guardado|guardada|encostado|encostada|a mais|extra|sobra
      sobrou|sobraram um|uma|dois|duas|<number>|comida
      quem quiser|vier|precisar|quiserem|for|faltou .. buscar|pega|leva|usa|avisa|aqui
      quem precisar *
      deixo|disponibilizei|disponibilizo|compartilho aqui|os|as|o|a|pronta|pronto|aberto|link|tudo
      fiz um|uma|o|a modelo|planilha|resumo|lista|guia|mapa|tabela|template|tutorial|passo|folha
      modelo|material|arquivo|planilha|código|ficheiro aberto|aberta|editável|gratuito|livre|pronta|pronto
      te mandei|enviei|passei|mandaram
      mandei|enviei te|lhe
      dei permissão|acesso`,
  },
  {
    why: 'offers_introduction',
    toward: 'serve',
    weight: 2.2,
    phrases: `
      fala|fale|falem|fala|conversa|converse com <handle>|o|a|eles|ela|ele|meu|minha|os|as
      procure|contacta|contacte|pergunta|pergunte|escreva|liga|ligue ao|à|para <handle>|*
      escreve|escreva|diz|diga|liga lhe
      <handle> conhece|conheça|conhece|te apresento|este|esta|esse|essa <handle>
      te|vos|lhe apresento
      apresento te|vos|lhe
      conheçam se
      se falem|conheçam
      vocês|vós dois|duas|os deviam|devem|precisam|andam|têm|deveriam
      esse|essa|este|esta é o|a <handle>
      lembrei|pensei me|logo? de|em|que ti|vocês|interessar
      lembrei logo? de|em você|ti|vocês
      <handle> sabe|entende|percebe muito|de|do|disso|bem|da
      <handle> pode te|lhe|ajudar|responder|esclarecer
      <handle> conhece|trabalha com|na|no|bem|alguém|quem|muito
      o|a <handle> sabe|trabalha|conhece|faz|pode|entende
      pôr|ponho|coloco|colocar|põe em contacto|contato
      quem cuida|trata|mantém disso|isso é
      conheço um|uma|alguém|quem`,
  },
  {
    why: 'gives_credit',
    toward: 'serve',
    weight: 1.7,
    phrases: `
      me|nos deu|deram|rendeu|deixou|trouxe um|uma|muita|muitas|várias|tantas|novas|boas|ótimas monte|série? de? boas? ideias|ideia|força|coragem|vontade|atividades|luz
      parabéns pelo|pela|pelos|pelas <your>? <deed>|trabalho|texto
      adorei|amei|gostei|curti|gosto|adoro muito|demais|mesmo? de? <your>|do|da|o|a|como seu|sua|teu|tua|jeito|parte|forma|modo|<deed>|maneira
      adorei|amei|gostei muito? da|do|a|o parte|jeito|forma|modo|ideia|exemplo
      adorei|amei|gostei <your>
      essa|esse|sua|tua|teu|seu comparação|exemplo|explicação|escolha|ideia ficou|foi|é|está
      o|a <your> * me|salvou|ajudou|mudou|poupou
      <your> <deed> sobre|me|mudou|ajudou|salvou|ficou
      me|nos ajudou|salvou|ajudaram|salvaram|inspirou|ensinou|poupou|resolveu|marcou muito|demais|a|o|na|no|um|uma|mais
      salvou|ajudou|poupou|ensinou|inspirou|resolveu me|nos|imenso|muito|demais
      obrigado por ter|compartilhar|partilhar|explicar|ajudar|ficar|ensinar|esse|este
      obrigado pelo|pela|pelos|pelas <your> <deed>
      obrigado pela|pelo revisão|paciência|palestra|aula|trabalho|cuidado
      obrigado <handle> por|que|pela|pelo|pelas
      obrigado|agradecer a|ao|à <handle>|* que|por|pelo|pela
      agradeço|agradecer a|ao|à|o * por|que|pela|pelo|cuidado|apoio
      graças a|ao|à você|ti|<handle>
      aprendi muito|tanto|imenso|mais|com
      cair a ficha
      fez me|o|a|com meu|minha|que|pensar|trocar|mudar|repensar
      me|nos fez <togive>|pensar|trocar|mudar|repensar|entender
      gostei|adorei|amei do|o que|como escreveu|escreveste|disse|disseste|fez|fizeste|você|tu|falou
      por causa daquele|daquela|do|da seu|sua|teu|tua|parágrafo|texto|vídeo
      <your> * foi|ficou|está <praise>
      por teres|terem|você ter|te *
      tiro o chapéu
      merece|mereceu|mereces|mereceste cada|todo|toda|muito|isso
      <deed> <praise> e|de|da|do|que|com|sobre
      melhor <deed>|explicação que já|eu|li|ouvi
      usei|apliquei|adotei|copiei o|a|teu|seu|tua|sua|para|já teu|seu|método|minha|turma|ideia|dica|modelo
      pus|coloquei em prática
      orgulho de|em você|ti|vocês|te
      li o|a seu|teu|tua|sua
      vi como tu|você
      quero|queria|deixar aqui? registrar|registrado|elogiar|elogio
      elogio|elogiar|menção|crédito a|ao|para|à`,
  },
  {
    why: 'recommends',
    toward: 'serve',
    weight: 1.3,
    phrases: `
      recomendo|indico|aconselho
      super|muito|altamente recomendo|recomendado|recomendada
      vale|valem muito|cada|bem? a|muito pena|minuto|leitura|mesmo
      vale|valem a? pena
      <resource> <topics> de|sobre|para|com|do|da|<link>
      <resource> muito <topics>
      ^para quem *
      para quem é|dá|vai|quer|está|faz|trabalha|usa|mora|perguntou|estuda|vende|ensina|acaba|curte|gosta|precisa
      lista de|dos|das|com|da|do todos|todas|*
      guia|tutorial|mapa|resumo|manual|cartilha|planilha|roteiro dos|das|com|para|sobre
      encontrei|achei|descobri este|esta|esse|essa|um|uma <resource>
      leitura obrigatória|recomendada|essencial
      leiam|vejam|ouçam|sigam|leia|veja|segue|siga|assistam|lê|vê|ouve <this>|o|a|este|esta <resource>|<handle>
      dá para <togive>|usar|baixar|abrir|mandar|entregar
      <number> dicas|formas|passos|ferramentas|livros|maneiras|sites|sinais
      dica|dicas de|para|do|da|importante|rápida|útil
      não pede|precisa|pedem|cobra|cobram cadastro|ser|comprovante|nada|inscrição
      entrada|inscrição livre|franca|gratuita
      ajuda|ajudou|ajudaram muito|demais|bastante|imenso
      liberou|liberaram|disponibilizou|disponibiliza
      pode interessar|ajudar|servir
      pode|podem te|lhe|vos interessar|ajudar|servir
      te|lhe|vos interessa|interessar`,
  },
  {
    why: 'recommends',
    toward: 'serve',
    weight: 0.9,
    phrases: `
      colegas|vizinhos|equipe|equipa|condóminos|moradores a|o|sobre|do|da|está|tem|hoje|amanhã|segunda
      a reunião|aula|prova|visita|urna|consulta|turma passou|mudou|é|fica|começa|será|foi
      levem|tragam o|a|um|uma|documento|cartão|rg|água|casaco
      há|tem|têm café|bolo|carona|boleia|vaga|almoço|estacionamento
      vai|vão fechar|haver|faltar
      atenção a|ao|à|para|que|quem
      golpe|burla|alerta`,
  },
  {
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 1.7,
    phrases: `
      vaga|vagas de|para|em|na|no <role>|emprego|estágio|trabalho
      ^vaga
      contrata|contratam|admite|admitem|precisa|precisam|procura|procuram se|um|uma|<role>|<number> <role>
      contrata|contratam|admite|admitem se|<role>
      procura|procuram|precisam se|um|uma|para .. <role>
      estamos|estou contratando|admitindo
      estamos|estou a contratar|admitir|recrutar
      abriu|abre|abriram|abrem concurso|vaga|vagas|processo|edital
      concurso|edital|bolsa para|aberto|público
      processo seletivo
      bolsa|bolsas de|para estudo|estudos|mestrado|doutorado|doutoramento|investigação|pesquisa|alunos|verão
      candidaturas até|para|em|aqui|abertas|<link>
      currículo|currículos até|para|com|na|em|ao|no
      enviar|envio|mandar|levar|entregar|deixar|manda currículo|candidatura|currículos
      salário|vencimento|remuneração de|base|bruto|r|<price>|líquido|<number>
      clt|pj <price>|r|<number>|em|remoto|com|e|vr|va|home
      em clt
      recibos verdes
      recibo verde
      carga horária
      home office|híbrido
      modelo|regime|trabalho híbrido|presencial|remoto
      híbrido
      part|full time
      turno|turnos da noite|manhã|tarde
      contrato de|sem|a|por|efetivo um|ano|<number>|termo
      experiência comprovada|mínima|mínimo|desejável
      lidero|sou gestor|gestora|abro|reporta uma|o|para
      tratar com
      falar com <number>|dona|sr|padre|dr
      tenho|temos|abrimos uma? vaga|vagas`,
  },
  {
    why: 'gives_courage',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      não é|foi|tens|tem sua|tua|culpa|fraqueza|vergonha culpa|fraqueza|*
      não desista|desistas|desiste|desanime|desanima|desanimes|fique|fiques|tenha|tenhas
      tu consegues
      vai|vais conseguir|superar
      vai|vais dar|ficar|passar|melhorar|correr certo|tudo|bem
      isso vai passar|melhorar
      não está|estás|estão sozinho|sozinha|sozinhos|só
      um dia de|cada|após|você vez
      eu? sei|entendo|imagino como|o|bem é|dói
      te entendo
      entendo te|o|a|como|perfeitamente
      passei por isso
      já passei|estive|vivi
      estive assim|aí
      é normal|legítimo|ok sentir|chorar|ter|estar|que
      tens|tem|têm direito a|de
      cuida|cuide de|te|se|bem
      respira|respire
      no seu|teu tempo
      lamento|sinto muito que|pela|por|tudo
      lamento que|pela|tudo
      não precisa|precisas de? resolver|dizer|responder|decidir|fazer|pedir
      fala|fale comigo
      liga|ligue|me me|a|liga qualquer|hora|quando
      carregou|carregaste
      deves|deve estar|ser|ter muito|sido difícil|horrível|duro|pesado
      imagino que deve`,
  },
  {
    why: 'helps_a_third',
    toward: 'serve',
    weight: 1.5,
    phrases: `
      ^achado|achada|encontrado|encontrada
      cachorro|gato|cachorra|gata|cão|carteira|cadela encontrado|encontrada|achado|achada|perdido|perdida
      achei|encontrei um|uma|o|a? carteira|cachorro|cachorra|gato|gata|cão|chave|celular|telemóvel
      desaparecido|desaparecida|desapareceu
      doar|doação|doem|doe|dador|dadores|doadores de? sangue|medula|cabelo
      estoque|reservas crítico|baixo
      para|em|à adoção|adopção
      adotar|adota|adote um|uma|este|esse|esta
      busca|procura|precisa um|de|uma lar|dono
      dono|dona se|aparece|procura|é
      abrigo para|temporário
      campanha do agasalho
      dador|dadores|doadores de`,
  },
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1.2,
    phrases: `
      dá|dê uma? olhada em|no|na|nos|nas|nesse|neste|aqui|<link>
      <our>? <your>? melhor|única|outra|maneira|forma|jeito|opção|alternativa maneira|forma|jeito|opção|alternativa|coisa é|seria|de|que
      o|a mais fácil|rápido|seguro|simples|barato|prático|certo é|seria
      não|nunca se|te? esqueça|esqueças|esqueçam|esquece de|que|do|da
      tenha|tem|tenham|tenhas em|cuidado|paciência|atenção com|conta|mente|que
      tenta|tente|tentem|procura|procure|experimenta|experimente *
      você|tu|vocês pode|podia|poderia|podes|podem|poderias|deveria|devia|precisa|deve tentar|usar|fazer|pedir|ver|falar|procurar|colocar|trocar|ligar|comprar|baixar|entrar|consultar|solicitar|conversar|escrever|criar|deixar|levar
      talvez|quem|se calhar seja|dê|te|valha|compense|fosse|sabe|possas|possa|devas|melhor|seja
      te|lhe|vos pode|podem|podia ajudar|servir|interessar|ser
      eu|se fosse|eu fosse|você|tu|a
      no seu|teu lugar|caso
      em vez|lugar de usar|fazer|ir|um|uma|pôr|colocar
      deve|deveria|devia|há funcionar|resolver|aparecer|dar|servir|bastar
      assim|aí não|você|já|te você|evita|precisa|fica|consegue|ganha
      é melhor|recomendável|importante|necessário|preciso|obrigatório|aconselhável|só <togive>|usar|ir|ter|levar|não|esperar|que|entrar|clicar|pôr
      só|basta ir|entrar|clicar|mandar|ligar|pedir|colocar|apertar|abrir|mudar|trocar|pôr
      vá|vai|passa|procura|procure a|à|ao|um|uma|no|na médico|hospital|pronto|posto|delegacia|procon|advogado|psicólogo|banco|cartório|farmácia|finanças|loja|secretaria
      deixa|deixe|deixar de molho|secar|esfriar|descansar|carregar|arrefecer|ferver
      em fogo|lume baixo|médio|brando
      se você|tu|for|é|tem|tens|mora|usa|quer|precisa|já|estiver|quiser .. pode|podes|precisa|tem|melhor|dá|compensa
      não compra|compre|compres|usa|uses|pague|pagues|assina|assine|clique|cliques|coloca|coloque|deixe|mistura|misture esse|essa|nada|o|a|em|no|água|sem
      compensa|rende mais|muito|pegar|comprar|ir`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.1,
    phrases: `
      tem|há|existe|existem um|uma|vários|várias|outro|outra|dois|duas ônibus|autocarro|comboio|trem|metro|metrô|app|site|grupo|plugin|função|opção|jeito|forma|maneira|loja|extensão|botão|programa|lugar|sítio
      tem|há ônibus|autocarro|comboio|trem|metrô|linha direto|de|que|para|da
      por padrão|defeito
      serve|servem|usa|usado|usada para|se para|quando|em
      acho|creio|penso|parece que|me que? se|é|está|fica|chama|pode|dá|foi|tem|vai chama|o|a|por|em|do|até
      geralmente|normalmente|em|na geral|é|eles|leva|demora|isso|dá|fica|maioria
      fica|ficam|está em|na|no|ao|do|à|perto lado|frente|rua|avenida|centro|esquina|direita|esquerda|fim|final
      do|ao lado do|da|de
      sai|passa|parte|demora|leva|abre de|a|cada|uns|cerca|em|às|todos <number>|hora|meia|dia|os
      o|a prazo|documento|regra|lei|limite|taxa|multa|valor|link|horário é|são|vai|diz|fica|termina
      precisa|precisas|vai|só de|precisar|levar|do|da|apresentar rg|cpf|documento|comprovante|passaporte|contrato|cartão|um|uma
      para isso|tirar|fazer|evitar|limpar|conseguir|pedir .. usa|precisa|é|basta|tem|pode|melhor|dá
      no|na <handle>|continente|mercado|lidl|farmácia|site|portal encontras|tem|você|vende|consegues|está|dá
      pelo que você|tu|descreveu|disseste|dizes|falou|li|sei|descreves
      parece|deve|pode ser|ser|que um|uma|do|da|o|a problema|driver|bateria|vírus|placa|fonte|cache|contratura|virose|alergia|configuração
      aqui|na em|minha|nossa casa|cidade|escola|empresa|rua quem|tem|foi|é|a|o
      quem conserta|faz|vende|trata|resolve isso|é|bem|disso
      sim|não , mas|só|depois|precisa|é
      em anexo|segue
      segue|envio|encaminho|anexo em|o|a|os|as|abaixo anexo|documento|relatório|contrato|ata|arquivo|ficheiro|comprovante
      a|o reunião|aula|entrega|assembleia|consulta|ensaio|jogo foi|passou|fica|será|mudou|é adiada|para|adiado|cancelada|às|no|na|remarcada
      já está|foi|estão|ficou resolvido|corrigido|enviado|atualizado|pago|pronto|disponível|feito|arrumado|consertado|instalado
      conforme|como combinado|solicitado|pedido|pediu|conversamos`,
  },
  {
    why: 'gives_courage',
    toward: 'serve',
    weight: 1.3,
    phrases: `
      sinto|lamento muito|imenso que|por|pela|você|isso
      entendo|compreendo|imagino muito|bem|perfeitamente|como|o|você|a|que que|o|deve|é|você|se|sua|tua
      te|vos|lhe entendo|compreendo|admiro|abraço|apoio|desejo
      é|parece muito|normal|compreensível|totalmente|difícil|duro que|sentir|se|difícil|normal|ter|sentires
      dê|dá|se um|tempo|a tempo|ao|se|você|ti
      você|tu|vocês merece|mereces|é|és|fez|fizeste|merecem o|forte|capaz|que|muito|suficiente|ser|melhor|corajosa
      a|não culpa|é não|é|foi|sua|tua é|foi|culpa
      vai|tudo|isso|vão dar|ficar|passar|melhorar|vai bem|tudo|certo|melhorar|passar
      um|com passo|calma de|cada|que
      procura|procure|busca|busque ajuda|apoio|um psicólogo|profissional|de
      qualquer coisa me|estou|grita|chama|liga|fala|estamos
      conta|conte|podes|pode contar? comigo|connosco
      estou|estamos|tô contigo|aqui|com|do|torcendo para|se|você|vocês|seu|teu|por
      cuida|cuide|cuidem bem|se|te de
      passei|passamos|vivi por isso|o|pelo|algo mesmo|ano|e|parecido
      vai|vá|leva|leve com|no calma|seu|teu|tempo`,
  },
  {
    why: 'recommends',
    toward: 'serve',
    weight: 1.3,
    phrases: `
      recomendo|indico|aconselho muito|demais|a|o|esse|essa|este|esta|fortemente|vivamente|leitura *
      vale|valem muito? a? pena|leitura ler|ver|ouvir|a|visitar|conferir|mesmo|seguir
      ótimo|ótima|excelente|bom|boa|belo|bela|grande|imperdível|importante|interessante|brilhante artigo|texto|fio|thread|análise|reflexão|reportagem|entrevista|explicação|vídeo|livro|iniciativa|matéria|aula|resumo|lista|documentário de|do|da|sobre|no|na|para|<handle>|<link>|por
      como fazer|usar|evitar|pedir|declarar|tirar|escolher|aprender|instalar|proteger|saber|criar|melhorar|conseguir|identificar|lidar .. <link>
      se alguém|quiserem|interessar precisar|quiser|interessar|usar
      leiam|vejam|ouçam|sigam|leia|assistam esse|essa|este|esta|isto|isso|o|a fio|thread|artigo|texto|vídeo|entrevista|<handle>|<link>
      leitura muito? recomendada|obrigatória|essencial|importante
      aqui|segue|deixo|fica tem|está|o|a|aqui|um o|a|uma|link|lista|guia|mapa <link>|link|lista|guia|mapa|tutorial|artigo|material
      alerta|atenção|cuidado|golpe|burla com|do|da|para|a|que .. golpe|burla|mensagem|sms|link|caixa|phishing|pix
      amanhã|hoje|segunda|sábado vai|vão faltar|cortar|fechar|interromper|haver água|luz|a|o|energia
      abertas|abertura|abre|abrem candidaturas|inscrições|bolsas|concurso para bolsas|o|a|concurso|mestrado`,
  },
  {
    why: 'gives_credit',
    toward: 'serve',
    weight: 1.3,
    phrases: `
      excelente|grande|belo|ótimo|bom|impecável|lindo|incrível trabalho|iniciativa|intervenção|palestra|aula|entrevista|texto|artigo do|da|de|dos|das|<handle>|em|que|sobre|a
      obrigado <handle> por|pela|pelo|pelas *
      obrigado por|pelo|pela ter|nos|me|teres|terem|todo ajudado|ficado|explicado|acompanhar|apoio|ajudar|ensinado|ajudares|ficar|dado|feito|ensinar
      admiro seu|sua|teu|tua|como|o|quem|muito
      me|nos fez|ajudou|ensinou|inspirou|deu|salvou pensar|entender|muito|a|ver|o|imenso|demais
      sua|tua|seu|teu ideia|dica|sugestão|explicação|aula|método|texto|conselho|exemplo de|deu|funcionou|ajudou|foi|é|salvou|fez
      deu|funcionou muito|super|tão|demais certo|bem
      finalmente|agora entendi|percebi|faz|consegui
      parabéns a|ao|à|para|aos|pelo|pela|pelos <handle>|equipa|equipe|todos|todo|trabalho|iniciativa|quem|texto|projeto`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1,
    phrases: `
      você|tu|vc chegou|chegaste a|no|o *
      repasso|repassando|passando adiante|para|a|vaga|essa|esta
      passo|dou|doo para frente|quem|criança|alguém|a frente
      sem custo|custos|fila|cadastro
      será|vai|foi|está ser? cortada|cortado|adiado|adiada|interrompido|interrompida|alterado|alterada|suspenso|suspensa
      slides|notas|fotos|gravação|gravações|material|apontamentos|anotações .. <handle>|sobre|estão|ficam
      qualquer um|uma|pomada|banco|loja serve|faz|tem|resolve
      já aconteceu|passou comigo|por isso
      vi no grupo|site|jornal
      ficou|fica muito|mais claro|clara|fácil|ótimo
      explica|explicam|explicou melhor|muito|bem|tudo|como
      era|deve ser? falta|excesso|problema|só
      contrato|procuro|busco analista|<role> sênior|pleno|júnior
      reporta para|pra mim|o|a`,
  },
] as const satisfies readonly Signal[];
