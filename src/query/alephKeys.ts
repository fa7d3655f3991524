/** The cache key of one task. */
export type AlephTaskKey = readonly ['aleph', 'tasks', scope: string, taskId: string | null];

/**
 * react-query keys of everything this package caches. They hold the scope (whose tasks these are) and the id, never a base URL or an API
 * key, so that what a server prefetched hydrates the browser's query.
 */
export const alephKeys = {
  all: ['aleph'] as const,
  tasks: (scope = 'default') => ['aleph', 'tasks', scope] as const,
  task: (scope = 'default', taskId: string | null): AlephTaskKey => ['aleph', 'tasks', scope, taskId],
};
