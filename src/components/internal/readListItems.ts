import type { TaskListItem } from '../TaskList.js';
import { cardPhase } from './cardPhase.js';
import type { ListRowTask } from './ListRow.js';

/** Items by id, without what no list can show: props may come from JavaScript or from a database. */
export function readListItems(items: unknown): Map<string, ListRowTask> {
  const read = new Map<string, ListRowTask>();
  for (const item of Array.isArray(items) ? (items as (Partial<TaskListItem> | null)[]) : []) {
    if (typeof item?.taskId !== 'string' || read.has(item.taskId)) continue;
    const { phase, error, connection, startedAt, media, downloadUrl } = item;
    const task = item.task ?? undefined;
    read.set(item.taskId, {
      phase: cardPhase(phase, task),
      task,
      error: error ?? null,
      connection: connection ?? 'ok',
      startedAt: startedAt ?? task?.createdAt,
      media,
      downloadUrl,
    });
  }
  return read;
}
