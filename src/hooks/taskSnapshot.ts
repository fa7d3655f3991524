import { taskPhase, type AlephConnection, type AlephPhase } from '../core/taskPhase.js';
import type { TaskSighting } from '../core/TaskSighting.js';
import type { AlephTaskQuery } from '../query/AlephTaskQuery.js';
import { followingOf } from '../query/followingOf.js';
import { lastLookAt, sightingOf } from '../query/sightingOf.js';

/**
 * Phase, connection and the kind of the shown error as one string: the only thing about a cache entry, beside the task itself, that
 * makes a component render. A string compares by value, so polls that change nothing cost no render.
 */
export type TaskSnapshot = `${AlephPhase}|${AlephConnection}|${string}`;

/** A gap between two looks that no back-off explains: the tab was hidden, or the laptop slept. */
const longestGapMs = 60_000;

/**
 * Reads a cache entry. Without `now`, as of its last look: the same on a server and at hydration. So it is too while the first look after a
 * long rest is out: the task may well have ended meanwhile, and must not be called stalled for the moment until that is known.
 */
export function taskSnapshot(
  query: AlephTaskQuery | undefined,
  isOnline: boolean,
  now?: number,
): TaskSnapshot {
  if (query === undefined) return `loading|${isOnline ? 'ok' : 'offline'}|`;
  const isWaking =
    now !== undefined && query.state.fetchStatus === 'fetching' && now - lastLookAt(query) > longestGapMs;
  const sighting = sightingOf(query, isWaking ? undefined : now);
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
