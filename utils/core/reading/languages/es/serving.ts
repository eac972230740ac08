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
      tienes|tenés|tenéis|tiene|tienen que
      tenés|tenéis|tienes que
      puedes|podés|podéis|podrías
      hay que
      debes|deberías|debéis|debe|deberían
      has|han|habéis|ha probado|mirado|intentado|comprobado|pensado|revisado|visto|preguntado
      probaste|intentaste|miraste|checaste|revisaste|fijaste
      yo lo|la|le|les|te|me|no|que|iría|haría|pondría|usaría|empezaría|miraría|pediría|en|uso|usé|llevo|probaría|compré|puse|cambiaría|dejaría
      te|os|le|les recomiendo|aconsejo|sugiero|recomendaría|conviene|convendría|vale|basta|sirve|toca|puede|pueden|falta|alcanza|compensa|sale
      mi|un|otro|una consejo|truco|recomendación|opción|sugerencia|tip|idea
      lo mejor|normal|suyo|ideal|primero|importante|mínimo es|que
      mejor si|que|el|la|con|por|en|ir|pide|no|usa|a|compra|espera|llama|de
      basta|vale|sirve con
      con eso|esto|la|el|un te|se|ya|basta|debería|queda|tienes|sale
      y listo|ya|solucionado|santas
      ojo
      cuidado con|que
      asegúrate|asegurate|asegúrese|acuérdate|acuerdate|acordate|acuérdense|fíjate|fijaos|fíjense|fijate de|que|en|si|bien
      prueba|probá|pruebe|prueben|probad|proba a|con|el|la|en|quitar|quitando
      mira|mirá|mire|miren|mirad a|en|el|la|si|los|que|bien|primero|las
      pide|pedí|pida|pidan|pedid el|la|que|hora|cita|copia|un|una|los
      en vez|lugar de
      depende de|del|si
      no hace falta|merece
      desde|en ajustes|configuración|preferencias
      ^<try> el|la|los|las|lo|a|con|en|un|una|de|por|si|que|primero|bien|siempre|al|antes|mejor|todo|hoy|ese|eso
      antes de
      depende
      de nada`,
  },
  {
    why: 'gives_advice',
    toward: 'serve',
    weight: 0.8,
    phrases: `
      ^<try>
      te|os falta|toca|sale|conviene|alcanza|basta|dejan|cobran|piden|dan|devuelven|vale
      se puede|hace|pide|saca|arregla|cambia|soluciona|descarga|tramita|solicita|pone
      mientras|además|luego|primero
      por si
      sin miedo|problema|prisa`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 1.3,
    phrases: `
      es|será|eso|está|sale|pasa porque|por|normal
      es que
      ^es el|la|un|una|por|lo
      eso|esto es|se|lo|ya|está|pasa|viene
      el problema|fallo|error|plazo|enlace|motivo|truco|dato|truquito|límite|trámite|paquete|horario es|está|era|viene|sale|termina|acaba|se
      la diferencia|clave|solución|respuesta|razón|causa|fecha|razon|página es|está|era|de
      se llama|llaman|debe|refiere|trata|soluciona|resuelve|arregla|cambia|calcula
      le llaman
      aquí|acá <it>? tienes|tenéis|tiene|tienen|tenés|dejo|va|están|está|explican|explico
      <to>? <it> tienes|tenéis|tenés|tienen|tiene en|aquí|a|por|que|acá|<link>|ahí
      ahí|acá|aquí va|tienes|lo|la|están|tenés|viene|sale
      a mí|mi me|nos|también|se|con|el|la
      a mi|nuestra|nuestro|mí hermana|hermano|madre|padre|marido|mujer|hija|hijo|me|suegra|vecina|amiga
      a nosotros|mí nos|me
      nosotros lo|la|le|pusimos|usamos|hicimos|llevamos|tenemos|pactamos|salimos|vamos|compramos|con|usábamos|hacemos
      me pasó|pasaba|funcionó|sirvió|ayudó|salvó|ahorró|arreglaron|solucionaron|resultó|cobraron|va|fue
      lo solucioné|resolví|arreglé|hice|conseguí|solucione|hicimos|solucionamos|logré|saqué|homologué
      hasta el|la|las <number>
      de <number> a <number>
      no hace|necesitas|tienes|hay|cubre falta|que|por|nada|problema|un|una
      ^no es|hay|existe|hace|sirve|obliga|cubre
      por ejemplo
      es decir
      o sea que
      artículo <number>
      en mi caso|experiencia|cole|centro|instituto|pueblo|trabajo|ciudad|zona
      corrección|fe
      el que|la buscas|quieres|dices|necesitas|piden
      espero que te|os|le|les sirva|ayude|valga|funcione|sea
      por si te|os|le|les|a|alguien|ayuda|sirve|vale
      para el|la|los|las que|quien|quienes
      a los|las|quienes|quien que|empiezan|cuidáis|le|les
      tercera|segunda|primera opción
      ^sí
      en cualquier ferretería|farmacia|caso|registro
      te|os cuento|explico|aclaro|resumo|paso|adjunto cómo|como|el|la|lo|mi|los|un
      adjunto|adjunta|anexo el|la|los|las|acta|informe
      le|les|te confirmo|informo|adjunto|comento|informamos|confirmamos|recuerdo|recordamos
      la|el <number> es|no|va`,
  },
  {
    why: 'answers',
    toward: 'serve',
    weight: 0.7,
    phrases: `
      es|son * no
      plazo|requisitos|trámite
      yo lo|la|llevo|tuve|estuve|pasé|hice
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
      ^regalo|dono|presto|doy|dejo
      ^regalo|regalamos|se regala|#regalo
      se regala|regalan|dona|entregan|da
      lo|la|las|los regalo|doy|dono|damos|regalamos|dejo
      <to> <it> presto|dejo|regalo|doy|cambio|llevo|puedo
      me|nos sobra|sobran|sobraron
      a quien|quienes|primero|primera le|les|la|lo|los|las|llegue|que|quiera|venga|necesite|sirva|pase|conteste
      al|el|la primero|primera que
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
      estoy|estamos libre|por|aquí|ahí|en desde|toda|para|si|el|casa
      te|os|le|les echo|echamos una|un mano|cable
      echarte|echaros|echarle una|un mano|cable
      te|os ayudo|ayudamos|acompaño|llevo|invito|espero con|a|el|si|en|yo
      vente|veníos|pásate|pasate|vengan cuando|que|sin|a|con|el
      dime|decime|dinos|dígame|decidme|díganos qué|que|si|cuándo|la|hora|por|cómo|dónde|cuál|tu|y|en
      mándame|mandame|pásame|pasame|mándanos|envíanos|envíame|pégame|pega|comparte|sube|pon el|la|los|las|tu|una|un|lo|captura|foto|por
      pueden|podéis|puedes copiarla|cogerla|usarla|usarlo|copiarlo|editarla|cogerlo|llamarme|escribirme|preguntarme
      sin compromiso|nada a cambio
      sin * a cambio
      hay sitio|hueco|plaza|lugar
      dejo|pongo|comparto|paso aquí|el|la|los|las|por|plantilla|listado|mi|una|un .. <resource>
      ^ya? <it>? he|hemos revisado|restaurado|corregido|arreglado|hablado|mirado|cambiado|añadido|puesto
      he|hemos subido|dejado|colgado|puesto|preparado|hecho .. <resource>
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
      en contacto con
      <handle> te|conoce|conocéis|lleva|sabe|hace|puede|podría|es|igual|seguro|tiene|os|este
      habla|hablad|pregunta|pregúntale|preguntale|escribe|escríbele|contacta|hable|hablá|preguntad|escribile|háblale|preguntá|pregunte|dile|decile|búscalo|llama a|con|por|al|de
      habla|hablad|hable|hablá con
      preguntá|pregunta|pregunte|pregunten por
      tenéis|tienen|deberíais|deberían|tendríais * hablar|conoceros|conocerse
      conozco a
      lo|la|eso lleva
      de mi|tu parte
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
      gracias por explicar|explicarlo|contarlo|enseñar|hacer|poner|haber|tomarte|tu|el|ese|esa|ayudarme|enseñarme|mostrar
      gracias por la|los|las|tus
      muy|qué|que bien|bueno|buen|buena|claro|clara|útil explicado|explicada|hecho|contado|trabajo|la|el|resuelto|pensado|traído
      sobre todo|especialmente|en|particularmente lo|la|el|por|cómo|los|que|cuando
      me ha|has|han encantado|ayudado|servido|gustado|salvado|abierto|ahorrado|hecho|aclarado
      me encantó|gustó|gustaron|encanta|sirvió|ayudó|salvó|aclaró|fascinó cómo|como|la|el|tu|lo|mucho|un|muchísimo|que|muchisimo
      tu|tus|su|vuestro|vuestra|la <deed>|<praise> .. me|nos|es|fue|ayudó|sirvió|cambió|aclara
      me|nos lo|la? explicó|enseñaste|explicaste|enseñó|ayudaste|atendió|trató|salvaste|ayudó
      aprendí|aprendo|he aprendido mucho|muchísimo|más|un
      gracias a ti|usted|tu|vos|vosotros|su|ella|él|ellos
      se nota el|la|que
      por fin he|entiendo|entendí|lo
      lo usé|voy|uso|apliqué|llevo en|a|ayer|desde
      <praise> <deed>
      <praise> el|la|tu
      recomiendo|recomendable a
      eso es suyo|tuyo|mérito
      ojalá todos|más
      <deed> de <handle>
      hizo|hiciste que|un|posible|todo`,
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
      cómo|como lo|te|estás|está|vas|va|fue|ha|sigue|sigues ?
      te|os|le|les sale|pasa|da|aparece|falla|funciona|llegó|va|ocurre|deja|sirve|vale|duele ?
      <handle> tienes|tenés|tenéis|usas|usás|estás|llevas ?
      en|de|desde|con qué|que|cuál|dónde ciudad|zona|parte|versión|color|navegador|país|provincia|vas|estás|eres|estáis|andas ?
      de q|qué|que color|parte|zona|talla|modelo|año
      lo compilas|haces|usas|tienes|tenés|conectas|pruebas
      cuántos|cuántas|cuanto|cuánto|cuantos .. tienes|llevas|tenéis|son|tenés|hace ?
      dime|decime|dinos|dígame|díganos|decid|pega|pon|pásame y|la|el|lo|más|qué|que
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
      <resource> muy|súper|super|bastante|tan
      muy útil|útiles|recomendable|recomendables|aprovechable|práctico|interesante|bueno|buena|completo|completa|claro|clara|bien
      guía|guia|plantilla|listado|lista|recurso|recursos|tutorial|manual|mapa|base|directorio|glosario|fichas|resumen|recopilación|recopilatorio|chuleta|plantillas|hilo|catálogo|calendario para|de|con|sobre|del|gratis|actualizado|rápida|completo|completa|<handle>
      os|les|te|se lo? recomiendo|recomendamos|aconsejo
      recomiendo|recomendadísimo|recomendada|recomendado|recomendable|imprescindible|lectura
      para quien|quienes
      para el|los|las que
      por si|alguien a|le|os|les|alguien|te sirve|alguien|ayuda|interesa|vale|sirven|es|fuera
      por si te|os|les|le
      gratuito|gratuita|gratuitos|gratuitas|libre|abierto|descargable|descargables para|en|y|con|de
      en abierto|pdf|línea
      ideal|perfecto|perfecta|genial|útil para|si
      guardad|guardadlo|guarden|guárdenlo|guardaos|guárdalo|guárdenselo|apuntad|apunten
      dejo|aquí|acá el|la|los|las|un|una <resource>
      aviso|atención|ojo|psa|recordatorio a|para|vecinos|vecinas|que|con|madres|profes|profesores|familias|si|gente|compañeros
      no hay que|hace|falta|se
      cortan|cierran|cortarán|cierra|abren|abre * .. el|la|de|hasta
      la de|del * es|son|funciona|está
      preguntad|preguntá|pregunten|preguntar por
      voto por|yo por`,
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
      están|está buscando|contratando|seleccionando|cogiendo|escogiendo|necesitando
      media jornada
      jornada completa|parcial
      contrato de|a|indefinido|temporal|fijo|sustitución|<number>|hasta
      salario|sueldo|brutos|bruto|remuneración|remunerado|remunerada|honorarios|pagado|mensuales|retribución
      horario de|<day>|<number>
      cv|interesados|currículum a|al|por|y|en
      escribid|escriban|escribir|mandar|enviar|manden|traer|presentarse|enviad|postular|postularse|postúlate|postulaciones|solicitudes|bases|instancias|inscripción .. <email>|hasta|antes|<link>|con|en
      ^vacante|oferta|plaza|empleo|puesto|convocatoria|beca|becas
      #empleo|#vacante|#trabajo|#convocatoria|#ofertadeempleo|#becas
      vacante|vacantes|beca|becas|plaza|plazas de|para|en|convocatoria|predoctorales|predoctoral
      convoca|convocan|abre|abren|publica|publican .. plazas|becas|convocatoria|plazo|bolsa
      hasta el <number> de|en|a
      antes|cierra|cierre|plazo|cierran del|el|de|hasta
      imprescindible|requisitos|se pide|valorable
      remoto|híbrido|presencial|part time|full
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
      vas|vais|van a poder|salir|lograrlo|estar|conseguirlo|aprobar|ir|encontrar
      ya|lo verás|vas|veras
      tú|vos puedes|podés
      mucho|muchísimo|mucha ánimo|fuerza
      ánimo|fuerza|tranquila|tranquilo|tranqui|respira|calma que|y|con|a|si|es|no|primero
      a mí|mi|yo también me|pasé|estuve
      yo pasé|estuve|también|tuve|viví por|ahí|así|en|lo|un|ese
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
      estoy|estamos contigo|con vos|para
      te|os acompaño|leo|escucho|abrazo
      se lo|la puedes|cuéntaselo|contaselo|habla con|a
      saldrás|saldréis|salís|saldremos|pasará
      has hecho|llegado bien|hasta|lo
      eres|sos|estás más|muy|capaz|haciendo|una|un`,
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
      busca|buscan|necesita|necesitan|buscamos casa|hogar|familia|acogida|adopción|dueño|dueños
      su dueño|dueña|dueños|familia
      si la|lo|alguien veis|ven|reconoce|vio|ha|ves|visto
      saben|sabéis de quién|quien
      si saben de quién|quien`,
  },
] as const satisfies readonly Signal[];
