import { commands, commandsToOneself, commandsWith, forbidden, futures, infinitivesWith, presents } from './verbs.ts';

const advice = `probar>prueb intentar usar revisar mirar comprobar>comprueb verificar cambiar quitar añadir agregar borrar instalar
  desinstalar actualizar reiniciar buscar entrar leer empezar>empiez preguntar pedir>pid llamar llevar sacar dejar evitar comparar
  calcular guardar abrir cerrar>cierr copiar pegar subir bajar descargar activar desactivar marcar desmarcar escribir hablar
  consultar reclamar denunciar solicitar presentar anotar apuntar contar>cuent pensar>piens cortar lavar limpiar
  esperar aprovechar recordar>recuerd separar ajustar ejecutar crear meter coger fijar elegir>elig comprar pasar tomar regar>rieg
  echar agrupar repetir>repit partir medir>mid confirmar girar configurar desconectar conectar avisar averiguar exportar
  importar seguir>sigu respirar descansar aguantar firmar pagar volver>vuelv dormir>duerm hervir>hierv mezclar plantar`;

/** To put something into somebody's hands. */
const giving = `mandar enviar>enví pasar buscar subir revisar mirar preguntar consultar avisar confirmar llamar marcar contestar responder
  presentar reservar guardar apartar apuntar añadir agregar arreglar cambiar prestar acercar alcanzar ayudar llevar preparar publicar
  verificar chequear gestionar tramitar coordinar agendar actualizar reenviar>reenví imprimir instalar escribir compartir reportar
  comentar pagar transferir>transfier devolver>devuelv entregar explicar contar>cuent enseñar mostrar>muestr dejar probar>prueb
  colgar>cuelg redactar resumir recomendar>recomiend etiquetar invitar recoger>recoj averiguar depositar incorporar escanear anotar
  borrar quitar regalar conectar sumar inscribir grabar regar>rieg limpiar fotografiar vigilar atender>atiend cuidar traducir>traduzc trasladar reponer>repong imprimir`;

