'use client';
import { useState, type ReactNode } from 'react';
import type { AlephLabels } from '../../core/AlephLabels.js';
import type { TypicalRange } from '../../core/TypicalRange.js';
import type { AlephPhase } from '../../core/taskPhase.js';
import { AnnounceContext } from './AnnounceContext.js';
import { milestone } from './milestone.js';
import { slot, type ClassNames } from './slot.js';
import { useElapsedMinutes } from './useElapsedMinutes.js';

interface CardAnnouncerProps {
  taskId: string | undefined;
  phase: AlephPhase;
  startedAt: number | null | undefined;
  typicalMs: TypicalRange;
  problemTitle: string;
  labels: AlephLabels;
  classNames: ClassNames | null | undefined;
  children: ReactNode;
}

/** The one live region of a card. It is there, empty, before anything is said; a region that arrives with its text stays unheard. */
export function CardAnnouncer(props: CardAnnouncerProps) {
  const { taskId, phase, startedAt, typicalMs, problemTitle, labels, classNames, children } = props;
  const minutes = useElapsedMinutes(startedAt);
  const [message, setMessage] = useState('');
  const [seen, setSeen] = useState({ taskId, phase, minutes });
  if (seen.taskId !== taskId || seen.phase !== phase || seen.minutes !== minutes) {
    const now = { taskId, phase, minutes };
    const said = milestone(seen, now, typicalMs, problemTitle, labels);
    setSeen(now);
    if (said !== undefined) setMessage(said);
  }
  return (
    <AnnounceContext.Provider value={setMessage}>
      {children}
      <div {...slot('task-card-live', classNames)} role="status">
        {message}
      </div>
    </AnnounceContext.Provider>
  );
}
