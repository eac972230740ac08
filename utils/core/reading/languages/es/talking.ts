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
      ^buenos|buenas|muy? días|tardes|noches
      buen|buena fin|finde|día|semana|viaje|lunes|viernes|jueves|provecho
      mucha suerte|fuerza|mierda
      suerte
      ánimo
      un abrazo|beso|abrazote|saludo|gusto
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
      y encima|ahora|luego|ya
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
      yo creo|pienso|opino|diría|no|también|tampoco|sigo|quiero|lo|voy|fui|era|tenía|estaba|soy|solo|sólo
      creo|pienso|opino|siento|supongo|imagino|parece que
      me parece|da|pareció|gusta|gustaba|encanta|recuerda|ha|dijo|dijeron|acuerdo|pregunto|quedo|voy|he|pasa|pasó|acaban|acaba|siento|hace
      pues yo|a|en|nada|no|sí|si|que|la|el
      de acuerdo|totalmente
      ^totalmente|exacto|exactamente|obvio
      no sé|se|estoy|comparto|creo
      opinión
      según el|la
      ayer me|fui|vi
      la gente|verdad|vida|culpa
      mi madre|padre|abuela|abuelo|hijo|hija|mujer|marido|vieja|viejo|jefe|mamá|papá|hermana|hermano|novio|novia|vecino|vecina|casero|gato|perro
      esta canción|mañana|serie|foto|película
      qué recuerdos|locura|cosas
      lo mismo|peor|mejor
      eso dijeron|dicen
      estoy|estaba|sigo|ando
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
      urgente|urge|sos
      perdón|perdonen|perdonad|disculpen|disculpad por|que|si|la`,
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
