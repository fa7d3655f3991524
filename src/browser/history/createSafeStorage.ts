import type { HistoryStorage } from './HistoryStorage.js';

export interface SafeStorage {
  read: (name: string) => string | null;
  /** False when there is no room, or no storage. */
  write: (name: string, text: string) => boolean;
  remove: (name: string) => void;
  names: (prefix: string) => string[];
}

/** A storage that never throws: blocked, full or missing, it holds what it can for as long as this page lives. */
export function createSafeStorage(given: HistoryStorage | undefined): SafeStorage {
  const attempt = <T>(act: (storage: HistoryStorage) => T, otherwise: T): T => {
    try {
      // Asked for anew each time, because the getter itself throws where cookies are blocked.
      const storage = given ?? (globalThis as { localStorage?: Storage }).localStorage;
      return storage ? act(storage) : otherwise;
    } catch {
      return otherwise;
    }
  };
  return {
    read: (name) => attempt((storage) => storage.getItem(name), null),
    write: (name, text) =>
      attempt((storage) => {
        storage.setItem(name, text);
        return true;
      }, false),
    remove: (name) => {
      attempt((storage) => {
        storage.removeItem(name);
      }, undefined);
    },
    names: (prefix) =>
      attempt(
        (storage) =>
          Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((name) =>
            name.startsWith(prefix),
          ),
        [],
      ),
  };
}
