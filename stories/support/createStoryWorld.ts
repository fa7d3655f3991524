import { QueryClient } from '@tanstack/react-query';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import type { AlephClient } from '../../src/client/AlephClient.js';
import type { AlephEmulator, AlephEmulatorOptions } from '../../src/testing/AlephEmulator.js';
import { createAlephEmulator } from '../../src/testing/createAlephEmulator.js';
import { mediaUrl } from './mediaUrl.js';

/** One story's own internet: nothing of it is shared with another story. */
export interface StoryWorld {
  emulator: AlephEmulator;
  client: AlephClient;
  queryClient: QueryClient;
  /** Cuts the connection, or restores it, as the browser would tell. */
  setOnline: (isOnline: boolean) => void;
}

export function createStoryWorld(options: AlephEmulatorOptions): StoryWorld {
  let isConnected = true;
  const emulator = createAlephEmulator({ latencyMs: 50, mediaBaseUrl: mediaUrl(''), ...options });
  const fetch: typeof globalThis.fetch = (input, init) =>
    isConnected ? emulator.fetch(input, init) : Promise.reject(new TypeError('Failed to fetch'));
  return {
    emulator,
    // Stories play in fast motion, and a hundred tasks of one would wait in line for half a minute.
    client: createAlephClient({ baseUrl: '/api/aleph', fetch, budget: false }),
    queryClient: new QueryClient(),
    setOnline(isOnline) {
      isConnected = isOnline;
      window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
    },
  };
}
