// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressOf,
  closest,
  deepAll,
  draftOf,
  editorAround,
  isBefore,
  isEnabled,
  parentOf,
  upFrom,
  wordsOf,
} from '../../../utils/sites/dom.ts';
import { at, everything, show } from './page.ts';

/** The id of the editor around the element with the id `here`. */
const around = (markup: string) => {
  show(markup);
  return editorAround(at('here'))?.id ?? null;
};

describe('where the user writes', () => {
  test.each([
    ['a textarea', '<textarea id="here"></textarea>', 'here'],
    ['an editable block', '<div contenteditable="true" id="here"></div>', 'here'],
    ['an editable block without a value', '<div contenteditable id="here"></div>', 'here'],
    ['plain text only', '<div contenteditable="plaintext-only" id="here"></div>', 'here'],
    ['a paragraph in it', '<div contenteditable="true" id="box"><p><b id="here">Hi</b></p></div>', 'box'],
    [
      'an editable part of an editable block',
      '<div contenteditable="true" id="box"><p contenteditable="true"><b id="here">Hi</b></p></div>',
      'box',
    ],
    [
      'a part that inherits',
      '<div contenteditable="true" id="box"><p contenteditable="inherit"><b id="here">Hi</b></p></div>',
      'box',
    ],
    [
      'a mention in it that cannot be edited',
      '<div contenteditable="true" id="box"><span contenteditable="false"><b id="here">@ana</b></span></div>',
      'box',
    ],
    [
      'a caption of its own in a picture of an editor',
      '<div contenteditable="true"><p contenteditable="false"><b contenteditable="true" id="here"></b></p></div>',
      'here',
    ],
    [
      'an editor inside a block that cannot be edited',
      '<div contenteditable="false"><div contenteditable="true" id="box"><b id="here">Hi</b></div></div>',
      'box',
    ],
    [
      'an editor in a shadow root',
      '<x-box><template shadow><div contenteditable="true" id="box"><b id="here">Hi</b></div></template></x-box>',
      'box',
    ],
    [
      'a widget with its own shadow root in an editor',
      '<div contenteditable="true" id="box"><x-mention><template shadow><b id="here">@ana</b></template></x-mention></div>',
      'box',
    ],
  ])('%s', (_, markup, editor) => {
    expect(around(markup)).toBe(editor);
  });

  test.each([
    ['plain text', '<p id="here">Hi</p>'],
    ['a single-line input', '<input id="here">'],
    ['a button', '<button id="here">Post</button>'],
    ['a block that cannot be edited', '<div contenteditable="false"><p id="here">Hi</p></div>'],
    ['a search box', '<div role="search"><textarea id="here"></textarea></div>'],
    ['a search element', '<search><textarea id="here"></textarea></search>'],
    ['a box with suggestions', '<div role="combobox"><div contenteditable="true" id="here"></div></div>'],
    ['an editor that says it searches', '<div role="searchbox" contenteditable="true" id="here"></div>'],
    [
      'a search box around a shadow root',
      '<div role="search"><x-box><template shadow><textarea id="here"></textarea></template></x-box></div>',
    ],
    ['a textarea to read', '<textarea id="here" readonly></textarea>'],
    ['a textarea that is switched off', '<textarea id="here" disabled></textarea>'],
    ['an editor that says it is to read', '<div contenteditable="true" aria-readonly="true" id="here"></div>'],
    ['an editor that says it is switched off', '<div contenteditable="true" aria-disabled="true" id="here"></div>'],
    ['an editor kept from everybody', '<textarea id="here" aria-hidden="true"></textarea>'],
    ['an editor that is hidden', '<div contenteditable="true" hidden id="here"></div>'],
  ])('not in %s', (_, markup) => {
    expect(around(markup)).toBeNull();
  });
});

/** Words of the first element of some markup. */
const words = (markup: string, skip?: string) => {
  show(markup);
  return wordsOf(document.body.firstElementChild!, skip);
};

