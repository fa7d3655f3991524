// The skins of `registry/` in shadcn's format. Sources and the theme are read where stories and types check them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';

/**
 * @typedef {{ path: string, type: string, target: string }} RegistryFile
 * @typedef {{ name: string, title: string, description: string, dependencies: string[], files?: RegistryFile[] }} RegistryEntry
 */

/** As the CLI writes it into an app's stylesheet: rules by selector. @param {string} css */
function rulesOf(css) {
  /** @type {Record<string, Record<string, string>>} */
  const rules = {};
  postcss.parse(css).walkRules((rule) => {
    const declarations = rule.nodes.flatMap((node) =>
      node.type === 'decl' ? [[node.prop, node.value]] : [],
    );
    rules[rule.selectors.join(', ')] = Object.fromEntries(declarations);
  });
  return rules;
}

/**
 * Every file, by its name: an index, and an item with its code each.
 *
 * @returns {Map<string, string>}
 */
export function registryItems() {
  const registry = /** @type {{ items: RegistryEntry[] } & Record<string, unknown>} */ (
    JSON.parse(readFileSync('registry/registry.json', 'utf8'))
  );
  const { version } = /** @type {{ version: string }} */ (JSON.parse(readFileSync('package.json', 'utf8')));
  const items = registry.items.map((item) => ({
    ...item,
    // The package that these skins were made for.
    dependencies: item.dependencies.map((name) => (name === 'react-aleph' ? `${name}@^${version}` : name)),
    ...(item.name === 'aleph-theme' && {
      css: {
        // Inside the components' layer, wherever the line lands: over Tailwind's reset, under its utilities.
        '@import "react-aleph/styles.css" layer(components)': {},
        ...rulesOf(readFileSync('stories/theming/shadcn.css', 'utf8')),
      },
    }),
  }));
  const toText = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`;
  const files = new Map([['registry.json', toText({ ...registry, items })]]);
  for (const item of items)
    files.set(
      `${item.name}.json`,
      toText({
        $schema: 'https://ui.shadcn.com/schema/registry-item.json',
        ...item,
        files: item.files?.map((file) => ({
          ...file,
          content: readFileSync(join('registry', file.path), 'utf8'),
        })),
      }),
    );
  return files;
}
