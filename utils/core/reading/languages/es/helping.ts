import type { Signal } from '../rules.ts';

/** What is done for one person: help, people, a third in need. */
export const helping = [
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 1.9,
    phrases: `
      lo|la|los|las quieres|querés|quiere|queréis ?
      te|le|os puedo sugerir|recomendar|proponer .. ?
      <handle> escribí|hice|publiqué|grabé|armé .. post|artículo|script|texto|guía|entrada|vídeo|video
      si tenéis|tienen|tienes|tiene .. duda|dudas|problema|problemas|dificultad .. .. .. escribidnos|escríbannos|escríbenos|escríbanos|contáctenos|contáctanos|escribe|escriban
      regalo|dono|presto|obsequio un|una|dos|mis|mi|unos|libros|<number>|el|la|los|las|cuna|ropa
      ^regalo|dono|presto
      ^regalo|regalamos|se regala|#regalo
      se regala|regalan
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
      si necesitas|necesitáis|necesitan|necesitás|necesita|quieres|querés|queréis|quieren algo|ayuda|hablar|alguien|más|te|lo|os|les|puedo|salir|paso|quedamos|venir|cualquier
      aquí|acá me|nos|estoy|estamos tienes|tenéis|tienen|tenés|para|cuéntame|contigo
      cuenta|contad|cuenten|contá conmigo
      escríbeme|llámame|escribime|avísame|avisame|pregúntame|preguntadme|preguntame|pregúntenme|llamame|escríbanme|avísenme cuando|si|que|y|sin|lo|a|cualquier
      cualquier duda|cosa|pregunta|consulta
      quedo|estamos|estoy|sigo a|atento|atenta|pendiente|disponible tu|vuestra|su|disposición|a|para
      echarte|echaros|echarle una|un mano|cable
      te|os ayudo|ayudamos|acompaño|llevo con|a|el|si|en|yo
      vente|veníos cuando|que|sin|a|con|el
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
      un|una|mi amigo|amiga|colega|hermano|hermana|primo|prima|compañero|compañera|excompañero|excompañera|sobrina|sobrino|vecina|vecino .. .. .. busca|buscando .. trabajo|empleo|curro|puesto|vacante|laburo|prácticas
      si buscas|buscan|buscáis .. .. sigue|sigan|mira|habla|escribe|contacta lo|a|con|de? <handle>
      os|los|les|las presento
      te|os|le|les presento a
      <to> pongo|ponemos en contacto|copia
      pongo|ponte|ponerte|poneros|póngase|ponga|ponlo|poner en contacto con
      <handle> lleva años|este|el|la|lo
      <handle> seguro|quizás que? te|sabe|puede
      pregúntale|preguntale|escríbele|escribile|escribele|háblale|dile|decile|búscalo|contáctala|contáctalo a|que|de|en|por
      pregunta|preguntad|preguntá|pregunte a|por|al
      escribe|contacta|llama|consulta a|con <handle>|mi|su|este|la|el|los|tu
      <try> con <handle>
      habla|hablad|hable|hablá con
      preguntá|pregunta|pregunte|pregunten por
      tenéis|tienen|deberíais|deberían|tendríais * hablar|conoceros|conocerse
      eso|esto lo? lleva
      de mi parte
      dile que|vas|te
      su|el correo|contacto|email|mail es
      es|con * <email>
      que pregunte por`,
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
      adopta|adoptar|adoptad|adopten|acoger
      donantes|donar|donad|dona|donen de? sangre
      busca|buscan casa|hogar|familia|acogida|adopción|dueño|dueños|adoptante
      buscamos|necesita|necesitan|necesitamos .. dueño|adoptante|acogida|adopción|hogar
      su|sus dueño|dueña|dueños
      si la|lo|los veis|ven|reconoce|ves
      saben|sabéis de quién|quien
      si saben de quién|quien`,
  },
  {
    why: 'offers_help',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      avísame|avisame|avísanos|avísenme|avisadme|dime|decime|dinos|hazme|hazmelo|házmelo|háganme|háznoslo|decidme|díganme saber? si|cuando|qué|cómo|cuál|para|lo necesitas|necesitan|necesitáis|quieres|tienes|hay|puedes|puedo|te|quieren|funciona|alguien|algo|os|sigue|va
      no dudes|dudéis|duden|dude en preguntar|preguntarme|escribirme|escribirnos|contactarme|contactar|contactarnos|seguir|llamar|llamarme|pedir|decirme|usar|consultarme|ponerte|compartir
      siéntete|sientete|siéntanse|sentíos libre|libres
      encantado|encantada|feliz|gusto|gustoso|gustosa|encantados|contento|dispuesto|dispuesta de|en|a ayudar|ayudarte|ayudarles|ayudaros|hablar|charlar|explicar|responder|compartir|contarte|echarte|revisar|enseñarte|escuchar|escucharte|poder|hablarlo
      con mucho? gusto te|os|le|les|lo|la|puedo|ayudo
      me encantaría|gustaría|ofrezco .. ayudarte|ayudar|ayudaros|echarte|acompañarte|contribuir
      si tienes|tenés|tienen|tenéis|tiene|surge|hay alguna|más|alguno|algún|otra|cualquier|dudas|preguntas|problemas .. duda|pregunta|dudas|preguntas|problema|problemas|consulta|avísame|dime|escríbeme|puedo|aquí
      si necesitas|necesitás|necesitan|necesitáis|quieres|querés|quieren algo|ayuda|más|hablar|alguien|cualquier|que|desahogarte|charlar .. avísame|dime|puedo|aquí|estoy|escríbeme|avisa|di|te
      aquí|acá estoy|estamos|sigo para|si|por|contigo|ayudarte|escucharte
      estoy|estamos|estaré|estaremos aquí|acá|disponible|ahí|para para|si|ayudarte|contigo|hasta|escucharte|toda
      quieres|querés|quiere|prefieres que te|lo|le|la|os|nos|yo|hablemos|busque|pase|mande ?
      te|os|se lo|la|los|las paso|mando|envío|presto|dejo|reenvío|regalo|llevo|guardo|traigo|enseño
      te|os|le|les paso|mando|envío|reenvío|dejo|comparto .. enlace|link|pdf|archivo|documento|contacto|correo|número|info|información|captura|código|foto|ejemplar|copia|lista
      me|nos sobra|sobran|quedan|queda una|un|dos|tres|<number>|unas|unos entrada|entradas|invitación|invitaciones|copia|copias|código|códigos|plaza|plazas
      tengo|hay|quedan un|una|dos|tres|<number>|unas|algunas|varias entrada|entradas|invitación|invitaciones|código|códigos|plaza|copia de|extra|para|que|por .. quiera|quiere|sobra|extra
      alguien|quién|quien quiere|necesita|quiera un|una|mi|las|los|el|estas|estos|algunos .. ?
      gratis|gratuito|regalo para|a|al quien|primero|primera|cualquiera
      úsalo|úsala|usalo|úsenlo|usadlo|cópialo|adáptalo|quédatelo|tómalo
      dejamelo|déjame|dejame|déjenme|déjeme saber|ayudarte|mirar|mirarlo|ver|preguntar|comprobar|revisar|buscar|consultar|consultarlo|hablar|pensarlo
      déjalo|dejalo|déjamelo en mis|mi|a manos|mí
      me|yo me? pongo|encargo|ocupo|apunto|ofrezco con|de|a|para|yo
      estoy en|con|trabajando|mirando|revisando ello|eso|en
      lo|la|los estoy|estamos|ando mirando|viendo|revisando|investigando|preparando
      te|os|les cuento|digo|aviso lo|cuando|en|cómo|si|qué|luego que|sepa|cuanto
      te|os|le|les mando|envío|paso|ayudo|presto|enseño|explico|dejo|cuento .. gusto|encantado|encantada|quieres|necesitas|falta|sirve
      puedo|podemos *? subir|mandar|enviar|pasar|compartir|ayudar|mirar|explicar|prestar|enseñar *? *? *? si|cuando
      también|tambien hago|puedo|podemos|doy|tengo .. si|necesitas|ayudar|quieres|videollamadas
      si alguna|algún vez|día *? *? *? necesitas|quieres|pasas|vienes
      tengo|tenemos|hay *? *? *? *? de sobra
      tuyo|tuya|tuyos|tuyas gratis|si|cuando
      cópienla|cópiala|cópienlo|cópialo|copiadla|copiadlo|úsenla|úsenlo|descárguenla|descárguenlo|adáptenla|llévenselo si|para|y|sin
      hice|armé|preparé|monté|hicimos|preparamos un|una .. hoja|plantilla|lista|tabla|mapa|guía|script|esquema|resumen .. que|por|para
      díganlo|digan|escriban|avisen|decidlo aquí|abajo|y *? *? reenvío|mando|paso|guardo|presto
      pregunten|pregunta|preguntad|pregúntenme lo|cuando que quieran|quieras|queráis
      dame|deme|denme <number>|un|unos|cinco min|minutos|rato|segundo|momento
      no es|hay|supone ninguna? molestia|problema
      abre|abrimos|está *? *? *? *? *? gratis|libre|abierta|abierto a|para *? todos|quien|cualquiera
      para todo|todos|quien|quienes|cualquiera el|los|la|lo que? la|lo|quiera|quieran|necesite
      lo|la|los|te repaso|reviso|miro|leo|paso *? *? gusto|si
      hemos|he|han subido|colgado|dejado|puesto *? *? *? unidad|sesiones|fichas|actividades|curso|temario|ejercicios|material|materiales|apuntes|plantillas`,
  },
  {
    why: 'offers_introduction',
    toward: 'serve',
    weight: 2,
    phrases: `
      deberías|deberíais|deberían|tienes|tenéis que? hablar|conocer|seguir|contactar|escribir|preguntar|conectar|conoceros|conocerse a|con|<handle>
      te|os|le|les presento a <handle>|mi|*
      <handle> <handle> .. conoceros|presento|hablad|conózcanse
      conoce|conozcan|conoced|saluda|saluden a <handle>
      habla|hablar|contacta|contactar|escribe|escribir|pregunta|preguntar|preguntadle|sigue|seguir|consulta con|a <handle>
      <handle> es la|el|quien|una|un persona|quien|que|experta|experto|crack|referente
      <handle> puede|podría|podrá|sabe|sabrá|conoce|tiene|quizás|quizá|lleva|trabaja
      #ff|#followfriday <handle>|a|para
      conozco a alguien|un|una|gente|varios
      ponerte|poneros|ponerlo|ponerlos|pongo|pondré|ponernos|póngase|ponte|presentarte|presentaros en|a contacto|alguien|mi con|en
      copio|incluyo|añado|cc|pongo a|en|con <handle>|copia
      la|mejor persona con|indicada|adecuada|para que|a`,
  },
  {
    why: 'helps_a_third',
    toward: 'serve',
    weight: 1.4,
    phrases: `
      ayuda|ayúdenle|ayuden|ayudad|ayudemos a encontrar|este|esta|él|ella|<handle>|esa|ese
      última vez que? visto|vista|vieron|vio
      sangre|plasma|plaquetas|donantes urgente|urgentes|tipo|para|en|de
      corte|cortes|cerrado|cerrada|cortada|cortado|desvío de|al|por|hasta|entre agua|luz|tráfico|obras|calle|carretera|puente|el|la
      cuidado con|en|si .. hielo|carretera|obras|radar|estafa|correo|virus|perro
      quien haya|hubiera|perdió|perdiera|perdiese *? *? perdido|perdió|mochila|cartera|llaves|móvil|bolso|gafas|perro|gato|una|un|su
      objetos perdidos
      se lo|la|los|las di|dejé|entregué a|al|en`,
  },
] as const satisfies readonly Signal[];
