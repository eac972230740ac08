import { existsSync, readdirSync } from 'node:fs';
import { build } from 'vite';

const here = import.meta.dirname;

/** The site folders of the sandbox: each has an `index.ts` and a page entry. */
export const siteFolders = readdirSync(here).filter((name) => existsSync(`${here}/${name}/index.ts`));

/** Bundles the page of each site into `.output/sandbox/<site>.js`, for the server to hand out. */
export async function buildSandbox(names: readonly string[] = siteFolders): Promise<void> {
  for (const name of names) {
    const page = ['page.tsx', 'page.ts'].map((file) => `${here}/${name}/${file}`).find((file) => existsSync(file));
    if (!page) throw new Error(`tests/sandbox/${name} has no page.ts or page.tsx.`);
    await build({
      root: here,
      configFile: false,
      logLevel: 'warn',
      // Test runners set NODE_ENV; with it Vite compiles JSX for development, which React's production build lacks.
      oxc: { jsx: { development: false } },
      // Draft.js reads `global` and `process.env`, which pages do not have.
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      build: {
        outDir: `${here}/../../.output/sandbox`,
        emptyOutDir: false,
        minify: false,
        cssCodeSplit: false,
        lib: { entry: page, formats: ['iife'], name: 'sandboxPage', fileName: () => `${name}.js`, cssFileName: name },
      },
    });
  }
}

if (import.meta.main) await buildSandbox(process.argv.length > 2 ? process.argv.slice(2) : siteFolders);