/** Classes of Spanish words, for phrases to name as `<class>`. */
export const lexicon: Record<string, string> = {
  can: 'puedes podés podéis pueden puede podrías podríais podrían podría podremos',
  should: 'deberías deberíais debes debés debéis',
  want: 'quieres querés queréis quieren quiere quisieras quisiera quisieran querrías querría querríais querrían',
  /** Whom children's charities help. */
  needy: 'niños niñas niño niña menores infancia familias refugiados huérfanos pobres necesitados bebés huérfanas',
  our: 'mi mis nuestro nuestra nuestros nuestras',
  your: 'tu tus su sus vuestro vuestra vuestros vuestras',
  /** The reader, before a verb. */
  to: 'te os le les se',
  it: 'lo la los las',
  try: `${commands(advice)} haz haga hagan haced hacé ve vaya vayan id andá ten tenga tengan tened di diga digan decid pon ponga pongan poned poné sal salga ojo checa cheque`,
  'try-it': `${commandsWith(advice, 'lo la los las le les te se')} hazlo hazle hazte hágalo háganlo ponlo ponla ponle ponles póngale pónganle dile dígale díganle decile decidle vete ponele ponelo`,
  'not-to': `${forbidden(advice)} hagas haga hagan hagáis pongas ponga pongan pongáis vayas vaya vayan vayáis digas diga digan digáis tengas tenga tengan salgas des den encharques preocupes preocupe preocupen preocupéis agobies agobie rindas asustes`,
  give: `${commandsWith('mandar enviar>enví pasar escribir dejar llamar avisar contactar mostrar>muestr enseñar compartir pegar contar>cuent preguntar', 'me nos')} dime dinos decime decinos díganme dígame díganos decidme ponme mandamela pásamelo`,
  'call-me': `${commandsWith('escribir llamar contactar enviar>enví mandar hablar consultar visitar', 'me nos')} contáctate contactate`,
  attend: `${commandsToOneself('inscribir apuntar registrar sumar anotar unir suscribir matricular afiliar asociar postular')} asóciate`,
  get: `${commands('reservar comprar agendar pedir>pid descargar conseguir>consigu solicitar aprovechar adquirir>adquier encargar apartar')} agendá reservá comprá`,
  'get-it': `${commandsWith('pedir>pid comprar probar>prueb descargar escuchar conseguir>consigu leer visitar mirar reservar encargar', 'lo la los las')} velo véanlo véanla vealo`,
  see: `${commands('escuchar leer visitar descubrir mirar conocer')} vean vea ved conozcan checa chequea disfruta`,
  vote: `${commands('votar firmar compartir difundir seguir>sig nominar etiquetar')} sigue sigan seguid seguí sígueme sígannos síguenos seguinos sigueme síganme siganme siguenos siguenme seguidme seguidnos seguime comparte compartan compartí retuitea retuiteen rt`,
  donate: `${commands('donar aportar colaborar contribuir')} dona donen apóyanos apoyanos apóyame apoyame ayúdanos ayudanos ayúdame apóyennos`,
  day: 'lunes martes miércoles jueves viernes sábado domingo finde',
  dm: 'dm dms md mp mps mds inbox privado priv interno whatsapp wsp wasap wassap whats ws wa telegram',
  short: 'breve rápida rápido corta corto pequeña gratuita gratis exploratoria inicial sin',
  meeting:
    'llamada reunión cita videollamada demo demostración asesoría sesión café consulta charla visita zoom meet diagnóstico',
  work: 'libro ebook blog post artículo ensayo video vídeo videos vídeos podcast episodio capítulo canción sencillo single disco álbum ep tema música app aplicación juego curso cursos newsletter boletín canal página tienda web sitio portafolio portfolio webinar taller charla ponencia programa producto productos plataforma herramienta servicio servicios empresa emprendimiento negocio marca campaña novela cómic cuento poemario poema exposición obra colección catálogo patreon instagram youtube tiktok twitch linkedin spotify columna entrevista investigación estudio informe tesis guía plugin extensión versión cuenta directo concierto película documental corto trailer tráiler sorteo promo oferta academia estudio proyecto comunidad grupo servidor discord entrada hilo reseña crónica análisis perfil local consultorio',
  fresh: 'nuevo nueva nuevos nuevas último última próximo próxima reciente primer primera segundo segunda tercer',
  made: 'escrito publicado lanzado subido creado hecho grabado estrenado sacado abierto diseñado desarrollado terminado montado colgado',
  'made-it':
    'publiqué lancé subí creé hice grabé estrené saqué abrí escribí diseñé desarrollé publicamos lanzamos estrenamos sacamos creamos presentamos inauguramos abrimos organizamos lance subi escribi publique grabe abri estrene',
  useful:
    'útil útiles buenísimo buenísima interesante interesantes excelente excelentes bueno buena buenos buenas genial geniales completo completa completísimo práctico práctica recomendable recomendables imprescindible brutal estupendo estupenda maravilloso maravillosa fantástico fantástica',
  resource:
    'artículo artículos recurso recursos herramienta herramientas lista listado guía guías tutorial tutoriales hilo consejos web página libro vídeo video colección ejemplos resumen plantilla plantillas checklist curso explicación infografía mapa mapas base datos documentación apuntes fichas actividades material materiales manual repositorio biblioteca archivo banco dataset ejercicios receta formulario modelo',
  praise:
    'excelente genial fantástico fantástica brillante maravilloso maravillosa increíble buenísimo buenísima buen buena gran estupendo estupenda impecable clarísimo clarísima magnífico magnífica tremendo tremenda precioso preciosa',
  deed: 'explicación artículo charla ponencia trabajo consejo consejos respuesta respuestas hilo idea ideas presentación clase clases pregunta aportación aporte dato traducción ejemplo resumen análisis informe tutorial foto fotos edición reportaje ayuda gestión organización comentario texto',
  money:
    'donación donaciones donativo donativos gofundme crowdfunding verkami goteo kickstarter patreon cafecito ko-fi paypal bizum colecta recaudación mecenas mecenazgo patrocinador patrocinadores patrocinio vaki ulule nequi yape plin teaming hucha rifa',
  currency: 'euros lucas pesos dólares soles mxn clp cop ars bolívares quetzales € mil',
  role: 'desarrollador desarrolladora programador programadora ingeniero ingeniera diseñador diseñadora redactor redactora editor editora técnico técnica técnicos administrativo administrativa auxiliar contable contador contadora vendedor vendedora comercial camarero camarera camareros mozo cocinero cocinera repartidor repartidores conductor chófer chofer profesor profesora profesores maestra maestro docente docentes monitor monitora monitores enfermero enfermera enfermeras médico personal ilustrador ilustradora fotógrafo traductor traductora becario becaria becarios practicante investigador investigadora analista analistas consultor consultora gestor gestora dependiente dependienta recepcionista asesor asesora operario operarios operador albañil electricista fontanero mecánico soldador peluquera peluquero esteticista veterinario veterinaria farmacéutico logopeda psicólogo psicóloga canguro niñera cuidadora limpiadora jefe jefa responsable coordinador coordinadora director directora ejecutivo ejecutiva abogado abogada periodista periodistas perfiles perfil candidatos candidatas talento correctora corrector cajeros cajera administrador arquitecto arquitecta desarrolladores ingenieros dependientes gerente chef panadero panadera carpintero pintor jardinero portera guardia vigilante socorrista socorristas higienista dentista fisioterapeuta fisio auxiliares cajero bibliotecario maestras arquitectos programadores project product copy data devops backend frontend practicantes pasante',
  /** Whom one looks for without pay. */
  crew: 'voluntarios voluntarias voluntario colaborador colaboradora colaboradores actores actrices actriz cantantes músico músicos bajista baterista guitarrista batería moderador moderadora moderadores socio socia ilustradores gente persona personas alguien revisores testers mentores mentor tutores modelos bailarines extras jugadores portero delegado comerciales vendedores asesores cofundador cofundadora estudiantes participantes miembros compañero compañeros redactores community',
  job: 'trabajo empleo curro chamba pega laburo chambita prácticas puesto vacante clientes encargos proyectos colaboraciones jornada oportunidad oportunidades pasantía turno',
  opening: 'vacante vacantes plaza plazas oferta puesto puestos beca becas contrato convocatoria bolsa empleo',
  /** Verbs of I and we that promise when the reader stands before them. */
  now: `${presents(giving)} hago hacemos digo decimos pongo ponemos traigo traemos doy damos corrijo corregimos traduzco incluyo incluimos muevo saco sacamos vuelvo rehago repaso`,
  /** Verbs of which the present is most often a plan. */
  surely:
    'aviso avisamos llamo llamamos reservo reservamos busco acerco alcanzo contesto contestamos respondo respondemos confirmo confirmamos devuelvo añado añadimos agrego agregamos guardo apunto apuntamos marco presto reviso revisamos reenvío transfiero ayudo ayudamos arreglo arreglamos corrijo preparo preparamos traigo etiqueto apuntamos aparto anoto',
  /** What is done for the reader even where no `te` says so. */
  do: `${presents('revisar mirar subir preguntar consultar arreglar corregir>corrij contestar probar>prueb preparar buscar añadir agregar actualizar imprimir confirmar cambiar sacar averiguar hablar comentar mandar enviar>enví redactar publicar')} hago hacemos traigo pongo`,
  will: `${futures(giving)} diré diremos haré haremos pondré pondremos tendré tendremos daré daremos traeré traeremos corregiré corregiremos traduciré incluiré incluiremos veré sacaré sacaremos`,
  /** To do for the reader, for the writer. */
  doing: `${infinitivesWith(`${giving} hacer decir poner traer dar sacar`, 'te os le les telo tela telos telas oslo selo sela')}`,
  'for-me': `${infinitivesWith('prestar mandar enviar pasar llevar dejar ayudar cambiar recoger traer acercar revisar cubrir guardar cuidar imprimir echar hacer buscar', 'me nos')}`,
  /** To do what one is advised to. */
  act: `${advice.replaceAll(/>\S+/g, '').replaceAll(/\s+/g, ' ')} hacer poner ir decir tener ver ser estar salir utilizar`,
  'act-it': infinitivesWith(`${advice} hacer poner ver utilizar`, 'lo la los las le te'),
  deeds: `${giving.replaceAll(/>\S+/g, '').replaceAll(/\s+/g, ' ')} hacer poner traer dar corregir`,
};
