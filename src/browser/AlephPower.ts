import type { QueryClient } from '@tanstack/react-query';
import type { AlephPolling } from '../core/AlephPolling.js';
import type { AlephTaskReader } from '../query/AlephTaskReader.js';

/** What a provider lends to the powers that it was handed. */
export interface AlephHost {
  queryClient: QueryClient;
  /** The client as the hooks below see it: with every power around it. */
  client: AlephTaskReader;
  polling: AlephPolling | undefined;
}

/**
 * An optional power: an object that the app creates once and hands to `AlephProvider`, so that the hook alone never bundles it. Several
 * providers, one after another or at once, may hold the same one; without a provider it does nothing.
 */
export interface AlephPower {
  /**
   * Stands between the hooks and the client, so that a look may be answered without a request: `(client) => ({ ...client, getTask })`, for
   * whatever else a client can do must still be there. Called in render: no side effects.
   */
  wrap?: <Client extends AlephTaskReader>(client: Client) => Client;
  /** Called when a provider has mounted; returns what undoes it. */
  connect?: (host: AlephHost) => () => void;
}
