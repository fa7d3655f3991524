'use client';
import { useMemo } from 'react';
import type { AlephTask } from '../core/AlephTask.js';
import { toTaskMedia } from '../core/TaskMedia.js';
import { useAlephConfig } from '../hooks/AlephContext.js';
import { answerOf } from './answerOf.js';

/** Where the app has a copy of a finished task, and where it lets it be downloaded from, as the provider was told. */
export function useOwnPlaces(task: AlephTask | undefined) {
  const { resolveMedia, downloadUrl: findRoute } = useAlephConfig() ?? {};
  const media = useMemo(
    () => answerOf(resolveMedia && ((done) => toTaskMedia(resolveMedia(done))), task),
    [resolveMedia, task],
  );
  const downloadUrl = useMemo(() => answerOf(findRoute, task), [findRoute, task]);
  return { media, downloadUrl };
}
