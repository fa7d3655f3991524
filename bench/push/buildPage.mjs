import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { stylesPlugin } from '../../tools/stylesPlugin.mjs';

/**
 * Builds the page of cards, or that of another bench. Returns the folder it lies in, for the caller to remove.
 *
 * @param {string | URL} [root] where its index.html lies
 */
export async function buildPage(root = new URL('.', import.meta.url)) {
  const outDir = mkdtempSync(join(tmpdir(), 'aleph-page-'));
  await build({
    root: fileURLToPath(root),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [react(), stylesPlugin()],
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}
