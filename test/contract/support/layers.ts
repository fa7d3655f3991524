import { posix } from 'node:path';
import type { SourceModule } from './SourceModule.js';

interface Layer {
  /** Layers and packages it may load. Packages by their exact specifier. */
  loads: readonly string[];
  /** Layers and packages of which it may only know the types. */
  knows?: readonly string[];
}

/** Who may import whom: dependencies point inward, React stands at the rim. */
export const layers: Readonly<Record<string, Layer>> = {
  core: { loads: [] },
  client: { loads: ['core'] },
  query: { loads: ['core'], knows: ['client', '@tanstack/react-query'] },
  browser: { loads: ['core', 'client', 'query', '@tanstack/react-query'] },
  hooks: {
    loads: ['query', 'core', 'react', '@tanstack/react-query'],
    knows: ['client', 'browser'],
  },
  components: { loads: ['core', 'react'] },
  connected: { loads: ['hooks', 'components', 'core', 'react'] },
  server: { loads: ['client', 'core'] },
  testing: { loads: ['core', 'client', 'zod/mini'], knows: ['msw'] },
  locales: { loads: ['core'] },
  cli: {
    loads: ['testing', 'client', 'node:fs/promises', 'node:http', 'node:path', 'node:util'],
    knows: ['node:net'],
  },
};

/** What breaks the table, one sentence each. Entry points may import anything. */
export function layerViolations({ path, imports }: SourceModule): string[] {
  const [home = ''] = path.split('/');
  if (home === 'exports') return [];
  const layer = layers[home];
  if (!layer) return [`${path} lies in no layer: src/${home} is not in the table`];
  const forbidden = imports.filter(({ specifier, isTypeOnly }) => {
    const target = targetOf(path, specifier);
    if (target === home || isOwnStyle(path, specifier)) return false;
    return !layer.loads.includes(target) && !(isTypeOnly && layer.knows?.includes(target));
  });
  return forbidden.map(({ specifier, isTypeOnly }) =>
    layer.knows?.includes(targetOf(path, specifier)) === true
      ? `${path} loads ${specifier}, of which ${home} may only import types (import type …)`
      : `${path} imports ${isTypeOnly ? 'types of ' : ''}${specifier}, which ${home} may not`,
  );
}

/** The layer that a relative import leads to, or the package itself (JSX compiles to an import of React's). */
function targetOf(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier.replace(/\/jsx-runtime$/, '');
  const [layer = ''] = posix.join(posix.dirname(path), specifier).split('/');
  return layer;
}

function isOwnStyle(path: string, specifier: string): boolean {
  return specifier.endsWith('.css') && targetOf(path, specifier) === path.split('/')[0];
}
