/** Whether a page is dark around an element: the first background that is not see-through decides, else the system. */
export function themeOf(element: Element): 'light' | 'dark' | undefined {
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) {
    const [red, green, blue, alpha = 1] =
      getComputedStyle(at)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) continue;
    // Relative luminance without gamma: enough to tell day from night.
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 127 ? 'light' : 'dark';
  }
  return undefined;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
