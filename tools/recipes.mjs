// `npm run check:recipes`: packs the package and runs every recipe of test/consumers/recipes in a stranger's project, on React 18 and 19:
// types, tests in Vitest and in Jest, a production build, a page in Chromium. Needs `npm run build` and the npm registry.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npmInstall } from './npmInstall.mjs';
import { packPackage } from './packPackage.mjs';
import { runCommand } from './runCommand.mjs';
import { watchFrame } from './watchFrame.mjs';
import { watchSpa } from './watchSpa.mjs';

/** @type {{ devDependencies: Record<string, string> }} */
const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const ours = [
  ...[
    '@tanstack/react-query',
    '@testing-library/dom',
    '@testing-library/react',
    '@types/node',
    'jsdom',
    'msw',
  ],
  ...['srvx', 'typescript', 'vite', 'vitest'],
];
/** Exactly, as everything here: packages of one family ask for each other's newest, and a registry may not have them all. */
const theirs = {
  '@tanstack/query-async-storage-persister': '5.104.5',
  '@tanstack/react-query-devtools': '5.107.1',
  '@tanstack/react-query-persist-client': '5.104.5',
  jest: '30.5.2',
  'jest-environment-jsdom': '30.5.2',
  'media-chrome': '4.19.4',
  sonner: '2.0.8',
};
/** React itself, and the types of `react` and `react-dom`. */
const reacts = {
  18: ['18.2.0', '18.3.32', '18.3.7'],
  19: ['19.3.1', '19.3.1', '19.3.0'],
};

const folder = mkdtempSync(join(tmpdir(), 'react-aleph-recipes-'));
let [passed, failed] = [0, 0];
try {
  const tarball = packPackage(folder);
  for (const [major, [version = '', types = '', domTypes = '']] of Object.entries(reacts)) {
    const cwd = join(folder, `react-${major}`);
    cpSync('test/consumers/recipes', cwd, { recursive: true });
    const dependencies = {
      ...theirs,
      ...Object.fromEntries(ours.map((name) => [name, devDependencies[name] ?? ''])),
      ...{ react: version, 'react-dom': version, '@types/react': types, '@types/react-dom': domTypes },
      'react-aleph': `file:${tarball}`,
    };
    writeFileSync(join(cwd, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
    const compilerOptions = {
      ...{ module: 'esnext', moduleResolution: 'bundler', target: 'es2022', jsx: 'react-jsx' },
      ...{ lib: ['es2023', 'dom', 'dom.iterable'], types: ['node', 'vite/client'] },
      ...{ strict: true, noEmit: true, skipLibCheck: true },
    };
    writeFileSync(join(cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*/*.tsx'] }));
    const bin = (/** @type {string} */ path) => join(cwd, 'node_modules', path);
    const node = (/** @type {string} */ place, /** @type {string[]} */ ...args) =>
      runCommand(process.execPath, args, join(cwd, place));
    /** @type {readonly (readonly [name: string, run: () => unknown])[]} */
    const steps = [
      ['installs', () => npmInstall(cwd)],
      ['types', () => node('.', bin('typescript/bin/tsc'), '-p', '.')],
      [
        'sonner, Media Chrome, devtools, persisted cache, MSW',
        () => node('.', bin('vitest/vitest.mjs'), 'run'),
      ],
      ['Jest, ESM', () => node('jest', '--experimental-vm-modules', bin('jest/bin/jest.js'))],
      [
        'a Vite app, in Chromium',
        async () => {
          node('vite', bin('vite/bin/vite.js'), 'build');
          await watchSpa(join(cwd, 'vite'), bin('react-aleph'), bin('vite/bin/vite.js'));
        },
      ],
      [
        'a frame without storage, in Chromium',
        async () => {
          node('iframe', bin('vite/bin/vite.js'), 'build');
          await watchFrame(join(cwd, 'iframe'), bin('react-aleph'));
        },
      ],
    ];
    for (const [name, run] of steps) {
      try {
        await run();
        passed += 1;
        console.log(`React ${major}, ${name}: passed`);
      } catch (error) {
        failed += 1;
        console.error(`React ${major}, ${name}: ${error instanceof Error ? error.message : String(error)}`);
        if (name === 'installs') break;
      }
    }
  }
} finally {
  if (!process.env['KEEP']) rmSync(folder, { recursive: true, force: true });
  else console.log(folder);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
