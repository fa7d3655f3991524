import { tellApp } from '../../core/tellApp.js';
import type { HistoryRecord } from './HistoryRecord.js';
import { historyText, readHistoryText } from './historyText.js';
import type { SafeStorage } from './createSafeStorage.js';

export interface HistoryStore {
  /** Newest first; the same array until something changes. */
  all: () => readonly HistoryRecord[];
  get: (key: string) => HistoryRecord | undefined;
  /** As it stands in storage now: another tab's write may be there before its event is. */
  refresh: (key?: string) => void;
  put: (record: HistoryRecord) => void;
  remove: (key: string) => void;
  clear: () => void;
  subscribe: (listener: () => void) => () => void;
}

interface HistoryStoreOptions {
  storage: SafeStorage;
  /** Of the names in storage. One name an entry: two tabs that write at once cannot undo each other, and damage stays with one. */
  prefix: string;
  persistPrompts: boolean;
  now: () => number;
}

/** The provider keeps results for 14 days after their end; no task runs for an hour. */
export const keptMs = 14 * 86_400_000 + 3_600_000;

/** "Logs are kept for 2 months": until then a look can tell what became of a task, however far ahead this machine's clock is. */
const followedMs = 61 * 86_400_000;

export function createHistoryStore({
  storage,
  prefix,
  persistPrompts,
  now,
}: HistoryStoreOptions): HistoryStore {
  const listeners = new Set<() => void>();
  const unsaved = new Set<string>();
  let records: Map<string, HistoryRecord> | undefined;
  let sorted: readonly HistoryRecord[] | undefined;
  const warned = { broken: false, full: false };

  const warn = (kind: keyof typeof warned, message: string) => {
    if (!warned[kind]) console.warn(`react-aleph: ${message}`);
    warned[kind] = true;
  };
  const changed = () => {
    sorted = undefined;
    // Each for itself: what an app's listener throws must not keep an id from its caller.
    for (const listener of listeners) tellApp(listener, undefined);
  };
  const readOne = (into: Map<string, HistoryRecord>, key: string) => {
    const text = storage.read(prefix + key);
    if (text === null && unsaved.has(key)) return;
    const read = text === null ? null : readHistoryText(text, key);
    if (read === 'newer') return;
    const known = into.get(key);
    into.delete(key);
    // A clock that was set back: what began "later" began now.
    if (read && now() - read.startedAt < (read.state === 'processing' ? followedMs : keptMs))
      into.set(key, {
        ...read,
        startedAt: Math.min(read.startedAt, now()),
        params: read.params ?? known?.params ?? null,
      });
    else if (text !== null) {
      storage.remove(prefix + key);
      if (!read)
        warn('broken', 'a stored history entry could not be read and was dropped; the others are kept.');
    }
  };
  /** What has ended does not change any more, so that a step of one task does not read a thousand others again. */
  const readNews = (into: Map<string, HistoryRecord>): Map<string, HistoryRecord> => {
    const stored = storage.names(prefix).map((name) => name.slice(prefix.length));
    for (const key of stored) if (!into.get(key)?.task) readOne(into, key);
    const isStored = new Set(stored);
    for (const key of into.keys()) if (!isStored.has(key) && !unsaved.has(key)) into.delete(key);
    return into;
  };
  const known = () => (records ??= readNews(new Map()));
  const all = () => (sorted ??= [...known().values()].sort((a, b) => b.startedAt - a.startedAt));

  /** A new id matters more than an old result. */
  const makeRoom = () => {
    const oldest = [...all()].reverse().find(({ task, key }) => task && storage.read(prefix + key) !== null);
    if (!oldest) return false;
    storage.remove(prefix + oldest.key);
    unsaved.add(oldest.key);
    return true;
  };

  return {
    all,
    get: (key) => known().get(key),
    refresh(key) {
      if (key === undefined) readNews(known());
      else readOne(known(), key);
      changed();
    },
    put(record) {
      known().set(record.key, record);
      const text = historyText(record, persistPrompts);
      unsaved.delete(record.key);
      while (!storage.write(prefix + record.key, text))
        if (!makeRoom()) {
          unsaved.add(record.key);
          warn('full', 'the history cannot be stored; it lasts as long as this page.');
          break;
        }
      changed();
    },
    remove(key) {
      storage.remove(prefix + key);
      unsaved.delete(key);
      if (known().delete(key)) changed();
    },
    clear() {
      for (const name of storage.names(prefix)) storage.remove(name);
      unsaved.clear();
      records = new Map();
      changed();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
