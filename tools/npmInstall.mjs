import { runCommand } from './runCommand.mjs';

/**
 * Installs what a folder's package.json names, and `packages` beside it. Runs none of their scripts.
 *
 * @param {string} folder
 * @param {string[]} packages
 */
export function npmInstall(folder, ...packages) {
  runCommand('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], folder);
}
