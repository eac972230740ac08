import type { Rules } from '../rules.ts';

/** What the writer will do for the reader: `te mando`, `mando-te`, `vou te mandar`, `mandarei`. */
export const promises: Rules['promises'] = {
  commitments: `
    eu? já|logo|amanhã|depois|hoje|também? te|lhe|lhes|vos <give>
    amanhã|hoje|logo|segunda|terça|quarta|quinta|sexta|sábado|domingo .. te|lhe|lhes|vos <give>
    amanhã|hoje|logo|segunda|terça|quarta|quinta|sexta|sábado|domingo .. eu? mando|envio|respondo|aviso|devolvo|trago|levo|busco|deixo|ligo
    assim|quando|logo .. te|lhe|lhes|vos|eu <give>
    assim|logo|quando .. .. te|lhe|vos? mando|envio|aviso|posto|publico|respondo|conto|passo|trago|partilho|compartilho|atualizo
    se .. eu? te|lhe|vos|eu aviso|digo|mando|chamo|ligo|passo|dou|trato|conto|levo|deixo|faço|ajudo|busco
    se .. .. faço|trago|levo|mando|envio|deixo|passo|aviso|trato o|a|os|as|por|para|um|uma|isso|lá
    eu? <give> te|lhe|lhes|vos|lho|lha
    eu? <give> .. a|para|com|contigo|consigo você|vocês|ti|vós|vos|todos|senhor|senhora
    eu? passo|revejo|fico|vou contigo
    eu? vou te|lhe|lhes|vos <togive>
    eu? vou <togive> te|lhe|lhes|vos|isso|isto
    eu? vou <togive> .. para|a|com|aqui você|vocês|ti|vos|senhor|senhora|todos|amanhã|hoje|quando|assim
    eu? vou <togive> .. <when>
    <when> .. vou <togive>
    eu? vou <togive> .. e|te|lhe|já te|lhe|vos|já|digo|aviso|respondo|mando
    vou ver|verificar|confirmar|perguntar|checar|averiguar com|se|na|no|ao|à|aqui|a|o|para|quem|qual .. e|te|lhe
    vou testar|experimentar .. e|te digo|aviso|conto|te|mando
    vou perguntar|falar|pedir ao|à|a|com|para|aos|se
    vou ver|verificar|checar isso|com
    <give> estou|está|tos|tas|lho|lha|lhos|lhas
    pode|podes|podem deixar <act>|vou|eu|já
    quando|assim .. .. .. e? te|lhe? mando|passo|envio|aviso|ligo|conto
    até|amanhã|segunda|terça|quarta|quinta|sexta|sábado|domingo .. eu? termino|fecho|acabo|reviso|subo|resolvo|corrijo
    eu levo|trago|busco|aviso|mando|pago|resolvo|ajudo|cubro|confirmo|arranjo|trato|pergunto|cuido|explico|empresto|respondo|envio
    eu? vou contigo|junto
    eu? vou com você|a|o senhora|senhor|*
    vou já aí
    já vou aí
    vou ter contigo|convosco
    chego em|daqui <number>
    terá|terão|receberá|receberão .. até|amanhã|hoje|segunda|terça|quarta|quinta|sexta|em|resposta
    respondo|responderei a? todos|todas|todo|toda|tudo|cada|quem
    não me esqueço|esquecerei
    <act> .. .. e <act> .. <when>|aqui|aí|para|te|lhe
    <when> .. .. <act> .. .. e <act>
    pego|pago|busco|compro|junto .. .. e <act>
    <act> .. .. dia <number>
    <act> .. na|no próxima|próximo|fim
    que eu corrijo|vejo|resolvo|mando|levo|trago|passo|explico|ajudo|arrumo|confirmo|envio|respondo|pago|reviso|busco
    a gente leva|busca|entrega|resolve|devolve|conserta|passa|ajuda o|a|um|uma|aí|você|vocês|isso|tudo|até
    vou passar|trazer|levar o|a|seu|teu|sua|tua|aí|para|um|uma|isso .. <when>|para|a|à|ao|da|do|contato
    eu? vou <togive>|rodar|rever .. .. amanhã|hoje|domingo|segunda|terça|quarta|quinta|sexta|sábado
    vou <tosurely> *
    vamos <tosurely>|publicar|resolver|divulgar *
    vamos te|lhe|lhes|vos <togive>
    eu? <act> .. aí|às|amanhã|hoje|logo|segunda|terça|quarta|quinta|sexta|sábado|domingo|cedo|daqui|semana|já|agora|até|ainda
    já <act>|vejo|faço
    falo|pergunto|peço|confirmo|vejo|verifico com|ao|à|aos|às|na|no|isso|para|aqui .. .. e te|lhe|digo|aviso|mando|retorno|respondo|já
    eu? peço|falo|pergunto|digo para|com|ao|à ela|ele|eles|o|a|meu|minha .. te|lhe
    dou notícias|retorno|feedback|novidades
    digo|conto alguma|qualquer|depois coisa
    depois digo|conto|mando|envio|aviso|mostro
    fica prometido
    chego aí|em|às
    estarei aí|cá|contigo
    te|lhe|lhes|vos <wegive>
    <wegive> te|lhe|lhes|vos
    <togive> te|lhe|lhes|vos ei|emos
    a gente te|lhe|vos avisa|manda|liga|passa|leva|busca|ajuda|chama|responde
    a gente <when> .. passa|leva|busca|ajuda|resolve
    <giving>
    <giving> te|lhe|lhes|vos
    deixa|deixe|deixem|deixas comigo
    deixa|deixe que eu <give>|vejo|resolvo
    fica|fique descansado|descansada|tranquilo|tranquila que *
    pode|podes|podem deixar que|comigo
    pode|podes|podem contar comigo|com
    conta|conte comigo para|na|no|amanhã|sábado|domingo
    prometo|prometemos que|te|lhe|mandar|enviar|responder|levar|avisar|devolver|ajudar
    eu <do>|fico|cubro|pago|busco|cuido|arrumo|imprimo|guardo|seguro|monto|conserto com|o|a|os|as|isso|isto|disso|ele|ela|para|lá|aí
    eu fico com *
    fico com|contigo o|a|os|as|em
    fico de te|lhe|mandar|enviar|*
    trato eu|já|disso|desse
    eu? passo aí|lá|cá|na|no|em|à|pela|pelo|por .. <when>
    eu? passo aí|cá
    eu? passo na|no|pela|pelo <your> casa|trabalho|loja|rua|prédio|escola
    amanhã|hoje|sábado|domingo|segunda|terça|quarta|quinta|sexta|logo .. passo aí|na|lá|contigo|por|no
    <when> .. deixo|passo|levo|trago|busco|devolvo|entrego|reviso|revejo o|a|os|as|aí|lá|na|no|contigo|tudo|por|para
    eu? <do> .. até|amanhã|domingo|sábado|segunda|terça|quarta|quinta|sexta|hoje|logo|ainda|assim|quando|já|agora
    até|amanhã|domingo|segunda|terça|quarta|quinta|sexta|assim|quando .. eu? envio|mando|entrego|publico|respondo|trago|devolvo|confirmo|aviso|retorno|ligo|abro
    já <do> .. <when>
    na|no|à|até|ao segunda|terça|quarta|quinta|sexta|sábado|domingo|noite|tarde|fim .. mando|envio|trago|levo|entrego|respondo|aviso|passo|busco|devolvo
    estou|estamos indo|chegando aí
    já? estou|estamos indo <number>|já|para|agora
    <number> minutos|min chego|estou|estamos aí
    saio .. .. e vou|passo|levo|busco
    volto aqui|cá|com|a para|a|o|com|contar|dizer|avisar
    aviso aqui|quando|assim|todos|se
    guardo|separo|reservo|seguro um|uma|dois|duas|o|a|para
    ponho|incluo|adiciono o|a|te|você em|na|no|à
    desço|subo|saio|vou agora|já|direto .. levo|trago|abro|busco
    envio|mando|respondo|trago|retorno|aviso assim|amanhã|logo|já|hoje|ainda|até|segunda|terça|quarta|quinta|sexta|sábado|domingo|daqui|em|tudo`,
  excuses: `
    eu? te|lhe mando|dou|deixo|envio um|uma|mil beijo|abraço|beijos|beijinho
    te|lhe|vos digo|conto|falo que|uma|o|isso|isto|mais|só|já
    te|lhe|vos digo
    eu? digo|falo|conto te|lhe|vos|para que|uma|você
    te|lhe|vos ajudo|ensino|mostro|explico a|como|o
    te|lhe espero
    vou te|lhe|vos contar|dizer|falar
    vou ver se consigo|dá|vou|posso
    vou ver isso|o
    vou falar a
    passo te|lhe|a
    deixo te|lhe|vos aqui
    passo lá|mal
    já volto
    eu? vou passar aí na
    te mando um|uma boleto|beijo|abraço
    eu? trato disso na|no
    que eu passo|levo na|no|por|mal|uma
    eu? ajudo|explico|empresto a|o|um|uma
    vou com a|o maior|mesma|mesmo
    estou|estamos indo para casa|o|a
    deixo o|um|a link|contacto|contato|meu|minha|print|resto
    deixo para|de|que
    envio em anexo
    envio anexo|abaixo
    eu? faço isso|o que
    eu passo mal|por|a`,
  hesitations: 'talvez acho posso podia se quer quiser quem que como onde não nem',
  connectives: 'mas porque pois embora porém senão porquanto contudo',
};
