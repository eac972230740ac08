import { buildExtension } from '../../scripts/build-extension.ts';
import { buildSandbox } from '../sandbox/build.ts';

/** Builds what the end-to-end tests run: the extension for both browsers, and the sandbox. */
export default async function buildAll(): Promise<void> {
  await buildExtension('chrome');
  await buildExtension('firefox');
  await buildSandbox();
}
