'use client';
import { forwardRef, useMemo } from 'react';
import type { AlephError } from '../core/AlephError.js';
import type { AlephTask } from '../core/AlephTask.js';
import type { TaskMedia } from '../core/TaskMedia.js';
import type { AlephConnection, AlephPhase } from '../core/taskPhase.js';
import { ListFrame, type ListFrameOptions } from './internal/ListFrame.js';
import { ListRow } from './internal/ListRow.js';
import { readListItems } from './internal/readListItems.js';

/** One task of a list: the part of `useAlephTask`'s result that is shown. */
export interface TaskListItem {
  taskId: string;
  /** Default: the task's state, or `'idle'` without a task. */
  phase?: AlephPhase | undefined;
  task?: AlephTask | null | undefined;
  /** Why the task cannot be followed; shown in the phase `'error'`. */
  error?: AlephError | null | undefined;
  /** Default `'ok'`. */
  connection?: AlephConnection | undefined;
  /** When the task began, in epoch milliseconds of this machine's clock. Default `task.createdAt`. */
  startedAt?: number | null | undefined;
  /** A copy of the result that the app keeps itself: its still is shown, and its card plays it. */
  media?: TaskMedia | null | undefined;
  /** Where its card downloads the result from, as for `TaskCard`. */
  downloadUrl?: string | null | undefined;
}

export interface TaskListProps extends ListFrameOptions {
  /** In any order: newest come first. A second item of the same id is left out. */
  tasks: readonly TaskListItem[];
}

/**
 * Many tasks at a glance, from hand-made data: dense rows or a gallery, filtered by state, newest first. Renders a `section` with
 * `data-state` (`loading`, `empty`, `none`, `filled`) and `data-layout` around a list of buttons, stills only, and no `video` but that of
 * the one task of `openId`. Rows that are out of sight are neither laid out nor painted.
 */
export const TaskList = forwardRef<HTMLElement, TaskListProps>(function TaskList({ tasks, ...options }, ref) {
  const items = useMemo(() => readListItems(tasks), [tasks]);
  const entries = useMemo(
    () =>
      Array.from(items, ([taskId, { phase, task, startedAt }]) => ({
        taskId,
        phase,
        createdAt: task?.createdAt ?? startedAt ?? null,
      })),
    [items],
  );
  return (
    <ListFrame
      {...options}
      ref={ref}
      entries={entries}
      renderRow={(taskId, row, isShown) => {
        const item = isShown && items.get(taskId);
        return item && <ListRow key={taskId} {...item} {...row} />;
      }}
    />
  );
});
