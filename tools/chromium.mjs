import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const distributionPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Whether Playwright's own download of Chromium is on the disk. */
export function isPlaywrightInstalled() {
  return existsSync(chromium.executablePath());
}

/**
 * Which Chromium the browser tests start. The first that holds:
 *  1. $CHROMIUM_PATH, when it is set (a wrong path is an error, not a fall-back);
 *  2. Playwright's own download, when it is on the disk (`npx playwright install chromium`): a laptop;
 *  3. the distribution's (Debian: apt-get install chromium): CI and containers;
 *  4. nothing found: undefined, and Playwright says what to install.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} undefined means: let Playwright choose
 */
export function chromiumPath(env = process.env) {
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
    return named;
  }
  // Playwright's is asked for first: on a laptop /usr/bin/chromium may be a snap wrapper, and this one matches its version.
  if (isPlaywrightInstalled()) return undefined;
  return distributionPaths.find((path) => existsSync(path));
}

/**
 * Launch options for playwright and for vitest's playwright provider alike.
 * Playwright adds --no-sandbox by itself (chromiumSandbox is false by default), so root needs no flag more.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ executablePath?: string, args: string[] }}
 */
export function chromiumLaunchOptions(env = process.env) {
  const executablePath = chromiumPath(env);
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--autoplay-policy=no-user-gesture-required',
      '--disable-quic',
      '--font-render-hinting=none',
      '--disable-lcd-text',
    ],
  };
}
