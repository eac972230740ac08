import type { Signal } from '../rules.ts';

/** Prices and services. */
export const selling = [
  {
    why: 'names_price',
    toward: 'sell',
    weight: 1.9,
    negatable: true,
    phrases: `
      <percent> de|dto descuento|dto
      <percent> off|menos
      <percent> en <work>|toda|todo|todos|todas|nuestra|tu|cursos|productos
      mi|cupón|usa|con|el código|cupón .. descuento|gratis|<percent>|<price>
      con mi|el código
      código de descuento|promocional
      cupón
      promo|promoción|promociones|ofertón|ofertaza
      #oferta|#promo|#descuento|#sorteo|#blackfriday
      preventa|liquidación|liquido|outlet
      envío|envíos gratis|gratuito|gratuitos|a|incluido|en
      en|de|a oferta|descuento|venta
      a|desde|por|solo|sólo|precio <price>
      desde|por|solo|sólo <number> <currency>
      <number> <currency> cada|negociables|conversables|entrega|gastos|envío
      <price> cada|negociables|negociable|entrega|gastos|envío|mes|unidad|kilo
      ^vendo
      vendo|vendemos
      ^se vende|venden
      ^alquilo
      a la venta
      ya a la venta
      tarifas
      precio|precios especial|especiales|accesibles|accesible|económicos|justos|reducido|desde|promocional|imbatible|imbatibles
      presupuesto gratis|gratuito|sin
      pide|pida|solicita|solicite|pidan|pedí tu|su presupuesto|cita|diagnóstico|demo
      gratis hasta|durante|tu
      gratuita|gratis <link>
      ingresos|dinero desde casa|extra|pasivos|<number>
      gana|genera|generar|ganar|gane|genere dinero|ingresos|hasta
      interesados|interesadas <dm>|por|al|escribir
      pago|pagos por|con bizum|paypal|transferencia
      regalo|gratis con|por cada|tu|la
      solo|sólo hoy
      últimas|últimos unidades|pares|ejemplares
      hasta agotar existencias
      edición limitada
      2x1|3x2
      envíos|envío|entregas a|por|en todo|toda|españa|domicilio|península|méxico|argentina|chile|colombia|perú
      hacemos|hago envíos|entregas
      pack|packs
      stock`,
  },
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 2.2,
    negatable: true,
    phrases: `
      escríbenos|escríbanos|escribinos|llámanos|llámenos|contáctanos|contáctenos|visítanos|consúltanos|consúltenos|escribidnos|llamadnos
      escríbeme|escríbenos|escribime|escríbanos|escríbanme|escribinos|mándame|manda|envíame * y te|les|os
      contáctanos|contactanos|contáctame|contáctenos|contactadnos
      pedidos|reservas|consultas|encargos|citas por|al|sin|en|<dm>
      pregunta|pregunten|consulta|consulte por <dm>
      pregunta|pregunten|consulta|consulte sin
      ayudo|ayudamos a
      ofrezco|ofrecemos|ofreciendo|brindamos|ofrece
      instalamos|reparamos|diseñamos|fabricamos|realizamos|tramitamos|distribuimos|impartimos <number>|envíos|todo|toda|logos|reformas|rutas|cajas|en|con|a|también|presupuestos
      hacemos|hago <number>|envíos|logos|reformas|rutas|cajas|presupuestos|tartas|pasteles|encargos|diseños|páginas
      en nuestra|nuestro tienda|app|clínica|centro|estudio|taller|academia|plataforma|web|despacho|agencia
      nuestros|nuestro|nuestra|nuestras clientes|servicios|servicio|solución|soluciones|equipo|empresa|sistema|planes
      tu|su|vuestro negocio|marca|ventas|pyme|despacho
      impulsa|multiplica|aumenta|mejora|potencia|transforma|aumente tu|tus|su
      necesitas|necesitan|necesita|buscas|quieres|quieren|querés un|una|más|vender|aprender|mejorar ?
      si buscas|necesitas|alguien|quieres|querés .. escríbeme|escribeme|<call-me>|busca|nosotros
      doy|impartimos|imparto|damos clases|cursos|talleres
      a domicilio
      a medida
      cotización|cotizaciones|cotiza|cotice
      sinergia|sinergias
      vimos|vi|veo|he visto? que ustedes|trabajas|llevas|sois|lideras|usted|lidera|dirige|dirigen|trabaja
      le|te|les escribo de|desde|porque|para
      catálogo
      oportunidad de negocio|inversión|negocios
      pymes|despachos|marcas|empresas|profesionales|negocios como la|el|tu|su|vuestra
      a|para pymes|despachos|marcas|emprendedores
      desde <number> ayudamos|llevamos`,
  },
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 0.7,
    phrases: `
      dm|dms|md|mp|mps|inbox|whatsapp|wsp|wasap|telegram
      abrimos|abrí|abro mi|nuestra|nuestro
      abrimos la|el|un|una
      pedidos|encargos|presupuestos|reservas
      si te|os|les|le interesa|interesan
      emprendedora|emprendedores|emprendimiento
      soy coach|asesora|asesor|consultor|consultora`,
  },
  {
    why: 'names_price',
    toward: 'sell',
    weight: 1.2,
    negatable: true,
    phrases: `
      a|por|solo|sólo|desde|ahora|cuesta|precio|valor|costo|apenas|son <price>
      <price> cada|más|o|incluye|gratis|envío|negociable|todo
      la|una|esta semana|hoy|mañana .. descuento|oferta|rebajado|gratis|<percent>
      se|en vende|venden|venta|alquila|alquilan|rento|renta|traspasa
      en venta
      vendo|alquilo|remato|permuto|rento|subasto mi|un|una|el|la|entradas|entrada|dos|<number>|por
      haz|hagan|hacé|hacen|escucho|acepto|recibo|aceptan|aceptamos tu|su|ofertas|oferta|cambios
      oferta|ofertas seria|serias|especial|limitada|limitado|termina|hasta|válida|flash|razonable|razonables
      quedan|me|queda|tengo <number>|quedan|unas|varias|pocas invitaciones|códigos|claves|códigos|unidades|keys
      código|enlace|link|codigo de? invitación|referido|referidos|afiliado|descuento|promocional|promo
      con|usa|usando|usar|mi|regístrate|usen|usando mi|el|este código|codigo|enlace|link
      los|las primeros|primeras <number> .. que|en|reciben|gratis|personas|usuarios|se|clientes|tendrán|inscritos
      cuenta|acceso|versión|suscripción|plan|prueba pro|premium|gratuita|gratis|gratuito|vip|anual ..
      gana|ganar|ganen|recibe|obtén|consigue|llévate <price>|<number>|dinero|gratis|hasta|un|una|extra .. <price>|gratis|<link>|paypal|amazon|dólares|euros|regalo
      tarjeta|tarjetas de regalo
      envío|envíos|entrega gratis|gratuito|incluido|internacional|internacionales|nacional|mundial|en|a
      compra|compre|compren|comprad|cómpralo|cómprala|adquiere|ordena|pide|consigue ya|aquí|ahora|tu|tus|hoy|el|la|online|mi .. <link>
      comprar|ordenar|pedir|conseguirlo|comprarlo aquí|ya|en|online <link>|amazon
      hago|haré|haremos|dibujo|dibujaré|diseño|diseñaré|edito|traduzco|escribo|escribiré|corrijo|crearé|pinto .. por|desde <price>|<number>
      por <price>
      mitad de precio
      nuevo|nueva|usado|usada|seminuevo|poco sin|con|uso|en .. <price>|estrenar|garantía|vendo
      llévate|llévense <price>|<percent>|gratis|un|<number>
      <percent> .. descuento|menos|off
      envío|envíe|mando una|la muestra|gratis`,
  },
  {
    why: 'offers_services',
    toward: 'sell',
    weight: 1.6,
    negatable: true,
    phrases: `
      manden|escriban|mandad|escribidme|mándenme|escríbanme un|por|al? <dm>|mensaje|correo
      contrátame|contrátanos|contrátenme|contratarme|contratarnos|contáctanos|contáctenos
      <want> .. más|mejorar|aumentar|vender|ganar|conseguir .. ventas|clientes|dinero|seguidores|ingresos
      cansado|cansada|harto|harta|cansados|hartos de .. ?
      tu|su|vuestro|vuestra negocio|empresa|marca|sitio|web|proyecto|evento|boda|tienda .. <link>|ayudamos|podemos|nosotros|necesita
      ayudo|ayudamos|ayudando a empresas|personas|negocios|profesionales|marcas|emprendedores|mujeres|equipos|líderes|pymes|organizaciones|startups|gente
      ofrezco|ofrecemos|vendo|doy|damos|hago|imparto clases|servicios|servicio|sesiones|asesoría|cursos|talleres|consultoría|masajes|comisiones|comisión|traducciones|encargos|diseño|asesoramiento
      clases|tutorías|sesiones|asesorías|masajes|consultas|lecciones particulares|individuales|personalizadas|online|disponibles|a|por|desde
      acepto|aceptamos|abiertas|abro|abrimos|cerradas|tengo encargos|comisiones|pedidos|reservas|comisión|alumnos|clientes|nuevos|proyectos
      disponible|disponibles para bodas|eventos|encargos|proyectos|fiestas|colaboraciones|sesiones|clases|comisiones
      se busca|necesita|alquila compañero|compañera|roomie|inquilino|habitación|cuarto|piso
      nuestros|nuestras clientes|servicios|productos|soluciones|precios|planes|paquetes|expertos
      especialistas|especializados|expertos|líderes|profesionales en ..
      nuestra|nuestro|mi app|plataforma|herramienta|software|sistema|solución|programa|servicio|equipo te|os|les|permite|ayuda|ofrece|puede|hace
      hago|hacemos|diseño|creo|construyo webs|páginas|logos|diseños|retratos|tartas|vídeos|videos|sitios|muebles|joyas|pulseras|edición|traducciones|fotos
      doy|damos|imparto|impartimos un|una|unas curso|cursos|taller|clase|clases|talleres|sesiones
      le|te|les|os mando|envío|muestro|enseño|preparo|hago|interesa|interesaría|gustaría .. ejemplo|presupuesto|catálogo|muestra|propuesta|precios|cotización|lista ?
      pagarías|comprarías|pagarían|usarías|comprarían ?`,
  },
] as const satisfies readonly Signal[];
