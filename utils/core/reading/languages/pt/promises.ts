import type { Rules } from '../rules.ts';

/** What the writer will do for the reader: `te mando`, `mando-te`, `vou te mandar`, `mandarei`. */
export const promises: Rules['promises'] = {
  commitments: `
    a gente corrige|arruma|resolve|troca|inclui|adiciona|confere se|isso|já|hoje|depois
    que eu te|lhe|vos? <give>|convido|escrevo|crio|libero|indico *
    que te|lhe|vos? mando|passo|envio mais|info|tudo|o|a|os|as|detalhes|por
    se .. .. eu garanto|levo|trago|pago|cozinho|dirijo|fico|busco|guardo *
    eu adiciono|incluo|reservo|providencio|encaminho|corrijo *? *?
    ^pode|podes deixar
    ^faremos|farei *
    vou|vamos|irei|iremos já|logo|depois|também? <doit> lo|la|los|las|lhe|lhes|vos|te
    entro|entramos|entrarei em contato|contacto
    vou|vamos|irei|iremos entrar em contato|contacto
    volto a falar|contactar|ligar|responder|escrever|mandar
    vou|vamos me? certificar|garantir|assegurar que|de|para|*
    garanto|asseguro que vou|vai|será|te|lhe|você
    vou|vamos transmitir|repassar|passar o|a|isso|essa|adiante|ao|à|aos <your>? recado|mensagem|informação|feedback|sugestão|comentário|contato|contacto|equipe|equipa|time
    passo o|a|<your> recado|mensagem|sugestão|feedback
    vou ver o que|quem|qual posso|consigo|dá|se|é|podemos|há
    vou dar|deitar uma|um olhada|olhadinha|olho|vista|conferida|jeito e|nisso|nisto|hoje|amanhã|assim|logo|no|na|aqui
    vou dizer|contar|avisar|pedir|perguntar a|ao|à|aos|às|lhe|para|pra|com|se *
    vou arranjar|arrumar|mudar|trocar|tirar|colocar|pôr|fazer|escrever|abrir|criar isso|isto|já|agora|hoje|amanhã|logo|assim .. <when>|para|por|na|no|aqui|e
    te|lhe|vos pego|apanho|busco|conto|respondo|retorno|escrevo|explico|mostro|ligo|chamo|mantenho
    eu? mando|envio|mandamos|enviamos um|uma|a|o|mais|já|também? direct|mensagem|email|mail|e|link|pm|foto|fotos|convite|detalhes|endereço|morada
    e|aí|então eu? mando|envio|coloco|adiciono|arranjo|trato|incluo|explico|preparo|testo|corrijo|resolvo|ligo|confirmo te|lhe|o|a|os|as|isso|já|para|<your>
    apanho|pego|busco|levo te|vos|você|vocês|o|a|lhe em|às|na|no|à|amanhã|sábado|domingo|ao
    providencio|providenciarei|providenciaremos *
    estarei|estaremos lá|aí|cá|aqui para|às|com|a|amanhã|sábado|domingo|hoje
    ^mando|envio|posto|publico|aviso|levo|trago|entrego|separo|devolvo|busco|coloco|encaminho|acrescento|incluo o|a|os|as|isso|já|logo|aqui|aí|para|um|uma|lá|com|tudo|também
    depois|logo|já|amanhã|hoje|segunda|terça|quarta|quinta|sexta|sábado|domingo eu? posto|ponho|coloco|atualizo|publico|passo|explico|mostro|entrego|corrijo aqui|aí|o|a|os|as|te|tudo|isso|de|lá
    quando|assim|logo|mal .. .. ponho|coloco|venho|volto|posto|digo|conto|aviso|publico|partilho|compartilho aqui|cá|te|vos|lhe|o|a|os|as
    se eu? achar|encontrar|souber|descobrir|conseguir|vir|tiver|lembrar|aparecer|ouvir .. posto|aviso|mando|te|digo|passo|envio|compartilho|partilho|conto|coloco|ponho|aviso
    venho|volto|venho cá|aqui contar|dizer|avisar|dar|atualizar|mostrar|responder
    vou|vamos|iremos|irei postar|publicar|colocar|pôr|deixar|partilhar|compartilhar aqui|aí|o link|isso|isto|os|as|todos
    vou|vamos|iremos|irei descobrir|investigar|analisar|pesquisar|reportar|perguntar|falar|checar|conferir que|o|a|se|qual|quem|quando|como|com|isso|isto|esse|essa|ao|à|melhor|aqui
    irei|iremos <togive>|<tosurely>
    deixa|deixe|deixem eu|me ver|verificar|confirmar|perguntar|checar|conferir|procurar|pesquisar|pensar se|o|a|com|isso|aqui|no|na|qual|quem|um|uma|em
    hei|havemos de <togive>|ver|pôr|mostrar|levar
    mantenho|mantemos|manterei|manteremos te|vos|lhe|você|vocês|todos
    <our> equipe|equipa|time|colega|assistente|suporte vai|irá|vão|entra|entrará|responde|responderá <togive>|em|corrigir|analisar|contactar|contatar|retornar|te|lhe
    prometemos|prometo que|<togive>|não
    <act> .. mais logo|tarde
    <act> à|de noite|tarde|manhã
    eu? <act> .. na|no|em próxima|próximo|meia|dez|duas hora|semana|versão|edição|minutos|horas
    não se? te? preocupe|preocupes|preocupa que? eu <do>|<act>
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
    que eu levo|passo|conto a|por|mal
    que eu faço|digo|conto é|sempre|todo
    pode|podes deixar de|em|o|a|um|uma|no|na|os|as|secar|ligado|<your>|só|tudo|mais|sem|<link>
    deixa|deixe eu|me ver se crio|aguento|sobrevivo
    vou dizer|contar uma|que|o
    eu? te|lhe mando|dou|deixo|envio um|uma|mil beijo|abraço|beijos|beijinho
    te|lhe|vos digo|conto|falo que|uma|o|isso|isto|mais|só|já
    te|lhe|vos digo
    eu? digo|falo|conto te|lhe|vos|para que|uma|você
    te|lhe|vos ajudo|ensino|mostro|explico a|como|o
    te|lhe espero
    vou te|lhe|vos contar|dizer|falar
    vou ver se consigo|dá|vou|posso
    vou ver o filme|jogo|show|novela|episódio|concerto|sol|mar
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
  weight: { reader: 2, nobody: 1.5 },
};
