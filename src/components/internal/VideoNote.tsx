import type { AlephLabels } from '../../core/AlephLabels.js';
import { slot, type ClassNames } from './slot.js';

interface VideoNoteProps {
  state: 'buffering' | 'blocked';
  labels: AlephLabels;
  classNames: ClassNames | null | undefined;
}

/** Lies over the picture, so that nothing moves. */
export function VideoNote({ state, labels, classNames }: VideoNoteProps) {
  return (
    <p {...slot('task-video-note', classNames)} data-state={state} role="status">
      {labels.video[state]}
    </p>
  );
}
