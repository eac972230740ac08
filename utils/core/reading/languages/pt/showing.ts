import type { Signal } from '../rules.ts';

/** More shows of own things, prices, services and pleas for money. */
export const showing = [
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 2.1,
    call: true,
    negatable: true,
    phrases: `
      ^apresentando|apresentamos|anunciando|anunciamos|lançando
      ^tenho|temos o prazer|orgulho|gosto de
      ^novo|nova|novos|novas|último|última post|postagem|publicação|vídeo|vlog|episódio|podcast|música|single|álbum|ep|mixtape|remix|newsletter|artigo|ensaio|coluna|crónica|crônica|live|stream|jogo|game|app|livro|romance|conto|poema|quadrinho|hq|webcomic|tutorial|curso|webinar|clipe|capítulo|edição|loja|print|arte|desenho|tirinha
      ^post|postagem|vídeo|episódio|artigo|música|podcast|blog|capítulo|texto novo|nova
      ^blog|blogue|podcast|vídeo|episódio|áudio|slides|entrevista|post|newsletter <link>|sobre|com|de|do|<number> <link>?
      ^vídeo|áudio|slides|gravação|fotos|destaques|transcrição|notas do|da|de|dos|das <our>|minha|meu
      novo|nova|novos|último|última|este|neste|nesta post|postagem|publicação|artigo|episódio|vídeo|texto no|na|do|da|em <our>|blog|blogue|canal|site|podcast
      <our> mais? novo|nova|novos|último|última|recente|primeiro|primeira * <link>
      <our> <fresh> <work> .. <link>
      <our> <work> mais? recente|novo|nova
      <our> <work> .. <link>
      <our> palestra|fala|apresentação|entrevista|artigo|texto|coluna|resenha|ensaio|capítulo|slides|pôster|livro|vídeo|post|tutorial|reflexões|reflexão|notas|relato|crítica .. <link>
      ^alguns|algumas|umas|uns|minhas|meus|breves|a pensamentos|reflexões|notas|ideias|reflexão|impressões|considerações|opinião sobre|da|do|de|a .. <link>?
      ^escrevi|publiquei|postei|bloguei|gravei|blogando|escrevendo|escrito um|uma|sobre|algo|isto|isso|umas|uns|aqui|no|mais|este|esse|o|a
      escrevi|escrevemos|bloguei|palestrei|conversei|entrevistei|publiquei|gravei|postei .. <link>
      ^acabei|acabamos|acabámos|terminei|terminamos|terminámos de publicar|postar|lançar|subir|programar|escrever|criar|gravar|desenvolver|fazer|montar|atualizar|<our>|o|a
      acabei|acabamos|acabámos|terminei de publicar|postar|lançar|subir|programar|escrever|gravar|carregar um|uma|o|a|meu|minha|mais|no|na
      episódio|ep <number>
      está|estão|já|agora|finalmente disponível|disponíveis|no|online|lançado|lançada em|na|no|aqui|ar|agora|<link> *?
      já|finalmente|agora|oficialmente|hoje|também está|estão|estamos no|nas|à|disponível|disponíveis|em|online|lançado|lançada *?
      já|agora|está à venda
      no|do|em|ao blog|blogue hoje|esta|agora|<link>|desta|da|novo|nova
      obrigado .. por me|nos ter|receber|convidar|receberem|convidarem .. podcast|programa|canal|show|evento
      post|artigo|texto convidado|de convidado
      feito|escrito|criado|desenhado por|pelo mim|nós|vosso|autor
      <our> vídeo|canal|música|mixtape|som|blog|clipe
      no|na|do|pelo|ao <our> canal|blog|blogue|soundcloud|etsy|patreon|podcast|newsletter|twitch|youtube|substack|tiktok`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 1.5,
    negatable: true,
    phrases: `
      muito|super|tão|bem? feliz|felizes|animado|animada|animados|empolgado|empolgada|empolgados|orgulhoso|orgulhosa|orgulhosos|honrado|honrada|honrados|contente|contentes|entusiasmado|entusiasmada|entusiasmados|emocionado|satisfeitos|ansiosos por|em|de|para|com|que|pela|pelo anunciar|anunciarmos|lançar|compartilhar|apresentar|revelar|poder|participar|estar|fazer|ter|receber|contar|ser|termos|sermos|palestra|lançamento|parceria
      orgulho|alegria|prazer|honra|satisfação|entusiasmo|gosto de|em|que anunciar|anunciamos|apresentar|apresentamos|lançar|compartilhar|informar|comunicar|receber|fazer|participar|contar|convidar|revelar|ser|dar
      fomos|fui|somos|sou .. selecionado|selecionada|selecionados|nomeado|nomeada|nomeados|premiado|premiada|premiados|finalista|finalistas|destaque|reconhecidos|eleitos|eleita|eleito|indicados|indicado|indicada .. <link>|para|pela|pelo|como|do|da|no|na
      ganhamos|conquistamos|recebemos|vencemos|ganhámos|conquistámos|vencemos o|a|um|uma|mais|nosso * prêmio|prémio|troféu|certificação|selo|rodada|investimento
      estive|estivemos|participei|participamos|palestrei|falei|apareci|conversei|fui no|na|num|numa|com|ao podcast|programa|rádio|tv|jornal|webinar|painel|canal .. <link>|falar|sobre|falando
      trailer|teaser|prévia|demo|sneak|bastidores|making de|do|da|dos|oficial|<link>|of|já
      vem|tá|está|estão aí|chegando|chegar .. <work>|novo|nova|novidade|novidades
      aguardem|aguarde|spoiler
      grandes|boas|muitas|mais|várias novidades vindo|em|para|a|chegando|por|esta|este
      <our> <work> está|saiu|sai|já|chegou|estreia|foi|vai|tem|ganhou|agora no|na|nas|ar|disponível|disponíveis|publicado|atualizado|lançado|hoje|<number>|aberto|aberta
      meu nome é|sou|chamo me? .. fundador|fundadora|ceo|criador|criadora|autor|autora|cofundador|rapper|músico|artista|cantora|cantor|fotógrafa|fotógrafo|produtor
      sou|somos um|uma|o|a rapper|banda|cantor|cantora|músico|artista|produtor|produtora|youtuber|streamer|startup|ilustradora|ilustrador|escritora|escritor|autora|autor|fotógrafo|fotógrafa
      caso|se não? tenha|tenham|perdeu|perderam|tenhas|viu|viram perdido|visto|o|a|não|meu|nosso
      para quem perdeu|não o|a|viu|pôde
      neste|nesta|nessa|nesse|no <fresh>? episódio|edição|vídeo|podcast|webinar|live|número|post .. a gente|falamos|falo|conversamos|vamos|vemos|entrevistamos|discutimos|exploramos
      esta|essa|nesta|nessa semana|quarta|quinta|sexta no|na|em <our>|podcast|blog|programa|canal
      <our> <work> de|do|da|dos|das|sobre|para|em .. <link>
      entrevista|conversa|papo|bate com .. <link>
      entrevistei|recebi|recebemos|batemos <handle>
      na|no play|app|google|kindle|amazon|etsy|steam|spotify|soundcloud|bandcamp|kickstarter|appstore|itunes|netflix store|unlimited|<link>|play|por|já|e
      trabalho|projeto|projecto|jogo|livro|ferramenta|app em|que andamento|progresso|desenvolvimento|eu|fiz|criei|desenvolvi
      estou|ando|estamos fazendo|criando|desenvolvendo|construindo|lançando|montando|escrevendo um|uma|o|a|meu|minha|nosso|nova|novo|ferramenta * <work>|ferramenta|plataforma|comunidade
      <work>|extensão|joguinho|site que eu? fiz|criei|desenvolvi|escrevi|programei|gravei|fizemos|criamos|desenvolvemos
      eu? fiz|criei|programei|desenvolvi|lancei|fizemos|construí|construímos|criamos|lançamos um|uma|o|este|esse|esta|essa|nosso|meu|minha <short>? <fresh>? <work>|joguinho|bot|ferramenta
      versão <number> do|da|já|saiu|está|disponível|lançada
      adicionei|adicionamos|atualizei|atualizamos .. no|na|o|a|em <our> jogo|app|site|loja|canal|aplicativo|plugin|extensão|blog
      <our> <made>|equipe|equipa lançou|publicou|criou|desenvolveu|apresentou
      iremos|estaremos|estarei|vamos|vou a? lançar|lançando|apresentando|tocando|palestrar|palestrando|transmitir|estrear|expor`,
  },
  {
    why: 'names_price',
    toward: 'sell',
    weight: 1.7,
    negatable: true,
    phrases: `
      <work>|grátis|tudo|agora|está|estou em promoção|oferta|liquidação|desconto|saldo|por
      em promoção|oferta|liquidação|saldo por|até|no|na|só|esta|hoje|especial|<link>|para
      metade do preço
      por tempo limitado
      leve|leva|compre|compra <number>|um|dois|três .. pague|paga|ganhe|leve|grátis
      compre|comprem|encomende|encomendem|peça|adquira|garanta já|agora|aqui|online|hoje|<link>|<our>
      teste|período|amostra|mês|semana|aula|envio|frete|download|versão|trial|acesso|consulta|avaliação grátis|gratuito|gratuita
      grátis|gratuito|gratuita por|durante|para|até|só|na|no|com <number>|os|tempo|hoje|primeiros|quem|sua|kindle|amazon|conta
      <price>|r <price>? por|ao|à|a mês|pessoa|aula|sessão|unidade|ano|hora|peça|sessão|noite|cabeça
      valor|preço|preços|valores <price>|r|a|acessíveis|competitivos|justos|imbatíveis|promocionais|sob|especial|especiais|a
      aceito|aceitamos|ouço se? ofertas|propostas|trocas|proposta|troca|pix
      pouco|nunca|pouquíssimo uso|usado|usada
      como|estado|semi novo|nova|de novo|nova|uso
      preço negociável|fixo|a|firme
      ^vendo|vendemos|vendendo|alugo|arrendo|troco meu|minha|meus|minhas|<number>|dois|duas|ingresso|ingressos|bilhete|bilhetes|casa|apartamento|carro|conta|por|<work>|mesa|sofá|bicicleta|iphone|notebook|lote|máquina
      à|para venda|vender .. <price>|<link>|direct|por|apenas|só
      em|como troca|retribuição|recompensa de|da|do|por|vos|te|eu|dou|damos|recebe
      dou|damos|pago|pagamos|ofereço|oferecemos <price>|<number>|r .. quem|por|para|pelo|cada|a
      ganhe|ganham|recebe|recebem um|uma|<number>|<price>|r|conta|acesso|o grátis|conta|desconto|gratuito|gratuita
      os|aos|para|primeiros primeiros|as <number> pessoas|inscritos|clientes|assinantes|compradores|a|que
      vale|cartão presente|oferta|desconto
      garantia de|devolução dinheiro|satisfação|do
      desconto|descontos de|para|em|no|na|com|exclusivo|especial|até
      código|cupom|cupão de|promocional|<percent>|* desconto|<percent>|válido|dá|para|no
      somente r? <price>
      <price> em|no|na|grátis|de|na? sua|crédito|desconto|bônus|bónus
      só? retirada|levantamento|entrega em mãos|no|na|local`,
  },
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 1.8,
    negatable: true,
    phrases: `
      <our> empresa|equipe|equipa|agência|plataforma|solução|produto|software|ferramenta|serviço|tecnologia|sistema|cliente|clientes ajuda|permite|oferece|pode|faz|está|é|trabalha|desenvolve|precisa|busca|procura|integra
      podemos|posso ajudar .. empresa|negócio|equipe|equipa|marca|vendas|clientes|crescer|economizar|poupar
      especializado|especializada|especializados|especializadas|especialistas em|na|no
      ^quer|queres|querem|querendo|precisa|precisas|procura|procurando|cansado|cansada|cansados|pensando|pronto|pronta|busca|buscando *? *? *? *? *? ? <link>
      ^cansado|cansada|cansados|farto|fartos de * *? *? ?
      ^quer|queres|precisa|precisas|precisando|procura|procuras|procurando|deseja|pretende|buscando aprender|vender|comprar|ganhar|emagrecer|aumentar|melhorar|economizar|poupar|alugar|um|uma|de *? <work>|logo|fotógrafo|site|dinheiro|presente|casa|seu|sua|teu|mais ?
      seu|sua|teu|tua|vosso|vossa negócio|empresa|marca|loja|carreira|site crescer|a|ao|para|com|no|nas|merece|precisa|online
      alugo|aluga|arrendo|arrenda|alugamos se|um|uma|o|quarto|casa|apartamento
      quarto|vaga|t1|t2|apartamento|estúdio para|disponível alugar|arrendar|disponível|em|no|na
      procuro|procuramos|procura colega|colegas|roommate|inquilino de|para
      aceito|aceitamos|aceitando|abertas|abertos|abri|reabri encomendas|comissões|clientes|reservas|pedidos|marcações|agendamentos|commissions
      aulas|explicações|lições|cursos particulares|online|de|individuais <number>|online|inglês|matemática|violão|a|disponíveis|via
      parceria|parcerias|colaboração|colab|colaborações de|comercial|entre|com|possível|potencial negócio|negócios|empresa|nossas|marcas|você
      oportunidade|oportunidades de negócio|negócios|investimento|parceria|rendimento|renda
      <our>|pelo|com|usar|use|usando|através|do <our>? link|código|cupom|convite de? indicação|afiliado|convite|referência
      link|código|convite de indicação|afiliado|convite|referência|referral
      me|nos|manda|mande|mandem|envia|envie|enviem uma? direct|pm|inbox se|depois|com|para|e|que|proposta|quem
      direct|pm com|para|aberta proposta|propostas|mais|detalhes|orçamento|oferta|preço|preços|encomendas|info
      whatsapp|telegram|telefone|contato|contacto|fone|tel <number>|<link>
      contate|contacte|contatar|contactar|consulte|procure|fale nos|com|nossa|<our>|a nossa|nosso|equipe|equipa|gente|consultores|especialistas
      visite|conheça|confira|veja nossa|nosso|nossos|nossas|o|a * *?
      fazemos|oferecemos|produzimos|desenvolvemos|criamos|entregamos|fornecemos|realizamos|vendemos|prestamos|garantimos|trabalhamos|atendemos .. para|com|sob|de|seu|sua|você|todo
      eu? faço|desenho|pinto|edito|escrevo|produzo|crio um|uma|seu|sua|teu|artes|logos|vídeos|beats|retratos|caricaturas|sites|bolos .. por|para|sob|a|encomenda <price>|r|partir|encomenda|você|ti
      ganhe|ganhar|ganha|faça|fazer dinheiro|renda|rendimento em|com|extra|online|sem|de|trabalhando
      beta|testar|teste|testadores fechado|fechada|aberto|aberta|público|da|do|de|no|para|tester|testers <our>|nosso|minha|novo|<link>|app|jogo|startup|ios|android
      ajudarem|ajudar|testarem|testar no|o|a beta|teste|testes|<our> *?
      seus|seu|os fundos|prêmio|prémio|pagamento|cartão serão|será|está|foi|vão *? *?
      preencha|preencham|complete|forneça|confirme|atualize os|as|o|a|seu|seus|sua|suas|abaixo * *? dados|campos|formulário|informações|conta|endereço|cadastro`,
  },
] as const satisfies readonly Signal[];
