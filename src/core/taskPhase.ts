import { isFinalError } from './isFinalError.js';
import { isSettled } from './isSettled.js';
import type { TaskSighting } from './TaskSighting.js';

/** What a screen shows. `state` is the API's truth; this adds what only the follower knows. */
export type AlephPhase = 'idle' | 'loading' | 'processing' | 'stalled' | 'succeeded' | 'failed' | 'error';

/** Whether looks get through: a failing poll is not a failing task. */
export type AlephConnection = 'ok' | 'retrying' | 'offline';

/** The only place where a task and a request error meet. A settled task outranks every error; `null` is no task at all. */
export function taskPhase(sighting: TaskSighting | null): AlephPhase {
  if (sighting === null) return 'idle';
  const { task, ageMs, limitMs } = sighting;
  if (isSettled(task)) return task.state;
  if (isFinalError(sighting)) return 'error';
  if (ageMs >= limitMs) return 'stalled';
  return task === undefined ? 'loading' : 'processing';
}
