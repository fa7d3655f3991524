'use client';
import { useRef } from 'react';
import { slot, type ClassNames } from '../internal/slot.js';
import { useLayoutEffectOnClient } from '../internal/useLayoutEffectOnClient.js';
import type { FormWords } from './formWords.js';

interface UploadProgressProps {
  fileName: string;
  /** From 0 to 1; null while unknown. */
  fraction: number | null;
  onCancel: () => void;
  /** Called when all this goes away under the viewer's focus. */
  onFocusLost: () => void;
  words: FormWords;
  classNames: ClassNames | undefined;
}

/** How far a file is, and the way out. This number is real, so it is told. Never part of a server's markup: files are chosen later. */
export function UploadProgress(props: UploadProgressProps) {
  const { fileName, fraction, onCancel, onFocusLost, words, classNames } = props;
  const percent = fraction === null ? undefined : Math.round(fraction * 100);
  const cancel = useRef<HTMLButtonElement>(null);
  useLayoutEffectOnClient(() => {
    const button = cancel.current;
    return () => {
      if (button === document.activeElement) onFocusLost();
    };
  }, [onFocusLost]);
  return (
    <div {...slot('generate-form-upload', classNames)}>
      <span {...slot('generate-form-file-name', classNames)} dir="auto">
        {fileName}
      </span>
      <div
        {...slot('generate-form-progress', classNames)}
        role="progressbar"
        aria-label={words.form.uploading}
        aria-valuenow={percent}
        aria-valuetext={percent === undefined ? words.form.uploading : undefined}
      >
        <div
          {...slot('generate-form-progress-bar', classNames)}
          data-state={percent === undefined ? 'unknown' : 'known'}
          style={{ inlineSize: `${percent ?? 100}%` }}
        />
      </div>
      <button
        ref={cancel}
        {...slot('generate-form-cancel', classNames)}
        type="button"
        data-variant="quiet"
        onClick={onCancel}
      >
        {words.form.cancelUpload}
      </button>
    </div>
  );
}
