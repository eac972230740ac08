import css from './style.css?inline';

/** Class names as X has them: a hash that says nothing. */
function hashed(name: string): string {
  let hash = 5381;
  for (const letter of name) hash = ((hash * 33) ^ letter.charCodeAt(0)) >>> 0;
  return `r-${hash.toString(36)}`;
}

/** The hashed class names for names of `style.css`. */
export function cx(...names: (string | false)[]): string {
  return ['css-175oi2r', ...names.filter((name) => name !== false).map(hashed)].join(' ');
}

/** Puts the styles into the page or a shadow root, their names hashed; Draft.js keeps its own. */
export function addStyles(where: ParentNode = document.head): void {
  const style = document.createElement('style');
  style.textContent = css.replace(/\.(?!public-)([a-z][a-z-]*)/g, (_, name: string) => `.${hashed(name)}`);
  where.append(style);
}
