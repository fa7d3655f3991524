'use client';
import {
  forwardRef,
  useCallback,
  useImperativeHandle,
  useRef,
  useState,
  type ComponentPropsWithoutRef,
} from 'react';
import { mediaUrl } from '../core/mediaUrl.js';
import { Icon } from './internal/Icon.js';
import { slot, type ClassNames } from './internal/slot.js';
import type { TaskThumbnailSlot } from './internal/slots.js';
import { useAspectRatio } from './internal/useAspectRatio.js';

export interface TaskThumbnailProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** `https:`, `http:`, `blob:` or a path of the page's own site; anything else counts as failed. */
  src: string | null | undefined;
  /** What the picture shows; `''` when it is decoration. */
  alt: string;
  /** `'16:9'`, `'9:16'`, `'3/2'`, …; the room is kept before anything is loaded. Default `'16:9'`. */
  aspectRatio?: string | undefined;
  /** Classes by slot. */
  classNames?: ClassNames<TaskThumbnailSlot> | undefined;
}

type ThumbnailState = 'loading' | 'loaded' | 'failed';

/** A still picture with an explicit life: `data-state` is `loading`, `loaded` or `failed`. Renders a `div` with a lazy `img` in it. */
export const TaskThumbnail = forwardRef<HTMLDivElement, TaskThumbnailProps>(
  function TaskThumbnail(props, ref) {
    const { src, alt, aspectRatio, classNames, className, ...rest } = props;
    const root = useRef<HTMLDivElement>(null);
    useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => root.current, []);
    const ratio = useAspectRatio(root, aspectRatio);
    const url = mediaUrl(src);
    const [seen, setSeen] = useState<{ url: string | null; state: ThumbnailState }>({
      url,
      state: 'loading',
    });
    const state = url === null ? 'failed' : seen.url === url ? seen.state : 'loading';

    /** A picture may have loaded or failed before React took over, and then no event comes. */
    const inspect = useCallback(
      (image: HTMLImageElement | null) => {
        if (image?.complete !== true || image.currentSrc === '') return;
        setSeen({ url, state: image.naturalWidth > 0 ? 'loaded' : 'failed' });
      },
      [url],
    );

    return (
      <div
        {...rest}
        ref={root}
        {...slot('task-thumbnail', classNames, className)}
        {...ratio}
        data-state={state}
      >
        {url === null || state === 'failed' ? (
          <div
            {...slot('task-thumbnail-fallback', classNames)}
            {...(alt ? { role: 'img', 'aria-label': alt } : {})}
          >
            <Icon name="picture" slot="task-thumbnail-icon" classNames={classNames} />
          </div>
        ) : (
          <img
            key={url}
            ref={inspect}
            {...slot('task-thumbnail-image', classNames)}
            src={url}
            alt={alt}
            loading="lazy"
            decoding="async"
            onLoad={() => {
              setSeen({ url, state: 'loaded' });
            }}
            onError={() => {
              setSeen({ url, state: 'failed' });
            }}
          />
        )}
      </div>
    );
  },
);
