import type { QueryClient } from '@tanstack/react-query';

/** Calls back, once for all that happens in one go, when a component may have begun or ceased to follow something. */
export function watchObservers(queryClient: QueryClient, listener: () => void): () => void {
  let isTold = true;
  const tell = () => {
    if (isTold) return;
    isTold = true;
    listener();
  };
  return queryClient.getQueryCache().subscribe(({ type }) => {
    if (!type.startsWith('observer') || type === 'observerResultsUpdated') return;
    isTold = false;
    queueMicrotask(tell);
  });
}
