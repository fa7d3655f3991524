import { resolve } from 'node:path';
import { listFiles } from './listFiles.js';
import { readText, repository } from './repository.js';
import { parseModule, type SourceModule } from './SourceModule.js';

/** What `npm run build` left in `dist`, as paths from there. */
export function listBuilt(): string[] {
  const files = listFiles(resolve(repository, 'dist'));
  if (!files.includes('exports/index.js')) throw new Error('dist is not built: run `npm run build` first');
  return files;
}

/** Every built module, parsed. */
export function readBuilt(): SourceModule[] {
  return listBuilt()
    .filter((path) => path.endsWith('.js'))
    .map((path) => parseModule(path, readText(`dist/${path}`)));
}
