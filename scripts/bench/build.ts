import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'wxt';
import { buildSandbox } from '../../tests/sandbox/build.ts';

const output = join(import.meta.dirname, '../../.output');

/** Builds the extension as it ships into a folder of its own, so that no other build changes what is measured. */
export async function buildForBench(): Promise<string> {
  await withoutOutput(() =>
    build({ browser: 'chrome', manifestVersion: 3, outDir: '.output/bench' } as Parameters<typeof build>[0]),
  );
  return join(output, 'bench/chrome-mv3');
}

/** Standard output is for figures alone: what is written to it meanwhile goes to standard error. */
async function withoutOutput(work: () => Promise<unknown>): Promise<void> {
  const write = process.stdout.write;
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof write;
  try {
    await work();
  } finally {
    process.stdout.write = write;
  }
}

/** The sandbox's scripts and styles by file name. */
export type SandboxFiles = ReadonlyMap<string, string>;

/** Builds the sandbox and keeps it in memory: every page of every run gets the same bytes. */
export async function buildSandboxForBench(): Promise<SandboxFiles> {
  process.env.NODE_ENV = 'production';
  await withoutOutput(() => buildSandbox());
  const folder = join(output, 'sandbox');
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
