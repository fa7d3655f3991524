'use client';
import { forwardRef, useMemo } from 'react';
import { ListFrame, type ListFrameOptions } from '../components/internal/ListFrame.js';
import { useSame } from '../components/internal/useSame.js';
import type { AlephTask } from '../core/AlephTask.js';
import { useAlephConfig } from '../hooks/AlephContext.js';
import type { UseAlephTaskOptions } from '../hooks/useAlephTask.js';
import { useTaskOverview } from '../hooks/useTaskOverview.js';
import { AlephTaskListRow } from './AlephTaskListRow.js';
import { useInheritedLabels } from './useInheritedLabels.js';
import { useUsualTime } from './useUsualTime.js';

export interface AlephTaskListProps
  extends ListFrameOptions, Pick<UseAlephTaskOptions, 'client' | 'polling'> {
  /** As `generate` returned them, in any order; what comes twice is shown once. */
  taskIds: readonly string[];
  /** What is known already, from a database for instance. Finished ones cause no request. */
  initialTasks?: readonly AlephTask[] | undefined;
}

/**
 * Follows many tasks and lists them. Each row follows its own task and renders alone; the list itself renders only when a task changes its
 * phase. Rows out of sight, or held back by the filter, are followed all the same. Renders the DOM of {@link TaskList}.
 *
 * @throws AlephError `configuration` as {@link useAlephTask} does.
 */
export const AlephTaskList = forwardRef<HTMLElement, AlephTaskListProps>(function AlephTaskList(
  { taskIds, initialTasks, client, polling, typicalMs, labels, ...options },
  ref,
) {
  const config = useAlephConfig();
  const words = useInheritedLabels(labels);
  const usual = useUsualTime();
  const rhythm = useSame(polling);
  const known = useSame(initialTasks);
  const initial = useMemo(() => new Map(known?.map((task) => [task.taskId, task])), [known]);
  const entries = useTaskOverview((client ?? config?.client)?.scope, taskIds, initial);
  return (
    <ListFrame
      {...options}
      ref={ref}
      typicalMs={typicalMs ?? usual}
      labels={words}
      entries={entries}
      renderRow={(taskId, row, isShown) => (
        <AlephTaskListRow
          key={taskId}
          {...row}
          taskId={taskId}
          isShown={isShown}
          client={client}
          polling={rhythm}
          initialTask={initial.get(taskId)}
        />
      )}
    />
  );
});
