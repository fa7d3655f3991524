import type { AlephPhase } from './taskPhase.js';

/** What a list has to know about a task to sort, count and filter it; everything else is its row's own matter. */
export interface TaskListEntry {
  taskId: string;
  phase: AlephPhase;
  /** Epoch milliseconds by the provider's clock; null while unknown. */
  createdAt: number | null;
}
