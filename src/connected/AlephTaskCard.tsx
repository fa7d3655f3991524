'use client';
import { forwardRef } from 'react';
import { TaskCard, type TaskCardProps } from '../components/TaskCard.js';
import { useAlephTask, type UseAlephTaskOptions } from '../hooks/useAlephTask.js';
import { useInheritedLabels } from './useInheritedLabels.js';
import { useLinkRenewal } from './useLinkRenewal.js';
import { useOwnPlaces } from './useOwnPlaces.js';
import { useUsualTime } from './useUsualTime.js';

type Followed = 'task' | 'phase' | 'error' | 'connection' | 'startedAt' | 'onCheckNow' | 'onKeepWaiting';

export interface AlephTaskCardProps extends Omit<TaskCardProps, Followed>, UseAlephTaskOptions {
  /** As `generate` returned it; null while there is none. */
  taskId: string | null | undefined;
}

/**
 * The whole job in one element: follows a task and renders every state of it. Takes client, words, polling, the places of results and the
 * history's own usual time from the nearest `AlephProvider`; its own props come on top. Renders the DOM of {@link TaskCard}.
 *
 * @throws AlephError `configuration` as {@link useAlephTask} does.
 */
export const AlephTaskCard = forwardRef<HTMLElement, AlephTaskCardProps>(function AlephTaskCard(
  {
    taskId,
    client,
    enabled,
    initialTask,
    polling,
    onSucceeded,
    onFailed,
    onMediaError,
    typicalMs,
    media,
    downloadUrl,
    labels,
    ...card
  },
  ref,
) {
  const words = useInheritedLabels(labels);
  const usual = useUsualTime(taskId);
  const followed = useAlephTask(taskId, {
    client,
    enabled,
    initialTask,
    polling,
    onSucceeded,
    onFailed,
  });
  const { phase, task, error, connection, startedAt, checkNow, keepWaiting } = followed;
  const renewLink = useLinkRenewal(followed, onMediaError);
  const own = useOwnPlaces(task);
  return (
    <TaskCard
      ref={ref}
      task={task}
      phase={phase}
      error={error}
      connection={connection}
      startedAt={startedAt}
      onCheckNow={checkNow}
      onKeepWaiting={keepWaiting}
      onMediaError={renewLink}
      typicalMs={typicalMs ?? usual}
      media={media ?? own.media}
      downloadUrl={downloadUrl === undefined ? own.downloadUrl : downloadUrl}
      labels={words}
      {...card}
    />
  );
});
