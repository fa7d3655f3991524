'use client';
import { useId } from 'react';
import { ActionButton } from './ActionButton.js';
import type { CardPartProps } from './CardPartProps.js';
import { Icon } from './Icon.js';
import { slot } from './slot.js';

/** Past the limit: the task may still finish, so waiting comes before anything that could cost a second time. */
export function CardStalled({ labels, classNames, onKeepWaiting, onCheckNow, onRetry }: CardPartProps) {
  const titleId = useId();
  const { title, hint, action } = labels.card.stalled;
  const button = { classNames };
  return (
    <div {...slot('task-card-stalled', classNames)} role="group" aria-labelledby={titleId}>
      <Icon name="clock" slot="task-card-stalled-icon" classNames={classNames} />
      <p {...slot('task-card-stalled-title', classNames)} id={titleId}>
        {title}
      </p>
      <p {...slot('task-card-stalled-hint', classNames)}>{hint}</p>
      {onRetry && action !== '' && <p {...slot('task-card-stalled-action', classNames)}>{action}</p>}
      <div {...slot('task-card-buttons', classNames)}>
        {onKeepWaiting && (
          <ActionButton slot="task-card-wait" variant="primary" onPress={onKeepWaiting} {...button}>
            {labels.action.keepWaiting}
          </ActionButton>
        )}
        {onCheckNow && (
          <ActionButton slot="task-card-check" onPress={onCheckNow} {...button}>
            {labels.action.checkNow}
          </ActionButton>
        )}
        {onRetry && (
          <ActionButton slot="task-card-retry" onPress={onRetry} {...button}>
            {labels.action.retry}
          </ActionButton>
        )}
      </div>
    </div>
  );
}
