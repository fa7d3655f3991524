// Makes sure that there is a Chromium for the browser tests: finds one, else installs one, else says the one command that would.
// Run by hand (`npm run check:chromium`) or first thing by `npm test`.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumPath, isPlaywrightInstalled } from './chromium.mjs';

const installMinutes = 5;

/**
 * @typedef {object} Machine what this needs of the machine; the seam for tests
 * @property {() => boolean} hasChromium
 * @property {() => boolean} hasPlaywrightBrowser whether the browser found is Playwright's own
 * @property {(command: string, args: string[]) => boolean} run runs a command within a time limit; whether it succeeded
 * @property {boolean} isRootOnLinux
 * @property {(line: string) => void} log
 */

/** @type {Machine} */
export const thisMachine = {
  hasChromium: () => chromiumPath() !== undefined || isPlaywrightInstalled(),
  hasPlaywrightBrowser: isPlaywrightInstalled,
  run: (command, args) =>
    spawnSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: installMinutes * 60_000,
      env: {
        ...process.env,
        DEBIAN_FRONTEND: 'noninteractive',
        // A machine behind a closed door must learn so in seconds, not after the client's own minutes of patience.
        PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
      },
    }).status === 0,
  isRootOnLinux: process.platform === 'linux' && process.getuid?.() === 0,
  log: (line) => {
    console.log(line);
  },
};

const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');

/**
 * @param {Machine} machine
 * @returns {boolean} whether a browser is there now
 */
export function ensureChromium(machine = thisMachine) {
  const { hasChromium, hasPlaywrightBrowser, run, isRootOnLinux, log } = machine;
  if (hasChromium()) return true;

  log("No Chromium found: installing Playwright's.");
  run(process.execPath, [playwright, 'install', 'chromium']);
  if (hasPlaywrightBrowser()) {
    // A bare container has the browser but not the libraries that it links to.
    if (isRootOnLinux) run(process.execPath, [playwright, 'install-deps', 'chromium']);
    return true;
  }

  if (isRootOnLinux) {
    log("Playwright's could not be downloaded: installing the distribution's.");
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']);
    if (hasChromium()) return true;
  }

  log('The browser tests need Chromium, and it could not be installed from here. Install it with:');
  log(
    process.platform === 'linux' && !isRootOnLinux
      ? '  npx playwright install --with-deps chromium'
      : '  npx playwright install chromium',
  );
  return false;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !ensureChromium()) process.exitCode = 1;
