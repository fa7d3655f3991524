import type { AlephPolling, PartialAlephLabels, TypicalRange } from 'react-aleph';

interface Pace {
  typicalMs: TypicalRange;
  polling: Required<Pick<AlephPolling, 'intervalMs' | 'timeoutMs'>>;
  labels: PartialAlephLabels;
}

const usualMs = [2 * 60_000, 15 * 60_000] as const;
const limitMs = 30 * 60_000;
const shortestIntervalMs = 600;

/**
 * How a card follows a task that lives `speed` times faster than real ones. The emulator's times are those of a real clock, so the card's
 * words count real seconds; only what is usual, how often to look and when to stop waiting shrink.
 */
export function pace(speed: number, locale = 'en'): Pace {
  const [fastMs, slowMs] = usualMs.map((ms) => ms / speed) as [number, number];
  return {
    typicalMs: [fastMs, slowMs],
    polling: { intervalMs: Math.max(shortestIntervalMs, 6_000 / speed), timeoutMs: limitMs / speed },
    labels:
      speed === 1 ? {} : { progress: { typical: () => `${secondsIn(locale, fastMs, slowMs)} · ${speed}×` } },
  };
}

/** "4–30 seconds", in any language and without a word of ours. */
function secondsIn(locale: string, fastMs: number, slowMs: number): string {
  const seconds = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  });
  return seconds.formatRange(fastMs / 1_000, slowMs / 1_000);
}
