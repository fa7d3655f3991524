import type { AlephError } from '../../core/AlephError.js';
import type { AlephTask } from '../../core/AlephTask.js';

/** What one look at a task gave, as all tabs share it. */
export interface TabAnswer {
  taskId: string;
  /** When it came, in epoch milliseconds of this machine's clock. */
  at: number;
  /** When the task began on that clock; null while unknown. */
  startedAt: number | null;
  outcome: { task: AlephTask } | { error: AlephError };
}
