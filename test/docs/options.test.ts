import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const repository = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(resolve(repository, path), 'utf8');
const namesIn = (text: string) => Array.from(text.matchAll(/`(\w+)`/g), ([, name = '']) => name);

/** The rows of the first table of a text whose head begins like this. */
const rowsOf = (text: string, head: string) =>
  text
    .split('\n\n')
    .find((block) => block.startsWith(head))
    ?.split('\n')
    .slice(2) ?? [];

/** The members of an interface, as its file writes them. */
const membersOf = (file: string, name: string) => {
  const [, body = ''] = new RegExp(`interface ${name}[^{]*\\{\\n([\\s\\S]*?)\\n\\}`).exec(read(file)) ?? [];
  return Array.from(body.matchAll(/^ {2}(\w+)\??:/gm), ([, member = '']) => member);
};

describe('a table of options names every option, and no other', () => {
  test.each([
    ['stories/docs/Server.mdx', 'src/server/AlephProxyOptions.ts', 'AlephProxyOptions'],
    ['stories/docs/History.mdx', 'src/browser/history/createAlephHistory.ts', 'AlephHistoryOptions'],
    ['stories/docs/Tabs.mdx', 'src/browser/tabs/createAlephTabs.ts', 'AlephTabsOptions'],
  ])('%s, those of %s', (page, file, name) => {
    const named = rowsOf(read(page), '| option').flatMap((row) => namesIn(row.split('|')[1] ?? ''));
    expect(named.length).toBeGreaterThan(3);
    expect(named.toSorted()).toEqual(membersOf(file, name).toSorted());
  });
});

describe('the Events page', () => {
  const [inBrowser = '', onServer = ''] = read('stories/docs/Events.mdx').split('## On the server');

  test.each([
    ['src/client/AlephClientEvent.ts', inBrowser],
    ['src/server/AlephProxyEvent.ts', onServer],
  ])('names every event of %s, with its fields', (file, text) => {
    const source = read(file);
    const types = Array.from(source.matchAll(/type: '(\w+)'/g), ([, type = '']) => type);
    const rows = rowsOf(text.replace(/^[\s\S]*?(?=\| `type`)/, ''), '| `type`');
    expect(rows.map((row) => namesIn(row)[0]).toSorted()).toEqual(types.toSorted());
    for (const [, body = '', type = ''] of source.matchAll(/\{\n([^{}]*?type: '(\w+)';[^{}]*)\}/g)) {
      const fields = Array.from(body.matchAll(/^ {6}(\w+):/gm), ([, field = '']) => field);
      const row = rows.find((line) => namesIn(line)[0] === type) ?? '';
      expect(fields.filter((field) => field !== 'type' && !namesIn(row).includes(field))).toEqual([]);
    }
  });
});
