import { describe, expect, test } from 'vitest';
import type { Known } from '../../../../utils/core/reading/languages/index.ts';
import { readDraft } from '../../../../utils/core/reading/read.ts';
import type { Ask, Stance } from '../../../../utils/core/words.ts';

/** Add a line here when two messages that differ in little are taken for the same: text, stance, text, stance. */
const pairs: Partial<Record<Known, readonly [string, Stance, string, Stance][]>> = {
  pt: [
    // Who has work to give, who looks for it, and who looks on behalf of a friend.
    [
      'Alguém à procura de estágio em farmácia? Temos duas vagas em Braga, me chama que passo os detalhes',
      'serve',
      'Estou à procura de estágio em farmácia em Braga, me chamem se souberem de algo',
      'sell',
    ],
    [
      'Um amigo procura vaga de cozinheiro, muito bom de serviço. Me chama se quiser que eu apresente',
      'serve',
      'Procuro vaga de cozinheiro, sou muito bom de serviço. Me chama',
      'sell',
    ],
    // A question asked to help, and one that asks for help.
    [
      'Podes dar um exemplo de uma linha em que isso falha?',
      'serve',
      'Alguém sabe porque é que isto falha na segunda linha?',
      'social',
    ],
    ['@ana quer dizer que falha no envio ou na leitura?', 'serve', '@ana quem é que lê isto tudo?', 'social'],
    // Own work, to one who asked and to everybody.
    [
      '@ana escrevi um post sobre isso de avaliar em grupo https://example.com/post',
      'serve',
      'Escrevi um post sobre isso de avaliar em grupo https://example.com/post',
      'sell',
    ],
    // Thanks for the answer, and what the answer did.
    [
      '@ana obrigada pela explicação, vou testar',
      'social',
      '@ana a tua explicação ajudou muito a minha turma',
      'serve',
    ],
  ],
  fr: [
    [
      'Quelqu’un cherche un poste de pharmacien à Rennes ? On en a deux à pourvoir, MP et je donne les détails',
      'serve',
      'Je cherche un poste de pharmacien à Rennes, MP si vous savez quelque chose',
      'sell',
    ],
    ['tu as besoin de quelque chose pour demain ?', 'serve', 'quelqu’un sait si c’est ouvert demain ?', 'social'],
    [
      '@ana merci pour l’explication, je vais tester',
      'social',
      '@ana ton explication m’a beaucoup aidée avec ma classe',
      'serve',
    ],
  ],
  es: [
    [
      '¿Alguien busca prácticas en una farmacia? Tenemos dos plazas en Soria, escríbeme y paso los detalles',
      'serve',
      'Busco prácticas en una farmacia de Soria, escríbanme si saben de algo',
      'sell',
    ],
    [
      '¿Puedes dar un ejemplo de una línea en la que falle?',
      'serve',
      '¿Alguien sabe por qué falla en la segunda línea?',
      'social',
    ],
    [
      '@ana gracias por la explicación, voy a probar',
      'social',
      '@ana tu explicación me ayudó mucho con la clase',
      'serve',
    ],
  ],
  de: [
    [
      'Sucht jemand eine Stelle in einer Apotheke? Wir haben zwei zu besetzen, PN und ich schick die Details',
      'serve',
      'Suche eine Stelle in einer Apotheke, PN falls ihr was wisst',
      'sell',
    ],
    [
      'Kannst du ein Beispiel zeigen, bei dem es schiefgeht?',
      'serve',
      'Weiß jemand, warum es in der zweiten Zeile schiefgeht?',
      'social',
    ],
    [
      '@ana danke für die Erklärung, ich probiers',
      'social',
      '@ana deine Erklärung hat meiner Klasse sehr geholfen',
      'serve',
    ],
  ],
};

/** Add a line here when a need is overlooked or made up: text, need. */
const needs: Partial<Record<Known, readonly [string, Ask][]>> = {
  pt: [
    ['Alguém à procura de estágio em farmácia? Temos duas vagas em Braga', 'hire'],
    ['Mudei para o Porto há um mês e não conheço ninguém, alguém joga xadrez?', 'intro'],
    ['Só queria uma sopa hoje, estou de cama', 'support'],
    ['Obrigado pela sopa, estava ótima', 'none'],
  ],
  fr: [
    ['Combien souhaitez-vous donner aujourd’hui ?', 'fund'],
    ['mon four met une heure à chauffer, une idée ?', 'advice'],
    ['merci pour la soupe, elle était super', 'none'],
  ],
  es: [
    ['¿Alguien busca prácticas en una farmacia? Tenemos dos plazas en Soria', 'hire'],
    ['el horno tarda una hora en calentar, alguna idea?', 'advice'],
    ['gracias por la sopa, estaba buenísima', 'none'],
  ],
  de: [
    ['Wie viel möchten Sie heute spenden?', 'fund'],
    ['der Ofen braucht eine Stunde zum Aufheizen, jemand ne Idee?', 'advice'],
    ['danke für die Suppe, war super', 'none'],
  ],
};

describe.each(Object.entries(pairs))('in %s', (lang, each) => {
  test.each(each)('%s — %s; %s — %s', (one, stance, other, otherStance) => {
    expect([one, other].map((text) => readDraft(text, { lang }).stance)).toEqual([stance, otherStance]);
  });
});

describe.each(Object.entries(needs))('in %s', (lang, each) => {
  test.each(each)('%s — needs %s', (text, ask) => {
    expect(readDraft(text, { lang }).ask).toBe(ask);
  });
});
