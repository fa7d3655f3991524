import { AlephError, isAlephError } from '../core/AlephError.js';
import type { AlephSubmission } from '../core/AlephSubmission.js';
import { createIdempotencyKey } from './createIdempotencyKey.js';

export interface SubmissionCall {
  /** What is submitted, as text: equal inputs join. */
  input: string;
  force: boolean;
  signal: AbortSignal | undefined;
  send: (idempotencyKey: string, signal: AbortSignal) => Promise<AlephSubmission>;
}

export interface Submissions {
  submit: (call: SubmissionCall) => Promise<AlephSubmission>;
}

interface Flight {
  outcome: Promise<AlephSubmission>;
  state: 'under way' | 'made' | 'unknown';
  /** Epoch milliseconds; Infinity while under way. */
  endedAt: number;
  idempotencyKey: string;
  callers: number;
  control: AbortController;
}

/** A second click on what looks as if nothing had happened comes within this time. */
const rememberedMs = 10_000;

/**
 * Lets equal submissions share one request. What was definitely refused is forgotten at once; what nobody knows the outcome of is repeated
 * under its old key, so that a back end that remembers keys answers with the task that was made.
 */
export function createSubmissions(): Submissions {
  const flights = new Map<string, Flight>();
  const isFresh = ({ endedAt }: Flight) => Date.now() - endedAt < rememberedMs;

  const start = ({ input, force, send }: SubmissionCall): Flight => {
    const control = new AbortController();
    const previous = flights.get(input);
    const unknown = previous?.state === 'unknown' ? previous : undefined;
    const idempotencyKey = (force ? undefined : unknown?.idempotencyKey) ?? createIdempotencyKey();
    const outcome = send(idempotencyKey, control.signal);
    const flight: Flight = {
      ...{ outcome, idempotencyKey, control },
      ...{ state: 'under way', endedAt: Infinity, callers: 0 },
    };
    flights.set(input, flight);
    const end = (state: Flight['state'] | null) => {
      if (state) Object.assign(flight, { state, endedAt: Date.now() });
      else if (flights.get(input) !== flight) return;
      // A refusal now says nothing about what became of the attempt before, which keeps its key.
      else if (unknown) flights.set(input, unknown);
      else flights.delete(input);
    };
    outcome.then(
      () => {
        end('made');
      },
      (error: unknown) => {
        end(isAlephError(error) && error.code === 'outcome_unknown' ? 'unknown' : null);
      },
    );
    return flight;
  };

  return {
    submit(call) {
      if (call.signal?.aborted)
        return Promise.reject(new AlephError('aborted', 'Nothing was sent: the signal had been aborted.'));
      for (const [input, flight] of flights)
        if (flight.state === 'made' && !isFresh(flight)) flights.delete(input);
      const known = flights.get(call.input);
      return known && isFresh(known) && !call.force
        ? waitFor(known, call.signal).then(({ taskId }) => ({ taskId, deduplicated: true }))
        : waitFor(start(call), call.signal);
    },
  };
}

/** A caller that gives up takes the request with it only if nobody else waits for the same. */
function waitFor(flight: Flight, signal: AbortSignal | undefined): Promise<AlephSubmission> {
  flight.callers += 1;
  return new Promise((resolve, reject) => {
    const leave = () => {
      flight.callers -= 1;
      if (flight.callers === 0) flight.control.abort();
      else
        reject(new AlephError('outcome_unknown', 'The caller aborted; another one waits for the same task.'));
    };
    signal?.addEventListener('abort', leave, { once: true });
    flight.outcome.then(resolve, reject).finally(() => {
      signal?.removeEventListener('abort', leave);
    });
  });
}
