import { input, post, type Attack } from './Attack.js';

const generate = '/api/aleph/generate';
const asItIs = { pickKnownFields: (body: Readonly<Record<string, unknown>>) => ({ ...body }) };
const endless = { mostBytes: Infinity, timeoutMs: 60_000 };

const isRefused =
  (init: RequestInit): Attack['isSafe'] =>
  async ({ send, upstream }) => {
    const { status } = await send(generate, init);
    return status >= 400 && upstream.requests.length === 0;
  };

/** Whether a body goes upstream without a certain piece of it. */
const goesWithout =
  (piece: string, body: unknown): Attack['isSafe'] =>
  async ({ send, upstream }) => {
    await send(generate, post(body));
    return upstream.requests.every(
      (request) => !request.body.includes(piece) && !request.url.includes(piece),
    );
  };

/** A body that arrives in pieces, so that no length is known beforehand. */
const dripping = (pieces: number, size: number, everyMs: number): RequestInit & { duplex: 'half' } => ({
  ...post(''),
  duplex: 'half',
  body: new ReadableStream({
    async start(controller) {
      const encoder = new TextEncoder();
      controller.enqueue(encoder.encode(JSON.stringify({ ...input, waterMark: '' }).slice(0, -1)));
      for (let index = 0; index < pieces; index += 1) {
        if (everyMs > 0) await new Promise((resolve) => setTimeout(resolve, everyMs));
        controller.enqueue(encoder.encode(' '.repeat(size)));
      }
      controller.enqueue(encoder.encode('}'));
      controller.close();
    },
  }),
});

export const bodies: Readonly<Record<string, readonly Attack[]>> = {
  'a body of 10 MB': [
    {
      name: 'with its length',
      without: { bodyLimits: endless },
      isSafe: isRefused(post(`${JSON.stringify(input)}${' '.repeat(10 * 1024 * 1024)}`)),
    },
    {
      name: 'in pieces, without a length',
      without: { bodyLimits: endless },
      isSafe: (proxy) => isRefused(dripping(160, 64 * 1024, 0))(proxy),
    },
    {
      name: 'with a length that lies',
      without: { bodyLimits: endless },
      isSafe: (proxy) =>
        isRefused({
          ...dripping(160, 64 * 1024, 0),
          headers: { 'content-type': 'application/json', 'content-length': '10' },
        })(proxy),
    },
  ],
  'a slow body': [1, 5, 20].map((pieces) => ({
    name: `${String(pieces)} pieces over more than the limit`,
    sooner: { bodyLimits: { mostBytes: 64 * 1024, timeoutMs: 40 } },
    without: { bodyLimits: endless },
    isSafe: (proxy) => isRefused(dripping(pieces, 1, 200 / pieces))(proxy),
  })),
  'a body that is no object': ['[]', '"text"', '{"prompt":', ''].map((body) => ({
    name: body === '' ? 'nothing' : body,
    without: {
      guardBodyShape: () => ({ ...input }),
    },
    isSafe: isRefused(post(body)),
  })),
  'prototype keys in the body': [
    {
      name: '__proto__',
      without: asItIs,
      isSafe: goesWithout(
        'polluted',
        `{"__proto__":{"polluted":1},"x":{"polluted":1},"prompt":"a","videoUrl":"${input.videoUrl}"}`,
      ),
    },
    {
      name: 'constructor',
      without: asItIs,
      isSafe: goesWithout('constructor', { ...input, constructor: { prototype: 1 } }),
    },
    { name: 'toString', without: asItIs, isSafe: goesWithout('toString', { ...input, toString: 'x' }) },
  ],
  'callBackUrl and target smuggling': [
    {
      name: 'callBackUrl',
      without: asItIs,
      isSafe: goesWithout('evil.example', { ...input, callBackUrl: 'https://evil.example' }),
    },
    {
      name: 'callBackUrl over the app’s own',
      without: {
        pickKnownFields: (body: object) => ({
          ...body,
          callBackUrl: undefined,
          note: 'https://evil.example',
        }),
      },
      options: { callBackUrl: 'https://app.example/callback' },
      isSafe: async (proxy) => {
        await proxy.send(generate, post({ ...input, callBackUrl: 'https://evil.example' }));
        const [request] = proxy.upstream.requests;
        return request?.body === JSON.stringify({ ...input, callBackUrl: 'https://app.example/callback' });
      },
    },
    {
      name: 'baseUrl',
      without: asItIs,
      isSafe: goesWithout('evil.example', { ...input, baseUrl: 'https://evil.example' }),
    },
    {
      name: 'model and other fields of the provider',
      without: asItIs,
      isSafe: goesWithout('another-model', { ...input, model: 'another-model' }),
    },
  ],
  'input that the API would refuse': [
    { prompt: 'a'.repeat(2049), videoUrl: input.videoUrl },
    { ...input, videoUrl: 'file:///etc/passwd' },
    { ...input, videoUrl: 'javascript:alert(1)' },
    { ...input, seed: '1; drop table' },
  ].map((body) => ({
    name: JSON.stringify(body).slice(0, 60),
    without: { guardInput: () => undefined },
    isSafe: isRefused(post(body)),
  })),
};
