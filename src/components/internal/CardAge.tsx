'use client';
import type { AlephLabels } from '../../core/AlephLabels.js';
import { formatRelativeTime } from '../../core/formatRelativeTime.js';
import { slot, type ClassNames } from './slot.js';
import { useElapsedMinutes } from './useElapsedMinutes.js';

interface CardAgeProps {
  owner?: 'task-card' | 'task-list';
  startedAt: number | null | undefined;
  labels: AlephLabels;
  classNames: ClassNames | undefined;
}

/** "12 minutes ago": the only part of a header or a row that re-renders as time goes by. */
export function CardAge({ owner = 'task-card', startedAt, labels, classNames }: CardAgeProps) {
  const minutes = useElapsedMinutes(startedAt, true);
  return (
    <span {...slot(`${owner}-age`, classNames)}>
      {minutes !== null && labels.card.age(formatRelativeTime(minutes * -60_000, labels.locale), minutes)}
    </span>
  );
}
