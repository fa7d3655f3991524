import { describe, expect, it } from 'vitest';
import { pace } from '../../demo/app/pace.js';

describe('pace', () => {
  it('leaves everything as the package has it in real time', () => {
    expect(pace(1)).toEqual({
      typicalMs: [120_000, 900_000],
      polling: { intervalMs: 6_000, timeoutMs: 1_800_000 },
      labels: {},
    });
  });

  it('shrinks what is usual and says so, and looks often enough without flooding', () => {
    const { typicalMs, polling, labels } = pace(30);
    expect(typicalMs).toEqual([4_000, 30_000]);
    expect(polling).toEqual({ intervalMs: 600, timeoutMs: 60_000 });
    expect(labels.progress?.typical?.(2, 15)).toBe('4–30 seconds · 30×');
  });

  it('has no word of its own, so that it speaks every language', () => {
    expect(pace(30, 'de').labels.progress?.typical?.(2, 15)).toBe('4–30 Sekunden · 30×');
  });
});
