'use client';
import { useMemo, useState } from 'react';
import type { AlephLabels } from '../../core/AlephLabels.js';
import type { TaskListEntry } from '../../core/TaskListEntry.js';
import { filterOf, type TaskListFilter } from './taskListFilters.js';

/**
 * How many tasks each filter lets through, and what the list says aloud: the counts, once a task that it saw running has ended. Totals,
 * because a text that is repeated stays unheard.
 */
export function useTaskCounts(
  entries: readonly TaskListEntry[],
  labels: AlephLabels,
): { counts: Record<TaskListFilter, number>; news: string } {
  const { counts, running } = useMemo(() => {
    const counts = { all: entries.length, running: 0, ready: 0, failed: 0 };
    const running = new Set<string>();
    for (const { taskId, phase } of entries) {
      const filter = filterOf[phase];
      if (filter) counts[filter] += 1;
      if (filter === 'running') running.add(taskId);
    }
    return { counts, running };
  }, [entries]);
  const [ran, setRan] = useState(running);
  const [news, setNews] = useState('');
  if (ran !== running) {
    setRan(running);
    if (entries.some(({ taskId, phase }) => ran.has(taskId) && (phase === 'succeeded' || phase === 'failed')))
      setNews(labels.list.ended(counts.ready, counts.failed));
  }
  return { counts, news };
}
