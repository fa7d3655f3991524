'use client';
import { useEffect, useRef, useState } from 'react';
import { usedOfSource } from '../../core/usedOfSource.js';
import { useNumberFormat } from '../internal/useNumberFormat.js';
import { Icon } from '../internal/Icon.js';
import { slot, type ClassNames } from '../internal/slot.js';
import type { FormWords } from './formWords.js';

/** Aleph takes files up to this size. */
const mostBytes = 10_000_000;

interface SourcePreviewProps {
  /** A file of the viewer's own, or a link that is safe to load. */
  media: string | File;
  words: FormWords;
  classNames: ClassNames | undefined;
}

interface Seen {
  seconds: number;
  size: string;
}

/** A still of the source and what is known of it. It decides nothing: what cannot be shown here may be fine for the service. */
export function SourcePreview({ media, words, classNames }: SourcePreviewProps) {
  const { form, locale } = words;
  const video = useRef<HTMLVideoElement>(null);
  const [seen, setSeen] = useState<Seen | 'failed' | null>(null);
  const write = useNumberFormat(locale);
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    const src = typeof media === 'string' ? media : URL.createObjectURL(media);
    // Safari paints nothing before play unless a time is asked for.
    element.src = src.includes('#') ? src : `${src}#t=0.001`;
    return () => {
      // Drop the source, load: without both the browser goes on with a removed element.
      element.removeAttribute('src');
      element.load();
      URL.revokeObjectURL(src);
    };
  }, [media]);

  // What a link weighs is not told.
  const bytes = typeof media === 'string' ? 0 : media.size;
  const known = seen === 'failed' ? null : seen;
  const unit = (name: string, value: number) =>
    write(value, { style: 'unit', unit: name, maximumFractionDigits: 1 });
  const facts = [
    known && Number.isFinite(known.seconds) && unit('second', known.seconds),
    known?.size,
    bytes > 0 && unit('megabyte', bytes / 1_000_000),
  ].filter(Boolean);
  const note = [
    bytes > mostBytes && form.tooLarge,
    known && known.seconds > usedOfSource + 0.1 && form.onlyFirst,
    seen === 'failed' && form.noPreview,
  ].filter(Boolean);
  return (
    <div {...slot('generate-form-preview', classNames)} data-state={known ? 'ready' : (seen ?? 'loading')}>
      <Icon name="picture" slot="generate-form-preview-icon" classNames={classNames} />
      <video
        ref={video}
        {...slot('generate-form-video', classNames)}
        aria-hidden="true"
        playsInline
        preload="metadata"
        tabIndex={-1}
        onLoadedMetadata={({ currentTarget: { duration, videoWidth, videoHeight } }) => {
          setSeen({ seconds: duration, size: videoWidth > 0 ? `${videoWidth} × ${videoHeight}` : '' });
        }}
        onError={() => {
          setSeen('failed');
        }}
      />
      <div {...slot('generate-form-facts', classNames)}>
        {facts.join(' · ')}
        <p {...slot('generate-form-hint', classNames)}>{note.join(' ')}</p>
      </div>
    </div>
  );
}
