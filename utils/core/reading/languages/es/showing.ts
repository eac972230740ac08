import type { Signal } from '../rules.ts';

/** Own things shown to all: what was made, published, started. */
export const showing = [
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 2,
    negatable: true,
    phrases: `
      <our> <fresh> <work>
      <our> <fresh> * <work>
      ^<fresh> <work>
      nuevo|nueva|nuevos <work> en|del|de|sobre|disponible|<link>|con|ya|cómo|como
      ^nuevo|nueva|nuevos|nuevas <work>|vlog|remix|videoclip|tuto|tutorial|colección|horario
      ya está|están|tenéis|tienen|tienes|puedes|podéis|pueden|podés|se .. disponible|disponibles|línea|online|amazon|publicado|publicada|comprar|pedir|escuchar|reservar|aire|abierto|abierta|abiertas
      ya disponible|disponibles|a
      ya salió|está|tenemos|tengo .. <our>|el|la|los|un .. <work>
      hoy|ayer|mañana en el|mi|nuestro blog|canal|podcast|programa
      en el|mi|nuestro|nuevo blog|canal|podcast
      acabo|acabamos de publicar|lanzar|subir|estrenar|sacar|colgar|inaugurar
      he|hemos <made> .. <work>
      he|hemos publicado|lanzado|estrenado|grabado|diseñado|desarrollado|escrito|creado|sacado un|una|mi|nuestro|nuestra|el|la
      publiqué|lancé|grabé|estrené|diseñé|desarrollé|publicamos|lanzamos|estrenamos|creamos|presentamos|inauguramos|organizamos|lance|publique|grabe|estrene mi|nuestro|nuestra|un|una|sobre|el|la|los|en
      <made-it> mi|nuestro|nuestra|un|una .. <work>
      ^publiqué|lancé|grabé|estrené|desarrollé|publicamos|lanzamos|estrenamos|creamos|presentamos|inauguramos
      ^os|les|te presento|presentamos|traigo|traemos <our>|un|una|el
      ^os|les|te dejo|comparto|dejamos <our>
      ^os|les presento|presentamos
      os|les dejo|comparto|traigo|paso mi|nuestra|nuestro|mis
      les|os comparto|presento|presentamos
      comparto mi|nuestro|nuestra|mis
      me|nos publican|entrevistan|entrevistaron|entrevistó|publicaron
      entrevista que|en me|nos|la
      hablamos|charlamos|conversamos|entrevistamos|hablo con|a|sobre <handle>
      entrevistamos a
      hoy|mañana|programa|episodio|podcast .. hablamos|charlamos|conversamos de|con|sobre
      ep|episodio <number>
      ^capítulo|parte|temporada|cap <number>
      nueva|segunda|tercera edición|entrega|columna|entrada
      nueva temporada|parte|versión
      tengo disco|libro|canal|single|tema|web|blog|vídeo
      lo cuento|explico|conté|contamos todo? en el|mi|nuestro
      inauguro|inauguramos|actúo|actuamos|exponemos|expongo
      hablaré|charlaré|presentaré|participaré|tocaré|tocaremos|presentaremos|hablaremos de|sobre|en|el|mi
      presentamos|presento el|mi|nuestro|nuestra|en .. libro|disco|novela|proyecto
      visitas|rutas guiadas
      estrenamos|estreno|lanzamos|inauguramos|presentamos|lanzamiento
      abrimos|arrancamos|organizamos hoy|el|un|una|con|mi|nuestra|en|nuestro|la|nuevo|nuevos|grupo|inscripciones
      mi|nuestro libro|novela|disco|poemario|single|curso|taller|podcast|charla|blog|canal|web|tienda|app
      somos una|un * de|que|y
      escribí|escribo|escribimos sobre
      hoy escribo|hablo|hablamos sobre|de|en
      #nuevo|#podcast|#blog|#marketing|#emprendedores|#emprendimiento|#negocios
      ya|hoy sale|salió mi|nuestro|nuestra|la|el`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 0.8,
    negatable: true,
    phrases: `
      <our> <work>
      en nuestra|nuestro
      nuestros|nuestro|nuestra
      somos .. de
      <fresh> <work>`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 2.1,
    negatable: true,
    phrases: `
      ^nueva|nuevas|último|última|nuevo|nuevos entrada|publicación|post|artículo|episodio|vídeo|video|canción|tema|proyecto|reseña|columna|reto|capítulo|juego|app|versión|disco|libro|hilo|podcast|número|edición|boletín|newsletter|diseño|ilustración|receta|oferta|evento|curso|tutorial|directo|blog|entrega|álbum|remix|producto|productos
      nueva|nuevo|última|último entrada|publicación|post|artículo|episodio|vídeo|video|número|edición|capítulo en|de|del mi|nuestro|nuestra|el|la blog|podcast|canal|web|newsletter
      ^entrada|publicación|artículo|vídeo|video|podcast|episodio|blog|post del? blog? <link>|nueva|nuevo|sobre|:
      ^hoy|ayer|esta en|semana el|mi|nuestro|en|nuestra blog|podcast|canal|programa|el|nuestro|mi
      en el|mi|nuestro blog|canal|podcast|newsletter .. <link>|hablo|hablamos|explico|cuento|hoy|ya|ahora
      ya está|están|tenéis|tienen|tienes <our>? aquí|activo|activa|publicado|publicada|abierta|venta|disponible|tiendas|blog|youtube|spotify
      ahora está|están|disponible|disponibles en|disponible|activo|online|también|<link>|abierto|abierta|para
      está|están|queda|sigue ya|ahora|disponible|finalmente en|disponible|a|activa|online|para <link>|línea|venta|la|todos|descargar
      por|al fin fin|está|hemos|he|terminé|salió|sale|llega|publicamos|terminado .. <link>|listo|lista|disponible|mi|nuestro|nuestra
      por si te|os|se|alguien lo|la perdiste|perdisteis|perdieron|perdió|has|habéis perdido?
      esto|este|esta lo|la|he? escribí|hice|escrito|hecho|publicado|grabado|publiqué hace|en|ayer|sobre|para|anoche|<link>
      escribí|hice|creé|grabé|publiqué|terminé|dibujé|pinté|compuse|diseñé|construí|monté|programé|desarrollé|escribe|hicimos|creamos|publicamos|grabamos|escribimos|lanzamos un|una|este|esta|mi|sobre|nuestro|nuestra|unas|unos|algo|otro|esto .. <link>
      acabo|acabamos de terminar|publicar|lanzar|subir|estrenar|crear|hacer|programar|escribir|montar|abrir|grabar|sacar|completar mi|nuestro|nuestra|la|el|una|un|este|esta|de
      recién terminado|publicado|salido|subido|horneado|estrenado|lanzado|hecho|terminada|publicada|subida|lanzada|horneada
      he|hemos añadido|creado|hecho|construido|terminado|desarrollado|programado|escrito|montado|abierto|subido|preparado|lanzado|publicado|actualizado a|un|una|mi|nuestro|nuestra|el|la|unas|nueva|esta|este .. <link>|juego|app|tienda|canal|blog|herramienta|web|libro|tienda
      estoy|estamos haciendo|creando|desarrollando|construyendo|preparando|escribiendo|programando|trabajando|lanzando|grabando|diseñando|montando un|una|mi|en|nuestro|nuestra|el nuevo|nueva|una|un|herramienta|juego|app|libro|serie|proyecto|web|plataforma|canal|curso .. <link>|herramienta|juego|app|libro|proyecto|plataforma
      emocionado|emocionada|emocionados|feliz|felices|orgulloso|orgullosa|orgullosos|encantado|encantada|encantados|contento|contenta|contentos|ilusionado|ilusión .. anunciar|presentar|compartir|lanzar|publicar|estrenar|mostrar|contarles|contaros|anunciaros|presentaros|anunciarles|anunciaros|enseñaros
      me|nos gustaría|encantaría|alegra|complace|enorgullece presentar|presentarles|presentaros|presentarte|enseñaros|mostrarles|compartir|anunciar|mostrar|presumir|anunciarles|enseñar
      quiero|queremos|quería|déjenme|dejadme|permítanme|vengo|quisiera a? presentar|presentarles|presentaros|presentarte|enseñaros|mostrarles|anunciar|enseñarles|compartirles ..
      os|les|te presento|presentamos a? <our>|un|una
      anunciamos|presentamos|lanzamos|estrenamos|inauguramos|publicamos
      mi|nuestra|nuestro reseña|crítica|artículo|texto|entrevista|charla|ponencia|presentación|columna|reflexión|experiencia|análisis|vídeo|video|post|entrada|hilo|diapositivas|sesión|capítulo|resumen|serie .. <link>|hoy|aquí
      lo|cosas|lecciones que aprendí|aprendimos|estoy|estamos|he|pienso|pensamos|leí aprendiendo|leyendo|aprendido|de|sobre|en .. <link>
      a la|mi venta|tienda ya|ahora|en|desde|por|hoy|<link>|!
      mi|nuestro|nuestra canal|blog|tienda|banda|grupo|disco|maqueta|novela|cómic|juego|proyecto|web|etsy|soundcloud|patreon|twitch|ep|mixtape|beats|música|canciones|cuadros|ilustraciones .. <link>|aquí
      episodio|capítulo|ep|temporada|entrega|parte|número|volumen <number> de|del|:|<link>|ya|disponible
      en vivo|directo hoy|esta|mañana|a|ahora
      estaré|estaremos|voy|vamos hablando|presentando|dando|impartiendo|tocando|participando|actuando|exponiendo|hablar|presentar|dar|tocar|estar .. en|sobre|charla|ponencia|el|mi
      banda sonora|trailer|tráiler|teaser|adelanto|avance <link>|de|ya|del|disponible|oficial
      extensión|plugin|aplicación|app|herramienta|web|juego|bot|script que .. hice|he|hicimos|hemos|creé|desarrollé
      hecho|hecha|creado|creada|escrito|escrita|diseñado por mí|mi|nosotros|
      nuestra|nuestro página|sitio|web|tienda|app|canal|comunidad|servidor .. <link>|ya|tiene|cuenta|está
      web|página|sitio|tienda|aplicación|app|plataforma .. ya|está activa|activo|online|disponible|lista|línea|funcionando|lanzada
      acaba|acaban de salir|subir|publicarse|estrenarse|abrir
      ya? salió|llegó|llegaron|salieron|sale|subió|subí el|la|los|nuestro|nuestra|mi|su|nuestras .. <link>|merch|disco|ep|libro|capítulo|episodio|vídeo|parte|camiseta|camisetas|canción
      está|están|ya en|ya play|app|spotify|amazon|steam|itunes|kindle|netflix|filmin|etsy store?
      haciendo|jugando|tocando|cantando|grabando|dibujando|pintando mi|nuestro|nuestra|un|una .. <link>|parte|canción|canal
      mi|nuestra|nuestro|la youtube|soundcloud|twitch|spotify|tiktok|instagram
      de mi|nuestro primera|primer|última|último|nueva|nuevo canción|tema|disco|libro|vídeo|juego
      subí|subimos|he|colgué *? subido? mi|nuestro|nuestra *
      hice una cosita|cosa
      mi|nuestra *? *? serie|colección|tienda .. en|está|<link>
      nuestro|nuestra *? folleto|catálogo|boletín|revista|informe|webinar|guía
      mi|nuestro mujer|marido|hermano|hermana|hijo|hija|amigo|banda|madre|padre .. negocio|tienda|libro|disco|ep|canal|canción .. <link>?`,
  },
  {
    why: 'shows_own_work',
    toward: 'sell',
    weight: 0.8,
    negatable: true,
    phrases: `
      ^en nuestro|nuestra
      hoy|mañana presentamos|lanzamos|estrenamos|celebramos|estaremos|tenemos
      para mi|nuestro canal|podcast|blog|newsletter|web|tienda
      mi|nuestro|nuestra <fresh> *
      nuestro|nuestra equipo|programa|congreso|evento|campaña|conferencia|webinar|revista|escuela`,
  },
] as const satisfies readonly Signal[];
