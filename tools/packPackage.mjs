import { join } from 'node:path';
import { runCommand } from './runCommand.mjs';

/**
 * Packs what `npm run build` wrote, as npm would publish it.
 *
 * @param {string} folder where the tarball is put
 * @returns {string} its path
 */
export function packPackage(folder) {
  /** @type {{ filename: string }[]} */
  const [packed] = JSON.parse(
    runCommand('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], '.'),
  );
  return join(folder, packed?.filename ?? '');
}
