import type { Signal } from '../rules.ts';

/** What a reader can use: answers and advice. */
export const serving = [
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1.2,
    phrases: `
      ^no <not-to>
      no <it>|<to> <not-to>
      no <not-to> nada|el|la|los|las|nunca|equipo|todavía|aún|ni|por|en|con|a|de
      ^<try-it>
      y|o|luego|después|antes|primero|mejor|mientras|entonces <try-it>
      y|o|luego|después|antes|primero|mejor|mientras|entonces <try> el|la|los|las|a|con|en|un|una|de|por|si|que|lo|al
      tienes|tenés|tenéis que
      tenés|tenéis|tienes que
      debes|deberías|debéis|debieras
      has|habéis|han probado|intentado|comprobado|revisado
      probaste|intentaste|miraste|checaste|revisaste|fijaste
      yo iría|haría|pondría|usaría|empezaría|miraría|pediría|probaría|cambiaría|dejaría|uso|usé|compré|compraría|llamaría|esperaría|buscaría|iría|evitaría|optaría|revisaría|preguntaría|diría
      yo <it>|<to>|me haría|pondría|llevaría|dejaría|pediría|compré|hice|uso|tengo|hago|pido|quedaría|iría|compraría|llamaría|diría|preguntaría
      te|os|le|les recomiendo|aconsejo|sugiero|recomendaría|conviene|convendría|basta|alcanza|compensa|aconsejaría
      lo mejor|normal|suyo|ideal|primero|mínimo|importante es
      mejor si|pide|usa|compra|espera|llama|ve|ir|prueba|pregunta|busca|mira
      basta|vale|sirve con
      con eso|esto|la|el|un te|se|ya|basta|debería|queda|tienes|sale
      y listo|solucionado|santas
      ojo
      cuidado con|que
      asegúrate|asegurate|asegúrese|acuérdate|acuerdate|acordate|acuérdense|fíjate|fijaos|fíjense|fijate de|que|en|si|bien
      mira|mirá|mire|miren|mirad en|si|bien|primero|a
      ^pide|pedí|pida|pidan|pedid el|la|que|un|una|los
      depende de|del|si
      no hace falta|merece
      desde|en ajustes|configuración|preferencias
      ^<try> el|la|los|las|lo|a|con|en|un|una|de|por|si|que|primero|bien|siempre|al|antes|mejor|todo|hoy|ese|eso
      antes de ir|salir|comprar|firmar|pagar|instalar|usar|enviar|empezar|contratar|viajar|actualizar
      depende`,
  },
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 0.8,
    phrases: `
      ^<try>
      te|os falta|sale|conviene|alcanza|basta|dejan|cobran|piden|dan|devuelven|vale
      hay que
      se puede|hace|pide|saca|arregla|cambia|soluciona|descarga|tramita|solicita|pone`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.3,
    phrases: `
      es|será|eso|esto porque
      es por el|la|un|una|que
      eso|esto se|pasa|viene|suele
      el fallo|error|plazo|enlace|motivo|truco|dato|truquito|límite|trámite|paquete|horario es|está|era|viene|sale|termina|acaba|se
      la diferencia|clave|solución|respuesta|razón|causa|fecha|razon|página es|está|era|de
      se soluciona|resuelve|arregla|configura
      aquí|acá <it>? tienes|tenéis|tiene|tienen|tenés|dejo|va|están|está|explican|explico
      <to>? <it> tienes|tenéis|tenés en|aquí|a|por|que|acá|<link>|ahí
      ahí|acá|aquí tienes|tenéis|tenés
      ahí|acá|aquí va|sale|viene el|la|un|<link>|todo|explicado
      a mí|mi me|nos funcionó|sirvió|pasó|pasaba|ayudó|dijeron|cobraron|fue|va|resultó|salió|dieron|llegó|tardó|arreglaron|costó|funciona|sirve
      nosotros usamos|pusimos|hicimos|compramos|usábamos|pactamos|llevamos
      me funcionó|sirvió|ayudó|salvó|resultó|arreglaron|solucionaron|cobraron|ahorró
      me pasó|pasaba|ocurrió lo|igual|y|con
      lo solucioné|resolví|arreglé|hice|conseguí|solucione|hicimos|solucionamos|logré|saqué|homologué
      hasta el|la|las <number>
      no hace falta
      no necesitas|necesitáis|tienes que|nada|un|una|por
      por ejemplo
      es decir
      en mi caso|experiencia
      el que|la buscas|quieres|dices|necesitas|piden
      espero que te|os|le|les sirva|ayude|valga|funcione|sea
      por si te|os|le|les ayuda|sirve|vale
      para el|la|los|las que|quien|quienes
      ^sí puedes|hay|está|tienes|existe|funciona|se|podés|tenés|sirve|vale|lo|puede
      te|os cuento|explico|aclaro|resumo|paso|adjunto cómo|como|el|la|lo|mi|los|un
      adjunto|adjunta|anexo el|la|los|las|acta|informe
      le|les|te confirmo|informo|adjunto|comento|informamos|confirmamos|recuerdo|recordamos`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 0.7,
    phrases: `
      de <number> a <number>
      yo tuve|estuve|pasé|hice
      llevad|llevar|traed|recordad|recuerden|lleven|traer|acordaos|acuérdense
      ejemplo`,
  },
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1.2,
    phrases: `
      no olvides|olviden|olvidéis|olvide|se|te de? olvides? de? que|la|el|los|las|<deeds>|llevar|pedir|guardar
      recuerda|recuerde|recuerden|recordad que|de|si|no|usar|hacer|llevar|<it>
      te|os|le|les puede|pueden|podría servir|ayudar|interesar|valer|orientar|venir|asesorar
      tendrías|tendríais que *
      si lo que|quieres quieres|buscas|necesitas|algo es|algo
      si usas|tienes|vas|eres|estás|vives|compras|pides|te|tenés|vivís|sos|sale|ves|haces .. puedes|puede|tienes|prueba|mejor|deberías|pide|usa|podés|lo
      así|asi no|te|se|lo te|se|ahorras|evitas|tienes
      basta|bastaría con|que
      no es|hace|haría necesario|falta
      no hay|tengas|pasa prisa|problema|nada|miedo en|si|por|a
      desde ahí|allí|el|la menú|ajustes|puedes|se|app|web|panel
      ve|vete|acude|acércate|acude|dirígete|diríjase|acérquese al|a médico|la|un|tu|una|urgencias|oficina|ventanilla`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.1,
    phrases: `
      hay un|una|varios|varias|dos|tres|otro|otra|muchos|muchas opción|opciones|forma|formas|manera|bus|tren|autobús|metro|app|web|página|grupo|plugin|extensión|programa|comando|función|botón|tienda|sitio|sitios|truco|error|que
      por defecto
      se usa|utiliza|usan|utilizan|emplea para|en|cuando|con|como|de
      quiere|viene a? decir que
      significa que|algo|literalmente|lo
      creo|pienso|diría|supongo|recuerdo que se|es|está|era|puedes|hay|tienes|te|la llama|debe|el|la|en|hacer|del
      suele|suelen ser|estar|tardar|pasar|haber|salir|costar|pedir|dar|abrir|funcionar|deberse|venir
      está|queda|están en la|el|al calle|avenida|esquina|lado|centro|plaza|menú|carpeta|drive|página|final|apartado|sección|km
      al lado|final|principio de|del
      abre|abren|cierra|cierran|atienden|sale|salen|empieza|empieza|llega de|a|hasta|los|desde|cada|todos <number>|las|lunes|la|hora|domingos|sábados|el
      para eso|esto|ello hay|puedes|tienes|necesitas|está|se|usa|debes
      con un|una|eso|el|la poco|cuchara|paño|trapo|destornillador|comando|macro|plugin|cable|adaptador
      te|os lo? explico|cuento|aclaro|resumo|respondo|copio|pego|adelanto
      adjunto|adjunta|adjuntamos|anexo|encontrarás|encontrará el|la|los|las|te|le|un|en|mi
      le|les|te|os informo|informamos|comunico|comunicamos|notifico|notificamos|recuerdo|recordamos|confirmo|confirmamos que|de|el|la
      la|el|nuestra|os reunión|junta|clase|entrega|sesión|asamblea|cita|ensayo queda|se|será|es|pasa|cambia|ha|empieza
      ya está|queda|quedó|están solucionado|resuelto|arreglado|corregido|actualizado|enviado|pagado|subido|activado|hecho|listo|reparado
      a la|su|tu|vuestra atención|disposición|espera
      tal y? como|lo me|pediste|pidió|hablamos|acordamos|solicitaste`,
  },
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1.4,
    phrases: `
      puedes|podés|podrías|podríais|podéis <act>|<act-it>|también|simplemente|incluso|hacerlo|siempre|usarlo|empezar|comprobar|evitar|obtener|encontrar
      <should> <act>|<act-it>|ser|poder|funcionar|hacerlo|tener|haber
      nunca|jamás|siempre <should>|<not-to>|uses|debes|hay|es
      no <should>|tienes|necesitas <act>|<act-it>|usar|que|ser|preocuparte
      no te|os|se <not-to>|fíes|sientas|olvides|cortes
      qué|que tal|te|os si|parece pruebas|intentas|usas|haces|buscas|le|te|pides|pruebe|probamos|en|lo|empiezas|hablas|miras
      por qué|que no pruebas|usas|intentas|haces|vas|le|lo|te|pides|buscas|hablas|empiezas|llamas|miras|compras ?
      has|habéis|ha pensado|considerado|probado|intentado|mirado|buscado|hablado|consultado en|a|con|la|el|si|usar|hacer ?
      sugeriría|sugiero|recomendaría|aconsejaría|recomiendo|aconsejo|propongo|yo|te|os|le que|usar|probar|hacer|<act>|el|la|un|una
      probaría|usaría|haría|empezaría|pondría|evitaría|miraría|preguntaría|consultaría|compraría|cambiaría con|el|la|un|una|a|por|en|lo|primero|eso|al
      sería|seria|estaría mejor|bueno|buena|bien|conveniente|útil|ideal|más idea|que|si|<act>|fácil|<act-it>
      una|otra|la|mi buena|mejor|posible? opción|posibilidad|alternativa|idea|solución|recomendación|sugerencia|forma|manera es|sería|podría|puede|que|seria
      podría|podrían ser|ayudar|servir|ayudarte|servirte|valer|funcionar|deberse útil|que|un|una|bien|porque|para|a|con|de|por
      si es|no|esto|eso .. prueba|usa|podrías|puedes|intenta|deberías|habla|pregunta
      si quieres|querés|necesitas|buscas|deseas|estás|vas|usas|puedes .. <try>|puedes|podrías|usa|deberías|hay|tienes|mejor
      en ese|tu|este caso
      de lo contrario
      usa|use|usen|usad|usá|usar|utiliza|utilice|utilizar .. en vez|lugar
      en|a lugar|vez de <act>|<act-it>|usar|un|una|el|la|eso
      haz|haga|hagan|haced|hacé una|un|esto|clic|click|lo|que|el|la|copia ..
      intenta|intente|intenten|trata|trate|procura|evita|evite|prueba|pruebe|considera|empieza|comienza a|con|de|por <act>|<act-it>|un|una|el|la|que|no|lo|tener|ser
      merece|vale|valdría la? pena <act>|<act-it>|probar|leer|ver|intentarlo|si|comprobar|mirar|que|preguntar|echar
      mi consejo|recomendación|sugerencia|opinión|truco
      para mí|mi lo|el|la mejor|más|importante|clave
      cuanto antes|más|menos *
      tan pronto como
      a veces ayuda|funciona|es|basta|hay|conviene|va|viene|solo
      de todas|todos formas|modos|maneras <can>|te|si|no|es
      lo más|mejor|único fácil|sencillo|importante|recomendable|práctico|normal|seguro|probable|que es|sería|<can>|puedes
      primero|antes|después|luego|entonces|mejor <try>|<can>|<should>|<try-it>|tienes|hay *
      ten|tenga|tengan|tened|teniendo|tener en cuenta|mente
      eso|esto|así|con <should>|debería|evitas|evita|te|se|lo|resuelve|soluciona|eso funcionar|bastar|solucionar|solucionarlo|ayudar|servir|arreglarlo|evitar|ahorras|ahorra|el|los
      fácil|sencillo|rápido|fáciles|sencilla de arreglar|solucionar|corregir|hacer|cambiar|resolver|evitar|arreglo
      si eso|esto|no *? no? funciona|ayuda|sirve|basta|va|aparece|sale .. *
      lo antes posible
      <can> dirigirse|presentarse|inscribirse|registrarse|acudir|solicitarlo|pedirlo|acercarse .. <link>?
      puede|puedes|podés registrarse|inscribirse|registrarte|inscribirte|apuntarte|apuntarse|solicitarlo|pedirlo
      permíteme|permítame|déjame recomendarte|sugerirte|recomendarle|sugerir
      no te|se|os fíes|fíe|fiéis de`,
  },
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 0.5,
    phrases: `
      puedes|podés|podéis
      deberías|deberíais
      en vez|lugar de
      tal vez
      te|os ayudará|ayudaría|permite|permitirá|servirá|recomendaría|sorprenderías|sorprendería
      depende`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.4,
    phrases: `
      el|la|mi|tu|este|ese|eso|esto problema|error|motivo|razón|causa|respuesta|solución|diferencia|truco|duda .. es|está|era|parece|viene|radica|puede que|en|de|porque
      eso|esto|esta|este es porque|debido|normal|lo|un|por|el|una|cómo
      se debe|deben|trata|refiere a|de|que
      esto|eso|lo|que quiere|significa|implica que|decir
      es|son decir
      aquí|acá|ahí|ahi tienes|tenéis|tiene|tienen|hay|está|va|están|dejo|te|os un|una|el|la|los|las|algunos|algunas|más|<link>|dejo|paso|mi|otro|este|lista
      aquí|acá|ahí está|tienes|va|lo|te|dejo <link>
      por ejemplo
      según|segun el|la|los|las documentación|manual|reglas|wikipedia|normas|ley|guía|convenio|contrato
      hasta|que donde|yo sé|sepa|recuerdo
      si no|mal recuerdo|me equivoco
      espero que? ayude|sirva|haber|haberte|te|os|esto ayudado|ayude|sirva
      yo|nosotros uso|usamos|utilizo|utilizamos|encontré|probé|solía|suelo|arreglé|solucioné
      lo que buscas|quieres|necesitas|estás|preguntas|pasa|ocurre|sucede|hace|hice|hago|tienes|necesitarías
      mira|mirad|miren|lee|lean|leed|ve|vea|vean|consulta|revisa|sigue|véase|ver|checa|échale la|el|este|esta|esto|estos|estas|su|aquí .. documentación|página|guía|manual|enlace|link|tutorial|hilo|respuesta|sección|artículo|instrucciones|ejemplo|vídeo|video|wiki|<link>|pregunta
      error|fallo|bug|problema conocido|conocida|común|típico
      te|os olvidaste|falta|faltó|equivocaste|faltan|has|equivocas
      estás|está|estáis usando|llamando|pasando|intentando|confundiendo|mezclando|comparando|haciendo|buscando|poniendo|viendo|asumiendo
      deberás|tendrás|tendréis|podrás|podréis que|<act>|<act-it>|ver|hacer|tener|usar
      no dudes|dudéis|duden|dude en
      he|hemos editado|actualizado|corregido|arreglado|solucionado|revisado|cambiado|modificado|movido|fusionado|reenviado|añadido|agregado mi|el|la|tu|los|las|eso|esto|con|respuesta|mensaje
      edité|actualicé|corregí|arreglé|añadí|agregué|envié|mandé|revisé|cambié|moví|adjunté|reenvié|aprobé|quité tu|te|tus|su *
      <to> <it>? he|hemos enviado|mandado|pasado|dejado|escrito|contestado|respondido|añadido|agregado|invitado|reenviado|subido
      <to> <it>? envié|mandé|pasé|dejé|escribí|contesté|respondí|reenvié|agregué|acabo|mande|envie
      adjunto|adjunta|adjuntos|adjunté|anexo|anexos|envío|remito|encontrará|encontrarán .. copia|documento|archivo|informe|borrador|lista|contrato|versión|enlace|factura|presentación|agenda|orden
      para su|tu|vuestra información|revisión|referencia|consideración|aprobación|firma|conocimiento
      por favor|favor revise|revisen|confirme|confirmen|ver|vea|encuentre|note|tenga|tengan|tome|avise|avísame|háganme|hágame|envíe
      me|nos pidió|dijo|comentó|pidieron|dijeron|ha que|pedido te|os|le|les|que
      solo|sólo|un|breve|pequeño recordatorio|recordarte|recordarles|aviso|recordaros que|de|:|para
      estará|estarán|quedará|será|serán disponible|disponibles|abierto|abierta|cerrado|cerrada|listo|lista|publicado|publicados en|el|a|hasta|para|desde|mañana|hoy
      ha|han sido|quedado arreglado|corregido|actualizado|añadido|resuelto|pospuesto|cancelada|cancelado|aprobado|movido|aplazada|reprogramada
      ya|ahora está|están|funciona|debería|quedó|queda arreglado|corregido|actualizado|resuelto|funcionar|bien|solucionado|listo
      hay|existe|existen varias|varios|muchos|muchas|algunos|algunas|unas|otros|otras|un|una formas|maneras|opciones|tiendas|herramientas|programas|bibliotecas|librerías|ejemplos|sitios|webs|recursos|aplicaciones|paquetes|soluciones|alternativas|razones
      normalmente|generalmente|habitualmente|usualmente tarda|se|es|lo|puedes|hay|te|tienes|no
      a menos|no que|ser
      en|dentro de? la|el|los|tu pestaña|sección|carpeta|archivo|configuración|ajustes|menú|apartado|línea|opciones|código|consola|terminal
      como dice|decía|dijo|mencionó|menciona|dijeron|comenta|explica|explicó <handle>|antes|arriba|*
      yo|también|personalmente creo|pienso|diría que <should>|deberías|puedes|tienes|lo mejor|es mejor|depende
      creo|pienso|diría|parece|supongo que? deberías|puedes|tienes|te|tu|sería|lo que|así
      hay un|una errata|error|fallo|typo
      es|son falso|falsa|incorrecto|incorrecta|cierto
      si tienes|usas|quieres|vas|entras|haces .. <can>|hay|es
      la|el mía|mío|nuestra|nuestro tardó|fue|llegó|duró|funciona
      puedes|podés|podrías|deberías usar|utilizar|poner|añadir|hacer|incrustar|desactivar|activar|meter|ver|cambiar|abrir
      <handle> está|esta|este|esto|aquí|todo|sí|no .. <link>|hace|en|es
      te|os|le|les deben|corresponde|corresponden|toca|tocan|pagan|descuentan|cubre|cubren
      esta|este|ese|esa|lo extensión|plugin|herramienta|app|página|web|programa|librería|hace lo|hace|sirve|permite|te|<link>
      dejas|pulsas|pones|metes|abres|entras|vas|haces|escribes|eliges|seleccionas|bajas|llamas|pides|quitas|presionas el|la|un|una|a|en|clic|los|las|al|reset
      si lees|tienes|usas|vives|vas|eres|estás|entras|compras .. <link>
      un|hay ejemplo|muestra|modelo|tutorial resuelto|completo|en|de|aquí .. <link>|repo
      función|método|clase|módulo|archivo|variable|parámetro|argumento|servidor|consulta|tabla|campo|botón|lema|teorema|demostración|prueba|código|tipo|índice|versión *? *? es|se|puede|debe|devuelve|tiene|está|necesita|hace|falta|permite
      por lo que sé|veo|entiendo|recuerdo|leí|leo
      se ha|está|fue|han *? arreglado|corregido|subido|fusionado|añadido|actualizado|cambiado|resuelto|movido
      he|hemos|acabo abierto|creado|mandado|hecho|enviado|de *? *? *? pr|issue|ticket|parche|incidencia|pull
      en general|principio|resumen|concreto|esencia|teoría|realidad|práctica es|se|no|hay|puedes|lo|la|el|son
      técnicamente|básicamente|esencialmente|estrictamente es|se|no|lo|son|puedes|el|la
      para|sobre|respondiendo|respecto|en|contestando a? tu|su|vuestra pregunta|duda|consulta|comentario
      ver|véase|mira|lee|revisa|consulta arriba|abajo|aquí|acá|también|sección|capítulo .. <link>
      en español|inglés|francés|castellano|latín se|es|significa|quiere
      <handle> sí|no|correcto|exacto|depende|claro *? *? *? puedes|es|está|se|hay|tienes|tienen|tiene
      <handle> porque|con|según|desde|hasta|usando|mediante|cambiando|entrando el|la|un|una|tu|los|las|*
      ya que preguntabas|preguntas|preguntaste|lo|mencionas|dices|decías|estás
      hay un|una|otro|otra versión|explicación|capítulo|sección|entrada|nota|lista|apartado .. en|de|con
      ya? lo|la|los|las aprobé|arreglé|corregí|cambié|quité|subí|añadí|puse|moví|borré|restauré|solucioné|reinicié
      te|le|os falta|faltan|sobra|sobran un|una|el|la|los|dos|poner|en
      la|el primera|segunda|tercera|primero|segundo|última|otra|otro respuesta|opción|parte|caso|no|enlace|párrafo .. no|es|está
      en la|el página|línea|sección|párrafo|capítulo|minuto|apartado|tabla|columna <number>
      capítulo|página|línea|artículo|apartado|minuto <number> .. tiene|está|dice|explica|creo|con|del|método
      ponle|quítale|dale|bájale|súbele|échale|cámbiale|añádele .. *
      según|segun el|la|los|las registro|documentación|manual|reglas|wikipedia|normas|ley|guía|convenio|contrato|web|bases|changelog|prospecto .. es|está|se|son|hay|no
      en <handle>|el|la *? *? me|nos lo|la|los arreglaron|solucionaron|hicieron|repararon|cogieron|atendieron
      <handle> y|por|el|la|no|un|una *? *? *? *? está mal|aquí|arriba|agotado|cerrado|roto
      que|lo|la|los|las pediste|pedías|buscabas|querías|necesitabas|preguntabas|pedisteis|pidieron|mencionaste|preguntaste
      no sé si te|os|le|les sirve|ayuda|vale|interesa|servirá
      el|la que buscas|necesitas|quieres|pides`,
  },
] as const satisfies readonly Signal[];
