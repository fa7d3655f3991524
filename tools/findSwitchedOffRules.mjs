import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The ways to look away that Storybook and axe-core offer. */
const switches = [
  /\btest:\s*['"`](off|todo)['"`]/,
  /\benabled:\s*false/,
  /\b(disableRules|runOnly|disableOtherRules)\b/,
  /\ba11y:\s*\{[^}]*\b(disable|manual):\s*true/,
  /['"`](!test|!dev)['"`]/,
];

/**
 * Where stories, Storybook's set-up or browser tests switch a rule or a whole check off.
 *
 * @param {readonly string[]} [folders]
 * @returns {string[]} "file:line: what is written there"
 */
export function findSwitchedOffRules(folders = ['.storybook', 'stories', 'test/browser']) {
  return folders.flatMap((folder) =>
    sourcesUnder(join(root, folder)).flatMap((file) =>
      findSwitches(readFileSync(file, 'utf8')).map(
        ({ line, text }) => `${relative(root, file)}:${line}: ${text}`,
      ),
    ),
  );
}

/** @param {string} source */
export function findSwitches(source) {
  return source
    .split('\n')
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => switches.some((pattern) => pattern.test(text)));
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function sourcesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|mdx|mjs)$/.test(name))
    .map((name) => join(folder, name));
}
