import type { KeyboardEvent } from 'react';

/** Arrow keys, Home and End lead from button to button, as the rows lie on screen. Keys inside an opened card are the card's. */
export function onListKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget: list, ctrlKey, metaKey, altKey, shiftKey } = event;
  const buttons = Array.from(list.querySelectorAll<HTMLElement>('[data-aleph-slot=task-list-prompt]'));
  const here = buttons.findIndex((button) => button === target);
  if (here < 0 || ctrlKey || metaKey || altKey || shiftKey) return;

  const { direction, gridTemplateColumns } = getComputedStyle(list);
  const columns = gridTemplateColumns.split(' ').length;
  const forward = direction === 'rtl' ? -1 : 1;
  const places: Record<string, number> = {
    ArrowDown: here + columns,
    ArrowUp: here - columns,
    Home: 0,
    End: buttons.length - 1,
    // In a single column they are free for something else.
    ...(columns > 1 && { ArrowRight: here + forward, ArrowLeft: here - forward }),
  };
  const there = places[key];
  if (there === undefined) return;
  event.preventDefault();
  buttons[there]?.focus();
}
