import type { AlephSlot } from './slots.js';

/** CSS classes by slot name, for example `{ 'task-progress-bar': 'my-bar' }`. */
export type ClassNames<Slot extends AlephSlot = AlephSlot> = Partial<Record<Slot, string | undefined>>;

/** What every rendered element carries: its public slot name and the app's classes for it. */
export function slot(
  name: AlephSlot,
  classNames: ClassNames | null | undefined,
  className?: string,
): { 'data-aleph-slot': AlephSlot; className: string | undefined } {
  const classes = [classNames?.[name], className].filter(Boolean).join(' ');
  return { 'data-aleph-slot': name, className: classes === '' ? undefined : classes };
}
