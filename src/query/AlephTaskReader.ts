import type { AlephClient } from '../client/AlephClient.js';

/**
 * As much of a client as following a task needs: for one of your own `getTask` is enough. Without a `scope` its tasks are those of
 * `'default'`, without `startedAt` a task's age counts from the first look.
 */
export type AlephTaskReader = Pick<AlephClient, 'getTask'> &
  Partial<Pick<AlephClient, 'scope' | 'startedAt' | 'hurry' | 'baseUrl'>> & {
    /** Whether a look at this task would be answered without a request just now. */
    isAtHand?: (taskId: string) => boolean;
  };
