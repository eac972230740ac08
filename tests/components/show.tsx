import { cleanup, type RenderResult, render, within } from '@testing-library/preact';
import axe from 'axe-core';
import { type ComponentChild, render as renderInto } from 'preact';
import { afterEach } from 'vitest';
import { nudgeStyles } from '../../components/nudge/styles.ts';
import { WordsProvider } from '../../components/ui/words.tsx';
import type { Translate } from '../../utils/i18n/words.ts';
import { words } from './words.ts';

const hosts = new Set<HTMLElement>();
afterEach(clear);

/** Takes away everything that is shown. */
export function clear(): void {
  for (const host of hosts) {
    renderInto(null, host.shadowRoot!);
    host.remove();
  }
  hosts.clear();
  cleanup();
}

/** Shows one of our own pages. */
export function show(view: ComponentChild, t: Translate = words()): RenderResult {
  return render(<WordsProvider value={t}>{view}</WordsProvider>);
}

/** Shows the nudge as its host does: alone in a shadow root of an element that inherits nothing. */
export function showInPage(view: ComponentChild, t: Translate = words()) {
  const host = document.createElement('div');
  host.style.setProperty('all', 'initial');
  host.style.setProperty('display', 'block');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(nudgeStyles);
  root.adoptedStyleSheets = [sheet];
  document.body.append(host);
  hosts.add(host);
  const rerender = (next: ComponentChild) => renderInto(<WordsProvider value={t}>{next}</WordsProvider>, root);
  rerender(view);
  const nudge = root.querySelector<HTMLElement>('.nudge')!;
  return { ...within(nudge), host, root, nudge, rerender };
}

/** What axe finds wrong in what is shown, as one line each. */
export async function findings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // A nudge is a region in somebody's page, whose headings and landmarks are the page's own.
    rules: {
      region: { enabled: false },
      'heading-order': { enabled: false },
      'page-has-heading-one': { enabled: false },
    },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}
