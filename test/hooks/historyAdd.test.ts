import { beforeEach, describe, expect, test } from 'vitest';
import { createAlephHistory } from '../../src/browser/history/createAlephHistory.js';
import type { AlephHistory } from '../../src/browser/history/AlephHistory.js';

const now = Date.UTC(2026, 7, 1);
const open = () => createAlephHistory({ scope: 'u1', locks: null, now: () => now });
type Added = Parameters<AlephHistory['add']>;
const add = (history: AlephHistory, ...args: unknown[]) => {
  history.add(...(args as Added));
};

beforeEach(() => {
  localStorage.clear();
});

describe('a task that was made elsewhere', () => {
  test.each([7, null, undefined, '', '  ', '\ud800', {}])('is none with the id %j', (taskId) => {
    const history = open();
    expect(() => {
      add(history, taskId);
    }).toThrow(expect.objectContaining({ code: 'configuration' }));
    expect(history.entries()).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });

  test.each(['yesterday', '2026-08-01T00:00:00Z', new Date(now), now / 1000, NaN, -1])(
    'began at no time that is %j',
    (startedAt) => {
      const history = open();
      expect(() => {
        add(history, 't1', { startedAt });
      }).toThrow(/startedAt.*epoch milliseconds/);
      expect(history.entries()).toEqual([]);
    },
  );

  test.each([null, undefined, {}, { startedAt: now - 1_000, params: null }])(
    'is kept over a reload with %j',
    (known) => {
      add(open(), 't1', known);
      expect(open().entries()).toMatchObject([{ taskId: 't1', state: 'processing', params: null }]);
    },
  );

  test.each(['x', 3, [], { prompt: { toString: 1 }, videoUrl: 'javascript:alert(1)', seed: 'x' }])(
    'has the same params before and after a reload with %j',
    (params) => {
      const history = open();
      add(history, 't1', { params });
      expect(JSON.stringify(history.entries())).not.toContain('javascript:');
      expect(open().entries()).toEqual(history.entries());
    },
  );

  test('keeps what is right of them', () => {
    const params = { prompt: 'A film', videoUrl: 'https://a.example/in.mp4', seed: 3 };
    const history = open();
    history.add('t1', { startedAt: now - 5_000, params });
    expect(history.entries()).toMatchObject([{ startedAt: now - 5_000, params }]);
  });

  test('outlives a clock that is three weeks ahead while nobody knows its end, but not its 61 days', () => {
    const day = 86_400_000;
    const openAt = (time: number) => createAlephHistory({ scope: 'u1', locks: null, now: () => time });
    open().add('t1');
    expect(openAt(now + 21 * day).entries()).toMatchObject([{ taskId: 't1', state: 'processing' }]);
    expect(open().entries()).toMatchObject([{ taskId: 't1', state: 'processing' }]);
    expect(openAt(now + 62 * day).entries()).toEqual([]);
  });
});

test.each([undefined, null, {}, { scope: 7 }])('no history is made from %j', (options) => {
  expect(() => createAlephHistory(options as never)).toThrow(/createAlephHistory needs the scope/);
});
