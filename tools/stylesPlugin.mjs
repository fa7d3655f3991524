import { bundle } from 'lightningcss';
import { fileURLToPath } from 'node:url';
import { layColourDefaults } from './layColourDefaults.mjs';
import { unlayer } from './unlayer.mjs';

const entry = fileURLToPath(new URL('../src/styles/index.css', import.meta.url));
const virtualId = 'virtual:aleph/styles.unlayered.css';
const resolvedId = '/@aleph/styles.unlayered.css';

/** @returns {string} every `@import` of the stylesheet in its place, minified, and each colour's default where it is used */
export function bundleStyles() {
  return layColourDefaults(bundle({ filename: entry, minify: true }).code.toString());
}

/**
 * The two stylesheets of the package. Its own build writes them; stories import the second one, which is no file in src, as
 * `virtual:aleph/styles.unlayered.css` (with `?inline` as a string).
 *
 * @returns {import('vite').Plugin}
 */
export function stylesPlugin() {
  let isLibrary = false;
  return {
    name: 'aleph-styles',
    configResolved({ command, build }) {
      // Storybook and Vitest read the same config, without `build.lib`.
      isLibrary = command === 'build' && build.lib !== false;
    },
    resolveId(id) {
      return id.startsWith(virtualId) ? id.replace(virtualId, resolvedId) : undefined;
    },
    load(id) {
      return id.startsWith(resolvedId) ? unlayer(bundleStyles()) : undefined;
    },
    generateBundle() {
      if (!isLibrary) return;
      const layered = bundleStyles();
      this.emitFile({ type: 'asset', fileName: 'styles.css', source: layered });
      this.emitFile({ type: 'asset', fileName: 'styles.unlayered.css', source: unlayer(layered) });
      // `import 'react-aleph/styles.css'` must type-check where nobody declares *.css.
      this.emitFile({ type: 'asset', fileName: 'styles.css.d.ts', source: 'export {};\n' });
    },
  };
}
