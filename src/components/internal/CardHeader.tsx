import { CardAge } from './CardAge.js';
import type { CardPartProps } from './CardPartProps.js';
import { Icon } from './Icon.js';
import { phaseIcon } from './phaseIcon.js';
import { slot } from './slot.js';

/** The phase as icon and word (never by colour alone) and, where no progress says it, the age. */
export function CardHeader({ phase, startedAt, labels, classNames }: CardPartProps) {
  return (
    <div {...slot('task-card-header', classNames)}>
      <span {...slot('task-card-status', classNames)} data-state={phase}>
        <Icon name={phaseIcon[phase]} slot="task-card-status-icon" classNames={classNames} />
        {labels.phase[phase]}
      </span>{' '}
      {phase !== 'processing' && <CardAge startedAt={startedAt} labels={labels} classNames={classNames} />}
    </div>
  );
}
