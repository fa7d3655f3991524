'use client';
import type { AlephLabels } from '../../core/AlephLabels.js';
import { ActionButton } from './ActionButton.js';
import { Icon } from './Icon.js';
import type { MediaProblem } from './mediaProblem.js';
import { slot, type ClassNames } from './slot.js';

interface VideoProblemProps {
  problem: MediaProblem;
  /** Without it there is nothing to load again. */
  onReload: (() => void) | undefined;
  shouldFocus: boolean;
  labels: AlephLabels;
  classNames: ClassNames | null | undefined;
}

/** Stands in the video's place, in its size. */
export function VideoProblem({ problem, onReload, shouldFocus, labels, classNames }: VideoProblemProps) {
  const { title, hint, action } = labels.video[problem];
  return (
    <div {...slot('task-video-problem', classNames)}>
      <Icon name="unknown" slot="task-video-icon" classNames={classNames} />
      <p {...slot('task-video-title', classNames)}>{title}</p>
      <p {...slot('task-video-hint', classNames)}>{hint}</p>
      {onReload && (
        <>
          <p {...slot('task-video-action', classNames)}>{action}</p>
          <ActionButton
            slot="task-video-reload"
            classNames={classNames}
            onPress={onReload}
            shouldFocus={shouldFocus}
          >
            {labels.video.reload}
          </ActionButton>
        </>
      )}
    </div>
  );
}
