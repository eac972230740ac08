import { existsSync, readdirSync } from 'node:fs';
import type { SiteAdapter } from './adapter.ts';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`${entry.parentPath}/${entry.name}/index.ts`))
  .map((entry) => entry.name);

/** The match patterns of every site folder, for the manifest. Build time only: the registry is its twin in the bundle. */
export const siteMatches: string[] = (
  await Promise.all(folders.map((name) => import(`./${name}/index.ts`) as Promise<{ default: SiteAdapter }>))
).flatMap(({ default: site }) => site.matches);
