import type { AlephClientEvent } from '../../client/AlephClientEvent.js';

export interface AlephEventsOptions {
  /** The proxy's event route, e.g. `'/api/aleph/events'`. */
  url: string;
  /** The same as the client's: a session for your proxy, for example. A function is asked before each connection. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** Replaces the global `fetch`, as in the client. */
  fetch?: typeof globalThis.fetch | undefined;
  /** How long the stream alone is believed, in milliseconds: then one look goes to the client all the same. Default 5 minutes. */
  safetyIntervalMs?: number | undefined;
  /** Told of ends that the stream brought, as the client's own `onEvent` is of those that a look did. What it throws is dropped. */
  onEvent?: ((event: Extract<AlephClientEvent, { type: 'settled' }>) => void) | undefined;
  /** This machine's clock, in epoch milliseconds. Default `Date.now`. */
  now?: (() => number) | undefined;
}
