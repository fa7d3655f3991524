import { getResponse, http, HttpResponse, type RequestHandler } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { alephHandlers } from '../../src/testing/alephHandlers.js';
import { createAlephEmulator } from '../../src/testing/createAlephEmulator.js';
import { base, validInput } from './support/createWorld.js';

const emulator = createAlephEmulator({ scenario: 'moderation' });
const elsewhere = http.get('https://app.example.com/hello', () => HttpResponse.text('hello'));
const server = setupServer(elsewhere, ...alephHandlers(emulator));

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
});
afterEach(() => {
  server.resetHandlers();
  emulator.reset();
});
afterAll(() => {
  server.close();
});

test('a client that knows nothing of it follows a task', async () => {
  const client = createAlephClient({ baseUrl: base });
  const { taskId } = await client.generate(validInput);
  expect(await client.getTask(taskId)).toMatchObject({ taskId, state: 'processing' });
  await emulator.advance(180_000);
  expect(await client.getTask(taskId)).toMatchObject({ failure: { reason: 'content_policy' } });
  expect(emulator.requests.map(({ method }) => method)).toEqual(['POST', 'GET', 'GET']);
});

test('other requests pass it by', async () => {
  expect(await (await fetch('https://app.example.com/hello')).text()).toBe('hello');
  expect(emulator.requests).toEqual([]);
});

test('a broken connection is a broken connection, not an answer with 500', async () => {
  // At this speed a look that hangs hangs for 4 ms.
  const flaky = createAlephEmulator({ scenario: 'flaky_network', speed: 10_000, now: () => 0 });
  server.use(...alephHandlers(flaky));
  const client = createAlephClient({ baseUrl: base });
  const { taskId } = await client.generate(validInput);
  const looks = await Promise.all(
    Array.from({ length: 20 }, () =>
      client.getTask(taskId).then(
        ({ state }) => state as string,
        (error: unknown) => (error as { code: string }).code,
      ),
    ),
  );
  expect(new Set(looks)).toEqual(new Set(['network', 'processing']));
});

test('baseUrl narrows it to one place', async () => {
  const handlers: RequestHandler[] = alephHandlers(emulator, { baseUrl: 'https://api.kie.ai/api/v1/aleph/' });
  const ask = (url: string) => getResponse(handlers, new Request(url));
  expect((await ask(`${base}/record-info?taskId=x`))?.status).toBe(200);
  expect(await ask('https://api.kie.ai/other/record-info?taskId=x')).toBeUndefined();
  expect(await ask('https://evil.example/api/v1/aleph/record-info?taskId=x')).toBeUndefined();
  const relative: RequestHandler[] = alephHandlers(emulator, { baseUrl: '/api/aleph' });
  const local = new Request('http://localhost:5173/api/aleph/record-info?taskId=x');
  expect((await getResponse(relative, local))?.status).toBe(200);
  expect(await getResponse(relative, new Request('http://localhost:5173/record-info'))).toBeUndefined();
});

test('its type fits wherever MSW takes handlers', () => {
  const kept = alephHandlers(emulator);
  const mixed = setupServer(elsewhere, ...kept);
  mixed.use(...alephHandlers(emulator));
  expect(mixed.listHandlers()).toHaveLength(5);
});
