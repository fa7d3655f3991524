'use client';
import { useRef } from 'react';
import { excerpt } from '../../core/excerpt.js';
import { TaskProgress } from '../TaskProgress.js';
import { TaskVideo } from '../TaskVideo.js';
import { CardConnection } from './CardConnection.js';
import type { CardPartProps } from './CardPartProps.js';
import { isSucceeded } from './cardPhase.js';
import { CardProblem } from './CardProblem.js';
import { CardStalled } from './CardStalled.js';
import { Icon } from './Icon.js';
import { slot } from './slot.js';
import { useAspectRatio } from './useAspectRatio.js';
import { useHandover } from './useHandover.js';

/** The picture's room. It has the same size in every phase, so that nothing jumps when the video arrives. */
export function CardMedia(props: CardPartProps) {
  const { phase, task, startedAt, typicalMs, onMediaError, labels, classNames } = props;
  const room = useRef<HTMLDivElement>(null);
  const aspectRatio = task?.params?.aspectRatio;
  const ratio = useAspectRatio(room, aspectRatio);
  const isHandover = useHandover(phase);
  const shared = { labels, classNames };
  return (
    <div {...slot('task-card-media', classNames)} ref={room} {...ratio} data-state={phase}>
      {phase === 'succeeded' && isSucceeded(task) && (
        <TaskVideo
          key={task.taskId}
          src={task.videoUrl}
          poster={task.thumbnailUrl}
          title={excerpt(task.params?.prompt) ?? labels.video.title}
          aspectRatio={aspectRatio}
          expiresAt={task.expiresAt}
          onMediaError={onMediaError}
          {...shared}
        />
      )}
      {(phase === 'processing' || isHandover) && (
        <div
          {...slot('task-card-progress', classNames)}
          data-state={phase}
          aria-hidden={isHandover || undefined}
        >
          <TaskProgress
            key={task?.taskId}
            createdAt={startedAt}
            typicalMs={typicalMs}
            isDone={isHandover}
            {...shared}
          />
        </div>
      )}
      {(phase === 'idle' || phase === 'loading') && (
        <div {...slot('task-card-skeleton', classNames)}>
          {phase === 'idle' && <Icon name="picture" slot="task-card-skeleton-icon" classNames={classNames} />}
        </div>
      )}
      {phase === 'stalled' && <CardStalled {...props} />}
      {(phase === 'failed' || phase === 'error') && <CardProblem {...props} />}
      <CardConnection {...props} />
    </div>
  );
}
