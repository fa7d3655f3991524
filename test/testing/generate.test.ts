import { describe, expect, test } from 'vitest';
import { base, createWorld, parse, validInput } from './support/createWorld.js';

const refused: [string, unknown, number][] = [
  ['no JSON', 'hello', 422],
  ['no object', [validInput], 422],
  ['nothing', '', 422],
  ['no prompt', { videoUrl: validInput.videoUrl }, 422],
  ['a blank prompt', { ...validInput, prompt: ' \n' }, 422],
  ['a prompt that is no text', { ...validInput, prompt: 7 }, 422],
  ['a prompt of 2049 characters', { ...validInput, prompt: 'x'.repeat(2049) }, 400],
  ['no source', { prompt: 'x' }, 422],
  ['a null source', { prompt: 'x', videoUrl: null }, 422],
  ['a source that is no URL', { ...validInput, videoUrl: 'in.mp4' }, 422],
  ['a source with another scheme', { ...validInput, videoUrl: 'ftp://a.example/b.mp4' }, 422],
  ['an unknown aspect ratio', { ...validInput, aspectRatio: '2:1' }, 422],
  ['a seed that is no integer', { ...validInput, seed: 1.5 }, 422],
  ['a seed as text', { ...validInput, seed: '1' }, 422],
  ['a watermark that is no text', { ...validInput, waterMark: false }, 422],
  ['uploadCn as text', { ...validInput, uploadCn: 'true' }, 422],
  ['a reference that is no URL', { ...validInput, referenceImage: 'data:image/png;base64,AA' }, 422],
  ['a callback that is no URL', { ...validInput, callBackUrl: '/hook' }, 422],
];

const accepted: [string, object][] = [
  ['the least', validInput],
  ['a prompt of 2048 characters', { ...validInput, prompt: 'x'.repeat(2048) }],
  ['a source that nobody can reach', { ...validInput, videoUrl: 'https://nowhere.invalid/in.mp4' }],
  ['a source on a private address', { ...validInput, videoUrl: 'http://127.0.0.1/in.mp4' }],
  ['fields that it does not know', { ...validInput, duration: 10 }],
  ['null for what is optional', { ...validInput, seed: null, aspectRatio: null }],
  [
    'everything',
    {
      ...validInput,
      referenceImage: 'https://a.example/b.png',
      aspectRatio: '21:9',
      seed: 0,
      waterMark: '',
      uploadCn: true,
      callBackUrl: 'https://a.example/hook',
    },
  ],
];

describe.each(['observed', 'documented'] as const)('%s', (dialect) => {
  test.each(refused)('refuses %s', async (_, body, code) => {
    const { generate, emulator } = createWorld({ dialect });
    const { status, text } = await generate(body);
    expect(parse(text)).toMatchObject({ code, data: null });
    expect(status).toBe(dialect === 'observed' ? 200 : code);
    expect(emulator.requests).toMatchObject([{ method: 'POST', code }]);
  });

  test.each(accepted)('accepts %s', async (_, body) => {
    const { generate } = createWorld({ dialect });
    const { status, text } = await generate(body);
    expect(status).toBe(200);
    expect(parse(text)).toEqual({
      code: 200,
      msg: 'success',
      data: {
        taskId: expect.stringMatching(dialect === 'observed' ? /^[\da-f]{32}$/ : /^[\da-f-]{36}$/) as unknown,
      },
    });
  });
});

test('the old spelling imageUrl is a source in the documented dialect only', async () => {
  const body = { prompt: 'x', imageUrl: 'https://a.example/b.jpg' };
  const documented = createWorld({ dialect: 'documented', scenario: 'never_ends' });
  const { data } = parse((await documented.look(await documented.create(body))).text);
  expect(data?.['paramJson']).toBe(JSON.stringify(body));
  expect(parse((await createWorld().generate(body)).text).code).toBe(422);
});

test('paramJson holds the sent keys only, in the order of the dialect', async () => {
  const body = {
    prompt: 'x',
    uploadCn: false,
    aspectRatio: '1:1',
    videoUrl: 'https://a.example/b.mp4',
    other: 1,
  };
  const paramKeys = async (dialect: 'observed' | 'documented') => {
    const { create, look } = createWorld({ dialect, scenario: 'never_ends' });
    const { data } = parse((await look(await create(body))).text);
    return Object.keys(JSON.parse(String(data?.['paramJson'])) as object);
  };
  expect(await paramKeys('observed')).toEqual(['videoUrl', 'aspectRatio', 'uploadCn', 'prompt']);
  expect(await paramKeys('documented')).toEqual(['prompt', 'videoUrl', 'uploadCn', 'aspectRatio']);
});

describe('20 creations per 10 s', () => {
  const createMany = async (count: number, generate: () => Promise<{ text: string }>) => {
    const codes: number[] = [];
    for (let made = 0; made < count; made += 1) codes.push(parse((await generate()).text).code);
    return codes;
  };

  test('the 21st is refused until the window has moved on', async () => {
    const { generate, emulator } = createWorld();
    expect(await createMany(21, () => generate())).toEqual([...Array<number>(20).fill(200), 429]);
    await emulator.advance(9_999);
    expect(parse((await generate()).text).code).toBe(429);
    await emulator.advance(1);
    expect(parse((await generate()).text).code).toBe(200);
  });

  test('each key has its own, refused bodies do not count, and the status is the dialect’s', async () => {
    const { generate } = createWorld({ apiKeys: ['a', 'b'], dialect: 'documented' });
    await createMany(30, () => generate({}, { Authorization: 'Bearer a' }));
    await createMany(20, () => generate(undefined, { Authorization: 'Bearer a' }));
    expect((await generate(undefined, { Authorization: 'Bearer a' })).status).toBe(429);
    expect((await generate(undefined, { Authorization: 'Bearer b' })).status).toBe(200);
  });
});

test('looks are not limited', async () => {
  const { create, look, emulator } = createWorld({ scenario: 'never_ends' });
  const taskId = await create();
  for (let count = 0; count < 100; count += 1) await look(taskId);
  expect(emulator.requests.filter(({ code }) => code === 200)).toHaveLength(101);
});

test('works under any base, relative too, and with a Request', async () => {
  const { emulator } = createWorld({ scenario: 'never_ends' });
  const post = { method: 'POST', body: JSON.stringify(validInput) };
  const bases = ['/api/aleph', 'https://api.apikley.ru/api/v1/aleph', 'http://localhost:3000/x', '.'];
  for (const prefix of bases) {
    const created = await emulator.fetch(`${prefix}/generate`, post);
    const { data } = parse(await created.text());
    const seen = await emulator.fetch(`${prefix}/record-info?taskId=${String(data?.['taskId'])}`);
    expect(parse(await seen.text()).data?.['successFlag']).toBe(0);
  }
  const byRequest = await emulator.fetch(new Request(`${base}/generate`, post));
  expect(parse(await byRequest.text()).code).toBe(200);
  const byUrl = await emulator.fetch(new URL(`${base}/generate`), post);
  expect(parse(await byUrl.text()).code).toBe(200);
});
