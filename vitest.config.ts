import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './tools/chromium.mjs';
import { stylesPlugin } from './tools/stylesPlugin.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** REACT_MAJOR=18 and QUERY=5.79 run the same tests on the oldest supported peers (the workspaces in test/support hold them). */
const react18 = process.env['REACT_MAJOR'] === '18';
const query579 = process.env['QUERY'] === '5.79';
const alias = [
  ...(react18
    ? [
        ...['react', 'react-dom'].map((name) => ({
          find: new RegExp(`^${name}(?=/|$)`),
          replacement: `${root}test/support/react18/node_modules/${name}`,
        })),
        {
          // The CommonJS build would require() React 19 past the alias: take the ES module build.
          find: /^@testing-library\/react$/,
          replacement: `${root}node_modules/@testing-library/react/dist/@testing-library/react.esm.js`,
        },
      ]
    : []),
  ...(query579
    ? [
        {
          find: /^@tanstack\/react-query$/,
          replacement: `${root}test/support/query579/node_modules/@tanstack/react-query/build/modern/index.js`,
        },
      ]
    : []),
];
/** Packages that import React: Vite must process them, or Node would hand them the newest React. */
const inline = react18 || query579 ? [/@testing-library\/react/, /@tanstack\/react-query/] : [];
/** `import.meta.env` in the tests, in Node and in the browser. */
const env = { REACT_MAJOR: react18 ? '18' : '19', QUERY: query579 ? '5.79' : 'latest' };

/** A fresh object for each project: Vitest writes the project's name into `instances`. */
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: chromiumLaunchOptions(),
    contextOptions: { reducedMotion: 'reduce', colorScheme: 'light', locale: 'en-US', deviceScaleFactor: 1 },
    actionTimeout: 15_000,
  }),
  instances: [{ browser: 'chromium' as const, viewport: { width: 800, height: 600 } }],
});
/** Everything the browser will ask for, named before the run: a dependency found mid-run reloads the page under a test. */
const optimizeDeps = {
  entries: ['src/**/*.{ts,tsx}', 'stories/**/*.{ts,tsx}', 'test/browser/**/*.{ts,tsx}'],
  include: [
    'react',
    'react/jsx-dev-runtime',
    'react-dom',
    'react-dom/client',
    '@tanstack/react-query',
    'zod/mini',
  ],
};
/** These only tell what hangs from a slow machine: a second, Vitest's default, is often less than a page takes to load there. */
const patience = { testTimeout: 120_000, hookTimeout: 60_000, expect: { poll: { timeout: 20_000 } } };
const shared = {
  ...patience,
  env,
  server: { deps: { inline } },
  restoreMocks: true,
  setupFiles: ['./test/support/setupWaits.ts'],
};

export default defineConfig({
  test: {
    coverage: { provider: 'v8', include: ['src/**/*.{ts,tsx}'] },
    projects: [
      {
        plugins: [react()],
        resolve: { alias },
        test: {
          ...shared,
          name: 'node',
          environment: 'node',
          include: [
            'test/{core,locales,client,query,server,testing,cli,ssr,docs,demo,tools}/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        plugins: [react()],
        resolve: { alias },
        test: {
          ...shared,
          name: 'dom',
          environment: 'jsdom',
          include: ['test/{hooks,components,connected,chain}/**/*.test.{ts,tsx}'],
          setupFiles: [...shared.setupFiles, './test/support/setupDom.ts'],
        },
      },
      {
        // What scripts a server, over the other form of the API: nothing above the client may notice.
        plugins: [react()],
        resolve: { alias },
        test: {
          ...shared,
          env: { ...env, PROTOCOL: 'jobs' },
          name: 'jobs',
          environment: 'jsdom',
          include: ['test/hooks/**/*.test.{ts,tsx}'],
          setupFiles: [...shared.setupFiles, './test/support/setupDom.ts'],
        },
      },
      {
        plugins: [react(), stylesPlugin()],
        resolve: { alias },
        optimizeDeps: {
          ...optimizeDeps,
          include: [...optimizeDeps.include, 'vitest-browser-react', 'axe-core'],
        },
        publicDir: 'src/testing/media',
        test: {
          ...patience,
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          env,
          browser: browser(),
        },
      },
      {
        plugins: [stylesPlugin(), storybookTest({ configDir: `${root}.storybook` })],
        resolve: { alias },
        optimizeDeps,
        test: { ...patience, name: 'storybook', env, browser: browser() },
      },
      {
        // What is promised of `dist` and of the repository; needs `npm run build` first.
        test: {
          ...patience,
          name: 'contract',
          environment: 'node',
          include: ['test/contract/**/*.test.ts'],
        },
      },
      {
        // The demo, started as `npm start` does and driven in Chromium.
        test: {
          ...patience,
          name: 'e2e',
          setupFiles: shared.setupFiles,
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
        },
      },
    ],
  },
});
