'use client';
import type { AlephLabels } from '../../core/AlephLabels.js';
import { slot, type ClassNames } from './slot.js';
import { taskListFilters, type TaskListFilter } from './taskListFilters.js';

interface ListFilterProps {
  filter: TaskListFilter;
  counts: Readonly<Record<TaskListFilter, number>>;
  onChange: (filter: TaskListFilter) => void;
  labels: AlephLabels;
  classNames: ClassNames | undefined;
}

/** Toggle buttons rather than tabs: they choose what one list shows, and every one of them says how much that would be. */
export function ListFilter({ filter, counts, onChange, labels, classNames }: ListFilterProps) {
  return (
    <div {...slot('task-list-filters', classNames)} role="group" aria-label={labels.list.filter}>
      {taskListFilters.map((each) => (
        <button
          key={each}
          {...slot('task-list-filter', classNames)}
          type="button"
          aria-pressed={each === filter}
          onClick={() => {
            onChange(each);
          }}
        >
          {labels.list.filters[each]} <span {...slot('task-list-count', classNames)}>{counts[each]}</span>
        </button>
      ))}
    </div>
  );
}
