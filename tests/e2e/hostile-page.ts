/** What a page that spies on extensions has found out. */
export interface Findings {
  /** Everything that came by as text: arguments of patched functions, events, mutations, stacks. */
  heard: string[];
  /** Elements that came into the page beside its head and body, as the page sees them. */
  strangers: string[];
  /** Where events came from that the page has no element for. */
  inside: string[];
}

declare global {
  interface Window {
    findings: Findings;
    /** All that the page can get out of what stands beside its head and body, asked in every way there is. */
    reach(words: string[], at: { x: number; y: number }): string[];
  }
}

/** Runs in the page before anything else does: patches what an extension might use, and listens to everything. */
export function spy(): void {
  const findings: Findings = { heard: [], strangers: [], inside: [] };
  window.findings = findings;
  const native = { Observer: MutationObserver, stringify: JSON.stringify, add: EventTarget.prototype.addEventListener };
  const seen = new Set<string>();
  const hear = (...words: unknown[]) => {
    for (const word of words) {
      const text =
        typeof word === 'string'
          ? word
          : word instanceof Element
            ? word.outerHTML
            : word instanceof Node
              ? word.textContent
              : typeof word === 'function'
                ? word.toString()
                : `${word}`;
      if (text && !seen.has(text)) {
        seen.add(text);
        findings.heard[findings.heard.length] = text;
      }
    }
  };

  const patch = (owner: object, name: PropertyKey) => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    for (const part of ['value', 'get', 'set'] as const) {
      const original = descriptor?.[part] as ((...all: unknown[]) => unknown) | undefined;
      if (typeof original !== 'function') continue;
      let busy = false;
      (descriptor as Record<string, unknown>)[part] = function (this: unknown, ...all: unknown[]) {
        const result = Reflect.apply(original, this, all);
        if (busy) return result;
        busy = true;
        for (let index = 0; index < all.length; index++)
          if (typeof all[index] !== 'object' || all[index] instanceof Node) hear(all[index]);
        // The test looks into the page too.
        const { stack = '' } = new Error();
        if (!stack.includes('pptr:')) hear(stack);
        busy = false;
        return result;
      };
    }
    if (descriptor) Object.defineProperty(owner, name, descriptor);
  };
  const all: [object, string[]][] = [
    [
      Element.prototype,
      [
        'attachShadow',
        'append',
        'querySelector',
        'querySelectorAll',
        'closest',
        'matches',
        'setAttribute',
        'innerHTML',
        'shadowRoot',
        'getBoundingClientRect',
        'remove',
      ],
    ],
    [HTMLElement.prototype, ['innerText', 'showPopover', 'focus', 'style', 'popover']],
    [Node.prototype, ['appendChild', 'insertBefore', 'textContent', 'nodeValue', 'getRootNode', 'contains']],
    [
      Document.prototype,
      ['createElement', 'createElementNS', 'createTextNode', 'querySelector', 'querySelectorAll', 'evaluate'],
    ],
    [CharacterData.prototype, ['data', 'appendData']],
    [EventTarget.prototype, ['addEventListener', 'dispatchEvent', 'removeEventListener']],
    [Event.prototype, ['composedPath', 'stopPropagation', 'stopImmediatePropagation', 'preventDefault']],
    [
      window,
      ['postMessage', 'getComputedStyle', 'getSelection', 'setTimeout', 'queueMicrotask', 'fetch', 'structuredClone'],
    ],
    [JSON, ['stringify', 'parse']],
    [Promise.prototype, ['then']],
    [Array.prototype, ['map', 'join', 'values']],
    [String.prototype, ['replace', 'trim', 'slice']],
    [Crypto.prototype, ['randomUUID', 'getRandomValues']],
    [Storage.prototype, ['setItem', 'getItem']],
    [IDBFactory.prototype, ['open', 'databases']],
    [CSSStyleDeclaration.prototype, ['setProperty', 'cssText']],
    [CSSStyleSheet.prototype, ['replaceSync', 'insertRule']],
    [MutationObserver.prototype, ['observe']],
    [ResizeObserver.prototype, ['observe']],
    [IntersectionObserver.prototype, ['observe']],
    [CustomElementRegistry.prototype, ['define']],
  ];
  for (const [owner, names] of all) for (const name of names) patch(owner, name);

  const isStranger = (node: Node) =>
    !document.head?.contains(node) && !document.body?.contains(node) && node !== document.documentElement;
  new native.Observer((records) => {
    for (const { type, target, addedNodes, attributeName, oldValue } of records) {
      for (const node of addedNodes) {
        hear(node);
        if (node instanceof Element && node.parentNode === document.documentElement && isStranger(node))
          findings.strangers.push(node.outerHTML);
      }
      if (type !== 'childList')
        hear(
          attributeName,
          oldValue,
          target instanceof Element ? target.getAttribute(attributeName ?? '') : target.textContent,
        );
      if (type === 'attributes' && target.parentNode === document.documentElement && isStranger(target))
        findings.strangers.push((target as Element).outerHTML);
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
    attributeOldValue: true,
    characterDataOldValue: true,
  });

  const names = new Set([
    'focusin',
    'focusout',
    'compositionstart',
    'compositionend',
    'DOMActivate',
    'selectionchange',
    'message',
    'toggle',
    'beforetoggle',
    'animationstart',
    'animationend',
    'transitionstart',
    'slotchange',
    'error',
    'unhandledrejection',
    'securitypolicyviolation',
  ]);
  for (const owner of [window, document, HTMLElement.prototype, Element.prototype])
    for (const name in owner) if (name.startsWith('on')) names.add(name.slice(2));
  for (const name of names) {
    native.add.call(
      window,
      name,
      (event) => {
        const path = event.composedPath();
        for (const at of path) {
          if (at instanceof ShadowRoot && at.mode === 'closed') findings.inside.push(`${name} in a closed root`);
          if (at instanceof Element && isStranger(at) && at.parentNode !== document.documentElement)
            findings.inside.push(`${name} at ${at.outerHTML}`);
          if (at instanceof Element) hear(at.getAttribute('aria-label'), at.id, at.className.toString());
        }
        const told = event as unknown as Record<string, unknown>;
        for (const name of ['data', 'message', 'detail', 'key', 'reason', 'blockedURI', 'sourceFile', 'animationName'])
          if (typeof told[name] === 'string') hear(told[name]);
        if (name === 'message') hear(native.stringify(told.data) ?? '');
      },
      { capture: true },
    );
  }

  const tell = (at: unknown) => {
    if (at instanceof Element && isStranger(at) && at.parentNode !== document.documentElement)
      findings.inside.push(at.outerHTML);
  };
  const timing = (entries: PerformanceEntry[]) => {
    for (const entry of entries) {
      hear(native.stringify(entry));
      const { target, element, sources } = entry as PerformanceEntry &
        Record<'target' | 'element', unknown> & { sources?: { node?: unknown }[] };
      for (const at of [target, element, ...(sources ?? []).map(({ node }) => node)]) tell(at);
    }
  };
  for (const type of PerformanceObserver.supportedEntryTypes)
    new PerformanceObserver((list) => timing(list.getEntries())).observe({
      type,
      buffered: true,
      durationThreshold: 16,
    } as PerformanceObserverInit);
  const everyFrame = () => {
    for (const animation of document.getAnimations()) tell((animation.effect as KeyframeEffect | null)?.target);
    requestAnimationFrame(everyFrame);
  };
  requestAnimationFrame(everyFrame);

  window.reach = (words, { x, y }) => {
    const got: string[] = [];
    const found = (what: string, it: unknown) => {
      if (it) got.push(`${what}: ${it instanceof Element ? it.outerHTML : it}`);
    };
    const host = '<div popover="manual"></div>';
    const onlyHost = (what: string, it: Element | null | undefined) => {
      if (it && isStranger(it) && it.outerHTML !== host) found(what, it);
    };
    const selection = getSelection()!;
    const kept = selection.rangeCount ? selection.getRangeAt(0) : null;
    for (const word of words) {
      selection.removeAllRanges();
      found(
        'find',
        (window as unknown as { find(words: string, ...how: boolean[]): boolean }).find(word, true, false, true) &&
          word,
      );
    }
    const selected = () => words.find((word) => `${selection}`.includes(word));
    document.execCommand('selectAll');
    found('selectAll', selected());
    selection.selectAllChildren(document.documentElement);
    found('selection', selected());
    found(
      'range',
      words.find((word) => `${selection.getRangeAt(0).cloneContents().textContent}`.includes(word)),
    );
    selection.removeAllRanges();
    if (kept) selection.addRange(kept);
    const { documentElement: root } = document;
    for (const text of [
      root.innerText,
      root.textContent,
      root.outerHTML,
      root.getHTML({ serializableShadowRoots: true }),
      new XMLSerializer().serializeToString(document),
    ])
      found(
        'text',
        words.find((word) => text.includes(word)),
      );
    onlyHost('elementFromPoint', document.elementFromPoint(x, y));
    for (const at of document.elementsFromPoint(x, y)) onlyHost('elementsFromPoint', at);
    const caret = document.caretPositionFromPoint(x, y)?.offsetNode;
    onlyHost('caret', caret instanceof Element ? caret : caret?.parentElement);
    onlyHost('activeElement', document.activeElement);
    for (const open of document.querySelectorAll(':popover-open, :focus, :focus-within, :hover, :active'))
      onlyHost('state', open);
    for (const child of root.children) {
      if (!isStranger(child)) continue;
      onlyHost('child', child);
      found('root', child.shadowRoot);
      found('child nodes', child.childNodes.length);
      found('accessible', (child as HTMLElement).ariaLabel);
      found('own keys', Reflect.ownKeys(child).join());
      found('slot', child.assignedSlot);
      // What it inherits is the page's own.
      const own = [...child.computedStyleMap().keys()].filter((name) => name.startsWith('--'));
      found('custom properties', own.filter((name) => !getComputedStyle(root).getPropertyValue(name)).join());
      const { width, height } = child.getBoundingClientRect();
      found('size', width + height);
      found('scroll size', child.scrollWidth + child.scrollHeight);
    }
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
      found('sheet', /extension/.test(`${sheet.href}`) && sheet.href);
    for (const name of document.fonts) found('font', name.family);
    found(
      'named',
      words.find((word) => [...Array(frames.length).keys()].some((index) => frames[index]!.name === word)),
    );
    timing(performance.getEntries());
    return got;
  };
}
