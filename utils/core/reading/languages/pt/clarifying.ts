import type { Signal } from '../rules.ts';

/** Questions to the reader, in order to help. What follows in the question belongs to them: it asks nothing of its own. */
export const clarifying = [
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 2.2,
    phrases: `
      <can> .. dar|mandar|postar|enviar|mostrar|colar|explicar|detalhar|partilhar|compartilhar|dizer|descrever|elaborar|esclarecer .. *? *? *? *? exemplo|exemplos|ideia|erro|mensagem|código|print|foto|log|link|detalhes|contexto|motivo|porquê|melhor|mais *? *? *? *? *? *? *? *? ?
      <can> .. explicar|dizer|contar|esclarecer .. porque|por|o|como|onde|quando|qual *? *? *? *? acha|achas|você|tu|está|estás|quer|queres|pensa|tentou|viu|viste *? *? *? *? *? ?
      é|foi|era|seria|são *? *? *? *? *? ou *? *? é|era|foi|outra|não|o|a|um|uma|no|na|do|da|para|só *? *? ?
      <handle> *? *? *? *? *? ou *? *? *? ?
      <when> ou <when> *? *? *? ?
      precisa|precisas|precisam|quer|queres|querem|falta|faltou .. alguma|algo|mais|outra coisa|* *? *? *? ?
      e|mas você|tu|vc|o|a|isso .. já|está|estás|tem|tens|era|é|tentou|usa .. ?
      diz|diga|conta|conte|fala|explica|explique me|nos mais|o|qual|como|onde
      o|a <resource>|<work>|arquivo|ficheiro|formulário|link|código|erro|exemplo é|está|era|vem|aparece|abre *? *? *? *? ou *? *? *? *? ?
      quer|queres|quis|querias dizer *? *? *? *? *? ou *? *? *? ?`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 1.9,
    phrases: `
      qual|que a|o|é|versão|erro|modelo|mensagem|navegador|sistema|placa? a|o? versão|erro|modelo|mensagem|navegador|sistema|placa|marca|saída|tamanho|número|idade|cor|orçamento|site ?
      que versão|erro|modelo|mensagem|navegador|sistema|tamanho ?
      o que aparece|diz|acontece|mudou|te|queres|precisas|procuras|falta ?
      aparece|dá|deu|acontece algum|alguma|erro|em|quando|só|o|com|no ?
      já tentou|tentaste|experimentou|verificou|conferiu|viu|reiniciou|pediu|falou|procurou ?
      você|tu instalou|fez|tentou|costuma|usa|verificou * ?
      está seguro|segura|bem agora ?
      consegue|consegues|pode|podes postar|colar|mostrar|tirar|abrir|entrar * ?
      cola|cole|manda|posta|põe aqui|o|a|um|uma|aí print|saída|código|erro|mensagem|log|foto
      me fala|diz|mostra quanto|qual|se
      diz|diga me|nos qual|se|mais|quanto
      conta|conte mais
      desde quando ?
      há quanto tempo
      quantos|quantas * por|tem|são|você ?
      tiraste|fizeste|usaste|puseste|ligaste|mudaste|instalaste|viste|conseguiste|reiniciaste|abriste|tiveste * *? ?
      como estás|ele|ela|se te|chamava|sente|sentes ?
      quer|queres que|a|ajuda|me|falar|conversar|descrição|companhia ?
      onde dói|estás ?
      posso ajudar ?
      em que posso|cidade|zona|piso
      pode|podes|poderia|consegue|consegues mandar|postar|enviar|mostrar|colar|explicar|dar|especificar|detalhar|partilhar|compartilhar|dizer|colocar .. código|erro|print|foto|log|exemplo|link|mais|melhor|qual ?
      que|qual erro|versão|mensagem|modelo aparece|dá|você|tu|está|tem|usas ?
      o que exatamente|você|tu|queres|pretendes quer|tentou|está|precisa|fazer|tentaste ?
      como assim ?
      há|faz|desde quanto|quando tempo|você|isso|que ?
      já|tu já? tentou|tentaste|verificou|experimentou|falou|falaste|olhou|pensou|procurou|reiniciou|consultou ?
      você|tu|vc está|estás|tá usando|tentando|a|falando|seguindo .. ?
      quer|queres|querem que|ajuda|conversar|falar|vir|ir .. ?
      quer|queres que eu|te|a .. ?
      precisa|precisas|precisam de|que .. ?
      tens alguém|algum com|por|que|em ?
      em que|como posso|podemos te|lhe? ajudar
      como|e|então|mas como? você|tu|vc|te|foi|está|estás a|o|se|tem|tens? se|te|está|estás|lida|sentiu|sente|sentes|sentiste|reagiu|reação|reagiram|lidando|lidas .. ?
      você|tu|vc|ela|ele chegou|chegaste|sabe|sabia|contou|falou|consegue|conseguiu|pensou|procurou a|por|o|com|para|em|se|você .. ?
      o que você|tu|vc|te|lhe|acha|achas .. aconteceria|sentir|sente|sentes|fazer|ajudaria|ajudar|precisa|gostaria|espera ?
      <handle> qual|que|quais|como|onde versão|erro|é|browser|sistema|modelo|formato|está|diz .. ?
      posso saber|perguntar|ver o|por|qual|que .. ?
      pode|podes|poderia|poderias|podia|podias|consegue|consegues|conseguem|podem|dá|daria para? me|nos|por|favor|também? mandar|postar|enviar|mostrar|colar|explicar|dar|especificar|detalhar|compartilhar|dizer|colocar|incluir|adicionar|elaborar|esclarecer|reproduzir|testar|verificar|confirmar|descrever|fornecer|publicar um|uma|o|a|mais|melhor|se|que|qual|exatamente|isso|isto|os|as .. ?
      o que você|tu|vc|é|exatamente|te que? está|estás|quer|queres|pretende|espera|tentou|precisa|tem|acontece|aconteceu|sente|gostaria|vê|aparece|faz|incomoda|preocupa|acha|usa .. ?
      que tipo|espécie|versão|erro|mensagem|modelo|navegador|sistema|tamanho|parte|distro|placa de|você|do|da|é|está|aparece|tem|tu .. ?
      qual|quais é|são|era|seria|foi o|a|os|as|<your> <your>? objetivo|erro|versão|mensagem|orçamento|prazo|contexto|sistema|formato|saída|modelo|resultado|situação|pergunta ?
      você|tu|vc já|ainda|também|realmente|está|estás|tem|tens|quer|queres|chegou|conseguiu|tentou|usa|usou|falou|instalou|verificou|pode|se|sente|costuma|acha|mora|trabalha|vive|fez .. ?
      já tentou|tentaste|experimentou|experimentaste|verificou|verificaste|pensou|pensaste|considerou|consideraste|conversou|conversaste|procurou|procuraste|perguntou|falou|falaste|conferiu .. ?
      tem|tens|teria a? certeza de|que|disso .. ?
      quer|queres|queria|querias dizer|falar|conversar|desabafar|contar|compartilhar .. ?
      gostaria|gostarias|gostavas de falar|conversar|compartilhar|desabafar|dividir|contar
      com que|quanta frequência .. ?
      o que está|estava|houve|aconteceu|te|tem|foi|há|vem|anda .. acontecendo|incomodando|preocupando|causando|acontecer|mal|errado|com|sentir|deixa|deixou|estressando ?
      pode|podes|quer|queres me? contar|falar|dizer|explicar um? mais|melhor|sobre|como
      mais detalhes|informações|contexto|específico|sobre .. ?
      está|estás usando|rodando|tentando|em|bem|seguro|segura .. ?
      funcionou|ajudou|resolveu|deu ?
      posso|podemos|como|em|no que? posso|podemos|te|lhe? ajudar ?`,
  },
] as const satisfies readonly Signal[];
