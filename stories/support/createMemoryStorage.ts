import type { HistoryStorage } from '../../src/browser/history/HistoryStorage.js';

/** A storage of one story's own: what it remembers is gone with it. */
export function createMemoryStorage(): HistoryStorage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, text) => {
      items.set(name, text);
    },
    removeItem: (name) => {
      items.delete(name);
    },
  };
}
