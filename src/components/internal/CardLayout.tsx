'use client';
import { useRef, useState } from 'react';
import { aspectRatioNumber } from '../../core/aspectRatioNumber.js';
import { asText } from './asText.js';
import { CardFooter } from './CardFooter.js';
import { CardHeader } from './CardHeader.js';
import { CardMedia } from './CardMedia.js';
import type { CardPartProps } from './CardPartProps.js';
import { slot } from './slot.js';
import { useAspectRatio } from './useAspectRatio.js';

/**
 * Picture and words. The shape of the picture is decided here, once for all phases: as the app says, else as the task was asked for,
 * else as its source is, else the default.
 */
export function CardLayout(props: CardPartProps) {
  const { phase, task, aspectRatio, sourceUrl, classNames } = props;
  const layout = useRef<HTMLDivElement>(null);
  const [source, setSource] = useState({ url: sourceUrl, ratio: '' });
  const shape = [
    aspectRatio,
    task?.params?.aspectRatio,
    source.url === sourceUrl ? source.ratio : undefined,
  ].find((ratio) => aspectRatioNumber(ratio) !== null);
  const ratio = useAspectRatio(layout, shape);
  const prompt = asText(task?.params?.prompt);
  return (
    <div {...slot('task-card-layout', classNames)} ref={layout} {...ratio}>
      <CardMedia
        {...props}
        aspectRatio={shape}
        onSourceRatio={(found) => {
          setSource({ url: sourceUrl, ratio: found });
        }}
      />
      <div {...slot('task-card-body', classNames)}>
        <CardHeader {...props} />
        <p
          {...slot('task-card-prompt', classNames)}
          data-state={phase}
          {...(prompt && { lang: '', dir: 'auto' })}
        >
          {prompt}
        </p>
        <CardFooter {...props} />
      </div>
    </div>
  );
}
