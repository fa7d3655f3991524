import { resolve } from 'node:path';
import { build, type Rollup } from 'vite';
import { repository } from '../support/repository.js';

export type ReactMajor = '18' | '19';

const entry = 'virtual:scene';

/** The browser's half of a scene as one script, with React's development build: production says nothing about attributes that differ. */
export async function bundleScene(react: ReactMajor): Promise<string> {
  const react18 = resolve(repository, 'test/support/react18/node_modules');
  const result = (await build({
    root: repository,
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    resolve: {
      alias:
        react === '18'
          ? ['react', 'react-dom'].map((name) => ({
              find: new RegExp(`^${name}(?=/|$)`),
              replacement: `${react18}/${name}`,
            }))
          : [],
    },
    plugins: [
      {
        name: 'scene',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) =>
          id === `\0${entry}`
            ? `import * as aleph from ${JSON.stringify(resolve(repository, 'dist/exports/index.js'))};
               import { hydrateScene } from ${JSON.stringify(resolve(import.meta.dirname, 'hydrateScene.mjs'))};
               import * as comparison from ${JSON.stringify(resolve(repository, 'dist/exports/comparison.js'))};
               hydrateScene({ ...aleph, ...comparison });`
            : undefined,
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: entry, output: { codeSplitting: false } },
    },
  })) as Rollup.RollupOutput;
  return result.output[0].code;
}
