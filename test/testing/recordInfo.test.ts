import { expect, test } from 'vitest';
import { createWorld, parse, startedAt, validInput } from './support/createWorld.js';

const bearer = (key: string) => ({ Authorization: `Bearer ${key}` });

test('unknown ids', async () => {
  expect(await createWorld().look('nope')).toMatchObject({
    status: 200,
    text: '{"code":200,"msg":"success","data":null}',
  });
  expect((await createWorld({ dialect: 'documented' }).look('nope')).status).toBe(404);
  expect(parse((await createWorld().look('')).text).code).toBe(422);
});

test('a key that is missing or wrong', async () => {
  const { look, generate } = createWorld({ apiKeys: ['right'] });
  const refusal = { status: 200, text: '{"code":401,"msg":"You do not have access permissions"}' };
  expect(await look('x')).toMatchObject(refusal);
  expect(await look('x', { Authorization: 'right' })).toMatchObject(refusal);
  expect(await look('x', { Authorization: 'Basic right' })).toMatchObject(refusal);
  expect(await generate(validInput, bearer('wrong'))).toMatchObject(refusal);
  expect((await createWorld({ apiKeys: [], dialect: 'documented' }).look('x')).status).toBe(401);
});

test('a task belongs to the key that made it', async () => {
  const { create, look } = createWorld({ apiKeys: ['one', 'two'], scenario: 'never_ends' });
  const taskId = await create(undefined, bearer('one'));
  expect(parse((await look(taskId, bearer('one'))).text).data).not.toBeNull();
  expect(parse((await look(taskId, bearer('two'))).text).data).toBeNull();
});

test('no key ever stands in the log', async () => {
  const { create, look, emulator } = createWorld({ apiKeys: ['s3cret-key'], scenario: 'never_ends' });
  const taskId = await create(undefined, bearer('s3cret-key'));
  await look(taskId, bearer('s3cret-key'));
  await look(taskId, bearer('s3cret-guess'));
  expect(emulator.requests).toEqual([
    {
      at: startedAt,
      method: 'POST',
      path: '/api/v1/aleph/generate',
      taskId,
      body: validInput,
      status: 200,
      code: 200,
    },
    {
      at: startedAt,
      method: 'GET',
      path: `/api/v1/aleph/record-info?taskId=${taskId}`,
      taskId,
      status: 200,
      code: 200,
    },
    expect.objectContaining({ code: 401 }),
  ]);
  expect(JSON.stringify(emulator.requests)).not.toContain('s3cret');
});

test('other routes and methods meet a page with 404', async () => {
  const { emulator } = createWorld();
  for (const [path, method] of [
    ['/record-info', 'POST'],
    ['/generate', 'GET'],
    ['/record-info/x', 'GET'],
    ['/', 'GET'],
  ] as const) {
    const { status, headers } = await emulator.fetch(`https://api.kie.ai${path}`, { method });
    expect([status, headers.get('content-type')]).toEqual([404, 'text/html']);
  }
});

test.each([
  ['observed', undefined, startedAt, startedAt + 900_000],
  ['documented', undefined, '2026-09-22T12:00:00Z', '2026-09-22T12:15:00Z'],
  ['observed', 'zoneless', '2026-09-22 20:00:00', '2026-09-22 20:15:00'],
] as const)('%s times, written as %s', async (dialect, times, createTime, completeTime) => {
  const { create, look, emulator } = createWorld({
    dialect,
    ...(times && { times }),
    plan: () => ({ scenario: 'success', durationMs: 900_000 }),
  });
  const taskId = await create();
  await emulator.advance(900_000);
  const { headers, text } = await look(taskId);
  expect(parse(text).data).toMatchObject({ createTime, completeTime });
  expect(headers.get('date')).toBe('Tue, 22 Sep 2026 12:15:00 GMT');
});

test('without a Date header when told so', async () => {
  expect((await createWorld({ dateHeader: false }).look('x')).headers.has('date')).toBe(false);
});
