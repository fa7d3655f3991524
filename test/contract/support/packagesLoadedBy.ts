import { modulesLoadedBy } from './modulesLoadedBy.js';
import type { SourceModule } from './SourceModule.js';

/** The packages that loading a built entry point loads, by their exact specifiers. */
export function packagesLoadedBy(entry: string, built: readonly SourceModule[]): string[] {
  const specifiers = modulesLoadedBy(entry, built).flatMap(({ imports }) =>
    imports.map(({ specifier }) => specifier),
  );
  return [...new Set(specifiers.filter((specifier) => !specifier.startsWith('.')))].sort();
}
