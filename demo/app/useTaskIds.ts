import { useCallback, useSyncExternalStore } from 'react';
import { readTaskIds, withTaskId } from './taskAddress.js';

const changed = 'aleph-studio:address';

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(changed, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(changed, listener);
  };
}

/** The tasks of this page. They live in its address alone, so that a reload, a bookmark and a shared link follow the same ones. */
export function useTaskIds(): { taskIds: string[]; addTaskId: (taskId: string) => void } {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  const addTaskId = useCallback((taskId: string) => {
    window.history.replaceState(null, '', withTaskId(window.location.href, taskId));
    window.dispatchEvent(new Event(changed));
  }, []);
  return { taskIds: readTaskIds(search), addTaskId };
}
