import type { Rules } from '../rules.ts';

/** When it will be done, at the head of a promise. */
const whens = [
  'mañana|luego|hoy|ahora|ahorita|enseguida|después mismo?',
  'en la noche|tarde|mañana',
  'esta|este misma|mismo? tarde|noche|semana|mañana|<day>',
  'el <day>',
  'la semana que viene|entra',
  'la próxima semana',
  'en un rato|momento|ratito|minuto',
  'en <number> minutos|días|horas|minuto',
  'en cuanto|apenas .. ..',
  'cuando|apenas *',
];

/** The same, after the verb. */
const later = [
  'mañana|luego|hoy|ahora|ahorita|enseguida|después|<day>',
  'esta|este misma|mismo? tarde|noche|semana',
  'semana que viene|entra',
  'próxima semana',
  'en un|cuanto|<number> *',
  'a las|la <number>',
  'por <dm>|correo|mail|email|privado|aquí',
  'cuando|apenas',
];

const plans = [
  ...whens.flatMap((when) => [
    `${when} .. .. <to> <it>? <now>`,
    `${when} .. <it>? <do>`,
    `${when} .. <it> presento|presentamos|dejo|dejamos|cambiamos|hablo|llevo|llevamos|pago`,
    `${when} .. <to>? <it>? tienes|tenéis|tenés|tendrás|tendréis|tendrán|recibirás|recibiréis`,
  ]),
  ...later.flatMap((when) => [`<to> <it>? <now> .. .. ${when}`, `<it> <do> .. ${when}`, `<do> .. .. ${when}`]),
];

