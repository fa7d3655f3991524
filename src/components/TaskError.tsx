'use client';
import { forwardRef, useId, type ComponentPropsWithoutRef } from 'react';
import type { AlephError } from '../core/AlephError.js';
import type { AlephFailure } from '../core/AlephTask.js';
import { mergeLabels, type PartialAlephLabels } from '../core/mergeLabels.js';
import { ActionButton } from './internal/ActionButton.js';
import { Icon } from './internal/Icon.js';
import { languageOf } from './internal/languageOf.js';
import { ProblemDetails } from './internal/ProblemDetails.js';
import { problemOf } from './internal/problemOf.js';
import { slot, type ClassNames } from './internal/slot.js';
import type { TaskErrorSlot } from './internal/slots.js';

interface TaskErrorLooks extends ComponentPropsWithoutRef<'div'> {
  /** Shows the button "Try again". Nothing is ever submitted without it. */
  onRetry?: (() => void) | undefined;
  /** Words to replace. */
  labels?: PartialAlephLabels | undefined;
  /** Classes by slot. */
  classNames?: ClassNames<TaskErrorSlot> | undefined;
}

/** Either a failed request (`error`) or a failed generation (`failure`). */
export type TaskErrorProps = TaskErrorLooks &
  ({ error: AlephError; failure?: undefined } | { failure: AlephFailure; error?: undefined });

/**
 * What went wrong, for viewers: title, explanation and next step, with the provider's text and the codes behind "Details". Renders a
 * `div` with the role `group`, which is not announced by itself: outside a card, pass `role="alert"` where it should be. `children` are
 * buttons to show before "Try again".
 */
export const TaskError = forwardRef<HTMLDivElement, TaskErrorProps>(function TaskError(props, ref) {
  const { error, failure, onRetry, labels, classNames, className, children, ...rest } = props;
  const words = mergeLabels(labels);
  const problem = problemOf(error, failure, words);
  const { title, hint, action } = problem.message;
  const titleId = useId();
  const hasButtons = Boolean(onRetry ?? children);
  return (
    <div
      {...languageOf(words)}
      role="group"
      aria-labelledby={titleId}
      {...rest}
      ref={ref}
      {...slot('task-error', classNames, className)}
      data-state={failure ? 'failed' : 'error'}
      data-code={problem.code}
    >
      <Icon name={failure ? 'failed' : 'unknown'} slot="task-error-icon" classNames={classNames} />
      <p {...slot('task-error-title', classNames)} id={titleId}>
        {title}
      </p>
      <p {...slot('task-error-hint', classNames)}>{hint}</p>
      {action !== '' && <p {...slot('task-error-action', classNames)}>{action}</p>}
      {hasButtons && (
        <div {...slot('task-error-buttons', classNames)}>
          {children}
          {onRetry && (
            <ActionButton slot="task-error-retry" classNames={classNames} onPress={onRetry}>
              {words.action.retry}
            </ActionButton>
          )}
        </div>
      )}
      <ProblemDetails problem={problem} labels={words} classNames={classNames} />
    </div>
  );
});
