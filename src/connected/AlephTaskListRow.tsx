'use client';
import { memo } from 'react';
import { ListRow, type ListRowState } from '../components/internal/ListRow.js';
import { useAlephTask, type UseAlephTaskOptions } from '../hooks/useAlephTask.js';
import { useLinkRenewal } from './useLinkRenewal.js';
import { useOwnPlaces } from './useOwnPlaces.js';

interface AlephTaskListRowProps
  extends ListRowState, Pick<UseAlephTaskOptions, 'client' | 'initialTask' | 'polling'> {
  taskId: string;
  isShown: boolean;
}

/** Follows its own task, also while the filter keeps it off the screen: nothing that happens meanwhile is lost. */
export const AlephTaskListRow = memo(function AlephTaskListRow({
  taskId,
  isShown,
  client,
  initialTask,
  polling,
  ...row
}: AlephTaskListRowProps) {
  const result = useAlephTask(taskId, { client, initialTask, polling });
  const { phase, task, error, connection, startedAt, checkNow, keepWaiting } = result;
  const renewLink = useLinkRenewal(result, undefined);
  const places = useOwnPlaces(task);
  if (!isShown) return null;
  const followed = { phase, task, error, connection, startedAt: startedAt ?? task?.createdAt };
  const actions = { onCheckNow: checkNow, onKeepWaiting: keepWaiting, onMediaError: renewLink };
  return <ListRow {...followed} {...places} {...row} {...actions} />;
});
