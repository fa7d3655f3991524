import type { AlephTaskQuery } from './AlephTaskQuery.js';

/**
 * What following a task has taught us beyond the task itself. It lives in the query's own state, so that every observer shares it, it
 * survives a remount, and a server's prefetch carries it to the browser.
 */
export interface Following {
  /** When the task began on this machine's clock, else when we first looked: epoch milliseconds. */
  startedAt?: number;
  /** It was submitted from here, so that its start is known before the API has shown it. */
  isOwn?: boolean;
  /** The age up to which the viewer chose to keep waiting, in milliseconds. */
  waitUntilAgeMs?: number;
  /** Where the present outage is counted from, if polling rested before it. */
  outageFrom?: number;
  /** Nothing is known yet because looks do not get through. react-query forgets such an error at each new fetch. */
  isUnreachable?: boolean;
}

interface FollowedState {
  aleph?: Following;
}

export function followingOf(query: AlephTaskQuery): Following {
  return (query.state as FollowedState).aleph ?? {};
}

/** Merges `news` into what is known, and tells the observers only when something changed. */
export function noteFollowing(query: AlephTaskQuery, news: Following): void {
  const known = followingOf(query);
  const isNew = Object.entries(news).some(([key, value]) => known[key as keyof Following] !== value);
  if (isNew)
    query.setState({ aleph: { ...known, ...news } } as FollowedState as Partial<AlephTaskQuery['state']>);
}
