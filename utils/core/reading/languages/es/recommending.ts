import type { Signal } from '../rules.ts';

/** Things worth knowing: what others made, passed on for its use. */
export const recommending = [
  {
    why: 'recommends',
    toward: 'serve',
    weight: 1.6,
    phrases: `
      <useful> <resource>
      muy útil|útiles|recomendable|recomendables|aprovechable|práctico|práctica|completo|completa
      guia|guía|vídeo|video|hilo|artículo|libro|lectura|texto muy|súper interesante|bueno|buena|claro|clara|completo|completa
      guía|guia|plantilla|listado|lista|recurso|recursos|tutorial|manual|mapa|directorio|glosario|fichas|resumen|recopilación|recopilatorio|chuleta|plantillas|hilo para|de|con|sobre|del|gratis|actualizado|rápida|completo|completa|<handle>
      os|les|te|se lo? recomiendo|recomendamos|aconsejo
      recomiendo|recomendadísimo|recomendada|recomendado|recomendable|imprescindible
      por si|alguien a|le|os|les|alguien|te sirve|alguien|ayuda|interesa|vale|sirven|es|fuera
      gratuito|gratuita|gratuitos|gratuitas|descargable|descargables para|en|y|con|de
      en abierto|pdf
      ideal|perfecto|perfecta|genial|útil para|si
      guardad|guardadlo|guarden|guárdenlo|guardaos|guárdalo|guárdenselo|apuntad|apunten
      dejo|aquí|acá el|la|los|las|un|una <resource>
      aviso|atención|ojo|psa|recordatorio a|para|vecinos|vecinas|que|con|madres|profes|profesores|familias|si|gente|compañeros
      cortan|cortarán|cerrarán|abrirán|cierran|suspenden .. el|la|de|hasta|mañana|hoy
      preguntad|preguntá|pregunten|preguntar por
      aquí|acá|aqui la|el|un|una demo|código|codigo|repo|repositorio|ejemplo|plantilla|hilo|presentación|documentación
      ^til
      ^cómo|como configurar|instalar|crear|conseguir|usar|hacer|evitar|arreglar|resolver|solucionar .. para|en|con|sin|que|desde <link>|*`,
  },
  {
    why: 'recommends',
    toward: 'serve',
    weight: 1.8,
    phrases: `
      os|les|te comparto|paso|dejo|dejamos|compartimos|recomiendo|recomendamos este|esta|estos|estas|un|una|el|la|los|lista|enlace|link|artículo
      excelente|buen|buena|gran|genial|brillante|imprescindible|necesario|magnífico|interesante|interesantísimo|estupendo artículo|hilo|análisis|reflexión|lectura|texto|reportaje|resumen|explicación|recurso|recopilación|libro|documental|columna|entrevista|iniciativa|herramienta|infografía|guía|vídeo|post|charla de|por|en|sobre|para|del|vía|<handle>|<link>|con
      para quienes|quien|los|todos|l@s|aquellos que? quieran|necesiten|buscan|busquen|están|estén|preguntaban|quiera|empiezan|tengan|no|trabajan|viven
      lean|leed|vean|ved|escuchen|escuchad|miren|sigan|seguid|lee|mira|escucha este|esta|esto|a|estos <handle>|hilo|artículo|vídeo|video|entrevista|<link>|gran|texto|libro|que
      atención|ojo|cuidado|alerta con|a|estafa|al|que .. correo|sms|estafa|phishing|mensaje|timo|bulo`,
  },
  {
    why: 'recommends',
    toward: 'serve',
    weight: 1.5,
    phrases: `
      genial|excelente|buena|buen|gran|brillante|interesante|estupenda|fantástica|magnífica|útil|maravillosa|increíble|súper|muy|bonita|estupendo|imprescindible introducción|resumen|recopilación|lista|listado|guía|lectura|recurso|reflexión|explicación|análisis|artículo|entrada|post|vídeo|video|charla|hilo|herramienta|iniciativa|infografía|ejemplo|ejemplos|consejos|ideas|texto|libro|podcast|presentación|entrevista|visualización|mapa .. a|de|sobre|para|por|<link>|con|en|del|que|<handle>|vía
      <resource> .. <useful>|interesante|útil|recomendado|gratuito|gratuitos .. <link>
      <useful> <resource> <link>|gratuito|gratuita|gratuitos|online|en
      introducción|iniciación|guía|curso gratuito? a|al|de|para .. <link>
      <number> consejos|trucos|formas|maneras|claves|herramientas|ideas|recursos|pasos|razones|lecciones|estrategias|ejemplos|apps para|de|que|sobre|<link>
      cómo|como <act>|<act-it>|hacer|crear|escribir|enseñar|aprender|mejorar|usar|evitar|convertir|ayudar|construir|gestionar|diseñar|elegir|encontrar .. <link>
      debes|deberías|deberíais|deberían|tienes|tienen|tenéis|hay que? leer|ver|escuchar|leerlo|verlo|probar|seguir|conocer|mirar|probarlo
      vale|merece la? pena leerlo|verlo|leer|ver|escuchar|escucharlo|leerla|verla|visitar|seguir|echarle|seguirle
      lectura|libro|artículo|vídeo|video|charla|serie|podcast|web|hilo recomendado|recomendada|imprescindible|obligada|obligado|obligatoria|imperdible
      imperdible|recomendable|recomendadísimo|imprescindible|indispensable
      para quien|quienes|los|todos|aquellos|cualquiera .. interesado|interesados|interese|quiera|quieran|busquen|preguntan|necesiten
      gratis|gratuito|gratuitos|gratuita|libre|abierto|abiertos|licencia|creative .. descargar|descarga|libres|commons|abierta|recursos|libro|curso <link>
      código abierto|libre
      recursos|materiales|herramientas|ideas|plantillas|actividades|consejos|enlaces|ejemplos|lecciones .. para|sobre|de .. <link>|clase|profesores|docentes|aula|padres|estudiantes
      una|la|esta|gran|excelente lista|colección|recopilación|selección|serie|guía de|con|para|completa .. <link>
      recomiendo|recomendamos|recomendaría|recomiendas|recomendado|recomendable mucho|el|la|este|esta|los|a|leer|ver|que|encarecidamente|por|<handle>|echar|muchísimo
      sigan|seguid|sigue|síganlo|seguir a <handle> si|para|que|porque|,
      lean|leed|léanlo|leedlo|vean|vedlo|escuchen|escuchad esto|este|a|<handle>|<link>|lo|la|el
      mi|mis favorito|favorita|favoritos|favoritas|preferido|preferida es|son|de|para|:
      nuevo|nueva|nuevos estudio|investigación|informe|herramienta|recurso|guía|datos .. permite|para|ayuda|explica|sobre .. profesores|docentes|<link>
      datos|dataset|mapa|código|fuente|plantilla .. disponible|disponibles|descargar|aquí .. <link>
      ^cómo|como *? *? *? *? *? *? <link>
      consejos|tips|ideas|recursos|trucos|estrategias|herramientas|materiales|actividades para|sobre|de *? *? *? *? <link>
      <number> *? consejos|ideas|formas|maneras|pasos|herramientas|trucos|recursos|cosas|razones|claves *? *? *? *? <link>
      <handle> tiene|tienen|ofrece|publica|ha un|una|unos|unas|buenos|publicado|excelente|recursos|muchos .. <link>?
      útil|interesante|práctico|imprescindible|ideal|perfecto para|si profes|profesores|docentes|quien|quienes|padres|estudiantes|todos|los|tienes|estás|te
      han|ha|acaban|acaba *? *? colgado|publicado|puesto|liberado|digitalizado|colgar|publicar|liberar|abierto .. entero|completo|completa|gratis|abierto|todo|enteros|online|libre|por|tablas|datos
      merece|vale|valen la? *? hora|rato|lectura|visita|minutos`,
  },
] as const satisfies readonly Signal[];
