import { readFileSync } from 'node:fs';

/** @typedef {{ dependencies?: Record<string, string>, license?: string }} Locked */

const readJson = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'));

/** What an install of the package brings along by itself, with what each of that brings: from the lock file. */
function runtimeClosure() {
  /** @type {{ packages: Record<string, Locked> }} */
  const { packages } = readJson('package-lock.json');
  /** @type {{ dependencies: Record<string, string> }} */
  const { dependencies } = readJson('package.json');
  /** @type {Map<string, { range: string, license: string }>} */
  const found = new Map();
  const queue = Object.entries(dependencies);
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [name, range] = next;
    if (found.has(name)) continue;
    const locked = packages[`node_modules/${name}`];
    if (!locked?.license) throw new Error(`The lock file names no licence of ${name}.`);
    found.set(name, { range, license: locked.license });
    queue.push(...Object.entries(locked.dependencies ?? {}));
  }
  return [...found].sort(([one], [other]) => one.localeCompare(other));
}

/** THIRD-PARTY.md: whose work comes with the package, and under which licence. @returns {string} */
export function thirdParty() {
  const rows = runtimeClosure().map(
    ([name, { range, license }]) => `| \`${name}\` | ${range} | ${license} |`,
  );
  /** @type {{ peerDependencies: Record<string, string> }} */
  const { peerDependencies } = readJson('package.json');
  const peers = Object.keys(peerDependencies).map((name) => `\`${name}\``);
  const paragraphs = [
    '# Whose work this is',
    '`react-aleph` is under the MIT licence: see LICENSE. `dist` holds its own code only, one module for each of its sources, and clips that its\nown script drew. No code of others is copied into it.',
    'Installed along with it:',
    ['| package | version | licence |', '| ------- | ------- | ------- |', ...rows].join('\n'),
    `Your app brings its own: ${peers.join(', ')}.`,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}
