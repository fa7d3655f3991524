import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { AlephHistory } from 'react-aleph';
import { readTaskId, withTaskId } from './taskAddress.js';

const changed = 'aleph-studio:address';

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(changed, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(changed, listener);
  };
}

/**
 * The task on stage: the one in the address, else the newest. It lives in the address, so that a reload, a bookmark and a shared link show
 * the same; whoever opens a link has the task in their own history from then on.
 */
export function useShownTask(history: AlephHistory, taskIds: readonly string[]) {
  const linkedId = useSyncExternalStore(subscribe, () => readTaskId(window.location.search));
  useEffect(() => {
    if (linkedId !== undefined) history.add(linkedId);
  }, [history, linkedId]);
  const show = useCallback((taskId: string) => {
    window.history.replaceState(null, '', withTaskId(window.location.href, taskId));
    window.dispatchEvent(new Event(changed));
  }, []);
  return [linkedId ?? taskIds[0], show] as const;
}
