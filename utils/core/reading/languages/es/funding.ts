import type { Signal } from '../rules.ts';

/** Money asked for: a cause, a project, oneself. */
export const funding = [
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 2.3,
    call: true,
    negatable: true,
    phrases: `
      ^<donate> con|en|<link>|por|a|desde|para|y|lo
      dona|doná|donad|donen aquí|con|en|<link>|por|a|desde|para|y|tu|lo
      <donate> aquí|<link>
      <donate> con <number>|<price>|tu|lo|una
      ^dona|doná|donad|donen|done|colabora|colaborá|colaborad|colaboren|apóyanos|apoyanos
      donar|aportar|cooperar|depositar con|en|aunque|algo|lo|desde|<number>|<price>|<link>
      puedes|podéis|pueden|podés donar|aportar|cooperar
      quiera|quieran|guste|gusten|pueda|puedan|desee donar|aportar|colaborar|cooperar|apoyar|ayudar
      tu|su|vuestra|una|cualquier donación|aportación|aporte|donativo
      con tu|vuestra ayuda|colaboración|apoyo
      cualquier|toda|cada aportación|aporte|euro|peso|granito|sol|donación suma|ayuda|cuenta|por|es|nos|sirve
      faltan|falta|quedan|restan <number>|<price>|como|solo|unos|once .. <currency>|mecenas|meta
      faltan|falta <price>
      nos|me|le|les faltan|falta <price>
      nos|me|le|les faltan|falta <number> <currency>
      llegar a|al la? meta|objetivo|mínimo
      recaudar|recaudando|recaudamos|recaudación
      juntar|juntando|reunir <price>|<number>|fondos|dinero|plata
      mecenas|patrocinador|patrocinadores|patrocinar|patrocine|sponsors|sponsor
      hazte|hacete|háganse|haceos|hágase|hacerte socio|socia|socios|mecenas|patrona|donante
      bizum|nequi|yape|plin|alias|clabe|paypal|iban|mercadopago [phone]|al|a|<number>|de|abierto
      número|numero de cuenta
      un cafecito|café para|<link>
      campaña de|para crowdfunding|donación|donaciones|recaudación|juguetes
      rifa
      a beneficio|benéfico|solidario|solidaria
      se aceptan|reciben donativos|donaciones
      ayuda|ayúdanos|ayúdame|ayudanos para|a terminar|llegar|grabar|seguir|conseguir|pagar|reconstruir`,
  },
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 0.9,
    negatable: true,
    phrases: `
      <money>
      dios les|te|los pague|bendiga|multiplique
      cuenta solidaria`,
  },
  {
    why: 'asks_for_money',
    toward: 'sell',
    weight: 2.2,
    call: true,
    negatable: true,
    phrases: `
      cuánto|cuanto|qué|que cantidad? te|le|les|os|podrías|quieres|quiere|estarías|podría|desea|desearías|puedes .. donar|aportar|dar|contribuir|ofrecer|colaborar
      te|le|les|os gustaría|interesaría|importaría|animas|animarías|apetecería .. donar|donación|donativo|aportar|contribuir|colaborar|apoyar|ayudar
      <want>|<can>|estarías|estaría|considerarías|considera|consideraría .. donar|donación|donativo|aportar|contribuir|patrocinar
      dispuesto|dispuesta|interesado|interesada a|en donar|hacer|dar|contribuir|colaborar|apoyar ..
      has|ha|habías|sueles|suele|donas|dona|donaste .. donado|donar|alguna|antes|dinero|caridad|benéfica|benéficas|organización ?
      tu|su|una|cada|toda|esa|la|las|pequeña|cualquier|esta|pequeño|los donación|contribución|aportación|aporte|donativo|donaciones|contribuciones ayudará|ayudaría|ayuda|ayudan|puede|podría|haría|hará|irá|va|van|será|sería|se|permite|son|hace|directamente|salva
      donar|done|donando|dona|donación .. parte|todo|tu|su|<number>|<price>|centavos|céntimos|dólar|dólares|pago|recompensa|ganancias
      <number>|<price>|unos|pocos|medio|un|50 centavos|céntimos|dólar|dólares .. puede|pueden|podrían|podría|ayuda|ayudan|hace|niños|niñas
      salvar|ayudar|ayuda|ayudan|alimentar|proteger|apoyar|salva|ayudando|apoya|salvando|proteger .. <needy>
      <needy> .. necesitan|sufren|mueren|guerra|pobreza|hambre|necesidad|conflicto|conflictos|mundo|sufriendo|muriendo|pasan|desnutrición|vulnerables
      derechos|salud|educación|vida|vidas|bienestar|ayuda|mejor .. <needy>
      organización|ong|fundación|entidad|asociación|institución benéfica|caritativa|sin|no|humanitaria|internacional|llamada|que .. ayuda|ayudar|lucro|trabaja|gubernamental|niños|fines|mundo
      haz|haga|hagan|hacer|haciendo|realizar|dejar un|una|tu|su donación|donativo|aporte|aportación|contribución
      marca|marcar|hace|hacer|haría|marcaría|supone|harías la|una|gran|mucha .. diferencia
      provee|proporciona|provea|brinda|lleva|ofrece .. alimentos|comida|agua|medicinas|ayuda|refugio|medicamentos
      <link> para|y donar|colaborar|aportar|apoyar
      apoya|apoyen|apoyar|ayuda|ayúdanos|financia .. proyecto|campaña|causa|película|kickstarter|verkami|disco|documental|indiegogo
      nuestra|mi|esta|la campaña|colecta|recaudación .. kickstarter|verkami|gofundme|<link>|meta|donaciones
      necesitamos|necesito .. <price>|dinero|fondos|mecenas|donaciones|donantes|<number> euros?
      recauda|recaudan|recauden|recaudó|recaudado|recaudar|recogido|alcanzado|llevamos .. <price>|<number>|fondos|meta
      invertir|invierte|inversión|inversores|inversionistas en|nuestro|buscamos|busca|interesados|ángel|para
      préstame|prestarme|préstamo|prestado <price>|<number>|dinero|de|hasta
      subasta|rifa|sorteo|venta|concierto|cena benéfica|benéfico|solidaria|solidario|a
      todos los|todo beneficios|recaudado|ingresos
      lo|el que puedas|puedan|podáis|quieras|guste|gustes
      con|desde|por|tan solo|sólo|poco .. <price>|<number>|céntimos|centavos|dólar|euro
      invítame|invítanos|invitame|invítenme *? *? café
      ^salvemos|salva|salven|salvad nuestra|nuestro|la|el|a
      reunir|reunimos|juntamos|juntar|llegar|llegamos *? *? *? <number>|<price>
      faltan|falta|necesitamos <number>|<price> al|por|para|más|euros
      pon|pongan|echa|echaran|echar|pusieran|dan algo|algún|<number>|<price>|unos|lo para|en|que|por
      hago|corro|haré|correré|camino|pedaleo|voy *? *? *? *? maratón|bici|kilómetros|km|carrera|camino .. por|<handle>
      da|den|dad lo|cualquier|algo que? puedas|puedan|si|cantidad
      el seguro|social|obra|ayuntamiento .. paga|cubre|cierra .. <link>
      patrocíname|patrocínanos|patrocinarías|patrocinas|patrocíneme|patrocinarme|patrocinarnos
      desprenderte|desprenderse|privarte|prescindir de *? <number>|<price>|unos|algo
      hay|existe|alguna|qué|cualquier cantidad *? *? *? sintieras|sienta|gusto|cómoda|cómodo|parezca|bien|pequeña|ayuda|sirve
      cualquier|toda ayuda|aporte|granito|colaboración <link>
      financiado|financiada|financiados|recaudados|recaudado *? *? <number>|<price>|<link>|falta|faltan
      <number>|<price> de <number>|<price> .. <link>`,
  },
] as const satisfies readonly Signal[];
