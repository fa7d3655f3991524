import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every file below a folder, as paths from it with `/` on every system, in a stable order. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}
