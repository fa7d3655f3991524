import { endDensity } from './taskLives.mjs';

const stepMs = 250;
/** Past this age one task in ten million still runs. */
const horizonMs = 2.5 * 3_600_000;
const steps = horizonMs / stepMs;
const longestGap = 90_000 / stepMs;

/** The share of tasks that still run, by step. */
const running = new Float64Array(steps + 1);
for (let step = steps - 1; step >= 0; step -= 1)
  running[step] = Number(running[step + 1]) + endDensity((step + 0.5) * stepMs) * stepMs;

/**
 * The ages, in milliseconds, at which to look if a look costs as much as `lookMs` of delay: no other ages make the expected sum of looks and
 * delay smaller. Dynamic programming from the horizon backwards. A task's own duration is the same under every schedule, so the delay may be
 * counted from the creation: each gap between two looks then costs its length and a look, as often as the task still runs at its beginning.
 *
 * @param {number} lookMs
 * @returns {{ agesMs: readonly number[], requests: number }} `requests` is how many are to be expected
 */
export function bestSchedule(lookMs) {
  const cost = new Float64Array(steps + 1);
  const nextLook = new Uint32Array(steps + 1);
  for (let step = steps - 1; step >= 0; step -= 1) {
    let least = Infinity;
    const last = Math.min(step + longestGap, steps);
    for (let next = step + 1; next <= last; next += 1) {
      const candidate = (lookMs + (next - step) * stepMs) * Number(running[step]) + Number(cost[next]);
      if (candidate >= least) continue;
      least = candidate;
      nextLook[step] = next;
    }
    cost[step] = least;
  }
  const agesMs = [];
  let requests = 0;
  for (let step = 0; step < steps; step = Number(nextLook[step])) {
    agesMs.push(Number(nextLook[step]) * stepMs);
    requests += Number(running[step]);
  }
  return { agesMs, requests };
}
