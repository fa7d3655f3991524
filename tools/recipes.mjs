// `npm run check:recipes`: packs the package and runs every recipe of test/consumers/recipes in a stranger's project, on React 18 and 19:
// types, tests in Vitest and in Jest, a production build. Needs `npm run build` and the npm registry.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
  ...['typescript', 'vite', 'vitest'],
];
const theirs = {
  '@tanstack/query-async-storage-persister': '5',
  '@tanstack/react-query-devtools': '5',
  '@tanstack/react-query-persist-client': '5',
  jest: '30',
  'jest-environment-jsdom': '30',
  'media-chrome': '4',
  sonner: '2',
};
const react = { 18: ['18.2.0', '18'], 19: ['19', '19'] };

/** @param {string} command @param {readonly string[]} args @param {string} cwd */
function run(command, args, cwd) {
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' },
      shell: process.platform === 'win32' && command === 'npm',
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
  }
}

const folder = mkdtempSync(join(tmpdir(), 'react-aleph-recipes-'));
let [passed, failed] = [0, 0];
try {
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], '.');
  const tarball = join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '');
  for (const [major, [version = '', types = '']] of Object.entries(react)) {
    const cwd = join(folder, `react-${major}`);
    cpSync('test/consumers/recipes', cwd, { recursive: true });
    const dependencies = {
      ...theirs,
      ...Object.fromEntries(ours.map((name) => [name, devDependencies[name] ?? ''])),
      ...{ react: version, 'react-dom': version, '@types/react': types, '@types/react-dom': types },
      'react-aleph': `file:${tarball}`,
    };
    writeFileSync(join(cwd, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
    const compilerOptions = {
      ...{ module: 'esnext', moduleResolution: 'bundler', target: 'es2022', jsx: 'react-jsx' },
      ...{ lib: ['es2023', 'dom', 'dom.iterable'], types: ['node', 'vite/client'] },
      ...{ strict: true, noEmit: true, skipLibCheck: true },
    };
    writeFileSync(join(cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*/*.tsx'] }));
    /** @type {readonly (readonly [name: string, command: string, args: readonly string[], cwd: string])[]} */
    const steps = [
      ['installs', 'npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], cwd],
      ['types', process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], cwd],
      [
        'sonner, Media Chrome, devtools, persisted cache, MSW',
        process.execPath,
        ['node_modules/vitest/vitest.mjs', 'run'],
        cwd,
      ],
      [
        'Jest, ESM',
        process.execPath,
        ['--experimental-vm-modules', '../node_modules/jest/bin/jest.js'],
        join(cwd, 'jest'),
      ],
      ['Vite SPA', process.execPath, ['../node_modules/vite/bin/vite.js', 'build'], join(cwd, 'vite')],
    ];
    for (const [name, command, args, place] of steps) {
      try {
        run(command, args, place);
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
