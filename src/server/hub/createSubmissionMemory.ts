import { pause } from '../../client/pause.js';
import { readObject } from '../../client/readObject.js';
import type { SteadyHub } from './createSteadyHub.js';
import { hubKey } from './hubKey.js';
import { ProxyRefusal } from '../refusals/ProxyRefusal.js';

const keptMs = 24 * 3_600_000;
/** How often an instance asks what became of a submission that another one has under way. */
const askMs = 250;

export interface Submission {
  userId: string;
  /** The request's `Idempotency-Key`. */
  key: string;
  /** What is to be submitted: the same key with another input is a mistake of the page's. */
  input: string;
}

export interface Remembered {
  outcome: Promise<string>;
  isRepeat: boolean;
}

export interface SubmissionMemory {
  /** Runs `submit` for a key that is new to this user; a repeat gets the same task, also while the first is still under way. */
  once: (submission: Submission, submit: () => Promise<string>) => Promise<Remembered>;
}

/**
 * Remembers submissions for 24 hours, so that a repeat after a broken connection costs nothing, whichever instance it reaches, also while the hub is gone. A submission
 * whose outcome nobody knows is remembered too: only a definite refusal may be tried again under its key.
 */
export function createSubmissionMemory(hub: SteadyHub, patienceMs: number): SubmissionMemory {
  const running = new Map<string, Promise<string>>();

  const run = async (name: string, input: string, submit: () => Promise<string>): Promise<string> => {
    try {
      const taskId = await submit();
      await hub.setForAll(name, JSON.stringify({ input, taskId }), keptMs);
      return taskId;
    } catch (error) {
      const isRefused = error instanceof ProxyRefusal && error.answer.code !== null;
      if (isRefused) await hub.remove(name);
      else await hub.setForAll(name, JSON.stringify({ input, isUnknown: true }), keptMs);
      throw error;
    } finally {
      running.delete(name);
    }
  };

  /** What became of a submission that came before; null when it was refused, so that the key is free again. */
  const join = async (name: string, input: string): Promise<string | null> => {
    for (let waitedMs = 0; ; waitedMs += askMs) {
      const wasAlone = hub.isAlone();
      const entry = readObject(await hub.get(name));
      if (entry && entry['input'] !== input) throw anotherInput();
      const taskId = entry?.['taskId'];
      if (typeof taskId === 'string') return taskId;
      const outcome = running.get(name);
      if (outcome) return outcome;
      // While the hub is gone, "no entry" only means that this instance has none: the key was taken a moment ago.
      if (!entry && !wasAlone && !hub.isAlone()) return null;
      if (entry?.['isUnknown'] === true || waitedMs >= patienceMs) throw unknownOutcome();
      await pause(askMs);
    }
  };

  return {
    once: async (submission, submit) => {
      const name = await hubKey('submission', JSON.stringify([submission.userId, submission.key]));
      const input = await hubKey('input', submission.input);
      for (;;) {
        if (await hub.add(name, JSON.stringify({ input }), keptMs)) {
          const outcome = run(name, input, submit);
          running.set(name, outcome);
          return { outcome, isRepeat: false };
        }
        const taskId = await join(name, input);
        if (taskId !== null) return { outcome: Promise.resolve(taskId), isRepeat: true };
      }
    },
  };
}

function anotherInput(): ProxyRefusal {
  const message = 'This Idempotency-Key was used for another input.';
  return new ProxyRefusal('repeatKey', { httpStatus: 422, code: 422, message });
}

/** Without a `code` a client knows that a paid task may exist. */
function unknownOutcome(): ProxyRefusal {
  const message = 'Nobody knows what became of the first submission.';
  return new ProxyRefusal('upstream', { httpStatus: 502, code: null, message });
}
