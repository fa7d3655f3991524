import { posix } from 'node:path';
import type { SourceModule } from './SourceModule.js';

/** The built modules that loading an entry point loads, itself first. */
export function modulesLoadedBy(entry: string, built: readonly SourceModule[]): SourceModule[] {
  const modules = new Map(built.map((module) => [module.path, module]));
  const seen = new Set<SourceModule>();
  const visit = (path: string) => {
    const module = modules.get(path);
    if (!module) throw new Error(`dist has no ${path}`);
    if (seen.has(module)) return;
    seen.add(module);
    for (const { specifier } of module.imports)
      if (specifier.startsWith('.')) visit(posix.join(posix.dirname(path), specifier));
  };
  visit(entry);
  return [...seen];
}
