import * as fs from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where a test tool keeps browsers it downloaded itself. */
export const browserCache = join(homedir(), '.cache', 'good-turn-browsers');

const places = {
  chromium: {
    variable: 'GOOD_TURN_CHROMIUM',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    cached: ['chrome/*/*/chrome', 'chrome/*/*/chrome.exe', 'chrome/*/*/*.app/Contents/MacOS/*'],
  },
  firefox: {
    variable: 'GOOD_TURN_FIREFOX',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    cached: ['firefox/*/firefox/firefox', 'firefox/*/core/firefox.exe', 'firefox/*/*.app/Contents/MacOS/firefox'],
  },
};

/**
 * The path of a browser on this machine, or undefined. Looks at the variable GOOD_TURN_CHROMIUM or GOOD_TURN_FIREFOX, then at the usual
 * places, then at what the setup downloaded. Branded Chrome is passed over: since 137 it refuses `--load-extension`.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const { variable, paths, cached } = places[name];
  const named = process.env[variable];
  if (named && !fs.existsSync(named))
    throw new Error(`${variable} names ${named}, which does not exist. Unset it or correct it.`);
  const found = [named, ...paths].find((path) => path && fs.existsSync(path));
  // `globSync` came with Node 22; the setup itself may run on 20, before anything was downloaded.
  return (
    found ??
    cached
      .flatMap((pattern) => fs.globSync?.(pattern, { cwd: browserCache }) ?? [])
      .map((path) => join(browserCache, path))[0]
  );
}

/**
 * Like `findBrowser`, and an error that says what to do when there is none.
 * @param {'chromium' | 'firefox'} name
 */
export function needBrowser(name) {
  const path = findBrowser(name);
  if (path) return path;
  throw new Error(`No ${name} found. Run "npm run setup", or set ${places[name].variable} to its path.`);
}

/** Chromium needs this as root, where its own sandbox cannot run. */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
