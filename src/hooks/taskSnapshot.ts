import { taskPhase, type AlephConnection, type AlephPhase } from '../core/taskPhase.js';
import type { TaskSighting } from '../core/TaskSighting.js';
import type { AlephTaskQuery } from '../query/AlephTaskQuery.js';
import { followingOf } from '../query/followingOf.js';
import { sightingOf } from '../query/sightingOf.js';

/**
 * Phase, connection and the kind of the shown error as one string: the only thing about a cache entry, beside the task itself, that
 * makes a component render. A string compares by value, so polls that change nothing cost no render.
 */
export type TaskSnapshot = `${AlephPhase}|${AlephConnection}|${string}`;

/** Reads a cache entry. Without `now`, as of its last look: the same on a server and at hydration. */
export function taskSnapshot(
  query: AlephTaskQuery | undefined,
  isOnline: boolean,
  now?: number,
): TaskSnapshot {
  if (query === undefined) return `loading|${isOnline ? 'ok' : 'offline'}|`;
  const sighting = sightingOf(query, now);
  const phase = taskPhase(sighting);
  const error = shownError(sighting, phase);
  return `${phase}|${connectionOf(query, phase, isOnline)}|${error ? `${error.code} ${error.message}` : ''}`;
}

/** The error that belongs on screen: one that ended the following, or what polls fail with while the task itself may be fine. */
export function shownError({ error }: TaskSighting, phase: AlephPhase): TaskSighting['error'] {
  return phase === 'error' || phase === 'processing' || phase === 'stalled' ? error : null;
}

export function readSnapshot(snapshot: TaskSnapshot): { phase: AlephPhase; connection: AlephConnection } {
  const [phase, connection] = snapshot.split('|', 2) as [AlephPhase, AlephConnection];
  return { phase, connection };
}

function connectionOf(query: AlephTaskQuery, phase: AlephPhase, isOnline: boolean): AlephConnection {
  if (phase === 'succeeded' || phase === 'failed' || phase === 'error') return 'ok';
  if (!isOnline) return 'offline';
  const isFailing = query.state.data ? query.state.error !== null : followingOf(query).isUnreachable === true;
  return isFailing ? 'retrying' : 'ok';
}
