import type { AlephPhase } from '../../core/taskPhase.js';

/** Which tasks a list shows. `running` includes delayed ones, `failed` includes those that cannot be followed. */
export type TaskListFilter = 'all' | 'running' | 'ready' | 'failed';

export const taskListFilters = ['all', 'running', 'ready', 'failed'] as const satisfies TaskListFilter[];

/** The filter besides `all` that lets a phase through. A task of which nothing is known yet belongs to none. */
export const filterOf: Readonly<Partial<Record<AlephPhase, Exclude<TaskListFilter, 'all'>>>> = {
  processing: 'running',
  stalled: 'running',
  succeeded: 'ready',
  failed: 'failed',
  error: 'failed',
};
