import type { AlephTask } from './AlephTask.js';
import type { TypicalRange } from './TypicalRange.js';

const fewestTasks = 5;

/** Median and 90th percentile of how long these tasks took, counting only videos that were made; undefined for fewer than five. */
export function usualTime(tasks: readonly AlephTask[]): TypicalRange | undefined {
  const durations = tasks
    .flatMap((task) =>
      task.state === 'succeeded' && task.createdAt !== null && task.completedAt !== null
        ? [task.completedAt - task.createdAt]
        : [],
    )
    .filter((ms) => ms > 0)
    .sort((a, b) => a - b);
  if (durations.length < fewestTasks) return undefined;
  const quantile = (share: number) => durations[Math.ceil(share * durations.length) - 1] ?? 0;
  return [quantile(0.5), quantile(0.9)];
}
