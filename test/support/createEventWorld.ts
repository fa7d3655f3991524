import { createAlephClient } from '../../src/client/createAlephClient.js';
import type { AlephProxyOptions } from '../../src/server/AlephProxyOptions.js';
import { createAlephProxy } from '../../src/server/createAlephProxy.js';
import type { AlephEmulatorPlan } from '../../src/testing/AlephEmulator.js';
import { createAlephEmulator } from '../../src/testing/createAlephEmulator.js';

/** A page, its server and the provider; the streams between them are real ones, and can be cut. */
export function createEventWorld(
  options: Partial<AlephProxyOptions<string>> = {},
  plan: AlephEmulatorPlan = {},
) {
  const emulator = createAlephEmulator({ plan: () => ({ scenario: 'success', ...plan }) });
  const proxy = createAlephProxy<string>({
    apiKey: 'sk-test',
    basePath: '/api/aleph',
    authorize: () => 'viewer',
    authorizeTask: () => true,
    fetch: (url, init) => emulator.fetch(url, init),
    pollIntervalMs: 25,
    ...options,
  });
  const lookedAt: string[] = [];
  const asked = { events: [] as string[], looks: 0 };
  const cuts = new Set<() => void>();
  let isDown = false;
  const fetch: typeof globalThis.fetch = async (address, init) => {
    const url = new URL(address as string, 'https://app.example');
    const isStream = url.pathname.endsWith('/events');
    if (isStream) asked.events.push(url.searchParams.get('taskIds') ?? '');
    else if (url.pathname.endsWith('/record-info')) {
      asked.looks += 1;
      lookedAt.push(url.searchParams.get('taskId') ?? '');
    }
    if (isStream && isDown) throw new TypeError('Failed to fetch');
    const headers = new Headers(init?.headers);
    headers.set('sec-fetch-site', 'same-origin');
    const response = await proxy.handler(
      new Request(url, { method: init?.method ?? 'GET', headers, body: init?.body ?? null }),
    );
    const head = { status: response.status, headers: new Headers(response.headers) };
    head.headers.set('date', new Date().toUTCString());
    if (!response.body || !isStream) return new Response(response.body, head);
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const cutting = new AbortController();
    const cut = () => {
      cutting.abort(new TypeError('network error'));
    };
    cuts.add(cut);
    init?.signal?.addEventListener('abort', cut);
    void response.body.pipeTo(writable, { signal: cutting.signal }).catch(() => undefined);
    return new Response(readable, head);
  };
  const client = createAlephClient({ baseUrl: 'https://app.example/api/aleph', fetch });
  return {
    ...{ emulator, proxy, client, asked, lookedAt, fetch },
    looksUpstream: () => emulator.requests.filter(({ method }) => method === 'GET').length,
    cut: (down: boolean) => {
      isDown = down;
      for (const cut of cuts) cut();
      cuts.clear();
    },
    heal: () => {
      isDown = false;
    },
  };
}
