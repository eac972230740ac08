import type { Signal } from '../rules.ts';

/** More ways to hand something over: advice, answers, offers, questions in order to help, courage, credit. */
export const helping = [
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1.4,
    phrases: `
      eu <would>
      você|tu|vc pode|podes|poderia|podia|podias|poderias|deveria|devia|devias|deve|deves|consegue|consegues sempre|também|só|simplesmente|até|se|ainda? <todo>
      podes|podias|poderias|devias|deves sempre|também|simplesmente|até|ainda? <todo>
      dá|daria para <todo> *
      é|seria só|melhor|recomendável|suficiente|simples <todo>
      tem|tens|têm|teria|terias|vai|vais que|de|ter|precisar de|que? <todo>
      precisa|precisas|precisaria|basta|bastava|convém|adianta|recomendo|recomenda|sugiro|aconselho|compensa|costuma|experimente|experimenta|tente|tenta|evite|evita de? <todo>
      não|nem precisa|precisas|adianta|tem|vale|há|é|custa de|nada|que|a|pena|necessário|como? <todo>
      que|e tal se|<todo>|um|uma|usar
      e se você|tu|vc <todo>|tentar|tentasse|tentasses|for|usar|fizer|usasse|fosse
      <advise> assim|isso|isto|este|esta|esse|essa|outro|outra|também|sempre|primeiro|antes|depois|bem|logo
      certifique|certifica|assegure|assegura|lembre|lembra|concentre|foque|foca se|te de|que|no|na|em
      tenha|tenham|tem|tenhas a? certeza|cuidado|atenção|paciência|em de|que|com|mente|conta
      não se? te? preocupe|preocupes|preocupa|sinta|sintas|culpe|culpes|esqueça|esqueças|desista|desistas|tenha|tenhas
      recomendo|recomendaria|sugiro|sugeriria|aconselho|aconselharia|recomendamos que|usar|o|a|muito|vivamente|fortemente|um|uma|você|começar
      a|minha|o|uma|outra|melhor|única <your>? melhor|única|outra|sugestão|dica|recomendação|opção|solução|alternativa|conselho|alternativa|forma|maneira é|seria|era|de|para
      no <your> caso|lugar|código|exemplo|sistema|navegador|computador
      desde|contanto|a|assim|sempre que você|tu|o|a|seja|não|haja|tenha|use
      antes de <todo> .. <advise>|verifique|veja|confirme|confirma
      para isso|evitar|<todo> .. use|usa|usar|precisa|basta|tem|pode|podes|vá|clique
      ao|em invés|vez de <todo>|um|uma|o|a|*
      nunca|sempre|jamais se? deve|use|usa|usar|faça|deixe|deixa|compre|confie|coloque|verifique|verifica|peça|leve
      se|caso você|tu|vc? .. quiser|precisar|puder|tiver|quiseres|precisares|puderes|fizer|detesta|usa|usar|for|está|estiver|tem|estás .. pode|podes|dá|use|usa|tente|tenta|vá|basta|melhor|é|faça
      comigo|aqui|mim funciona|funcionou|resolveu|deu certo|bem|isso|sem
      tem|há|existe|existem um|uma|uns|umas|vários|várias|alguns|algumas|outro|outra <resource>|<work>|função|comando|opção|extensão|pacote|grupo que|para|de|chamado|chamada`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.2,
    phrases: `
      a|o palavra|forma|resposta|data|versão|termo|link|hora|horário|nome certa|correta|certo|correto|atualizado é|está|seria
      você|tu|vc quer|queres|deve|deves|pode|podes|precisa|precisas um|uma|usar|é|de|querer *
      engana|falta um|pouco|o|a|porque|só
      está|fica|encontra|vem|aparece na|no|em|se página|manual|secção|seção|capítulo|menu|tabela|site|topo|fundo|rodapé|documentação|índice
      há|tem|existe|existem um|uma|uns|umas|vários|várias|também|aqui .. aqui <link>?
      <handle> há|tem|existe|está|era|foi|fica|chama|vem um|uma|na|no|em|se|também|para|aqui *
      isso|isto|este|esse|ele|ela|aquilo é|são|está|foi|era chamado|chamada|causado|causada|porque|por|devido|suportado|esperado|conhecido|explicado|documentado|descrito|definido
      o|seu|teu problema|erro|bug|truque é|está|era que|no|na|o|a
      a causa|razão|solução|resposta|documentação|função|diferença|variável|classe|forma|ideia|explicação|página|versão é|está|era|vem|diz|explica|tem|seria|mostra|usa
      você|tu|vc está|estás|esqueceu|esqueceste|tá|deve|pode|precisa a|de|estar|ter|o? usando|tentando|confundindo|passando|chamando|usar|tentar|confundir|passar|chamar|esquecendo|criando|comparando|usado|esquecido|o|a
      falta|faltou|está|faltando um|uma|o|a|faltando|só|no|na .. código|arquivo|linha|aspas|vírgula|parêntese|documento|assinatura|dado|ponto
      segundo|conforme|consulte|veja|vê|ver|leia|lê|dê|confira a|o|esta|este|essa|esse|também|na|no documentação|resposta|artigo|página|manual|guia|tutorial|pergunta|exemplo|faq|wiki|docs|readme|tópico
      bug|problema|limitação conhecido|conhecida|comum
      deve|deveria|devia funcionar|resolver|ajudar|bastar|servir|chegar
      normalmente|geralmente|tipicamente|em|costuma|por geral|padrão|defeito|usa|é|se|você|precisa|fica|demora|leva|funciona|são|as|os|o|a|dá
      acho|creio|parece|acredito|penso que|me sim|que|você|tu|dá|pode|não|só|vai|tem|fica|funciona|a|o é|está|pode|podes|dá|tem|vai|funciona|fica|precisa|foi|resolve
      acho|creio que sim
      usa|usam|usado|usada|serve|servem se|para|quando|pra quando|para|pra|o|a|fazer|de|<todo>
      isso|isto|também|talvez pode|podem|deve|poderia ser|estar|ter *
      editei|atualizei|corrigi|respondi|adicionei|expliquei|acrescentei <our>|a|minha|o|na|isso|à resposta|pergunta|código|comentário|exemplo|edição|post|link
      espero|espero que|espera isso|isto|te|lhe|que|ter? ajude|ajudado|ajude|sirva|seja|resolva|ajudar|esclareça
      espero ter|que|isso|isto ajudado|ajude|esclarecido|sirva|isso|isto|te
      segue|seguem|encontra|encontre em anexo|anexo
      para|conforme|como sua|vossa|te|lhe|solicitado|combinado|pedido|pediu|pediste informação|conhecimento|revisão|informar|avisar|lembrar|consideração|aprovação|referência|,
      apenas|passando|escrevo para te|lhe|vos? informar|lembrar|confirmar
      lembrete .. reunião|aula|prazo|entrega|consulta|ensaio|prova
      pediu|pediram|perguntou|perguntaram|ligou|quer|queria|mandou me|para|se|que|saber|por .. te|lhe|você|vocês|avisar|passar|falar|ti|com
      reunião|aula|encontro|call|sessão|ensaio foi|está|passou|mudou|será adiada|cancelada|remarcada|para|confirmada|adiado
      já foi|está|estão|mandei|enviei|incluí|adicionei|coloquei|corrigi|arrumei|fiz|atualizei|mudei|pedi|marquei|reservei resolvido|corrigido|enviado|atualizado|pronto|adicionado|marcado|feito|o|a|isso|para|tudo|aprovado|agendado
      foi|foram|está|estão|fica resolvido|resolvida|corrigido|corrigida|atualizado|enviado|enviada|adicionado|incluído|agendado|marcada|marcado|reagendada|reagendado|aprovado|anexado|atualizada
      testei|verifiquei|conferi|olhei|perguntei|liguei|confirmei|chequei|medi|consultei e|aqui|com|no|na|o|a|ao|que|isso
      <handle> sim|não|acho|tenta|tente|usa|use|experimenta|veja|dá|basta que|dá|se|usar|pode|precisa|tem|com|um|uma
      <handle> é|foi|deve por|porque|o|a|um|uma|ser|isso *
      <handle> <advise>|<would>|tenta|acho
      aqui|cá vai|vão|está|tem|tens|fica|estão o|a|os|as|um|uma|mais <link>|link|lista|código|exemplo|versão|explicação|documento|original|íntegra|arquivo|vídeo|resumo
      ^já testei|usei|mexi|passei|fiz|tentei|trabalhei|instalei|li|vi e|com|várias|muito|no|na|em|isso|um|uma
      dizem|parece que|q é|são? mais|melhor|melhores|bem
      é tranquilo|simples|fácil|de boa|só|possível`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 1.7,
    phrases: `
      ^quer|queres|querem|aceita|aceitas ?
      <handle> eu? escrevi|fiz|publiquei|gravei|montei .. um|uma|sobre <work>|<resource>|script|isso|isto
      <handle> talvez|se .. sirva|serve|ajude|interesse|útil|encontre|encontres
      caso|se .. alguma|qualquer|encontrar|encontre|tiver|tenha dúvida|dúvidas|dificuldade|problema|erro .. .. envie|envia|escreva|escreve|mande|contacte|contate|fale
      fique|fiquem|fica|sinta|sintam se? à vontade para
      <togive> se|caso ajudar|servir|quiser|precisar
      posso|podemos eu? te|lhe|vos? ajudar|explicar|emprestar|indicar|olhar|verificar|procurar|perguntar|levar|trazer|sugerir
      se|caso quiser|quiseres|quiserem|precisar|precisares|precisarem|tiver|tiverem|tiveres|houver|ficar|estiver|interessar .. posso|dúvida|dúvidas|avisa|avise|me|fala|fale|pergunta|pergunte|estou|te|lhe|diz|diga|pede|peça|ajudo|mando|só|pode|podes|ajuda|algo|qualquer|alguma|conversar|usar
      me|nos avise|avisa|avisem|diga|diz|fala|fale|mande|manda|chama se|caso|quando|que|qualquer *
      avise|avisa|avisem|diga|diz|fala|fale|grita me|nos se|caso|quando|que precisar|precisares|quiser|quiseres|tiver|tiveres|conseguir|der|puder|funcionar|funcionou|eu|posso|algo|há|mais|*
      às ordens|suas
      qualquer|alguma|mais dúvida|dúvidas|coisa|pergunta|problema estou|avisa|avise|pode|podes|chama|fala|fale|pergunta|pergunte|é|me|estamos|só
      terei|teria|tenho|temos|com todo|muito|o? gosto|prazer em|todo|ajudar|explicar|ajudo|te|eu
      com muito|todo|o|maior? gosto|prazer te|lhe|ajudo|envio|mando|explico|eu
      quer|queres|querem|queria|precisa|precisas que|de|uma|um|companhia|ajuda eu|nós|a|ajuda|ajudinha|gente|mão|convite|cópia|exemplar *? ?
      dou|doo|ofereço|tenho|temos|sobrou|sobraram um|uma|uns|dois|duas|<number>|o|a|convites|alguns|convite .. quem|de|grátis|para|a|sobrando|extra|se|mais quiser|graça|sobrar|precisar|der|oferecer|alguém
      de|é|é? graça|borla|grátis|gratuito para|é|quem|só|basta quem|retirar|buscar|levar|vier|pegar|usar|ir
      podes|podem ficar|levar|usar|copiar|contar|perguntar|chamar com|à|sem|comigo|mim|quando|quiser|qualquer
      estou|estamos|tô|vou a? vendo|verificando|trabalhando|resolvendo|ver|tratar|resolver|olhando|corrigindo|mexendo|investigando isso|nisso|nisto|disso|já|aqui|o|isto|com
      estou aqui|cá para|se|contigo|com|por
      te|lhe mando|envio|passo|empresto|ajudo|apresento|mostro|explico|dou|adiciono|escuto|ouço *
      e|aí|depois|já digo|aviso|mando|conto|respondo|posto|publico|envio|confirmo te|aqui|aí|já|se|assim|os|as|o|a|alguma|também
      se|assim|quando eu? achar|encontrar|souber|descobrir|conseguir|tiver .. posto|aviso|mando|te|digo|passo|envio|compartilho
      posso|podemos ir|passar|buscar|levar|ficar|vir aí|te|contigo|você|com|aqui|buscar|lá`,
  },
  {
    why: 'gives_courage',
    toward: 'serve',
    weight: 1.6,
    phrases: `
      espero|desejo|tomara que você|tu|vc|consigas|melhores|fiques|possas|encontres|te|isso|consiga|encontre *
      isso|isto|deve|que|imagino parece|deve|soa|é|ter|ser|que|ter? sido|ser|ter|deve|muito|bem|realmente|super|tão|mesmo? sido|muito|bem|realmente|super|tão? difícil|horrível|doloroso|frustrante|complicado|assustador|estressante|exaustivo|triste|pesado|chato|barra|duro|cansativo
      sinto|lamento muito|imenso|tanto|por|que|pela|ouvir|saber|ouvir|isso que|por|saber|ouvir|você|tu|isso|pela|pelo|tua|sua|te|esteja|estejas|perda|disso|tenha|tenhas|tudo
      consigo|posso|dá|eu|só imaginar|entender|compreender|entendo|compreendo|imagino|perceber como|que|o|por|isso|bem|perfeitamente|por
      entendo|compreendo|percebo|imagino como|que|o|por|bem|perfeitamente|a|isso|sua|tua .. sente|sentes|difícil|você|seu|teu|sua|tua|dinheiro|passando|frustrante|frustração|dor|preocupação|estressa
      você|tu|vc está|estás|é|és|tem|tens|vai|vais|foi|fez|fizeste|merece|consegue|consegues fazendo|a|no|indo|forte|capaz|muito|o|uma|um|corajosa|corajoso|superar|conseguir|melhor|bem|todo|encontrar|ser|ficar|sair .. melhor|bem|caminho|pessoa|forte|capaz|direito|possível|isso|dessa|feliz|alguém|passos
      muita|muitas|tanta|várias|milhões|todo|todos gente|pessoas|mundo|nós|de passa|passam|sente|sentem|se|já|está|estão|sofre|sofrem|luta|tem|têm
      é|são totalmente|completamente|perfeitamente|super|muito|absolutamente|bem normal|compreensível|natural|comum|válido
      seja|seja|sê gentil|bom|paciente|carinhoso|forte com|consigo|contigo|você
      mantenha|mantém|fique se|te|a|o? firme|forte|calma|positivo|cabeça
      continue|continua|continuem assim|lutando|tentando|escrevendo|firme
      vai|vão|irá tudo? ficar|dar|passar|melhorar|correr|valer tudo|certo|bem|melhor|a|mais|logo
      isso|isto|tudo|vai|também vai|vai? passa|passar|passará|melhora
      não|você|tu é|foi|está|estás|tem culpa|sua|tua|sozinho|sozinha|nada|por? de|sua|tua|culpa|errado|fraqueza|vergonha|nisso|nessa
      já|também|eu|nós passei|estive|senti|vivi|passamos|tive|aconteceu por|aí|isso|comigo|algo|na|no .. isso|mesma|mesmo|lugar|situação|parecido|semelhante
      estou|estamos|fico|eu torcendo|orgulhoso|orgulhosa|feliz|contigo|aqui por|de|para|que você|ti|vocês|vc
      torcendo por|para você|ti|vocês|que|vc
      cuide|cuida|cuidem bem|se|te|de de|bem|si|ti|você
      acredito|confio|creio em|na você|ti|vocês|sua|tua
      um dia|passo de cada|cada|por|atrás vez|do
      melhoras|força|coragem e|aí|para|com|na|nessa|neste
      há|tem|existem|sempre pessoas|gente|ajuda|saída|profissionais|linhas que|para|disponível|te|disposta`,
  },
  {
    why: 'gives_credit',
    toward: 'serve',
    weight: 1.5,
    phrases: `
      parabéns <handle> pelo|pela|pelos|pelas|por *
      aplauso|aplausos|palmas|chapéu para|a|ao|aos|às *
      que|uma <praise>? <deed> <praise>|tão .. <handle>|de|do|da
      usei|usamos|apliquei|li|ouvi|vi com|na|no|e|o|a <our>? alunos|turma|filhos|equipe|equipa|aulas .. e|adoraram|funcionou
      <praise>|belo|bela|belíssimo|grande|melhor|super|muito|lindo|introdução|resumo <deed>|trabalho|introdução|apresentação|explicação|artigo|palestra|aula|post|iniciativa|trabalho|brilhante <handle>|do|da|de|dos|das|sobre|em|no|na|à|para|ao|por|pessoal|equipe|time|galera|<praise>
      <handle> <praise> <deed>|trabalho|iniciativa|ideia|apresentação|artigo|exemplo|ponto
      <handle> é|foi|são|está|fez|tem|arrasou|mandou|deu|manda um|uma|muito|o|a|demais|bem|show|tão|simplesmente <praise>|incrível|melhor|trabalho|ótimo|show|aula|demais|maravilhosa|inspiração|craque|génio|gênio|fera|máximo
      <handle> arrasou|arrasa|mandou|salvou|explicou|ensinou|mostrou|ajudou|inspirou|deu|lembrou|compartilhou *
      muito|super|tão|bem? impressionado|impressionada|impressionados|inspirado|inspirada|fascinado|encantado|encantada com|por|pelo|pela
      aprendi|aprendemos|aprendo|aprendeu|ganhei muito|tanto|imenso|muita|bastante|mais|demais|sempre com|sobre|de|hoje|contigo
      orgulho|orgulhoso|orgulhosa|orgulhosos|orgulhosas de|da|do|dos|das|em <our>|você|ti|vocês|equipe|equipa|alunos|time|todos|todas|quem|<handle>|minha|meu|este|esta
      amei|adorei|gostei|curti|adoro|amo|gosto muito|mesmo|imenso|demais? de? <your>|ler|ouvir|ver|assistir|como|a|o|da|do tua|teu|sua|seu|você|tu|forma|maneira|jeito|ideia|ponto|*
      bem|muito bem? observado|lembrado|pensado|visto|dito|explicado|escrito|apontado|colocado|organizado|achado
      crédito|créditos|mérito|méritos|palmas|aplausos|vénia|agradecimento|agradecimentos todo|especial|especiais|enorme|vai|vão? a|ao|à|para|aos|às <handle>|quem|equipe|equipa|*
      um|uma|meu|minha|muito grande|enorme|especial|super|salve|muito|imenso? obrigado|agradecimento|salve|aplauso|parabéns|abraço a|ao|à|aos|às|para|pra <handle>|todos|quem|equipe|equipa|organização|*
      obrigado|valeu|agradeço <handle>|*? por|pela|pelo|pelas|pelos ter|nos|me|compartilhar|explicar|esclarecer|ajudar|ensinar|responder|mostrar|apontar|organizar|trabalho|aula|palestra|explicação|paciência|dica|dicas|revisão|sugestão|<praise>|conselho|<deed>
      merece|merecem|mereceu|merecido|merecida|merecidíssimo|merecidíssima todo|toda|todos|muito|o|um|mais|parabéns|prêmio|<handle>
      você|tu|vc|vocês fez|fizeram|fizeste|arrasou|arrasaram|é|são|manda|mandou|mandaram|tem|têm um|uma|muito|demais|bem|o|a|sempre <praise>|trabalho|diferença|incrível|melhor|melhores|bem|dom|jeito|incríveis|demais
      <your> <deed>|blog|site|canal|trabalho|projeto|tópico|dica|exemplo .. ajudou|ensinou|inspirou|salvou|mudou|fez|ficou|está|é|foi <praise>|muito|demais|me|incrível|ótimo|excelente|perfeito
      recomendo|recomendamos o|a|<handle>|muito <handle>|trabalho|seguir|o
      tiro|tirar|chapéu o|chapéu|para
      tem|tens toda|razão|muita razão|toda|nisso
      excelente|ótimo|ótima|boa|bom|belo|grande ponto|pergunta|sugestão|observação|exemplo|lembrança|sacada|ideia|questão|argumento <handle>|sobre|de|do|da|que|e|*?`,
  },
  {
    why: 'recommends',
    toward: 'serve',
    weight: 1.4,
    phrases: `
      bem|muito|super|bastante|tão útil|úteis|prático|prática|esclarecedor|completo|completa
      útil|úteis para|a|na|no|em|aos
      livre|livres|aberto|abertos|abertas|gratuito|gratuitos|gratuitas|grátis para usar|todos|baixar|copiar|uso|descarregar|as|os|professores|imprimir
      para quem quiser|precisar|pediu|perguntou|interessar *
      página|site|app|ferramenta|jogo|exercício|vídeo|lista|forma|maneira|truque simples|rápida|rápido|fácil|gratuita|gratuito|interessante|útil para|de <todo>
      ideias|dicas|formas|maneiras|estratégias|atividades|sugestões|truques|perguntas|recursos|passos simples|para|práticas|práticos|úteis .. <link>
      reencaminho|encaminho|repasso *
      compartilho|compartilhando|deixo|fica|segue aqui|um|uma|o|a|os|as|com|convosco <our>? <resource>|modelo|dica|notas|slides|sugestão|materiais
      os|as|aqui|seguem|minhas|meus slides|notas|apontamentos|materiais|gravações|dados|ficheiros|arquivos .. estão|aqui|disponíveis|<link>
      <praise>|útil|bela|belo|muito|super|bom|rápida|rápido|mais|grande <praise>|útil|interessante|bom|boa|um|uma? introdução|visão|explicação|guia|tutorial|lista|resumo|leitura|dicas|coleção|artigo|post|discussão|vídeo|palestra|ferramenta|exemplo|exemplos|infográfico|análise|apresentação|lição|ideias|mapa|entrevista|recurso|recursos|site|app|texto|thread|fio|matéria|reportagem|trabalho brilhante|<praise>|à|ao|a|do|da|de|sobre|para|no|na|por|<link>|com|via|em|dos|das
      introdução|guia|tutorial|resumo|lista|dicas|ferramentas|recursos|exemplos|ideias|perguntas|estratégias|modelo|plano|planos|atividades <praise>|à|ao|para|de|do|da|útil|prático|prática|sobre|rápido|completo|gratuito|gratuitos .. <link>
      vale|valem bem|muito|mesmo|super|sempre|cada? a? pena|leitura|minuto|lida|conferir ler|ver|ouvir|conferir|assistir|a|uma|visitar|dar|seguir|<link>|*?
      dá|dê|deem|vale uma? olhada|conferida|espreitadela|lida|olhadela|vista|olhadinha em|no|na|nos|nas|nesse|neste|nesta|nessa|aqui|<link>
      <number>|dez|cinco|sete|algumas|umas|várias|três dicas|formas|maneiras|passos|ferramentas|livros|sites|sinais|ideias|razões|perguntas|lições|motivos|coisas|recursos|truques|estratégias|erros|mitos|apps|jeitos para|de|que|sobre|a|gratuitos|gratuitas .. <link>
      como <todo>|fazer|lidar|montar|construir|preparar|ensinar|aumentar|reduzir|conseguir|começar|escrever|criar|aprender .. <link>
      todo|toda|todos|todas|qualquer mundo|gente|professor|aluno|pai|dev|os|as .. deveria|devia|deviam|deveriam|precisa|precisam|tem ler|ver|assistir|conhecer|saber|ouvir|usar|*
      para quem|professores|pais|alunos|estudantes|iniciantes|devs .. <link>
      caso|se alguém|queira|queiram|esteja|estejam|você|interesse|alguém? interessar|quiser|precisar|esteja|procurando|precise|estiver|tenha|procure|goste|curta|queira|interesse .. <link>|aqui|segue|procurando|interessado|interesse|tem|há|saber|ler
      aqui|este|esta|esse|essa|isto|isso é|está|vai|há|pode um|uma|o|a|ser|te|lhe|ajudar <praise>|útil|bom|boa|ótimo|ótima|interessante|bem|ajudar|interessar|servir *
      pode|podes|poderia|talvez te|lhe|vos|ser|seja|também|ajude|interesse? útil|interessar|ajudar|gostar|interessante|ajuda|servir|você
      recomendo|recomendado|recomendada|recomendadíssimo|indico|aconselho fortemente|muito|vivamente|altamente|demais|esse|este|essa|esta|o|a|os|as|que|ler|para|<link>
      <our> favorito|favorita|preferido|preferida *? é|para|ferramenta|app|site|livro
      livre|aberto|aberta|gratuito|gratuita|grátis|open para|código|source|e|online .. <link>|usar|baixar|todos
      leia|leiam|lê|ouça|ouçam|assista|assistam isto|isso|este|esta|esse|essa <handle>|<resource>
      via|de|por|do|da <handle> sobre|de|para|em|com .. <link>
      ff|#ff|#followfriday <handle>|para`,
  },
  {
    why: 'offers_introduction',
    toward: 'serve',
    weight: 2,
    phrases: `
      fale|fala|fala|converse|conversa|contate|contacte|procure|siga|segue|pergunte|pergunta|procura com|o|a|ao|à <handle>
      devia|devias|deveria|deviam|deveriam|precisa|precisam|tem|têm de|que? falar|conversar|conhecer|seguir|conhecerem|contactar|conversarem com|a|o|<handle>|se|ela|ele|minha|meu
      <handle> deve|pode|poderá|talvez|poderia|costuma|vai saber|ajudar|conhecer|conseguir|responder|possa|saiba|interessar|ter|gostar
      conheço alguém|gente|um|uma|quem|pessoas .. que|pode|na|no|trabalha|faz|lá|aqui
      quem|a|pessoa certo|certa|pode|cuida|trata|entende|sabe para|te|disso|falar|ajudar|é
      o|a|meu|minha contato|contacto|email|número|telefone dele|dela|deles|da|do|é|<email>|<number>
      passei|passo|dei|dou o|a? seu|teu|contato|contacto|email|número|nome para|ao|à|dele|dela
      em|no cópia|cc|copiando|copiei está|segue|a|o|<handle>|para`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 0.8,
    phrases: `
      fico|estou|estamos|ficamos|estarei|estaremos|continuo à|ao|aqui|disponível disposição|dispor|para|se|qualquer
      fique|fica|fiquem|sinta|sintam|sente se|te|à à? vontade|livre
      à vontade
      qualquer dúvida`,
  },
] as const satisfies readonly Signal[];
