import type { CardPartProps } from './CardPartProps.js';
import { Icon } from './Icon.js';
import { slot } from './slot.js';

/** Lies over the picture, so that it neither hides the progress nor moves anything. */
export function CardConnection({ phase, connection, labels, classNames }: CardPartProps) {
  const isFollowing = phase === 'loading' || phase === 'processing' || phase === 'stalled';
  if (!isFollowing || (connection !== 'retrying' && connection !== 'offline')) return null;
  return (
    <p {...slot('task-card-connection', classNames)} data-state={connection}>
      <Icon name="unknown" slot="task-card-connection-icon" classNames={classNames} />
      {labels.connection[connection]}
    </p>
  );
}
