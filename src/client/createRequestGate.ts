import { AlephError } from '../core/AlephError.js';
import type { AlephClientSettings } from './AlephClientSettings.js';

export interface RequestGate {
  /** Keeps everybody out for the error's `retryAfterMs`, if it has one and asking again makes sense at all. */
  close: (error: AlephError) => void;
  /** Waits for its turn. Rejects, with the rest of the pause, while the gate is closed; never ends for a look whose caller has gone. */
  pass: (taskId: string, signal: AbortSignal) => Promise<void>;
  /** Puts this task before all others in line. */
  hurry: (taskId: string) => void;
}

interface WaitingLook {
  taskId: string;
  signal: AbortSignal;
  enter: () => void;
}

/**
 * What all looks of one client pass. The budget: `burst` of them at once, `perSecond` in the long run; first come, first served, so that
 * none of many tasks starves, and who leaves the line spends nothing. And `Retry-After`: focus, remount, a second component or a second task
 * cannot get past it.
 */
export function createRequestGate({
  now,
  budget: { perSecond, burst },
}: Pick<AlephClientSettings, 'now' | 'budget'>): RequestGate {
  const stepMs = 1_000 / perSecond;
  let pause: AlephError | undefined;
  let closedAt = 0;
  const line: WaitingLook[] = [];
  let freeAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const restMs = () => {
    const goneMs = now() - closedAt;
    // A clock that was set back must not lengthen the pause.
    return goneMs < 0 ? 0 : Math.max((pause?.retryAfterMs ?? 0) - goneMs, 0);
  };
  const serve = () => {
    clearTimeout(timer);
    for (let look; (look = line[0]); line.shift()) {
      if (look.signal.aborted) continue;
      const time = now();
      // Nor must it hold up the line.
      if (freeAt > time + stepMs) freeAt = -Infinity;
      // During a pause everybody comes in to hear of it, which costs nothing.
      if (restMs() === 0) {
        if (freeAt > time) {
          timer = setTimeout(serve, freeAt - time);
          return;
        }
        freeAt = Math.max(freeAt, time - (burst - 1) * stepMs) + stepMs;
      }
      look.enter();
    }
  };

  return {
    close: (error) => {
      if (error.isRetryable && (error.retryAfterMs ?? 0) > restMs()) {
        pause = error;
        closedAt = now();
      }
      serve();
    },
    pass: async (taskId, signal) => {
      await new Promise<void>((enter) => {
        line.push({ taskId, signal, enter });
        serve();
      });
      const retryAfterMs = restMs();
      if (pause && retryAfterMs > 0)
        throw new AlephError(pause.code, 'No request was sent: the API asked for a pause.', {
          retryAfterMs,
          taskId,
        });
    },
    hurry: (taskId) => {
      line.sort((one, other) => Number(other.taskId === taskId) - Number(one.taskId === taskId));
    },
  };
}
