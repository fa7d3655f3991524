'use client';
import { useEffect, useRef, useState } from 'react';
import { fetchFile } from './fetchFile.js';
import { saveFile } from './saveFile.js';

export interface DownloadState {
  step: 'idle' | 'saving' | 'saved' | 'failed' | 'refused';
  /** While saving, where the size is known. */
  percent: number | null;
}

/**
 * Saves one file at a time, and stops when nobody looks any more. `start` gives how it ended, or null where there is nothing to say: it was
 * running already, or the browser itself shows how it goes.
 */
export function useDownload(url: string, name: string) {
  const [state, setState] = useState<DownloadState>({ step: 'idle', percent: null });
  const running = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );

  const start = async (): Promise<'saved' | 'failed' | 'refused' | null> => {
    if (running.current) return null;
    const { href, origin } = new URL(url, document.baseURI);
    if (origin === location.origin) {
      saveFile(href, name);
      return null;
    }
    const { signal } = (running.current = new AbortController());
    setState({ step: 'saving', percent: null });
    const file = await fetchFile(url, {
      signal,
      onPercent(percent) {
        setState({ step: 'saving', percent });
      },
    });
    if (signal.aborted) return null;
    running.current = null;
    if (file instanceof Blob) saveFile(file, name);
    const step = file instanceof Blob ? 'saved' : file;
    setState({ step, percent: null });
    return step;
  };
  return { ...state, start };
}
