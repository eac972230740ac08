import { autoUpdate, computePosition, offset, type Placement, shift, size } from '@floating-ui/dom';
import { closest } from '../sites/dom.ts';

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
/** Where it may stand, the most natural place first. */
const placements: Placement[] = [
  'bottom-start',
  'bottom-end',
  'top-start',
  'top-end',
  'right-start',
  'left-start',
  'right-end',
  'left-end',
];
/** By how much it may grow before what lies under it is looked at again, in px: two more lines. */
const slack = 48;
/** How many points along each side of a place are looked at. */
const looks = 4;

/**
 * Keeps `surface` beside a composer while either moves or grows. It never covers the composer, and of the places that
 * are left takes the one where it lies on the fewest things one could want to press.
 * @returns how to stop
 */
export function placeBeside(surface: HTMLElement, { editor, scope }: Beside): () => void {
  const block = { getBoundingClientRect: () => blockOf(editor, scope), contextElement: editor };
  let placement: Placement | null = null;
  /** Its place when it was last looked at what lies under it. */
  let looked = new DOMRect();
  let isResized = false;

  const positionAt = (at: Placement) =>
    computePosition(block, surface, {
      strategy: 'fixed',
      placement: at,
      middleware: [
        offset(gap),
        shift({ padding: gap }),
        size({
          padding: gap,
          apply: ({ availableHeight, elements }) =>
            elements.floating.style.setProperty('--room', `${Math.max(availableHeight, 160)}px`),
        }),
      ],
    });

  const rectAt = async (at: Placement): Promise<DOMRect> => {
    const { x, y } = await positionAt(at);
    return new DOMRect(x, y, surface.offsetWidth, surface.offsetHeight);
  };

  /** Looking at what lies under it is dear. Where it stands well, it stays as long as it grows by little. */
  const standsWell = async (at: Placement): Promise<boolean> => {
    const rect = await rectAt(at);
    const grown = Math.max(rect.width - looked.width, rect.height - looked.height);
    return grown <= slack && !overlap(rect, block.getBoundingClientRect()) && !leavesWindow(rect);
  };

  const choose = async (): Promise<Placement> => {
    let best: Placement = placements[0]!;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of placements) {
      const rect = await rectAt(candidate);
      const price = priceOf(rect, block.getBoundingClientRect(), surface);
      if (price < least) [best, least, looked] = [candidate, price, rect];
      if (least === 0) break;
    }
    return best;
  };

  const place = async () => {
    // A composer that is gone leaves its nudge standing where it was.
    if (!editor.isConnected) return;
    if (!placement || (isResized && !(await standsWell(placement)))) placement = await choose();
    isResized = false;
    const { x, y } = await positionAt(placement);
    surface.style.left = `${x}px`;
    surface.style.top = `${y}px`;
  };
  const placeAnew = () => {
    isResized = true;
    void place();
  };

  const stop = autoUpdate(block, surface, () => void place(), { elementResize: false });
  // Both change what lies where: the nudge by opening, the region by a send button that appears with the first letter.
  const resized = new ResizeObserver(placeAnew);
  for (const element of [surface, editor, scope]) resized.observe(element);
  return () => {
    stop();
    resized.disconnect();
  };
}

/** What standing somewhere costs: things to press under it, much for lying outside the window, most on the composer. */
function priceOf(place: DOMRect, block: DOMRect, surface: Element): number {
  if (overlap(place, block)) return 10_000;
  let price = leavesWindow(place) ? 1_000 : 0;
  for (let across = 0; across < looks; across++)
    for (let down = 0; down < looks; down++) {
      const x = place.left + (place.width * (across + 0.5)) / looks;
      const y = place.top + (place.height * (down + 0.5)) / looks;
      if (isPressable(x, y, surface)) price += 1;
    }
  return price;
}

const leavesWindow = ({ left, top, right, bottom }: DOMRect) =>
  left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;

function overlap(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

const pressable = 'a[href], button, input, textarea, select, [role="button"], [role="link"], [contenteditable="true"]';

/** Whether there is something to press at a point of the window, under the nudge itself. */
function isPressable(x: number, y: number, surface: Element): boolean {
  const root = surface.getRootNode();
  const own = root instanceof ShadowRoot ? root.host : surface;
  let found: Element | null | undefined = document.elementsFromPoint(x, y).find((element) => element !== own);
  for (let inner = found?.shadowRoot; inner; inner = found?.shadowRoot) {
    const next = inner.elementFromPoint(x, y);
    if (!next || next === found) break;
    found = next;
  }
  return found != null && closest(found, pressable) !== null;
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
