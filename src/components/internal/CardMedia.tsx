'use client';
import { useRef } from 'react';
import { excerpt } from '../../core/excerpt.js';
import { TaskProgress } from '../TaskProgress.js';
import { TaskVideo } from '../TaskVideo.js';
import { CardConnection } from './CardConnection.js';
import type { CardPartProps } from './CardPartProps.js';
import { CardProblem } from './CardProblem.js';
import { CardSource } from './CardSource.js';
import { CardStalled } from './CardStalled.js';
import { Icon } from './Icon.js';
import { slot } from './slot.js';
import { useAspectRatio } from './useAspectRatio.js';
import { useHandover } from './useHandover.js';

interface CardMediaProps extends CardPartProps {
  onSourceRatio: (aspectRatio: string) => void;
}

/** The picture's room. It has the same size in every phase, so that nothing jumps when the video arrives. */
export function CardMedia(props: CardMediaProps) {
  const { phase, task, video, startedAt, typicalMs, aspectRatio, sourceUrl, ...rest } = props;
  const { onSourceRatio, onMediaError, labels, classNames } = rest;
  const room = useRef<HTMLDivElement>(null);
  const ratio = useAspectRatio(room, aspectRatio);
  const isHandover = useHandover(phase);
  const shared = { labels, classNames };
  return (
    <div {...slot('task-card-media', classNames)} ref={room} {...ratio} data-state={phase}>
      {video && (
        <TaskVideo
          key={task?.taskId}
          src={video.src}
          poster={video.poster}
          title={excerpt(task?.params?.prompt) ?? labels.video.title}
          aspectRatio={aspectRatio}
          expiresAt={video.expiresAt}
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
          {sourceUrl !== null && (
            <CardSource key={sourceUrl} url={sourceUrl} onRatio={onSourceRatio} classNames={classNames} />
          )}
          <TaskProgress
            key={task?.taskId}
            createdAt={startedAt}
            reported={task?.state === 'processing' ? task.progress : null}
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
