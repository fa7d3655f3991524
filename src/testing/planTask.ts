import type { AlephScenario } from './alephScenarios.js';
import type { Random } from './createRandom.js';
import { emulatedFailures } from './emulatedFailures.js';
import type { EmulatedOutcome } from './EmulatedTask.js';

export interface TaskPlan {
  durationMs: number;
  outcome: EmulatedOutcome;
  /** For how long the task has been over at its creation. */
  endedAgoMs?: number;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

const usualMs = [2 * minuteMs, 15 * minuteMs] as const;
const [lowLog, highLog] = [Math.log(usualMs[0]), Math.log(usualMs[1])];
/** 5 % of a normal distribution lie below −1.645 deviations, and 5 % above. */
const deviations = 1.6448536;

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** Log-normal: 5 % under 2 minutes, 95 % under 15, the range that the providers call usual. */
function usualDuration(random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.round(Math.exp((lowLog + highLog) / 2 + (normal * (highLog - lowLog)) / (2 * deviations)));
}

/** Exponential with a mean of 45 s: recorded failures came after 16 s and 101 s. */
function earlyDuration(random: Random): number {
  return Math.round(-45_000 * Math.log(1 - random()));
}

const result: EmulatedOutcome = { videoUrl: 'result.mp4', thumbnailUrl: 'thumbnail.jpg' };

const success = (random: Random): TaskPlan => ({
  durationMs: clamp(usualDuration(random), ...usualMs),
  outcome: result,
});
const failure = (reason: keyof typeof emulatedFailures) => (random: Random) => ({
  durationMs: clamp(earlyDuration(random), 5_000, 180_000),
  outcome: emulatedFailures[reason],
});
const endless = (): TaskPlan => ({ durationMs: Infinity, outcome: result });

const scenarioPlans: Record<AlephScenario, (random: Random) => TaskPlan> = {
  success,
  moderation: failure('content_policy'),
  unreachable_source: failure('source_unreachable'),
  internal_error: failure('internal'),
  success_without_url: (random) => ({ ...success(random), outcome: { videoUrl: '', thumbnailUrl: '' } }),
  maintenance: success,
  rate_limited: success,
  flaky_network: success,
  html_answers: success,
  unknown_task: endless,
  slow: (random) => ({ durationMs: Math.round((16 + 9 * random()) * minuteMs), outcome: result }),
  never_ends: endless,
  expired_result: (random) => ({
    ...success(random),
    outcome: { videoUrl: 'expired/result.mp4', thumbnailUrl: 'expired/thumbnail.jpg' },
    endedAgoMs: 15 * dayMs,
  }),
};

/** A name under `.invalid` never resolves (RFC 2606): the one source that surely cannot be fetched. */
function isUnreachable(sourceUrl: string): boolean {
  return new URL(sourceUrl).hostname.endsWith('.invalid');
}

function drawnPlan(random: Random, sourceUrl: string): TaskPlan {
  const lot = random();
  if (isUnreachable(sourceUrl)) return failure('source_unreachable')(random);
  if (lot >= 0.15) return { durationMs: usualDuration(random), outcome: result };
  const reasons = ['content_policy', 'internal', 'source_unreachable', 'invalid_input', 'capacity'] as const;
  const reason = reasons[Math.floor(random() * reasons.length)] ?? 'internal';
  return { durationMs: earlyDuration(random), outcome: emulatedFailures[reason] };
}

/** How long a task will run and how it will end: as its scenario says, else drawn: 15 % fail early, the rest succeed. */
export function planTask(random: Random, scenario: AlephScenario | undefined, sourceUrl: string): TaskPlan {
  return scenario === undefined ? drawnPlan(random, sourceUrl) : scenarioPlans[scenario](random);
}
