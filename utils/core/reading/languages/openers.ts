/** Greetings and little words of any language, before which or after which a sentence still opens: "@ana please try …". */
export const openers: ReadonlySet<string> = new Set(
  `yes yeah yep yup no nope ok okay hi hey hello please just also then so and or but maybe perhaps first well oh ah actually otherwise instead
  next finally definitely always
  hola sí si bueno pues y o pero también tambien entonces quizás por favor oye gracias
  hallo hi ja nein bitte und oder aber dann also auch vielleicht moin servus doch na danke
  bonjour salut coucou oui non et ou mais alors donc aussi sinon svp merci
  olá ola oi sim não nao e ou mas então entao também tambem talvez obrigado obrigada`.split(/\s+/),
);
