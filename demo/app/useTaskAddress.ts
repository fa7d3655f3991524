import { useCallback, useSyncExternalStore } from 'react';
import { readShownId, readTaskIds, withShownId, withTaskId } from './taskAddress.js';

const changed = 'aleph-studio:address';

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(changed, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(changed, listener);
  };
}

function goTo(address: string): void {
  window.history.replaceState(null, '', address);
  window.dispatchEvent(new Event(changed));
}

/** The tasks of this page and the one on stage. They live in its address alone, so that a reload, a bookmark and a shared link show the same. */
export function useTaskAddress() {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  /** Puts a new task in front and on stage. */
  const addTaskId = useCallback((taskId: string) => {
    goTo(withTaskId(window.location.href, taskId));
  }, []);
  const showTask = useCallback((taskId: string) => {
    goTo(withShownId(window.location.href, taskId));
  }, []);
  return { taskIds: readTaskIds(search), shownId: readShownId(search), addTaskId, showTask };
}
