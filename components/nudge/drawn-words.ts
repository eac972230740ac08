import { type ComponentChildren, Fragment, h, options, type VNode } from 'preact';

/**
 * From now on every text in what Preact draws here is no text node but the `data-words` of a `span`, which the styles draw
 * with `content: attr(data-words)`.
 *
 * With `window.find` a page can ask for words and is handed the text node that holds them, in a closed shadow root too
 * (Firefox 153, 2026-11; Chromium 156 tells at least whether they are there). Drawn words it does not find; eyes and screen
 * readers do.
 */
export function drawWords(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'string' || vnode.type === Fragment)
      drawn(vnode as VNode<{ children?: ComponentChildren }>);
    before?.(vnode);
  };
}

function drawn({ type, props }: VNode<{ children?: ComponentChildren }>): void {
  if (type === 'span' && 'data-words' in props) return;
  if (props.children !== undefined) props.children = drawnChild(props.children);
}

function drawnChild(child: ComponentChildren): ComponentChildren {
  if (Array.isArray(child)) return child.map(drawnChild);
  if (typeof child !== 'string' && typeof child !== 'number') return child;
  const words = String(child);
  // Blanks stay text, and say nothing: a screen reader would lose them at the end of what a style draws. (Chromium 156)
  if (!words.trim()) return words;
  return [/^\s/.test(words) && ' ', h('span', { 'data-words': words.trim() }), /\s$/.test(words) && ' '];
}
