import type { AlephLabels } from '../../core/AlephLabels.js';

/** Where the bar's place comes from, in words; `''` when it has none. */
export function progressSource(
  percent: number | null,
  isEstimated: boolean,
  { progress }: AlephLabels,
): string {
  if (percent !== null) return progress.reported(percent);
  return isEstimated ? progress.estimate : '';
}
