'use client';
import { AlephError } from '../../core/AlephError.js';
import { TaskError } from '../TaskError.js';
import { ActionButton } from './ActionButton.js';
import type { CardPartProps } from './CardPartProps.js';
import { isFailed } from './cardPhase.js';

/** A failed generation or a final error. Looking again is offered where it can change something, and before a new, paid task. */
export function CardProblem({ phase, task, error, onCheckNow, onRetry, labels, classNames }: CardPartProps) {
  const failure = phase === 'failed' && isFailed(task) ? task.failure : undefined;
  const canChange = failure === undefined || failure.reason === 'no_result';
  const shared = {
    onRetry,
    labels,
    classNames,
    children: onCheckNow && canChange && (
      <ActionButton slot="task-card-check" classNames={classNames} onPress={onCheckNow}>
        {labels.action.checkNow}
      </ActionButton>
    ),
  };
  if (failure) return <TaskError failure={failure} {...shared} />;
  return <TaskError error={error ?? new AlephError('server', 'The card got no error.')} {...shared} />;
}
