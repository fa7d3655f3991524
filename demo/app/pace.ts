import type { AlephTaskCardProps } from 'react-aleph';

type Pace = Required<Pick<AlephTaskCardProps, 'typicalMs' | 'polling' | 'labels'>>;

const usualMs = [2 * 60_000, 15 * 60_000] as const;
const limitMs = 30 * 60_000;
const shortestIntervalMs = 600;

/**
 * How a card follows a task that lives `speed` times faster than real ones. The emulator's times are those of a real clock, so the card's
 * words count real seconds; only what is usual, how often to look and when to stop waiting shrink.
 */
export function pace(speed: number): Pace {
  const [fastMs, slowMs] = usualMs.map((ms) => ms / speed) as [number, number];
  const seconds = (ms: number) => String(Math.round(ms / 1_000));
  return {
    typicalMs: [fastMs, slowMs],
    polling: { intervalMs: Math.max(shortestIntervalMs, 6_000 / speed), timeoutMs: limitMs / speed },
    labels:
      speed === 1
        ? {}
        : {
            progress: {
              typical: () => `usually ${seconds(fastMs)} to ${seconds(slowMs)} seconds at ${speed}× speed`,
            },
          },
  };
}
