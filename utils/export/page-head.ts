import type { Translate } from '../i18n/words.ts';
import { escaped } from './html.ts';

const style = `
:root { color-scheme: light dark; --ink: light-dark(#25221c, #f1ede5); --soft: light-dark(#625b50, #b8b0a3);
  --line: light-dark(#e4ded3, #3b3733); --paper: light-dark(#fbf9f5, #1a1917); }
body { margin: 0 auto; padding: 1.5rem; max-inline-size: 60rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.5 system-ui, sans-serif; }
h1, h2 { line-height: 1.25; }
section { margin-block-start: 2.5rem; overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: 0.3rem 0.6rem 0.3rem 0; border-block-end: 1px solid var(--line); text-align: start;
  vertical-align: top; overflow-wrap: anywhere; }
tbody th { font-weight: 400; }
.soft, thead th { color: var(--soft); }
@media print { body { max-inline-size: none; padding: 0; } thead { display: table-header-group; } }
`;

/**
 * Everything up to the first section. The page runs no script, loads nothing and has this one sheet of styles.
 * @param direction which way the language runs
 * @param now ms since the epoch
 */
export async function pageHead(t: Translate, direction: 'ltr' | 'rtl', now: number): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  const policy = `default-src 'none'; style-src 'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
  const made = new Intl.DateTimeFormat(t.language, { dateStyle: 'long', timeStyle: 'short' }).format(now);
  return `<!doctype html>
<html lang="${escaped(t.language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escaped(t('page_title'))}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(t('page_title'))}</h1>
<p class="soft">${escaped(t('page_made', made))}</p>
`;
}

export const pageEnd = '</main>\n</body>\n</html>\n';
