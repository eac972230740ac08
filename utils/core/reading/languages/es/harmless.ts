import type { Signal } from '../rules.ts';

/** * What sounds like a call, a show of own things or a plea for money and is none: told of, asked about, or meant for one
 * person. These name more words than the phrase they stand over, and so take its place (see `apart` in `stance.ts`). */
export const harmless = [
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.4,
    phrases: `
      necesito|necesita|necesitas|falta|quiero|sin|dar|da|dan|hay|tener|pido|espero|esperando|tienen|tengo|dieron más información|info|detalles
      en|durante|de|estos|desde|los|las estos|los|las? últimos|últimas días|horas|semanas|meses|años|tiempos|minutos
      según|segun|la|las|última|nueva|de|dice|que|una encuesta|encuestas|sondeo de|del|dice|dicen|da|dan|revela|sitúa|muestra|publicada|para|reciente|electoral
      el|su|nuestro|del|al|este|propio congreso de|los|aprueba|rechaza|debate|y|se|no|por|ha|vota
      a medida que
      sin ánimo de
      la|una|misma|otra oportunidad de
      mi|nuestro|tu móvil|app|cuenta|web|página|canal|tienda no|se|me|va|está|ya|dejó|deja
      se|le|te|me|nos hago|hace|hice|hizo|haces un? bizum
      me|lo|la vendió|vendieron|venden|vende
      mi|su|el voto es|fue|útil|en|nulo|blanco|popular|secreto
      sacar|comprar|conseguir|pillar|compré|tengo|conseguí|había|quedan|hay|sin las|mis|las|una|mi? entrada|entradas|boleto|boletos para|de|al|y|del|pa
      cuánto|cuanto|dónde|donde|cómo|como .. entradas|boletos|inscripción|inscribirse|inscribirme|apuntarme|matrícula ?
      me|se|nos he|hemos|han|voy|quiero|quería|acabo|tengo a|de|que? apuntar|apuntado|apuntarme|inscrito|inscribir|inscribirme|matriculado|registrar|registrado|registrarme|suscrito|suscribir|suscribirme
      mi|nuestro|su primer|primera|nuevo|nueva|último|última día|vez|trabajo|jefe|casa|piso|año|hijo|hija|amor|novio|novia|coche|móvil|semana|clase|examen|vecino|vuelo|viaje|noche|opción
      le|me|nos|les|lo dieron|dio|han|hicieron un? descuento
      hay|tienen|aplica|hacen|existe|algún .. descuento ?
      se|lo|la|los|las venden|vende en|por|a|como
      a|por qué|que|cuánto precio|venden|vendes|sale|cuesta|vale ?
      subir|suben|sube|subieron|subido|subida|bajan|alza .. precio|precios de
      en directo en|por|desde la|el tele|televisión|radio
      de|la|las|los|una|sus donación|donaciones de
      su|cada|el|otro|gran? donante`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 1.6,
    phrases: `
      vente|ven|vení|vénganse|veniros|veníos a casa|cenar|comer|tomar|dormir|ver|mi|la|nuestra|pasar|merendar|almorzar
      quieres|querés|quieren|queréis|os|te un|una|apetece|vienes café|cerveza|té|mate|caña|abrazo|chela|birra|trozo|poco ?
      quieres|querés|queréis|quieren venir|venirte|quedar|que|hablar|salir|pasarte|veniros .. ?
      te|os apetece|animas|vienes|venís|apuntas|animáis|apuntáis a|al|con|y|un ?
      si te|os|quieres|queréis animas|animáis|apetece|apuntas|venir|venirte|pasarte te|quedamos|vamos|vente|ven|avísame|avisa|dime|avisad
      si|cuando necesitas|necesitáis|necesitan|quieres|querés|queréis .. escríbeme|escribeme|llámame|llamame|avísame|avisame|dime|dímelo|háblame
      si te|os|le interesa|sirve|hace .. paso|mando|envío|dejo|presto|llevo|puedo|dime|lo
      llámame|escríbeme|avísame|mándame si|cuando|y|a|en quieras|necesitas|llegues|salgas|puedas|hablamos|cualquier
      me|nos avisas|dices|cuentas|llamas|escribes cuando|si|y|cualquier
      cualquier cosa|duda me|nos|aquí|avísame|avisa|dime|estoy|escríbeme|avisas|dices|llama|llámame|preguntas
      aquí|acá|por aquí|acá me|para tienes|tenés|lo|tenéis|tienen
      <to> doy|damos|paso|mando|dejo el|la|los|un|mi|su contacto|teléfono|número|enlace|link|dirección|correo|dato
      todos|todas|vecinos bienvenidos|bienvenidas`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.2,
    phrases: `
      échale|echale|dale|échenle|echadle un|una ojo|vistazo|ojeada a|al la|el|los|las|esta|este|estos|esto|lo|<link>|de|que|*
      puedes|podés comprar|pedir|encontrar|conseguir|descargar|reservar|ver .. en|por|desde|con|a|cita|hora|la|el|los
      <it> puedes|podéis|pueden|podés|venden|encuentras|encontrarás|consigues .. en|por|desde|con|a
      tienes|tenés|hay|deberás|debes que inscribirte|registrarte|apuntarte|firmar|pedir|votar|seguir|compartir
      pagué|pagas|costó|ronda|rondan unos|como|a|por|entre|alrededor? <price>
      cuesta|cuestan|vale|valen|salen|cobran|pagué|pagas|costó|ronda|rondan unos|como|a|por|entre|alrededor? <number> <currency>
      tarda|tardan|tardas|dura|tardó|suele|suelen|demora|demoran unos|como|entre|tardar|a|en? <number>|una|dos|tres|un
      en su|la web|página viene|está|pone|explican|tienes|dice
      según|segun la|el ley|estatuto|convenio|normativa|reglamento|código|boe|manual
      tu|su empresa|jefe|casero|banco|seguro|operadora te|tiene|debe|está|puede|no`,
  },
  {
    why: 'says_thanks',
    toward: 'social',
    weight: 1.5,
    phrases: `
      muchas|mil gracias por <link>|compartir|todo|venir|seguirnos|seguirme|leer|la|el|su|tu`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.6,
    phrases: `
      yo|ya|nunca|nosotros|siempre|he|hemos|también|había|solo|sólo donado|doné|dono|donamos
      no|me|quiero|voy|puedo|podría|gustaría|pienso|pensaba|podemos|quisiera|prefiero|suelo|estoy .. donar|donaré|donaría|donando
      mis|mi|su|sus|nuestra donación|donaciones|aporte|aportes
      a|adónde|cómo|dónde|qué|cuánto|cuál va|van|usan|porcentaje|parte|hacen|es|usa .. dinero|donaciones|donación|fondos ?
      qué|que|cuál|cómo .. organización|caridad|fundación|ong ?
      otras|muchas|varias|algunas|estas|ese|tipo organizaciones|fundaciones|ong|causas
      el|la|este|ese|esta|su|un kickstarter|patreon|verkami|indiegogo de|que|fue|es|ha|pide|lleva
      mi|nuestro|nuestra|tu|su <work> es|era|está|no|tiene|se|me|dice|fue|favorito|favorita|sigue
      hice|hicimos|creé|escribí|publiqué un|una|el|mi|la|esto * .. error|cambio|pregunta|comentario|duda|lista|decisión|prueba|pull|pr|issue|función|examen|compra|comida|cena
      cuando|si|desde|después|mientras|hasta publiqué|hice|escribí|empecé|terminé|abrí|lancé
      me|te|se|le|nos|les suscribí|suscribo|suscribió|apunté|inscribí|registré|registro|uní|apunto
      estar|está|están|estén|no|estaba|sigue|quedan|estará disponible|disponibles para? en|hoy|mañana|ahora|aún|todavía|por
      hay|habrá|cuándo|dónde|cómo|puedo|hace|cuál entradas|inscripciones|registro|inscripción|apuntarse|registrarse|descuento|inscribirme|código ?
      enlace|link|formulario roto|caído|no|está|funciona|incorrecto
      vota|votó|votaron|votar|voto|votos|votado|votaba contra|en|por|al|a .. elecciones|gobierno|ley|partido|trump|congreso
      nuevo|nueva|nuevos|último estudio|investigación|informe|encuesta|récord|gobierno|ley|sistema|jefe|año|trabajo
      último|primer día de|del * curso|clase|trabajo|escuela|mentores|vacaciones|cole
      monto|montamos|hago|hacemos|preparo|hice una encuesta
      me gustó|gusta un|una|el|la vídeo|video|foto|publicación|canción
      <our> almuerzo|cena|comida|desayuno|perro|gato|casa|mesa|vista|vistas|mañana|tarde|viaje|hijo|hija|jardín <link>`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 1.5,
    phrases: `
      si quieres|querés|quieren|queréis|te|os apetece? .. unirte|venir|venirte|pasarte|apuntarte|sumarte|unirse ..
      eres|sois|están|estás|está|serás muy? bienvenido|bienvenida|bienvenidos|invitado|invitados|invitada
      nuevos|todos|todas|cualquiera|principiantes miembros|son|es|somos? bienvenidos|bienvenidas|bienvenido ..
      mándame|envíame|pásame|dame|mandame|pasame|envíanos|mándanos|dime|déjame un|una|tu|su|el|la|por? .. dirección|correo|email|número|dm|mensaje|usuario|md|mp|foto|privado .. y|si|te|para
      la|nuestra|el|próxima|esta reunión|clase|sesión|seminario|ensayo|llamada|junta de|del|es|será|se|ha|queda|pasa .. <number>|mañana|cancelada|sala|pospone|lunes|aplaza|cambia
      recordatorio|recuerden|recordad|recuerda|os|les .. reunión|clase|entrega|plazo|sesión|junta|ensayo
      no hay|habrá clase|reunión|ensayo|clases|sesión|entrenamiento`,
  },
] as const satisfies readonly Signal[];
