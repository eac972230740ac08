import type { Signal } from '../rules.ts';

/** Pleas for money, and what sounds like one and is none: told of, asked about, offered. */
export const giving = [
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      gostaria|gostarias|estaria|estarias|poderia|poderias|quer|queres|querem|aceitaria|aceita|consideraria|considera|topa|toparia|pode|podes|pensou|pensaste|pretende|disposto|disposta|interessado|interessada|você|tu .. doar|contribuir|doação|doações|donativo|contribuição|doaria|doarias ?
      doaria|doarias|contribuiria|daria|doa|doas|contribui|contribuis .. ?
      quanto|quanta|qual .. doar|contribuir|doaria|doarias|doação|dar ?
      sua|tua|cada|qualquer|toda|vossa|pequena doação|contribuição|ajudinha|donativo conta|ajuda|faz|fará|pode|vai|será|é|salva|importa|muda|poderia|significa|vale
      toda|cada|qualquer|todo|pouco ajuda|doação|contribuição|euro|real|centavo|cêntimo|dólar|tostão|pouquinho|pouco|moeda|valor|bocadinho conta|ajuda|é|faz|já|bem
      salvar|salve|alimentar|alimente|apadrinhe|proteja|proteger|ajude as|os|essas|estas|milhares|milhões|muitas|uma? de? crianças|criança|vidas|refugiados
      crianças|famílias|criança em|que|na|no|com|pelo|do|de|estão|sofrem .. necessidade|fome|guerra|pobreza|morrem|morrendo|sofrem|sofrendo|passam|necessitadas|precisam|perigo|risco|mundo
      já|você|tu? ouviu|ouviste|conhece|conheces falar? da|do|de|na|no|sobre|a|alguma .. organização|instituição|ong|caridade|save|unicef|fundação|associação ?
      é|são|seja uma|a .. organização|instituição|ong|caridade|associação sem|que|internacional|não|dedicada|de|beneficente
      sem|organização fins|não lucrativos|governamental
      as|suas|sua doações|doação|donativos|contribuições são|vão|ajudam|garantem|salvam|podem|fazem .. crianças|criança|vidas|famílias|diferença
      <price>|<number>|uns|alguns|poucos centavos|cêntimos|dólares|dólar|reais|euros .. dia|podem|pode|ajudam|salvar|fazem
      por|apenas|só <price>|<number>|um|uns|menos .. por|ao dia|mês
      parte|um pouco|uma parte|metade|todo|algum|alguma do|da|de|o <your>? pagamento|ganhos|recompensa|bônus|bónus|dinheiro .. para|doar|caridade|ajudar|crianças
      do|da|de|<your> seu|sua|teu|tua? pagamento|recompensa|bônus|bónus|ganho .. doar|caridade|doação|instituição|crianças
      faz|fazer|fazem|faria|fará|fazendo a|uma|toda|muita|grande|enorme? grande? diferença .. criança|crianças|vida|vidas|famílias|mundo|pessoas
      pode|podem|podes|poderia|entre|vá|acesse .. para? fazer|fazerem uma|um|a|sua doação|donativo|contribuição
      doe|doem|doa|contribua|contribuam|contribui hoje|agora|aqui|para|<link>|o|a|qualquer|via|pelo|e|no
      apoie|apoiem|apoia|apoiar|apoias|financie|financia|patrocine|patrocinem <our>|o|a|nosso|isto|isso|este|esta|esse|essa|nos|me|artistas|<handle> <our>? <work>|campanha|projeto|projecto|causa|trabalho|kickstarter|luta|<link>|no
      ajude|ajudem|ajuda|ajudar|ajudarem nos|me|a|o|com|minha|meu|nossa|nosso .. pagar|comprar|financiar|custear|cobrir|cirurgia|tratamento|aluguel|renda|contas|despesas|custos|funeral|arrecadar|angariar|realizar|levar|voltar|construir
      arrecadamos|arrecadámos|angariamos|angariámos|arrecadou|juntamos|já .. <price>|<number>|% .. meta|mil|de|objetivo
      meta|objetivo é|de|da arrecadar|<price>|angariar|r|<number>
      falta|faltam|faltando|só|ainda falta|faltam|só|nos|apenas? <price>|r|<percent>
      corro|corri|corremos|vou|vamos|caminho|pedalo|correndo .. correr|maratona|caminhar|pedalar .. por|para|prol|favor .. <link>|doe|instituição|hospital
      lucro|lucros|renda|receita|valor|verba|dinheiro revertido|revertida|reverte|reverterá|arrecadado|vai|vão|será .. para|a|à|ao
      me|nos paga|pague|paguem|compra|compre|ofereça um|uma café|cafezinho|cerveja|bica
      investir|invista|invistam|invista|investe em|no|na|nos nós|nosso|nossa|<our>
      procuro|procuramos|busco|buscamos investidor|investidores|sócios|financiamento|patrocinadores|apoio
      <our> kickstarter|indiegogo|gofundme|patreon|paypal|catarse|apoia|padrim|benfeitoria|wishlist|campanha|financiamento
      no|via|pelo|do|link|página kickstarter|indiegogo|gofundme|patreon|catarse|benfeitoria .. <link>|para|ajudar|apoiar
      para|precisamos|preciso|juntar .. cirurgia|tratamento|ração|quimio|veterinário|funeral .. ajuda|ajudem|qualquer|pix|<link>|custa|<price>`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.4,
    phrases: `
      eu|nós|já|nunca|também|sempre|só|não já|nunca|não|também|só? doei|doamos|doava|dou|doo|contribuo|contribuí|fiz .. doação|doações|dinheiro|para|parte|pessoais|<price>|<number>
      já|nunca|não|sempre|também|costumo doei|doar|doo|doava|contribuí|contribuo|contribuir
      eu|nós vou|quero|posso|podemos|gostaria|gostava|prefiro|pretendo|adoraria|poderia|costumo|queria|doaria|vamos de? doar|contribuir|dar|doaria .. <price>|<number>|centavos|doação|tudo|parte|metade|mais|para|hoje|e
      eu doaria|daria|doo|contribuiria
      vou|quero|posso|prefiro|costumo|pretendo|decidi|gostaria|adoraria|gostava de? doar|contribuir
      como|onde|quanto|qual|para .. vai|vão|é|são|usam|usado|usada|usadas|gasto|chega .. dinheiro|doação|doações|fundos|organização ?
      minha|minhas|nossa doação|doações|contribuição|contribuições
      que|quais|qual tipo|organização|instituição|outras|percentagem|porcentagem .. caridade|organização|doações|instituições|ajudam|fazem|doação|dinheiro ?
      como|onde posso|faço|faz|é .. doar|doação|donativo ?
      não tenho|posso|confio|sobra .. doar|dinheiro|dar|contribuir
      outras|várias|algumas|muitas|certas|essas instituições|organizações|ongs
      o|um|do|no|esse|este|aquele|seu|meu|história kickstarter|patreon|indiegogo|gofundme deles|dele|dela|foi|não|é|do|da|acabou|que|atrasou
      apoiei|financiei no|o|a|um|esse|isto kickstarter|projeto|jogo|catarse
      podemos|dá|consigo doar e|roupas|comida|alimentos|sangue`,
  },
] as const satisfies readonly Signal[];
