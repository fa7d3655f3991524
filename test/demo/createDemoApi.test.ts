import { expect, it } from 'vitest';
import { createDemoApi } from '../../demo/server/createDemoApi.js';
import { demoHeaders } from '../../demo/shared/demoHeaders.js';

const origin = 'http://127.0.0.1:5173';
const api = () => createDemoApi({ mode: 'emulated', port: 0, seed: 'test' }, origin, 0);

async function submit({ handle }: ReturnType<typeof api>, headers: Record<string, string> = {}) {
  const request = new Request(`${origin}/api/aleph/generate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ prompt: 'A film', videoUrl: `${origin}/media/source.mp4` }),
  });
  const { data } = (await (await handle(request)).json()) as { data: { taskId: string } };
  return data.taskId;
}

it('emulates at the asked speed and scenario, and remembers both for a reloaded page', async () => {
  const demo = api();
  const fast = await submit(demo);
  const slow = await submit(demo, { [demoHeaders.speed]: '1', [demoHeaders.scenario]: 'moderation' });
  expect(demo.config()).toEqual({
    mode: 'emulated',
    speeds: [30, 1],
    tasks: { [fast]: { speed: 30, scenario: 'success' }, [slow]: { speed: 1, scenario: 'moderation' } },
  });
  for (const taskId of [fast, slow]) {
    const look = await demo.handle(new Request(`${origin}/api/aleph/record-info?taskId=${taskId}`));
    expect(await look.json()).toMatchObject({ code: 200, data: { taskId, successFlag: 0 } });
  }
});

it('takes nothing for a scenario or a speed that is none', async () => {
  const demo = api();
  const taskId = await submit(demo, { [demoHeaders.speed]: '1e9', [demoHeaders.scenario]: 'toString' });
  expect(demo.config()).toMatchObject({ tasks: { [taskId]: { speed: 30, scenario: 'success' } } });
});

it('tells the page nothing but its mode when a key is set', () => {
  const live = createDemoApi({ mode: 'live', port: 0, apiKey: 'secret', baseUrl: 'https://up.test' }, origin);
  expect(live.config()).toEqual({ mode: 'live' });
});
