// Packs the package, installs it beside React 18 and React 19 as a stranger would, type-checks a use of every entry
// (nodenext and bundler, skipLibCheck off) and renders in plain Node.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {{ devDependencies: Record<string, string>, peerDependencies: Record<string, string> }} */
const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const tsc = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc');
const where = mkdtempSync(join(tmpdir(), 'consumer-'));
try {
  /** @type {{ filename: string }[]} */
  const packed = Object.values(
    JSON.parse(
      execFileSync('npm', ['pack', '--json', '--pack-destination', where], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ),
  );
  const tarball = packed[0]?.filename ?? '';
  for (const react of ['18', '19']) {
    const own = Object.fromEntries(
      Object.keys(pkg.peerDependencies).map((name) => [name, pkg.devDependencies[name]]),
    );
    const dependencies = {
      ...own,
      react: react,
      'react-dom': react,
      '@types/react': react,
      '@types/react-dom': react,
      '@acme/kit': `file:${join(where, tarball)}`,
    };
    const cwd = mkdtempSync(join(where, `react${react}-`));
    writeFileSync(join(cwd, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
    copyFileSync('tests/consumer/use.tsx.txt', join(cwd, 'use.tsx'));
    copyFileSync('tests/consumer/ssr.mjs.txt', join(cwd, 'ssr.mjs'));
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd,
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    for (const [module, moduleResolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ]) {
      const compilerOptions = {
        module,
        moduleResolution,
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        types: [],
        jsx: 'react-jsx',
        target: 'es2022',
        lib: ['es2022', 'dom', 'dom.iterable'],
      };
      writeFileSync(join(cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.tsx'] }));
      execFileSync(process.execPath, [tsc, '-p', '.'], { cwd, stdio: 'inherit' });
      console.log(`React ${react}, ${String(moduleResolution)}: types check`);
    }
    execFileSync(process.execPath, ['ssr.mjs'], { cwd, stdio: ['ignore', 'inherit', 'ignore'] });
  }
} finally {
  rmSync(where, { recursive: true, force: true });
}
