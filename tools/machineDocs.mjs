// The docs pages as plain Markdown, and llms.txt (llmstxt.org) over them: for whoever reads a package without a browser. Tables are filled
// from the same modules as in Storybook; live stories are left out.
import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve('stories/docs');

/** Only pictures: everything that these show is said in words beside them. */
const pictures = ['Canvas', 'ContrastTable', 'Meta'];

/** @type {import('esbuild').Plugin} */
const rawText = {
  name: 'raw text',
  setup(bundler) {
    bundler.onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace(/\?raw$/, '')),
      namespace: 'raw',
    }));
    bundler.onLoad({ filter: /.*/, namespace: 'raw' }, ({ path }) => ({
      contents: readFileSync(path),
      loader: 'text',
    }));
  },
};

/**
 * What a page's own imports hold, by name; components and stories are not loaded.
 *
 * @param {string} text
 * @returns {Promise<Readonly<Record<string, unknown>>>}
 */
async function valuesOf(text) {
  const imports = [...text.matchAll(/^import (.+) from '(\.\.?\/.+)';$/gm)].filter(([, , path = '']) =>
    /Rows\.tsx?$|\?raw$/.test(path),
  );
  if (imports.length === 0) return {};
  const names = imports.map(([, name = '']) => name.replace(/[{}\s]/g, '')).join(', ');
  const { outputFiles } = await build({
    stdin: {
      contents: `${imports.map(([line]) => line).join('\n')}\nexport { ${names} };`,
      resolveDir: folder,
    },
    plugins: [rawText],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('file:///');" },
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  return /** @type {Record<string, unknown>} */ (await import(`data:text/javascript;base64,${code}`));
}

/** @param {unknown} cell @returns {string} */
function textOf(cell) {
  if (Array.isArray(cell)) return cell.map(textOf).join(', ');
  if (typeof cell !== 'object' || cell === null) return String(cell ?? '').replaceAll('|', '\\|');
  const { type, props } = /** @type {{ type: unknown, props: { children?: unknown } }} */ (cell);
  return type === 'code' ? `\`${textOf(props.children)}\`` : textOf(props.children);
}

/** @param {string} tag @param {Readonly<Record<string, unknown>>} values */
function tableOf(tag, values) {
  const head = [...(/head=\{\[(.*?)\]\}/.exec(tag)?.[1] ?? '').matchAll(/'([^']*)'/g)].map(
    ([, name = '']) => name,
  );
  const rows = values[/rows=\{(\w+)\}/.exec(tag)?.[1] ?? ''];
  if (!Array.isArray(rows)) throw new Error(`no rows for ${tag}`);
  const isProse = tag.includes('isProse');
  const lines = /** @type {unknown[][]} */ (rows).map(([name, ...rest]) => [
    isProse ? textOf(name) : `\`${textOf(name)}\``,
    ...rest.map(textOf),
  ]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** @param {string} tag @param {Readonly<Record<string, unknown>>} values */
function inWords(tag, values) {
  const name = /^<(\w+)/.exec(tag)?.[1] ?? '';
  if (pictures.includes(name)) return '';
  if (name === 'FactTable') return tableOf(tag, values);
  const [, code = '', language = ''] = /^<Source code=\{(\w+)\} language="(\w+)"/.exec(tag) ?? [];
  const text = values[code];
  if (typeof text === 'string') return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
  throw new Error(`tools/machineDocs.mjs has no words for ${tag}`);
}

/** Storybook's addresses of pages become files; those of stories, which only a browser shows, lose their link. @param {string} text */
const withFileLinks = (text) =>
  text
    .replace(
      /\(\?path=\/docs\/docs-(\w)(\w*)--docs\)/g,
      (_, first, rest) => `(./${first.toUpperCase()}${rest}.md)`,
    )
    .replace(/\[([^\]]+)\]\(\?path=[^)]*\)/g, '$1');

/** Applies `change` to what stands between the code blocks. @param {string} text @param {(prose: string) => string} change */
const outsideCode = (text, change) =>
  text
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part) => (part.startsWith('```') ? part : change(part)))
    .join('');

/** @param {string} text */
async function toMarkdown(text) {
  const values = await valuesOf(text);
  const words = outsideCode(text, (prose) =>
    withFileLinks(
      prose.replace(/^import .*$/gm, '').replace(/^<[A-Z][\s\S]*?\/>$/gm, (tag) => inWords(tag, values)),
    ),
  );
  return `${words.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}

/** The first sentence after the heading. @param {string} page */
const summaryOf = (page) =>
  (/^# .+\n\n([\s\S]*?)(?:\n\n|$)/.exec(page)?.[1] ?? '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[.:!?])\s.*$/, '')
    .replace(/:$/, '.');

/**
 * Every file, by its path below `dist`.
 *
 * @returns {Promise<Map<string, string>>}
 */
export async function machineDocs() {
  const order = [
    'Start',
    'Hook',
    'Generate',
    'List',
    'History',
    'Polling',
    'Server',
    'Protocols',
    'Testing',
    'Recipes',
    'Errors',
    'Styling',
  ];
  const rank = (/** @type {string} */ name) => (order.includes(name) ? order.indexOf(name) : order.length);
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.mdx') && file !== 'Landing.mdx')
    .map((file) => file.replace(/\.mdx$/, ''))
    .sort((one, other) => rank(one) - rank(other) || one.localeCompare(other));
  const files = new Map();
  for (const name of names)
    files.set(`docs/${name}.md`, await toMarkdown(readFileSync(join(folder, `${name}.mdx`), 'utf8')));
  const lines = names.map(
    (name) => `- [${name}](./docs/${name}.md): ${summaryOf(files.get(`docs/${name}.md`))}`,
  );
  const { description } = /** @type {{ description: string }} */ (
    JSON.parse(readFileSync('package.json', 'utf8'))
  );
  files.set(
    'llms.txt',
    [
      '# react-aleph',
      `> ${description}`,
      'The key belongs on a server: `createAlephProxy` from `react-aleph/server`; the page points `createAlephClient({ baseUrl })` at it. A task is paid for when it is made: never submit from an effect, and never repeat `generate` by yourself. All types are beside the code, in `dist/exports/*.d.ts`.',
      `## Docs\n\n${lines.join('\n')}`,
      '## Optional\n\n- [README](../README.md): everything on one page\n- [Changelog](../CHANGELOG.md): what changed, and how to move\n- [Skins](./registry/registry.json): thin components for shadcn/ui, in its registry format',
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n',
  );
  return files;
}
