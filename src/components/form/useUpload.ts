'use client';
import { useEffect, useRef, useState } from 'react';
import { safeUrl } from '../../core/safeUrl.js';

export interface UploadOptions {
  /** Aborted when the viewer cancels, chooses another file or leaves. */
  signal: AbortSignal;
  /** How much is done, from 0 to 1. */
  onProgress: (fraction: number) => void;
}

/** Brings a file to where the provider can fetch it, and resolves with its public https URL. */
export type UploadSource = (file: File, options: UploadOptions) => Promise<string>;

export type Upload =
  | { state: 'idle' | 'no_video' }
  | {
      state: 'uploading' | 'done' | 'failed';
      file: File;
      /** Null while unknown. */ fraction: number | null;
    };

const isVideo = ({ type }: File) => type === '' || type.startsWith('video/');

/** One upload at a time: a new file ends the last one, and what comes late is passed over. */
export function useUpload(uploadSource: UploadSource | undefined, onUploaded: (url: string) => void) {
  const [upload, setUpload] = useState<Upload>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );
  const stop = (next: Upload) => {
    running.current?.abort();
    running.current = null;
    setUpload(next);
  };
  const start = async (file: File) => {
    if (!uploadSource) return;
    if (!isVideo(file)) {
      stop({ state: 'no_video' });
      return;
    }
    stop({ state: 'uploading', file, fraction: null });
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const onProgress = (fraction: number) => {
      if (running.current === controller && fraction >= 0 && fraction <= 1)
        setUpload({ state: 'uploading', file, fraction });
    };
    try {
      const url = safeUrl(await uploadSource(file, { signal, onProgress }));
      if (running.current !== controller) return;
      running.current = null;
      if (url === null) throw new TypeError('uploadSource resolved with no absolute https URL.');
      setUpload({ state: 'done', file, fraction: 1 });
      onUploaded(url);
    } catch (reason) {
      if (signal.aborted) return;
      running.current = null;
      console.error(reason);
      setUpload({ state: 'failed', file, fraction: null });
    }
  };
  const cancel = () => {
    stop({ state: 'idle' });
  };
  return { upload, start, cancel };
}
