import type { AlephClient } from '../client/AlephClient.js';

/** As much of a client as following a task needs. */
export type AlephTaskReader = Pick<AlephClient, 'getTask' | 'scope' | 'startedAt'> &
  Partial<Pick<AlephClient, 'hurry'>>;
