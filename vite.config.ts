import react from '@vitejs/plugin-react';
import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { clipsPlugin } from './tools/clipsPlugin.mjs';
import { serverInBrowserPlugin } from './tools/serverInBrowserPlugin.mjs';
import { stylesPlugin } from './tools/stylesPlugin.mjs';

const pkg = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as {
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};
const packages = [...Object.keys(pkg.dependencies), ...Object.keys(pkg.peerDependencies)].map(
  (name) => new RegExp(`^${name}(?:/|$)`),
);
// The command line alone uses Node's own modules; the layers see to it.
const external = [...packages, /^node:/];

/** One entry point for each language. */
const locales = readdirSync(new URL('./src/exports/locales', import.meta.url)).map((file) => {
  const entry = `exports/locales/${file.replace(/\.ts$/, '')}`;
  return [entry, `src/${entry}.ts`] as const;
});

export default defineConfig({
  plugins: [react(), stylesPlugin(), serverInBrowserPlugin(), clipsPlugin()],
  publicDir: false,
  build: {
    target: 'es2022',
    sourcemap: false,
    minify: false,
    emptyOutDir: true,
    lib: {
      entry: {
        'exports/index': 'src/exports/index.ts',
        'exports/client': 'src/exports/client.ts',
        'exports/comparison': 'src/exports/comparison.ts',
        'exports/server': 'src/exports/server.ts',
        'exports/testing': 'src/exports/testing.ts',
        'cli/runCli': 'src/cli/runCli.ts',
        ...Object.fromEntries(locales),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external,
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
