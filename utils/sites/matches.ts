import { existsSync, readdirSync } from 'node:fs';
import type { SiteAdapter } from './adapter.ts';

/** A site folder, for the build. */
export interface SiteFolder {
  id: string;
  /** Absolute path of its adapter. */
  path: string;
  matches: readonly string[];
}

const ids = readdirSync(import.meta.dirname).filter((name) => existsSync(`${import.meta.dirname}/${name}/index.ts`));

/** Every site folder. Build time only: the registry is its twin in the bundle. */
export const siteFolders: readonly SiteFolder[] = await Promise.all(
  ids.map(async (id) => {
    const { default: site } = (await import(`./${id}/index.ts`)) as { default: SiteAdapter };
    return { id, path: `${import.meta.dirname}/${id}/index.ts`, matches: site.matches };
  }),
);
