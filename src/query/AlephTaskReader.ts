import type { AlephClient } from '../client/AlephClient.js';

/** As much of a client as following a task needs. */
export type AlephTaskReader = Pick<AlephClient, 'getTask' | 'scope' | 'startedAt'> &
  Partial<Pick<AlephClient, 'hurry' | 'baseUrl'>> & {
    /** Whether a look at this task would be answered without a request just now. */
    isAtHand?: (taskId: string) => boolean;
  };
