import { QueryObserver, type QueryClient } from '@tanstack/react-query';
import type { AlephPolling } from '../core/AlephPolling.js';
import type { AlephError } from '../core/AlephError.js';
import type { AlephTask } from '../core/AlephTask.js';
import type { AlephTaskKey } from '../query/alephKeys.js';
import { alephTaskOptions } from '../query/alephTaskOptions.js';
import type { AlephTaskReader } from '../query/AlephTaskReader.js';

interface BackgroundObserverOptions {
  queryClient: QueryClient;
  client: AlephTaskReader;
  polling: AlephPolling | undefined;
  taskId: string;
}

/** An observer that follows a task for nobody to see. `isShownHere` knows it from a component's. */
export function backgroundObserver({ queryClient, client, polling, taskId }: BackgroundObserverOptions) {
  const options = alephTaskOptions(client, taskId, { polling });
  const meta = { ...options.meta, isInBackground: true };
  return new QueryObserver<AlephTask, AlephError, AlephTask, AlephTask, AlephTaskKey>(queryClient, {
    ...options,
    meta,
  });
}
