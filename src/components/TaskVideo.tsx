'use client';
import { forwardRef, useImperativeHandle, useRef, type ComponentPropsWithoutRef } from 'react';
import { mediaUrl } from '../core/mediaUrl.js';
import { mergeLabels, type PartialAlephLabels } from '../core/mergeLabels.js';
import { asText } from './internal/asText.js';
import { languageOf } from './internal/languageOf.js';
import { slot, type ClassNames } from './internal/slot.js';
import type { TaskVideoSlot } from './internal/slots.js';
import { useAspectRatio } from './internal/useAspectRatio.js';
import { useVideoAttempt } from './internal/useVideoAttempt.js';
import { VideoElement } from './internal/VideoElement.js';
import { VideoProblem } from './internal/VideoProblem.js';

export interface TaskVideoProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'title'> {
  /** `https:`, `http:`, `blob:` or a path of the page's own site; anything else is never loaded and shows the error state. */
  src: string;
  /** Shown until the video is played; the same rule as for `src`. */
  poster?: string | null | undefined;
  /** Accessible name of the video, and of the play button: "Play: …". */
  title: string;
  /** `'16:9'`, `'9:16'`, `'3/2'`, …; the room is kept before anything is loaded. Default `'16:9'`. */
  aspectRatio?: string | undefined;
  /** Default `'none'`: a poster with a play button, and not one byte of the video before it is pressed. Any other shows the browser's controls at once. */
  preload?: 'none' | 'metadata' | 'auto' | undefined;
  /** Default false. */
  loop?: boolean | undefined;
  /** Default false. Browsers only start a muted video by themselves. */
  muted?: boolean | undefined;
  /** Plays after mount, under the browser's controls; a browser that refuses leaves the play button. Default false. */
  autoPlay?: boolean | undefined;
  /** The media element could not load or decode the file, once per attempt. */
  onMediaError?: ((error: MediaError | null) => void) | undefined;
  /** Words to replace. */
  labels?: PartialAlephLabels | undefined;
  /** Classes by slot. */
  classNames?: ClassNames<TaskVideoSlot> | undefined;
}

/**
 * A finished video: its poster with a play button, then the browser's own player. Renders a `div` with a `video` in it; `data-state` is
 * `poster` (nothing loaded yet), `ready` (the browser's controls are shown) or `failed`. The button works once React has hydrated it.
 * The media is released on unmount.
 */
export const TaskVideo = forwardRef<HTMLDivElement, TaskVideoProps>(function TaskVideo(props, ref) {
  const { src, poster, title, aspectRatio, preload = 'none', ...behaviour } = props;
  const { loop = false, muted = false, autoPlay = false, onMediaError, ...looks } = behaviour;
  const { labels, classNames, className, ...rest } = looks;
  const root = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => root.current, []);
  const ratio = useAspectRatio(root, aspectRatio);
  const words = mergeLabels(labels);
  const url = mediaUrl(src);
  const attempt = useVideoAttempt(url, { preload, autoPlay, onMediaError });
  return (
    <div
      {...languageOf(words)}
      {...rest}
      ref={root}
      {...slot('task-video', classNames, className)}
      {...ratio}
      data-state={attempt.state}
    >
      {url === null || attempt.problem !== null ? (
        <VideoProblem
          problem={attempt.problem ?? 'unavailable'}
          onReload={url === null ? undefined : attempt.onReload}
          shouldFocus={attempt.hadFocus}
          labels={words}
          classNames={classNames}
        />
      ) : (
        <VideoElement
          key={url}
          src={url}
          poster={mediaUrl(poster) ?? undefined}
          title={asText(title) ?? words.video.title}
          {...{ preload, loop, muted, attempt, classNames }}
          labels={words}
        />
      )}
    </div>
  );
});
