'use client';
import { TaskDetails } from '../TaskDetails.js';
import { ActionButton } from './ActionButton.js';
import { CardDownload } from './CardDownload.js';
import type { CardPartProps } from './CardPartProps.js';
import { slot } from './slot.js';

/** What can be done or should be known now, beside the details that open below. */
export function CardFooter(props: CardPartProps) {
  const { phase, task, video, downloadUrl, onCheckNow, labels, classNames } = props;
  return (
    <div {...slot('task-card-footer', classNames)}>
      {phase === 'processing' && onCheckNow && (
        <ActionButton slot="task-card-check" classNames={classNames} onPress={onCheckNow}>
          {labels.action.checkNow}
        </ActionButton>
      )}
      {video && (
        <CardDownload
          video={video}
          prompt={task?.params?.prompt}
          downloadUrl={downloadUrl}
          labels={labels}
          classNames={classNames}
        />
      )}
      {task && (
        <details {...slot('task-card-details', classNames)}>
          <summary {...slot('task-card-summary', classNames)}>{labels.card.details}</summary>
          <TaskDetails task={task} labels={labels} classNames={classNames} />
        </details>
      )}
    </div>
  );
}
