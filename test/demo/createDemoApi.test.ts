import { afterEach, expect, it } from 'vitest';
import { createDemoApi, type DemoApi } from '../../demo/server/createDemoApi.js';
import { demoHeaders } from '../../demo/shared/demoHeaders.js';
import { serveHandler } from '../server/support/serveHandler.js';

const open: { close: () => Promise<unknown> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

/** The demo's API behind a real server, to which its own emulator can send callbacks. */
async function startDemoApi() {
  const lines: string[] = [];
  let api: DemoApi | undefined;
  const server = await serveHandler((request) => apiAt(server.origin).handle(request));
  const apiAt = (origin: string) =>
    (api ??= createDemoApi(
      { mode: 'emulated', port: 0, seed: 'test' },
      { origin, log: (line) => lines.push(line), latencyMs: 0 },
    ));
  open.push(server);
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${server.origin}/api/aleph${path}`, {
      ...init,
      headers: { 'sec-fetch-site': 'same-origin', ...(init.headers as Record<string, string>) },
    });
  const submit = async (headers: Record<string, string> = {}) => {
    const body = JSON.stringify({ prompt: 'A film', videoUrl: `${server.origin}/media/source.mp4` });
    const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body };
    const { data } = (await (await ask('/generate', init)).json()) as { data: { taskId: string } };
    return data.taskId;
  };
  return { lines, ask, submit, config: () => apiAt(server.origin).config() };
}

it('emulates at the asked speed and scenario, and remembers both for a reloaded page', async () => {
  const demo = await startDemoApi();
  const fast = await demo.submit();
  const slow = await demo.submit({ [demoHeaders.speed]: '1', [demoHeaders.scenario]: 'moderation' });
  expect(demo.config()).toEqual({
    mode: 'emulated',
    speeds: [30, 1],
    tasks: { [fast]: { speed: 30, scenario: 'success' }, [slow]: { speed: 1, scenario: 'moderation' } },
  });
  for (const taskId of [fast, slow]) {
    const look = await demo.ask(`/record-info?taskId=${taskId}`);
    expect(await look.json()).toMatchObject({ code: 200, data: { taskId, successFlag: 0 } });
  }
});

it('takes nothing for a scenario or a speed that is none', async () => {
  const demo = await startDemoApi();
  const taskId = await demo.submit({ [demoHeaders.speed]: '1e9', [demoHeaders.scenario]: 'toString' });
  expect(demo.config()).toMatchObject({ tasks: { [taskId]: { speed: 30, scenario: 'success' } } });
});

it('hears of an end by a signed callback, without a look of any page', async () => {
  const demo = await startDemoApi();
  const taskId = await demo.submit({ [demoHeaders.scenario]: 'moderation' });
  await expect
    .poll(() => demo.lines)
    .toEqual([`generate 200 task ${taskId}`, `callback task ${taskId}`, `task ${taskId} failed`]);
  const forged = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"taskId":"a"}' };
  expect((await demo.ask('/callback', forged)).status).toBe(403);
});

it('tells the page nothing but its mode when a key is set', () => {
  const live = createDemoApi(
    { mode: 'live', port: 0, apiKey: 'secret', baseUrl: 'https://up.test' },
    { origin: 'http://127.0.0.1:5173', log: () => undefined },
  );
  expect(live.config()).toEqual({ mode: 'live' });
});
