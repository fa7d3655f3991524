import { alephKeys } from '../../query/alephKeys.js';
import type { AlephTaskQuery } from '../../query/AlephTaskQuery.js';
import { taskQueryOf } from '../../query/taskQueryOf.js';
import type { TabSeat } from './TabSeat.js';

/** A provider's cache entry of one task, if there is one. */
export function seatQuery({ queryClient, reader }: TabSeat, taskId: string): AlephTaskQuery | undefined {
  const { queryHash } = queryClient.defaultQueryOptions({ queryKey: alephKeys.task(reader.scope, taskId) });
  return taskQueryOf(queryClient, queryHash);
}
