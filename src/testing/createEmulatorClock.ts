import { AlephError } from '../core/AlephError.js';

/** Two times run in the emulator: that of the tasks' lives, which `speed` and `advance` move, and that of the wire. */
export interface EmulatorClock {
  /** Milliseconds of task life since the start. */
  life: () => number;
  /** The epoch milliseconds that the wire shows for a moment of life. At speed 1 one is the other. */
  toWire: (lifeMs: number) => number;
  /** Real milliseconds that so much life takes. */
  toReal: (lifeMs: number) => number;
  /** The life that passes in so many real milliseconds. */
  toLife: (realMs: number) => number;
  advance: (lifeMs: number) => void;
  reset: () => void;
}

/**
 * The wire tells times as a client's own clock would: a task of 300 s at speed 20 ends 15 s after its `createTime`. So ages, durations,
 * expiry and the `Date` header agree with what a viewer's watch says, also after a reload, and nothing ever lies in the viewer's future
 * unless `advance` took it there.
 */
export function createEmulatorClock(now: () => number, speed: number): EmulatorClock {
  if (!(speed > 0 && speed < Infinity))
    throw new AlephError('configuration', 'createAlephEmulator: speed must be a positive number.');
  let startedAt = now();
  let advancedMs = 0;
  return {
    life: () => (now() - startedAt) * speed + advancedMs,
    toWire: (lifeMs) => Math.round(startedAt + lifeMs / speed),
    toReal: (lifeMs) => lifeMs / speed,
    toLife: (realMs) => realMs * speed,
    advance(lifeMs) {
      advancedMs += lifeMs;
    },
    reset() {
      startedAt = now();
      advancedMs = 0;
    },
  };
}
