import { textDigest } from '../../core/textDigest.js';
import type { AlephTaskReader } from '../../query/AlephTaskReader.js';
import { scopeOf } from '../../query/scopeOf.js';
import type { AlephPower } from '../AlephPower.js';
import { browserFeature } from '../browserFeature.js';
import { browserPage } from './browserPage.js';
import { checkScope } from '../checkScope.js';
import { createSharedPoller, type SharedPoller } from './createSharedPoller.js';
import { openTabChannel } from './openTabChannel.js';
import type { PageLife } from './PageLife.js';
import type { OpenTabChannel } from './TabChannel.js';

export interface AlephTabsOptions {
  /** Whose tasks these are: the `scope` of the client, which is the default. */
  scope?: string | undefined;
  /** Default `navigator.locks`; null for none: every tab then polls for itself. */
  locks?: LockManager | null | undefined;
  /** Opens the line to the other tabs. Default: a `BroadcastChannel`. If it throws, this tab polls for itself. */
  openChannel?: OpenTabChannel | undefined;
  /** Whether this page is hidden, and when it sleeps. Default: the page's own events. */
  page?: PageLife | undefined;
  /** This machine's clock, in epoch milliseconds. Default `Date.now`. */
  now?: (() => number) | undefined;
}

/** What `createAlephTabs` makes: for `<AlephProvider tabs>`. */
export type AlephTabs = Required<AlephPower>;

/** Changes with what tabs say to each other: tabs that still run an older version keep to themselves. */
const version = 1;

/** Where a client that tabs stand around keeps the one inside. */
const inside = Symbol('inside');

/**
 * One poller for all tabs of a browser: the one that leads looks for all of them, and the others show its answers. When it closes, freezes or
 * crashes, another takes over within two intervals. Where a browser lacks Web Locks or `BroadcastChannel`, or blocks them, every tab polls
 * for itself. Create it once, outside the component; it does nothing on a server.
 *
 * `AlephProvider` throws an AlephError `configuration` when `scope` is given and is not the client's.
 */
export function createAlephTabs(options?: AlephTabsOptions | null): AlephTabs {
  const { scope, openChannel = openTabChannel, page = browserPage, now = () => Date.now() } = options ?? {};
  const locks = options?.locks === undefined ? browserFeature(() => navigator.locks) : options.locks;
  const pollers = new Map<string, SharedPoller>();

  const pollerOf = (reader: AlephTaskReader) => {
    const whose = JSON.stringify([version, scopeOf(reader), reader.baseUrl ?? '']);
    const name = `react-aleph:tabs:${textDigest(whose)}`;
    const poller = pollers.get(name) ?? createSharedPoller({ name, locks, openChannel, page, now });
    pollers.set(name, poller);
    return poller;
  };
  return {
    wrap: (client) => {
      if (scope !== undefined) checkScope(client, scope, 'createAlephTabs');
      const poller = pollerOf(client);
      return {
        ...client,
        [inside]: client,
        getTask: (taskId, lookOptions) => poller.getTask(client, taskId, lookOptions),
        hurry: (taskId) => {
          poller.hurry(client, taskId);
        },
        startedAt: (taskId) => poller.startedAt(taskId) ?? client.startedAt?.(taskId) ?? null,
      };
    },
    connect: ({ queryClient, client, polling }) => {
      const { [inside]: reader } = client as { [inside]?: AlephTaskReader };
      return reader ? pollerOf(reader).attach({ queryClient, reader, polling }) : () => undefined;
    },
  };
}
