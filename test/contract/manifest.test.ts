import { describe, expect, test } from 'vitest';
import { readText } from './support/repository.js';

interface Manifest {
  type: string;
  license: string;
  private?: boolean;
  sideEffects: string[];
  engines: Record<string, string>;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, { optional: boolean }>;
  allowScripts: Record<string, boolean>;
}

interface LockedPackage {
  version?: string;
  link?: boolean;
  integrity?: string;
  resolved?: string;
  engines?: { node?: string };
  hasInstallScript?: boolean;
}

interface LockFile {
  packages: Record<string, LockedPackage>;
}

const manifest = JSON.parse(readText('package.json')) as Manifest;
const { packages } = JSON.parse(readText('package-lock.json')) as LockFile;

describe('package.json', () => {
  test('is an MIT-licensed ES module package that may be published', () => {
    expect(manifest).toMatchObject({ type: 'module', license: 'MIT' });
    expect(manifest.private).toBeUndefined();
    expect(readText('LICENSE')).toMatch(/^MIT License/);
  });

  test('has one dependency and the promised peers', () => {
    expect(manifest.dependencies).toEqual({ zod: '^4.0.0' });
    expect(manifest.peerDependencies).toEqual({
      '@tanstack/react-query': '^5.79.0',
      msw: '^2.7.0 || ^3.0.0',
      react: '^18.2.0 || ^19.0.0',
      'react-dom': '^18.2.0 || ^19.0.0',
    });
    expect(manifest.peerDependenciesMeta).toEqual({ msw: { optional: true } });
  });

  test('lets bundlers drop every module but not the stylesheets', () => {
    expect(manifest.sideEffects).toEqual(['**/*.css']);
  });

  test('pins every tool exactly, as the lock file has it', () => {
    for (const [name, version] of Object.entries(manifest.devDependencies))
      expect.soft(`${name} ${version}`).toBe(`${name} ${packages[`node_modules/${name}`]?.version ?? ''}`);
  });

  test('runs on the oldest Node that it names, and so do its tools', () => {
    expect(manifest.engines).toEqual({ node: '>=20.19' });
    const tooNew = Object.entries(packages).filter(([, { engines }]) => {
      const accepted = engines?.node?.split('||') ?? [];
      return accepted.length > 0 && !accepted.some((range) => Number(/\d+/.exec(range)?.[0] ?? 0) <= 20);
    });
    expect(tooNew.map(([path]) => path)).toEqual([]);
  });

  test('has the promised commands', () => {
    expect(Object.keys(manifest.scripts)).toEqual(
      expect.arrayContaining([
        'start',
        'build',
        'test',
        'storybook',
        'build:storybook',
        'screens',
        'size',
        'axe',
        'api',
        'bench:hooks',
        'bench:comparison',
        'check:package',
        'check:consumer',
      ]),
    );
  });

  test('runs nothing on the machine of whoever installs it', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare'];
    expect(Object.keys(manifest.scripts).filter((script) => hooks.includes(script))).toEqual([]);
  });

  test('needs no install script of any tool: each that has one is switched off by name', () => {
    const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = new Set(scripted.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 13)));
    const optionalOnMac = 'fsevents';
    expect([...names].filter((name) => name !== optionalOnMac).sort()).toEqual(
      Object.keys(manifest.allowScripts).sort(),
    );
    expect(new Set(Object.values(manifest.allowScripts))).toEqual(new Set([false]));
  });
});

describe('.npmrc', () => {
  test('saves exact versions and reaches no other registry', () => {
    const lines = readText('.npmrc').trim().split('\n');
    expect(lines).toContain('save-exact=true');
    expect(lines.filter((line) => /registry|_auth|token/i.test(line))).toEqual([]);
  });

  test('the lock file names no registry of its own, and the contents of every package', () => {
    const fetched = Object.entries(packages).filter(([path]) => path.includes('node_modules/'));
    const isUnchecked = ({ link, integrity }: LockedPackage) => link !== true && integrity === undefined;
    expect(fetched.filter(([, entry]) => isUnchecked(entry)).map(([path]) => path)).toEqual([]);
    expect(fetched.filter(([, { resolved }]) => resolved?.startsWith('http')).map(([path]) => path)).toEqual(
      [],
    );
  });
});
