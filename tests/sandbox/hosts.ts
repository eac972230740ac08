import { siteFolders } from './build.ts';
import type { Scene } from './scene.ts';

/** A site folder of the sandbox. */
export interface SandboxSite {
  hosts: readonly string[];
  scenes: readonly Scene[];
}

const sites = await Promise.all(
  siteFolders.map(async (name) => {
    const { default: site } = (await import(`./${name}/index.ts`)) as { default: SandboxSite };
    return { name, ...site };
  }),
);

/** Which folder of the sandbox plays a host. */
export const hosts: ReadonlyMap<string, string> = new Map(
  sites.flatMap(({ name, hosts }) => hosts.map((host) => [host, name])),
);

/** Every place of the sandbox where somebody writes. */
export const scenes: readonly Scene[] = sites.flatMap((site) => site.scenes);
