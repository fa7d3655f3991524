import { AlephError } from '../core/AlephError.js';

export interface RequestGate {
  /** Keeps everybody out for the error's `retryAfterMs`, if it has one and asking again makes sense at all. */
  close: (error: AlephError) => void;
  /** Throws, with the rest of the pause, while the gate is closed. */
  pass: (taskId: string) => void;
}

/**
 * Makes `Retry-After` binding for a whole client: focus, remount, a second component or a second task cannot get past it.
 */
export function createRequestGate(now: () => number): RequestGate {
  let pause: { code: AlephError['code']; since: number; ms: number } | null = null;
  const restMs = () => {
    const goneMs = pause ? now() - pause.since : 0;
    // A clock that was set back must not lengthen the pause.
    return pause && goneMs >= 0 ? Math.max(pause.ms - goneMs, 0) : 0;
  };
  return {
    close: ({ code, isRetryable, retryAfterMs = 0 }) => {
      if (isRetryable && retryAfterMs > restMs()) pause = { code, since: now(), ms: retryAfterMs };
    },
    pass: (taskId) => {
      const retryAfterMs = restMs();
      if (pause && retryAfterMs > 0)
        throw new AlephError(pause.code, 'No request was sent: the API asked for a pause that is not over.', {
          retryAfterMs,
          taskId,
        });
    },
  };
}
