import { posix } from 'node:path';
import type { SourceModule } from './SourceModule.js';

/** The packages that loading a built entry point loads, by their exact specifiers. */
export function packagesLoadedBy(entry: string, built: readonly SourceModule[]): string[] {
  const modules = new Map(built.map((module) => [module.path, module]));
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const module = modules.get(path);
    if (!module) throw new Error(`dist has no ${path}`);
    for (const { specifier } of module.imports)
      if (specifier.startsWith('.')) visit(posix.join(posix.dirname(path), specifier));
      else packages.add(specifier);
  };
  visit(entry);
  return [...packages].sort();
}
