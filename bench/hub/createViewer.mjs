import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { alephTaskOptions, createAlephClient, createAlephEvents } from '../../dist/exports/index.js';

/**
 * A page without its pixels: the same client, stream and cache, and a screen that keeps a record. Each of its connections goes to the next
 * instance, as a balancer would send it.
 *
 * @param {{ taskIds: readonly string[], next: () => string, intervalMs: number }} options
 */
export function createViewer({ taskIds, next, intervalMs }) {
  let looks = 0;
  /** @type {typeof globalThis.fetch} */
  const fetch = (address, init) => {
    const path = String(address).replace('https://app.example', '');
    if (path.includes('/record-info')) looks += 1;
    return globalThis.fetch(`${next()}${path}`, init);
  };
  // What a browser adds by itself on a page of the same site.
  const headers = { 'sec-fetch-site': 'same-origin' };
  const client = createAlephClient({ baseUrl: 'https://app.example/api/aleph', fetch, headers });
  const events = createAlephEvents({ url: 'https://app.example/api/aleph/events', fetch, headers });
  const queryClient = new QueryClient();
  queryClient.mount();
  const polling = { intervalMs };
  const powered = events.wrap(client);
  const disconnect = events.connect({ queryClient, client: powered, polling });
  /** @type {Map<string, number>} */
  const ends = new Map();
  const stops = taskIds.map((taskId) => {
    let shown = '';
    const observer = new QueryObserver(queryClient, alephTaskOptions(powered, taskId, { polling }));
    return observer.subscribe(({ data }) => {
      const state = data?.state ?? '';
      if (state === shown) return;
      shown = state;
      if (state === 'succeeded' || state === 'failed') ends.set(taskId, (ends.get(taskId) ?? 0) + 1);
      // A screen that goes back has changed once too often.
      else if (ends.has(taskId)) ends.set(taskId, Infinity);
    });
  });
  return {
    ends,
    looks: () => looks,
    stop: () => {
      for (const stop of stops) stop();
      disconnect();
      queryClient.clear();
      queryClient.unmount();
    },
  };
}
