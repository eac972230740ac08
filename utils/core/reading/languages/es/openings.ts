import type { Signal } from '../rules.ts';

/** Work: vacancies a reader could take, recruiting that says little, work without pay, and the search for work. */
export const openings = [
  {
    why: 'asks_for_job',
    toward: 'sell',
    weight: 2.5,
    call: true,
    negatable: true,
    phrases: `
      busco|buscando|busca|buscamos mi|un|una|de|primer|primera|nuevo|nueva|nuevos|algún|algo .. <job>
      busco|buscando|busca|necesito|necesita <job>|trabajar|horas|noches
      busco * <job>
      #buscotrabajo|#buscoempleo|#opentowork
      en búsqueda|busca de|activa .. trabajo|empleo|oportunidades|<job>
      búsqueda activa
      disponible|disponibilidad para|inmediata
      alguien necesita|precisa|busca un|una|<role>
      acepto|aceptamos encargos|proyectos|pedidos|comisiones|trabajos
      cuido|limpio|paseo|reparo|pinto niños|mayores|ancianos|perros|casas|pisos|todo
      agradezco|agradecería difusión|rt|compartir
      interesado|interesada en la|el vacante|puesto|oferta|plaza
      tengo disponibilidad
      me encantaría|gustaría trabajar|colaborar|incorporarme|formar
      soy <role> .. <number>|busco|con|y
      les|os|te puedo mandar|enviar|dejar mi? cv
      disponibilidad inmediata
      mi|adjunto|mando|dejo|envío .. cv
      mi portafolio|portfolio|candidatura|github
      si|por saben|sabéis|sabes|conocen|sabe|escuchan|conoces|oyes de algo|curro|trabajo|chamba|empleo
      si|por saben|sabéis|sabes|conocen|sabe|escuchan de alguna|alguien .. vacante|oferta|oportunidad|contrate|contratando
      si sabe|saben|sabéis de algo
      soy|tengo|cuento|con|llevo .. <number> años de? experiencia
      me ofrezco
      me interesa|interesaría .. puesto|vacante|oferta|trabajar|formar
      contrátame|contratadme|contratame|contrátenme
      <role> .. busco|disponible
      tengo|con .. movilidad|vehículo|carnet|carné|herramienta propia|propio|b|c
      <role>|gasista|plomero matriculado
      quedo a su|vuestra disposición
      buscáis|buscan|necesitáis|necesitan|necesitas|buscas un|una|a? <role> ?
      tendrían|tendría|tendríais|habrá trabajo|chamba|vacantes`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 1.5,
    phrases: `
      buscamos|necesitamos|solicita|buscan .. <crew>
      busco|buscando|necesito|necesita|busca|faltan .. voluntarios|voluntarias|colaborador|colaboradora|colaboradores|socio|socia|actores|actrices|modelos|ilustrador|comerciales|vendedores|moderadores|testers|músicos|bajista|baterista|guitarrista|cantantes|cofundador
      buscamos|reclutamos <number>
      reclutamos
      ampliamos|ampliando equipo|plantilla|el|nuestro
      estamos creciendo
      forma|formar|formá parte de
      envía|envíanos|mándanos|manda|mándame|envíame|déjanos|enviar|mandar|envianos|mandanos|envíenos tu|su|el|vuestro cv
      nos falta|faltan <role>|alguien|gente
      nos hacen|hace falta .. <role>|manos|gente|voluntarios
      me falta alguien
      te gustaría|interesa|interesaría|apasiona trabajar|unirte|formar|colaborar
      te sumas
      tu|su perfil|trayectoria|cv
      vacante|vacantes abierta|abiertas|para|con
      posición|posiciones abierta|abiertas
      conviértete|únete en|al
      armando|montando|formando|creando un|una|el|la .. grupo|equipo|fanzine|plantel|banda
      recruiter|reclutador|reclutadora|headhunter
      casting
      gana|ganá lo|hasta|dinero
      sin|no experiencia|importa|hace|es necesaria|necesitas|previa
      mundo inmobiliario|comercial`,
  },
  {
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 2,
    phrases: `
      <role> para|en * .. contrato|jornada|salario|sueldo|horario|turno|experiencia|horas
      se busca|necesita|solicita|requiere|precisa|buscan|necesitan|solicitan|contrata .. <role>
      se busca|necesita|solicita|requiere|precisa .. <role>
      busca|contrata|precisa|incorpora|selecciona|necesita|convoca|buscamos|contratamos|necesitamos .. <role>
      están|está contratando|seleccionando|cogiendo|escogiendo
      están|está buscando .. <role>|gente|personal
      media jornada
      jornada completa|parcial
      contrato indefinido|temporal|fijo|laboral|inicial
      contrato de <number>|sustitución|trabajo
      salario|sueldo|remuneración|honorarios|retribución <number>|<price>|de|según|bruto|neto|competitivo|entre|fijo|base
      <number>|<price>|euros|mil|k brutos|bruto|netos|líquidos
      remunerado|remunerada
      horario <number>|flexible|lunes
      cv|interesados|currículum a|al|por|y|en
      escribid|escriban|escribir|mandar|enviar|manden|enviad|cv|currículum .. <email>
      postular|postularse|postúlate|postulaciones|solicitudes|instancias .. <email>|hasta|antes|<link>|con|en
      ^vacante|plaza|empleo|puesto|convocatoria|beca|becas
      #empleo|#vacante|#trabajo|#convocatoria|#ofertadeempleo|#becas
      vacante|vacantes|beca|becas de|para|en|convocatoria|predoctorales|predoctoral
      convoca|convocan|abre|abren|publica|publican .. plazas|becas|convocatoria|plazo|bolsa
      cierre|cierra|cierran|plazo hasta|el <number>
      plazo de presentación|solicitud|inscripción|matrícula|solicitudes
      imprescindible experiencia|saber|inglés|carnet|vehículo|título|carné|nivel
      requisitos|valorable
      en|modalidad|totalmente|completamente remoto|híbrido|presencial
      remoto|híbrido desde|<number>|y
      part|full time
      tenemos una|un|<number> vacante|plaza|puesto|baja
      hace|hacen falta|faltan .. <role>`,
  },
  {
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 2.4,
    opens: true,
    phrases: `
      alguien|quien|quién busca|buscando|quiere .. puesto|prácticas|trabajo|empleo|plaza|doctorado|vacante
      si buscas|buscan|buscáis|quieres .. puesto|doctorado|postdoc|prácticas|plaza|vacante
      voy|vamos|podré|podremos|queremos a|poder? contratar|cubrir|incorporar .. <role>|puesto|puestos|<number>|*
      qué bien|ilusión|bueno|alegría .. que|ver .. <handle> esté|está|busque|busca .. buscando|contratando|contrate|*
      ^contratando|contratamos|contratación|contrato|hiring
      #hiring|#contratando|#wearehiring|#jobs|#job
      se|estamos|están|está|esté|siguen|seguimos|estáis|andan|andamos|anda|estén contratando|contrata|reclutando|contratan|seleccionando
      está|están|esté|estén|anda|andan|sigue|siguen buscando|busca a|un|una|nuestro|dos|<number>|alguien|profesores|gente|nuevo .. <role>|para|que|<link>
      busca|buscan|contrata|contratan|necesita|necesitan|solicita|requiere|incorpora|selecciona un|una|dos|<number>|a .. <role>|asociado|especialista|experto|estudiante|postdoc
      buscamos|necesitamos|contratamos a? un|una|dos|tres|<number>|varios .. <role>|doctorando|postdoc|asistente
      para su|nuestro|el|mi equipo de|en|,
      únete|ven|vente|vengan|quieres a|trabajar trabajar|con|nuestro|en equipo|nosotros|<handle>|como
      trabaja|trabajar|trabajen|trabaje con|en|para nosotros|<handle> .. <link>
      oferta|ofertas|oportunidad|oportunidades|puesto|puestos|vacante|vacantes|posición|posiciones|plaza|plazas de|laboral|disponible|disponibles|abierta|abiertas trabajo|empleo|prácticas|doctorado|postdoc|investigador|profesor|en|para|docente|tiempo
      solicita|postula|postúlate|postúlense|postulate|aplica|aplicar|apliquen|postular|postularte|postularse|inscribirte|presenta|solicitar antes|aquí|en|hasta|por|tu|el|a|con|<link>|ya
      <link> para|y postular|postularte|aplicar|solicitar|solicitarlo|postularse
      candidaturas|solicitudes|postulaciones|aplicaciones|candidatos hasta|abiertas|a|antes|en|deben|<link>
      plazo|fecha|cierre de|límite|hasta el|para|es|solicitudes|inscripción|candidaturas .. <number>
      se ofrece|ofrecen|buscan|requiere|paga|pagan beca|contrato|puesto|experiencia|<price>|por|plaza|alojamiento
      pago|paga|pagamos|pagan|sueldo|salario|tarifa|remunerado|remunerada|presupuesto <price>|<number>|por|de|según|el .. hora|mes|palabra|artículo|hora|día|proyecto|pieza
      <price>|<number> la|por|a|€ hora|palabra
      convocatoria|llamada|llamado|call a|de|para|abierta ponencias|artículos|propuestas|trabajos|comunicaciones|papers|becas|ponentes|autores
      beca|becas|residencia|residencias|prácticas|pasantía|pasantías|voluntariado remunerado? para|en|de|con .. <link>|estudiantes|hasta|plazo|artistas|verano
      tiempo completo|parcial
      turno|turnos|jornada completo|parcial|rotativo|rotativos|completa
      vengan|ven|vente|venid|quieres a? trabajar|enseñar|dar *? a|con|en|para|conmigo|aquí|<handle>|nosotros
      candidato|candidata|persona ideal|idónea|seleccionada
      <role> .. por|a <price>|<number> .. hora|palabras|mes|pieza|hora
      ofrece|ofrecemos|ofrecen|oferta un|una|dos puesto|plaza|contrato|beca|posición|doctorado|vacante
      busco|buscamos|necesito|necesitamos quien|alguien|persona que? escriba|haga|dibuje|traduzca|diseñe|lleve|cuide|edite|corrija|limpie|grabe .. pago|pagado|<price>|<number>|hora
      quieren|necesitan|buscan|busca|necesita|cogen|contratan a? <number>|dos|tres|cuatro|cinco|varios|varias *
      necesitan|necesita|buscan ayudantes|ayudante|gente|personal|profesor|profesora|monitores
      quién|quien quiere|quieres ser nuestro|nuestra próximo|próxima|nuevo|nueva
      mi|nuestra empresa|compañía|universidad|departamento|facultad|laboratorio|equipo|grupo|colega|amiga|amigo busca|contrata|necesita|está|ofrece|quiere
      coge|cogemos|cogen|incorporamos a? <number>|dos|tres|cuatro|un|una|estudiantes|gente *
      sustitución|suplencia|baja|reemplazo por|de maternidad|paternidad|verano|enfermedad
      ^oferta|ofertón|trabajo|empleo freelance|laboral|para|de *? <role>
      presupuesto|pagamos|pago|tarifa|sueldo|salario|honorarios *? <price>
      necesitan|necesita|necesitamos|falta|faltan|buscamos auxiliares|auxiliar|profesionales|conductores|ayudantes|personal *
      sigue|siguen|seguimos *? abierta|abierto|abiertas|buscando|vacante|disponible
      busco|buscamos *? quien me|nos|lo|la sustituya|reemplace|ayude|cubra|lleve|releve
      busco|buscamos|necesito|necesitamos hablante|hablantes|nativo|nativa|intérprete|transcriptor|maquetador *`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 1.9,
    phrases: `
      nueva|nuevas|otra|interesante|gran|excelente|una|emocionante|nuevos oportunidad|oportunidades|proyecto|reto|puesto laboral|laborales|profesional|profesionales|que|para
      abierto|abierta|dispuesto|dispuesta|interesado|interesada a|en una|nuevas|escuchar|explorar|valorar|conversar|conocer|cambiar|nuevos|la .. oportunidad|oportunidades|puesto|propuesta|empleo|rol|proyectos
      estoy|estamos trabajando|colaborando|ayudando|buscando con|a|en .. busca|buscan|cliente|empresa|candidato|candidatos|perfil|talento
      busca|buscando|buscamos candidato|candidata|candidatos|talento|perfil|perfiles
      nuestro|mi|un|mis|nuestros|varios cliente|clientes .. busca|buscan|está|necesita|líder
      tu|su experiencia|perfil|trayectoria|currículum|background .. encaja|encajaría|llamó|interesante|ideal|perfecto|atención|linkedin|impresionó
      me|he topé|encontré|crucé|visto|encontrado|llegó con|tu|su|a .. perfil|cv|experiencia
      <can>|podrías|me|por enviar|enviarme|mandar|mandarme|compartir|mandas|envías tu|su|una|el cv|curriculum|copia
      si te|le|os interesa|interesaría .. hablar|hablamos|llamada|cv|puesto|oportunidad
      voluntario|voluntaria|voluntarios|voluntarias|gente|personas|ayuda .. para necesita|necesitamos|buscan|necesitan|busco|buscamos
      busco|buscamos|necesito|necesitamos|se|faltan .. voluntarios|voluntarias|testers|colaboradores|artista|dibujante|músicos|rapero|raperos|programador|socio|modelos|actores|escritores|mods|moderadores .. para|que|con
      sin|no|gratis|de cobrar|pagar|paga|pago|remunerado|remunerada|forma momento|pero|por|gratuita
      a cambio de ..
      busco|buscamos|buscando|colaborar|trabajar|colaboración con? raperos|rapero|productores|artistas|músicos|cantantes|bandas|youtubers|bloggers|creadores
      embajadores|embajador|embajadora|promotores|afiliados de|para|campus
      clientes|cliente .. buscan|busca|buscando .. candidatos|perfiles|gente|como
      reclutador|reclutadora|recruiter|headhunter que|de|en|y
      mi|nuestra|una idea|startup|app .. programador|socio|diseñador|participación|equity|sueldo|cofundador
      programador|diseñador|diseñadora|desarrollador|becarios|prácticas .. mi|nuestra startup|idea|app|proyecto
      sin|no sueldo|remunerado|remunerada|hay *? momento|inicio|presupuesto|dinero`,
  },
  {
    why: 'asks_for_job',
    toward: 'sell',
    weight: 2,
    call: true,
    negatable: true,
    phrases: `
      me|se|cualquiera contrata|contratan|contraten|contrate|contraría
      busco|buscando|en|estoy|buscar .. trabajo|empleo|puesto|prácticas|pasantía|chamba|clientes|oportunidades|becario freelance|remoto|como|de|en|para|a|nuevos|laborales
      disponible|disponibilidad|abierto|abierta para|a .. trabajar|freelance|proyectos|trabajo|empezar|contratar|ofertas|incorporación|viajar
      contratan|contratando|contrataría|hay alguien|gente|a|personal|vacantes ?
      alguien|quién|quien|saben|sabéis|conocen .. contratando|contrata|contraten|vacantes|curro ?
      soy|como un|una? <role> .. disponible|busco|<link>|encargos
      tengo|con|cuento|mis <number> años .. experiencia ..
      perdí|quedé|quedo|sin mi|sin trabajo|empleo .. busco|buscando|ayuda
      limpio|cuido|paseo|arreglo|corto|reparo|hago casas|perros|niños|jardines|mudanzas|césped|ordenadores|recados|chapuzas
      me|nos tuvieran|tengan|tenga|tuviera|tengáis|tuvierais en cuenta|presente
      hay|tiene|tienen|tendrá trabajo|algo para|de? mí|yo ?
      tengo|tenemos|me queda|quedan *? *? hueco|huecos|disponibilidad *? en|del|para|libre|libres
      justo me dedico a
      <number> años de experiencia .. <price>
      arreglo|reparo|edito|traduzco|corrijo|diseño|programo tu|tus|su|vídeos|videos|textos|webs|ordenadores
      portfolio|portafolio|tarifas <link>|en
      alguna|alguna|qué empresa|tienda|estudio|despacho|restaurante que|necesita|busca *? *? ?`,
  },
  {
    why: 'passes_on_opening',
    toward: 'serve',
    weight: 1.6,
    phrases: `
      <role> .. <price> la|por|cada|al hora|clase|mes|sesión|año|palabra|semana
      <price>|<number> h|hora|horas|brutos|netos|mensuales`,
  },
  {
    why: 'recruits',
    toward: 'sell',
    weight: 2.8,
    phrases: `
      sin sueldo|remuneración|remunerar|cobrar|paga|pagar|remunerado
      no hay|tengo|tenemos *? *? sueldo|remuneración|plata|dinero|presupuesto|duro
      no puedo|podemos|se pagar|paga|pagamos|remunerar|ofrecer|cobra
      ningún|cero|poco presupuesto
      ad honorem
      a cambio te|os|les *
      alguien|alguno|algún|alguna|quién *? *? *? quiera|quiere|interesaría|animaría|gustaría|apetece *? *? *? *? mi|nuestro|nuestra
      participación|acciones|porcentaje|equity *? *? empresa|startup|idea|negocio
      gente como tú|vosotros|ustedes en|para
      solo|sólo gastos|transporte|comida|viáticos`,
  },
] as const satisfies readonly Signal[];
