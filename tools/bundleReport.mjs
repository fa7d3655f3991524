import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * @typedef {object} EntryReport
 * @property {string} entry as apps import it
 * @property {number} bytes minified
 * @property {number} gzip the same, compressed
 * @property {Record<string, number>} parts minified bytes by folder of `dist` or by package, biggest first
 */

/** @typedef {string | { default: string }} Target */

/** What apps have anyway, or leave out. */
const external = ['react', 'react-dom', '@tanstack/react-query', 'msw', 'node:*'];

/** `components` for a module of `dist/components`, `zod` for one of that package. @param {string} path */
function partOf(path) {
  const [, dependency] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return dependency ?? /^dist\/([^/.]+)/.exec(path)?.[1] ?? 'glue';
}

/** @param {string} entry @param {string} path @returns {Promise<EntryReport>} */
async function reportOf(entry, path) {
  const { outputFiles, metafile } = await build({
    ...{ entryPoints: [path], external, bundle: true, minify: true, write: false, metafile: true },
    ...{ format: 'esm', outdir: 'out', legalComments: 'none', logLevel: 'error' },
  });
  const contents = outputFiles[0]?.contents ?? new Uint8Array();
  const [output] = Object.values(metafile.outputs);
  /** @type {Record<string, number>} */
  const parts = {};
  let rest = contents.length;
  for (const [module, { bytesInOutput }] of Object.entries(output?.inputs ?? {})) {
    const part = partOf(module);
    parts[part] = (parts[part] ?? 0) + bytesInOutput;
    rest -= bytesInOutput;
  }
  if (rest > 0) parts['glue'] = (parts['glue'] ?? 0) + rest;
  const sorted = Object.entries(parts)
    .filter(([, bytes]) => bytes > 0)
    .sort(([, one], [, other]) => other - one);
  return {
    entry,
    bytes: contents.length,
    gzip: gzipSync(contents, { level: 9 }).length,
    parts: Object.fromEntries(sorted),
  };
}

/**
 * What each entry point weighs with everything in it, and what it is made of. Needs `npm run build`.
 *
 * @returns {Promise<EntryReport[]>}
 */
export async function bundleReport() {
  const { name, exports } = /** @type {{ name: string, exports: Record<string, Target> }} */ (
    JSON.parse(readFileSync('package.json', 'utf8'))
  );
  const entries = Object.entries(exports).flatMap(([key, target]) =>
    typeof target === 'string' ? [] : [[name + key.slice(1), target.default]],
  );
  return Promise.all(entries.map(([entry = '', path = '']) => reportOf(entry, path)));
}

const kib = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(1);

/** @param {readonly EntryReport[]} reports @returns {string} a table for people, in KiB */
export function toTable(reports) {
  const rows = reports.map(({ entry, bytes, gzip, parts }) => [
    entry,
    kib(bytes),
    kib(gzip),
    Object.entries(parts)
      .map(([part, size]) => `${part} ${kib(size)}`)
      .join(', '),
  ]);
  const table = [['entry', 'minified', 'gzip', 'made of (minified)'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map(([entry = '', bytes = '', gzip = '', parts = '']) =>
      [
        entry.padEnd(widths[0] ?? 0),
        bytes.padStart(widths[1] ?? 0),
        gzip.padStart(widths[2] ?? 0),
        parts,
      ].join('  '),
    )
    .join('\n');
}
