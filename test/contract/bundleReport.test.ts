import { beforeAll, describe, expect, test } from 'vitest';
import { bundleReport, toTable, type EntryReport } from '../../tools/bundleReport.mjs';
import { readText } from './support/repository.js';

const { exports } = JSON.parse(readText('package.json')) as { exports: Record<string, unknown> };
let reports: EntryReport[];
beforeAll(async () => {
  reports = await bundleReport();
});

describe('the bundle report', () => {
  test('has every entry point', () => {
    const entries = Object.keys(exports).filter((key) => key !== './package.json');
    expect(reports.map(({ entry }) => entry)).toEqual(entries.map((key) => `react-aleph${key.slice(1)}`));
  });

  test('accounts for every byte', () => {
    for (const { entry, bytes, gzip, parts } of reports) {
      expect(bytes, entry).toBeGreaterThan(1024);
      expect(gzip, entry).toBeLessThan(bytes);
      const sum = Object.values(parts).reduce((all, part) => all + part, 0);
      expect(sum, entry).toBe(bytes);
    }
  });

  test('no code of others but zod is in it, and that only for tests', () => {
    const own = ['browser', 'client', 'components', 'connected', 'core', 'exports', 'hooks', 'locales'];
    const known = new Set([...own, 'query', 'server', 'testing', 'styles', 'glue']);
    const foreign = reports.flatMap(({ entry, parts }) =>
      Object.keys(parts).flatMap((part) => (known.has(part) ? [] : [`${entry}: ${part}`])),
    );
    expect(foreign).toEqual(['react-aleph/testing: zod']);
  });

  test('reads as a table', () => {
    const lines = toTable(reports).split('\n');
    expect(lines).toHaveLength(reports.length + 1);
    expect(lines.find((line) => line.startsWith('react-aleph/comparison'))).toMatch(/ components \d/);
  });
});
