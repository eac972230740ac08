// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Composer, SiteAdapter } from '../../../utils/sites/adapter.ts';
import { firstOf } from '../../../utils/sites/anchors.ts';
import { composerAt, detectAll, detectAt, selectorOf } from '../../../utils/sites/detect.ts';
import { closest, editorAround, parentOf } from '../../../utils/sites/dom.ts';
import { adapter, at, everything, page, show } from './page.ts';

beforeEach(() => show(''));

describe('an editor no adapter knows', () => {
  test.each([
    ['in a form', '<form id="scope"><div><textarea id="here"></textarea></div></form>'],
    ['in a dialog', '<div role="dialog" id="scope"><p><textarea id="here"></textarea></p></div>'],
    ['by itself', '<section id="scope"><textarea id="here"></textarea></section>'],
    [
      'at the top of a shadow root',
      '<x-box id="scope"><template shadow><textarea id="here"></textarea></template></x-box>',
    ],
  ])('%s is a composer of unknown kind with nobody addressed', (_, markup) => {
    show(markup);
    expect(composerAt(adapter(), at('here'), page())).toEqual({
      kind: 'unknown',
      editor: at('here'),
      scope: at('scope'),
      counterpart: null,
      inReplyTo: null,
      sendKeys: ['enter', 'mod-enter'],
    });
  });

  test('what an adapter knows counts before it', () => {
    show('<textarea id="here"></textarea>');
    const known: Composer = { ...composerAt(adapter(), at('here'), page())!, kind: 'reply' };
    expect(composerAt(adapter({ composerAt: () => known }), at('here'), page())).toBe(known);
  });

  test('a search box and plain text are no composer', () => {
    show('<div role="search"><textarea id="box"></textarea></div><p id="text">Hi</p>');
    expect(composerAt(adapter(), at('box'), page())).toBeNull();
    expect(composerAt(adapter(), at('text'), page())).toBeNull();
  });
});

/** An adapter for pages made of `article`s by `data-by`, with buttons by `data-does`, and textareas in them. */
const simple: SiteAdapter = adapter({
  viewer: () => ({ name: 'Vic' }),
  postAt(element) {
    const card = closest(element, 'article');
    return card && { author: { name: card.dataset.by! }, text: 'words', card };
  },
  pressAt(element) {
    const control = closest(element, '[data-does]');
    return (
      control && {
        does: control.dataset.does as 'like',
        counterpart: { name: 'Ana' },
        control,
        step: 'at-once' as const,
      }
    );
  },
  composerAt(element, here) {
    const editor = editorAround(element);
    const card = editor && closest(editor, 'article');
    if (!card) return null;
    const find = () => ({ name: card.dataset.by! });
    const counterpart = firstOf(
      [
        { name: 'who:card', find },
        { name: 'who:again', find },
      ],
      editor,
      here,
    );
    return { kind: 'reply', editor, scope: card, counterpart, inReplyTo: null, sendKeys: [] };
  },
});

describe('everything on a page', () => {
  const markup = `
    <article data-by="Ana"><p>Hello</p><button data-does="like"><svg></svg><b>7</b></button></article>
    <x-post><template shadow><article data-by="Ben"><textarea></textarea></article></template></x-post>
    <textarea></textarea>`;

  test('is told once each, in document order, with what held', () => {
    show(markup);
    const { site, viewer, composers, presses, posts } = detectAll(simple, page());
    expect({ site, viewer }).toEqual({ site: 'x', viewer: { name: 'Vic' } });
    expect(posts.map(({ author }) => author?.name)).toEqual(['Ana', 'Ben']);
    expect(presses).toEqual([
      { does: 'like', selector: 'html > body > article > button', counterpart: { name: 'Ana' } },
    ]);
    expect(composers).toEqual([
      {
        kind: 'reply',
        selector: 'html > body > x-post >>> article > textarea',
        counterpart: { name: 'Ben' },
        inReplyTo: null,
        anchors: ['who:card', 'who:again'],
      },
      { kind: 'unknown', selector: 'html > body > textarea', counterpart: null, inReplyTo: null, anchors: [] },
    ]);
  });

  test('is told about exactly the elements asked for, from whatever part of a control', () => {
    show(markup);
    const { at: told } = detectAt(simple, page(), 'b, textarea');
    expect(told.map(({ composer, press, post }) => [composer?.kind, press?.does, post?.author?.name])).toEqual([
      [undefined, 'like', 'Ana'],
      ['reply', undefined, 'Ben'],
      ['unknown', undefined, undefined],
    ]);
    expect(detectAt(simple, page(), 'video').at).toEqual([]);
  });
});

describe('the path to an element', () => {
  /** What a path leads to, read as it is documented: ` >>> ` steps into an open shadow root. */
  function followed(path: string): Element[] {
    const [first, ...steps] = path.split(' >>> ');
    return steps.reduce<Element[]>(
      (hosts, step) => hosts.flatMap((host) => [...host.shadowRoot!.querySelectorAll(step)]),
      [...document.querySelectorAll(first!)],
    );
  }

  interface Tree {
    tag: string;
    id: string;
    shadow: Tree[];
    children: Tree[];
  }
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.record({
      tag: fc.constantFrom('div', 'span', 'section', 'x-card'),
      // Sites use ids twice, and put colons into them.
      id: fc.constantFrom('', '', '', 'twice', ':r2:', 'ünï'),
      shadow: fc.oneof({ depthSize: 'small' }, fc.constant<Tree[]>([]), fc.array(tie('tree'), { maxLength: 3 })),
      children: fc.oneof({ depthSize: 'small' }, fc.constant<Tree[]>([]), fc.array(tie('tree'), { maxLength: 3 })),
    }),
  }));

  // happy-dom is not exact about shadow roots: it finds no id that a host has too, and takes any host for `:host`. So
  // every root has ids of its own, and a host in a shadow root no children.
  function grow(into: ParentNode, trees: readonly Tree[], depth = 0): void {
    for (const { tag, id, shadow, children } of trees) {
      const element = document.createElement(tag);
      if (id) element.id = id + depth;
      into.append(element);
      if (shadow.length > 0) grow(element.attachShadow({ mode: 'open' }), shadow, depth + 1);
      if (shadow.length === 0 || depth === 0) grow(element, children, depth);
    }
  }

  test('leads to exactly that element, in any page and through any shadow roots', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (trees) => {
        show('');
        grow(document.body, trees);
        for (const element of everything(document)) expect(followed(selectorOf(element))).toEqual([element]);
      }),
      { numRuns: 200 },
    );
  });

  test('a path in a shadow root does not end at a look-alike deeper inside', () => {
    show('<x-a><template shadow><p><b><i></i></b></p><b id="here"><i></i></b></template></x-a>');
    const here = at('here').firstElementChild!;
    at('here').removeAttribute('id');
    expect(followed(selectorOf(here))).toEqual([here]);
    expect(parentOf(here)?.localName).toBe('b');
  });
});
