import type { Signal } from '../rules.ts';

/** What hands something over: answers, help, credit, people, attention. */
export const serving = [
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1.6,
    phrases: `
      ^não <advise>
      ^nunca|sempre <advise>
      não <urge>|mexe|mexas|arranca|assines|assina|abre|tenta|deixa|deixes|vai|esquece|use|faça
      não precisa|precisas|precisam|adianta|é de?
      pode|podes|podem|dá|deves|deve|devias|devia usar|fazer|pedir|tentar|consultar|trocar|colocar|pôr|abrir|ir|tirar|deixar|entrar|instalar|baixar|escolher|pegar|levar|falar|também|ver
      dá para <togive>|usar|fazer|pedir|fixar|entrar|abrir|baixar|trocar|ir|criar|mandar|escolher|tirar|comprar
      tem|tens|têm que|de ser|pedir|usar|ter|fazer|ir|vir|levar|colocar|pôr|estar|tirar|*
      é só|melhor <togive>|usar|clicar|entrar|baixar|trocar|apertar|mandar|pedir|abrir|apresentar|ir|selecionar|chegar|pegar
      só confere|vê|cuidado|tem|precisa
      basta
      já tentou|tentaste|experimentou|experimentaste|pensou|pensaste|viu|viste|testou|olhou|pediu|falou|verificou ?
      se for|quiser|quiseres|tiver|tiveres|precisar|der|vier|puder|não|fores|estiver|ainda|o|achar|vires|conseguires .. <advise>
      se for|tiver|tiveres|vier|ficar|doer|aparecer|fores|estiver|ficarem
      senão|caso contrário
      o|a melhor|certo|ideal|mais|truque|segredo é|fácil|seguro|simples|barato
      melhor é|só|a|pedir|usar|ir|esperar
      eu usaria|faria|compraria|iria|trocaria|pediria|começaria|tiraria|uso|comprava|fazia|ia|trocava|punha|optava|deixava
      sugiro|aconselho|sugeria|aconselharia
      no|na seu|teu|tua|sua lugar|caso|vez
      comigo|aqui|no|em|foi o|que|resolveu|funcionou|meu caso|resolveu|funcionou|deu
      isso|isto|foi|que|me|aqui resolveu|resolve|funcionou|funciona
      resolvi|consegui com|assim|trocando|usando|a
      cuidado com|para
      atenção a|ao|à|que|com
      convém <togive>|ver|tapar|levar|usar|ir
      em vez de
      e depois <advise>
      por baixo|cima|último e
      <advise> e <advise>
      uma? dica é|para|de|que|importante
      fica a? dica
      a dica
      vale mais
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
      e <advise> <art>|com|por|na|no|em`,
  },
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 0.6,
    phrases: `
      <advise> <art>|com|por|na|no|pelo|pela|em
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
      por isso que|é
      o|a problema|erro|causa|culpa|diferença|questão|resposta|solução|motivo|chave está|é|vem
      o|a * está em|no|na|nos|nas
      significa|quer que|dizer
      ou seja
      por exemplo
      segundo|conforme|de o|a|acordo edital|lei|site|com|manual
      art|artigo|lei|item|decreto|norma|nbr <number>|*
      chama se <deed>|*
      fica|ficam em|no|na|ao|perto|aberto
      ^sim|dá|pode|tem|há|abre|sai|vale|entra|transfere|serve|funciona dá|pode|tem|há|é|sim|abre|mas|na|até|dá|*
      <handle> sim|dá|tem|pode|é|são|hoje|foi|fica|não
      <handle> acho|pelo|vi|usa|no|na|em|se|creio que|em|no|é|o|a|sei|for
      ^é o|a|só|na|no|em|normal|porque|esse|isso|por|preciso
      ^aqui|segue|seguem|cá está|o|a|um|uma|tem|vai|abaixo|<link>|os|as
      aqui o|a|está|tem|vai|ó|um <link>
      segue|seguem o|a|abaixo|em|os|as|anexo|link|<link>
      está|estão tudo|lá|aqui|explicado|em|na|no configurações|dados|perfil|ferramentas|menu|aba|anexo|drive|pasta|etiqueta
      em|na|no|vai|vá|aba configurações|definições|menu|aba|ferramentas|ajustes|opções|dados|preferências
      tem também|opção|grupo|lista|script|playlist|uma extensão|lista|opção|função|aba
      existe|existem um|uma|o|a|dois|também|várias
      o seu|teu|caso|meu é|foi
      a|ao|no|na mim|minha|meu deram|devolveram|foi|caso|experiência|saiu
      na minha experiência
      usei|uso|usamos o|a|este|esse|aqui|há|um|isso e|durante|*
      testei|confirmado|resolvido|corrigido|feito com|na|no|aqui|e|em|a
      espero ter|que ajudado|ajude
      abre|fecha|atende|funciona|começa|sai|termina às|à|dia|até|das|de|na|no|sábado|hoje|segunda
      prazo é|até|termina
      custa|custou|pagas|paga|cobro|cobram <number>|<price>|r|uns|zero|cerca
      a diferença|regra|lei|licença|taxa é|diz|prática|está
      o resto é|pode|fica`,
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
      qualquer dúvida
      qualquer coisa me|avisa|chama|grita|é|liga|estou
      quer|queres|querem que eu *? ?
      quer|queres me|que|ligar|falar|conversar|ajuda|a|uma|companhia ?
      estou|estamos|tou aqui|cá|por|à|acordado para|disposição|se|contigo|perto
      estou|tô aqui
      conta|conte comigo
      à vontade
      fica|fique|fiquem|sinta à? vontade
      podem|pode|podes usar|copiar|pegar|baixar|imprimir|levar|ficar|passar|buscar|adaptar|escrever|vir
      usem|usa|copiem|peguem|pega|levem|baixem à|aqui|quem
      dou|doo|doa|doam|ofereço|oferece|passo para|a|se|o|um|uma|à frente|quem|pra
      de graça|borla
      está|estão|é sobrando|guardado|encostado|parado|seu|teu|tua|sua
      tenho|tem um|uma|dois|duas .. parado|parada|sobrando|guardado|guardada|encostado|encostada|a mais|extra|sobra
      sobrou|sobraram
      quem quiser|vier|precisar|quiserem|for|faltou .. buscar|pega|leva|usa|avisa|aqui
      quem precisar *
      deixo|deixei|disponibilizei|disponibilizo|compartilho|partilho|publiquei|coloquei aqui|os|as|o|a|pronta|pronto|aberto|porque|link|tudo
      fiz um|uma|o|a modelo|planilha|resumo|lista|guia|mapa|tabela|template|tutorial|passo|folha
      modelo|material|arquivo|planilha|código|ficheiro aberto|aberta|editável|gratuito|livre|pronta|pronto
      te mandei|enviei|passei|mandaram
      mandei|enviei|deixei te|lhe|para|na|no
      dei permissão|acesso`,
  },
  {
    why: 'offers_introduction',
    toward: 'serve',
    weight: 2.2,
    phrases: `
      fala|fale|falem|fala|conversa|converse com <handle>|o|a|eles|ela|ele|meu|minha|os|as
      procura|procure|contacta|contacte|pergunta|pergunte|escreve|escreva|liga|ligue o|a|ao|à|lhe|para <handle>|*
      escreve|escreva|diz|diga|liga lhe
      <handle> conhece|conheça|conhece|te apresento|este|esta|esse|essa <handle>
      te|vos|lhe apresento
      apresento te|vos|lhe
      conheçam se
      se falem|conheçam
      vocês|vós dois|duas|os deviam|devem|precisam|andam|têm|deveriam|*
      esse|essa|este|esta é o|a <handle>|*
      lembrei|pensei me|logo? de|em|que você|ti|vocês|interessar
      lembrei logo? de|em você|ti|vocês
      <handle> pode|deve|sabe|entende|trabalha|talvez|conhece|faz|trata|percebe
      o|a <handle> é|sabe|trabalha|conhece|faz|pode|que|entende|tem
      procura|está|anda|precisa quem|à|procurando procura|*
      em contacto|contato com
      quem cuida|trata|mantém|faz disso|é|hoje|isso
      conheço um|uma|alguém|quem|o|a
      fala|diga|diz que fui|vais|vai`,
  },
  {
    why: 'gives_credit',
    toward: 'serve',
    weight: 1.7,
    phrases: `
      parabéns pelo|pela|pelos|pelas <your>? <deed>|trabalho|texto
      adorei|amei|gostei|curti|gosto|adoro muito|demais|mesmo? de? <your>|do|da|o|a|como seu|sua|teu|tua|jeito|parte|forma|modo|<deed>|maneira
      adorei|amei|gostei muito? da|do|a|o parte|jeito|forma|modo|ideia|exemplo
      adorei|amei|gostei <your>
      a|o parte|jeito|forma|modo|maneira|trecho|capítulo|cena|comparação|exemplo de|como|em|que|do|da * *?
      a|o|essa|esse comparação|exemplo|explicação|escolha|ideia|parte está|ficou|foi|é
      o|a <your> * me|salvou|ajudou|mudou|poupou
      <your> <deed> sobre|me|está|é|foi|do|da|de|com|mudou|ajudou|na
      me|nos ajudou|salvou|ajudaram|salvaram|inspirou|ensinou|poupou|resolveu|marcou muito|demais|a|o|na|no|um|uma|mais
      salvou|ajudou|poupou|ensinou|inspirou|resolveu me|nos|imenso|muito|demais
      obrigado por ter|compartilhar|partilhar|explicar|ajudar|ficar|ensinar|esse|este
      obrigado pelo|pela|pelos|pelas <your> <deed>|*
      obrigado pela|pelo explicação|revisão|paciência|conselho|palestra|aula
      obrigado <handle> por|que|pela|pelo|pelas
      obrigado|agradecer a|ao|à <handle>|* que|por|pelo|pela
      agradeço|agradecer a|ao|à|o * por|que|pela|pelo|cuidado|apoio
      graças a|ao|à você|ti|<handle>|*
      aprendi muito|tanto|imenso|mais|com
      cair a ficha
      fez me|o|a|com meu|minha|que|pensar|trocar|mudar|repensar
      me|nos fez <togive>|pensar|trocar|mudar|repensar|rir|chorar|querer|entender
      gostei|adorei|amei do|o que|como escreveu|escreveste|disse|disseste|fez|fizeste|você|tu|falou
      por causa daquele|daquela|do|da seu|sua|teu|tua|parágrafo|texto|vídeo
      <your> * foi|ficou|está <praise>
      por teres|terem|você ter|te *
      tiro o chapéu
      merece|mereceu|mereces|mereceste cada|todo|toda|muito|isso|um|o
      <deed> <praise> e|de|da|do|que|com|sobre
      melhor <deed>|coisa|explicação|* que já|eu|li|ouvi
      usei|levei|apliquei|adotei|copiei o|a|teu|seu|tua|sua|para|já teu|seu|método|minha|turma|ideia|*
      pus|coloquei em prática
      orgulho de|em você|ti|vocês|te
      li o|a seu|teu|tua|sua
      vi como tu|você|o|a
      quero|queria|deixar aqui? registrar|registrado|elogiar|elogio
      elogio|elogiar|menção|crédito a|ao|para|à`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 1.9,
    phrases: `
      qual|que a|o|é|versão|erro|modelo|mensagem|navegador|sistema|placa? a|o? versão|erro|modelo|mensagem|navegador|sistema|placa|marca|saída|tamanho|número|idade|cor|orçamento|site ?
      que versão|erro|modelo|mensagem|tipo|navegador|sistema|tamanho|idade
      o que aparece|diz|acontece|mudou|você|te|está|tu|é|vocês|queres|precisas|procuras|gosta|falta ?
      aparece|dá|deu|acontece algum|alguma|erro|em|quando|só|o|com|no ?
      já tentou|tentaste|experimentou|verificou|conferiu|viu|reiniciou|pediu|falou|procurou ?
      você|tu está|estás|quer|precisas|costuma|instalou|fez * ?
      está seguro|segura|bem agora ?
      está|estás|estão usando|a|rodando|em|com|no|conseguindo ?
      consegue|consegues|pode|podes postar|colar|mostrar|tirar|abrir|entrar * ?
      cola|cole|manda|posta|põe aqui|o|a|um|uma|aí print|saída|código|erro|mensagem|log|foto
      me fala|diz|mostra o|quanto|qual|se|que
      diz|diga me|nos qual|se|mais|quanto
      conta|conte a|uma|mais história
      desde quando
      há quanto tempo
      quantos|quantas * por|tem|são|você ?
      tiraste|fizeste|usaste|puseste|ligaste|mudaste|instalaste|viste|conseguiste|reiniciaste|abriste|tiveste * *? ?
      como está|estás|ele|ela|se|te o|a|chamava|sente|sentes ?
      quer|queres que|a|ajuda|me|falar|conversar|descrição|companhia ?
      onde dói|mora|moras|fica|estás|está|você ?
      posso ajudar ?
      em que posso|cidade|zona|piso`,
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
      <topics> <resource>
      <resource> muito <topics>
      ^para quem *
      ^quem está|vai|mora|tem|precisa|trabalha|escreve|usa|quer|é|vem|for|tiver|dá|faz|perdeu|procura
      para quem é|dá|vai|quer|está|faz|trabalha|usa|mora|perguntou|estuda|vende|ensina|acaba|curte|gosta|precisa
      lista de|dos|das|com|da|do todos|todas|*
      lista|guia|tutorial|mapa|resumo|manual|cartilha|planilha|direitos|modelo|roteiro|calendário de|do|dos|das|com|para|sobre
      achei esse|essa|este|esta|muito|um|uma
      encontrei|achei|descobri este|esta|esse|essa|um|uma <resource>
      leitura obrigatória|recomendada|essencial
      leiam|vejam|ouçam|sigam|leia|veja|segue|siga|assistam|lê|vê|ouve <this>|o|a|este|esta <resource>|<handle>|*
      dá para <togive>|usar|baixar|abrir|mandar|entregar
      <number> dicas|formas|passos|ferramentas|livros|maneiras|sites|sinais
      dica|dicas de|para|do|da|importante|rápida|útil
      gratuito|gratuita|gratuitos|grátis e|sem|online|com|para
      não pede|precisa|pedem|cobra|cobram cadastro|ser|comprovante|nada|inscrição
      entrada|inscrição livre|franca|gratuita
      ajuda|ajudou|ajudaram muito|demais|bastante|imenso
      liberou|liberaram|disponibilizou|disponibiliza|publicou
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
      leva|levem|levar|traz|tragam|trazer o|a|um|uma|documento|cartão|rg|água|casaco
      há|tem|têm café|bolo|carona|boleia|vaga|almoço|estacionamento
      vai|vão ser|estar|haver|fechar|ficar
      atenção a|ao|à|para|que|quem
      avisem|avisa|avise|evitem
      golpe|burla|alerta
      acabei|vi|vim de sair|ver|vir|agora lá|daí|aqui|há
      até as|às|dia|<number>h|sexta|domingo`,
  },
  {
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 1.7,
    phrases: `
      vaga|vagas de|para|em|na|no <role>|*
      ^vaga
      contrata|contratam|admite|admitem|precisa|precisam|procura|procuram se|um|uma|<role>|<number> <role>
      contrata|contratam|admite|admitem se|<role>|<number>|*
      precisa|procura|procuram|precisam se|um|uma|de|para|para? .. <role>
      estamos|estou contratando|admitindo
      estamos|estou a contratar|admitir|recrutar
      abriu|abre|abriram|abrem concurso|vaga|vagas|processo|edital|uma|<number>
      concurso|edital|seleção|processo|bolsa para|aberto|de|público|seletivo|seletiva
      bolsa|bolsas de|para
      candidatura|candidaturas até|para|em|no|na|aqui|por|abertas|<link>
      currículo|currículos até|para|com|na|em|ao|no
      enviar|envio|mandar|levar|entregar|deixar|manda currículo|candidatura|currículos
      salário|vencimento|remuneração de|base|bruto|r|<price>|líquido|<number>
      clt|pj <price>|r|<number>|em|remoto|com|e|vr|va|home
      em clt
      recibos verdes
      recibo verde
      carga horária
      home office|híbrido|presencial
      híbrido
      part|full time
      turno|turnos da|de|do|noite|<number>
      <price> h|hora|líq|mês|clt|pj|vr|va|líquidos|brutos|bruto
      contrato de|sem|a|por|efetivo um|ano|<number>|termo
      experiência comprovada|mínima|mínimo|desejável
      lidero|sou gestor|gestora|abro|reporta uma|o|para
      tratar com
      falar com <number>|o|a|dona|sr|seu|padre|dr
      tenho|temos|abrimos uma? vaga|vagas`,
  },
  {
    why: 'gives_courage',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      não é|foi|tens|tem sua|tua|culpa|fraqueza|vergonha culpa|fraqueza|*
      não desista|desistas|desiste|desanime|desanima|desanimes|fique|fiques|fica|tenha|tenhas|se
      você|tu|vai|vais consegue|consegues|dar|conseguir|passar|sair
      vai|vais dar|ficar|passar|melhorar|correr certo|tudo|bem
      isso vai passar|melhorar
      não está|estás|estão sozinho|sozinha|sozinhos|só
      um dia de|cada|após|você vez
      eu? sei|entendo|imagino como|o|bem é|que|dói
      te entendo
      entendo te|o|a|como|perfeitamente
      passei por isso
      já passei|estive|vivi
      estive assim|aí
      é normal|legítimo|ok sentir|chorar|ter|estar|que
      tens|tem|têm direito a|de
      cuida|cuide de|te|se|bem
      respira|respire
      aguenta|aguente
      no seu|teu tempo
      devagar
      que situação|barra|dor|pesado
      lamento|sinto muito? .. que|pela|por|tudo
      não precisa|precisas de? resolver|dizer|responder|decidir|fazer|pedir
      fala|fale comigo
      liga|ligue|me me|a|liga qualquer|hora|quando
      carregou|carregaste
      deves|deve estar|ser|ter sido`,
  },
  {
    why: 'helps_a_third',
    toward: 'serve',
    weight: 1.5,
    phrases: `
      achado|achada|encontrado|encontrada
      achei|encontrei um|uma|carteira|cachorro|gato|chave|celular|telemóvel
      desaparecido|desaparecida|desapareceu
      doar|doação|doem|doe|dador|dadores|doadores de? sangue|medula|cabelo
      estoque|reservas crítico|de
      adoção|adopção|adotar|adota|adote
      busca|procura|precisa um|de|uma lar|família|casa|dono
      dono|dona se|aparece|procura|é
      abrigo para|temporário
      campanha do agasalho
      dador|dadores|doadores de`,
  },
] as const satisfies readonly Signal[];
