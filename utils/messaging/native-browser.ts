/** The browser's own `browser`, with promises: Chrome has it from 148, Firefox always. Page scripts load this and no polyfill. */
export default (globalThis as { browser?: unknown; chrome?: unknown }).browser ??
  (globalThis as { chrome?: unknown }).chrome;
