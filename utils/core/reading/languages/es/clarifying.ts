import type { Signal } from '../rules.ts';

/** Questions to the reader, in order to help. */
export const clarifying = [
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 1.9,
    phrases: `
      qué|que versión|version|modelo|sistema|navegador|firmware|error|mensaje|presupuesto|nivel|talla|plan|tipo|router|distro|placa|log|zona|color|ciudad ?
      qué|que te|os|le|les sale|dice|pone|aparece|da|devuelve|marca|falta|queda|interesa|preocupa|duele ?
      qué|que has|tienes|llevas|usas|pusiste|hiciste|estás|necesitas|necesitáis|buscas|quieres|querés|buscás|necesitás ?
      cómo|como te sientes|encuentras|fue|ha|va|sigues|sentís ?
      cómo|como lo haces|hiciste|tienes|instalaste|llevas|tenés|conectaste|has ?
      te|os|le|les sale|pasa|aparece|falla|funciona|llegó|ocurre|deja|duele ?
      <handle> tienes|tenés|tenéis|usas|usás|estás|llevas ?
      en|de|desde|con qué|que|cuál|dónde ciudad|zona|parte|versión|color|navegador|país|provincia|vas|estás|eres|estáis|andas ?
      de q|qué|que color|parte|zona|talla|modelo|año
      lo compilas|haces|usas|tienes|tenés|conectas|pruebas
      cuántos|cuántas|cuanto|cuánto|cuantos .. tienes|llevas|tenéis|son|tenés|hace ?
      dime|decime|dinos|dígame|díganos|decid|pega|pásame qué|más|cuál|cuánto
      puedes|podrías|podés pegar|pasar|subir|poner|compartir|decir|enviar|mandar|decirnos|probar el|la|una|un|qué|a
      necesitas|necesitáis|necesita|quieres|queréis|querés que|algo|ayuda|te|sillas|os ?`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      puedes|podrías|podés|podéis|puede|podría poner|pegar|subir|compartir|mostrar|pasar|adjuntar|enviar|publicar|decir|decirnos|explicar|especificar|aclarar|detallar|concretar|dar .. código|error|captura|foto|log|ejemplo|enlace|datos|mensaje|detalles|qué|cuál|más|poco ?
      qué|que error|mensaje|versión|modelo|navegador|sistema|te|es intentas|da|sale|aparece|lo|tienes|usas|exactamente ?
      qué|que quieres|intentas|tratas|pretendes|necesitas|esperas hacer|conseguir|lograr|de|exactamente
      cuánto|cuanto tiempo|hace llevas|que|tienes|hace ?
      te refieres a
      en qué|que puedo|podemos|te|le ayudar|ayudarte|ayudarle|puedo
      cómo|como puedo|podemos|te ayudarte|ayudar|ayudarle|puedo
      necesitas|necesitáis|quieres|querés que .. ?
      hay algo|alguien que|con|en .. te|puedas|quieras|pueda|preocupa|quien ?
      has|habías|habéis podido|pensado|considerado|hablado|contemplado|consultado|pedido .. ?`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 2.2,
    phrases: `
      hay algo|alguna que|cosa necesites|necesites|necesite|necesitas .. ?
      te|os|se refieres|referís|refieren a .. .. o .. ?
      es|está en|para|la|el|sobre|con .. .. o en|para|la|el|sobre|con|es .. ?
      el|la|lo formulario|archivo|enlace|error|código|problema es|está .. .. o .. ?
      <can> dar|darnos|darme alguna|una pista|idea|razón .. .. .. ?
      <can> dar|darnos|darme|poner|ponernos|compartir|publicar|pegar|mostrar|mostrarnos|subir|adjuntar|enviar|enviarme|pasar|pasarme|proporcionar|facilitar|indicar|incluir|agregar|añadir|postear .. ejemplo|ejemplos|código|detalles|detalle|captura|información|info|contexto|log|logs|enlace|pantallazo|salida|error|versión|datos ?
      <can> probar|comprobar|verificar|confirmar|intentar|revisar|ver si|con|que|sin|en|a|otra|de .. ?
      <can> explicar|explicarlo|explicarme|explicarnos|elaborar|aclarar|especificar|detallar|desarrollar|concretar|ampliar|describir|aclararme|decirme|decirnos|contarme|contarnos|hablarme más|mejor|un|qué|exactamente|cómo|algo|sobre|cuál|por ?
      puedes|podrías|podés ser más específico|específica|concreto|concreta
      te|os|se refieres|referís|refieres|refiere a .. ?
      quieres|querés|quiere|queréis decir ?
      qué|que es lo|exactamente que|lo quieres|intentas|buscas|necesitas|te|tratas|estás|que
      qué|que estás|está|estáis intentando|tratando|usando|buscando|haciendo|ejecutando|queriendo|viendo|obteniendo
      estás|estas|está|estáis usando|utilizando|intentando|ejecutando|tratando|seguro|segura|hablando|viendo|buscando|corriendo|pensando ?
      cuál|cual es|era|sería|son tu|el|su|vuestro|la|tus .. objetivo|presupuesto|problema|versión|error|mensaje|situación|pregunta|duda|salida|uso|sistema|nombre|usuario|configuración ?
      qué|que|cuál versión|sistema|navegador|modelo|distribución|plataforma|dispositivo|compilador|editor|idioma|tipo de|estás|usas|tienes|utilizas|es|operativo
      dónde|donde lo|la|está|estás|tienes|vives|has .. viste|pusiste|intentas|ejecutando|instalado|ubicado|buscado ?
      qué|que pasa|ocurre|sucede|dice|sale|aparece|obtienes|devuelve|muestra|esperas|ves si|cuando|en|la|el|exactamente|al|con ?
      es|era|sería|son para|un|una|el|la|lo|sobre .. o para|un|una|el|la|es|otra|lo ?
      lo|la|los has|habéis|ha .. probado|intentado|mirado|actualizado|reiniciado|comprobado|instalado|hecho|visto|configurado ?
      has|habéis|ha probado|intentado|mirado|comprobado|actualizado|reiniciado|instalado|configurado|leído|verificado|activado a|con|la|el|si|en|otro|de|los ?
      probaste|intentaste|miraste|revisaste|comprobaste|actualizaste|instalaste|leíste|viste|preguntaste|consideraste a|con|la|el|si|en|lo|otro ?
      tienes|tenés|tiene|tenéis algún|alguna|un|una|el|la|los|más .. error|captura|ejemplo|versión|código|enlace|mensaje|detalles|log|instalado|activado|presupuesto|referencia ?
      hay algo|alguien que|de|con|en|más .. te|quieras|gustaría|preocupa|pueda|contar|hablar|ayude
      puedes|podrías|podés|puede|podría|podéis *? *? *? *? ejemplo|captura|código|detalles|enlace|log|error|versión|foto|pantallazo|datos|mensaje ?
      qué|cuál|cuáles|cuánto *? *? *? has|tienes|usas|quieres|necesitas|buscas|intentas|estás|obtienes|ves|esperas|pusiste|hiciste|usaste ?
      intentas|tratas|pretendes|quieres|buscas hacer|usar|conseguir|decir|lograr|demostrar|crear|que ?
      nos|me pasa|pasas|envía|envías|manda|mandas|indica|indicas|facilita|facilitas|puede|puedes|podría .. número|pedido|correo|datos|dirección|seguimiento|matrícula|referencia
      y lo|la miramos|revisamos|miro|reviso|vemos|comprobamos|consultamos
      cuéntame|cuénteme|háblame|contame más|algo|la|de|sobre|el|cómo|un *
      hubo|había|ha algo|alguien *? *? te|le|os
      prefieres|preferís|quieres|querés *? *? *? *? o *? *? *? *? ?
      cuándo|cómo|dónde empezó|comenzó|pasó|ocurrió eso|esto|todo|lo|esa|la ?`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 1.5,
    phrases: `
      cuánto|cuanto tiempo|hace llevas|lleva|que|hace|has|te|estuvieron|llevan .. ?
      desde cuándo|cuando ?
      cómo|como te|lo|le|se has|sientes|hizo|hace|llevas|encuentras|va|está|sentiste|sentís|siente|llevan|afecta|afectó|estás .. ?
      cómo|como estás|estas|está|andas|sigues .. sintiendo|llevando|hoy|ahora|durmiendo|manejando|afrontando|familia|mamá
      tienes|tenés|tiene|tienen a|algún|alguna|amigos|familia|familiares|alguien|apoyo|pareja|hermanos|planes|pensado|otros|aficiones .. ?
      has|habéis|ha podido|pensado|considerado|hablado|contemplado|consultado|pedido|buscado|tenido|estado|dicho|contado|compartido|visto .. ?
      hablaste|pensaste|consideraste|pudiste|le con|en|alguien|algún|dijiste|contaste ?
      te|os|le gustaría|apetece|ayudaría|importa|interesaría .. hablar|contar|contarme|compartir|que|intentar|saber ?
      quieres|querés|quiere hablar|contarme|contarlo|desahogarte|que|compartir ?
      hay|existe algo|alguien|alguna|algún más|en|que|con|específico|cosa|de .. ?
      qué|que te|le|ha|está|es|fue|más pasó|preocupa|pasa|ocurre|gustaría|pasado|ocurrido|hace|hizo|sucede|molesta|estresa|sientes|llevó|impide .. ?
      qué|que tipo|clase de
      qué|que crees|piensas|sientes|harías|esperas que|sobre|cuando|si|te|acerca .. ?
      sigues|sigue|seguís|todavía|aún trabajando|estás|viviendo|en|con|tienes|teniendo|buscando|estudiando|juntos ?
      crees|sientes|piensas que .. ?
      por|de qué|donde|dónde|que parte|ciudad|zona|país
      necesitas|necesitás|necesitáis|prefieres|preferís ayuda|algo|que|más .. ?
      puedo|podemos ayudarte|ayudar|preguntarte|preguntar|hacer|ofrecerte en|con|qué|algo|a|por ?
      con qué|que frecuencia|quién|quien|cuánta .. ?`,
  },
] as const satisfies readonly Signal[];
