import type { AlephSubmission } from '../../core/AlephSubmission.js';
import type { AlephGenerateInput } from '../../core/AlephGenerateInput.js';
import type { AlephTaskParams, SettledAlephTask } from '../../core/AlephTask.js';
import type { TypicalRange } from '../../core/TypicalRange.js';
import type { AlephPower } from '../AlephPower.js';

/** One submission that this browser remembers. */
export interface AlephHistoryEntry {
  /** The submission's `Idempotency-Key`; stays when the id becomes known. */
  key: string;
  /** Null while `sending`, and with an unknown outcome. */
  taskId: string | null;
  /** `outcome_unknown`: it was sent, but no answer was seen, so that a paid task may exist. Stalled and unreachable ones are `processing`. */
  state: 'sending' | 'outcome_unknown' | 'processing' | SettledAlephTask['state'];
  /** Epoch milliseconds of this machine's clock. */
  startedAt: number;
  /** What was asked for; null if it is not kept. */
  params: AlephTaskParams | null;
  /** Whether the result was to be stored in China. Kept beside `params`, which are as a task has them. */
  uploadCn?: boolean | undefined;
  /** How it ended, with the result's expiry: good for `initialTask`. Null until then. */
  task: SettledAlephTask | null;
}

export interface HistorySubmission {
  input: AlephGenerateInput;
  /** For a new submission; a repeat of one whose outcome is unknown goes under its old key. */
  idempotencyKey: string;
  force: boolean;
  /** Ends the wait for another tab. Once it is sent, that is for `send` to heed. */
  signal?: AbortSignal | undefined;
}

/** From `createAlephHistory`. */
export interface AlephHistory extends AlephPower {
  /** Whose tasks these are. */
  readonly scope: string;
  /** Newest first; the same array until something changes. */
  entries: () => readonly AlephHistoryEntry[];
  subscribe: (listener: () => void) => () => void;
  /**
   * Remembers and follows a task that was made elsewhere, on your server for instance. `startedAt` is in epoch milliseconds. Throws an
   * `AlephError` `configuration` for what is no id or no such time.
   */
  add: (taskId: string, known?: { startedAt?: number; params?: AlephTaskParams | null }) => void;
  /** Forgets one entry, by its `key`. The task itself goes on. */
  remove: (key: string) => void;
  /** Forgets everything of this scope, in every tab: at sign-out. */
  clear: () => void;
  /** This browser's own usual time: median and 90th percentile; undefined before five videos were made. */
  typicalMs: () => TypicalRange | undefined;
  /** For `useAlephGenerate`: stores the submission, sends it once per browser, and stores its id before it hands it on. */
  submit: (
    submission: HistorySubmission,
    send: (idempotencyKey: string) => Promise<{ taskId: string }>,
  ) => Promise<AlephSubmission>;
  /**
   * For `AlephProvider`: whether this tab is the one to tell the app that a task has ended. True once per browser and name, which is the
   * task's id; what is told in another way takes another name.
   */
  claim: (name: string) => Promise<boolean>;
}
