'use client';
import { forwardRef, useImperativeHandle, useRef, useState, type ComponentPropsWithoutRef } from 'react';
import { mediaUrl } from '../core/mediaUrl.js';
import { mergeLabels, type PartialAlephLabels } from '../core/mergeLabels.js';
import { mediaProblem, type MediaProblem } from './internal/mediaProblem.js';
import { slot, type ClassNames } from './internal/slot.js';
import type { TaskVideoSlot } from './internal/slots.js';
import { useAspectRatio } from './internal/useAspectRatio.js';
import { VideoElement } from './internal/VideoElement.js';
import { VideoProblem } from './internal/VideoProblem.js';

export interface TaskVideoProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'title'> {
  /** `https:`, `http:`, `blob:` or a path of the page's own site; anything else is never loaded and shows the error state. */
  src: string;
  /** Shown until the video is played; the same rule as for `src`. */
  poster?: string | null | undefined;
  /** Accessible name of the video. */
  title: string;
  /** `'16:9'`, `'9:16'`, `'3/2'`, …; the room is kept before anything is loaded. Default `'16:9'`. */
  aspectRatio?: string | undefined;
  /** Default `'none'`: not one byte of the video before somebody wants to see it. */
  preload?: 'none' | 'metadata' | 'auto' | undefined;
  /** Default false. */
  loop?: boolean | undefined;
  /** Default false. Browsers only start a muted video by themselves. */
  muted?: boolean | undefined;
  /** Plays after mount; a browser that refuses leaves the controls. Default false. */
  autoPlay?: boolean | undefined;
  /** The media element could not load or decode the file, once per attempt. */
  onMediaError?: ((error: MediaError | null) => void) | undefined;
  /** Words to replace. */
  labels?: PartialAlephLabels | undefined;
  /** Classes by slot. */
  classNames?: ClassNames<TaskVideoSlot> | undefined;
}

interface Attempt {
  src: string | null;
  problem: MediaProblem | null;
  /** Whether the element that is being replaced had the focus, so that its successor takes it. */
  hadFocus: boolean;
}

/** A finished video in the browser's own player. Renders a `div` with a `video` in it; the media is released on unmount. */
export const TaskVideo = forwardRef<HTMLDivElement, TaskVideoProps>(function TaskVideo(props, ref) {
  const {
    src,
    poster,
    title,
    aspectRatio,
    preload = 'none',
    loop = false,
    muted = false,
    ...behaviour
  } = props;
  const { autoPlay = false, onMediaError, labels, classNames, className, ...rest } = behaviour;
  const root = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => root.current, []);
  const ratio = useAspectRatio(root, aspectRatio);
  const url = mediaUrl(src);
  const fresh: Attempt = { src: url, problem: null, hadFocus: false };
  const [last, setLast] = useState(fresh);
  const { problem, hadFocus } = last.src === url ? last : fresh;
  const words = mergeLabels(labels);

  const onError = (video: HTMLVideoElement) => {
    const found = mediaProblem(video.error);
    if (found === null) return;
    setLast({ src: url, problem: found, hadFocus: document.activeElement === video });
    onMediaError?.(video.error);
  };
  const onReload = () => {
    setLast({ src: url, problem: null, hadFocus: true });
  };

  const hasProblem = url === null || problem !== null;
  return (
    <div
      {...rest}
      ref={root}
      {...slot('task-video', classNames, className)}
      {...ratio}
      data-state={hasProblem ? 'failed' : 'ready'}
    >
      {hasProblem ? (
        <VideoProblem
          problem={problem ?? 'unsupported'}
          onReload={url === null ? undefined : onReload}
          shouldFocus={hadFocus}
          labels={words}
          classNames={classNames}
        />
      ) : (
        <VideoElement
          key={url}
          src={url}
          poster={mediaUrl(poster) ?? undefined}
          title={title}
          {...{ preload, loop, muted, autoPlay, onError, classNames }}
          shouldFocus={hadFocus}
        />
      )}
    </div>
  );
});
