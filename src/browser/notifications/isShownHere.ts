import type { QueryClient } from '@tanstack/react-query';
import { alephKeys } from '../../query/alephKeys.js';

/** Whether a component of this page follows the task, and not only one of the powers. */
export function isShownHere(queryClient: QueryClient, scope: string | undefined, taskId: string): boolean {
  // By its hash, because a search would look at every query of the app.
  const { queryHash } = queryClient.defaultQueryOptions({ queryKey: alephKeys.task(scope, taskId) });
  const observers = queryClient.getQueryCache().get(queryHash)?.observers ?? [];
  return observers.some(({ options }) => options.enabled !== false && !options.meta?.['isInBackground']);
}
