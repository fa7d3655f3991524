import type { AlephClientEvent } from './AlephClientEvent.js';
import type { AlephClientOptions } from './AlephClientOptions.js';
import type { WireProtocol } from './WireProtocol.js';
import type { AlephRequestBudget } from './AlephRequestBudget.js';

/** A client's options, checked and with every default filled in. */
export interface AlephClientSettings extends Pick<AlephClientOptions, 'apiKey' | 'headers'> {
  baseUrl: string;
  fetch: typeof globalThis.fetch;
  timeoutMs: number;
  scope: string;
  protocol: WireProtocol;
  /** How fast looks may be sent. */
  budget: Readonly<Record<keyof AlephRequestBudget, number>>;
  /** Tells the app's `onEvent`; never throws. */
  emit: (event: AlephClientEvent) => void;
  now: () => number;
}
