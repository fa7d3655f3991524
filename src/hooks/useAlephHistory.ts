'use client';
import { useSyncExternalStore } from 'react';
import type { AlephHistoryEntry } from '../browser/history/AlephHistory.js';
import { AlephError } from '../core/AlephError.js';
import { useAlephConfig } from './AlephContext.js';

/**
 * What this browser remembers of the scope's tasks, newest first: also submissions under way, and those whose outcome nobody knows. Renders
 * when an entry changes, not at every look. Empty on a server and at hydration.
 *
 * @throws AlephError `configuration` when the provider has no history.
 */
export function useAlephHistory(): readonly AlephHistoryEntry[] {
  const history = useAlephConfig()?.history;
  if (!history) {
    throw new AlephError(
      'configuration',
      'useAlephHistory found no history: render it inside <AlephProvider history={createAlephHistory({ scope })}>, created once outside the component.',
    );
  }
  return useSyncExternalStore(history.subscribe, history.entries, none);
}

const nothing: readonly AlephHistoryEntry[] = Object.freeze([]);
const none = () => nothing;
