import type { Signal } from '../rules.ts';

/** Work: vacancies a reader could take, recruiting that says little, work without pay, and the search for work. */
export const openings = [
  {
    why: 'offers_introduction',
    toward: 'serve',
    weight: 2.4,
    opens: true,
    phrases: `
      um|uma|meu|minha amigo|amiga|colega|conhecido|conhecida|<kin>|aluno|aluna|afilhada|afilhado .. .. *? está|anda? a? procura|procurando|busca|buscando|procurar .. trabalho|vaga|emprego|estágio|serviço|<job>
      um|uma|meu|minha amigo|amiga|colega|conhecido|conhecida|<kin>|aluno|aluna .. .. está|ficou livre|sem|disponível .. trabalho|obra|emprego|*
      se|quem .. procura|procuras|busca|buscas|precisa|precisas|perfil .. .. siga|segue|sigam|fala|fale|chama o|a|com? <handle>
      se quiser|quiseres que eu apresente|indique|recomende|faça`,
  },
  {
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 2.5,
    opens: true,
    phrases: `
      ^contratando|contrata|contratamos|contratação|recrutando
      #vaga|#vagas|#hiring|#emprego|#jobs|#contratando|#vagasti
      ^contrata|precisa|procura|admite se|<role>|de
      está|estão|estamos|estou|anda|andam a? contratando|contratar|recrutar|recrutando|admitindo|admitir|selecionando
      <handle> está|estão|procura|contrata|busca|precisa contratando|contratar|recrutar|a|um|uma|de|por|<role>
      está|estão a? procurando|procura|procurar|busca|buscando|precisando de|por|um|uma? um|uma|o|a|<number>? <role>
      está|estão a? procurando|procurar|precisando|à um|uma|por|de|procura .. time|equipe|equipa|startup|empresa|escritório
      contrata|contratam|contratamos|recruta|recrutam|admite|admitem um|uma|dois|duas|<number>|<role>|novos|novas
      vaga|vagas|oportunidade|oportunidades|estágio|posição|emprego de|para|como|em <role>
      vaga|vagas|emprego|empregos|estágio|estágios|posição|posições aberta|abertas|disponível|disponíveis|em|na|no <handle>|em|na|no|para|aqui|<link>|:|nosso|nossa
      vaga|vagas remota|remoto|remotas|efetiva|júnior|pleno|sênior|clt|pj|para|estágio|temporária
      alguém|quem à|procura|procurando|procure|busca|buscando|querendo|quer .. vaga|posição|estágio|trabalho|emprego|bolsa|<role>
      se você|tu|vc? procura|procuras|busca|buscas|quer|queres .. vaga|posição|estágio|trabalho|emprego|bolsa
      vou|vamos|poderei|conseguimos poder? contratar|recrutar|preencher|abrir .. <role>|vaga|vagas|pós|posição
      querendo|queremos|vamos|estamos preencher|abrir <number>|duas|uma|três vaga|vagas
      ^contrata|procura|procuro se? <role>
      venha|venham|vem|quer|queres|querem|gostaria|bora trabalhar|estagiar connosco|com|na|no|em|a|<handle>|nós
      trabalhe|trabalha|estagie connosco|com|na|no|em <handle>|a|nós|gente
      trabalhe connosco
      candidate|candidata|candidatem|candidatar|aplique|apliquem|inscreva se|te|aqui|já|para aqui|até|por|pelo|através|<link>|enviando|à|ao|em|via .. vaga|vagas|<link>|<email>|<role>
      ver|para|saber|mais|detalhes .. vaga|vagas .. candidatar|candidate|<link>|clique|aqui
      <role> procura|precisa|necessário|necessária se
      <role> para .. escola|hospital|restaurante|startup|empresa|loja|clínica|equipe|equipa|time|hotel`,
  },
  {
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 1.6,
    phrases: `
      candidaturas|candidatura|aplicações|submissões|inscrições abertas|até|por|para|via|espontânea .. vaga|bolsa|bolsas|edital|<email>|doutoramento|doutorado|mestrado|estágio
      enviar|envie|enviem|mandar|mandem .. currículo|candidatura para|a|até <email>|<link>|*
      salário|remuneração|vencimento|bolsa de|até|<price>|r|a|mensal|compatível|entre|inicial
      requisitos
      tempo|período|horário integral|parcial|inteiro|flexível
      part|full time
      início|entrada imediato|imediata
      com|sem|ter|exige|pede|precisa|necessária experiência|carta|carteira|cnh|formação em|de|anterior|prévia|comprovada|na|no|mínima
      formação|treinamento|treino incluída|dada|fornecida|inicial|pago|remunerado
      chamada de|para trabalhos|artigos|submissões|propostas|resumos|comunicações|papers
      call for papers|proposals|submissions
      bolsa|bolsas|fellowship|vaga de|para|em doutoramento|doutorado|mestrado|pós|estudo|estudos|investigação|pesquisa|pesquisador|iniciação
      prazo|deadline até|para|termina|é|de|final
      associado|associada|diretor|diretora|responsável|pesquisador|investigador|roteirista|copywriter de|em <work>|*
      contratando|contrato|contratar|contratarem alguém|pessoas|gente|um|uma .. para|ajudar
      front|back|full end|stack .. em|para|na|no|júnior|sênior|pleno|remoto
      <handle> .. contratar|contratando|recrutar|recrutando`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 2.2,
    phrases: `
      não|sem remunerado|remunerada|remuneração|pago|pagamento|verba|remunerados .. mas|por|ainda|vaga|trabalho|projeto
      trabalho|vaga|projeto|cargo|posição|estágio não|sem|voluntário|voluntária remunerado|remunerada|remuneração|pago|pagamento
      não|ninguém|ainda posso|podemos|temos|tenho|recebe|há pagar|orçamento|verba|ainda
      participação nos|dos|no lucros|receita|resultados|lucro|capital
      dividir|divisão|divido|dividimos|partilha de|os|o? lucros|receita|lucro|ganhos
      em troca de créditos|crédito|portfólio|experiência|divulgação|exposição
      procuro|procuramos|busco|buscamos|preciso|precisamos|precisa|procura|precisando de? um|uma|uns|mais|alguns|novos|<number>? voluntários|voluntárias|voluntário|voluntária|colaboradores|membros|moderadores|jogadores|players|beta|testers|sócio|cofundador|artistas|dubladores
      voluntários|voluntárias|voluntário para|que|com|precisam|são|bem|ajudar|precisa
      seja|sejam|torne|faça um|uma|se|parte .. voluntário|voluntária|embaixador|embaixadora|revendedor|revendedora
      querendo|quero|queria|procuro|a fim de? fazer|gravar|montar|criar|formar um|uma|som|banda|jogo|projeto|time|clã .. com|alguém|quem|gente|músicos`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 1.6,
    phrases: `
      seu|teu|vosso|sua|tua perfil|currículo|experiência|trajetória|background|linkedin .. interessante|vaga|oportunidade|impressionou|impressionado|nos|chamou|atenção|parece|seria|encaixa|linkedin|combina
      encontrei|vi|deparei|achei|cheguei|analisei|vimos me|com|ao|no|o|seu .. seu|teu|sua|tua? perfil|currículo|linkedin|portfólio
      nova|novas oportunidade|oportunidades|posição de|na|no|em|como|profissional|profissionais
      aberto|aberta|interessado|interessada|disponível|receptivo a|para|em|por ouvir|conversar|avaliar|uma|um|novas|novos|nova|explorar? oportunidade|oportunidades|desafio|desafios|propostas|posição|vaga|mudança
      meu|nosso cliente|clientes está|busca|procura|contratando|precisa
      trabalhando|a trabalhar diretamente|com .. cliente|empresa|startup|banco .. procura|busca|buscando|procurando
      recrutador|recrutadora|recrutamento|headhunter|tech recruiter|para|da|do|de
      buscando|procurando|procura|busca um|uma|candidatos|por|profissionais candidato|candidata|candidatos|profissional|alguém como|com|que|para
      junte|junta|juntar|entre se|te|para à|ao|a|na|no|nosso|nossa nossa|nosso|time|equipe|equipa
      embaixador|embaixadores|embaixadora|embaixadoras da|do|de|para|<our>
      sabe|conhece|souber|conhecer|conheces|indica de? alguém .. interesse|perfil|vaga|interessado|queira
      qual|quais|teria|tem|está .. pretensão|disponibilidade|interessado salarial|para|em mudar|mudança ?
      vaga|posição|cargo .. que|confidencial acho|combina|seria|tem|pode|nossa
      alguém quer|querendo|interessado|interessada|topa|afim|anima|disposto .. criar|jogar|entrar|formar|ajudar|desenvolver|escrever|montar|fazer .. comigo|projeto|jogo|banda|grupo|site|app|canal`,
  },
  {
    why: 'asks_for_job',
    toward: 'sell',
    weight: 2.3,
    call: true,
    negatable: true,
    phrases: `
      há|tem|têm|teria|existe|existem|abriram|abriu|conhece|conhecem|sabe|sabem|souber alguma|algum|uma|de? vaga|vagas|posição|posições|estágio|oportunidade|freela|job|trampo|serviço ?
      souber|souberem|souberes|sabendo .. vaga|vagas|contratando|trabalho|emprego|oportunidade|oportunidades|freela|trampo
      gostaria|gostaríamos|adoraria|queria|gostava|quero muito? de? trabalhar|estagiar|candidatar me|se|com|para|na|no|à
      estou|venho me|a|por? candidatando|candidatar|candidatura|candidato|concorrendo me|à|a|ao|para|na
      candidato|candidata|candidatura a|à|ao|para vaga|posição|cargo|lugar|estágio
      em|segue|seguem|envio|anexo anexo|em|o|meu .. currículo|portfólio
      recém|estudante|formado|formada|graduado|designer|desenvolvedor|programador|programadora|desenvolvedora|fotógrafo|tradutora|redatora .. procurando|buscando|procuro|busco por|de|uma|um|trabalho|emprego|estágio|vaga|oportunidade|<job>
      pensem|pense|lembrem|lembre|mantenha|tenham|tenha|mantenham se|em|me de|em|mim|mente|consideração
      me|nos contrate|contratem|contrata|indique|indiquem|recomende
      ^contrate|contratem me|nos
      procuro|busco .. posição|cargo|colocação|freelance|freelas|freelancer|jobs|bicos|clientes|trampo
      ^procurando|buscando .. posição|cargo|colocação|freelance|freelas|freelancer|jobs|bicos|clientes|trampo
      estou|ando|continuo|sigo a? procurando|buscando|procurar .. posição|cargo|colocação|freelas|jobs|bicos|clientes|trampo
      <role> freelancer|freela|freelance disponível|procura
      disponível|disponíveis para contratação|trabalho|trabalhos|projetos|freelas|freela|entrevista|entrevistas|começar
      aceito|aceitando|pegando|fazendo|faço freelas|freela|freelance|jobs|trabalhos|projetos|bicos
      meu|segue|anexei|anexo|link|ver <our>? portfólio|currículo|cv <link>|em|está|no|aqui`,
  },
  // Ways to answer, of those who sell and of those who give or hire.
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 0.9,
    phrases: `
      chama|chame|chamem|chamar no|na|lá|por|pelo|aqui|que|para direct|whatsapp|chat|mensagem|te|explico|privado|orçamento
      me|nos chama|chame|chamem no|pelo|por|lá|aqui
      chama|chamem|chame no|por|na`,
  },
] as const satisfies readonly Signal[];
