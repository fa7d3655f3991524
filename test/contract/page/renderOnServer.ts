import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repository } from '../support/repository.js';
import type { ReactMajor } from './bundleScene.js';
import type { Scene } from './gallery.mjs';

export interface Rendered {
  pages: Record<Scene, { html: string; state: unknown }>;
  locale: string;
  timeZone: string;
  react: string;
  /** Whatever was written to the server's console. */
  messages: string;
}

/** Renders scenes in a Node of its own: no DOM, another language and another time zone than any browser here. */
export function renderOnServer(
  react: ReactMajor,
  scenes: readonly Scene[],
  origin: string,
  now: number,
): Rendered {
  const dist = pathToFileURL(resolve(repository, 'dist/exports/index.js')).href;
  const loader = pathToFileURL(resolve(import.meta.dirname, 'resolveReact18.mjs')).href;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...(react === '18' ? ['--import', loader] : []),
      resolve(import.meta.dirname, 'renderScenes.mjs'),
      JSON.stringify({ dist, origin, now, scenes }),
    ],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'development',
        TZ: 'Pacific/Auckland',
        LANG: 'ar_EG.UTF-8',
        LC_ALL: 'ar_EG.UTF-8',
      },
    },
  );
  if (stdout === '') throw new Error(stderr);
  return { ...(JSON.parse(stdout) as Omit<Rendered, 'messages'>), messages: stderr };
}
