import { closest } from '../sites/dom.ts';

/**
 * Nothing of the page's styles comes in, nothing of a popover's own look stays. Said in here, where important words win
 * over all that the page says, and not in a style attribute that the page could read.
 */
const hostLook = `:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  overflow: visible !important;
  display: block !important;
}`;

/**
 * The one element Good Turn adds to a page: a plain `div` whose closed shadow root holds the nudge, above dialogs and
 * everything else. It looks like nothing and takes up no room by itself.
 */
export class Host {
  readonly element = document.createElement('div');
  readonly root: ShadowRoot;
  /** Where the nudge is drawn. */
  readonly surface = document.createElement('div');

  constructor(css: string) {
    this.root = this.element.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = `${hostLook}\n${css}`;
    this.surface.style.setProperty('position', 'fixed');
    this.root.append(style, this.surface);
    this.element.popover = 'manual';
    for (const name of [
      'click',
      'mousedown',
      'mouseup',
      'pointerdown',
      'pointerup',
      'copy',
      'selectstart',
      'contextmenu',
    ])
      this.element.addEventListener(name, (event) => event.stopPropagation());
    // Should a page ever come by a node of this root, it presses nothing with it.
    for (const name of ['click', 'keydown', 'mousedown'])
      this.root.addEventListener(name, (event) => !event.isTrusted && event.stopImmediatePropagation(), true);
  }

  /**
   * Puts the host above everything: last in the document, and last in the top layer. Beside something in a modal dialog
   * it goes into that dialog: all the rest of the page is inert then.
   */
  raise(beside: Element = document.documentElement): void {
    const home = closest(beside, 'dialog:modal') ?? document.documentElement;
    if (this.element.parentNode !== home) home.append(this.element);
    if (this.element.matches(':popover-open')) this.element.hidePopover();
    this.element.showPopover();
  }

  /** Takes it out of the page. */
  remove(): void {
    this.element.remove();
  }
}
