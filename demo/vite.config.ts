import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { demoServer } from './server/demoServer.js';
import { readSettings } from './server/readSettings.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const settings = readSettings(process.env);

// The demo imports the package by its public names, as an app would; here they lead to the sources.
const entry = (name: string, path: string) => ({ find: new RegExp(`^${name}$`), replacement: here(path) });

export default defineConfig({
  root: here('.'),
  publicDir: false,
  clearScreen: false,
  // One for each mode: two servers that start at once, as the tests do, would tidy away each other's.
  cacheDir: here(`../node_modules/.vite/demo-${settings.mode}`),
  plugins: [react(), demoServer(settings)],
  resolve: {
    alias: [
      entry('react-aleph', '../src/exports/index.ts'),
      entry('react-aleph/client', '../src/exports/client.ts'),
      entry('react-aleph/comparison', '../src/exports/comparison.ts'),
      { find: /^react-aleph\/locales\/(.+)$/, replacement: `${here('../src/exports/locales')}/$1.ts` },
      entry('react-aleph/testing', '../src/exports/testing.ts'),
      entry('react-aleph/styles.css', '../src/styles/index.css'),
    ],
  },
  // Named, so that no dependency is found late and reloads the page under a viewer.
  optimizeDeps: {
    include: [
      'react',
      'react/jsx-dev-runtime',
      'react-dom',
      'react-dom/client',
      '@tanstack/react-query',
      'zod/mini',
    ],
  },
  server: {
    host: '127.0.0.1',
    port: settings.port,
    // No page of another origin may read anything here.
    cors: false,
    // A page that frames this one could steal a click that costs money.
    headers: { 'content-security-policy': "frame-ancestors 'none'", 'x-content-type-options': 'nosniff' },
    fs: { allow: [here('.'), here('../src'), here('../node_modules')] },
  },
});
