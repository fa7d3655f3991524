import { resolve } from 'node:path';
import { listFiles } from './listFiles.js';
import { readText, repository } from './repository.js';
import { parseModule, type SourceModule } from './SourceModule.js';

/** Every module of `src`, parsed. */
export function readSource(): SourceModule[] {
  return listFiles(resolve(repository, 'src'))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => parseModule(path, readText(`src/${path}`)));
}
