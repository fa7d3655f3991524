import { act } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { now } from './samples.js';

/** Every test of the file starts at {@link now}; time passes only by {@link passMinutes}. */
export function fakeClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

export function passMinutes(minutes: number): void {
  act(() => {
    vi.advanceTimersByTime(minutes * 60_000);
  });
}
