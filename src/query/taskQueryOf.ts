import type { QueryClient } from '@tanstack/react-query';
import type { AlephTaskQuery } from './AlephTaskQuery.js';

/** The cache entry of one task, if there is one. */
export function taskQueryOf(queryClient: QueryClient, queryHash: string): AlephTaskQuery | undefined {
  return queryClient.getQueryCache().get(queryHash);
}
