import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { machineDocs } from '../../tools/machineDocs.mjs';
import { registryItems } from '../../tools/registryItems.mjs';
import { codeBlocks } from './support/codeBlocks.js';

const repository = resolve(import.meta.dirname, '../..');
const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');

let files: Map<string, string>;
beforeAll(async () => {
  files = await machineDocs();
});
const pages = () => [...files].filter(([path]) => path.startsWith('docs/'));

describe('docs for machines', () => {
  test('hold every page but the landing page, as words alone', () => {
    expect(pages().length).toBeGreaterThan(10);
    for (const [path, text] of pages()) {
      expect(text, path).toMatch(/^# \S/);
      expect(withoutCode(text), path).not.toMatch(/^import |<[A-Z]|<\/?\w+[ >]|\{[a-z]|\?path=/m);
    }
  });

  test('hold the code that was compiled as part of the docs, byte for byte', () => {
    for (const [path, text] of pages()) {
      const source = `stories/${path.replace(/\.md$/, '.mdx')}`;
      const isTypeScript = ({ language }: { language: string }) => language.startsWith('ts');
      const folder = resolve(repository, 'stories/docs');
      /** A page shows a file as it stands: `import name from 'file?raw'` and `<Source code={name} />`. */
      const withFiles = (page: string) =>
        page.replace(
          /^<Source code=\{(\w+)\} language="(\w+)" \/>$/gm,
          (_, name: string, language: string) => {
            const [, file = ''] = new RegExp(`^import ${name} from '(.*)\\?raw';$`, 'm').exec(page) ?? [];
            return `\`\`\`${language}\n${readFileSync(resolve(folder, file), 'utf8').trimEnd()}\n\`\`\``;
          },
        );
      const codeOf = (page: string) =>
        codeBlocks(path, page)
          .filter(isTypeScript)
          .map(({ code }) => code);
      expect(codeOf(text), path).toEqual(
        codeOf(withFiles(readFileSync(resolve(repository, source), 'utf8'))),
      );
    }
  });

  test('every link leads somewhere in the tarball', () => {
    const packed = new Set([...files.keys()].map((path) => join('dist', path)));
    for (const known of ['README.md', 'CHANGELOG.md']) packed.add(known);
    for (const name of registryItems().keys()) packed.add(join('dist/registry', name));
    for (const [path, text] of files)
      for (const [, target = ''] of withoutCode(text).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g))
        if (!/^https?:/.test(target))
          expect(packed, `${path}: ${target}`).toContain(join('dist', dirname(path), target));
  });

  test('llms.txt has the form of llmstxt.org: a title, a summary, lists of links that say what is there', () => {
    const text = files.get('llms.txt') ?? '';
    expect(text).toMatch(/^# react-aleph\n\n> \S.*\n/);
    const items = text.split('\n').filter((line) => line.startsWith('- '));
    expect(items.filter((line) => !/^- \[[^\]]+\]\(\S+\): \S.{10,}$/.test(line))).toEqual([]);
    expect(items.filter((line) => line.includes('./docs/'))).toHaveLength(pages().length);
  });

  test('tables are filled', () => {
    expect(files.get('docs/Errors.md')).toMatch(/\| `outcome_unknown` \| no \|/);
    expect(files.get('docs/Styling.md')).toMatch(/`task-card-media`/);
    expect(files.get('docs/Polling.md')).toMatch(/\| a task is running \|/);
  });
});
