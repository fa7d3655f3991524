import type { AlephClientEvent } from './AlephClientEvent.js';
import type { AlephProtocol } from './AlephProtocol.js';
import type { AlephRequestBudget } from './AlephRequestBudget.js';

export interface AlephClientOptions {
  /**
   * Which form of the API answers at `baseUrl`. Default `'aleph'`, which a proxy of ours speaks whatever it speaks upstream: `'jobs'` is
   * for a server that asks kie.ai's unified jobs API itself. Ids of one form are unknown to the other.
   */
  protocol?: AlephProtocol | undefined;
  /**
   * The Aleph collection: `KIE_BASE_URL` (default; `KIE_JOBS_BASE_URL` for jobs), `APIKLEY_BASE_URL`, or your proxy, e.g. `'/api/aleph'`. Trailing slashes do not
   * matter; a relative one works in browsers, or with your own `fetch`.
   */
  baseUrl?: string | undefined;
  /**
   * The provider's key, or a function that is asked before each request. Server side only: in a browser it throws `configuration`, and so
   * does a key for an `http:` base on another machine.
   */
  apiKey?: string | (() => string | Promise<string>) | undefined;
  /** More headers, e.g. a session for your proxy; a function is asked before each request. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** Replaces the global `fetch`, in tests for example. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Limit of one request, its headers and body included, in milliseconds. Default 30000. */
  timeoutMs?: number | undefined;
  /** Whose tasks these are, e.g. a user id: part of cache, history and channel keys. Default `'default'`. */
  scope?: string | undefined;
  /**
   * What all looks of this client share: 5 requests a second, 10 at once. Looks beyond it wait in line, first come, first served; `false`
   * lets all of them out at once.
   */
  budget?: AlephRequestBudget | false | undefined;
  /** Told of each request, submission and end of a task. What it throws is dropped. */
  onEvent?: ((event: AlephClientEvent) => void) | undefined;
  /** Lets `apiKey` be used in a browser, where everyone who opens the page can read it. Default false. */
  dangerouslyAllowBrowser?: boolean | undefined;
  /** This machine's clock, in epoch milliseconds. Default `Date.now`. */
  now?: (() => number) | undefined;
}
