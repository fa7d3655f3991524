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
import type { TaskVideoTrack } from './internal/VideoTracks.js';

export interface TaskVideoProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'title'> {
  /** `https:`, `http:`, `blob:` or a path of the page's own site; anything else is never loaded and shows the error state. */
  src: string;
  /** Shown until the video is played; the same rule as for `src`. */
  poster?: string | null | undefined;
  /** Accessible name of the video, and of the play button: "Play: …". */
  title: string;
  /** `'16:9'`, `'9:16'`, `'3/2'`, …; the room is kept before anything is loaded. Default `'16:9'`. */
  aspectRatio?: string | undefined;
  /** Captions, subtitles, descriptions, chapters. */
  tracks?: readonly TaskVideoTrack[] | undefined;
  /** How the video and its tracks are asked for: with `'anonymous'` the servers must allow it (CORS). Default: no CORS. */
  crossOrigin?: 'anonymous' | 'use-credentials' | undefined;
  /** Until when the file is kept, in epoch milliseconds: a link that is dead after that has expired. */
  expiresAt?: number | null | undefined;
  /**
   * Default `'none'`: a poster with a play button, and not one byte of the video before it is pressed. `'visible'` looks the same and loads
   * the metadata once the element comes near the viewport. The others show the browser's controls at once.
   */
  preload?: 'none' | 'visible' | 'metadata' | 'auto' | undefined;
  /** Default false. */
  loop?: boolean | undefined;
  /** Default false. Browsers only start a muted video by themselves. */
  muted?: boolean | undefined;
  /** Plays after mount, under the browser's controls; where a browser refuses, the play button says so. Default false. */
  autoPlay?: boolean | undefined;
  /**
   * The media element could not load or decode the file, once per attempt. A promise means that you look for another address: until it
   * settles the player waits. A new `src` then goes on where the old one broke; with the same one, the link has expired.
   */
  onMediaError?: ((error: MediaError | null) => unknown) | undefined;
  /** Words to replace. */
  labels?: PartialAlephLabels | undefined;
  /** Classes by slot. */
  classNames?: ClassNames<TaskVideoSlot> | undefined;
}

/**
 * A finished video: its poster with a play button, then the browser's own player, because touch, fullscreen, picture-in-picture, speed,
 * captions and casting come with it, in each browser's own language. Renders a `div` with a `video` in it; `data-state` is `poster`
 * (nothing loaded yet), `ready` (the browser's controls are shown) or `failed`. The button works once React has hydrated it. One video
 * with sound plays at a time: another that begins pauses it. The media is released on unmount. Give it a `key` where it may come to show
 * another video.
 */
export const TaskVideo = forwardRef<HTMLDivElement, TaskVideoProps>(function TaskVideo(props, ref) {
  const { src, poster, title, aspectRatio, tracks, crossOrigin, expiresAt, ...behaviour } = props;
  const {
    preload = 'none',
    loop = false,
    muted = false,
    autoPlay = false,
    onMediaError,
    ...looks
  } = behaviour;
  const { labels, classNames, className, ...rest } = looks;
  const root = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => root.current, []);
  const ratio = useAspectRatio(root, aspectRatio);
  const words = mergeLabels(labels);
  const url = mediaUrl(src);
  const attempt = useVideoAttempt(url, { preload, autoPlay, expiresAt, onMediaError });
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
          {...{ tracks, crossOrigin, preload, loop, muted, attempt, classNames }}
          labels={words}
        />
      )}
    </div>
  );
});