export const promises: Rules['promises'] = {
  commitments: `
    si .. .. <to> <it>? <now>
    y te|os|les|le <it>? mando|envío|paso|consigo|enseño|agrego|invito|añado|reservo info|un|una|el|la|los|las|más|todo|dos|gratis|*
    y <it> agrego|invito|añado|incluyo|apunto *? *?
    ahora <it> añado|miro|arreglo|subo|mando|cambio|reviso|pongo
    lo miro|averiguo|compruebo
    te|os|les cuento|explico todo
    te|os|les <it>? escaneo|genero|acompaño|apunto|inscribo|recojo|abro
    llevo|abro|traigo|recojo|pongo|reservo|hago yo el|la|los|las|*
    <it> reclamo|llevo|recojo|derivo|registro|fusiono yo|mañana|<day>|hoy
    yo llevo|traigo|pongo|hago el|la|los|las
    reservo|hago|preparo|armo yo? la|el|una|un encuesta|sala|lista|mesa|grupo
    respondo|contesto a todos|todo|todas|cada
    ${plans.join('\n')}
    <to> <it>? <surely>
    y? <to> <it>? <will>
    <it> <will>
    yo? <to> <it>? llevo|llevamos|tengo|tenemos
    <to> vuelvo|volvemos a <deeds>
    <to> <it> llevan|lleva|mandan|envían|entregan|cambian .. mañana|hoy|<day>|antes
    añado|agrego|incluyo|apunto|añadimos|incluimos|anoto ese|esa|eso|este|tu|el|la|los|las
    <to> consigo|conseguimos|armo|armamos|separo|separamos|averiguo|recojo|recogemos|paso a|tengo|hago llegar
    <to> hago|hacemos llegar
    <to> <it> consigo|averiguo|separo|recojo|guardo|digo a
    se <it> digo|comento|paso|mando|pregunto|cuento a|al
    paso|pasamos a buscarte|buscaros|recogerte|recogeros|buscarlo|recogerlo|verte|dejarte|dejarlo|por
    me|nos pongo|ponemos|pondré|pondremos|comunico en contacto
    nos pondremos|comunicaremos
    me|nos acerco|acercamos|paso|pasamos|ocupo|ocupamos el|mañana|luego|esta|a|por|yo|de
    me <it> apunto|anoto y|para
    tomo|tomamos|queda nota|pendiente y
    dame|deme|denme|dadme un|unos|hasta|<number> minuto|rato|momento|minutos|segundo|mañana|<day> y
    ni bien * .. <to> <it>? <now>
    yo llevo|traigo|pongo|voy|paso|llamo|aviso|pregunto
    voy yo
    allí|ahí estaré|estaremos
    para el? mañana|<day> <it>? tienes|tenés|tenéis|tiene
    abro|abrimos un? issue|ticket|incidencia|hilo
    <now> .. .. y <to> <it>? <now>
    <give> .. .. y <to> <it>? <now>
    <it> <now> y <to> <it>? <now>
    yo <to>? <it>? <surely>
    yo <to> <it>? <now>
    yo me encargo|ocupo
    me encargo|ocupo de|yo|del|mañana|hoy
    te|os|le|les <it>? voy|vamos a <deeds>
    voy|vamos a <doing>
    quedo|quedamos en <doing>|<deeds>
    me comprometo a
    me comprometo
    lo prometo
    te|os|les prometo que|<deeds>
    prometo <doing>|<deeds>
    cuenta|contad|cuenten|contá con ello|eso|que
    déjalo|dejalo|déjamelo|dejámelo|déjemelo en mis|nuestras? manos
    déjalo|déjamelo|dejámelo|dejamelo a mí|mi
    déjame|dejame|deja|déjeme|déjenme reviso|checo|pregunto|veo|busco|averiguo|consulto
    le|les pregunto|digo|comento a|al|si|y
    ahora|ahorita <to> <it>? <now>
    publicaré|compartiré|subiré|enviaré|mandaré|avisaré|responderé|contestaré|avisaremos|publicaremos|enviaremos|subiremos|compartiremos|responderemos
    quedas|queda apuntado|apuntada|anotado|reservado|reservada
    <it> añado|añadimos|agrego|incluyo|incluimos|corrijo|arreglo|reviso|revisamos|pregunto|consulto|averiguo|publico|subo|arreglamos|corregimos
    <now> y <to> <it>? <now>
    <give> *? *? *? y <now>|<surely>|<do>
    <to> escribo|mando|envío un|una correo|mensaje|mail|email|dm
    yo <now> el|la|los|las|un|una|eso|esto
    me llevo|encargo|ocupo lo|de|los|las|el|la
    <now> a|al|el|la|los|las|un|una *? *? y <now>
    <will> un|una|el|la|los|las|unos|mi|más|esto|eso|algo|también|luego|cuando|por|otro|otra
    averiguo|verifico|consulto|compruebo|investigo|pregunto qué|cuál|si|con|cuándo|cómo|dónde|y|a|quién
    <it> verifico|consulto|pregunto|averiguo|confirmo|compruebo|pongo|subo|mando|añado|apunto|envío con|a|en|ahora|luego|mañana|esta|y|hoy
    ^mando|envío|subo|publico|preparo|escribo|abro|monto un|una|el|la|los|las|unos|unas|al *
    <to> pongo|mando|envío|paso|dejo|escribo|subo también|luego|ahora|mañana|esta|hoy
    <to> digo|cuento lo que|como|cómo
    voy|vamos a añadir|agregar|subir|publicar|preguntar|consultar|averiguar|arreglar|corregir|mandar|enviar|compartir|actualizar|colgar|confirmar *
    si encuentro|veo|surge|consigo|hay|sé|me .. <to>|<it> <now>|<will>|<surely>|<do>
    publicaré|compartiré|subiré|enviaré|mandaré|avisaré|contaré|anunciaré en|cuando|si|aquí|todo|por|sobre|los|las`,
  excuses: `
    y te|os|les|le mando|envío|paso un|muchos|besos|una|mil abrazo|abrazos|beso|besos|saludo
    yo ayudo a tomar|beber|comer
    y te|os|les cuento que
    ${plans.map((plan) => `${plan} ?`).join('\n')}
    <to> <it>? <now>|<surely> ?
    y <to> <it>? <now>|<surely>|<will> ?
    yo <to>? <it>? <now>|<surely> ?
    te|os|le|les <it>? voy|vamos a <deeds> ?
    voy|vamos a <doing> ?
    <now> .. .. y <to> <it>? <now> ?
    <give> .. .. y <to> <it>? <now> ?
    contáctanos|contáctame|escríbenos|escríbeme|escribime|llámanos|contactanos|escribinos|envíanos|consúltanos .. .. y <to>
    <to> confirmo|confirmamos|informo|informamos|recuerdo|recordamos|reenvío|cuento|adjunto|aviso|avisamos que|de|el|la|los|las|mi
    <to> mando|envío|mandamos|enviamos|dejo|paso un|una|muchos|mucho|mi|otro|toda|todo|mis fuerte|gran|enorme? abrazo|saludo|beso|saludos|besos|abrazos|fuerza|ánimo|cariño|apoyo
    lo tendré|miraré|probaré|veré|pensaré|buscaré|leeré|anotaré en|gracias|cuenta
    se <now>
    <to> <it>? <surely>|<now> de que|antemano|parte|todo|menos
    <to> llevo|llevamos <number>|años|meses|días|una|dos|desde
    <to> <now> <link>|aquí|acá|el? adjunto|adjunta
    hoy|ahora|después <now>
    hoy|ahora ya? tienes|tiene|tienen|tenemos|tengo
    voy a ver si|qué|que
    <it> veo|vemos|tengo|tenemos|llevo|llevamos|compro|hago|hacemos|dejo`,
  weight: { reader: 2.2, nobody: 1.5 },
  hesitations:
    'si no que quizás quizá igual capaz creo como ya donde cómo porque casi nunca siempre quieres querés queréis quiere quieren prefieres necesitas gustas interesa',
  connectives: 'pero porque aunque sino salvo mientras',
};
