import type { Signal } from '../rules.ts';

/** Calls to action and shows of own things. */
export const selling = [
  {
    why: 'asks_for_call',
    toward: 'sell',
    weight: 2.6,
    call: true,
    negatable: true,
    phrases: `
      agenda|agende|agenden|agendá|reserva|reserve|programa|agendemos|agendamos|coordinamos|coordinemos <your>|una|un|tu <short>? <short>? <meeting>
      agendar|concertar|coordinar una|un <short>? <short>? <meeting>
      reservar|programar una|un <short>? llamada|demo|videollamada|sesión|reunión
      tener una|un <short> <meeting>
      <number>|diez|quince|veinte|treinta|cinco|unos minutos esta semana|tarde
      <number>|diez|quince|veinte|treinta|unos minutos de tu|su|vuestro
      <number>|diez|quince|veinte|treinta|unos minutos para contarte|contarle|enseñarte|enseñarle|mostrarte|mostrarle|hablar|conversar|conocernos|platicar
      dedicas|dedicarme|regalas|regala|regalarme|tendrías|tienes|tendría|tiene|tenés|tienen|tendrían|das <number>|diez|quince|veinte|treinta|unos|cinco|un minutos|min|rato|espacio
      una|un <short> <meeting>
      <meeting> de <number>|diez|quince|veinte|treinta minutos
      le|te|les|os vendría|viene|parece|queda bien? una|un <short>? <meeting>|llamada
      le|les vendría|viene|parece bien si|el|la|mañana|esta
      te|os parece si agendamos|coordinamos|una
      calendly
      en|reserva|mira|este|enlace|link|hueco|espacio .. mi calendario|agenda
      me|nos gustaría|encantaría enseñarte|mostrarte|mostrarle|presentarte|presentarle|contarte|contarle|enseñarle|enseñaros|explicarle|explicarte|mostrarles|platicarte|platicarle
      te|le|os|les enseño|muestro|cuento|explico cómo|como podemos|trabajamos|ayudamos
      agéndame|agendemos
      platiquemos|platicamos|conversamos|conversemos|charlamos|hablamos <number>|unos|quince|diez minutos
      agendamos|conversamos|platicamos ?
      mantener una conversación|llamada|reunión|breve
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
      clic|click aquí|acá
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
      os|les esperamos|espero
      te esperamos
      los|las esperamos|espero
      no te lo|la pierdas
      no se lo|la pierdan
      no os lo|la perdáis
      no te|se|os pierdas|pierdan|perdáis
      <get-it> <link>|antes
      <get-it> aquí|en|ya|gratis|ahora
      <get> tu|tus|ya|aquí|gratis|ahora|vuestro|vuestra|hoy
      ^<get> su
      descarga|descárgala|descárgalo|descargá|descargad|descarguen
      ^descubre|descubrí|descubran|descubra|conoce|conozca|conocé|visita|visítanos|visítenos|visitanos
      disponible|disponibles en|ya|desde|para
      ya disponible|disponibles
      corre|corran|ve|vayan|vean a verlo|ver|verla
      vengan|venid|vení|ven a|y|al|por|con
      ^venid|vengan
      acompáñanos|acompañanos|acompáñame|acompáñennos|acompañadnos
      conoces|conocéis|conocen|conocías nuestra|nuestro|mi
      puedes|podéis|pueden|podés descargar|comprar|escuchar|ver|seguir|encontrar|reservar|pedir|conseguir|leer .. <our>|spotify|amazon|youtube|itunes|<link>
      puedes|podéis|pueden|podés verlo|leerlo|escucharlo|comprarlo|encontrarme|seguirme|descargarla|escucharla|conseguirlo .. en|aquí|<link>
      <it>? puedes|podéis|pueden|podés escuchar|descargar|seguir en|aquí|desde|<link>
      encontrarme|seguirme|escucharme|leerme en
      te|os|les? paso|mando|envío catálogo|presupuesto|info|información|precios|propuesta ?
      visítanos|visitanos|visítenos|visítennos|visitadnos|encuéntranos|encuentranos|búscanos|búscame|encuéntrame|visitenos
      <link> <link>
      👉
      👇 <link>
      aquí|acá 👉|👇
      ➡️`,
  },
  {
    why: 'asks_to_spread',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      síguenos|siguenos|sígueme|sigueme|síganme|síganos|siganme|sígannos|siganos|seguinos|seguime|seguidme|seguidnos
      sigue|sigan|seguid|seguí mi|nuestra|nuestro|nuestras|nuestros|<handle>
      sigan|seguid|seguí la|el|esta|este cuenta|página|canal|hashtag|transmisión|perfil
      sigue|sigan|seguid|seguí a <handle>|<our>
      ^sigue|sigan|seguid la|el|esta|este transmisión|cuenta|página|canal|evento|partido|directo
      suscríbete|suscribete|suscríbanse|suscribanse|suscribite|suscribíos|suscribiros|suscríbase|suscribirse|suscribirte|suscribirme|suscribas|suscribáis|suscribierais|suscriban
      mi|nuestro canal
      en mi|nuestro|nuestra canal|perfil|página|blog|web|newsletter|patreon|instagram
      dale|denle|dadle|darle like|follow|estrella|amor
      dale|denle|dadle|dejá|deja|dejen|den|dé|da un? like|follow|rt|me gusta
      darle|dar like
      un like
      like y|si|al
      ^comparte|comparta|compartí y|con|este|esta|el|la|si|<link>|por
      compartan|compartid y|con|este|esta|el|la|si|<link>|por
      comparte si|y|<link>
      por favor comparte|compartan|compartid|comparta|rt|difundir|difundan|compartir|difusión
      <vote> y <vote>
      ^vota|voten|votad|vote|votá|votame|vótame|votadme
      voten|votad|votá por|a|en|aquí|mi|nuestra|nuestro|y
      vota|vote|votar por mi|mí|nosotros|nuestro|nuestra|este|esta|<handle>|<link>
      vota|vote en|aquí <link>
      tu|vuestro voto
      necesito|necesitamos|cuento|pido|pedimos .. voto|votos
      estoy|estamos|hemos|he|sido|siendo nominado|nominada|nominados|nominadas
      ^firma
      firmen|firmad|firmá y|la|esta|aquí|para|nuestra|si|<link>
      firma y|aquí|nuestra|<link>
      firma esta|la petición
      tu|vuestra firma
      con tu firma
      faltan|necesitamos|recoger|recogida|recogiendo|juntar|juntando|llevamos .. firmas
      petición para|<link>|en|contra
      esta|la|nuestra petición en|para|<link>
      change org
      menciona|mencioná|mencionen|etiqueta|etiquetá|etiqueten|taguea a
      rt si|y|para|a|se
      se agradece|agradecen|agradecería rt|difusión|compartir|estrellas|estrella|like|apoyo
      difusión por
      ayúdame|ayúdanos|ayúdenos|ayúdenme|ayudame|ayudanos|ayudadme a llegar|difundir|ganar|crecer|compartir
      nos|me ayudas|ayudan|ayudáis|ayuda compartiendo|votando|difundiendo
      llegar|lleguemos|llegamos a|al los? <number> seguidores|suscriptores|firmas|followers|likes|votos
      corran la voz
      deja|déjanos|dejanos|dejen|déjame|dejadnos tu|su|una|un reseña|valoración|opinión`,
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
      por tiempo limitado
      cupos|aforo
      comenta|comentá|comenten|escribe|escribí info|<number>|quiero
      comenta|comentá|comenten si
      esta noche|tarde a las|tocamos|actuamos|en <handle>
      a las <number> .. en <our>|la|el .. entrada|con
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
      ^aparta|reserva|asegura|consigue|compra su
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
      hoy|mañana|esta|este|el .. a las <number> .. <our>
      este|el <day> .. presentamos|presento|tocamos|inauguramos|estrenamos|estaremos|hablaré|estaré|daré|doy|arrancamos|lanzamos|celebramos|organizamos
      mañana|hoy .. presentamos|presento|tocamos|inauguramos|estrenamos|hablaré|actuamos|actúo|toco
      presentación de|del <our>? libro|disco|novela|poemario
      estaré|estaremos firmando|hablando|presentando|exponiendo|tocando
      estaré|estaremos en .. stand|caseta|firmando|presentando|hablando
      firma de libros
      ^participa
      participen|participá|participad y|en|hasta|<link>|con
      para participar
      sorteo|sorteamos
      #sorteo
      ^gana|ganá|ganen|gane un|una|dos|tu|<number>|<price>
      llévate|llevate un|una|dos|tu|<number>
      puertas abiertas
      aforo limitado
      taquilla
      no|nadie falten|faltes|faltéis|falte
      en directo|vivo por|con|en|hoy|a|@user|<handle>|desde|este|esta|el
      prueba|clase|sesión gratis|gratuita
      primera|primer clase|sesión|mes|consulta gratis|gratuita|sin`,
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
      respondan|respondáis este|un|el formulario
      forms gle
      para mi|nuestro|nuestra tfg|tfm|tesis|máster|investigación|estudio|doctorado
      solo|sólo|toma|lleva|tardas|tarda|serán|dura <number>|dos|tres|cinco|un minutos|minuto|preguntas
      son <number>|dos|tres|cinco|diez preguntas
      no? te|os|les lleva|toma|llevará|tomará|quita más? de? <number>|dos|tres|cinco|un minutos|minuto
      es|son? anónima|anónimo
      participar en|de un|una|mi|nuestra|el|nuestro estudio|investigación|encuesta
      busco|buscamos|necesito|necesitamos <number>|unas|participantes|gente|personas .. respuestas|entrevistar|entrevistarlas|entrevistarles|entrevistas
      busco|buscamos|necesito|necesitamos .. participantes
      <number> respuestas
      contadme|cuéntame|díganme|decidme|cuéntenme|decime|dime|díganos|cuéntanos|contanos .. parece|opinas|opináis|opinan|pareció
      cuéntanos|contanos|díganos|déjanos|cuéntenos qué|que|en|cuál
      feedback|comentarios|sugerencias|críticas|opiniones es|son|bienvenido|bienvenidos|bienvenida|bienvenidas|sinceras|sincera
      se agradecen|agradece|agradezco comentarios|feedback|críticas|opiniones|sugerencias
      danos|déjanos|queremos|conocer|saber|interesa|importa|escuchar tu|su|vuestra opinión|feedback
      tu|vuestra opinión nos|cuenta|importa`,
  },
  {
    why: 'names_price',
    toward: 'sell',
    weight: 1.6,
    negatable: true,
    phrases: `
      <percent> de|dto descuento|dto
      <percent> off|menos
      <percent> en <work>|toda|todo|todos|todas|nuestra|tu|cursos|productos
      descuento|descuentos|descuentazo|rebajas
      mi|cupón|usa|con|el código|cupón .. descuento|gratis|<percent>|<price>
      con mi|el código
      código de descuento|promocional
      cupón
      promo|promoción|promociones|ofertón|ofertaza
      #oferta|#promo|#descuento|#sorteo|#blackfriday
      preventa|liquidación|liquido|outlet
      envío|envíos gratis|gratuito|gratuitos|a|incluido|en
      en|de|a oferta|descuento|venta
      a|desde|por|solo|sólo|precio <price>
      desde|por|solo|sólo <number> <currency>
      <number> <currency> cada|negociables|conversables|entrega|gastos|envío
      <price> cada|negociables|negociable|entrega|gastos|envío|mes|unidad|kilo
      ^vendo
      vendo|vendemos
      ^se vende|venden
      ^alquilo
      a la venta
      ya a la venta
      tarifas
      precio|precios especial|especiales|accesibles|accesible|económicos|justos|reducido|desde|promocional|imbatible|imbatibles
      presupuesto gratis|gratuito|sin
      pide|pida|solicita|solicite|pidan|pedí tu|su presupuesto|cita|diagnóstico|demo
      gratis hasta|durante|tu
      gratuita|gratis <link>
      ingresos|dinero desde casa|extra|pasivos|<number>
      gana|genera|generar|ganar|gane|genere dinero|ingresos|hasta
      permuto * por
      ^cambio
      interesados|interesadas <dm>|por|al|escribir
      pago|pagos por|con bizum|paypal|transferencia
      entrega en|inmediata|incluida
      regalo|gratis con|por cada|tu|la
      solo|sólo hoy
      solo|sólo hasta el|este|mañana|hoy|agotar
      solo|sólo por hoy|esta|tiempo
      últimas|últimos unidades|pares|ejemplares
      hasta agotar existencias
      edición limitada
      2x1|3x2
      envíos|envío|entregas a|por|en todo|toda|españa|domicilio|península|méxico|argentina|chile|colombia|perú
      hacemos|hago envíos|entregas
      pack|packs
      stock`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 1.7,
    negatable: true,
    phrases: `
      <our> <fresh> <work>
      <our> <fresh> * <work>
      ^<fresh> <work>
      nuevo|nueva|nuevos <work> en|del|de|sobre|disponible|<link>|con|ya|cómo|como
      ^nuevo|nueva|nuevos|nuevas <work>|vlog|remix|videoclip|tuto|tutorial|colección|horario
      ya está|están|tenéis|tienen|tienes|puedes|podéis|pueden|podés|se .. disponible|disponibles|línea|online|amazon|publicado|publicada|comprar|pedir|escuchar|reservar|aire|abierto|abierta|abiertas
      ya disponible|disponibles|a
      ya salió|está|tenemos|tengo .. <our>|el|la|los|un .. <work>
      hoy|ayer|mañana en el|mi|nuestro blog|canal|podcast|programa
      en el|mi|nuestro|nuevo blog|canal|podcast
      acabo|acabamos de publicar|lanzar|subir|estrenar|sacar|colgar|inaugurar
      he|hemos <made> .. <work>
      he|hemos publicado|lanzado|estrenado|grabado|diseñado|desarrollado|escrito|creado|sacado un|una|mi|nuestro|nuestra|el|la
      publiqué|lancé|grabé|estrené|diseñé|desarrollé|publicamos|lanzamos|estrenamos|creamos|presentamos|inauguramos|organizamos|lance|publique|grabe|estrene mi|nuestro|nuestra|un|una|sobre|el|la|los|en
      <made-it> mi|nuestro|nuestra|un|una .. <work>
      ^publiqué|lancé|grabé|estrené|desarrollé|publicamos|lanzamos|estrenamos|creamos|presentamos|inauguramos
      ^os|les|te presento|presentamos|traigo|traemos <our>|un|una|el
      ^os|les|te dejo|comparto|dejamos <our>
      ^os|les presento|presentamos
      os|les dejo|comparto|traigo|paso mi|nuestra|nuestro|mis
      les|os comparto|presento|presentamos
      comparto mi|nuestro|nuestra|mis
      me|nos publican|entrevistan|entrevistaron|entrevistó|publicaron
      entrevista que|en me|nos|la
      hablamos|charlamos|conversamos|entrevistamos|hablo con|a|sobre <handle>
      entrevistamos a
      hoy|mañana|programa|episodio|podcast .. hablamos|charlamos|conversamos de|con|sobre
      ep|episodio <number>
      ^capítulo|parte|temporada|cap <number>
      nueva|segunda|tercera edición|entrega|columna|entrada
      nueva temporada|parte|versión
      tengo disco|libro|canal|single|tema|web|blog|vídeo
      lo cuento|explico|conté|contamos todo? en el|mi|nuestro
      inauguro|inauguramos|actúo|actuamos|exponemos|expongo
      hablaré|charlaré|presentaré|participaré|tocaré|tocaremos|presentaremos|hablaremos de|sobre|en|el|mi
      presentamos|presento el|mi|nuestro|nuestra|en .. libro|disco|novela|proyecto
      visitas|rutas guiadas
      estrenamos|estreno|lanzamos|inauguramos|presentamos|lanzamiento
      abrimos|arrancamos|organizamos hoy|el|un|una|con|mi|nuestra|en|nuestro|la|nuevo|nuevos|grupo|inscripciones
      mi|nuestro libro|novela|disco|poemario|single|curso|taller|podcast|charla|blog|canal|web|tienda|app
      somos una|un * de|que|y
      escribí|escribo|escribimos sobre
      hoy escribo|hablo|hablamos sobre|de|en
      #nuevo|#podcast|#blog|#marketing|#emprendedores|#emprendimiento|#negocios
      ya|hoy sale|salió mi|nuestro|nuestra|la|el`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 0.8,
    negatable: true,
    phrases: `
      <our> <work>
      en nuestra|nuestro
      nuestros|nuestro|nuestra
      somos .. de
      <fresh> <work>`,
  },
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 1.9,
    negatable: true,
    phrases: `
      escríbenos|escríbanos|escribinos|llámanos|llámenos|contáctanos|contáctenos|visítanos|consúltanos|consúltenos|escribidnos|llamadnos
      <call-me> por|al|para|<dm>|<link>|<email>
      escríbeme|escríbenos|escribime|escríbanos|escríbanme|escribinos|mándame|manda|envíame * y te|les|os
      contáctanos|contactanos|contáctame|contáctenos|contactadnos
      pedidos|reservas|consultas|encargos|citas por|al|sin|en|<dm>
      pregunta|pregunten|consulta|consulte por <dm>
      pregunta|pregunten|consulta|consulte sin
      ayudo|ayudamos a
      ofrezco|ofrecemos|ofreciendo|brindamos|ofrece
      instalamos|reparamos|diseñamos|fabricamos|realizamos|tramitamos|distribuimos|impartimos <number>|envíos|todo|toda|logos|reformas|rutas|cajas|en|con|a|también|presupuestos
      hacemos|hago <number>|envíos|logos|reformas|rutas|cajas|presupuestos|tartas|pasteles|encargos|diseños|páginas
      nos dedicamos|especializamos a|en
      en nuestra|nuestro tienda|app|clínica|centro|estudio|taller|academia|plataforma|web|despacho|agencia
      nuestros|nuestro|nuestra|nuestras clientes|servicios|servicio|solución|soluciones|equipo|empresa|sistema|planes
      tu|su|vuestro negocio|empresa|marca|ventas|pyme|despacho
      más ventas|clientes|seguidores|ingresos
      impulsa|multiplica|aumenta|mejora|potencia|transforma|aumente tu|tus|su
      necesitas|necesitan|necesita|buscas|quieres|quieren|querés un|una|más|vender|aprender|mejorar ?
      si buscas|necesitas|alguien|quieres|querés .. escríbeme|escribeme|<call-me>|busca|nosotros
      doy|impartimos|imparto|damos clases|cursos|talleres
      clases particulares|online
      a domicilio
      a medida
      cotización|cotizaciones|cotiza|cotice
      posible|propuesta|explorar|propuestas .. colaboración|alianza|sinergia|sinergias
      sinergia|sinergias
      vimos|vi|veo|he visto? que ustedes|trabajas|llevas|sois|lideras|usted|lidera|dirige|dirigen|trabaja
      le|te|les escribo de|desde|porque|para
      catálogo|portafolio|portfolio
      oportunidad única
      oportunidad de negocio|inversión|negocios
      pymes|despachos|marcas|empresas|profesionales|negocios como la|el|tu|su|vuestra
      a|para pymes|despachos|marcas|emprendedores
      desde <number> ayudamos|llevamos`,
  },
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 1,
    phrases: `
      por|al|a|mi|un|en|vía <dm>
      <dm>
      abrimos|abrí|abro mi|nuestra|nuestro
      abrimos la|el|un|una
      pedidos|encargos|presupuestos|reservas
      si te|os|les|le interesa|interesan
      emprendedora|emprendedores|emprendimiento
      soy coach|asesora|asesor|consultor|consultora`,
  },
  {
    why: 'asks_for_job',
    toward: 'sell',
    weight: 2.5,
    call: true,
    negatable: true,
    phrases: `
      busco|buscando|busca|necesito|buscamos mi|un|una|de|primer|primera|nuevo|nueva|nuevos|algún|algo .. <job>
      busco|buscando|busca|necesito|necesita <job>|trabajar|horas|noches
      busco * <job>
      #buscotrabajo|#buscoempleo|#opentowork
      en búsqueda|busca de|activa .. trabajo|empleo|oportunidades|<job>
      búsqueda activa
      disponible|disponibilidad para|inmediata
      alguien necesita|precisa|busca un|una|<role>
      si necesitan|necesitáis|necesitas|precisan un? <role>
      acepto|aceptamos encargos|proyectos|pedidos|comisiones|trabajos
      cuido|limpio|paseo|reparo|pinto niños|mayores|ancianos|perros|casas|pisos|todo
      agradezco|agradecería difusión|rt|compartir
      interesado|interesada en la|el vacante|puesto|oferta|plaza
      abierto|abierta a oportunidades|propuestas|proyectos|ofertas
      tengo disponibilidad
      me encantaría|gustaría trabajar|colaborar|incorporarme|formar
      soy <role> .. <number>|busco|con|y
      les|os|te puedo mandar|enviar|dejar mi? cv
      disponibilidad inmediata
      mi|adjunto|mando|dejo|envío .. cv
      mi portafolio|portfolio|candidatura|github
      si|por saben|sabéis|sabes|conocen|sabe|escuchan|conoces|oyes de algo|curro|trabajo|chamba|empleo
      si|por saben|sabéis|sabes|conocen|sabe|escuchan de alguna|alguien .. vacante|oferta|oportunidad|contrate|contratando
      si|alguien sabe|saben|sabéis de chamba|trabajo|curro|empleo
      si sabe|saben|sabéis de algo
      soy|tengo|cuento|con|llevo .. <number> años de? experiencia
      mis años de experiencia
      me ofrezco
      ofrezco mis servicios
      postularme|optar al|a|para
      me interesa|interesaría .. puesto|vacante|oferta|trabajar|formar
      contrátame|contratadme|contratame|contrátenme
      <role> .. busco|busca|disponible|freelance
      freelance disponible|busco|busca
      soy|trabajo .. freelance .. <link>|busco
      tengo|con .. movilidad|vehículo|carnet|carné|herramienta propia|propio|b|c
      <role>|gasista|plomero matriculado
      quedo a su|vuestra disposición
      buscáis|buscan|necesitáis|necesitan|necesitas|buscas un|una|a? <role> ?
      tendrían|tendría|tendríais|habrá trabajo|chamba|vacantes
      tendrían|tendría|tendríais|habrá alguna vacante|plaza|oportunidad`,
  },
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 2.3,
    call: true,
    negatable: true,
    phrases: `
      ^<donate> con|en|<link>|por|a|desde|para|y|lo
      dona|doná|donad|donen aquí|con|en|<link>|por|a|desde|para|y|tu|lo
      <donate> aquí|<link>
      <donate> con <number>|<price>|tu|lo|una
      ^dona|doná|donad|donen|done|colabora|colaborá|colaborad|colaboren|apóyanos|apoyanos
      donar|aportar|cooperar|depositar con|en|aunque|algo|lo|desde|<number>|<price>|<link>
      colaborar|apoyar|ayudar con <number>|<price>|lo|una|cualquier
      puedes|podéis|pueden|podés donar|aportar|cooperar
      quiera|quieran|guste|gusten|pueda|puedan|desee donar|aportar|colaborar|cooperar|apoyar|ayudar
      tu|su|vuestra|una|cualquier donación|aportación|aporte|donativo
      con tu|vuestra ayuda|colaboración|apoyo
      cualquier|toda|cada aportación|aporte|euro|peso|granito|sol|donación suma|ayuda|cuenta|por|es|nos|sirve
      cualquier|toda ayuda suma|cuenta
      faltan|falta|quedan|restan <number>|<price>|como|solo|unos|once .. <currency>|mecenas|meta
      faltan|falta <price>
      nos|me|le|les faltan|falta <price>
      nos|me|le|les faltan|falta <number> <currency>
      llegar a|al la? meta|objetivo|mínimo
      la|nuestra|una meta de|es <price>|<number>
      recaudar|recaudando|recaudamos|recaudación
      juntar|juntando|reunir <price>|<number>|fondos|dinero|plata
      mecenas|patrocinador|patrocinadores|patrocinar|patrocine|sponsors|sponsor
      hazte|hacete|háganse|haceos|hágase|hacerte socio|socia|socios|mecenas|patrona|donante
      bizum|nequi|yape|plin|alias|clabe|paypal|iban|mercadopago [phone]|al|a|<number>|de|abierto
      número|numero de cuenta
      un cafecito|café para|<link>
      campaña de|para crowdfunding|donación|donaciones|recaudación|juguetes
      rifa
      a beneficio|benéfico|solidario|solidaria
      se aceptan|reciben donativos|donaciones
      ayuda|ayúdanos|ayúdame|ayudanos para|a terminar|llegar|grabar|seguir|conseguir|pagar|reconstruir`,
  },
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 0.9,
    negatable: true,
    phrases: `
      <money>
      dios les|te|los pague|bendiga|multiplique
      cuenta solidaria`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 1.5,
    phrases: `
      buscamos|necesitamos|solicita|buscan .. <crew>
      busco|buscando|necesito|necesita|busca|faltan .. voluntarios|voluntarias|colaborador|colaboradora|colaboradores|socio|socia|actores|actrices|modelos|ilustrador|comerciales|vendedores|moderadores|testers|músicos|bajista|baterista|guitarrista|cantantes|cofundador
      buscamos|reclutamos <number>
      reclutamos
      ampliamos|ampliando equipo|plantilla|el|nuestro
      estamos creciendo
      forma|formar|formá parte de
      envía|envíanos|mándanos|manda|mándame|envíame|déjanos|enviar|mandar|envianos|mandanos|envíenos tu|su|el|vuestro cv
      nos falta|faltan <role>|alguien|gente
      nos hacen|hace falta .. <role>|manos|gente|voluntarios
      me falta alguien
      te gustaría|interesa|interesaría|apasiona trabajar|unirte|formar|colaborar
      te sumas
      tu|su perfil|trayectoria|cv
      vacante|vacantes abierta|abiertas|para|con
      posición|posiciones abierta|abiertas
      sin remuneración|remunerar|sueldo
      no hay remuneración|sueldo
      no podemos pagar|remunerar|ofrecer
      ad honorem
      conviértete|únete en|al
      sé tu propio
      armando|montando|formando|creando un|una|el|la .. grupo|equipo|fanzine|plantel|banda
      recruiter|reclutador|reclutadora|headhunter
      casting
      gana|ganá lo|hasta|dinero
      sin|no experiencia|importa|hace|es necesaria|necesitas|previa
      mundo inmobiliario|comercial`,
  },
] as const satisfies readonly Signal[];
