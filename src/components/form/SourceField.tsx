'use client';
import { generateInputChecks } from '../../core/generateInputChecks.js';
import { safeUrl } from '../../core/safeUrl.js';
import { slot } from '../internal/slot.js';
import { DropZone } from './DropZone.js';
import type { FormPartProps } from './FormPartProps.js';
import { SourcePreview } from './SourcePreview.js';
import { TextField } from './TextField.js';
import { useSettledValue } from './useSettledValue.js';
import type { Upload } from './useUpload.js';

const typingPauseMs = 500;

interface SourceFieldProps extends FormPartProps {
  /** Null where the app takes no files. */
  upload: Upload | null;
  /** What the last upload resolved with. */
  uploadedUrl: string | null;
  onFile: (file: File) => void;
  onCancel: () => void;
}

/** Which clip to change: a file where the app takes some, a link everywhere, and a still of either. */
export function SourceField({ upload, uploadedUrl, onFile, onCancel, ...part }: SourceFieldProps) {
  const { draft, words, classNames } = part;
  const { form } = words;
  const link = useSettledValue(draft.videoUrl.trim(), typingPauseMs);
  const isOwnFile = upload !== null && 'file' in upload && upload.state !== 'failed';
  const isShownFile = isOwnFile && (upload.state === 'uploading' || draft.videoUrl === uploadedUrl);
  const shownLink = generateInputChecks.videoUrl(link) === null ? safeUrl(link) : null;
  const media = isShownFile ? upload.file : shownLink;
  return (
    <div {...slot('generate-form-source', classNames)}>
      {upload !== null && <DropZone {...{ upload, onFile, onCancel, words, classNames }} />}
      <TextField
        {...part}
        name="videoUrl"
        label={upload === null ? form.source : form.link}
        hint={upload === null ? form.sourceHint : undefined}
      />
      {media !== null && (
        <SourcePreview
          key={typeof media === 'string' ? media : media.name}
          {...{ media, words, classNames }}
        />
      )}
    </div>
  );
}
