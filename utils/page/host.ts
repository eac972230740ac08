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
    style.textContent = css;
    this.surface.style.setProperty('position', 'fixed');
    this.root.append(style, this.surface);
    this.element.popover = 'manual';
    // Nothing of the page's styles comes in, nothing of a popover's own look stays.
    this.element.style.cssText =
      'all:initial!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;overflow:visible!important;border:0!important;padding:0!important;margin:0!important;background:none!important;display:block!important;pointer-events:auto!important';
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
  }

  /** Puts the host above everything: last in the document, and last in the top layer. */
  raise(): void {
    if (!this.element.isConnected) document.documentElement.append(this.element);
    if (this.element.matches(':popover-open')) this.element.hidePopover();
    this.element.showPopover();
  }

  /** Takes it out of the page. */
  remove(): void {
    this.element.remove();
  }
}
