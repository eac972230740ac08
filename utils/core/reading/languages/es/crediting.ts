import type { Signal } from '../rules.ts';

/** What is said for one person: credit and courage. */
export const crediting = [
  {
    why: 'gives_credit',
    toward: 'serve',
    weight: 1.7,
    phrases: `
      me|nos dejó|dio|dieron|dejaron|trajo|regaló un|una|muchas|mucha|varias|tantas|montón .. ideas|idea|fuerza|ánimo|ganas
      gracias|enhorabuena|bravo|chapó|chapeau|aplausos a|al <handle>
      enhorabuena|bravo|chapó|chapeau|aplausos por tu|vuestro|su|la|vuestra
      gracias por explicar|explicarlo|contarlo|enseñar|hacer|poner|haber|tomarte|ayudarme|enseñarme|mostrar|aclarar|aclararlo|responderme|acompañarme|escucharme|quedarte
      muy|qué|que bien|bueno|buen|buena|claro|clara|útil explicado|explicada|hecho|contado|trabajo|la|el|resuelto|pensado|traído
      me ha|has|han encantado|ayudado|servido|salvado|abierto|ahorrado|aclarado
      me encantó|gustó|gustaron|encanta|fascinó|gusta cómo|tu|vuestra|vuestro|su|vuestros
      me sirvió|ayudó|salvó|aclaró|inspiró mucho|muchísimo|un|la|el|muchisimo
      tu|tus|vuestro|vuestra|su <deed>|<praise> .. me|nos|es|fue|ayudó|sirvió|cambió|aclara
      me|nos lo|la? explicó|enseñaste|explicaste|enseñó|ayudaste|atendió|trató|salvaste|ayudó
      se nota el|la trabajo|cariño|esfuerzo|curro|dedicación|experiencia
      por fin entiendo|entendí|comprendí|alguien
      lo usé|apliqué en|ayer|con|para
      <praise> <deed> sobre|de|para|con|el|la|que|<handle>|y
      <praise> el|la|tu
      recomiendo|recomendable a
      eso es suyo|tuyo|mérito
      ojalá todos los|las
      <deed> de <handle>`,
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
      tú|vos puedes|podés
      ánimo|tranquila|tranquilo|tranqui|respira|calma que|no|y
      a mí|mi|yo también me|pasé|estuve
      yo pasé|estuve por|ahí|así|lo|igual
      lo mío|mio también|fue
      pasé por|lo eso|mismo|ahí
      poco a poco
      qué|que bueno que|bien lo
      lo que sientes|sentís|te pasa|estás
      lo siento mucho|muchísimo|de * .. si|cuando|yo
      aquí|acá estoy|estamos|hay|me tienes|tenés
      si quieres|querés|necesitas hablar|charlar|salir|un|compañía|llorar|te|paso|tomar|me
      estoy|estamos contigo
      estoy|estamos con vos
      te acompaño|leo|escucho|abrazo
      se lo|la puedes|cuéntaselo|contaselo|habla con|a
      saldrás|saldréis|salís|saldremos|pasará
      has hecho|llegado bien|hasta|lo
      eres|sos más|muy fuerte|capaz|valiente|suficiente
      eres|sos capaz|suficiente|valiente
      estás haciendo lo|bien|todo`,
  },
  {
    why: 'gives_courage',
    toward: 'serve',
    weight: 1.3,
    phrases: `
      date|dale|tómate|tomate tiempo|un|el|una|tu
      no tienes|tenés|tengas|estás|eres|fuiste que|miedo|la|solo|sola|culpa|obligado|obligada|menos
      todo|ya va|pasa|pasará|irá|saldrá|mejorará a|bien|mejor
      vas|vais|irás por|a|bien|mejorando buen|bien|conseguir
      busca|buscar|pide|pedir ayuda|apoyo|a profesional|psicológica|médica|un|alguien|de
      cuídate|cuidate mucho|y
      estamos|estoy aquí|contigo|acá|con|para para|ti|vos|vosotros|ustedes|lo|escucharte|ayudarte
      sigue|seguí|sigan así|adelante
      no te|os rindas|desanimes|vengas|castigues|machaques|fuerces|exijas|sientas|juzgues|compares|sientas`,
  },
  {
    why: 'gives_credit',
    toward: 'serve',
    weight: 1.3,
    phrases: `
      gran|buen|excelente|estupendo|impecable|magnífico|tremendo|enorme|increíble trabajo|labor|iniciativa|charla|ponencia|artículo|hilo|aporte|clase|intervención|entrevista de|el|la|del|<handle>|en|que|sobre|por
      gracias <handle> por *
      gracias|agradecer|agradezco a <handle>|mi|quienes|todo|los|las .. por
      gracias|agradecido|agradecida por|de <deed>|ayudar|inspirar|enseñarnos|hacerlo|acompañar
      admiro|admira tu|su|vuestra|cómo|como|a
      me|nos has|habéis|ha|hiciste|hizo hecho|ayudado|pensar|inspirado|enseñado|cambiado|ver|reír|llorar pensar|ver|mucho|a|reír|entender|la|el
      gracias a ti|tu|vos|su|vuestro|<handle>|ella|él pude|puedo|he|conseguí|aprendí|hoy|lo|la|ahora
      qué|que buen|gran|buena|interesante|bien|bonito|bueno artículo|trabajo|idea|explicas|explicado|texto|escribes|análisis|hilo|reflexión|charla|lo|iniciativa
      chapó|bravo|olé|aplauso|aplausos a|para <handle>|el|la
      mis respetos|dieces|felicitaciones a|para|por
      un ejemplo|placer|lujo|crack de|escuchar|leerte|haber|trabajar|leer`,
  },
  {
    why: 'gives_credit',
    toward: 'serve',
    weight: 1.4,
    phrases: `
      muy|tan|gratamente|realmente|súper impresionado|impresionada|inspirado|inspirada|agradecido|agradecida|orgulloso|orgullosa|impresionados con|por|de
      buen|gran|excelente|estupendo|increíble|genial|magnífico|fantástico|tremendo|bonito|buenísimo|excelentes|grandes|bello trabajo|artículo|post|hilo|aporte|charla|presentación|resumen|idea|ideas|análisis|vídeo|video|trabajo|sesión|taller|reflexión|texto|entrevista|punto|consejo|consejos|pregunta|explicación <handle>|de|del|sobre|el|con|en|la|,
      gran|buen|buena|excelente|increíble|fantástica|interesante|genial|magnífica|estupenda|maravillosa|brillante sesión|charla|presentación|conferencia|idea|pregunta|explicación|reflexión|entrevista|ponencia|labor|iniciativa|clase|conversación|aportación <handle>|de|del|sobre|la|con|en|y|hoy
      enhorabuena|bravo|aplausos|chapó a|por <handle>|tu|vuestro|su
      gracias|mil|muchas|gran gracias? <handle> por
      gracias|agradezco|agradecer|agradecido a <handle> .. por|que
      gracias por ayudarme|ayudar|ayudarnos|explicar|explicarme|explicarlo|enseñarme|enseñar|mostrar|mostrarme|crear|escribir|hacer|organizar|señalar|arreglarlo|arreglar|tomarte|responder|contestar|inspirar|dedicar|poner|haber
      gracias por tu|su|vuestra|vuestro|este|esta|tan|tus gran|excelente|útil|ayuda|explicación|respuesta|apoyo|artículo|paciencia|consejo|consejos|sinceridad|generosidad
      me encanta|encantó|gusta|gustó|gustan|encantan|fascina|fascinó|flipa mucho? cómo|como|tu|vuestra|vuestro|su|tus|el|la|este|esta|lo|que .. <handle>|de|haces|hiciste|escribes|explicas|manera|forma|idea|trabajo|estilo|hicieron|hacéis
      aprendí|aprendimos|aprendo|aprendiendo|he aprendido? mucho|tanto|muchísimo|un|más|cosas .. de|con|en|montón|<handle>|hoy|sobre
      tu|su|vuestro|vuestra|tus|este|esta|ese <deed>|charla|libro|trabajo|vídeo|blog|canal|post|consejo .. ayudó|ayudado|cambió|inspirado|inspira|salvó|sirvió|hizo|encantó|abrió|genial|increíble|brillante|útil
      me ayudó|ayudaste|ayudó|inspiró|inspiraste|enseñó|enseñaste|salvó|salvaste|cambió|hizo|hiciste mucho|muchísimo|a|la|el|que|reír|sentir|pensar|ver
      mi|mis|el|la|lo favorito|favorita|favoritos|mejor de|fue|charla|sesión|que|parte .. <handle>|visto|leído|hoy|día|congreso
      lo|la|el mejor|más .. que he|hemos visto|leído|escuchado|tenido|oído|probado
      lo hiciste|hicisteis|hizo|hicieron|haces|has|habéis muy|genial|fenomenal|increíble|hecho|bien|de bien|genial|maravilla|trabajazo
      trabajazo|currazo|temazo|hilazo de|<handle>|en
      orgulloso|orgullosa|orgullosos de ti|vosotros|mi|ustedes|mis|<handle>|este|nuestro|los|él|ella
      idea|dato|consejo|truco|cita|reflexión|vía|visto|descubierto|gracias|hat de|en|por|vía|tip|gracias a? <handle>
      qué|que buen|gran|buena|bonito|bonita|maravilla|pasada|interesante idea|trabajo|post|artículo|charla|texto|reflexión|de|hilo|forma|iniciativa|explicación|labor
      todo|el|gran un? mérito|crédito|reconocimiento|aplauso
      ha sido|fue un placer|gusto|honor|lujo .. <handle>|escuchar|trabajar|conocer|compartir
      <handle> es|son|eres|sois|está|fue un|una|el|la|muy|genial|increíble|lo|haciendo .. *
      inspirador|inspiradora|inspiradores|impresionante|emocionante <deed>|ver|escuchar|charla|historia|<handle>|leer
      brillante|genial|excelente|buenísimo|impresionante|fantástico|increíble|estupendo|maravilloso|buenísima|fantástica <handle>|lo|el|la|como|cómo <handle>|de|que|trabajo|charla|función|idea
      ^a quien|quienes|la|al *? *? me|nos|le pagó|ayudó|devolvió|encontró|dejó|esperó|cuidó|sostuvo|acompañó|paró|dejaste|ayudaste
      a|al *? *? *? que me|nos|se pagó|ayudó|devolvió|encontró|esperó|cuidó|acompañó|paró|quedó`,
  },
  {
    why: 'gives_courage',
    toward: 'serve',
    weight: 1.5,
    phrases: `
      siento|lamento|lamentamos mucho|muchísimo|que|lo|oír|escuchar|tu|leer .. te|tu|estés|hayas|pasando|pérdida|oír|escuchar|que|situación|por
      entiendo|comprendo|imagino|sé|puedo|puede perfectamente|totalmente|cómo|como|que|lo|imaginar|entender|imaginarme|entenderlo|ver .. sientes|estrés|difícil|duro|frustrante|debe|sentirte|te|estresante|pasando|dices|sientas|dolor|preocupa|estás
      te|os entiendo|comprendo|admiro|apoyo
      debe|debió|tiene|puede|parece|suena|es|será|eso|qué de|que|haber|realmente|muy|súper|ser|sido|es|suena .. duro|difícil|frustrante|doloroso|estresante|horrible|complicado|agotador|triste|terrible|abrumador|agobiante
      eso|esto es|suena|debe|tiene .. frustrante|duro|difícil|normal|horrible|comprensible|estresante|terrible|doloroso|complicado
      es|resulta completamente|totalmente|muy|perfectamente|absolutamente|bastante|totalmente normal|comprensible|natural|válido|lógico|entendible|humano
      es normal|comprensible|natural|lógico|válido sentirse|sentirte|sentir|estar|tener|tenerlo
      date|dale|tómate|tomate|permítete|regálate tiempo|un|el|una|unos|sentir|permiso
      mereces|merecés|merecéis|mereceis ser|algo|estar|lo|que|un|una|alguien|descansar
      no tienes|tenés|debes|deberías|hace que|la|por|falta culpa|sentirte|avergonzarte|hacerlo|pasar|qué|ser|cargar
      no es|ha|fue tu|culpa|sido culpa|tuya
      vas a|por estar|salir|poder|encontrar|conseguirlo|superarlo|superar|lograrlo|buen|ir|mejorar
      todo|esto|eso|las|ya cosas? va|pasará|irá|saldrá|mejorará|mejorarán|mejora|estará|se a|bien|mejor|arreglará
      saldrás|encontrarás|superarás|lograrás|podrás|conseguirás|mejorarás|conocerás de|adelante|algo|alguien|esto|el|la|un|salir|lo|superarlo|otro|mejor|trabajo
      no eres|estás|estas el|la|un|una|solo|sola|único|única|mala|mal|menos
      eres|sos|estás|has muy|más|una|tan|haciendo|siendo|hecho|un fuerte|valiente|capaz|buena|lo|todo|gran|bien|increíble|persona|valiosa|mejor
      yo|a mí|también|he mí|también|he|me he|pasé|pasado|estuve|ha|pasó|sentí|estado por|ahí|igual|lo|algo|así|pasado|en
      espero|ojalá|deseo que? te|todo|las|pronto|puedas|encuentres|os|se|tu sientas|mejores|mejore|vaya|salga|mejor|encuentres|cosas|recuperes|encontrar|resuelva|vayan
      cuídate|cuidate|cuídese|descansa|respira|ánimo|fuerza|aguanta mucho|y|hondo|un|profundo|poco
      muchas|mucha|mucho gente|personas ánimo? pasa|pasan|siente|se|sienten|está|han|vive|por
      un día|paso a la|tras vez|paso|otro
      pone|poner|pondría nervioso|triste a cualquiera
      cualquiera se|estaría|lo sentiría|pondría|habría|nervioso|haría
      es|son|resulta|suena|puede|debe *? *? *? duro|difícil|estresante|frustrante|doloroso|agotador|complicado|estresa .. ahora|covid|así|eso|pasar|cuando|tienes|sentir
      el|la|los dinero|trabajo|familia|ruptura|soledad|estudios|exámenes *? *? *? estresante|duro|difícil|estresa|agobia|duele
      te|os sientes|sentís|encuentras *? *? *? *? .. por|y|pero|así
      puedes|podés|intenta|trata|prueba|quizá *? *? *? hablar|contarle|apoyarte|pedir|salir|descansar|meditar|ejercicio|distraerte|escribir`,
  },
] as const satisfies readonly Signal[];
