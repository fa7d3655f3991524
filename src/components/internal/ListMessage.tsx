import type { AlephLabels } from '../../core/AlephLabels.js';
import { slot, type ClassNames } from './slot.js';
import type { TaskListFilter } from './taskListFilters.js';

interface ListMessageProps {
  state: 'loading' | 'empty' | 'none';
  filter: TaskListFilter;
  labels: AlephLabels;
  classNames: ClassNames | undefined;
}

/** What stands where the rows would be. */
export function ListMessage({ state, filter, labels: { list }, classNames }: ListMessageProps) {
  const { title, hint, action } = list.empty;
  const shortly = state === 'loading' ? list.loading : filter !== 'all' && list.none[filter];
  return (
    <div {...slot('task-list-message', classNames)} data-state={state}>
      <p {...slot('task-list-message-title', classNames)}>{state === 'empty' ? title : shortly}</p>
      {state === 'empty' && (
        <p {...slot('task-list-message-hint', classNames)}>
          {hint} {action}
        </p>
      )}
    </div>
  );
}
