'use client';
import { forwardRef } from 'react';
import { TaskCard, type TaskCardProps } from '../components/TaskCard.js';
import { useAlephTask, type UseAlephTaskOptions } from '../hooks/useAlephTask.js';
import { useInheritedLabels } from './useInheritedLabels.js';

type Followed = 'task' | 'phase' | 'error' | 'connection' | 'startedAt' | 'onCheckNow' | 'onKeepWaiting';

export interface AlephTaskCardProps extends Omit<TaskCardProps, Followed>, UseAlephTaskOptions {
  /** As `generate` returned it; null while there is none. */
  taskId: string | null | undefined;
}

/**
 * The whole job in one element: follows a task and renders every state of it. Takes client, words and polling from the nearest
 * `AlephProvider`; its own `labels` and `polling` come on top. Renders the DOM of {@link TaskCard}.
 *
 * @throws AlephError `configuration` as {@link useAlephTask} does.
 */
export const AlephTaskCard = forwardRef<HTMLElement, AlephTaskCardProps>(function AlephTaskCard(
  { taskId, client, enabled, initialTask, polling, onSucceeded, onFailed, labels, ...card },
  ref,
) {
  const words = useInheritedLabels(labels);
  const { phase, task, error, connection, startedAt, checkNow, keepWaiting } = useAlephTask(taskId, {
    client,
    enabled,
    initialTask,
    polling,
    onSucceeded,
    onFailed,
  });
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
      labels={words}
      {...card}
    />
  );
});
