import type { ReactNode } from 'react';
import { TaskCard } from '../../src/components/TaskCard.js';
import { phaseSample } from '../support/phaseSample.js';
import { useStageLabels } from '../support/useStageLabels.js';
import { failedTask } from '../support/taskSamples.js';

const act = () => undefined;

interface CardRowProps {
  /** Class of the page around. */
  className?: string;
  /** Classes for the cards' slots. */
  classNames?: Parameters<typeof TaskCard>[0]['classNames'];
  children?: ReactNode;
}

/** A card that waits, one that plays and one that failed: what a theme has to suit. */
export function CardRow({ className = '', classNames, children }: CardRowProps) {
  const shared = { onCheckNow: act, labels: useStageLabels(), classNames };
  return (
    <div className={`card-row ${className}`}>
      {children}
      <TaskCard {...phaseSample('processing')} {...shared} />
      <TaskCard {...phaseSample('succeeded')} {...shared} />
      <TaskCard phase="failed" task={failedTask('internal')} onRetry={act} {...shared} />
    </div>
  );
}
