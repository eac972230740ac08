/**
 * Little words of everyday talk. None decides anything; together they tell how people write when they write for company:
 * tales, feelings, likes, people who are not here, doubts, words to begin with.
 */
export const smallTalk = `
  era eram foi fui foram estava estavam tinha tinham teve tive fez fiz fizeram ia iam disse disseram falou viu vi deu veio ficou fiquei estive
  tão mesmo realmente simplesmente bem bastante quase super totalmente literalmente sinceramente honestamente basicamente
  amo amei adoro adorei odeio odiei detesto gostei gosto espero tomara queria desejo
  alguém algum alguma algo
  eles elas ele ela dele dela deles delas
  mas porque embora apesar
  ontem anteontem passado passada atrás última quando enquanto depois
  sinto senti sente feliz triste cansado cansada entediado animado animada nervoso nervosa ansioso ansiosa contente orgulhoso orgulhosa preocupado preocupada assustado assustada sozinho sozinha confuso confusa surpreso surpresa chorando chorar chorei louco louca maluco bravo zangado medo vontade saudades
  uau ah oh hum hmm caramba cara mano gente credo puxa pô poxa eita ixi ufa pá fixe bué opa ops deus né pois tipo enfim aliás afinal
  tudo nada sempre nunca ninguém demais chega também nem ainda
  indo tentando olhando pensando imaginando considerando planejando esperando lutando ouvindo assistindo sentado tentar pensar
  porquê onde cadê
  bom boa ótimo melhor legal giro
  isso isto outra outro mesma vez vezes então talvez verdade pena estou estava eu
  sei sabe acho acha parece pareceu imagino penso diz digo dizer`;
