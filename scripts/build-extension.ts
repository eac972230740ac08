import { build } from 'wxt';

/** Builds the extension into `.output/<browser>-mv3`, as `npm run build` does. */
export const buildExtension = (browser: 'chrome' | 'firefox') =>
  build({ browser, manifestVersion: 3, logger: quiet } as Parameters<typeof build>[0]);

const nothing = () => {};
/** Only what goes wrong is worth a line. */
const quiet = {
  debug: nothing,
  log: nothing,
  info: nothing,
  success: nothing,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 0,
};
