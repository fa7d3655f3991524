import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { createAlephTabs } from '../../src/browser/tabs/createAlephTabs.js';
import type { OpenTabChannel } from '../../src/browser/tabs/TabChannel.js';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import type { AlephClientOptions } from '../../src/client/AlephClientOptions.js';
import type { AlephPolling } from '../../src/core/AlephPolling.js';
import type { AlephTask } from '../../src/core/AlephTask.js';
import { alephTaskOptions } from '../../src/query/alephTaskOptions.js';
import { createFakeChannels } from './createFakeChannels.js';
import { createFakeLocks } from './createFakeLocks.js';

type Fetch = typeof globalThis.fetch;

export interface TabLook {
  tab: string;
  taskId: string;
  at: number;
  signal: AbortSignal | undefined;
}

interface TabOptions extends Pick<AlephClientOptions, 'scope' | 'baseUrl' | 'budget' | 'headers'> {
  polling?: AlephPolling;
  isHidden?: boolean;
  /** Null for none; otherwise this tab's own, which may throw. */
  locks?: LockManager | null;
  openChannel?: OpenTabChannel;
}

/** A browser: its tabs share locks and channels, a fake clock and one server. Messages take a moment, as plain data do. */
export function createTabWorld(server: Fetch, { latencyMs = 300 } = {}) {
  const manager = createFakeLocks();
  const looks: TabLook[] = [];
  const posted: { tab: string; name: string; message: unknown }[] = [];
  const channels = createFakeChannels();

  function open(tabName: string, options: TabOptions = {}) {
    const {
      polling,
      isHidden = false,
      scope = 'viewer',
      baseUrl = 'https://api.example/aleph',
      budget,
      headers,
    } = options;
    let isDead = false;
    const listeners = new Set<{ onSleep: () => void; onWake: () => void }>();
    const page = { isHidden };
    const locks = manager.ofTab(() => isDead);
    const tabs = createAlephTabs({
      scope,
      locks: options.locks === undefined ? locks : options.locks,
      openChannel:
        options.openChannel ??
        channels.ofTab({
          isDead: () => isDead,
          onPost: (name, message) => {
            posted.push({ tab: tabName, name, message });
          },
        }),
      page: {
        isHidden: () => page.isHidden,
        listen: (onSleep, onWake) => {
          const listener = { onSleep, onWake };
          listeners.add(listener);
          return () => void listeners.delete(listener);
        },
      },
    });
    const fetch: Fetch = (url, init) => {
      if (isDead) return new Promise(() => undefined);
      const signal = init?.signal ?? undefined;
      const taskId = new URL(url as string).searchParams.get('taskId') ?? '';
      looks.push({ tab: tabName, taskId, at: Date.now(), signal });
      return new Promise((resolve, reject) => {
        const answer = () => {
          if (!isDead) void server(url, { ...init, signal: null }).then(resolve, reject);
        };
        const timer = setTimeout(answer, latencyMs);
        signal?.addEventListener('abort', () => {
          clearTimeout(timer);
          reject(new DOMException('aborted', 'AbortError'));
        });
      });
    };
    const client = createAlephClient({ baseUrl, scope, fetch, budget, headers });
    const queryClient = new QueryClient();
    const reader = tabs.wrap(client);
    let disconnect = tabs.connect({ queryClient, client: reader, polling });
    const stops = new Map<string, () => void>();
    const refetch = (taskId: string) => {
      queryClient
        .fetchQuery({ ...alephTaskOptions(reader, taskId, { polling }), staleTime: 0 })
        .catch(() => undefined);
    };
    return {
      ...{ client, queryClient, reader, tabs, page },
      follow: (...taskIds: string[]) => {
        for (const taskId of taskIds) {
          const observer = new QueryObserver(queryClient, alephTaskOptions(reader, taskId, { polling }));
          stops.set(
            taskId,
            observer.subscribe(() => undefined),
          );
        }
      },
      leave: (taskId: string) => {
        stops.get(taskId)?.();
        stops.delete(taskId);
      },
      refetch,
      checkNow: (taskId: string) => {
        refetch(taskId);
        reader.hurry(taskId);
      },
      task: (taskId: string) => queryClient.getQueryData<AlephTask>(['aleph', 'tasks', scope, taskId]),
      state: (taskId: string) => queryClient.getQueryState(['aleph', 'tasks', scope, taskId]),
      looks: () => looks.filter(({ tab }) => tab === tabName),
      sleep: () => {
        listeners.forEach(({ onSleep }) => {
          onSleep();
        });
      },
      wake: () => {
        listeners.forEach(({ onWake }) => {
          onWake();
        });
      },
      /** From now on no code of this tab has any effect. Its locks are given back unless it only hangs. */
      die: ({ keepsLocks = false } = {}) => {
        isDead = true;
        if (!keepsLocks) locks.drop();
      },
      close: () => {
        for (const stop of stops.values()) stop();
        disconnect();
      },
      reconnect: () => {
        disconnect();
        disconnect = tabs.connect({ queryClient, client: reader, polling });
      },
    };
  }
  return { open, looks, posted, say: channels.say };
}

export type Tab = ReturnType<ReturnType<typeof createTabWorld>['open']>;
