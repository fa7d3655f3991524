import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { stylesPlugin } from '../../tools/stylesPlugin.mjs';

/**
 * Builds a page with one script. Returns the folder it lies in, for the caller to remove.
 *
 * @param {URL} script stands in for the `/page.tsx` that index.html names
 */
export async function buildPage(script) {
  const outDir = mkdtempSync(join(tmpdir(), 'aleph-page-'));
  await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'page',
        enforce: 'pre',
        resolveId: (id) => (id === '/page.tsx' ? fileURLToPath(script) : null),
      },
      react(),
      stylesPlugin(),
    ],
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}
