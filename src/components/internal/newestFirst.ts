import type { TaskListEntry } from '../../core/TaskListEntry.js';

/**
 * Newest first. A task whose time is not known yet stays by the one that was given before it, at the top if there is none, so that a list
 * that is still loading does not shuffle.
 */
export function newestFirst(entries: readonly TaskListEntry[]): TaskListEntry[] {
  let before = Infinity;
  const times = new Map<TaskListEntry, number>();
  for (const entry of entries) {
    before = entry.createdAt ?? before;
    times.set(entry, before);
  }
  const timeOf = (entry: TaskListEntry) => times.get(entry) ?? 0;
  // A difference of two infinities is no number.
  return [...entries].sort((a, b) => (timeOf(a) === timeOf(b) ? 0 : timeOf(b) - timeOf(a)));
}
