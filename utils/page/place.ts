import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';

/** What the nudge stands beside: never covering it. */
export interface Beside {
  editor: Element;
  /** The region with the editor and its send button. */
  scope: Element;
}

/** A region higher than this share of the window is no neighbour to stand beside; its editor and buttons are. */
const tooHigh = 0.6;
/** Room between the nudge and what it stands beside, and between it and the window's edge, in px. */
const gap = 8;
const fallbacks: Placement[] = ['top-start', 'right-end', 'left-end', 'right-start', 'left-start'];

/**
 * Keeps `surface` beside a composer while either moves or grows.
 * @returns how to stop
 */
export function placeBeside(surface: HTMLElement, { editor, scope }: Beside): () => void {
  const block = { getBoundingClientRect: () => blockOf(editor, scope), contextElement: editor };
  const place = async () => {
    // A composer that is gone leaves its nudge standing where it was.
    if (!editor.isConnected) return;
    const { x, y } = await computePosition(block, surface, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(gap),
        flip({ fallbackPlacements: fallbacks, padding: gap }),
        shift({ padding: gap }),
        size({
          padding: gap,
          apply: ({ availableHeight, elements }) =>
            elements.floating.style.setProperty('--room', `${Math.max(availableHeight, 160)}px`),
        }),
      ],
    });
    surface.style.left = `${x}px`;
    surface.style.top = `${y}px`;
  };
  return autoUpdate(block, surface, place);
}

/** The rectangle that must stay free: the editor with everything in its region that can be pressed. */
function blockOf(editor: Element, scope: Element): DOMRect {
  const whole = scope.getBoundingClientRect();
  if (whole.height > 0 && whole.height <= innerHeight * tooHigh) return joined(whole, editor.getBoundingClientRect());
  let block = editor.getBoundingClientRect();
  for (const control of scope.querySelectorAll('button, [role="button"]')) {
    const rect = control.getBoundingClientRect();
    // Only the bar that belongs to the editor; the dialog's own buttons above it are far away.
    if (rect.height > 0 && rect.top >= block.top - gap) block = joined(block, rect);
  }
  return block;
}

function joined(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  return new DOMRect(left, top, Math.max(one.right, other.right) - left, Math.max(one.bottom, other.bottom) - top);
}
