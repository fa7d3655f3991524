import type { QueryClient } from '@tanstack/react-query';
import type { AlephTaskParams } from '../core/AlephTask.js';
import { alephTaskOptions } from './alephTaskOptions.js';
import type { AlephTaskReader } from './AlephTaskReader.js';
import { noteFollowing } from './followingOf.js';

export interface TaskSeed {
  taskId: string;
  /** When it was submitted, in epoch milliseconds of this machine's clock. */
  startedAt: number;
  params: AlephTaskParams | null;
}

/**
 * Puts a submitted task into the cache as of its start, so that a card of it begins with the wait: one that was just made is looked at after
 * the interval, an older one at once. What is known of it already stays.
 */
export function seedTask(queryClient: QueryClient, client: AlephTaskReader, seed: TaskSeed): void {
  const { taskId, startedAt, params } = seed;
  const options = queryClient.defaultQueryOptions(alephTaskOptions(client, taskId));
  const query = queryClient.getQueryCache().build(queryClient, options);
  if (query.state.data) return;
  noteFollowing(query, { startedAt, isOwn: true });
  query.setData(
    { taskId, state: 'processing', createdAt: null, params },
    { updatedAt: startedAt, manual: true },
  );
}