describe('words as a reader sees them', () => {
  test.each([
    ['emoji are pictures with a name', '<p>Well done <img alt="🎉" src="data:,"> Ana</p>', 'Well done 🎉 Ana'],
    ['pictures without a name say nothing', '<p>Ana<img src="data:,"> Lima</p>', 'Ana Lima'],
    ['a line break is a line', '<p>one<br>two</p>', 'one\ntwo'],
    [
      'every block is a line',
      '<div><p>one</p><p>two</p><ul><li>three</li><li>four</li></ul></div>',
      'one\ntwo\nthree\nfour',
    ],
    ['blocks in blocks make no empty lines', '<div><div><div>one</div></div><div><p>two</p></div></div>', 'one\ntwo'],
    ['inline parts make no line', '<p>o<b>n</b>e <a href="/x">@ana</a></p>', 'one @ana'],
    ['runs of blanks are one', '<p>  one \u00a0 \t two  </p>', 'one two'],
    ['lines of the text itself are kept', '<p>one\ntwo</p>', 'one\ntwo'],
    [
      'scripts, styles and pictures are no words',
      '<p>one<script>x</script><style>y</style><svg><text>z</text></svg></p>',
      'one',
    ],
    ['what is hidden is not read', '<p>one<span hidden> secret</span></p>', 'one'],
    ['an empty element has none', '<p><br></p>', ''],
    ['right-to-left text stays as it is', '<p>مرحبا <b>Ana</b> \u202Egnp</p>', 'مرحبا Ana \u202Egnp'],
  ])('%s', (_, markup, expected) => {
    expect(words(markup)).toBe(expected);
  });

  test('what a site marks as no part of the text is left out', () => {
    expect(words('<p>Ana <span class="badge">2nd</span><i class="badge">!</i> Lima</p>', '.badge')).toBe('Ana Lima');
  });

  test('any text in any nesting loses nothing but blanks, and never grows', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('p', 'b', 'div', 'span', 'li'), text)), (parts) => {
        const root = document.createElement('div');
        for (const [tag, words] of parts) {
          const part = document.createElement(tag);
          part.append(words);
          root.append(part);
        }
        const bare = (words: string) => words.replace(/\s+/g, '');
        const read = wordsOf(root);
        expect(bare(read)).toBe(bare(parts.map(([, words]) => words).join('')));
        expect(read).toBe(read.trim());
        expect(read).not.toMatch(/ {2}|\n\n/);
      }),
    );
  });

  test('a draft in a textarea is exactly what was typed, in an editor what is read', () => {
    show('<textarea id="area"></textarea><div contenteditable="true" id="box"><p>one</p><p> two </p></div>');
    (at('area') as HTMLTextAreaElement).value = ' one\n\n two ';
    expect(draftOf(at('area'))).toBe(' one\n\n two ');
    expect(draftOf(at('box'))).toBe('one\ntwo');
  });
});

describe('through open shadow roots', () => {
  const nested = `
    <main id="main" class="wanted"><x-outer id="outer"><template shadow>
      <section id="section"><x-inner id="inner"><template shadow><b id="deep"></b></template><i id="light"></i></x-inner></section>
    </template><u id="slotted"></u></x-outer></main><footer id="footer"></footer>`;

  test('the nearest match may be outside the root, and the nearest wins', () => {
    show(nested);
    expect(closest(at('deep'), '#deep')?.id).toBe('deep');
    expect(closest(at('deep'), 'section')?.id).toBe('section');
    expect(closest(at('deep'), '.wanted')?.id).toBe('main');
    expect(closest(at('deep'), 'footer')).toBeNull();
  });

  test('the way up passes every host', () => {
    show(nested);
    const way = [...upFrom(at('deep'))].map(({ id, localName }) => id || localName);
    expect(way).toEqual(['deep', 'inner', 'section', 'outer', 'main', 'body', 'html']);
    expect(parentOf(document.documentElement)).toBeNull();
  });

  test('everything is found in document order: an element, its shadow, its children', () => {
    show(nested);
    const ids = (selector?: string) => [...deepAll(document.body, selector)].map(({ id }) => id);
    expect(ids()).toEqual(['main', 'outer', 'section', 'inner', 'deep', 'light', 'slotted', 'footer']);
    expect(ids('b, u, .wanted')).toEqual(['main', 'deep', 'slotted']);
    expect(ids()).toEqual(everything(document.body).map(({ id }) => id));
  });

  test('a closed root stays closed', () => {
    show('<div id="host"></div>');
    at('host').attachShadow({ mode: 'closed' }).innerHTML = '<b id="secret"></b>';
    expect([...deepAll(document.body)].map(({ id }) => id)).toEqual(['host']);
  });
});

describe('small questions', () => {
  const link = (href: string | null) => {
    const element = document.createElement('a');
    if (href !== null) element.setAttribute('href', href);
    return addressOf(element, new URL('https://x.com/home?tab=1#top'))?.href ?? null;
  };
  test.each([
    ['/ana', 'https://x.com/ana'],
    ['https://www.linkedin.com/in/ana?trk=1#about', 'https://www.linkedin.com/in/ana?trk=1'],
    ['#', 'https://x.com/home?tab=1'],
    ['http://x.com/ana', 'http://x.com/ana'],
    ['javascript:alert(1)', null],
    ['blob:https://x.com/1', null],
    ['data:text/html,x', null],
    ['https://', null],
    ['', null],
    [null, null],
  ])('the link %j leads to %j', (href, address) => {
    expect(link(href)).toBe(address);
  });

  test('which of two stands first', () => {
    show('<b id="one"></b><i id="two"></i>');
    expect([isBefore(at('one'), at('two')), isBefore(at('two'), at('one'))]).toEqual([true, false]);
  });

  test.each([
    ['<button id="it"></button>', true],
    ['<button id="it" disabled></button>', false],
    ['<div role="button" id="it" aria-disabled="true"></div>', false],
    ['<div role="button" id="it" aria-disabled="false"></div>', true],
  ])('%s can be pressed: %s', (markup, enabled) => {
    show(markup);
    expect(isEnabled(at('it'))).toBe(enabled);
  });
});
