import { beforeEach, expect, test, vi } from 'vitest';
import { createAlephHistory } from '../../src/browser/history/createAlephHistory.js';
import { historyText } from '../../src/browser/history/historyText.js';
import type { HistoryRecord } from '../../src/browser/history/HistoryRecord.js';
import type { SettledAlephTask } from '../../src/core/AlephTask.js';
import { createRandom } from '../../src/testing/createRandom.js';

const now = Date.UTC(2026, 7, 1);
const prefix = 'react-aleph:history:"u1":';
const params = {
  prompt: 'A film',
  videoUrl: 'https://a.example/in.mp4',
  referenceImage: 'https://a.example/s.png',
};
const task: SettledAlephTask = {
  ...{ taskId: 't1', state: 'succeeded', createdAt: now - 9_000, completedAt: now - 1_000, params },
  ...{ expiresAt: now - 1_000 + 14 * 86_400_000, videoUrl: 'https://a.example/o.mp4', thumbnailUrl: null },
};
const failed: SettledAlephTask = {
  ...{ taskId: 't2', state: 'failed', createdAt: now - 9_000, completedAt: now - 1_000, params },
  failure: { code: null, message: '', reason: 'no_result', isRetryable: true },
};
const record = (change: Partial<HistoryRecord>): HistoryRecord => ({
  ...{ key: 'k', digest: 'd', taskId: null, state: 'sending', startedAt: now - 10_000, params, task: null },
  ...change,
});
const records: HistoryRecord[] = [
  record({ key: 'k0', state: 'outcome_unknown' }),
  record({ key: 'k1', taskId: 't1', state: 'succeeded', task, digest: '' }),
  record({ key: 'k2', taskId: 't2', state: 'failed', task: failed, digest: '' }),
  record({ key: 'k3', taskId: 't3', state: 'processing' }),
];
const read = (scope = 'u1') => createAlephHistory({ scope, locks: null, now: () => now }).entries();

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});
const storeAll = () => {
  for (const one of records) localStorage.setItem(prefix + one.key, historyText(one, true));
};

test('what is stored is read as it was', () => {
  storeAll();
  expect([...read()].sort((a, b) => a.key.localeCompare(b.key))).toEqual(records);
});

/** The hostile, and the merely broken: what a value in the stored text may have become. */
const junk: unknown[] = [
  ...[null, '', 0, -1, 1e308, true, [], {}, [[]], 'javascript:alert(1)', 'JaVaScRiPt:alert(1)'],
  ...['data:text/html,x', '//evil.example', 'file:///etc/passwd', '\u0000', '{"a":', { toString: 'x' }],
  ...[{ __proto__: null, constructor: 1 }, 'x'.repeat(5_000), Number.MAX_SAFE_INTEGER, '9999-12-31', 3.5],
];

/** Replaces, at random, one value anywhere in the tree, JSON text within JSON text included. */
function damage(value: unknown, random: () => number): unknown {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  if (typeof value === 'string' && value.startsWith('{'))
    return JSON.stringify(damage(JSON.parse(value), random));
  if (typeof value !== 'object' || value === null || random() < 0.15) return pick(junk);
  const fields = Object.entries(value);
  const [name] = pick(fields) ?? [];
  return Object.fromEntries(fields.map(([key, one]) => [key, key === name ? damage(one, random) : one]));
}

const random = createRandom('history');
const variants: [kind: string, text: (valid: string) => string][] = [
  ...Array.from({ length: 120 }, (): [string, (valid: string) => string] => [
    'truncated',
    (valid) => valid.slice(0, Math.floor(random() * valid.length)),
  ]),
  ...Array.from({ length: 340 }, (): [string, (valid: string) => string] => [
    'damaged',
    (valid) => JSON.stringify(damage(JSON.parse(valid), random)),
  ]),
  ...[0, -1, 2, '1', null, 99].map((version): [string, (valid: string) => string] => [
    'of another version',
    (valid) => JSON.stringify({ ...(JSON.parse(valid) as object), version }),
  ]),
  ...['5 MB', '5 MB in a field'].map((kind): [string, (valid: string) => string] => [
    kind,
    (valid) =>
      kind === '5 MB'
        ? 'x'.repeat(4_900_000)
        : JSON.stringify({ ...(JSON.parse(valid) as object), digest: 'x'.repeat(4_800_000) }),
  ]),
  ...['', 'null', '[]', '{}', '"text"', 'undefined', '\u0000', '[object Object]'].map(
    (text): [string, (valid: string) => string] => ['foreign', () => text],
  ),
  ...Array.from({ length: 24 }, (): [string, (valid: string) => string] => [
    'of other characters',
    (valid) => {
      const at = Math.floor(random() * valid.length);
      return valid.slice(0, at) + String.fromCharCode(Math.floor(random() * 65_536)) + valid.slice(at + 1);
    },
  ]),
];

test('500 corrupted variants: no throw, nothing valid lost, nothing unsafe out, one word about it', () => {
  expect(variants).toHaveLength(500);
  let kept = 0;
  variants.forEach(([kind, corrupt], index) => {
    localStorage.clear();
    vi.mocked(console.warn).mockClear();
    const victim = records[index % records.length] ?? records[0];
    if (!victim) throw new Error('no records');
    const text = corrupt(historyText({ ...victim, key: 'bad' }, true));
    localStorage.setItem(`${prefix}bad`, text);
    storeAll();
    localStorage.setItem('somebody', 'else');
    localStorage.setItem('react-aleph:history:"u2":k9', historyText(record({ key: 'k9' }), true));

    const entries = read();
    expect(
      entries.filter(({ key }) => key !== 'bad'),
      kind,
    ).toHaveLength(records.length);
    const bad = entries.find(({ key }) => key === 'bad');
    if (bad) kept += 1;
    // Every address that came through is one that an element may load.
    const addresses = (
      bad?.task?.state === 'succeeded' ? [bad.task.videoUrl, bad.task.thumbnailUrl] : []
    ).concat(
      [bad?.params, bad?.task?.params].flatMap((one) => [one?.videoUrl ?? null, one?.referenceImage ?? null]),
    );
    for (const address of addresses) if (address !== null) expect(address, kind).toMatch(/^https?:\/\//);
    if (bad) {
      expect([null, 'string'], kind).toContain(bad.taskId === null ? null : typeof bad.taskId);
      expect(bad.startedAt, kind).toBeLessThanOrEqual(now);
      expect(['sending', 'outcome_unknown', 'processing', 'succeeded', 'failed'], kind).toContain(bad.state);
    }
    expect(vi.mocked(console.warn).mock.calls.length, kind).toBeLessThanOrEqual(1);
    expect(localStorage.getItem('somebody')).toBe('else');
    expect(read('u2')).toHaveLength(1);
  });
  console.log(
    `500 variants: ${String(kept)} were still entries after the damage, ${String(500 - kept)} were dropped`,
  );
});

test('what a later version wrote is left for it', () => {
  localStorage.setItem(`${prefix}k`, JSON.stringify({ version: 2, all: 'new' }));
  expect(read()).toEqual([]);
  expect(localStorage.getItem(`${prefix}k`)).not.toBeNull();
  expect(console.warn).not.toHaveBeenCalled();
});
