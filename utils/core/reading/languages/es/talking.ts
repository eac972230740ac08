import type { Signal } from '../rules.ts';

/** What neither helps nor asks: the company people keep. */
export const talking = [
  {
    why: 'says_thanks',
    toward: 'social',
    weight: 1.1,
    phrases: `
      muchas|mil|muchísimas gracias
      gracias por compartir|compartirlo|venir|todo|responder|avisar|escuchar
      gracias de antemano
      gracias a ti|vos|usted|ustedes|vosotros
      agradecido|agradecida|agradecidos
      se agradece
      muy amable`,
  },
  {
    why: 'wishes_well',
    toward: 'social',
    weight: 1.3,
    phrases: `
      enhorabuena
      feliz|felices día|cumpleaños|cumple|navidad|año|fiestas|lunes|martes|miércoles|jueves|viernes|sábado|domingo|finde|santo|semana|aniversario|vacaciones|verano
      buen|buena fin|finde|día|semana|viaje|lunes|viernes|jueves|provecho
      mucha suerte|fuerza|mierda
      suerte
      ánimo
      abrazo|abrazos|besos|besotes|saludos|saludo grande|fuerte|desde|a
      qué|que ganas|alegría|emoción|ilusión|guay|chulo|linda|lindo|envidia|pena|fuerte|risa|rico|recuerdos
      me alegro|alegra
      lo siento
      descanse|descansa en|d paz
      bienvenido|bienvenida|bienvenidos
      ^grande|bravo|olé|ole|genial|maravilla|maravilloso|crack|máquina|bonito|bonita|precioso|preciosa|hermoso|hermosa|guapa|guapo|lindo|linda
      nos vemos
      hasta luego|mañana|pronto
      cuídate|cuidate|cuídense
      te quiero|queremos|extraño
      os echo de menos
      encantado|encantada|un gusto|placer
      espero que estés|estéis|esté|estén|todo`,
  },
  {
    why: 'jokes',
    toward: 'social',
    weight: 1.3,
    phrases: `
      ja
      jaja
      jajaj
      jajaja
      jajajaj
      jajajaja
      jajajajaja
      jajajajajaja
      jeje
      jejeje
      jiji
      jijiji
      xd
      xdd
      xddd
      lol
      lmao
      omg
      😂
      🤣
      😭
      💀
      😅
      es broma|coña|joda
      madre mía|mia
      ni loco|loca|idea
      literal
      tal cual`,
  },
  {
    why: 'complains',
    toward: 'social',
    weight: 1.1,
    phrases: `
      qué|que|menuda|vaya|menudo asco|vergüenza|mierda|desastre|pereza|robo|timo|tela|coraje|rabia|horror|cosa|semana
      vergüenza|vergonzoso|asco|harto|harta|hartos|hartas|indignante|lamentable|pésimo|pésima|pesimo|desastre|fatal|horrible|inaceptable|insoportable|ladrones|estafa|estafadores|impresentables
      el|la|lo peor
      otra vez|día|semana|año
      como siempre
      sigue|siguen|seguimos|sigo igual|sin|esperando
      no vuelvo? más
      nunca más
      no puede ser
      no puedo más
      no entiendo|soporto|aguanto|puedo cómo|como|que|por|a|más|la|el|nada
      no me|nos lo|deja|dejan|contestan|responden|resuelven|responde
      llevo|llevamos|van <number>|dos|tres|cuatro|una|desde|toda|sin
      nadie contesta|responde|hace|sabe|dice|ha
      mierda|puta|puto|carajo|joder|coño|hostia|verga
      y encima
      me cago|indigna|revienta|toca
      cobran|cobrando|cobraron por
      odio|odia
      atención al cliente`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.8,
    phrases: `
      yo creo|pienso|opino|no|también|tampoco|sigo|quiero|voy|fui|era|tenía|estaba|soy|solo|sólo|sé|odio|amo|me|ya|siempre|nunca
      me parece|pareció|gusta|gustaba|encanta|recuerda|dijo|dijeron|acuerdo|pregunto|quedo|siento|hace
      me da risa|pena|miedo|igual|pereza|asco|rabia|vergüenza|cosa|igual
      pues yo|a|en|nada|no|sí|si|que|la|el
      de acuerdo|totalmente
      ^totalmente|exacto|exactamente|obvio
      no sé|se|estoy|comparto|creo
      en mi opinión
      opinión impopular
      según el|la
      ayer me|fui|vi
      la gente|verdad|culpa
      la vida es|me|te|sigue|misma
      mi madre|padre|abuela|abuelo|hijo|hija|mujer|marido|vieja|viejo|jefe|mamá|papá|hermana|hermano|novio|novia|vecino|vecina|casero|gato|perro
      esta canción|mañana|serie|foto|película
      qué recuerdos|locura|cosas
      lo mismo|peor|mejor
      eso dijeron|dicen
      estoy|estaba|sigo|ando tan|muy|harto|harta|cansado|cansada|feliz|triste|contento|contenta|enfermo|enferma|aburrido|aburrida|pensando|escuchando|viendo|leyendo|en|llorando|igual|así|bien|mal
      y eso que
      quiero|quería|quisiera`,
  },
  {
    why: 'asks_openly',
    toward: 'social',
    weight: 2.1,
    phrases: `
      alguien|alguno|alguna|algun sabe|sabrá|conoce|ha|tiene|que|me|puede|podría|podria|más|usa|con|de|entiende|por|recomienda|vio|le|para|va|pudo|vende|quiere|se|en
      saben|sabéis|sabes|sabés|conocen|conocéis|conoces|conocés de|si|dónde|donde|cómo|como|cuándo|algún|alguna|algo|qué|que|quién|quien|cuál|a|un|una ?
      recomiéndenme|recomiendenme|recomendadme|recomiéndame|recomendame|recomendáis|recomiendan|recomendarían|recomiendas|recomendás|recomendaríais|recomienden|recomendad
      recomendación|recomendaciones|sugerencia|sugerencias de|para?
      alguna|alguno|algún|algun|algunas ?
      cómo|como hago|puedo|se|hacéis|hacen|hacer|lo|saber|quito|consigo|haces|le|podría|funciona|puede|conseguiste|decís ?
      cómo|como hago|hacéis|puedo|quito|le|se ?
      qué|que|cuál|cual|cuáles me|hago|haríais|harían|harías|opinan|opináis|opinas|recomiendan|recomendáis|tal|os|les|usáis|usan|puedo|debería|significa|diferencia|es|hay|programa|libro|app|hacéis|pensáis|creéis|hacen ?
      dónde|donde puedo|se|está|compro|encuentro|hay|sacan|compráis|consigo|puede|venden|conseguir ?
      a qué|que|quién|quien|dónde ?
      es normal|posible|legal|verdad|cierto|grave|seguro|fiable|obligatorio|mejor|compatible ?
      se puede|pueden|sabe|necesita|aplica|podrá ?
      puedo|podemos|debo|tengo|hay|merece|vale|sirve|existe|conviene ?
      hay algún|alguna|algo|alguien|forma|manera|gente ?
      existe algún|alguna|algo|una|un
      ^duda|consulta|pregunta|ayuda
      tengo|una|mi duda|consulta|pregunta
      necesito|busco|quisiera|me|nos ayuda|un|una|saber|consejo|que|gustaría|recomendación|recomendaciones|gestor|algo|urgente|opinión|preguntar
      estoy|ando buscando|atascado|atascada|perdido|perdida|pensando|desesperado|desesperada|dudando|intentando|liado|hecha|entre
      me|nos ayudan|ayudas|podéis|pueden|puedes|podrían|podrías|ayudáis|explica|explicáis|orienta|orientar|echa|echáis|podés|pueda|dejan ?
      alguna|algún idea|sugerencia|solución|consejo|truco|experiencia|recomendación|libro|podcast|novedad
      ideas ?
      no sé|se|me|consigo|logro|encuentro|entiendo si|qué|que|cómo|como|cuál|deja|sale|queda|aclaro|por
      gracias de|por|a antemano|leerme
      por favor ?
      se me|ha|le .. roto|rompió|fue|muere|murió
      quién|quien|quienes|quiénes lleva|sabe|me|da|es|tiene|hace|se|puede|conoce|ha|vende|hay|más ?
      me presta|prestan|dejan|puede|deja|ayuda|explicas|recomiendas|mandas|pasas|sirve
      los que|profesores|compañeros|gente|compañeras ?
      vosotros|ustedes|vos ?
      cuánto|cuanto|cuánta|cuántos|cuántas|cuándo|cuando cuesta|tarda|se|tiempo|sale|es|dura|cobra|dinero|vale|puede|sueles|tengo ?`,
  },
  {
    why: 'asks_openly',
    toward: 'social',
    weight: 1,
    phrases: `
      por qué|que ?
      qué|cuál|cómo|dónde|quién|cuándo|cuánto ?
      que|como|donde|cual|cuanto|quien ?
      busco|necesito
      y si ?
      o no|qué ?
      alguien
      algún|alguna
      es|son|hay|está|están ?`,
  },
  {
    why: 'asks_for_kindness',
    toward: 'social',
    weight: 2.1,
    phrases: `
      alguien|alguno|alguna que? me|nos presta|preste|deje|lleve|lleva|puede|pueda|ayude|ayuda|imprima|acerque|traiga|baje|pase|eche|cambie|explique|dé
      me|nos puede|puedes|podéis|pueden|podría|podrías|podríais|podrían|podés|pueda
      podrías|podríais|podrían|podéis|pueden|puedes|puede corregir|quitar|borrar|revertir|restaurar|mirar|revisar|desbloquear|arreglar|pasarme|mandarme|enviarme|llevarme|dejarme|ayudarme|cambiarme|prestarme|eliminar|traerme|echarle|echarme
      me|nos mandas|pasas|dejas|prestas|llevas|recoges|echas|haces|traes|acercas|cambias|pasáis|mandáis|enviáis|envías ?
      me siento|encuentro|quedé|quedo|he
      no puedo|tengo|sé más|con|a|quien|quién|cómo|ni
      se murió|me|ha murió|muere|muerto|fallecido|dejó
      falleció|murió|muerto|fallecido mi
      necesito|necesitamos|necesitaba que|hablar|manos|un|desahogarme|desahogar|ayuda|una
      hacer|pedir|haces|haríais|pido|pedirte|hace un favor
      no tengo con|a|para|ni
      llevo llorando|toda|sin|días
      estoy temblando|sola|solo|rota|roto|fatal|desesperada|desesperado|llorando|hundida|hundido|asustada
      tirado|tirada|varado|varada en
      puedes|podrías|podéis|pueden|podrían|puede|podría|alguien <for-me>
      urgente|urge ayuda
      perdón|perdonen|perdonad|disculpen|disculpad por|que|si|la`,
  },
  {
    why: 'wishes_well',
    toward: 'social',
    weight: 0.4,
    phrases: `
      ^buenos|buenas|muy? días|tardes|noches
      un abrazo|beso|abrazote|saludo|gusto
      gracias por tu|vuestra|su|la|el|los|las|vuestro|todo
      creo|pienso|opino|supongo|imagino que`,
  },
  {
    why: 'says_thanks',
    toward: 'social',
    weight: 1.3,
    phrases: `
      ^ok|vale|dale|listo|perfecto|genial|recibido|entendido|bueno gracias|mañana|pues|entonces|nos|quedamos|ya|lo|te
      ^quedamos así|en|a|el|entonces|mañana
      lo tendré en cuenta
      lo|la probaré|miraré|leeré|buscaré|intentaré|veré
      voy a probar|intentarlo|probarlo|mirar|buscarlo|hacerlo
      ya|yo lo|la probé|intenté|hice|vi|leí|compré
      era eso
      no|ya sabía|sabia que|eso|lo|nada
      qué|que bien|bueno saberlo
      perdón|disculpa|disculpen|perdona por la|el|mi|no|tardar
      igualmente
      tú|vos también`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.9,
    phrases: `
      es que no|me|ya|yo|a|la|el|si|en|eso
      ojalá|ojala
      por fin viernes|vacaciones|llegó|llego|en|es|se
      ya es|era hora|viernes|lunes|diciembre|tarde
      a ver si|qué|que|cuándo|cuando
      menos mal
      qué|que ganas|sueño|hambre|calor|frío|frio|cansancio|aburrimiento|lata|flojera|paja|bronca|tristeza|dolor|miedo|susto|ascazo|cosas|noche|día|tarde|partido|partidazo|gol|golazo|temazo|nivel
      no me lo? puedo creer|creo
      no puedo creer|creerlo
      se me|nos hace|va|olvidó|pasó|antoja|acabó|ha
      me acabo|acaba de *
      acabo|acabamos de ver|llegar|comer|salir|despertar|despertarme|leer|terminar|comprar|enterar|enterarme|descubrir|darme
      hoy me|he|es|no|fue|desperté|toca|vi|fui|hace
      anoche|ayer me|soñé|fui|vi|no|estuve|fue|salí
      mañana es|me|toca|tengo|hay|será|voy
      llevo todo|toda el|la
      estoy de acuerdo|vacaciones|resaca|mal|buen
      totalmente de acuerdo
      tienes|tiene|tenés|tienen razón|razon
      para nada
      así|asi es|está|fue|estamos|las
      qué|que le|se vamos|vas|va|hace a?
      da igual
      no me|te gusta|gustó|interesa|importa|extraña|sorprende|acuerdo|apetece
      a nadie|todos le|les|nos
      todo el mundo
      hay gente|personas|días|cosas que
      la gente que|no|se|es|está
      los que|políticos|hombres|que no|son|se|mandan|dicen
      si yo|no|fuera fuera|hubiera|tuviera|supiera|supieran|supieras
      cuando eras|era|tu|te|tienes|estás|uno
      yo cuando
      odio que|cuando|los|las|el|la
      amo que|cuando|los|las|el|la|a
      me|nos quedé|quedamos|quedó|quedo|he|quedado sin|dormido|dormida|con trabajo|empleo|curro|chamba|las|luz|internet|agua|la?
      acabo|acabamos de publicar una|otra foto
      corrí|he corrido <number> km|kilómetros
      debería|deberían ser|estar|haber|ganar|pagar|prohibir|renunciar|dimitir|hacer
      los|el gobierno|gobiernos|políticos|presidente|presidenta|ministro|ministra|alcalde|congreso|partido anuncia|aprueba|dice|pide|son|no|es|está|debe|deben|rechaza|asegura`,
  },
  {
    why: 'asks_openly',
    toward: 'social',
    weight: 1.5,
    phrases: `
      alguien más|mas que|con|le|ha|ve|se
      a alguien más|le
      soy el|la único|única|unico|unica que
      ^alguien que|para|sabe|tiene|ha|de|con|más
      ^hola|buenas .. alguien|duda|consulta|pregunta|quisiera|quería|necesito|tengo
      tengo un|una problema|duda|error|pregunta|consulta|problemilla con|y|que|al|en|desde|sobre
      me sale|aparece|da|tira|marca un|el|este|error|siempre|una
      no me deja|sale|funciona|carga|llega|aparece|arranca|detecta|abre|va|reconoce|conecta
      ya he|lo probado|reiniciado|intentado|intenté|probé|desinstalado|mirado|buscado
      he probado|intentado a|de|con|todo|varias|pero|y
      no sé|se cómo|como|qué|que|si|cuál|dónde|donde|por|hacer
      alguna|algún|alguno idea|sugerencia|consejo|solución|recomendación|experiencia|opinión
      qué|que puedo|podría|debo|debería|tengo|hago|me hacer|hago|recomiendan|recomendáis|aconsejan|aconsejáis
      me podrían|podríais|pueden|podéis|podrían ayudar|decir|orientar|explicar|recomendar|aconsejar|confirmar
      agradezco|agradecería|agradeceré|se agradece cualquier|toda|todo|mucho|su|vuestra|una ayuda|orientación|respuesta|consejo|comentario|sugerencia|idea|dato|información
      cualquier ayuda|orientación|consejo|idea es|se|me|será|sería|sirve
      estoy intentando|tratando|buscando|aprendiendo|pensando|planteándome|haciendo
      quisiera|quería|me gustaría|gustaria|necesito saber|preguntar|consultar|hacer|entender|que me
      cuándo|cuando van|vais|vas|piensan|pensáis|llega|abre|sale|vuelve|será|es ?
      <handle> cuándo|cuando|cómo|como|por|dónde|qué|que|hasta ?
      opinan|opináis|opinas de|del|sobre
      es|será cierto|verdad|normal que`,
  },
  {
    why: 'not_selling',
    toward: 'social',
    weight: 1.5,
    phrases: `
      no vendo|vendemos|cobro
      no es|quiero publicidad|spam|venderte|vender|venderle
      sin ánimo de|vender
      no te|le|os|les voy|vamos a vender`,
  },
] as const satisfies readonly Signal[];
