// Packs the package and installs it as strangers would, at both ends of what it promises to run on. In each project every entry point is
// compiled (nodenext and bundler, skipLibCheck off) and used in plain Node. Needs `npm run build` and the npm registry.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { npmInstall } from './npmInstall.mjs';
import { packPackage } from './packPackage.mjs';
import { runCommand } from './runCommand.mjs';

/** @type {{ devDependencies: Record<string, string> }} */
const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

/** @type {readonly { name: string, dependencies: Record<string, string>, overrides?: Record<string, string> }[]} */
const consumers = [
  {
    name: 'oldest',
    dependencies: {
      react: '18.2.0',
      'react-dom': '18.2.0',
      '@types/react': '18.2.79',
      '@types/react-dom': '18.2.25',
      '@tanstack/react-query': '5.79.0',
      msw: '2.7.0',
    },
    overrides: { zod: '4.0.0' },
  },
  {
    name: 'newest',
    dependencies: {
      react: '19',
      'react-dom': '19',
      '@types/react': '19',
      '@types/react-dom': '19',
      '@tanstack/react-query': '5',
      msw: devDependencies['msw'] ?? '2',
    },
  },
];

const folder = mkdtempSync(join(tmpdir(), 'react-aleph-'));
let failed = 0;
try {
  const tarball = packPackage(folder);
  for (const { name, dependencies, overrides } of consumers) {
    const cwd = join(folder, name);
    mkdirSync(cwd);
    const manifest = {
      private: true,
      type: 'module',
      dependencies: { ...dependencies, 'react-aleph': `file:${tarball}` },
      overrides,
    };
    writeFileSync(join(cwd, 'package.json'), JSON.stringify(manifest));
    for (const file of ['use.tsx', 'use.mjs']) copyFileSync(join('test/consumers', file), join(cwd, file));
    try {
      npmInstall(cwd);
      for (const [module, moduleResolution] of [
        ['nodenext', 'nodenext'],
        ['esnext', 'bundler'],
      ]) {
        const compilerOptions = {
          module,
          moduleResolution,
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
          skipLibCheck: false,
          types: [],
          jsx: 'react-jsx',
          target: 'es2022',
          lib: ['es2022', 'dom', 'dom.iterable'],
        };
        writeFileSync(join(cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.tsx'] }));
        runCommand(process.execPath, [tsc, '-p', '.'], cwd);
        console.log(`${name}, ${moduleResolution}: types check`);
      }
      console.log(`${name}: ${runCommand(process.execPath, ['use.mjs'], cwd).trim()}`);
    } catch (error) {
      failed += 1;
      console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${consumers.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
