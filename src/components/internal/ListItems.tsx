'use client';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { TaskListEntry } from '../../core/TaskListEntry.js';
import type { ListLooks, ListRowState } from './ListRow.js';
import { onListKeyDown } from './onListKeyDown.js';
import { slot } from './slot.js';

export type RenderRow = (taskId: string, row: ListRowState, isShown: boolean) => ReactNode;

interface ListItemsProps {
  entries: readonly TaskListEntry[];
  isShown: (entry: TaskListEntry) => boolean;
  openId: string | null | undefined;
  currentId: string | null | undefined;
  onOpen: ((taskId: string) => void) | undefined;
  looks: ListLooks;
  renderRow: RenderRow;
}

/** The task whose button an event comes from: no other button of this package has a value. */
const taskOf = ({ target }: SyntheticEvent) => (target as Partial<HTMLButtonElement>).value;

/**
 * A list of buttons: not a listbox, because nothing is chosen and an option's inside would be flattened to text; not a grid, because a row
 * has only one thing to press. Tab enters and leaves it in one step, the arrow keys walk in it. Events are handled here, for all rows.
 */
export function ListItems(props: ListItemsProps) {
  const { entries, isShown, openId, currentId, onOpen, looks, renderRow } = props;
  const [wanted, setWanted] = useState<string>();
  const shown = entries.filter(isShown);
  const current = shown.find(({ taskId }) => taskId === wanted) ?? shown[0];
  return (
    <ul
      {...slot('task-list-items', looks.classNames)}
      // Safari forgets that a list without bullets is one.
      role="list"
      onKeyDown={onListKeyDown}
      onFocus={(event) => {
        setWanted(taskOf(event) ?? wanted);
      }}
      onClick={(event) => {
        const taskId = taskOf(event);
        if (taskId) onOpen?.(taskId);
      }}
    >
      {entries.map((entry) => {
        const { taskId } = entry;
        const row = {
          value: onOpen && taskId,
          tabIndex: entry === current ? 0 : -1,
          isOpen: openId === undefined ? undefined : openId === taskId,
          isCurrent: currentId === taskId,
          looks,
        };
        return renderRow(taskId, row, isShown(entry));
      })}
    </ul>
  );
}
