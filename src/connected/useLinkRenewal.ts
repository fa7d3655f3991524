'use client';
import { useCallback, useRef } from 'react';
import type { UseAlephTaskResult } from '../hooks/useAlephTask.js';

type MediaErrorHandler = (error: MediaError | null) => unknown;

/**
 * For `onMediaError`: looks at a succeeded task once more, because the same file may have a new link by now. Once per link, so that a link
 * that stays dead costs one request; a look that failed does not count.
 */
export function useLinkRenewal(
  { task, query: { refetch } }: Pick<UseAlephTaskResult, 'task' | 'query'>,
  onMediaError: MediaErrorHandler | undefined,
): MediaErrorHandler {
  const lookedFor = useRef<string | null>(null);
  const url = task?.state === 'succeeded' ? task.videoUrl : null;
  return useCallback(
    async (error) => {
      const look = async () => {
        if (lookedFor.current === url) return;
        lookedFor.current = url;
        try {
          await refetch({ cancelRefetch: false, throwOnError: true });
        } catch (reason) {
          lookedFor.current = null;
          throw reason;
        }
      };
      const isDamaged = error?.code === 3;
      // A mistake of the app's costs nobody the other link.
      const tell = async () => {
        await onMediaError?.(error);
      };
      await Promise.all([tell(), isDamaged ? undefined : look()]);
    },
    [url, refetch, onMediaError],
  );
}
