import type { Signal } from '../rules.ts';

/** What hands something over: answers, help, credit, people, attention. */
export const serving = [
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1.5,
    phrases: `
      ^no <not-to>
      no <it>|<to> <not-to>
      no <not-to> nada|el|la|los|las|nunca|equipo|todavía|aún|ni|por|en|con|a|de
      ^<try-it>
      y|o|luego|después|antes|primero|mejor|mientras|entonces <try-it>
      y|o|luego|después|antes|primero|mejor|mientras|entonces <try> el|la|los|las|a|con|en|un|una|de|por|si|que|lo|al
      tienes|tenés|tenéis que
      tenés|tenéis|tienes que
      puedes|podés|podéis|podrías
      debes|deberías|debéis|debieras
      has|habéis|han probado|intentado|comprobado|revisado
      probaste|intentaste|miraste|checaste|revisaste|fijaste
      yo iría|haría|pondría|usaría|empezaría|miraría|pediría|probaría|cambiaría|dejaría|uso|usé|compré|compraría|llamaría|esperaría|buscaría|iría|evitaría|optaría|revisaría|preguntaría|diría
      yo que tú|vos|usted
      yo <it>|<to>|me haría|pondría|llevaría|dejaría|pediría|compré|hice|uso|tengo|hago|pido|quedaría|iría|compraría|llamaría|diría|preguntaría
      en tu lugar
      te|os|le|les recomiendo|aconsejo|sugiero|recomendaría|conviene|convendría|basta|alcanza|compensa|aconsejaría
      mi|un|otro consejo|truco|tip
      mi|una|otra recomendación|sugerencia
      otra opción
      lo mejor|normal|suyo|ideal|primero|mínimo|importante es
      mejor si|pide|usa|compra|espera|llama|ve|ir|prueba|pregunta|busca|mira
      basta|vale|sirve con
      con eso|esto|la|el|un te|se|ya|basta|debería|queda|tienes|sale
      y listo|solucionado|santas
      ojo
      cuidado con|que
      asegúrate|asegurate|asegúrese|acuérdate|acuerdate|acordate|acuérdense|fíjate|fijaos|fíjense|fijate de|que|en|si|bien
      prueba|probá|pruebe|prueben|probad|proba a|con|el|la|en|quitar|quitando
      mira|mirá|mire|miren|mirad en|si|bien|primero|a
      pide|pedí|pida|pidan|pedid hora|cita|copia|presupuesto|factura|ayuda
      ^pide|pedí|pida|pidan|pedid el|la|que|un|una|los
      en vez|lugar de
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
      se puede|hace|pide|saca|arregla|cambia|soluciona|descarga|tramita|solicita|pone
      luego|primero`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.3,
    phrases: `
      es|será|eso|esto porque|normal
      es por el|la|un|una|que
      eso|esto se|pasa|viene|suele
      el fallo|error|plazo|enlace|motivo|truco|dato|truquito|límite|trámite|paquete|horario es|está|era|viene|sale|termina|acaba|se
      la diferencia|clave|solución|respuesta|razón|causa|fecha|razon|página es|está|era|de
      se llama|soluciona|resuelve|arregla|calcula|tramita|configura
      se debe|refiere a
      le llaman
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
      o sea que
      artículo <number>
      en mi caso|experiencia
      corrección|fe
      el que|la buscas|quieres|dices|necesitas|piden
      espero que te|os|le|les sirva|ayude|valga|funcione|sea
      por si te|os|le|les|a|alguien|ayuda|sirve|vale
      para el|la|los|las que|quien|quienes
      tercera|segunda|primera opción
      ^sí puedes|hay|está|tienes|existe|funciona|se|podés|tenés|sirve|vale|lo|puede
      en cualquier ferretería|farmacia|caso|registro
      te|os cuento|explico|aclaro|resumo|paso|adjunto cómo|como|el|la|lo|mi|los|un
      adjunto|adjunta|anexo el|la|los|las|acta|informe
      le|les|te confirmo|informo|adjunto|comento|informamos|confirmamos|recuerdo|recordamos`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 0.7,
    phrases: `
      es|son * no
      requisitos|trámite
      de <number> a <number>
      yo tuve|estuve|pasé|hice
      porque
      llevad|llevar|traed|recordad|recuerden|lleven|traer|acordaos|acuérdense
      sin cita
      ejemplo`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 1.9,
    phrases: `
      regalo|regalamos|dono|presto|obsequio un|una|dos|mis|mi|unos|libros|<number>|el|la|los|las|cuna|ropa
      ^regalo|dono|presto
      ^regalo|regalamos|se regala|#regalo
      se regala|regalan|dona|entregan|da
      lo|la|las|los regalo|doy|dono|damos|regalamos
      <to> <it> presto|dejo|regalo|doy|cambio|llevo|puedo
      me|nos sobra|sobran|sobraron
      a quien|quienes le|les|lo|la? interese|sirva|pueda|quiera|necesite|venga|llegue
      a|al primero|primera que llegue|pase|conteste|escriba|venga|quiera
      el|la primero|primera que llegue|pase|conteste|escriba|venga|quiera|lo
      cógelo|coged|llévatelo|cojan|tomen|copiad|copien
      para quien|el las|los|lo|la|que quiera|quieran|necesite
      te|os|le|les|yo puedo|podemos <doing>
      puedo|podemos echarte|acompañarte|ayudarte|llevarte|dejarte|prestarte|contarte|ayudaros|echaros|ponerte|pasarte|mandarte|explicarte|enviarte|presentarte|acercarte
      si necesitas|necesitáis|necesitan|necesitás|necesita|quieres|querés|queréis|quieren algo|ayuda|hablar|alguien|más|te|lo|os|les|que|puedo|salir|paso|quedamos|venir|cualquier
      si te|os|le|les sirve|ayuda|vale|viene
      aquí|acá me|nos|estoy|estamos tienes|tenéis|tienen|tenés|para|cuéntame|contigo
      cuenta|contad|cuenten|contá conmigo
      escríbeme|llámame|escribime|avísame|avisame|pregúntame|preguntadme|preguntame|pregúntenme|llamame|escríbanme|avísenme cuando|si|que|y|sin|lo|a|cualquier
      cualquier duda|cosa|pregunta|consulta
      quedo|estamos|estoy|sigo a|atento|atenta|pendiente|disponible tu|vuestra|su|disposición|a|para
      estoy|estamos libre|disponible desde|toda|para|si|el
      estoy|estamos aquí|ahí para|si
      te|os|le|les echo|echamos una|un mano|cable
      echarte|echaros|echarle una|un mano|cable
      te|os ayudo|ayudamos|acompaño|llevo|invito|espero con|a|el|si|en|yo
      vente|veníos|pásate|pasate|vengan cuando|que|sin|a|con|el
      dime|decime|dinos|dígame|decidme|díganos si|cuándo|hora|dónde|cuál|cómo
      mándame|mandame|pásame|pasame|mándanos|envíanos|envíame|pégame|pega|adjunta el|la|los|las|tu|una|un|lo|captura|foto|por
      sube|pon|comparte|pone una|la|el|tu captura|foto|código|log|enlace|pantallazo
      pueden|podéis|puedes copiarla|cogerla|usarla|usarlo|copiarlo|editarla|cogerlo|llamarme|escribirme|preguntarme
      sin compromiso|nada a cambio
      sin * a cambio
      hay sitio|hueco|plaza|lugar
      dejo|pongo|comparto|paso aquí|el|la|los|las|por|plantilla|listado|mi|una|un .. <resource>
      ^ya? <it>? he|hemos revisado|restaurado|corregido|arreglado|añadido|solucionado|actualizado|enviado
      he|hemos subido|dejado|colgado|compartido .. apuntes|material|materiales|plantilla|documento|drive|ejercicios|lista|listado|modelo|fotos
      ^hecho|listo|corregido|arreglado|anotado|apuntado`,
  },
  {
    why: 'offers_introduction',
    toward: 'serve',
    weight: 2.2,
    phrases: `
      os|los|les|las presento
      te|os|le|les presento a
      <to> pongo|ponemos en contacto|copia
      pongo|ponte|ponerte|poneros|póngase|ponga|ponlo|poner en contacto con
      <handle> lleva años|este|el|la|lo
      <handle> sabe mucho|de|un|del|bastante
      <handle> te|le|os puede|podría|podrá|ayuda
      <handle> seguro|igual|quizás que? te|sabe|puede|lo
      <handle> conoce a|muy|bien|el|la
      pregúntale|preguntale|escríbele|escribile|escribele|háblale|dile|decile|búscalo|contáctala|contáctalo a|que|de|en|por
      pregunta|preguntad|preguntá|pregunte a|por|al
      escribe|contacta|llama|consulta a|con <handle>|mi|su|este|la|el|los|tu
      <try> con <handle>
      habla|hablad|hable|hablá con
      preguntá|pregunta|pregunte|pregunten por
      tenéis|tienen|deberíais|deberían|tendríais * hablar|conoceros|conocerse
      conozco a alguien|una|un|gente
      eso|esto lo? lleva
      de mi parte
      dile que|vas|te
      su|el correo|contacto|email|mail es
      es|con * <email>
      <email> dile
      que pregunte por`,
  },
  {
    why: 'gives_credit',
    toward: 'serve',
    weight: 1.7,
    phrases: `
      gracias|enhorabuena|bravo|chapó|chapeau|aplausos a|al <handle>
      enhorabuena|bravo|chapó|chapeau|aplausos por
      gracias por explicar|explicarlo|contarlo|enseñar|hacer|poner|haber|tomarte|ayudarme|enseñarme|mostrar|aclarar|aclararlo|responderme|acompañarme|escucharme|quedarte
      gracias por tu|vuestra|su|el|la|los|esta|este|tus|ese|esa|todo <deed>
      muy|qué|que bien|bueno|buen|buena|claro|clara|útil explicado|explicada|hecho|contado|trabajo|la|el|resuelto|pensado|traído
      me ha|has|han encantado|ayudado|servido|salvado|abierto|ahorrado|aclarado
      me encantó|gustó|gustaron|encanta|fascinó|gusta cómo|tu|vuestra|vuestro|su|vuestros
      me sirvió|ayudó|salvó|aclaró|inspiró mucho|muchísimo|un|la|el|muchisimo
      tu|tus|vuestro|vuestra|su <deed>|<praise> .. me|nos|es|fue|ayudó|sirvió|cambió|aclara
      me|nos lo|la? explicó|enseñaste|explicaste|enseñó|ayudaste|atendió|trató|salvaste|ayudó
      aprendí|aprendo|he aprendido mucho|muchísimo|más|un
      gracias a ti|usted|tu|vos|vosotros|su|ella|él|ellos
      se nota el|la trabajo|cariño|esfuerzo|curro|dedicación|experiencia
      por fin entiendo|entendí|comprendí|alguien
      lo usé|apliqué en|ayer|con|para
      <praise> <deed> sobre|de|para|con|el|la|que|<handle>|y
      <praise> el|la|tu
      recomiendo|recomendable a
      eso es suyo|tuyo|mérito
      ojalá todos los|las
      <deed> de <handle>
      hizo|hiciste posible`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 1.6,
    phrases: `
      qué|que versión|version|modelo|sistema|navegador|firmware|error|mensaje|presupuesto|nivel|talla|plan|tipo|router|distro|placa|log|zona|color|ciudad ?
      qué|que te|os|le|les sale|dice|pone|aparece|da|devuelve|marca|falta|queda|interesa|preocupa|duele ?
      qué|que has|tienes|llevas|usas|pusiste|hiciste|estás|necesitas|necesitáis|buscas|quieres|querés|buscás|necesitás ?
      has|habéis|ha probado|mirado|intentado|comprobado|visto|hecho ?
      cómo|como te sientes|encuentras|fue|ha|va|sigues|sentís ?
      cómo|como lo haces|hiciste|tienes|instalaste|llevas|tenés|conectaste|has ?
      te|os|le|les sale|pasa|da|aparece|falla|funciona|llegó|va|ocurre|deja|sirve|vale|duele ?
      <handle> tienes|tenés|tenéis|usas|usás|estás|llevas ?
      en|de|desde|con qué|que|cuál|dónde ciudad|zona|parte|versión|color|navegador|país|provincia|vas|estás|eres|estáis|andas ?
      de q|qué|que color|parte|zona|talla|modelo|año
      lo compilas|haces|usas|tienes|tenés|conectas|pruebas
      cuántos|cuántas|cuanto|cuánto|cuantos .. tienes|llevas|tenéis|son|tenés|hace ?
      dime|decime|dinos|dígame|díganos|decid|pega|pásame qué|más|cuál|cuánto
      puedes|podrías|podés pegar|pasar|subir|poner|compartir|decir|enviar|mandar|decirnos|probar el|la|una|un|qué|a
      necesitas|necesitáis|necesita|quieres|queréis|querés que|algo|ayuda|te|sillas|os ?
      has dormido|comido|podido|hablado`,
  },
  {
    why: 'recommends',
    toward: 'serve',
    weight: 1.6,
    phrases: `
      <useful> <resource>
      muy útil|útiles|recomendable|recomendables|aprovechable|práctico|práctica|completo|completa
      guia|guía|vídeo|video|hilo|artículo|libro|lectura|texto muy|súper interesante|bueno|buena|claro|clara|completo|completa
      guía|guia|plantilla|listado|lista|recurso|recursos|tutorial|manual|mapa|directorio|glosario|fichas|resumen|recopilación|recopilatorio|chuleta|plantillas|hilo para|de|con|sobre|del|gratis|actualizado|rápida|completo|completa|<handle>
      os|les|te|se lo? recomiendo|recomendamos|aconsejo
      recomiendo|recomendadísimo|recomendada|recomendado|recomendable|imprescindible
      por si|alguien a|le|os|les|alguien|te sirve|alguien|ayuda|interesa|vale|sirven|es|fuera
      por si te|os|les|le
      gratuito|gratuita|gratuitos|gratuitas|descargable|descargables para|en|y|con|de
      en abierto|pdf
      ideal|perfecto|perfecta|genial|útil para|si
      guardad|guardadlo|guarden|guárdenlo|guardaos|guárdalo|guárdenselo|apuntad|apunten
      dejo|aquí|acá el|la|los|las|un|una <resource>
      aviso|atención|ojo|psa|recordatorio a|para|vecinos|vecinas|que|con|madres|profes|profesores|familias|si|gente|compañeros
      cortan|cortarán|cerrarán|abrirán|cierran|suspenden .. el|la|de|hasta|mañana|hoy
      preguntad|preguntá|pregunten|preguntar por`,
  },
  {
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 2.3,
    phrases: `
      <role> para|en * .. contrato|jornada|salario|sueldo|horario|turno|experiencia|horas
      se busca|necesita|solicita|requiere|precisa|buscan|necesitan|solicitan|contrata .. <role>
      se busca|necesita|solicita|requiere|precisa .. <role>
      busca|contrata|precisa|incorpora|selecciona|necesita|convoca|buscamos|contratamos|necesitamos .. <role>
      están|está contratando|seleccionando|cogiendo|escogiendo
      están|está buscando .. <role>|gente|personal
      media jornada
      jornada completa|parcial
      contrato indefinido|temporal|fijo|laboral|inicial
      contrato de <number>|sustitución|trabajo
      salario|sueldo|remuneración|honorarios|retribución <number>|<price>|de|según|bruto|neto|competitivo|entre|fijo|base
      <number>|<price>|euros|mil|k brutos|bruto|netos|líquidos
      remunerado|remunerada|mensuales
      horario de <number>|lunes|oficina|mañana|mañanas|tarde
      horario <number>|flexible|lunes
      cv|interesados|currículum a|al|por|y|en
      escribid|escriban|escribir|mandar|enviar|manden|enviad|cv|currículum .. <email>
      postular|postularse|postúlate|postulaciones|solicitudes|instancias .. <email>|hasta|antes|<link>|con|en
      ^vacante|plaza|empleo|puesto|convocatoria|beca|becas
      oferta|ofertas de empleo|trabajo
      #empleo|#vacante|#trabajo|#convocatoria|#ofertadeempleo|#becas
      vacante|vacantes|beca|becas de|para|en|convocatoria|predoctorales|predoctoral
      plaza|plazas de|para|en <role>|predoctorales|predoctoral|residente|interino
      convoca|convocan|abre|abren|publica|publican .. plazas|becas|convocatoria|plazo|bolsa
      cierre|cierra|cierran|plazo hasta|el <number>
      plazo de presentación|solicitud|inscripción|matrícula|solicitudes
      imprescindible experiencia|saber|inglés|carnet|vehículo|título|carné|nivel
      requisitos|valorable
      en|modalidad|totalmente|completamente remoto|híbrido|presencial
      remoto|híbrido desde|<number>|y
      part|full time
      tenemos una|un|<number> vacante|plaza|puesto|baja
      hace|hacen falta|faltan .. <role>
      bolsa de trabajo|empleo|interinos`,
  },
  {
    why: 'gives_courage',
    toward: 'serve',
    weight: 1.7,
    phrases: `
      no te|se|os preocupes|agobies|rindas|culpes|desanimes|castigues|exijas|precipites|preocupe|preocupéis
      no estás|estas|estáis|está solo|sola|solos|solas
      no es|fue tu culpa
      no eres|sos la|el|una|mala|mal|única|único|menos
      vas|vais a poder|salir|lograrlo|estar|conseguirlo|aprobar|encontrar|lograr|ver
      ya|lo verás|veras|verán
      tú|vos puedes|podés
      mucho|muchísimo|mucha ánimo|fuerza
      ánimo|tranquila|tranquilo|tranqui|respira|calma que|no|y
      a mí|mi|yo también me|pasé|estuve
      yo pasé|estuve por|ahí|así|lo|igual
      lo mío|mio también|fue
      pasé por|lo eso|mismo|ahí
      un día a la vez
      poco a poco
      date|tómate|tomate|cuídate|cuidate tiempo|un|permiso|el|mucho
      es normal
      qué|que bueno que|bien lo
      lo que sientes|sentís|te pasa|estás
      lo siento mucho|muchísimo|de * .. si|cuando|yo
      aquí|acá estoy|estamos|hay|me tienes|tenés
      si quieres|querés|necesitas hablar|charlar|salir|un|compañía|llorar|te|paso|tomar|me
      estoy|estamos contigo
      estoy|estamos con vos
      te|os acompaño|leo|escucho|abrazo
      se lo|la puedes|cuéntaselo|contaselo|habla con|a
      saldrás|saldréis|salís|saldremos|pasará
      has hecho|llegado bien|hasta|lo
      eres|sos más|muy fuerte|capaz|valiente|suficiente
      eres|sos capaz|suficiente|valiente
      estás haciendo lo|bien|todo`,
  },
  {
    why: 'helps_a_third',
    toward: 'serve',
    weight: 2.2,
    phrases: `
      perdido|perdida|encontrado|encontrada|encontré|apareció|extraviado|extraviada|se perdió|hemos *? perro|perra|gato|gata|perrito|perrita|dni|cartera|móvil
      encontré|encontramos|hallé una|un|esta|este|unas
      ^perdida|perdido|extraviada|extraviado|se perdió|desaparecido|desaparecida
      en adopción
      adopta|adoptar|adoptad|adopten|acoger|acogida
      donantes|donar|donad|dona|donen de? sangre
      busca|buscan casa|hogar|familia|acogida|adopción|dueño|dueños|adoptante
      buscamos|necesita|necesitan|necesitamos .. dueño|adoptante|acogida|adopción|hogar
      su|sus dueño|dueña|dueños
      si la|lo|los veis|ven|reconoce|ves
      si alguien la|lo|los? reconoce|vio|ve|ha visto?
      saben|sabéis de quién|quien
      si saben de quién|quien`,
  },
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 1.2,
    phrases: `
      lo|la más|mejor|único fácil|rápido|seguro|sencillo|barato|forma|manera|opción|cómodo|práctico|que es|sería|puedes|hay
      la mejor|única|otra|forma|manera forma|manera|opción|alternativa|más es|sería|de|fácil|rápida|segura
      no olvides|olviden|olvidéis|olvide|se|te de? olvides? de? que|la|el|los|las|<deeds>|llevar|pedir|guardar
      recuerda|recuerde|recuerden|recordad que|de|si|no|usar|hacer|llevar|<it>
      ten|tened|tenga|tengan|tené en cuenta|cuidado|paciencia|presente
      intenta|intente|intentad|intentá|procura|procure|procurad|trata|trate|tratad de? <deeds>|hacer|no|que|usar|hablar|dormir|comer|ser|buscar|mantener|poner|pensar|ir|salir|quedar|descansar
      podrías|podríais|podría|pueden|puedes|podés probar|intentar|usar|hacer|pedir|poner|mirar|ver|preguntar|hablar|llamar|ir|cambiar|buscar|solicitar|consultar|reclamar|añadir|crear|escribir
      quizá|quizás|igual|tal|a te|vez|lo|puedes|lo te|puedes|conviene|deberías|mejor interesa|sirve|ayuda|conviene|probar
      te|os|le|les puede|pueden|podría servir|ayudar|interesar|valer|orientar|venir|asesorar
      tendrías|tendríais|tendría que *
      en vez|lugar de <deeds>|usar|hacer|poner|ir|un|una
      si lo que|quieres quieres|buscas|necesitas|algo es|algo
      si usas|tienes|vas|eres|estás|vives|compras|pides|te|tenés|vivís|sos|sale|ves|haces .. puedes|puede|tienes|prueba|mejor|deberías|pide|usa|podés|lo
      yo en tu lugar|caso
      si|yo fuera|que tú|vos|tu
      debería|deberían funcionar|bastar|servir|aparecer|salir|valer|solucionarse|arreglarse|ir
      así|asi no|te|se|lo te|se|ahorras|evitas|tienes
      sin necesidad de
      basta|bastaría con|que
      no es|hace|haría necesario|falta
      no hay|tengas|pasa prisa|problema|nada|miedo en|si|por|a
      desde ahí|allí|el|la menú|ajustes|puedes|se|app|web|panel
      es mejor|recomendable|aconsejable|preferible|conveniente|importante|necesario|obligatorio|suficiente|posible que|si|<deeds>|hacer|usar|tener|ir|no
      ve|vete|acude|acércate|acude|dirígete|diríjase|acérquese al|a médico|la|un|tu|una|urgencias|oficina|ventanilla
      deja|dejar|déjalo|dejarlo reposar|en|enfriar|remojo|secar|toda|un|unos
      a fuego lento|medio|bajo`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.1,
    phrases: `
      hay un|una|varios|varias|dos|tres|otro|otra|muchos|muchas opción|opciones|forma|formas|manera|bus|tren|autobús|metro|app|web|página|grupo|plugin|extensión|programa|comando|función|botón|tienda|sitio|sitios|truco|error|que
      existe|existen un|una|varios|varias|dos|otro|otra
      por defecto
      se usa|utiliza|usan|utilizan|emplea para|en|cuando|con|como|de
      sirve|sirven para *
      quiere|viene a? decir que
      significa que|algo|literalmente|lo
      creo|pienso|diría|supongo|recuerdo que se|es|está|era|puedes|hay|tienes|te|la llama|debe|el|la|en|hacer|del
      suele|suelen ser|estar|tardar|pasar|haber|salir|costar|pedir|dar|abrir|funcionar|deberse|venir
      consiste|basa|encuentra|ubica|ubicado|ubicada|situado|situada en
      está|queda|están en la|el|al calle|avenida|esquina|lado|centro|plaza|menú|carpeta|drive|página|final|apartado|sección|km
      al lado|final|principio de|del
      a <number> minutos|cuadras|calles|km|metros
      abre|abren|cierra|cierran|atienden|sale|salen|empieza|empieza|llega de|a|hasta|los|desde|cada|todos <number>|las|lunes|la|hora|domingos|sábados|el
      la|el|los|las <number> te|se|es|de es|pueden
      los requisitos|pasos|documentos son|que
      necesitas|necesitáis|necesita|necesitarás|hace el|la|un|una|tu|llevar|tener|falta|presentar dni|nie|pasaporte|certificado|cuenta|contrato|título|permiso|foto|original|copia
      para eso|esto|ello hay|puedes|tienes|necesitas|está|se|usa|debes
      para <deeds>|hacer|quitar|evitar|sacar|conseguir|poner|limpiar .. hay|puedes|tienes|necesitas|va|usa|lo|basta|debes
      con un|una|eso|el|la poco|cuchara|paño|trapo|destornillador|comando|macro|plugin|cable|adaptador
      tanto * como
      a partir de|del
      no se puede|pueden|permite|admite|necesita|paga|incluye|cobra
      la respuesta|solución|clave|diferencia|razón|ley|norma es|está|dice|entre
      te|os lo? explico|cuento|aclaro|resumo|respondo|copio|pego|adelanto
      en realidad|teoría es|no|se|puedes|hay
      corresponde|equivale a
      fue|es en <number>
      lo dirigió|escribió|dirige|inventó|fundó|canta
      adjunto|adjunta|adjuntamos|anexo|encontrarás|encontrará el|la|los|las|te|le|un|en|mi
      le|les|te|os informo|informamos|comunico|comunicamos|notifico|notificamos|recuerdo|recordamos|confirmo|confirmamos que|de|el|la
      la|el|nuestra|os reunión|junta|clase|entrega|sesión|asamblea|cita|ensayo queda|se|será|es|pasa|cambia|ha|empieza
      ya está|queda|quedó|están solucionado|resuelto|arreglado|corregido|actualizado|enviado|pagado|subido|activado|hecho|listo|reparado
      a la|su|tu|vuestra atención|disposición|espera
      tal y? como|lo me|pediste|pidió|hablamos|acordamos|solicitaste`,
  },
  {
    why: 'asks_their_need',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      puedes|podrías|podés|podéis|puede|podría poner|pegar|subir|compartir|mostrar|pasar|adjuntar|enviar|publicar|decir|decirnos|explicar|especificar|aclarar|detallar|concretar|dar .. código|error|captura|foto|log|ejemplo|enlace|datos|mensaje|detalles|qué|cuál|más|poco ?
      qué|que error|mensaje|versión|modelo|navegador|sistema|te|es intentas|da|sale|aparece|lo|tienes|usas|exactamente ?
      a qué|que te refieres|se
      qué|que quieres|intentas|tratas|pretendes|necesitas|esperas hacer|conseguir|lograr|de|exactamente
      desde cuándo|cuando te|lo|pasa|tienes|llevas|estás|sientes
      cuánto|cuanto tiempo|hace llevas|que|tienes|hace ?
      lo|la|le|te|ya has|habéis|intentaste|probaste probado|mirado|intentado|comprobado|reiniciado|consultado|hablado|preguntado ?
      te refieres a
      estás|está seguro|segura de|que
      estás usando|utilizando|intentando|hablando ?
      tienes|tenés|tiene activado|instalado|alguien|algún|actualizado|puesto|seguro|garantía ?
      en qué|que puedo|podemos|te|le ayudar|ayudarte|ayudarle|puedo
      cómo|como puedo|podemos|te ayudarte|ayudar|ayudarle|puedo
      necesitas|necesitáis|quieres|querés que .. ?
      hay algo|alguien que|con|en .. te|puedas|quieras|pueda|preocupa|quien ?
      has|habías|habéis podido|pensado|considerado|hablado|contemplado|consultado|pedido .. ?
      qué|que te preocupa|pasa|ha|gustaría|hace|ocurre|impide|parece .. ?`,
  },
  {
    why: 'gives_courage',
    toward: 'serve',
    weight: 1.3,
    phrases: `
      siento|lamento|lamentamos mucho|muchísimo|que|lo|tu que|lo|estés|hayas|te|pérdida|mucho
      siento|lamento que|lo que? estés|hayas|te|estás|estéis|pasando|tengas
      entiendo|comprendo|imagino cómo|como|que|lo|perfectamente te|que|debes|debe|estás|estés
      te|os entiendo|comprendo|creo|admiro|apoyo|abrazo|felicito
      debe|tiene|debió de|que ser|haber|estar|sido muy|duro|difícil|horrible|complicado|terrible
      es|son|suena|parece muy|normal|totalmente|completamente|lógico normal|comprensible|válido|duro|difícil|que|sentirse|sentir|sentirte
      es normal|lógico|natural que|sentirse|sentir|tener|estar
      date|dale|tómate|tomate tiempo|un|el|una|tu
      mereces|merecés|te|se|os mereces|merece|merecéis *
      no tienes|tenés|tengas|estás|eres|fuiste que|miedo|la|solo|sola|culpa|obligado|obligada|menos
      todo|ya va|pasa|pasará|irá|saldrá|mejorará a|bien|mejor
      vas|vais|irás por|a|bien|mejorando buen|bien|conseguir
      busca|buscar|pide|pedir ayuda|apoyo|a profesional|psicológica|médica|un|alguien|de
      habla|hablar|háblalo con alguien|un|tu|él|ella|ellos|una
      cuídate|cuidate mucho|y
      estamos|estoy aquí|contigo|acá|con|para para|ti|vos|vosotros|ustedes|lo|escucharte|ayudarte
      sigue|seguí|sigan así|adelante
      no te|os rindas|desanimes|vengas|castigues|machaques|fuerces|exijas|sientas|juzgues|compares|sientas`,
  },
  {
    why: 'recommends',
    toward: 'serve',
    weight: 1.3,
    phrases: `
      vale|valen|merece|merecen la? pena|mucho|leer|la leerlo|verlo|leer|ver|el|la|mucho|y|escuchar|visitar
      os|les|te comparto|paso|dejo|dejamos|compartimos|recomiendo|recomendamos este|esta|estos|estas|un|una|el|la|los|lista|enlace|link|artículo
      aquí|acá|ahí está|va|tienes|tienen|tenéis|el|un|los el|la|un|link|enlace|una|los|toda <link>|link|enlace|lista|guía|información|artículo|tutorial|manual
      excelente|buen|buena|gran|genial|brillante|imprescindible|necesario|magnífico|interesante|interesantísimo|estupendo artículo|hilo|análisis|reflexión|lectura|texto|reportaje|resumen|explicación|recurso|recopilación|libro|documental|columna|entrevista|iniciativa|herramienta|infografía|guía|vídeo|post|charla de|por|en|sobre|para|del|vía|<handle>|<link>|con
      <useful> <resource> para|de|sobre|con|en|<link>|por|del
      <number> consejos|trucos|claves|formas|maneras|herramientas|pasos|libros|ideas|recursos|errores|cosas|preguntas|webs|sitios|apps|películas para|de|que|sobre
      cómo <deeds>|hacer|evitar|usar|mejorar|detectar|aprender|elegir|instalar|solicitar|proteger|reducir|organizar|conseguir|saber|superar|aprovechar .. <link>
      para quienes|quien|los|todos|l@s|aquellos que? quieran|necesiten|buscan|busquen|están|estén|preguntaban|quiera|empiezan|tengan|no|trabajan|viven
      por si|alguien alguien|a|os|os|le|les necesita|le|quiere|interesa|sirve|busca|está
      lean|leed|vean|ved|escuchen|escuchad|miren|sigan|seguid|lee|mira|escucha este|esta|esto|a|estos <handle>|hilo|artículo|vídeo|video|entrevista|<link>|gran|texto|libro|que
      lectura recomendada|imprescindible|obligada|interesante
      muy recomendable|recomendado|útil|necesario|buen artículo|hilo|análisis|libro|resumen
      de lo mejor|poco que
      atención|ojo|cuidado|alerta con|a|estafa|al|que .. correo|sms|estafa|phishing|mensaje|timo|bulo`,
  },
  {
    why: 'gives_credit',
    toward: 'serve',
    weight: 1.3,
    phrases: `
      gran|buen|excelente|estupendo|impecable|magnífico|tremendo|enorme|increíble trabajo|labor|iniciativa|charla|ponencia|artículo|hilo|aporte|clase|intervención|entrevista de|el|la|del|<handle>|en|que|sobre|por
      gracias <handle> por *
      gracias|agradecer|agradezco a <handle>|mi|quienes|todo|los|las .. por
      gracias|agradecido|agradecida por|de <deed>|ayudar|haber|compartir|inspirar|enseñarnos|invitarnos|hacerlo|acompañar|tanto
      admiro|admira tu|su|vuestra|cómo|como|a
      me|nos has|habéis|ha|hiciste|hizo hecho|ayudado|pensar|inspirado|enseñado|cambiado|ver|reír|llorar pensar|ver|mucho|a|reír|entender|la|el
      gracias a ti|tu|vos|su|vuestro|<handle>|ella|él pude|puedo|he|conseguí|aprendí|hoy|lo|la|ahora
      qué|que buen|gran|buena|interesante|bien|bonito|bueno artículo|trabajo|idea|explicas|explicado|texto|escribes|análisis|hilo|reflexión|charla|lo|iniciativa
      chapó|bravo|olé|aplauso|aplausos|enhorabuena|felicitaciones por|a|para el|la|tu|vuestro|vuestra|su|todo|<handle>
      mis respetos|dieces|felicitaciones a|para|por
      un ejemplo|placer|lujo|crack de|escuchar|leerte|haber|trabajar|leer`,
  },
] as const satisfies readonly Signal[];
