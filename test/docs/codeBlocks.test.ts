import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeBlocks, type CodeBlock } from './support/codeBlocks.js';
import { compileBlocks } from './support/compileBlocks.js';

const repository = resolve(import.meta.dirname, '../..');
const documents = readdirSync(resolve(repository, 'stories'), { recursive: true, encoding: 'utf8' });
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...documents.filter((path) => path.endsWith('.mdx')).map((path) => `stories/${path.replaceAll('\\', '/')}`),
];
const blocks = pages.flatMap((page) => codeBlocks(page, readFileSync(resolve(repository, page), 'utf8')));
const isTypeScript = ({ language }: CodeBlock) => language === 'ts' || language === 'tsx';

describe('README and docs', () => {
  test('every TypeScript block compiles as it stands', () => {
    expect(blocks.filter(isTypeScript).length).toBeGreaterThan(12);
    expect(compileBlocks(blocks.filter(isTypeScript))).toEqual([]);
  }, 180_000);

  test('no code hides from the compiler in a block of another language', () => {
    const allowed = ['ts', 'tsx', 'css', 'html', 'json', 'sh'];
    const strange = blocks.filter(({ language }) => !allowed.includes(language));
    expect(
      strange.map(({ page, line, language }) => `${page}:${String(line)} ${language || 'no language'}`),
    ).toEqual([]);
  });
});

describe('this test', () => {
  const page = [
    '# Page',
    '',
    '```tsx',
    "import { useAlephTask } from 'react-aleph';",
    'useAlephTask(1);',
    '```',
    '',
  ];

  test('names page and line of what does not compile', () => {
    expect(compileBlocks(codeBlocks('README.md', page.join('\n')))).toEqual([
      expect.stringMatching(/^README\.md:5 Argument of type 'number' is not assignable/),
    ]);
  }, 180_000);

  test('sees a name that no entry point exports, and a stylesheet that does not exist', () => {
    const text = "```ts\nimport { useTask } from 'react-aleph';\nimport 'react-aleph/style.css';\n```\n";
    expect(compileBlocks(codeBlocks('stories/docs/Start.mdx', text))).toEqual([
      expect.stringMatching(/^stories\/docs\/Start\.mdx:2 .*useTask/),
      expect.stringMatching(/^stories\/docs\/Start\.mdx:3 .*style\.css/),
    ]);
  }, 180_000);

  test('finds blocks in lists and refuses one that never ends', () => {
    expect(codeBlocks('a.md', '1. List\n\n   ```ts\n   const a = 1;\n   ```\n')).toEqual([
      { page: 'a.md', language: 'ts', line: 3, code: 'const a = 1;\n' },
    ]);
    expect(() => codeBlocks('a.md', '```ts\nconst a = 1;\n')).toThrow(
      'a.md:1 opens a code block that never ends',
    );
  });
});
