import { describe, expect, test } from 'vitest';
import type { Known } from '../../../../utils/core/reading/languages/index.ts';
import { readDraft } from '../../../../utils/core/reading/read.ts';
import type { Stance } from '../../../../utils/core/words.ts';

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
};

describe.each(Object.entries(pairs))('in %s', (lang, each) => {
  test.each(each)('%s — %s; %s — %s', (one, stance, other, otherStance) => {
    expect([one, other].map((text) => readDraft(text, { lang }).stance)).toEqual([stance, otherStance]);
  });
});
