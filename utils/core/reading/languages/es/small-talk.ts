/**
 * Little words of everyday talk. None decides anything; together they tell how people write when they write for company:
 * tales, feelings, likes, people who are not here, doubts, words to begin with.
 */
export const smallTalk = `
  era eran éramos fue fueron fui fuimos estaba estaban estábamos estuve estuvo estuvieron tenía tenían tuve tuvo había habían hubo hacía hice hizo
  iba iban íbamos quería quise podía pude pudo sabía supe decía dijo dije dijeron pensaba pensé creía vi vio vimos llegué llegó salí salió pasó empezó
  hubiera hubiese fuera
  tan tanto tanta muy bastante demasiado realmente verdad súper super re solo sólo casi literal literalmente totalmente completamente sinceramente serio
  amo encanta encantó encantaba odio extraño ojalá espero gusta gustó gustaba gustaría
  algún alguna alguno alguien algo
  ellos ellas ella él quien quién quienes
  pero porque aunque
  me no ni he ha han otro otra vez cosa cosas eso esto ser sea quiero gente ya así yo tengo estoy hoy también saber hecho visto
  ayer anoche después cuando mientras aún todavía
  siento sentí siente feliz triste cansado cansada aburrido aburrida emocionado emocionada nervioso nerviosa ansioso ansiosa contento contenta orgulloso
  orgullosa preocupado preocupada asustado asustada solitario celoso celosa confundido confundida sorprendido sorprendida llorando loco loca enojado
  enojada enfadado enfadada miedo
  guau wow ay uf uff ah oh eh hey oye oh ups dios maldita maldito tío tía wey güey che hombre vaya ja jaja jajaja bueno pues vale dale nah
  todo todos todas nada nunca jamás siempre nadie tampoco igual otra
  voy vamos intentando tratando pensando esperando viendo haciendo buscando mirando escuchando queriendo considerando pasando
  qué cómo dónde cuándo
  bien bueno buena genial mejor peor bonito bonita lindo linda mal malo mala
  sé sabe saben veo ves digo dice dicen creo pienso supongo imagino parece parecía suena acuerdo`;
