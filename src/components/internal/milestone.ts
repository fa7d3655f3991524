import type { AlephLabels } from '../../core/AlephLabels.js';
import { formatDuration } from '../../core/formatDuration.js';
import type { TypicalRange } from '../../core/TypicalRange.js';
import type { AlephPhase } from '../../core/taskPhase.js';
import { isLongerThanTypical, typicalWords } from './typicalWords.js';

const workingEveryMinutes = 2;

/** What the live region of a card looks at. */
export interface CardMoment {
  taskId: string | undefined;
  phase: AlephPhase;
  /** Age of the task; null before mount and when it is not known. */
  minutes: number | null;
}

const isWaiting = (phase: AlephPhase) => phase === 'processing' || phase === 'stalled';

/**
 * What to say when a card goes from one moment to the next; undefined is silence. Only what happens before the viewer's eyes is said:
 * a card that mounts with, or first loads, a finished task says nothing.
 */
export function milestone(
  before: CardMoment,
  now: CardMoment,
  typicalMs: TypicalRange,
  problemTitle: string,
  labels: AlephLabels,
): string | undefined {
  const { announce, locale } = labels;
  if (before.taskId !== undefined && now.taskId !== undefined && before.taskId !== now.taskId) return '';
  if (before.phase !== now.phase) {
    if (now.phase === 'idle' || now.phase === 'loading') return '';
    if (now.phase === 'error') return announce.failed(problemTitle);
    if (now.phase === 'processing')
      return before.phase === 'stalled' ? '' : announce.started(typicalWords(null, typicalMs, labels));
    if (!isWaiting(before.phase) && before.phase !== 'error') return '';
    if (now.phase === 'failed') return announce.failed(problemTitle);
    return announce[now.phase];
  }
  if (now.phase !== 'processing' || before.minutes === null || now.minutes === null) return undefined;
  if (isLongerThanTypical(now.minutes, typicalMs) && !isLongerThanTypical(before.minutes, typicalMs))
    return announce.longer;
  const step = (minutes: number) => Math.floor(minutes / workingEveryMinutes);
  if (step(now.minutes) <= step(before.minutes)) return undefined;
  return announce.working(formatDuration(now.minutes * 60_000, locale));
}
