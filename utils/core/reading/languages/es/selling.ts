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
      agendar|reservar|programar|concertar|coordinar|tener una|un <short>? <short>? <meeting>
      <number>|diez|quince|veinte|treinta|cinco minutos esta|la|de|para|el|mañana|por|y|con
      dedicas|dedicarme|regalas|regala|regalarme|tendrías|tienes|tendría|tiene|tenés|tienen|tendrían|das <number>|diez|quince|veinte|treinta|unos|cinco|un minutos|min|rato|espacio
      una|un <short> <meeting>
      <meeting> de <number>|diez|quince|veinte|treinta minutos
      le|te|les|os vendría|viene|parece|queda bien|si una|un|agendamos|<short>?
      calendly
      mi calendario|agenda
      me|nos gustaría|encantaría enseñarte|mostrarte|mostrarle|presentarte|presentarle|contarte|contarle|enseñarle|enseñaros|explicarle|explicarte|mostrarles|platicarte|platicarle
      te enseño|muestro|cuento|explico cómo|como podemos|trabajamos|lo|ayudamos|funciona|te
      agéndame|agendemos|platiquemos|platicamos|conversamos|conversemos|charlamos
      mantener|tener una conversación|llamada|reunión
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
      <see> <our>|el|la|nuestro .. <work>
      te|os|les|le invito|invitamos a
      te|os|les espero|esperamos
      los|las esperamos|espero
      no te lo|la pierdas
      no se lo|la pierdan
      no os lo|la perdáis
      no te|se|os pierdas|pierdan|perdáis
      <get-it>
      <get-it> aquí|en|ya|gratis|ahora
      <get> tu|tus|su|ya|aquí|gratis|ahora|la|el|vuestro|vuestra|hoy
      descarga|descárgala|descárgalo|descargá|descargad|descarguen
      ^descubre|descubrí|descubran|descubra|conoce|conozca|conocé|visita|visítanos|visítenos|visitanos
      disponible|disponibles en|ya|desde|para
      ya disponible|disponibles
      corre|corran|ve|vayan|vean a verlo|ver|verla
      vente|vengan|venid|vení|ven a|y|al|por|con
      venid|vengan
      acompáñanos|acompañanos|acompáñame|acompáñennos|acompañadnos
      conoces|conocéis|conocen|conocías nuestra|nuestro|mi
      puedes|podéis|pueden|podés descargar|comprar|escuchar|ver|seguir|encontrar|reservar|pedir|conseguir|verlo|leerlo|escucharlo|comprarlo|encontrarme|seguirme|descargarla|leer .. <our>|en
      <it>? puedes|podéis|pueden|podés descargar|comprar|escuchar|seguir|encontrar|reservar|pedir|escucharlo|comprarlo|encontrarme|seguirme|descargarla
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
      sigan|seguid|sigue|seguí mi|la|nuestra|el|a|esta
      suscríbete|suscribete|suscríbanse|suscribanse|suscribite|suscribíos|suscribiros|suscríbase|suscribirse|suscribirte|suscribirme|suscribas|suscribáis|suscribierais|suscriban
      mi|nuestro canal
      en mi|nuestro|nuestra canal|perfil|página|blog|web|newsletter|patreon|instagram
      dale|denle|dadle|dejá|deja|dejen|den|dé like|me|follow|estrella
      darle|dar like
      un like
      like y|si|al
      comparte|comparta|compartan|compartí|compartid y|con|este|esta|el|la|si|<link>|por
      por favor comparte|compartan|compartid|comparta|rt|difundir|difundan|compartir|difusión
      <vote> y <vote>
      ^vota|voten|votad|vote|votá|votame|vótame|votadme
      vota|voten|votad|vote|votá|votar por|a|en|aquí|mi|nuestra|nuestro|y
      tu|vuestro|su|el voto
      votos|nominados|nominado|nominada
      firma|firmen|firmad|firmá y|la|esta|aquí|para|nuestra|si|<link>
      tu|vuestra|su|con firma
      firmas
      petición para|<link>|que|de|en
      change org
      menciona|mencioná|mencionen|etiqueta|etiquetá|etiqueten|taguea a
      rt si|y|para|a|se
      se agradece|agradecen|agradecería rt|difusión|compartir|estrellas|estrella|like|apoyo
      difusión por
      ayúdame|ayúdanos|ayúdenos|ayúdenme|ayudame|ayudanos|ayudadme a llegar|difundir|ganar|crecer|compartir
      nos|me ayudas|ayudan|ayudáis|ayuda compartiendo|votando|difundiendo
      llegar a|al <number>
      corran la voz
      reto
      deja|déjanos|dejanos|dejen|déjame|dejadnos tu|su|una|un reseña|valoración|opinión`,
  },
  {
    why: 'asks_to_join',
    toward: 'sell',
    weight: 2.1,
    call: true,
    negatable: true,
    phrases: `
      masterclass|webinar|seminario|congreso|jornadas|feria|festival|conferencia|mesa .. <day>|a|gratuito|gratuita|online
      haz|hagan|hacé|haga|realiza tu|su|vuestro pedido|reserva|inscripción|donación|compra|encargo
      por tiempo limitado
      cupos|plazas|aforo
      comenta|comentá|comenten|escribe|escribí info|si|la|<number>
      esta noche|tarde en|a las|tocamos
      a las <number> .. en <our>|la|el .. entrada|con
      entrada|acceso libre|gratuito|gratuita|gratis
      <attend>
      <attend> a|al|en|aquí|ya|hoy|<link>|por|para|gratis|como|con
      inscripción|inscripciones|matrícula|registro|inscribirse
      inscripción|inscripciones|matrícula|registro abierta|abiertas|abierto|en|hasta|gratuita|previa|<link>
      abierta|abiertas|abierto|abrimos la|las|el|plazo|los? de? matrícula|inscripciones|inscripción|registro
      plazas|cupos|cupo|lugares limitadas|limitados|limitado
      últimas|últimos <number>? plazas|cupos|lugares|entradas|días|huecos
      quedan|queda|quedaron <number>|pocas|pocos|solo|tres|dos|cinco|algunas|alguna|cuatro .. plazas|cupos|lugares|entradas|huecos|días|sitios|plaza
      aparta|apartá|reserva|reservá|asegura|consigue|compra|separa tu|tus|su|ya|vuestra
      entrada|entradas|boletos libre|gratuita|gratis|anticipada|en|a|desde|disponibles
      nos vemos? en <link>|el|a
      te|os|les esperamos|espero el|este|en|a
      últimos días|último día
      última|últimas oportunidad|plazas|entradas
      únete|unete|súmate|sumate a|al|y|aquí
      te animas|animás|sumas|apuntas|unes
      se|os animan|animáis|apuntan|sumáis|apuntáis|suman
      hoy|mañana|esta|este|el .. a las <number> .. <our>
      este|el <day> .. presentamos|presento|tocamos|inauguramos|estrenamos|estaremos|hablaré|estaré|daré|doy|arrancamos|lanzamos|celebramos|organizamos
      mañana|hoy .. presentamos|presento|tocamos|inauguramos|estrenamos|hablaré|actuamos|actúo|toco
      presentación de|del <our>? libro|disco|novela|poemario
      estaré|estaremos en el|la|stand|firmando|hablando|presentando
      firma de libros
      participa|participen|participá|participad y|en|hasta|<link>|con
      para participar
      sorteo|sorteamos
      #sorteo
      gana|ganá|ganen|gane|llévate|llevate un|una|dos|tu|<number>
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
      para mi|el|nuestro|su|la tfg|tfm|tesis|máster|investigación|estudio|doctorado
      son|es|solo|toma|lleva <number>|dos|tres|cinco|un minutos|minuto|preguntas
      es|son? anónima|anónimo
      participar en|de un|una|mi|nuestra|el|nuestro estudio|investigación|encuesta
      busco|buscamos|necesito|necesitamos <number>|unas|participantes|gente|personas .. respuestas|entrevistar|entrevistarlas|entrevistarles|entrevistas
      participantes
      <number> respuestas
      contadme|cuéntame|díganme|decidme|cuéntenme|decime|dime|díganos|cuéntanos|contanos qué|que os|te|les|tal|falla|le parece|opinas|opináis
      feedback|comentarios|sugerencias|críticas|opiniones es|son|bienvenido|bienvenidos|bienvenida|bienvenidas|sinceras|sincera
      se agradecen|agradece|agradezco comentarios|feedback|críticas|opiniones|sugerencias|el|cualquier|todo
      tu|su|vuestra opinión|feedback`,
  },
  {
    why: 'names_price',
    toward: 'sell',
    weight: 1.6,
    negatable: true,
    phrases: `
      <percent> de|dto descuento|dto
      <percent> off|menos
      un? <percent> en|de|<work>
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
      a|desde|por|solo|sólo|cuesta|vale|precio|sale <price>
      a|desde|por|solo|sólo|cuesta|vale|valen <number> <currency>
      <number> <currency> al|por|el|la|con|cada|mes|entrega|negociables|conversables
      <price> al|por|el|la|con|cada|mes|entrega|negociables
      ^vendo
      vendo|vendemos|vende|vendes|vender
      ^se vende|venden
      ^alquilo
      a|la venta
      ya a la venta
      tarifas
      precio|precios especial|accesibles|accesible|de|económicos|justos|reducido|desde|promocional
      presupuesto gratis|en|gratuito|<number>|sin
      pide|pida|solicita|solicite|pidan|pedí tu|su presupuesto|cita|diagnóstico|demo
      gratis hasta|durante|la|tu|los|para
      gratuita|gratis <link>
      ingresos|dinero desde casa|extra|pasivos|<number>
      gana|genera|generar|ganar dinero|ingresos|<number>|hasta|<price>|lo
      cambio|permuto * por
      interesados|interesadas <dm>|por|al|escribir
      pago|pagos por|con bizum|paypal|transferencia
      entrega en|inmediata|incluida
      regalo|gratis con|por cada|tu|la
      solo|sólo hoy|hasta|esta|por
      últimas|últimos unidades|pares|ejemplares|días
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
      ^nuevo|nueva|nuevos|nuevas
      ya está|están|tenéis|tienen|tienes|puedes|podéis|pueden|podés|se .. disponible|disponibles|línea|online|amazon|publicado|publicada|comprar|pedir|escuchar|reservar|aire|abierto|abierta|abiertas
      ya disponible|disponibles|a
      ya salió|está|tenemos|tengo .. <our>|el|la|los|un .. <work>
      hoy|ayer|mañana en el|mi|nuestro blog|canal|podcast|programa
      en el|mi|nuestro|nuevo blog|canal|podcast
      acabo|acabamos de publicar|lanzar|subir|estrenar|abrir|sacar|colgar|terminar
      he|hemos <made> .. <work>
      he|hemos <made> un|una|mi|nuestro|nuestra|el|la|en
      <made-it> mi|nuestro|nuestra|un|una|sobre|el|la|los|en
      ^<made-it>
      ^os|les presento|presentamos|dejo|comparto|traigo|dejamos|traemos <our>|un|una|el
      ^os|les presento|presentamos
      os|les dejo|comparto|traigo|paso mi|nuestra|nuestro|el|la|mis
      les|os comparto|presento|presentamos
      comparto mi|la|el|nuestro|nuestra|mis
      me|nos publican|entrevistan|entrevistaron|hicieron|han
      entrevista que|en me|nos|la
      hablamos|charlamos|conversamos|hablo|entrevistamos de|con|sobre <handle>|un|una|la|el|<link>|cómo|los
      ep|episodio|capítulo|parte|temporada|cap <number>
      segunda|primera|nueva parte|temporada|edición|entrada|entrega|columna|versión
      tengo disco|libro|canal|single|tema|web|blog|vídeo
      lo cuento|explico|conté|contamos todo? en el|mi|nuestro
      inauguro|inauguramos|actúo|actuamos|exponemos|expongo
      hablaré|charlaré|presentaré|participaré|tocaré|tocaremos|presentaremos|hablaremos de|sobre|en|el|mi
      presentamos|presento el|mi|nuestro|nuestra|en .. libro|disco|novela|proyecto
      visitas|rutas guiadas
      estrenamos|estreno|lanzamos|inauguramos|presentamos|lanzamiento
      abre|abrimos|abro|arrancamos|arranca|empezamos|vuelve|organizamos|organiza hoy|el|un|una|con|mi|nuestra|en|nuestro|la|nuevo|nuevos|grupo
      mi|nuestro libro|novela|disco|poemario|single|curso|taller|podcast|charla|blog|canal|web|tienda|app
      mi|nuestra|nuestro nueva|nuevo|primer|primera|último|última|segundo|segunda
      somos una|un * de|que|y
      escribí|escribo|hablé|hablo|escribimos sobre|de|en
      #nuevo|#podcast|#blog|#marketing|#emprendedores|#emprendimiento|#negocios
      ya|hoy sale|salió|está el|mi|nuestro|en|la`,
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
      somos|soy .. de
      <fresh> <work>`,
  },
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 1.9,
    negatable: true,
    phrases: `
      <call-me>
      <call-me> por|al|y|para|a|si|en|<dm>|<link>
      escríbeme|escríbenos|escribime|escríbanos|escríbanme|escribinos|mándame|manda|envíame * y te|les|os
      contáctanos|contactanos|contáctame|contáctenos|contactadnos
      pregunta|pregunten|consulta|consulte|consultas|pedidos|reservas|citas por|al|sin|en|<dm>
      ayudo|ayudamos a
      ofrezco|ofrecemos|ofreciendo|brindamos|ofrece
      hacemos|hago|instalamos|reparamos|diseñamos|vendemos|fabricamos|trabajamos|realizamos|tramitamos|distribuimos|impartimos <number>|envíos|todo|toda|logos|reformas|justo|ese|esos|rutas|cajas|en|con|a|también|presupuestos
      nos dedicamos|especializamos a|en
      en nuestra|nuestro tienda|app|clínica|centro|estudio|taller|academia|plataforma|web|despacho|agencia
      nuestros|nuestro|nuestra|nuestras clientes|servicios|servicio|solución|soluciones|equipo|empresa|sistema|planes
      tu|su|vuestro negocio|empresa|marca|ventas|pyme|despacho
      más ventas|clientes|seguidores|ingresos
      impulsa|multiplica|aumenta|mejora|potencia|transforma|aumente tu|tus|su
      necesitas|necesitan|necesita|buscas|quieres|quieren|querés un|una|ayuda|más|vender|aprender|mejorar ?
      si te|os|les|le interesa|interesan
      si buscas|necesitas|alguien|quieres|querés .. necesita|escríbeme|escribeme|interesa|<call-me>|busca|nosotros|yo
      doy|impartimos|imparto|damos clases|cursos|talleres
      clases de|particulares|online
      a domicilio
      a medida
      cotización|cotizaciones|cotiza|cotice
      colaborar|colaboración|alianza|sinergia|sinergias|colaboraciones
      vimos|vi|veo que ustedes|tienen|trabajas|llevas|sois|lideras|eres|usted
      le|te escribo de|desde|en|porque|para
      catálogo|portafolio|portfolio
      oportunidad de|única
      estudios|empresas|pymes|marcas|despachos|profesionales como|a
      desde <number> ayudamos|llevamos`,
  },
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 1,
    phrases: `
      por|al|a|mi|un|en|vía <dm>
      <dm>
      abrí|abro|abierto|abierta|abrimos mi|nuestra|nuestro|la|el|un|una
      pedidos|encargos|presupuesto|presupuestos|reservas
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
      disponible|disponibilidad para|inmediata|en
      alguien necesita|precisa|busca un|una|<role>
      si necesitan|necesitáis|necesitas|precisan <role>|un|una
      acepto|aceptamos encargos|proyectos|pedidos|comisiones|trabajos
      cuido|limpio|paseo|reparo|pinto niños|mayores|ancianos|perros|casas|pisos|todo
      sin trabajo|empleo|curro|chamba|laburo|pega
      agradezco|agradecería difusión|rt|compartir
      interesado|interesada en la|el vacante|puesto|oferta|plaza
      abierto|abierta a oportunidades|propuestas|proyectos|ofertas
      tengo disponibilidad
      me encantaría|gustaría trabajar|colaborar|incorporarme|formar
      soy <role> .. <number>|busco|con|y
      les|os|te puedo mandar|enviar|dejar mi? cv
      disponibilidad inmediata
      mi|adjunto|mando|dejo|envío .. cv
      mi portafolio|portfolio|experiencia|candidatura|perfil|github
      si|por saben|sabéis|sabes|conocen|sabe|escuchan|conoces|oyes de alguien|algo|alguna|algún|que|una|curro|trabajo
      si|alguien sabe|saben|sabéis de algo|alguna|chamba|trabajo|curro
      <number> años de? experiencia
      años de experiencia en|como
      me ofrezco
      ofrezco mis servicios
      postular|postularme|optar al|a|para|puesto|vacante|plaza
      me interesa|interesaría .. puesto|vacante|oferta|trabajar|formar
      contrátame|contratadme|contratame|contrátenme
      <role> .. busco|busca|disponible|freelance
      freelance
      movilidad|vehículo|carnet|carné|herramienta propia|propio|b|c
      matriculado
      quedo a su|vuestra disposición
      estoy libre|desempleado|desempleada
      buscáis|buscan|necesitáis|necesitan|necesitas a|un|una|<role> <role>? ?
      tendrían|tendría|tendríais|habrá algo|alguna|trabajo|chamba`,
  },
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 2.3,
    call: true,
    negatable: true,
    phrases: `
      <donate> aquí|con|en|<link>|por|a|desde|para|y|tu|lo
      ^dona|doná|donad|donen|done|colabora|colaborá|colaborad|colaboren|apóyanos|apoyanos|aporta
      donar|aportar|colaborar|cooperar|depositar|poner|apoyar con|en|aunque|algo|a|al|lo|por|desde|<number>|<price>|para|<link>
      puedes|podéis|pueden|pueda|podés|puedas|quiera|quieran|guste|gusten donar|aportar|colaborar|cooperar|apoyar|ayudar|poner
      tu|su|vuestra|una|cualquier|con donación|aportación|ayuda|aporte|colaboración|donativo
      cualquier|toda|cada aportación|ayuda|aporte|euro|peso|granito|sol|donación|cosa suma|ayuda|cuenta|por|es|nos|sirve
      faltan|falta|quedan|restan <number>|<price>|como|solo|unos|once .. <currency>|para|mecenas
      nos|me|le|les faltan|falta <price>|<number>|como
      llegar a|al la|los|mínimo|objetivo|meta <number>?
      meta|objetivo
      recaudar|recaudando|recaudamos|recaudación|juntar|juntando|reunir
      recompensas|mecenas|patrocinador|patrocinadores|patrocinar|patrocine|sponsors|sponsor
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
      buscamos|busco|buscando|necesitamos|necesito|busca|necesita|necesitan|buscan|solicita|faltan|falta .. <crew>
      buscamos|reclutamos <number>
      reclutamos
      ampliamos|ampliando|crecemos|creciendo
      estamos creciendo
      forma|formar|formá parte de
      envía|envíanos|mándanos|manda|mándame|envíame|déjanos|enviar|mandar|envianos|mandanos|envíenos tu|su|el|vuestro cv
      nos falta|faltan <role>|alguien|gente
      nos hacen|hace falta
      me falta alguien
      te gustaría|interesa|interesaría|apasiona trabajar|unirte|el|ser|formar|colaborar
      te sumas|apuntas|animas a?
      tu|su perfil|cv|trayectoria|experiencia
      posición|posiciones|vacante|vacantes abierta|abiertas|para|con
      sin remuneración|remunerar|sueldo|ánimo|goce
      no hay plata|remuneración|sueldo|dinero
      no podemos|puedo pagar|remunerar|ofrecer
      ad honorem
      sé|conviértete|únete|sea tu|en|al
      armando|montando|formando|creando un|una|el|la .. y|grupo|equipo|fanzine|plantel
      recruiter|reclutador|reclutadora|headhunter|selección
      casting
      gana|ganá lo|hasta|dinero
      sin|no experiencia|importa|hace|es necesaria|necesitas|previa
      mundo inmobiliario|comercial`,
  },
] as const satisfies readonly Signal[];
