// Fails when package-lock.json lacks an optional (mostly per-platform) package that some package asks for:
// `npm ci` refuses such a lock file, and a laptop of another platform would get no binary.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(process.argv[2] ?? 'package-lock.json', 'utf8'));
const exact = /^\d+\.\d+\.\d+/;
const missing = [];
for (const [path, entry] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    let base = path;
    let found;
    for (;;) {
      found = packages[base === '' ? `node_modules/${name}` : `${base}/node_modules/${name}`];
      if (found !== undefined || base === '') break;
      const cut = base.lastIndexOf('/node_modules/');
      base = cut === -1 ? '' : base.slice(0, cut);
    }
    if (found === undefined || (exact.test(range) && found.version !== range)) {
      missing.push(`${path || '(root)'} -> ${name}@${range}${found ? ` (has ${found.version})` : ''}`);
    }
  }
}
if (missing.length > 0) {
  console.error(`package-lock.json lacks ${missing.length} optional packages:\n${missing.join('\n')}`);
  process.exitCode = 1;
} else console.log('package-lock.json: every optional package is there');
