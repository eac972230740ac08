import type { AskSignal } from '../rules.ts';

/** What people write when they need something. Weights by hand. */
export const asks: readonly AskSignal[] = [
  // Who asks who looks for work has some to give.
  {
    need: 'hire',
    weight: 1.8,
    phrases: `
      alguien|quien|quién busca|buscando|quiere .. puesto|prácticas|trabajo|empleo|plaza|doctorado|vacante
      si buscas|buscan|buscáis .. puesto|doctorado|postdoc|prácticas|plaza|vacante`,
  },
  {
    need: 'job',
    weight: 1.6,
    phrases: `
      contrátenme|contratadme|contrátame|contratenme
      un|una|mi amigo|amiga|colega|hermano|hermana|primo|prima|compañero|compañera|sobrina|sobrino|hija|hijo .. .. .. busca|buscando .. trabajo|empleo|curro|puesto|vacante|pega|laburo
      busco|buscando|busca .. trabajo|empleo|curro|chamba|pega|laburo|prácticas|clientes|encargos|pasantía
      busco nuevo|nueva|nuevos|mi|primer proyecto|proyectos|oportunidad|primera|reto|puesto|empleo
      necesito|necesita trabajar|trabajo|chamba|curro|laburo|empleo
      busco|busca noches|horas|turno
      #buscotrabajo|#buscoempleo|#opentowork
      en búsqueda|busca activa|de .. trabajo|empleo|oportunidades
      búsqueda activa
      disponible|disponibilidad para|inmediata|en .. proyectos|encargos|trabajar|freelance|agosto|incorporarme
      disponibilidad inmediata
      adjunto|mando|envío|dejo|mandé .. cv|experiencia
      les|os|le|te puedo|podría|mando|envío|dejo mandar|enviar|mi cv|portafolio|portfolio|github|mi
      mi portafolio|portfolio|cv|candidatura
      si|alguien saben|sabéis|sabes|sabe|conocen|escuchan de algo|alguna|algún|alguien
      si|alguien sabe|saben|sabéis de algo
      alguien necesita|precisa un|una|<role>
      acepto|aceptamos encargos|proyectos|trabajos
      cuido|limpio|paseo niños|mayores|ancianos|perros|casas|pisos
      sin trabajo|empleo|curro|chamba|laburo|pega desde|y
      agradezco|agradecería difusión|rt
      interesado|interesada en la|el vacante|puesto|oferta|plaza
      abierto|abierta a oportunidades|propuestas|proyectos
      tengo disponibilidad
      me encantaría|gustaría trabajar|incorporarme|formar
      soy <role> .. busco|disponible
      buscando trabajo|empleo
      años de experiencia .. busco|disponible
      me ofrezco
      ofrezco mis servicios
      contrátame|contratadme|contratame|contrátenme
      postular|postularme|optar al|a|para|puesto
      movilidad propia
      quedo a su|vuestra disposición
      buscáis|buscan|necesitáis|necesitan|necesitas becarios|becario|camareros|camarera|gente|personal|a|alguien ?
      si todavía|aún|todavia buscás|buscas|buscan|buscáis
      necesitas|necesitan|necesita traductor|ayuda|profesor|un|clases ?
      doy|damos clases|flauta|guitarra
      tendrían|tendría|tendríais|habrá algo|alguna|trabajo|chamba|vacante
      hago logos|diseños|flyers|ilustraciones|páginas|webs|tartas|encargos
      actualizar el linkedin
      estoy libre`,
  },
  {
    need: 'hire',
    weight: 1.5,
    phrases: `
      contrato|contratando|contratamos|vacante|buscamos|busco *? <role>
      ^vacante|contratando|contrato|empleo *
      busca|buscan|buscamos|contrata|contratan un|una <role>|asociado|asociada|candidato|candidata|responsable|psicólogo|psicóloga|*? para|de|con|en
      postular|postularte|postúlate|aplicar|aplica|solicitar .. clic|aquí|<link>|vacante|puesto
      voy|vamos|podré|queremos a|poder? .. contratar|cubrir|incorporar .. <role>|un|una|<number>|puestos|puesto
      alguien|si busca|buscas|buscan .. puesto|vacante|prácticas|trabajo|plaza|postdoc|doctorado
      estarías|estarías|estás|estaría abierto|abierta|interesado|interesada .. oportunidad|puesto|oportunidades ?
      busca|buscando un? candidato|candidata|perfil
      quiero|busco|queriendo hacer|grabar|montar|gente .. con|para .. raperos|banda|músicos|alguien|*
      buscamos|buscando|necesitamos|reclutamos|solicitamos|incorporamos|seleccionamos|precisamos|contratamos|contrata|contratan .. <role>|<crew>
      necesitan|necesita|busca|buscan .. <crew>
      necesitaríamos|necesito a? una|un|<role>? persona|<role>|alguien que|para
      se busca|necesita|solicita|requiere|precisa|buscan|necesitan|solicitan|contrata .. <role>
      se busca|solicita|precisa|requiere .. <role>|<crew>
      busca|contrata|precisa|incorpora|selecciona <role>
      busco|busca socio|socia|gente|<role> .. que|para|con
      vacante|vacantes|plaza de|para .. <role>
      ^vacante|vacantes|plaza
      #empleo|#vacante|#hiring
      oferta de tesis|trabajo|empleo|<role>|doctorado
      <role> para|en .. contrato|jornada|horas
      ^buscamos|necesitamos|busco
      incorporación inmediata
      contrato|sueldo|salario <number>|<price>|de|fijo|indefinido|temporal
      únete|sumate|súmate a nuestro equipo
      equipo de? voluntarios|voluntariado
      voluntarios|voluntarias para|que
      media jornada
      jornada completa|parcial
      nos|me hace|hacen|falta|faltan falta|<role>|alguien .. <role>|que
      hacen|hace|faltan falta .. <role>|<crew>
      enviad|enviar|mandar|envía|envíanos|mándanos|mándame|manda|envíame|déjanos|traer|envianos|mandanos tu|su|el|vuestro? cv
      cv|interesados a|escribir|escribid|por|mandar|enviar <email>|<dm>|al
      cv a
      interesados|interesadas|interesado escribir|escribid|escriban|por|mandar|enviar|que|inmail|contactar
      quien se anime
      te gustaría|interesa|interesaría|apasiona trabajar|unirte|ser|formar|colaborar
      forma|formar parte de|del .. equipo
      te sumas|sumás
      ampliamos|ampliando|únete|sumamos .. equipo
      estamos creciendo
      tenemos una|<number>|varias vacante|vacantes|posiciones|posición|plaza
      estamos armando|buscando|montando|formando|contratando
      abrimos|convoca|convocan .. becas|plazas|plaza
      casting
      ad honorem
      sin remuneración|sueldo
      no hay plata
      mi equipo contrata
      recruiter|reclutador|reclutadora
      suplente|sustituto|sustituta`,
  },
  {
    need: 'recommend',
    weight: 1.3,
    phrases: `
      alguna|algún|otra|más recomendación|recomendaciones|sugerencia|sugerencias ?
      algún|alguna <resource>|tema|plugin|app|programa|sitio|libro .. preferido|favorito|favorita|bueno|buena|guste ?
      busco|buscando un|una|unos .. tutorial|receta|curso|libro|app|programa|lista|guía .. ?
      alternativa|alternativas a|al|para
      alguien .. tiene|tenga una? buena|buen .. lista|sitio|lugar|* ?
      recomiéndenme|recomiendenme|recomendadme|recomiéndame|recomendame|recomendáis|recomiendan|recomendarían|recomiendas|recomendás|recomendaríais|recomienden|recomendad|recomendarme|recomendarías
      recomienda|recomendar ?
      recomendación|recomendaciones|sugerencias|sugerencia de|para?
      alguna|algún recomendación
      algún|alguna|algun|algunos|algunas podcast|libro|app|sitio|lugar|restaurante|bar|hotel|web|página|programa|herramienta|academia|foro|concierto|plugin|corrector|taller|mecánico|dentista|gestor|canal|curso|serie|juego|tienda|editor|alternativa|médico|abogado|plan|ferretería|marca|peluquería|veterinario|fisio|método|novela|hostal|tutorial|cargador ?
      algún|alguna|algun * .. bueno|buena|barato|decente|gratis|confianza|conozcáis|no
      sabéis|saben|sabes|sabe|conocen|conocéis|conoces|conoce|conocés|sabrán|alguien de? algún|alguna|un|una|sitio
      alguien sabe|conoce|tiene de? algún|alguna|un|una * .. bueno|buena|decente|barato|barata|que|por|en
      alternativa|alternativas a|para
      qué|que|cuál|cual <work>|programa|distro|libros|series|marca|gestor|podcast|libro|app|móvil|hotel|portátil me|usáis|usan|usas|recomendáis|recomiendan|escucháis|hay|compráis|utilizáis|leéis|de|en|para|recomiendas ?
      qué|que usáis|usan|usas|utilizáis|utilizan|recomiendan|recomendáis|me ?
      dónde|donde puedo|se|compráis|compran|compro|consigo|encuentro|sacan|venden|conseguir|comer|alojarse|puede|lo ?
      de dónde|donde sacáis|sacan|sacas
      busco|buscando|necesito|buscamos un|una|algo|libro|hotel|taller|fisio|programa|piso|canción|serie|libros|lavadora|app|dentista|gestor|buen|buena|algún .. que|bueno|buena|para|de|en|barato|económico
      busco|necesito buen|buena|un|una buen|buena|gestor|taller|abogado
      hay|existe|existen algún|alguna|algo|alguno ?
      existe algo
      parecido|parecidos|parecida|similar|similares a ?
      ferretería|peluquería|fisio|dentista|mecánico|profesor|restaurante|hotel|taller|libros|foros|colonias|series|podcast por|en|para|de|que|sobre ?
      libros|libro sobre|parecidos|para|de ?
      ^libros sobre|parecidos
      un plan|sitio|libro|lugar|regalo para|de|donde|que ?
      algo así pero|para
      confianza en|por|de
      mejor * para ?`,
  },
  {
    need: 'advice',
    weight: 1.2,
    phrases: `
      alguna|algún|alguna idea|pista|consejo|tip|sugerencia ?
      tienes|tienen|tenéis|tenés|tendrías algún|alguna|algunos|algunas .. tip|tips|consejo|consejos|truco|idea ?
      alguien .. me|que ayuda|ayude|explica|explique|puede|oriente
      hay|habrá|habría|existe alguna|algún|la|una? forma|manera|modo de|que|para
      feedback|comentarios|críticas por|xfa|es|son|bienvenido|bienvenidos|bienvenidas|bienvenida
      se agradece|agradecen|agradecería|aprecia .. feedback|opinión|opiniones|comentarios|crítica|críticas
      denme|dadme|dame|dejen|dejad .. feedback|opinión|opiniones|reseña|comentarios
      encantaría|gustaría|gustaria saber|conocer|oír qué|que|tu|su|vuestra .. parece|piensas|opinas|opinión|opinan|piensan
      qué|que .. piensas|opinas|opinan|parece|pensáis|opináis .. ?
      sin|no tener|tengo idea de cómo|como|qué|que|por
      cómo|como hago|hacer|hacemos|se para|*
      significa|quiere decir|algo|otra|distinto .. ?
      cómo|como hago|hacéis|puedo|quito|se|le|lo|hacer|consigo|podría|hacen|haces|saber|conseguir|calculo|redacto|funciona|puede|habéis|hiciste|limpio|evito|arreglo|cambio|explico|evaluáis|has|resolvéis|lleváis ?
      alguien|alguno|alguna sabe|ha|le|tiene|entiende|conseguido|pudo|que|usa|vio|me|sabría|más|con ?
      alguien|alguno sabe|ha|pudo
      a alguien|alguno le|les|más
      qué|que hago|haríais|harían|harías|opinan|opináis|opinas|puedo|os|les|tal|debería|significa|diferencia|hacéis|pensáis|creéis|título|hacer|hacen|me|es|conviene|tengo|opinión|se|tan ?
      cuánto|cuanto|cuántos|cuántas|cuánta|cuándo|cuando|cuantas|cuantos tiempo|cuesta|tarda|se|es|sale|dura|cobra|tengo|puede|puedo|días|vale|años|me|abre|lleva|horas|hay ?
      es|era|sería normal|posible|legal|verdad|cierto|grave|obligatorio|fiable|seguro|compatible|mejor|suficiente|necesario|recomendable ?
      se puede|pueden|sabe|necesita|aplica|escribe|dice|usa|cobra ?
      puedo|podemos|debo|debería|tengo|hay ?
      merece|vale la? pena ?
      sirve|conviene|compensa|vale ?
      o no|mejor|qué ?
      dónde|donde está|se|encuentro|pongo|descarga|veo|puedo|hay|miro ?
      en|a|con|de|por|para qué|que|cuál|quién casilla|teléfono|hora|parte|apartado|reclamo|horario|número|plazo ?
      cuál|cual|cuáles es|son|de|me|debo ?
      por qué|que me|no|se|sale|da|el|la|mi|tengo ?
      ^duda|dudas|consulta|pregunta
      una|tengo|mi duda|consulta|pregunta ?
      tengo una? duda|dudas
      tengo una|un|la duda|consulta|pregunta|problema|dudas
      alguna|algún|algunos idea|consejo|truco|sugerencia|experiencia|pista|solución|opinión|forma
      ideas|consejos|trucos|truco ?
      consejos|truco|trucos para
      no sé|se si|qué|cómo|que|como|por|cuál
      no me|nos queda|deja|aclaro|sale|carga|funciona|detecta|aparece|aclaran|reconoce|arranca|va|abre
      no consigo|logro|entiendo|encuentro|puedo
      me sale|da|dice|pide|aparece
      quisiera|querría|quería|me gustaría|necesito|interesa saber|preguntar|consultar|entender|conocer|opiniones
      alguien que haya|entienda|sepa|tenga|hayáis|esté
      los que|las|habéis|han|tenéis|hacéis|usáis ?
      qué|que me|nos? recomendáis|aconsejáis|aconsejan ?
      os|les|te|le parece|parecen|ha|pasa|pasó|suena|gusta ?
      encuesta|cuestionario|sondeo
      feedback|opiniones|comentarios|críticas es|son|bienvenido|bienvenidos|bienvenidas|sinceras|constructivas
      se agradecen|agradezco|agradece comentarios|feedback|críticas|opiniones|consejos
      tu|vuestra|su opinión
      contadme|díganme|decidme|cuéntenme|decime|dime|díganos|contadnos qué|que|si
      me|nos podéis|pueden|puedes|podrían|podrías|ayudáis|ayudan|podés orientar|decir|explicar|ayudar|aconsejar|orientarme|con
      estoy atascado|atascada|dudando|perdido|pensando|liado|entre|intentando
      dudo entre|si
      entrevistar|entrevistarlas|entrevistarlos|entrevistas
      para mi|el tfg|tfm|tesis
      sabes|saben|sabéis|sabe|sabés si|cómo|cuándo|por|qué|como|cuando
      saber|supiera|sepa si|cómo
      y si ?
      y|pero|entonces|oye eso|esto|en|para|el|la|con ?
      tengo|hay que ?`,
  },
  {
    need: 'advice',
    weight: 0.6,
    phrases: `
      qué|cómo|cuál|dónde|cuándo|cuánto|quién ?
      que|como|cual|donde|cuando|cuanto|quien ?
      alguien|alguno`,
  },
  {
    need: 'intro',
    weight: 1.7,
    phrases: `
      con quién|quien .. hablar|hablo|debería|puedo|contacto
      busco|quiero|quisiera|necesito|me contactar|conectar|hablar|gustaría con|a|hablar .. que|quien|*
      encantaría|gustaría|gustaria conocer a|al|gente|otros|otras
      con quién|quien hay|tengo|puedo|se|debo|hablo|contacto que?
      a quién|quien hay|tengo|puedo|se|debo|escribo|llamo|dirijo|habría que?
      quién|quien lleva|gestiona|coordina|organiza|se|es ahora|la|el|lo|los|las|encarga|responsable
      saben|sabes|sabéis|sabe quién|quien lleva|puede|coordina|es
      contacto de|con ?
      tienes|tenéis|tiene|tienen|alguien|tendrás el|algún|tiene contacto|correo|teléfono
      conoces|conocéis|conocen|conoce|conocés a? alguien de|en|del|que
      alguien de|del|en|por|con <handle>|aquí|compras|la|el|rubro ?
      alguien de|por|en ?
      hay|queda alguien|gente|colombianos|venezolanos|argentinos|españoles|mexicanos por|que|en|de
      hay * por|en ?
      conocer gente|a|otras|otros
      busco|buscamos|quiero|quisiera gente|compañero|compañera|grupo|conocer|amigos|personas para|que|de|a
      gente para|con|que|de
      alguien para jugar|salir|ir|tomar|quedar|practicar|correr
      quién|quien|alguien se apunta|anima|viene|suma ?
      busco|buscamos compañeros|compañero|compañera|compañeras|pareja|equipo de|para
      darme|pasarme|dejarme|pasar|dar el|su|un|algún? contacto|correo|teléfono|email
      conocer|conocen|conozca a alguien que|en|de
      hacer amigos|grupo|amistades
      no conozco a nadie
      busco a la|alguien|una|un
      me presentas|presentáis|presentarías|presentaría
      me gustaría hablar|contactar|conectar|conocer
      hablar con alguien|ustedes|vosotros|quien
      ponerme|me|poner pones|ponéis|en en|contacto contacto|con
      me dirías|diríais|podrías quién|quien|decir|con
      soy nuevo|nueva en la|esta|el ciudad|barrio|pueblo|polígono
      alguien se apunta|viene|anima
      quedar para`,
  },
  {
    need: 'support',
    weight: 1.6,
    phrases: `
      ^pedido|solicitud|petición .. *? pizza|ayuda|un|una|la|necesito
      pizza|pizzas .. hoy|estaría|caería|vendría|por|noche|vendria
      solo|sólo|nomás|nomas? quiero|quería|necesito .. pizza|sopa|comida|abrazo
      me siento .. mal|sola|solo|triste|perdido|perdida|vacía
      necesito que .. entren|entréis|jueguen|prueben|pruebes|entres
      nadie|respuesta|no .. respondió|contestó|tuvo|nadie .. post|puse|pedido|voluntarios|*
      alguien|alguno|alguna que? me|nos presta|preste|deje|lleve|lleva|puede|pueda|ayude|imprima|acerque|baje|eche|cambie|deja|echa|diga|haga|revise|recoja
      alguien .. coche|permisos|acceso que?
      me|nos puede|puedes|podéis|pueden|podría|podrías|podrían|pueda dejar|prestar|llevar|cambiar|recoger|echar|imprimir|mandar|pasar|enviar|hacer|guardar|cuidar|cubrir|traer|acercar|ayudar
      me|nos mandas|pasas|dejas|prestas|llevas|recoges|echas|traes|cambias|acercas|pasáis|mandáis|cubres|envías|guardas ?
      podrías|podríais|podrían|podéis|pueden|puedes|puede|podria corregir|quitar|borrar|revertir|restaurar|desbloquear|eliminar|pasarme|mandarme|llevarme|dejarme|ayudarme|cambiarme|prestarme|enviarme|traerme|revisar|cubrirme|moverlo
      echarme|échame|échenme|echadme|eche|echa una|un mano|cable
      me siento|encuentro|he sentido muy|tan|la|sola|solo|fatal|mal|perdida|perdido|culpable|vacía|vacío|una
      no puedo|aguanto más|con
      no sé|se cuánto|ni|cómo|qué más|aguanto|por|hacer|seguir
      se murió|muere|ha|me murió|muerto|muere
      falleció|fallecido|murió|muerto|perdí mi|a
      necesito que|hablar|manos|desahogarme|un|una alguien|con|para|abrazo|favor|mano
      necesito manos|desahogarme|hablar
      preste|presten|prestar|prestarme|presta|prestáis|dejar|dejarme un|una|el|la
      un favor
      no tengo con|a|quien quien|quién|me
      puedes|podrías|podéis|pueden|podrían|puede|podría|alguien|posible <for-me>
      quién|quien me presta|lleva|deja|ayuda
      necesito|necesitamos ayuda para|con|urgente
      llorando en|toda|desde|todo
      estoy temblando|sola|rota|roto|desesperada|desesperado|hundida|hundido|llorando|asustada
      tirado|tirada|varado|varada|atrapado en
      se nos|me cayó|hace
      cuesta arriba
      nadie se|me acordó|habla|escucha
      algo de|para cenar|comer|comida|cena
      me han|acaban|echaron de? despedido|echado|correr|echar|despedir|dejado
      me dejó|dejaron|corrieron
      cambiar|cambia|cambie|cubrir|cubra el|un|mi turno`,
  },
  {
    need: 'fund',
    weight: 2,
    phrases: `
      indiegogo|verkami|goteo|gofundme|patreon|crowdfunding
      campaña .. kickstarter|indiegogo|verkami|goteo
      cuánto|cuanto .. gustaría|quieres|quiere|querrías|podrías .. donar|aportar|dar ?
      si|bien .. donas|dona|donás|aportas
      hacer una|tu|su donación|aporte|donativo
      las|sus|tu|tus donaciones|donación|aportes son|es|van|ayudan|ayuda|esenciales
      apoya|apoyen|apoyad|apoyá este|esta|esto|el|la
      <donate> aquí|con|en|<link>|por|desde|para|y|tu|lo|a
      ^dona|doná|donad|donen|colabora|colaborá|colaborad|colaboren|apóyanos|apoyanos
      donar|aportar|cooperar|depositar|donación|donaciones|donativo|donativos|donaron|donado
      cualquier|toda ayuda|aportación|aporte|granito|euro
      apadrina|apadrinar|patrocina
      cuenta bancaria|iban
      aportación|aporte|aportaciones
      gofundme|verkami|goteo|kickstarter|crowdfunding|patreon|cafecito|ko-fi|teaming|mecenas|mecenazgo|ulule|vaki|indiegogo|colecta
      bizum|nequi|yape|plin|clabe
      paypal
      nos|me|le|les faltan|falta <number>|<price>|como|para|once .. <currency>|para|mecenas|llegar
      faltan|falta <number>|<price>|como <currency>?
      recaudar|recaudando|recaudamos|recaudación|recogen|recoger
      recaudando|recaudar|recaudamos
      juntar|juntando|reunir para|los|<number>|<price>|el
      llegar|llegamos|llegado a? la|los|al meta|objetivo|mínimo|<number>
      hazte|hacete|háganse|haceos|hágase socio|socia|socios|mecenas|donante
      patrocinar|patrocinador|patrocinadores|patrocine|sponsor|sponsors
      donante mensual
      pollada|completada|kermés
      a beneficio
      apoyo|ayuda|apóyame económica|económico|con
      cuenta solidaria|abierta
      piden|pide apoyo|ayuda|donaciones
      campaña de|para .. juguetes|reconstruir|operación|donaciones
      número de cuenta
      socixs|socios que|por
      ayúdanos|ayudanos|ayúdame|ayudadnos a terminar|llegar|grabar|pagar|reconstruir|reponer
      poner|pongan|pone algo|<number>|<price>`,
  },
];
