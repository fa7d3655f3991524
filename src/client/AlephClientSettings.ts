import type { AlephClientEvent } from './AlephClientEvent.js';
import type { AlephClientOptions } from './AlephClientOptions.js';
import type { WireProtocol } from './WireProtocol.js';

/** A client's options, checked and with every default filled in. */
export interface AlephClientSettings extends Pick<AlephClientOptions, 'apiKey' | 'headers'> {
  baseUrl: string;
  fetch: typeof globalThis.fetch;
  timeoutMs: number;
  scope: string;
  protocol: WireProtocol;
  /** Tells the app's `onEvent`; never throws. */
  emit: (event: AlephClientEvent) => void;
  now: () => number;
}
