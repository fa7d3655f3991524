import type { QueryClient } from '@tanstack/react-query';
import { createSubmissions, type Submissions } from './createSubmissions.js';

/** Keyed by QueryClient, so that apps, users and server requests in one process share nothing. */
const all = new WeakMap<QueryClient, Submissions>();

/** What all components below one QueryClient have submitted just now. */
export function submissionsOf(queryClient: QueryClient): Submissions {
  const known = all.get(queryClient) ?? createSubmissions();
  all.set(queryClient, known);
  return known;
}
