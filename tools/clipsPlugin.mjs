import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../src/testing/media/', import.meta.url);

/**
 * Puts the clips beside the built emulator, for `npx react-aleph emulator`, which serves them. No module imports them.
 *
 * @returns {import('vite').Plugin}
 */
export function clipsPlugin() {
  let isLibrary = false;
  return {
    name: 'aleph-clips',
    configResolved({ command, build }) {
      isLibrary = command === 'build' && build.lib !== false;
    },
    generateBundle() {
      if (!isLibrary) return;
      for (const name of readdirSync(folder))
        this.emitFile({
          type: 'asset',
          fileName: `testing/media/${name}`,
          source: readFileSync(new URL(name, folder)),
        });
    },
  };
}
