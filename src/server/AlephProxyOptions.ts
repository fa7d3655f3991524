import type { AlephProtocol } from '../client/AlephProtocol.js';
import type { AlephHub } from './hub/AlephHub.js';
import type { OnTaskSettled } from './routes/createSettledNotice.js';
import type { CallbackProof } from './guards/guardCallback.js';
import type { AlephProxyEvent } from './AlephProxyEvent.js';

/** Who asks: an id, or anything of the app's that has one. Rate limits and repeated submissions are counted per id. */
export type AlephProxyUser = string | { readonly id: string };

/** Anything but a user refuses. */
export type AlephProxyNobody = null | undefined | false;

export interface AlephProxyOptions<User extends AlephProxyUser = AlephProxyUser> {
  /** The provider's key, or a function that is asked before each upstream request. It never leaves this server but to the provider. */
  apiKey: string | (() => string | Promise<string>);
  /**
   * The form of the API that is spoken upstream. Default `'aleph'`; `'jobs'` for kie.ai's unified jobs API. Pages are spoken to in the form
   * `'aleph'` either way.
   */
  protocol?: AlephProtocol | undefined;
  /**
   * The collection upstream: `KIE_BASE_URL` (default), `APIKLEY_BASE_URL`, or for jobs `KIE_JOBS_BASE_URL` (default there). Fixed here: no
   * request can choose it.
   */
  baseUrl?: string | undefined;
  /** Where the app mounts the proxy, e.g. `'/api/aleph'`: the browser client's `baseUrl`. */
  basePath: string;
  /** The user of a request, by the app's own session; anything that is no user refuses with 401. Throwing counts as an outage (503). */
  authorize: (request: Request) => User | AlephProxyNobody | Promise<User | AlephProxyNobody>;
  /**
   * Whether a task is this user's; anything but `true` refuses, with the answer that an unknown task gets. `'any-user'` opens every task
   * to everybody whom `authorize` lets in.
   */
  authorizeTask: 'any-user' | ((user: User, taskId: string) => boolean | Promise<boolean>);
  /**
   * Called with a new task before the browser learns its id, so that `authorizeTask` will know it. Tried three times; if it keeps failing
   * the id is returned all the same, because the task is paid, and `onEvent` hears `ownership_unrecorded`.
   */
  onCreated?: ((user: User, taskId: string) => unknown) | undefined;
  /** How many tasks one user may create within any minute. Default 5. */
  generatesPerMinute?: number | undefined;
  /**
   * How many looks and downloads one user may ask of this process in a minute; one more is refused with 429 and `Retry-After`, which pages
   * obey. Default: no limit. A tab of ours asks for at most 300.
   */
  looksPerMinute?: number | undefined;
  /** More origins whose pages may ask, e.g. `'https://app.example.com'` where a proxy in front rewrites `Host`. Default: the `Host` itself. */
  allowedOrigins?: readonly string[] | undefined;
  /** The only hosts (`host` or `host:port`) that results are downloaded from. Default: any public name, over https. */
  resultHosts?: readonly string[] | undefined;
  /** Sent with every creation, for the provider to call when the task ends. Browsers cannot set it. */
  callBackUrl?: string | undefined;
  /**
   * Turns on `POST {basePath}/callback`, with what proves that a callback is the provider's: its body alone proves nothing. Only tasks that
   * an instance at this `hub` created are known, and those for which `isKnown` returns `true`.
   */
  callbacks?: (CallbackProof & { isKnown?: (taskId: string) => boolean | Promise<boolean> }) | undefined;
  /**
   * Called when a look or a callback shows that a task has ended: to store the video, to send a mail. At least once per task: tell repeats
   * by `idempotencyKey`. When it fails it is tried again, six times in about 13 minutes.
   */
  onTaskSettled?: OnTaskSettled | undefined;
  /**
   * What several instances share, from `createRedisHub`: then one of them polls a watched task, a callback to any is seen by the viewers of all,
   * and limits and repeated submissions are counted together. While it is gone each instance works alone. Default: this process's memory.
   */
  hub?: AlephHub | undefined;
  /** How long one event stream lasts, in milliseconds; browsers resume it. Default 55000, below what serverless platforms allow. */
  maxStreamMs?: number | undefined;
  /** Event streams that this process holds open. One more is refused with 429, and its page polls. Default 10000. */
  maxStreams?: number | undefined;
  /** Event streams of one user in this process. Default 20. */
  maxStreamsPerUser?: number | undefined;
  /** Time between two looks upstream at a task that event streams watch, in milliseconds. Default 6000. */
  pollIntervalMs?: number | undefined;
  /** Where the runtime ends with its answer: `ctx.waitUntil` of a worker, `after` of Next. What it throws is dropped; the work goes on. */
  waitUntil?: ((work: Promise<unknown>) => unknown) | undefined;
  /** Limit of one upstream request in milliseconds; below the client's own 30 s, so that it hears of the reason. Default 25000. */
  timeoutMs?: number | undefined;
  /** Told of each answer, refusal, submission and end; never of keys, prompts or URLs. What it throws is dropped. */
  onEvent?: ((event: AlephProxyEvent) => void) | undefined;
  /** Replaces the global `fetch` for everything upstream. */
  fetch?: typeof globalThis.fetch | undefined;
  /** This machine's clock, in epoch milliseconds. Default `Date.now`. */
  now?: (() => number) | undefined;
}
