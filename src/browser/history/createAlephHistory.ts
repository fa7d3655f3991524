import { AlephError } from '../../core/AlephError.js';
import { isSettled } from '../../core/isSettled.js';
import { latestTask } from '../../core/latestTask.js';
import type { SettledAlephTask } from '../../core/AlephTask.js';
import { usualTime } from '../../core/usualTime.js';
import { addedRecord } from './addedRecord.js';
import type { AlephHistory } from './AlephHistory.js';
import { browserFeature } from '../browserFeature.js';
import { checkScope } from '../checkScope.js';
import { createClaims } from './createClaims.js';
import { createHistoryStore, keptMs } from './createHistoryStore.js';
import { createHistorySubmit } from './createHistorySubmit.js';
import { createSafeStorage } from './createSafeStorage.js';
import { followHistory } from './followHistory.js';
import type { HistoryStorage } from './HistoryStorage.js';
import { listenToStorage } from './listenToStorage.js';
import { shareListener } from './shareListener.js';
import { wrapReader } from './wrapReader.js';
import { watchSending } from './watchSending.js';

export interface AlephHistoryOptions {
  /** Whose tasks these are: the `scope` of the client. Nobody else who uses this browser sees them in the app. */
  scope: string;
  /** Default `localStorage`, and memory where that is blocked. */
  storage?: HistoryStorage | undefined;
  /** Whether prompts and addresses of sources are stored, beside ids, times and results. Default true. */
  persistPrompts?: boolean | undefined;
  /** Default `navigator.locks`; null for none: two tabs may then submit the same input, and tell of an end twice in a rare race. */
  locks?: LockManager | null | undefined;
  /** This machine's clock, in epoch milliseconds. Default `Date.now`. */
  now?: (() => number) | undefined;
}

/**
 * Remembers what was submitted in this browser, so that a reload, a crash or a new tab follows on. Hand it to `AlephProvider`. Create it once,
 * outside the component; it does nothing on a server.
 *
 * @throws AlephError `configuration` when `scope` is no text.
 */
export function createAlephHistory(options: AlephHistoryOptions): AlephHistory {
  // JavaScript users may forget them, and the sentence below says what to give.
  const {
    scope,
    persistPrompts = true,
    now = () => Date.now(),
  } = (options as Partial<AlephHistoryOptions> | null | undefined) ?? {};
  if (typeof scope !== 'string' || scope === '')
    throw new AlephError(
      'configuration',
      'createAlephHistory needs the scope of the client, a user id for instance, or two users of one browser share a history: { scope }.',
    );
  const locks = options.locks === undefined ? browserFeature(() => navigator.locks) : options.locks;
  const storage = createSafeStorage(options.storage);
  const prefixOf = (kind: string) => `react-aleph:${kind}:${JSON.stringify(scope)}:`;
  const prefix = prefixOf('history');
  const store = createHistoryStore({ storage, prefix, persistPrompts, now });
  const claims = createClaims({ storage, prefix: prefixOf('settled'), locks, now });
  const lockPrefix = prefixOf('lock');

  const listen = shareListener(() => listenToStorage(prefix, store.refresh));

  const onEnd = (seen: SettledAlephTask) => {
    const key = store.all().find(({ taskId }) => taskId === seen.taskId)?.key;
    if (key === undefined) return;
    store.refresh(key);
    const record = store.get(key);
    const task = latestTask(record?.task ?? undefined, seen);
    if (!record || !isSettled(task) || JSON.stringify(task) === JSON.stringify(record.task)) return;
    store.put({ ...record, task, state: task.state, digest: '' });
  };
  const endOf = (id: string) => store.all().find(({ taskId }) => taskId === id)?.task ?? undefined;
  let usual: { entries: unknown; ms: ReturnType<AlephHistory['typicalMs']> } | undefined;

  return {
    scope,
    entries: store.all,
    subscribe(listener) {
      const stops = [store.subscribe(listener), listen()];
      return () => {
        for (const stop of stops) stop();
      };
    },
    add(...added) {
      const record = addedRecord(added, now);
      if (!store.all().some(({ taskId }) => taskId === record.taskId)) store.put(record);
    },
    remove: store.remove,
    clear() {
      store.clear();
      claims.clear();
    },
    typicalMs() {
      const entries = store.all();
      if (usual?.entries !== entries)
        usual = {
          entries,
          ms: usualTime(entries.flatMap(({ task }) => (isSettled(task ?? undefined) && task ? [task] : []))),
        };
      return usual.ms;
    },
    submit: createHistorySubmit({ store, prefix: lockPrefix, locks, now }),
    claim: claims.claim,
    wrap(client) {
      checkScope(client, scope, 'createAlephHistory');
      return wrapReader(client, { endOf, onNews: onEnd });
    },
    connect(host) {
      store.refresh();
      claims.sweep(keptMs);
      const stops = [
        listen(),
        watchSending({ store, prefix: lockPrefix, locks, now }),
        followHistory(store, host, onEnd),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
