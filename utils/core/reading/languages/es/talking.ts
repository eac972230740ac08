import type { Signal } from '../rules.ts';

/** What neither helps nor asks: the company people keep. */
export const talking = [
  {
    why: 'says_thanks',
    toward: 'social',
    weight: 1.1,
    phrases: `
      muchas|mil|muchísimas gracias
      gracias por compartirlo|venir|todo|responder|avisar|escuchar
      gracias de antemano
      gracias a ti|vos|usted|ustedes|vosotros
      muy amable`,
  },
  {
    why: 'wishes_well',
    toward: 'social',
    weight: 1.3,
    phrases: `
      enhorabuena
      feliz|felices día|cumpleaños|cumple|navidad|año|fiestas|lunes|martes|miércoles|jueves|viernes|sábado|domingo|finde|santo|semana|aniversario|vacaciones|verano
      ^buen|buena fin|finde|semana|viaje|viernes|provecho
      mucha suerte|fuerza|mierda
      suerte
      abrazo|abrazos|besos|besotes|saludos|saludo grande|fuerte|desde|a
      qué|que ganas|alegría|emoción|ilusión|guay|chulo|linda|lindo|envidia|pena|fuerte|risa|rico|recuerdos
      me alegro|alegra
      descanse|descansa en|d paz
      bienvenido|bienvenida|bienvenidos|bienvenidas a|de|al
      ^grande|bravo|olé|ole|genial|maravilla|maravilloso|crack|máquina|bonito|bonita|precioso|preciosa|hermoso|hermosa|guapa|guapo|lindo|linda
      ^hasta luego|mañana|pronto
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
      madre mía|mia
      ni loco|loca|idea
      literal
      ^tal cual`,
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
      ^r1|r2|r3|r4|r5|a1|a2|a3|a4|a5|q1|q2|q3|p1|p2|p3|f1|f2|f3 *
      comparte|compartan|compartid|cuenten|contad .. tus|sus|vuestras preguntas|ideas|dudas|reflexiones|experiencias
      yo creo|pienso|opino|no|también|tampoco|sigo|quiero|voy|fui|era|tenía|estaba|soy|solo|sólo|sé|odio|amo|me|ya|siempre|nunca
      me parece|pareció|gusta|gustaba|encanta|recuerda|dijo|dijeron|acuerdo|pregunto|quedo|siento|hace
      me da risa|pena|miedo|igual|pereza|asco|rabia|vergüenza|cosa|igual
      pues yo|a|en|nada|no|sí|si|que|la|el
      de acuerdo|totalmente
      ^totalmente|exacto|exactamente|obvio
      en mi opinión
      opinión impopular
      ayer me|fui|vi
      la gente|verdad|culpa
      la vida es|me|te|sigue|misma
      mi madre|padre|abuela|abuelo|hijo|hija|mujer|marido|vieja|viejo|jefe|mamá|papá|hermana|hermano|novio|novia|vecino|vecina|casero|gato|perro
      esta canción|serie|foto|película
      qué recuerdos|locura|cosas
      lo mismo|peor|mejor
      eso dijeron|dicen
      estoy|estaba|sigo|ando tan|muy|harto|harta|cansado|cansada|feliz|triste|contento|contenta|enfermo|enferma|aburrido|aburrida|pensando|escuchando|viendo|leyendo|en|llorando|igual|así|bien|mal
      y eso que
      quiero|quería|quisiera`,
  },
  {
    why: 'says_thanks',
    toward: 'social',
    weight: 1.3,
    phrases: `
      gracias por la|tu|su|las explicación|explicaciones|respuesta|aclaración|info|información|aviso
      ^ok|vale|dale|listo|perfecto|genial|recibido|entendido|bueno gracias|mañana|pues|entonces|nos|quedamos|ya|lo|te
      lo tendré en cuenta
      lo|la probaré|miraré|leeré|buscaré|intentaré|veré
      voy a probar|intentarlo|probarlo|mirar|buscarlo|hacerlo
      ya|yo lo|la probé|intenté|hice|vi|leí|compré
      era eso
      no|ya sabía|sabia que|eso|lo|nada
      qué|que bien|bueno saberlo
      igualmente
      tú|vos también`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.6,
    phrases: `
      ^es que no|me|ya|yo|a|la|el|si|en|eso
      por fin viernes|vacaciones|llegó|llego|en|es|se
      ya es|era hora|viernes|lunes|diciembre|tarde
      a ver si|cuándo|cuando
      menos mal
      no me lo? puedo creer|creo
      no puedo creer|creerlo
      se me|nos hace|va|olvidó|pasó|antoja|acabó|ha
      me acabo|acaba de *
      acabo|acabamos de ver|llegar|comer|salir|despertar|despertarme|leer|terminar|comprar|enterar|enterarme|descubrir|darme
      anoche|ayer me|soñé|fui|vi|no|estuve|fue|salí
      ^mañana me|toca|tengo
      llevo todo|toda el|la
      estoy de acuerdo|vacaciones|resaca|mal|buen
      totalmente de acuerdo
      tienes|tiene|tenés|tienen razón|razon
      para nada
      así|asi es|está|fue|estamos|las
      qué|que le|se vamos|vas|va|hace a?
      no me|te gusta|gustó|interesa|importa|extraña|sorprende|acuerdo|apetece
      a nadie|todos le|les|nos
      hay gente|personas|días|cosas que
      la gente que|no|se|es|está
      si yo|no|fuera fuera|hubiera|tuviera|supiera|supieran|supieras
      cuando eras|era|uno
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
    why: 'not_selling',
    toward: 'social',
    weight: 1.5,
    phrases: `
      no vendo|vendemos|cobro
      no es|quiero publicidad|spam|venderte|vender|venderle
      sin ánimo de|vender
      no te|le|os|les voy|vamos a vender`,
  },
  {
    why: 'says_thanks',
    toward: 'social',
    weight: 1,
    phrases: `
      muy|qué|que|tan amable|detalle
      me alegro|alegra .. oír|escuchar|saberlo|que|saber
      ^de nada
      tiene|tenés|tienes sentido
      gracias|ok|vale|perfecto .. avisar|avisarme|decirme|saberlo|decírmelo`,
  },
  {
    why: 'wishes_well',
    toward: 'social',
    weight: 1.2,
    phrases: `
      que tengas|tengan|tengáis|pases|paséis|pasen|descanses|disfrutes|te|os|vaya|les un|una|buen|buena|bien|lindo|excelente|mejores|vaya|gran
      disfruta|disfruten|disfrutad|disfrute de|el|la|tu|mucho|vuestro|los
      te|os|los extraño|echo|quiero|extrañamos|amo .. mucho|menos|tanto
      con ganas|muchas ganas? de|ganas
      no puedo|aguanto esperar|más|la|las
      feliz|felices cumple|cumpleaños|día|año|aniversario|<number>|viernes|navidad|acción
      genial|buenísimo|increíble|brutal|precioso|hermosa|hermoso|fantástico|excelente foto|noticia|noche|día|concierto|partido|todo
      muchas|muchísimas felicidades|enhorabuena`,
  },
  {
    why: 'gives_opinion',
    toward: 'social',
    weight: 0.9,
    phrases: `
      no me|lo|la|le|se|te gusta|gustó|importa|creo|sé|entiendo|imagino|acuerdo|veo|puedo|esperaba|sabía|apetece|parece
      no estoy|estaba|soy|creo|tengo|tenía|puedo|puede|quiero|sabía|entiendo|recuerdo|sé muy|seguro|segura|convencido|convencida|que|ni|idea|creer|de|nada|la|lo|claro
      a mí tampoco|también
      supongo|imagino|sospecho|temo|dudo|ojalá|espero|quizás|apuesto que? no|es|era|me|la|el|será|hay|haya|tengo|pudiera
      ojalá|ojala pudiera|tuviera|hubiera|fuera|supiera|me|no|lo|haya|estuviera|llegue
      estoy|estaba|ando|sigo tan|muy|súper|super|completamente|harto|harta|emocionado|emocionada|cansado|cansada|triste|feliz|nervioso|nerviosa|agotado|aburrido|enganchado|deseando|orgulloso|confundido|preocupado
      tengo|tenía|tuve que|miedo|ganas|sueño|hambre|mucho|muchas|tanto|tantas|la|un
      me siento|sentí|sentía|duele|dolió|molesta|río|reí|asusta|estresa|agobia|aburre ..
      acabo|acababa de darme|enterarme|ver|leer|llegar|despertarme|caer|descubrir|perder|cenar|volver|encontrar
      hoy|ayer|anoche|últimamente me|he|fue|hice|fui|vi|tuve|tengo|estaba|estuve|estoy|soñé|voy
      cuando era|tenía|estaba|fui|vi|llegué|me|yo|iba
      mi|mis esposa|esposo|mujer|marido|novia|novio|hijo|hija|hermano|hermana|madre|padre|mamá|papá|amigo|amiga|jefe|perro|gato|abuela|vecino|profesor|compañero|amigos|padres|hijos|compañeros dice|dijo|está|es|me|ha|tiene|se|no|y|siempre|era|quiere|fue
      la gente|mayoría|verdad no|es|que|se|está|cree|piensa|va|dice
      pensé|pensaba|juraba que ..
      en|por|a|desde mi|lo|qué|luego|decir opinión|menos|visto|personal|verdad|punto
      tal|a|lo vez|saber|raro|triste|gracioso|curioso|peor es|si
      qué|que raro|curioso|gracioso|triste|lástima|pena|horror|locura|fuerte|ganas|vida|mundo|país|tiempos|maravilla|risa|bueno|mal|difícil|pasada|envidia|susto
      tanto|tanta|tantos|tantas .. que|y
      parece|parecía|pareciera que|ser|mentira|que? la|todo|no|va|fue
      jamás|nunca|siempre entenderé|vi|fui|pude|quise
      sería|seria genial|increíble|bueno|divertido|interesante|lindo|bonito|un|una`,
  },
  {
    why: 'complains',
    toward: 'social',
    weight: 1,
    phrases: `
      otra|por vez|enésima .. no|se|lo|la|caído|cae|roto|igual
      sigue|siguen|sigo|seguimos sin|esperando|igual|roto|caído
      no funciona|funcionan|carga|contestan|responden|sirve|sirven nada|nunca|ni|bien|nadie|la|el
      qué|que pérdida|tomadura|falta|forma|manera|desastre de
      me tiene|tienen|saca|molesta|enoja|cabrea|parece|revienta|frustra harto|harta|quicio|mucho|que|fatal|indignante|horrible|una|cuando
      <handle> por|cuándo|por|arreglen|mejoren|sigo|llevo|me|vuestra|su|no qué|van|vais|que|esperando|app|servicio|funciona|cobraron|contestan`,
  },
] as const satisfies readonly Signal[];
