import { CardAge } from './CardAge.js';
import { CardExpiry } from './CardExpiry.js';
import type { CardPartProps } from './CardPartProps.js';
import { Icon } from './Icon.js';
import { phaseIcon } from './phaseIcon.js';
import { slot } from './slot.js';

/** The phase as icon and word (never by colour alone), where no progress says it the age, and for how long there is a result. */
export function CardHeader({ phase, startedAt, video, labels, classNames }: CardPartProps) {
  const hasAge = !['idle', 'loading', 'processing'].includes(phase);
  return (
    <div {...slot('task-card-header', classNames)}>
      <span {...slot('task-card-status', classNames)} data-state={phase}>
        <Icon name={phaseIcon[phase]} slot="task-card-status-icon" classNames={classNames} />
        {labels.phase[phase]}
      </span>{' '}
      {hasAge && <CardAge startedAt={startedAt} labels={labels} classNames={classNames} />}{' '}
      {video?.isOwn === false && (
        <CardExpiry expiresAt={video.expiresAt} labels={labels} classNames={classNames} />
      )}
    </div>
  );
}
