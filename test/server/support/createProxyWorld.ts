import { createAlephClient } from '../../../src/client/createAlephClient.js';
import type { AlephProxyEvent } from '../../../src/server/AlephProxyEvent.js';
import type { AlephProxyOptions } from '../../../src/server/AlephProxyOptions.js';
import { createAlephProxy } from '../../../src/server/createAlephProxy.js';
import { createAlephEmulator } from '../../../src/testing/createAlephEmulator.js';
import type { AlephEmulatorOptions } from '../../../src/testing/AlephEmulator.js';

export const input = { prompt: 'A watercolour sea', videoUrl: 'https://example.com/in.mp4' };

/** A proxy in front of the emulator, and the client of a page that is allowed to ask. */
export function createProxyWorld({
  emulated,
  ...options
}: Partial<AlephProxyOptions<string>> & { emulated?: AlephEmulatorOptions } = {}) {
  const emulator = createAlephEmulator({ now: () => 1_790_000_000_000, ...emulated });
  const events: AlephProxyEvent[] = [];
  const proxy = createAlephProxy<string>({
    apiKey: 'sk-test',
    basePath: '/api/aleph',
    authorize: () => 'viewer',
    authorizeTask: () => true,
    fetch: emulator.fetch,
    onEvent: (event) => events.push(event),
    ...options,
  });
  const client = createAlephClient({
    baseUrl: 'https://app.example/api/aleph',
    headers: { 'sec-fetch-site': 'same-origin' },
    fetch: (url, init) => proxy.handler(new Request(url, init)),
  });
  const ask = (address: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set('sec-fetch-site', 'same-origin');
    return proxy.handler(new Request(`https://app.example/api/aleph${address}`, { ...init, headers }));
  };
  return { emulator, events, proxy, client, ask };
}
