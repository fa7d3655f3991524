import type { WireProtocol } from '../client/WireProtocol.js';
import type { AlephProxyEvent } from './AlephProxyEvent.js';
import type { AlephProxyOptions, AlephProxyUser } from './AlephProxyOptions.js';
import type { CallbackMemory } from './hub/createCallbackMemory.js';
import type { EventStreams } from './stream/createEventStreams.js';
import type { LookLimit } from './guards/createLookLimit.js';
import type { RateLimit } from './guards/createRateLimit.js';
import type { SettledNotice } from './routes/createSettledNotice.js';
import type { SubmissionMemory } from './hub/createSubmissionMemory.js';
import type { TaskFeed } from './stream/createTaskFeed.js';
import type { ProxyDefences } from './proxyDefences.js';

/** A proxy's options, checked and with every default filled in, and what its requests share. Nothing lives at module level. */
export interface ProxyContext<User extends AlephProxyUser> extends Pick<
  AlephProxyOptions<User>,
  'apiKey' | 'authorize' | 'authorizeTask' | 'onCreated' | 'callBackUrl' | 'callbacks'
> {
  baseUrl: string;
  protocol: WireProtocol;
  basePath: string;
  allowedOrigins: readonly string[];
  resultHosts: readonly string[] | null;
  timeoutMs: number;
  fetch: typeof globalThis.fetch;
  now: () => number;
  /** Tells the app's `onEvent`; never throws. */
  emit: (event: AlephProxyEvent) => void;
  rate: RateLimit;
  looks: LookLimit;
  submissions: SubmissionMemory;
  known: CallbackMemory;
  notifySettled: SettledNotice;
  feed: TaskFeed;
  streams: EventStreams;
  /** Keeps a serverless runtime alive until work is done that no answer waits for. */
  waitUntil: (work: Promise<unknown>) => void;
  defences: ProxyDefences;
}

/** One request that has passed path, method, origin and session. */
export interface ProxyCall<User extends AlephProxyUser> {
  request: Request;
  query: URLSearchParams;
  user: User;
  userId: string;
}
