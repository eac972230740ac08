import type { Signal } from '../rules.ts';

/** Calls for the writer's sake: shares, votes, followers, answers. */
export const spreading = [
  {
    why: 'asks_to_spread',
    toward: 'sell',
    weight: 2.6,
    call: true,
    negatable: true,
    phrases: `
      síguenos|siguenos|sígueme|sigueme|síganme|síganos|siganme|sígannos|siganos|seguinos|seguime|seguidme|seguidnos
      sigue|sigan|seguid|seguí mi|nuestra|nuestro|nuestras|nuestros|<handle>
      sigue|sigan|seguid|seguí a <handle>|<our>
      ^sigue|sigan|seguid la|el|esta|este transmisión|cuenta|página|canal|evento|partido|directo
      suscríbete|suscribete|suscríbanse|suscribanse|suscribite|suscribíos|suscribiros|suscríbase|suscribirse|suscribirte|suscribirme|suscribas|suscribáis|suscribierais|suscriban
      mi|nuestro canal
      en mi|nuestro|nuestra canal|perfil|página|blog|web|newsletter|patreon|instagram
      like y|si|al
      <vote> y <vote>
      ^vota|voten|votad|vote|votá|votame|vótame|votadme
      voten|votad|votá por|a|en|aquí|mi|nuestra|nuestro|y
      vota|vote|votar por mi|mí|nosotros|nuestro|nuestra|este|esta|<handle>|<link>
      tu|vuestro voto
      necesito|necesitamos|cuento|pido|pedimos .. voto|votos
      estoy|estamos|hemos|he|sido|siendo nominado|nominada|nominados|nominadas
      ^firma
      firmen|firmad|firmá y|la|esta|aquí|para|nuestra|si|<link>
      faltan|necesitamos|recoger|recogida|recogiendo|juntar|juntando|llevamos .. firmas
      petición para|<link>|en|contra
      esta|la|nuestra petición en|para|<link>
      rt si|y|para|a|se
      se agradece|agradecen|agradecería rt|difusión|compartir|estrellas|estrella|like|apoyo
      ayúdame|ayúdanos|ayúdenos|ayúdenme|ayudame|ayudanos|ayudadme a llegar|difundir|ganar|crecer|compartir
      nos|me ayudas|ayudan|ayudáis|ayuda compartiendo|votando|difundiendo
      llegar|lleguemos|llegamos a|al los? <number> seguidores|suscriptores|firmas|followers|likes|votos
      deja|déjanos|dejanos|dejen|déjame|dejadnos tu|su|una|un reseña|valoración|opinión
      comparte|compartan|compartid|difunde|difundan|difundid|reenvía|reenvíen|reenviad|pásalo|pásenlo|pasadlo|envía|envíen|manda|manden *? *? *? grupos|contactos|amigos|familia|todos|todas|máximo
      máxima difusión`,
  },
  {
    why: 'asks_for_answers',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      encuesta|cuestionario|sondeo|encuestas
      responder|responde|respondan|respondáis|rellenar|rellenad|rellenen|contestar|completar|contesta|rellena|llenar|llenen|contesten un|una|la|el|esta|este|nuestra|aquí|mi? encuesta|cuestionario|formulario|<number>
      para mi|nuestro|nuestra tfg|tfm|tesis|máster|investigación|estudio|doctorado
      son <number>|dos|tres|cinco|diez preguntas
      no? te|os|les lleva|toma|llevará|tomará|quita más? de? <number>|dos|tres|cinco|un minutos|minuto
      es|son? anónima|anónimo
      participar en|de un|una|mi|nuestra|el|nuestro estudio|investigación|encuesta
      busco|buscamos|necesito|necesitamos <number>|unas|participantes|gente|personas .. respuestas|entrevistar|entrevistarlas|entrevistarles|entrevistas
      <number> respuestas
      contadme|cuéntame|díganme|decidme|cuéntenme|decime|dime|díganos|cuéntanos|contanos .. parece|opinas|opináis|opinan|pareció
      cuéntanos|contanos|díganos|déjanos|cuéntenos qué|que|en|cuál
      feedback|comentarios|sugerencias|críticas|opiniones es|son|bienvenido|bienvenidos|bienvenida|bienvenidas|sinceras|sincera
      se agradecen|agradece|agradezco comentarios|feedback|críticas|opiniones|sugerencias
      danos|déjanos|queremos|conocer|saber|interesa|importa|escuchar tu|su|vuestra opinión|feedback
      tu|vuestra opinión nos|cuenta|importa`,
  },
  {
    why: 'asks_to_spread',
    toward: 'sell',
    weight: 2.1,
    call: true,
    negatable: true,
    phrases: `
      por favor|favor firma|firmen|firmad|comparte|compartan|compartid|difunde|difundan|difundid|vota|voten|votad|retuitea|tuitea|rt|sigue|sigan|suscríbete|firmar|compartir|difundir
      comparte|compartan|compartid|difunde|difundan|difundid|pasa|pasen|pasad|tuitea|tuiteen .. este|esta|el|la? enlace|link|publicación|post|tuit|tweet|mensaje|petición|vídeo|video|voz
      difunde|difundan|difundid|difundí|difundir este|esta|el|la|y|entre|por
      dale|denle|dadle|darle|da|den|dar a? me|seguir|suscribirse|compartir|like|rt|estrella|upvote gusta?
      me gusta y|si|a|en
      sigue|seguid|sigan|seguí|siga|seguir a? <handle>
      sígueme|síguenos|siganme|síganos|seguidme|seguidnos|sigueme|siguenos en|por|para|y|si|<handle>|instagram|twitter|tiktok
      suscríbanse|suscríbete|suscribete|suscribanse|suscribíos|suscribirse|suscribirte a|al|en|aquí|y|si|para
      te|os|se suscribes|suscribís|suscriben|suscribas|sigues|seguís|siguen
      si me|nos sigues|siguen|seguís
      añádeme|añadidme|agrégame|agregame|agréguenme|agrégenme a|en|al|como
      puedes|podéis|pueden|podés firmar|firmarla|firmarlo|votar|votarme|compartir|difundir|seguirme|seguirnos|apoyarnos|apoyarme|nominar|difundirlo|compartirlo
      ayuda|ayudad|ayuden|ayúdanos|ayúdame|ayudanos|ayúdennos|ayúdenme|ayúdenos a correr|difundir|alcanzar|conseguir|lograr|llegar|hacer|superar|crear|subir
      carta abierta|pública .. firma|firmar|firmarla|apoyo
      firma|firmas|firmar .. carta|petición|manifiesto|iniciativa
      necesitamos|necesito|queremos|quiero|buscamos tu|vuestro|su|más|<number> voto|votos|apoyo|firmas|firma|suscriptores|seguidores|likes|reseñas
      llegar|llegamos|alcanzar|conseguir|superar|rumbo|vamos .. <number> seguidores|suscriptores|subs|likes|firmas|followers|votos|visitas
      mi|nuestro|nuestra canal|página|perfil|cuenta .. suscríbete|sígueme|gracias|apoyo|<link>
      echa|mira|visita|visiten|chequea|checa|ver|escucha|escuchen .. en? mi|nuestro canal|perfil|música|videos|vídeos|página
      en mi canal|perfil
      una|tu|su|vuestra|deja|dejar|escribe|escribir reseña|valoración|calificación en|positiva|de|amazon|google
      vota|voten|votad|votar|voto .. <link>
      nomina|nominen|nominad|nominar a
      hice|creé|abrí|lancé|lanzamos|iniciamos|empecé una petición|campaña|recogida
      suscribirse|suscribirte|suscribiros a|al mi|canal|nuestro|nuestra
      rt|retuit por|si favor|pueden
      necesito|necesitamos su|tu|vuestra ayuda .. <link>|encuesta|votos|rt
      #comparte|#compartir|#compartan|#firma|#rt|#retweet|#vota|#tuitea|#difunde|#difusión|#tweet|#share
      voten|vota|votad|vote por|a *? *? *? porfa|por|nuestro|nuestra|huerto|<link>|hasta`,
  },
  {
    why: 'asks_for_answers',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      haz|haced|hagan|haga|rellena|rellenad|completa|completen|responde|respondan|participa|llena|llenen|contesta|tomar|tomen|toma .. encuesta|cuestionario|test|formulario|sondeo|quiz
      <can>|por|favor|si .. responder|rellenar|completar|llenar|contestar|hacer|rellenáis|rellenas .. encuesta|cuestionario|formulario|sondeo
      dime|decidme|díganme|diganme|dinos|contadme|cuéntame|cuéntenme|hazme|hacedme|háganme|hazme|comenta|comenten|comentad saber? .. qué|lo|si os|te|les|que|parece|opinas|opináis|piensas|pensáis|creéis|crees|piensan|opinan
      háganme|hazme|hacedme|háznos|házmelo|hazmelo saber|saberlo
      qué|que os|te|les|le parece|pareció|parecen .. mi|nuestro|nuestra|nuevo
      feedback|comentarios|opiniones|sugerencias|críticas más|muy|siempre|será|serán que|es|son|bienvenido|bienvenidos|bienvenidas|bienvenida|agradecidos
      bienvenido|bienvenidos|bienvenidas|bienvenida feedback|comentarios|sugerencias|críticas|opiniones
      agradezco|agradecería|agradeceríamos|agradecemos|encantaría|gustaría|apreciaría|encantaria .. feedback|comentarios|opiniones|opinión|críticas|retroalimentación
      vuestro|vuestros|sus|tu|tus|su feedback|retroalimentación|comentarios|opiniones
      cualquier comentario|feedback|opinión|retroalimentación|crítica
      necesito|busco|necesitamos|buscamos|buscando|necesita <number>|varias|algunas|unas|varios|algunos|gente|personas|voluntarios .. para|que|dispuestas|dispuestos probar|responder|rellenar|hacer|contestar|participar|testear|encuesta|estudio|completar|respondan
      dispuesto|dispuesta|dispuestos|dispuestas a|en responder|hacer|rellenar|participar|contestar|probar|realizar|completar
      me|nos ayudáis|ayudas|ayudan|ayudaría|ayudarías|ayudarían|echáis|ayudéis|ayudes|ayuden .. encuesta|cuestionario|probar|tesis|tfg|estudio|proyecto
      necesito|necesitamos|quiero que entréis|entres|entren|probéis|pruebes|prueben|juguéis|respondan|contesten
      para|de un|una|mi|el|la|nuestro|nuestra trabajo|proyecto|estudio|clase|investigación|asignatura|tesis final|de|universitario|escolar|sobre .. encuesta|cuestionario|<link>
      participa|participen|participad|participar|participación en|este|el|un|nuestro|una estudio|encuesta|investigación|experimento|sorteo
      entrevista|entrevistas|entrevistar .. <number> minutos|personas|usuarios|voluntarios
      comenta|comenten|comentad|respondan|responde|escribe|deja|dejad|dejen .. abajo|comentarios|comentario|aquí|debajo
      comparte|compartid|compartan|envía|cuéntanos|cuéntenos|envíanos tu|tus|su|sus|vuestra|vuestras opinión|opiniones|experiencia|historia|ideas|experiencias|foto|fotos
      rellene|rellena|rellenen|complete|completa|completen|llene|llenen|cumplimente *? *? campos|formulario|datos|encuesta|cuestionario|casillas
      se agradece|agradecen cualquier|toda|todo *? comentario|opinión|feedback|crítica|sugerencia
      rt si quieres|te|crees|os|también|estás|*`,
  },
] as const satisfies readonly Signal[];
