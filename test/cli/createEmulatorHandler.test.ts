import { expect, test } from 'vitest';
import { createEmulatorHandler } from '../../src/cli/createEmulatorHandler.js';

const origin = 'http://127.0.0.1:8787';
const flags = { port: 0, speed: 20, scenario: undefined, seed: 'a', hmacKey: undefined };

test('each line of the log is of its own answer, however many come at once', async () => {
  const lines: string[] = [];
  const handler = createEmulatorHandler(flags, origin, (line) => lines.push(line));
  const generate = async (body: object) => {
    const headers = { 'content-type': 'application/json', authorization: 'Bearer any' };
    const request = new Request(`${origin}/api/v1/aleph/generate`, {
      ...{ method: 'POST', headers, body: JSON.stringify(body) },
    });
    return (await (await handler(request)).json()) as { code: number; data: { taskId: string } | null };
  };
  const input = { prompt: 'A sea', videoUrl: 'https://example.com/in.mp4' };
  const answers = await Promise.all([generate(input), generate({}), generate({ ...input, seed: 7 })]);
  expect(answers.map(({ code }) => code)).toEqual([200, 422, 200]);
  expect(lines.sort()).toEqual(
    answers.map(({ code, data }) => `generate ${String(code)} ${data?.taskId ?? ''}`.trim()).sort(),
  );
  await handler(new Request(`${origin}/elsewhere`, { method: 'POST', body: '{}' }));
  expect(lines).toHaveLength(4);
  expect(lines).toContain('generate 404');
});
