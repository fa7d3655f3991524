// `npm run changeset`, `npm run changeset -- version`: the CLI of changesets. It never sees a package that has workspaces of its own, and
// those here only hold the old peers of tests, so it is shown the manifest without them.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const cli = join(dirname(require.resolve('@changesets/cli/package.json')), 'bin.js');
const text = readFileSync('package.json', 'utf8');
/** @type {{ version: string, workspaces?: string[] }} */
const manifest = JSON.parse(text);

/** @param {string} file @param {string} next the version that this package gets there */
function setVersion(file, next) {
  const own = new RegExp(`("name": "react-aleph",\\s+"version": )"${manifest.version}"`, 'g');
  writeFileSync(file, readFileSync(file, 'utf8').replace(own, `$1"${next}"`));
}

writeFileSync('package.json', JSON.stringify({ ...manifest, workspaces: undefined }, null, 2));
let next = manifest.version;
try {
  const { status } = spawnSync(process.execPath, [cli, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
  next = JSON.parse(readFileSync('package.json', 'utf8')).version;
} finally {
  writeFileSync('package.json', text);
}
if (next !== manifest.version)
  for (const file of ['package.json', 'package-lock.json']) setVersion(file, next);
