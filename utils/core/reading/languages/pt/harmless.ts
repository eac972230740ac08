import type { Signal } from '../rules.ts';

/**
 * What sounds like a call, a show of own things or a plea for money and is none: told of, asked about, or meant for one
 * person. These name more words than the phrase they stand over, and so take its place (see `apart` in `stance.ts`).
 */
export const harmless = [
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.4,
    phrases: `
      preciso|precisa|quero|queria|falta|faltam|sem|espero|pedi|pediram|tem mais? informações|detalhes|informação
      nos|dos|os|nas|das|as últimos|últimas dias|horas|semanas|meses|anos|tempos|minutos
      segundo|a|as|uma|nova|diz|mostra|aponta pesquisa|pesquisas|sondagem|sondagens do|da|mostra|aponta|diz|eleitoral|de|indica|que
      <our> time|equipa|equipe|grupo|turma|app|conta|site|página|celular|loja não|está|perdeu|ganhou|jogou|só|parou|caiu|joga|foi|trava
      comprar|compra|consegui|comprei|tinha|quero|procuro|arranjar ingresso|ingressos|bilhete|bilhetes
      eu|ele|ela|quem|gente|povo|eles|vou|não|que votou|votei|vota|votam|votaram|votar
      faz|fazem parte do|da|de
      pagar|paguei|mando|manda|fiz|faço|faz|mandei|recebi|caiu|um|aceita|por|via|fazer|de o|um|no|do? pix
      onde|como|quanto|qual|quando .. inscrição|ingresso|ingressos|bilhete|bilhetes|inscrições|desconto ?
      me|eu|já|quero|vou|queria inscrever|inscrevi|assinei|assinar|assino|inscrito
      estou|fico|fiquei|aqui|tô|era|vou vendo|sem|de|em promoção|vendo
      aumento|aumentou|subiu|caiu|subida|preço|alta|queda do|da|de|dos preço|preços|gasolina|gás|luz|leite|casas
      perdi|perderam|ganhei|peguei|tem|deram|há o|um|algum? desconto
      o|no|do|ao congresso|senado aprova|aprovou|vota|rejeita|nacional|não|e|vai
      em breve volto|estou|estarei|passa|vai|melhora|melhoras|nos
      até|espero|volta|volto em|para breve
      sair|comprar|ver|fazer|ir|vim ao|da|na|em|do? loja|festival|feira`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 1.6,
    phrases: `
      te|vos|lhe|estão|estás|está convido|convidado|convidada|convidados para|a|pra|um jantar|almoçar|almoço|café|casa|tomar|churrasco|festinha|aniversário|passar|cá
      vem|venham|venha|aparece|apareçam|passa jantar|almoçar|tomar|aqui|cá|lá|dormir|comigo|em casa|em|café|com|quando|que
      se alguém|quiser|quiserem|precisar|puder|quiseres|precisares .. chama|fala|avisa|manda|escreve|liga me|comigo|aqui|que|inbox|direct
      qualquer coisa|dúvida .. chama|fala|avisa|liga|manda|me|estou
      chama|liga|fala|escreve|manda|avisa comigo|me se|quando|que|qualquer|a precisar|quiser|chegar|hora|coisa|precisares|eu
      me chama|liga|avisa|fala|manda se|quando|que|qualquer|a
      te passo|mando|envio|dou|empresto o|a|um|uma|meu contato|contacto|número|link|endereço|telefone
      passo te|lhe o|a contacto|número|link
      aceitas|quer|queres um|uma café|chá|cerveza|cerveja|abraço|fino|imperial ?`,
  },
] as const satisfies readonly Signal[];
