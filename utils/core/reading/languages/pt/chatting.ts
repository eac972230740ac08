import type { Signal } from '../rules.ts';

/** Thanks, complaints and pleas of need in more of their forms: what neither helps nor promotes. */
export const chatting = [
  {
    why: 'complains',
    toward: 'social',
    weight: 1,
    phrases: `
      outra|mais|pela|de vez|uma|enésima|novo .. não|se|caiu|avariado|mesma|igual|parado
      continua|continuam|continuo|ainda|segue sem|à|igual|partido|avariado|parado|nada|não|espera
      não funciona|funcionam|carrega|abre|respondem|responde|atendem|presta|prestam|serve nada|nunca|nem|bem|ninguém|mais|o|a|e
      que perda|falta|forma|maneira|desastre|vergonha|palhaçada|roubo|absurdo|descaso|porcaria|bosta|merda|lixo|inferno de|é|esse|este
      me|nos deixa|deixam|tira|tiram|irrita|tem|enche .. sério|doido|louco|louca|farto|mal|saco|nervoso|nervosa|triste
      <handle> quando|cadê|até|arrumem|consertem|melhorem|resolvam|estou|espero|há|sério é|o|a|quando|por|isso|esperando|dias|horas
      merda|porra|caralho|foda|bosta|droga|inferno|cacete|raios|desgraça|pqp|puta
      perco|perdi|perder|gastei|desperdicei|esperei a|o|todo|uma|duas|horas paciência|tempo|dia|hora|horas
      ninguém responde|atende|avisou|liga
      péssimo|péssima|horrível|terrível|lamentável|inaceitável|ridícula|nojento|nojenta|irritante|frustrante|decepcionado|decepcionada|desiludido|desiludida
      esforço|tempo|dinheiro perdido|jogado|deitado`,
  },
  {
    why: 'says_thanks',
    toward: 'social',
    weight: 1.3,
    phrases: `
      obrigado|valeu|agradeço .. por|pelo|pela|pelos|pelas .. seguir|follow|rt|rts|retweet|compartilhar|compartilhamento|menção|divulgar|divulgação|votar|voto|votos|apoiar|apoio|inscrever|ler|visita|visitar|participar|presença|vir|virem|carinho|mensagem|mensagens|convite|atenção|tempo|resposta|responder|avisar|dizer|perguntar|lembrar|ouvir
      obrigado|valeu pela|pelo|por resposta|ajuda|dica|dicas|info|informação|aviso|tudo|isso|responder|responderes|avisar|avisares|esclarecimento|sugestão|link|compreensão
      obrigado desde|de|a já|antemão|ti|você|vocês|eu|todos|todas
      obrigado|valeu mesmo|gente|pessoal|galera|malta|cara|mano|amigo|amiga|vou|já|mas|era|funcionou|deu|agora|foi|e
      muito|mil|imenso|tão obrigado|gentil|amável|simpático
      vou|irei tentar|experimentar|testar|ver|ler|dar|fazer|procurar|conferir|pensar isso|já|hoje|amanhã|uma|obrigado|aqui|com|sim|nisso
      boa|bom|ótima|ótimo|excelente|grande|fixe|legal|perfeito|show|beleza ideia|saber|dica|sugestão|obrigado|então|então|valeu
      obrigado|valeu .. por|pela|pelo explicação|explicar|esclarecimento|esclarecer|resposta
      bom|ótimo|que saber|ouvir disso|isso|que|obrigado
      soa|parece muito? bem|bom|ótimo|divertido|interessante|perfeito|justo|legal
      funcionou|resultou|deu|consegui certo|obrigado|valeu|perfeitamente|agora
      desculpa|desculpe|desculpem|perdão|foi .. demora|atraso|incómodo|incômodo|mal|confusão|sem|querer|não|mas|erro
      sem problema|problemas|stress
      tudo bem|certo|ok|bom sem|então|por|obrigado`,
  },
  {
    why: 'asks_for_kindness',
    toward: 'social',
    weight: 1.9,
    phrases: `
      pizza|pizzas
      ^pedido
      preciso|precisamos|precisava|queria|procuro .. abraço|carona|boleia|comer|dormir|teto|apoio|ajuda|conversar|desabafar|comida|refeição
      sem|acabou|fiquei|estou|falta o|de? dinheiro|grana|comida|comer|trabalho|emprego|salário até|para|hoje|pra|e|esta
      não|mal tenho|temos|chega|sobra .. comer|dinheiro|comida|ninguém|jantar
      cairia|caía|seria|ajudava|salvava|vinha muito? bem|ótimo|muito|a|mesmo .. hoje|noite|jantar|agora
      por favor .. restaure|restaurem|desfaça|desfaçam|desbloqueie|apague|apaguem|mova|reverta|revertam|corrijam|eliminem|elimine
      retribuo|retribuirei quando|assim|o|favor
      me sinto|sentindo|senti|mandaram|demitiram|despediram|abandonou|largou|deixou *
      fui|foi mandado|mandada|demitido|demitida|despedido|despedida|abandonado`,
  },
] as const satisfies readonly Signal[];
