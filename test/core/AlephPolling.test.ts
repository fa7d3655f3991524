import { expect, test } from 'vitest';
import { resolvePolling, type AlephPolling } from '../../src/core/AlephPolling.js';

const defaults = { intervalMs: 6_000, timeoutMs: 1_800_000, whenHidden: 'pause' };

test.each<[AlephPolling | undefined, object]>([
  [undefined, {}],
  [{}, {}],
  [{ intervalMs: 1_000 }, { intervalMs: 1_000 }],
  [{ timeoutMs: 60_000 }, { timeoutMs: 60_000 }],
  [{ timeoutMs: Infinity }, { timeoutMs: Infinity }],
  [{ whenHidden: 'continue' }, { whenHidden: 'continue' }],
  [{ intervalMs: 0, timeoutMs: -1 }, {}],
  [{ intervalMs: NaN, timeoutMs: NaN }, {}],
  [{ intervalMs: 1e12 }, { intervalMs: 2 ** 31 - 1 }],
  [{ intervalMs: '60', timeoutMs: '90' } as unknown as AlephPolling, {}],
  [{ intervalMs: null, timeoutMs: {} } as unknown as AlephPolling, {}],
  [5_000 as unknown as AlephPolling, {}],
  [{ intervalMs: undefined, timeoutMs: undefined } as unknown as AlephPolling, {}],
])('%o', (polling, expected) => {
  expect(resolvePolling(polling)).toEqual({ ...defaults, ...expected });
});
