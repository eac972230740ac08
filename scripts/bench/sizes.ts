import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Figure, figure, sum } from './figure.ts';

/** What the parts of the built extension weigh, each file compressed by itself. */
export function* sizes(folder: string): Generator<Figure> {
  const watchers = readdirSync(folder).filter((name) => /^watcher-.*\.js$/.test(name));
  for (const name of watchers)
    yield figure(`size of ${name}`, zipped(join(folder, name)), 'bytes gzip', { bar: 20 * 1024 });
  for (const name of ['nudge.js', 'background.js']) {
    yield figure(`size of ${name}`, zipped(join(folder, name)), 'bytes gzip');
  }
  const popup = filesOf(join(folder, 'popup.html'));
  yield figure('size of popup', sum(popup.map(zipped)), 'bytes gzip', { files: popup.length });
}

const zipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

/** A page with every script and style it names, and what those name. */
function filesOf(page: string): string[] {
  const found = new Set<string>([page]);
  const top = dirname(page);
  for (const file of found) {
    const text = readFileSync(file, 'utf8');
    for (const [, name] of text.matchAll(/["'`]([^"'`\s]+\.(?:js|css))["'`]/g)) {
      const next = name!.startsWith('/') ? join(top, name!) : join(dirname(file), name!);
      if (existsSync(next)) found.add(next);
    }
  }
  return [...found];
}
