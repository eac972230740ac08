import type { Signal } from '../rules.ts';

/** Asking openly: a question, a recommendation, help in need. It sells nothing. */
export const asking = [
  {
    why: 'asks_openly',
    toward: 'social',
    weight: 2.1,
    phrases: `
      alguien|alguno|alguna|algun sabe|sabrá|conoce|ha|tiene|me|puede|podría|podria|más|usa|entiende|recomienda|vio|va|pudo|vende|quiere|se
      saben|sabéis|sabes|sabés|conocen|conocéis|conoces|conocés de|si|dónde|donde|cómo|como|cuándo|algún|alguna|algo|qué|que|quién|quien|cuál|a|un|una ?
      recomiéndenme|recomiendenme|recomendadme|recomiéndame|recomendame|recomendáis|recomiendan|recomendarían|recomiendas|recomendás|recomendaríais|recomienden|recomendad
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
      ^duda|consulta
      tengo|una|mi duda|consulta|pregunta
      necesito|busco|quisiera|me|nos ayuda|un|una|saber|consejo|que|gustaría|recomendación|recomendaciones|gestor|algo|urgente|opinión|preguntar
      estoy|ando buscando|atascado|atascada|perdido|perdida|pensando|desesperado|desesperada|dudando|intentando|liado|hecha|entre
      alguna|algún idea|sugerencia|solución|consejo|truco|experiencia|recomendación|libro|podcast|novedad
      ideas ?
      no sé|se|me|consigo|logro|encuentro|entiendo si|qué|que|cómo|como|cuál|deja|sale|queda|aclaro|por
      gracias de|por|a antemano|leerme
      por favor ?
      se me|ha|le .. roto|rompió|muere|murió
      quién|quien|quienes|quiénes lleva|sabe|me|da|es|tiene|hace|se|puede|conoce|ha|vende|hay|más ?
      me presta|prestan|dejan|puede|deja|ayuda|explicas|recomiendas|mandas|pasas|sirve ?
      los que|profesores|compañeros|gente|compañeras ?
      vosotros|ustedes|vos ?
      cuánto|cuanto|cuánta|cuántos|cuántas|cuándo|cuando cuesta|tarda|se|tiempo|sale|es|dura|cobra|dinero|vale|puede|sueles|tengo ?
      buscando|busco amigos|amigas|gente|compañeros|alguien .. para|con|de|que`,
  },
  {
    why: 'asks_openly',
    toward: 'social',
    weight: 1,
    phrases: `
      por qué|que ?
      qué|cuál|cómo|dónde|quién|cuándo|cuánto ?
      ^que|como|donde|cual|cuanto|quien ?
      y si ?
      o no|qué ?
      ^alguien|alguno
      alguien|alguno ?
      ^es|son|hay|está|están ?`,
  },
  {
    why: 'asks_for_kindness',
    toward: 'social',
    weight: 2.1,
    phrases: `
      alguien|alguno|alguna que? me|nos presta|preste|deje|lleve|lleva|puede|pueda|ayude|ayuda|imprima|acerque|traiga|baje|pase|eche|cambie|explique|dé
      podrías|podríais|podrían|podéis|pueden|puedes|puede corregir|quitar|borrar|revertir|restaurar|mirar|revisar|desbloquear|arreglar|pasarme|mandarme|enviarme|llevarme|dejarme|ayudarme|cambiarme|prestarme|eliminar|traerme|echarle|echarme
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
    why: 'asks_openly',
    toward: 'social',
    weight: 1.5,
    phrases: `
      alguien más|mas que|con|le|ha|ve|se
      a alguien más|le ?
      soy el|la único|única|unico|unica que
      ^alguien que|para|sabe|tiene|ha|de|con|más
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
      estoy intentando|tratando|pensando|planteándome
      quisiera|quería|me gustaría|gustaria|necesito saber|preguntar|consultar|hacer|entender|que me
      cuándo|cuando van|vais|vas|piensan|pensáis|llega|abre|sale|vuelve|será|es ?
      <handle> cuándo|cuando|cómo|como|por|dónde|qué|que|hasta ?
      opinan|opináis|opinas de|del|sobre
      es|será cierto|verdad|normal que`,
  },
  {
    why: 'asks_openly',
    toward: 'social',
    weight: 1.6,
    phrases: `
      alguien|alguno|alguna|quién|quien tiene|sabe|conoce|puede|podría|ha|usa|recomienda|me|más|quiere|está|recuerda|entiende|vio|tendrá .. ?
      cómo|como puedo|hago|podría|se|hacen|hacéis|haces|lo|puede|conseguir|consigo|funciona|hicieron|sería|logro .. ?
      qué|que|cuál|cuáles me|os|les|recomiendan|recomendáis|recomiendas|piensan|opinan|opináis|opinas|pensáis|piensas|significa|hago|puedo|debo|debería|hacen|usan|usáis|usas .. ?
      busco|buscando|necesito|en busca algún|alguna|un|una|de|ayuda|consejo|recomendaciones|ideas|sugerencias|información|buen|tutorial .. para|que|de|sobre|con
      alguna|algún|otra|más|otras|algunas recomendación|recomendaciones|idea|ideas|sugerencia|sugerencias|consejo|ayuda|alternativa|solución|experiencia|opinión|pista ?
      consejos|ideas|recomendaciones|sugerencias|tips|trucos|alternativas para|sobre|de ?
      agradecería|agradezco|agradeceré|apreciaría|apreciaré cualquier|mucho|toda|sus|vuestra|su|la .. ayuda|consejo|idea|ideas|respuesta|orientación|sugerencia
      cualquier idea|consejo|sugerencia|pista|recomendación|orientación
      me|nos podrían|podría|podrías|podéis|pueden|puede|puedes|ayudan|ayudas|recomiendan|recomendáis|dicen|explican|orientan|gustaría .. ?
      existe|hay alguna|algún|forma|manera|posibilidad|otra .. ?
      por qué|que no|se|es|me|la|el|los|las|hay|nadie|tengo|siempre|te ?
      estoy|ando|estaba buscando|intentando|tratando|pensando|perdido|perdida|atascado|atascada|confundido|luchando .. que|de|hacer|en|un|una|cómo|para|con
      tengo|tenía|tuve un|una|problemas|dudas|el|este problema|duda|error|pregunta|lío|con|proyecto ..
      no|nada|ni sé|entiendo|consigo|logro|encuentro|funciona|idea|puedo .. cómo|como|qué|por|hacer|que|si|solución|manera
      soy|somos|yo nuevo|nueva|novato|principiante|nuevos en|aquí|con|y
      ayuda|socorro|auxilio con|por|!
      dónde|donde|adónde|cuándo|quién puedo|está|es|se|hay|encuentro|compro|consigo|van|va|será|fue|son|venden ?
      ^alguien que|de|con|en|por|para
      alguien que|de|con|en|por|para ?`,
  },
  {
    why: 'asks_for_kindness',
    toward: 'social',
    weight: 2,
    phrases: `
      me|nos vendría|vendria|caería|encantaría|serviría|vendrían .. pizza|bien|ayuda|abrazo|genial|comida
      una|pizza|alguien pizza|comida|cena .. para|porfa|hoy|noche|puede|regala
      pizza
      necesito|necesitamos|busco .. hablar|abrazo|aventón|comer|dormir|techo|apoyo|ayuda|consuelo
      petición|pedido|solicitud|request|ayuda .. pizza|comida|cena
      me|nos|he quedé|quedado|despidieron|echaron|quedamos|dejó|perdido|robaron|corrieron sin|mi|de|el|la
      no|apenas tengo|tenemos|llego|me|alcanza .. comer|dinero|comida|mes|alcanza|nadie`,
  },
] as const satisfies readonly Signal[];
