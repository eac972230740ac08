import type { Signal } from '../rules.ts';

/** Calls to action: a meeting, a click, a seat. */
export const calling = [
  {
    why: 'asks_for_call',
    toward: 'sell',
    weight: 2.6,
    call: true,
    negatable: true,
    phrases: `
      agenda|agende|agenden|agendá|reserva|reserve|programa|agendemos|agendamos|coordinamos|coordinemos <your>|una|un|tu <short>? <short>? <meeting>
      agendar|concertar|coordinar una|un <short>? <short>? <meeting>
      <number>|diez|quince|veinte|treinta|cinco|unos minutos esta semana|tarde
      <number>|diez|quince|veinte|treinta|unos minutos de tu|su|vuestro
      <number>|diez|quince|veinte|treinta|unos minutos para contarte|contarle|enseñarte|enseñarle|mostrarte|mostrarle|hablar|conversar|conocernos|platicar
      dedicas|dedicarme|regalas|regala|regalarme|tendrías|tienes|tendría|tiene|tenés|tienen|tendrían|das <number>|diez|quince|veinte|treinta|unos|cinco|un minutos|min|rato|espacio
      una|un <short> <meeting>
      <meeting> de <number>|diez|quince|veinte|treinta minutos
      le|te|les|os vendría|viene|parece|queda bien? una|un <short>? <meeting>|llamada
      te|os parece si agendamos|coordinamos|una
      calendly
      en|reserva|mira|este|enlace|link|hueco|espacio .. mi calendario|agenda
      me|nos gustaría|encantaría enseñarte|mostrarte|mostrarle|presentarte|presentarle|contarte|contarle|enseñarle|enseñaros|explicarle|explicarte|mostrarles|platicarte|platicarle
      te|le|os|les enseño|muestro|cuento|explico cómo|como podemos|trabajamos|ayudamos
      agéndame|agendemos
      agendamos|conversamos|platicamos ?
      le|te|os|les hacemos|pasamos|preparamos una|un|el visita|presupuesto|propuesta|demo
      sin compromiso`,
  },
  {
    why: 'asks_for_click',
    toward: 'sell',
    weight: 2,
    call: true,
    negatable: true,
    phrases: `
      link|enlace|links en|de la|mi|el|nuestra|nuestro? bio|perfil|biografía|descripción|comentarios|historia|stories
      en el enlace|link del|de perfil|bio
      haz|hagan|haga|hacé|da clic|click|clik
      pásate|pasate|pasaos|pásense|pasense|pásese|pasarse por|a|y
      pasen y|a vean|ver|por
      échale|echadle|échenle|echale|denle|dale|dadle un|una ojeada|vistazo|ojo|mirada|like|play
      date|dense|daros una vuelta
      entra|entren|entrad|entre|entrá en|a <link>|<our>
      más info|información|detalles en|aquí|al|por|<link>
      más info|información
      info|información|detalles en|por <dm>|<link>|aquí
      para más información|info|detalles
      <see> <our> .. <work>
      <see> el|la <fresh> .. <work>
      <see> el|la|toda .. completo|completa|entera
      te|os|les|le invito|invitamos a
      los|las esperamos|espero
      <get-it> <link>|antes
      <get-it> aquí|en|ya|gratis|ahora
      descarga|descárgala|descárgalo|descargá|descargad|descarguen
      ^descubre|descubrí|descubran|descubra|conoce|conozca|conocé|visita|visítanos|visítenos|visitanos
      disponible|disponibles en|ya|desde|para
      ya disponible|disponibles
      vengan|venid|vení a|y|al|por|con
      ^venid|vengan
      acompáñanos|acompañanos|acompáñame|acompáñennos|acompañadnos
      conoces|conocéis|conocen|conocías nuestra|nuestro|mi
      puedes|podéis|pueden|podés descargar|comprar|escuchar|ver|seguir|encontrar|reservar|pedir|conseguir|leer .. <our>|spotify|amazon|youtube|itunes|<link>
      puedes|podéis|pueden|podés verlo|leerlo|escucharlo|comprarlo|encontrarme|seguirme|descargarla|escucharla|conseguirlo .. en|aquí|<link>
      <it>? puedes|podéis|pueden|podés escuchar|descargar|seguir en|aquí|desde|<link>
      te|os|les? paso|mando|envío catálogo|presupuesto|info|información|precios|propuesta ?
      visítanos|visitanos|visítenos|visítennos|visitadnos|encuéntranos|encuentranos|búscanos|búscame|encuéntrame|visitenos
      👉
      👇 <link>
      aquí|acá 👉|👇`,
  },
  {
    why: 'asks_to_join',
    toward: 'sell',
    weight: 2.1,
    call: true,
    negatable: true,
    phrases: `
      masterclass|webinar|seminario|taller .. <day>|a|gratuito|gratuita|online
      congreso|jornadas|feria|festival|conferencia|mesa .. gratuito|gratuita|online|inscríbete|inscripciones|inscripción|entradas
      haz|hagan|hacé|haga|realiza tu|su|vuestro pedido|reserva|inscripción|donación|compra|encargo
      cupos|aforo
      comenta|comentá|comenten|escribe|escribí info|<number>|quiero
      entrada|acceso libre|gratuito|gratuita|gratis
      <attend>
      <attend> a|al|en|aquí|ya|hoy|<link>|por|para|gratis|como|con
      inscripciones
      inscripción|inscripciones|matrícula|registro abierta|abiertas|abierto|en|hasta|gratuita|previa|<link>
      abierta|abiertas|abierto|abrimos la|las|el|plazo|los? de? matrícula|inscripciones|inscripción|registro
      plazas|cupos|cupo|lugares limitadas|limitados|limitado
      últimas|últimos <number>? plazas|cupos|lugares|entradas|huecos
      últimos días para|de|con
      quedan|queda|quedaron <number>|pocas|pocos|solo|tres|dos|cinco|algunas|alguna|cuatro .. plazas|cupos|lugares|entradas|huecos|sitios|plaza
      aparta|apartá|reserva|reservá|asegura|consigue|compra|separa tu|tus|ya|vuestra
      entrada|entradas|boletos libre|gratuita|gratis|anticipada|desde|disponibles
      entradas|boletos en|a|aquí|<link>
      nos vemos en <link>
      os|les esperamos|espero el|este|en|a
      te esperamos el|este|en|a
      último día para|de
      última|últimas oportunidad|plazas|entradas
      únete|unete|súmate|sumate a|al|y|aquí
      te sumas|unes
      se|os animan|animáis|apuntan|sumáis|apuntáis|suman
      este|el <day> .. presentamos|presento|tocamos|inauguramos|estrenamos|estaremos|hablaré|estaré|daré|doy|arrancamos|lanzamos|celebramos|organizamos
      mañana|hoy .. presentamos|presento|tocamos|inauguramos|estrenamos|hablaré|actuamos|actúo|toco
      ^participa
      participen|participá|participad y|en|hasta|<link>|con
      para participar
      sorteo|sorteamos
      #sorteo
      llévate|llevate un|una|dos|tu|<number>
      puertas abiertas
      aforo limitado
      taquilla
      no|nadie falten|faltes|faltéis|falte
      prueba|clase|sesión gratis|gratuita
      primera|primer clase|sesión|mes|consulta gratis|gratuita|sin`,
  },
  {
    why: 'asks_for_click',
    toward: 'sell',
    weight: 2,
    call: true,
    negatable: true,
    phrases: `
      echa|echad|echen|echá|dale|den|denle|dadle|dar|echar un|una vistazo|ojo|ojeada|mirada|escucha|oportunidad .. a? <our>|nuestro|mi
      échale|echale|échenle|echadle|dale|denle un|una vistazo|ojo|ojeada|oportunidad a? <our>
      echa|echad|echen|eche|échale|echale un|una vistazo|ojo|ojeada aquí|acá|<link>
      mira|miren|mirad|mirá|checa|chequen|chequea|escucha|escuchen|escuchad|visita|visiten|visitad|lee|lean|leed|prueba|prueben|probad|juega|descarga|descubre|consulta|consulten|conoce|vean|vea|ved|disfruta|explora|compra|compren <our>
      mira|miren|mirad|checa|escucha|escuchen|visita|visiten|lee|lean|prueba|prueben|juega|descubre|consulta <fresh> <work>
      míralo|mírala|miralo|mirala|míralos|mírenlo|mírenla|miradlo|chécalo|checalo|chécala|checala|chequéalo|véanlo|velo|pruébenlo|juégalo|visítalo|visítala <link>|aquí|acá|en|y|si|ya|ahora|gratis
      <get-it> aquí|en|si|y|por|antes|hoy <link>|amazon|spotify|youtube|steam|etsy|mi|nuestra|nuestro|la|solo
      lee|leer|ve|ver|lean|leed|mira|mirá|escucha|sigue|consulta|descubre|seguir más|todo|leyendo|completo|completa|entero .. <link>|aquí|en
      más en|aquí|sobre|acerca <link>|ello|esto|:
      lee|lean|leed|leer|mira|ve|vean|ver|escucha|escuchar .. completo|completa|entera|entero|más|todo <link>
      en mi|nuestro|nuestra sitio|tienda|podcast|etsy|soundcloud|twitch|tiktok|spotify|muro|fanpage|facebook
      enlace|enlaces|link abajo|debajo|arriba
      apoya|apoyen|apoyad|apoyá|apoye a|al|el|la|los|nuestro|nuestra|mi|este|esta|esto|<link>
      si te|os|les|le gusta|gustan|gustó|gusto|interesa .. apoya|apóyalo|suscríbete|sígueme|mira|comparte|échale|escucha|compra|apoyen|escuchen|dale|pásate|visita
      pásate|pásense|pasaos|pasa|pasen|date por <our>|el|la .. <work>|blog|canal|stand|puesto
      puedes|podéis|pueden|podés|puede visitar|entrar|ir|acceder .. web|sitio|página|<our>|<link>
      ve|vaya|vayan|id|entra|entren|dirígete|visita|acude a <our>|nuestra|nuestro
      no olvides|olviden|olvidéis|olvide de? visitar|ver|escuchar|pasar|pasarte|mirar|leer|revisar|echar
      enlace|link a|al|de|del <our>|podcast|blog|vídeo|video|artículo|directo
      el|la|los|las <work> aquí|acá <link>
      tienes|tenéis|tienen|tenés que ver|escuchar|leer|probar|visitar <our>
      aquí|acá está|tienes|tienen|va|tenéis|os|les|te? dejo? <our>|mi|el|la nuevo|nueva|última|último|vídeo|video|blog|podcast|episodio|enlace
      espero que os|te|les|lo? guste|gusten|disfruten|disfrutéis|disfrutes
      escúchenlo|escúchenla|escúchalo|véanlo|véanla|léanlo|léanla|pruébenlo|descárguenlo|cómprenlo|visítenla|óiganlo
      querrás|querrán|querréis unirte|acompañarnos|verlo|probarlo|perdértelo|perdérselo
      significaría|sería|significa un|mucho|una|el mucho|mundo para|si mí|nosotros|echaran|pudieran|vieran|compartieran|pudieras|escuchas|me
      denle|denles|dale|dadle|dales una|un escucha|oportunidad|play|like
      escúchenme|escúchame|véanme|escúchennos|escúchanos|sintonicen|sintoniza|sintonízanos .. en|a|hoy
      los|las|entradas abonos|entradas|boletos .. venta|salen|disponibles|desde
      míralo|míralos|mírala|escúchalo|descúbrelo|descúbrela|véalo cuando|donde|aquí|en|ya|hoy|gratis
      te|os|se perdiste|perdisteis|perdieron *? nuestro|nuestra|mi|el|la
      me|nos <can> oír|escuchar|ver|leer|encontrar|seguir en|a|hoy|esta|aquí
      se ve|emite|retransmite|puede *? *? aquí|en|por <link>
      vayan|vaya|ve|vayáis a escucharlo|verlo|leerlo|probarlo|verla|escucharla
      le|nos|me haría|encantaría|gustaría *? *? *? que *? *? *? ojo|vistazo|escucharan|vieran|visitaran|pasaran|oportunidad`,
  },
  {
    why: 'asks_to_join',
    toward: 'sell',
    weight: 1.9,
    call: true,
    negatable: true,
    phrases: `
      podéis|pueden|puedes|podrán inscribiros|registraros|apuntaros|uniros|inscribirse|registrarse|apuntarse|unirse|suscribirse|suscribirte|unirte|sumarse
      únete|unete|únanse|unanse|uníos|uniros|súmate|sumate|acompáñanos|acompañanos|únase a|al|con|esta|este|hoy|mañana|el|en|para|aquí|<day>|<handle>|si|y|<link>
      únete|unete|únanse|uníos a nosotros|nuestro|nuestra|la|mi|este|esta
      únete|unete|únanse|uníos|acompáñanos|vente|venid|vengan|ven a <handle>
      no te|os|se pierdas|perdáis|pierdan|pierda
      no te|os|se lo|la|los pierdas|perdáis|pierdan|pierda
      no? olvides|olvidéis|olviden|olvide de? votar|inscribirte|registrarte|suscribirte|seguir|compartir|registraros|inscribirse|registrarse|apuntarte|seguirnos|seguirme|participar
      a las <number> .. <link>
      esta|hoy|mañana noche|tarde|a .. a|las <number> .. <link>|pm|hora|utc|cet|hora|est|cst
      en|dentro <number> minutos .. <link>|empezamos|directo|únete
      quedan|faltan|queda|falta|solo|sólo|últimos|últimas <number>|pocos|pocas|dos|tres días|horas|semanas|día|plazas|entradas|lugares|semana
      aún|todavía|ya hay tiempo|plazas|entradas|sitio|lugares|cupo|boletos
      todavía|aún estás|están|estáis|está a tiempo
      el|la registro|inscripción|matrícula|convocatoria está|sigue|ya|cierra|abre
      guarda|reserva|aparta|apunta|marca|agenda|anota|guarden|apunten la|esta|el|tu fecha|fechas|calendario|día
      mi|nuestra|nuestro sesión|charla|ponencia|taller|presentación|conferencia|panel|concierto es|será|empieza|sobre|a|hoy|mañana|de
      ven|vengan|venid|vení|vente|pasa|pásate a ver|conocernos|saludar|escuchar|escucharnos|vernos|visitarnos|verme|nuestro|nuestra|la <our>? stand|puesto|caseta
      participa|participen|participá|participad en|con|y|este|esta|el|la
      ganar|gana|ganen|llévate un|una|el|la|entradas|<number> .. premio|tarjeta|entradas|copia|viaje|<price>|<link>
      beta abierta|cerrada|gratuita|de
      lista de espera
      entrada|entradas|boletos|tickets|inscríbete|inscripción|regístrate|plazas .. <link>
      empezamos|comenzamos|arrancamos|nos vemos hoy|mañana|esta|el|en .. <number>
      síguenos|sigue|siga|sigan el|la|todo|en directo|vivo|evento|<link>
      en directo|vivo ahora|<link>|esta
      estamos|estoy|estaremos|vamos en directo|vivo|<link>
      aprende|aprendé|aprendan|aprenda|descubre|conoce|domina a|cómo|con|sobre|desde|las|los .. <link>
      acompáñenos|acompáñame|acompañarnos|acompañanos en|mañana|esta|hoy|este|el|para|a
      comparte|compartan|compártelo|compártanlo con tus|sus|vuestros|quien
      inscripciones|solicitudes|matrículas|postulaciones abiertas|abierta
      agotadas|agotado|agotados en|para|las|y|el
      quedan|queda *? <number> para|de
      conéctense|conéctate|conectaos *? *? noche|hoy|a|mañana
      lista de espera abierta|está
      el nuestro|mío sale|estrena|llega|abre`,
  },
  {
    why: 'asks_for_call',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      <want> .. llamada|reunión|videollamada|demo|agendar ?
      <can> .. agendar|programar|concertar|coordinar una|un|la
      agendar|programar|concertar|coordinar|fijar|organizar una|un llamada|reunión|videollamada|demo|cita|charla
      hablar|charlar|conversar|platicar sobre|de cómo|como podemos|podríamos|puedo|ayudar
      unos|un|<number>|quince|diez|veinte|treinta minutos|momento|rato libres|esta|para hablar|charlar|conversar|semana|llamada|comentar
      estaría|estarías|estarían|estaríais|estás|está|sería abierto|abierta|interesado|interesada|dispuesto|dispuesta|posible .. conversar|hablar|charlar|llamada|reunirnos|explorar|escuchar|platicar
      le|te|les escribía|escribo|contacto|contactamos|escribimos|molesto para|porque|por|de|desde|en ..
      retomo|retomando|seguimiento|reenvío|insisto .. propuesta|correo|oferta|mensaje|presupuesto|anterior
      contacta|contacte|contacten|habla|hable|comunícate|comuníquese con nosotros|nuestro|nuestra|conmigo|equipo|ventas
      me|nos encantaría|gustaría|encantaria|gustaria .. mostrarte|enseñarte|contarte|hablarte|presentarte|mostrarles|contarles|presentaros|presentarles|enseñaros|invitarte|invitaros|ofrecerte|ofrecerle
      nos|me encantaría|gustaría tenerte|tenerle|contar|que vinieras|que|visitarte|visitarle|conocerte|reunirnos|reunirme
      un|una café|llamada|comida|charla .. invito|semana|minutos ?
      podría|podríamos|puedo ir|pasar|vernos|reunirnos|quedar|verle|visitarle .. reunirnos|semana|oficina
      le|te|os|les vendría|viene|iría|va|cuadra bien? *? *? *? *? *? *? *? conversación|llamada|hablar|reunión|charla|charlar
      conversación|charla|llamada confidencial|breve|rápida|sin`,
  },
] as const satisfies readonly Signal[];
