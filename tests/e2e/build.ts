import { build } from 'wxt';
import { buildSandbox } from '../sandbox/build.ts';

/** Builds what the end-to-end tests run: the extension for both browsers, and the sandbox. */
export default async function buildAll(): Promise<void> {
  for (const browser of ['chrome', 'firefox'] as const) await build({ browser, manifestVersion: 3, logLevel: 'error' } as never);
  await buildSandbox();
}
