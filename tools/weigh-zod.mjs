// `npm run size:zod`: what the hook path would weigh if the client's schemas were zod's. CONTRIBUTING quotes it. Needs `npm run build`.
import { build } from 'esbuild';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = resolve('dist');
const contents = "export { AlephProvider, createAlephClient, useAlephTask } from './exports/index.js';";

/** The same fields, each read by the same reader, in `z.object` and `z.transform`: the least that zod can be asked for. */
const withZod = {
  name: 'objectSchema with zod/mini',
  /** @param {import('esbuild').PluginBuild} bundler */
  setup(bundler) {
    bundler.onLoad({ filter: /client[\\/]objectSchema\.js$/ }, () => ({
      resolveDir: resolve(dist, 'client'),
      contents: `
        import * as z from 'zod/mini';
        import { readObject } from './readObject.js';
        export function objectSchema(readers, rename = (object) => object) {
          const entries = Object.entries(readers).map(([field, read]) => [field, z.transform(read)]);
          const schema = z.object(Object.fromEntries(entries));
          return (value) => {
            try { return schema.safeParse(rename(readObject(value))).data ?? null; } catch { return null; }
          };
        }`,
    }));
  },
};

/** @param {import('esbuild').Plugin[]} plugins */
async function weigh(plugins) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dist },
    plugins,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    external: ['react', 'react-dom', '@tanstack/react-query'],
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1024;
}

const [own, zod] = [await weigh([]), await weigh([withZod])];
console.log(`hook path with our own objectSchema: ${own.toFixed(1)} KiB gzip`);
console.log(
  `hook path with zod/mini: ${zod.toFixed(1)} KiB gzip (${(zod - own).toFixed(1)} more; the limit is 11.2)`,
);
