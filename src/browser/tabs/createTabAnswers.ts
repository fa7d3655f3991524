import { AlephError } from '../../core/AlephError.js';
import { isSettled } from '../../core/isSettled.js';
import { latestTask } from '../../core/latestTask.js';
import type { TabAnswer } from './TabAnswer.js';

/** More than anybody follows at once. */
const mostTasks = 2_000;

export interface TabAnswers {
  get: (taskId: string) => TabAnswer | undefined;
  /** Keeps an answer; false for one that is no news. Nothing goes backwards: an end stays one, and no task becomes younger. */
  put: (answer: TabAnswer) => boolean;
  /** The rest of a pause that the API asked for, as the error to look at no task with; null when there is none. */
  pause: (taskId: string) => AlephError | null;
}

/** What this tab knows of what any tab was told. */
export function createTabAnswers(now: () => number): TabAnswers {
  const answers = new Map<string, TabAnswer>();
  let paused: { error: AlephError; at: number } | undefined;

  const restMs = () => {
    const goneMs = paused ? now() - paused.at : -1;
    // A clock that was set back must not lengthen the pause.
    return goneMs < 0 ? 0 : Math.max((paused?.error.retryAfterMs ?? 0) - goneMs, 0);
  };
  const notePause = ({ outcome, at }: TabAnswer) => {
    if (!('error' in outcome) || !outcome.error.isRetryable) return;
    if (at + (outcome.error.retryAfterMs ?? 0) > now() + restMs()) paused = { error: outcome.error, at };
  };

  return {
    get: (taskId) => answers.get(taskId),
    put: (answer) => {
      const { taskId, outcome, at } = answer;
      const known = answers.get(taskId);
      // A clock that was set back must not make old answers the newest for good.
      if (known && known.at >= at && known.at <= now()) return false;
      notePause(answer);
      const before = known && 'task' in known.outcome ? known.outcome.task : undefined;
      const starts = [known?.startedAt, answer.startedAt].filter((start) => typeof start === 'number');
      answers.delete(taskId);
      answers.set(taskId, {
        ...{ taskId, at, startedAt: starts.length > 0 ? Math.min(...starts) : null },
        outcome: 'task' in outcome ? { task: latestTask(before, outcome.task) } : outcome,
      });
      const [oldest] = answers.keys();
      if (answers.size > mostTasks && oldest !== undefined) answers.delete(oldest);
      return true;
    },
    pause: (taskId) => {
      const retryAfterMs = restMs();
      if (!paused || retryAfterMs === 0) return null;
      const message = 'No request was sent: the API asked another tab for a pause that is not over.';
      return new AlephError(paused.error.code, message, { retryAfterMs, taskId });
    },
  };
}

/** Whether an answer is news to who asked at that time. One from later than now was kept when the clock was set back: it says nothing. */
export function isNewAnswer(
  answer: TabAnswer | undefined,
  askedAt: number,
  now: number,
): answer is TabAnswer {
  return answer !== undefined && answer.at >= askedAt && answer.at <= now;
}

/** Whether nobody needs to look again: an answer is new enough, or tells of an end. With `maxAgeMs` 0 only news will do. */
export function isFreshAnswer(
  answer: TabAnswer | undefined,
  maxAgeMs: number,
  now: number,
): answer is TabAnswer {
  if (!answer || maxAgeMs === 0) return false;
  if ('task' in answer.outcome && isSettled(answer.outcome.task)) return true;
  return answer.at <= now && now - answer.at <= maxAgeMs;
}

/** Whether a look failed for what the tab that looked is or holds: its session, its set-up. Others may well be told more. */
export function isOwnError({ outcome }: TabAnswer): boolean {
  return (
    'error' in outcome && (outcome.error.code === 'unauthorized' || outcome.error.code === 'configuration')
  );
}
