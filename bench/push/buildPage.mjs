import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { stylesPlugin } from '../../tools/stylesPlugin.mjs';

/** Builds the page of cards. Returns the folder it lies in, for the caller to remove. */
export async function buildPage() {
  const outDir = mkdtempSync(join(tmpdir(), 'aleph-push-'));
  await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [react(), stylesPlugin()],
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}
