import { ProxyRefusal } from './ProxyRefusal.js';

const keptMs = 24 * 3_600_000;
const mostSubmissions = 10_000;

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
  once: (submission: Submission, submit: () => Promise<string>) => Remembered;
}

/**
 * Remembers submissions for 24 hours, so that a repeat after a broken connection costs nothing. A submission whose outcome nobody knows is
 * remembered too: only a definite refusal may be tried again under its key.
 */
export function createSubmissionMemory(now: () => number): SubmissionMemory {
  const entries = new Map<string, { input: string; at: number; outcome: Promise<string> }>();

  const forgetOld = () => {
    for (const [name, { at }] of entries) {
      if (entries.size <= mostSubmissions && now() - at < keptMs) break;
      entries.delete(name);
    }
  };

  return {
    once: ({ userId, key, input }, submit) => {
      forgetOld();
      const name = JSON.stringify([userId, key]);
      const known = entries.get(name);
      if (known && known.input !== input)
        throw new ProxyRefusal('repeatKey', {
          httpStatus: 422,
          code: 422,
          message: 'This Idempotency-Key was used for another input.',
        });
      if (known) return { outcome: known.outcome, isRepeat: true };
      const outcome = submit();
      entries.set(name, { input, at: now(), outcome });
      outcome.catch((error: unknown) => {
        if (error instanceof ProxyRefusal && error.answer.code !== null) entries.delete(name);
      });
      return { outcome, isRepeat: false };
    },
  };
}
