'use client';
import { useCallback, useId, useRef, useState, type DragEvent } from 'react';
import { Icon } from '../internal/Icon.js';
import { slot, type ClassNames } from '../internal/slot.js';
import type { FormWords } from './formWords.js';
import { UploadProgress } from './UploadProgress.js';
import type { Upload } from './useUpload.js';

interface DropZoneProps {
  upload: Upload;
  onFile: (file: File) => void;
  onCancel: () => void;
  words: FormWords;
  classNames: ClassNames | undefined;
}

/** Takes a file by drop, click or keyboard: inside is the browser's own file field, which knows all three but the drop. */
export function DropZone({ upload, onFile, onCancel, words, classNames }: DropZoneProps) {
  const { form } = words;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const { state } = upload;
  const problem = state === 'failed' ? form.uploadFailed : state === 'no_video' ? form.noVideo : null;
  const onDrag = (isInside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setIsOver(isInside);
  };
  const focusField = useCallback(() => {
    field.current?.focus();
  }, []);
  return (
    <div
      {...slot('generate-form-zone', classNames)}
      data-state={isOver ? 'over' : state}
      onDragEnter={onDrag(true)}
      onDragOver={onDrag(true)}
      onDragLeave={onDrag(false)}
      onDrop={(event) => {
        onDrag(false)(event);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      <label {...slot('generate-form-pick', classNames)}>
        <input
          ref={field}
          {...slot('generate-form-file', classNames)}
          type="file"
          accept="video/*"
          aria-invalid={problem === null ? undefined : true}
          aria-describedby={`${id}-note`}
          onChange={({ target }) => {
            const file = target.files?.[0];
            // The same file may be chosen again after a failure.
            target.value = '';
            if (file) onFile(file);
          }}
        />
        <Icon name="picture" slot="generate-form-zone-icon" classNames={classNames} />
        <span {...slot('generate-form-label', classNames)}>{form.upload}</span>
      </label>
      <p
        {...slot(problem === null ? 'generate-form-hint' : 'generate-form-problem', classNames)}
        id={`${id}-note`}
        role={problem === null ? undefined : 'alert'}
      >
        {problem ?? form.uploadHint}
      </p>
      {upload.state === 'uploading' && (
        <UploadProgress
          fileName={upload.file.name}
          fraction={upload.fraction}
          onCancel={onCancel}
          onFocusLost={focusField}
          words={words}
          classNames={classNames}
        />
      )}
      <p {...slot('generate-form-live', classNames)} role="status">
        {state === 'done' ? form.uploaded : state === 'uploading' ? form.uploading : ''}
      </p>
    </div>
  );
}
