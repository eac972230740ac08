import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { buildSandbox } from '../tests/sandbox/build.ts';
import { buildExtension } from './build-extension.ts';
import { play } from './play.ts';

const usage = 'usage: npm start [-- --headless]';

function wantsHeadless(): boolean {
  try {
    const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false } } });
    return values.headless;
  } catch (error) {
    console.error(`start: ${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = wantsHeadless() || !hasDisplay;

console.log('Building the extension and the sandbox …');
await buildExtension('chrome');
await buildSandbox();

const { startChromium } = await import('../tests/e2e/chromium.ts');
const chromium = await startChromium([], headless);

if (headless) {
  const pictures = '.output/start';
  await mkdir(pictures, { recursive: true });
  await play(chromium, pictures);
  await chromium.close();
} else {
  await chromium.openOwn('welcome.html');
  for (const url of ['https://www.facebook.com/', 'https://www.linkedin.com/feed/', 'https://x.com/home'])
    await chromium.openPage(url);
  console.log(
    'Three sandbox sites are open. Write to somebody; then look at the toolbar button. Close the browser to end.',
  );
  await new Promise((closed) => chromium.browser.once('disconnected', closed));
}
