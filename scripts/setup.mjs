// Makes a fresh clone ready: the dependencies, a Chromium and a Firefox. Runs on whatever Node the machine has (20 or
// newer) before anything is installed, so it uses nothing but Node itself. Says nothing when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserCache, findBrowser } from './browsers.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.good-turn-installed');

/** @param {string} command @param {string[]} words */
function run(command, words) {
  console.log(`> ${command} ${words.join(' ')}`);
  return spawnSync(command, words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(`setup: ${sentence}`);
  process.exit(1);
}

function installDependencies() {
  const wanted = readFileSync(join(root, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  // Not `npm ci`: it refuses a lock file that does not name the binaries of every platform there is, which one written on
  // a single platform may not. With the lock file and exact versions this installs the same, and writes nothing back.
  if (!run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']))
    stop('the dependencies could not be installed; look at the lines above, then run "npm run setup" again.');
  writeFileSync(stamp, wanted);
}

/** @param {'chromium' | 'firefox'} name */
function installBrowser(name) {
  if (findBrowser(name)) return;
  console.log(`No ${name} on this machine: getting one.`);
  const build = name === 'chromium' ? 'chrome@stable' : 'firefox@stable';
  const installer = join(root, 'node_modules', '.bin', 'browsers');
  if (run(installer, ['install', build, '--path', browserCache]) && findBrowser(name)) return;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    const aptPackage = name === 'chromium' ? 'chromium' : 'firefox-esr';
    run('apt-get', ['update', '-qq']);
    if (run('apt-get', ['install', '-y', '-qq', aptPackage]) && findBrowser(name)) return;
  }
  stop(
    `no ${name} could be installed. Install one, or set GOOD_TURN_${name.toUpperCase()} to the path of one you have.`,
  );
}

installDependencies();
installBrowser('chromium');
installBrowser('firefox');
