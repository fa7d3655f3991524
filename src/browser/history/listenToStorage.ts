/** Calls `refresh` with the key of each entry that another tab writes, or without one when everything may have changed. */
export function listenToStorage(prefix: string, refresh: (key?: string) => void): () => void {
  if (typeof window === 'undefined') return () => undefined;
  const onStorage = ({ key }: StorageEvent) => {
    if (key === null) refresh();
    else if (key.startsWith(prefix)) refresh(key.slice(prefix.length));
  };
  window.addEventListener('storage', onStorage);
  return () => {
    window.removeEventListener('storage', onStorage);
  };
}
