import type { AlephClientEvent } from '../client/AlephClientEvent.js';
import type { ProxyGuard } from './refusals/ProxyRefusal.js';
import type { ProxyRouteName } from './proxyRoutes.js';

/** What `onEvent` of a proxy is told: ids, durations (milliseconds) and codes; never a prompt, a URL or a key. */
export type AlephProxyEvent =
  | {
      /** A request was answered. */
      type: 'request';
      /** Null when it named no route. */
      route: ProxyRouteName | null;
      httpStatus: number;
      durationMs: number;
    }
  | {
      /** A request was refused by this proxy itself, before or after asking the provider. */
      type: 'refused';
      route: ProxyRouteName | null;
      guard: ProxyGuard;
    }
  | {
      /** A creation went upstream. Without a task id, `httpStatus` is what the page was told; 502 means that a paid task may exist. */
      type: 'submit';
      taskId: string | null;
      httpStatus: number;
    }
  | {
      /** A creation was answered from memory, because its `Idempotency-Key` had been seen. */
      type: 'repeat';
      taskId: string | null;
    }
  | {
      /** A proven callback came in. `isNew` is whether it is reason to look: a repeat within 5 s is not. */
      type: 'callback';
      taskId: string;
      isNew: boolean;
    }
  /** This process has seen the end of a task for the first time, by whatever look: a page's, a stream's or a callback's. As a client tells it. */
  | Extract<AlephClientEvent, { type: 'settled' }>
  | {
      /** The hub that instances share is gone, and this one works alone; or it is back. */
      type: 'hub';
      isReachable: boolean;
    }
  | {
      /** A viewer's event stream has ended. `streams` is how many are open in this process now. */
      type: 'stream_end';
      durationMs: number;
      streams: number;
    }
  | {
      /** `onTaskSettled` failed six times; the next look or callback tries again. */
      type: 'settled_undelivered';
      taskId: string;
    }
  | {
      /** `onCreated` failed three times: a paid task exists that `authorizeTask` may not know. */
      type: 'ownership_unrecorded';
      taskId: string;
    };
