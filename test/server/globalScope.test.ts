import { expect, test, vi } from 'vitest';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { createAlephProxy } from '../../src/server/createAlephProxy.js';

test('proxy and client are made without random numbers, timers and requests: Cloudflare’s workers refuse them outside of a request', () => {
  const refuse = () => {
    throw new Error('Disallowed operation called within global scope.');
  };
  vi.spyOn(globalThis.crypto, 'randomUUID').mockImplementation(refuse);
  vi.spyOn(globalThis.crypto, 'getRandomValues').mockImplementation(refuse);
  vi.spyOn(Math, 'random').mockImplementation(refuse);
  for (const name of ['setTimeout', 'setInterval', 'fetch'] as const)
    vi.spyOn(globalThis, name).mockImplementation(refuse);

  createAlephClient({ apiKey: 'sk-test' });
  const { handler } = createAlephProxy<string>({
    ...{ apiKey: 'sk-test', basePath: '/api/aleph', authorize: () => 'viewer', authorizeTask: 'any-user' },
    ...{ callbacks: { hmacKey: 'a-long-and-random-key' }, onTaskSettled: () => undefined },
  });
  expect(handler).toBeTypeOf('function');
});
