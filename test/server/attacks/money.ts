import { input, post, type Attack, type AttackedProxy } from './Attack.js';

const generate = '/api/aleph/generate';
const keyed = (key: string, body: unknown = input) => post(body, { 'idempotency-key': key });
const noMemory = { readRepeatKey: () => null };
const noLimit = { generatesPerMinute: 1_000_000 };
/** Sends this thirty times; what the last one was answered. */
const thirtyTimes = async ({ send }: AttackedProxy, address: string) => {
  let status = 0;
  for (let index = 0; index < 30; index += 1) ({ status } = await send(address));
  return status;
};

const lookLimit = {
  without: {},
  options: { looksPerMinute: 20 },
  withoutOptions: { looksPerMinute: undefined },
};

export const money: Readonly<Record<string, readonly Attack[]>> = {
  'spending too fast': [
    {
      name: 'six in a row',
      without: {},
      withoutOptions: noLimit,
      isSafe: async ({ send, upstream }) => {
        for (let index = 0; index < 6; index += 1) await send(generate, post(input));
        return upstream.requests.length === 5;
      },
    },
    {
      name: 'fifty at once',
      without: {},
      withoutOptions: noLimit,
      isSafe: async ({ send, upstream }) => {
        await Promise.all(Array.from({ length: 50 }, () => send(generate, post(input))));
        return upstream.requests.length === 5;
      },
    },
    {
      name: 'fifty with fresh keys',
      without: {},
      withoutOptions: noLimit,
      isSafe: async ({ send, upstream }) => {
        await Promise.all(
          Array.from({ length: 50 }, (_, index) => send(generate, keyed(`key-${String(index)}`))),
        );
        return upstream.requests.length === 5;
      },
    },
  ],
  'looking too often': [
    {
      name: 'at an own task',
      ...lookLimit,
      isSafe: async (proxy) =>
        (await thirtyTimes(proxy, '/api/aleph/record-info?taskId=own-1')) === 429 &&
        proxy.upstream.requests.length === 20,
    },
    {
      name: 'by downloads',
      ...lookLimit,
      isSafe: async (proxy) =>
        (await thirtyTimes(proxy, '/api/aleph/download?taskId=own-1')) === 429 &&
        proxy.upstream.requests.length === 20,
    },
    {
      name: 'to try out ids',
      ...lookLimit,
      isSafe: async (proxy) => (await thirtyTimes(proxy, '/api/aleph/record-info?taskId=foreign-1')) === 429,
    },
  ],
  'the same submission again': [
    {
      name: 'after the answer',
      without: noMemory,
      isSafe: async ({ send, upstream }) => {
        const first = await send(generate, keyed('k1'));
        const second = await send(generate, keyed('k1'));
        return upstream.requests.length === 1 && first.text === second.text;
      },
    },
    {
      name: 'a double click',
      without: noMemory,
      isSafe: async ({ send, upstream }) => {
        await Promise.all([send(generate, keyed('k1')), send(generate, keyed('k1'))]);
        return upstream.requests.length === 1;
      },
    },
    {
      name: 'after an answer that nobody could read',
      without: noMemory,
      isSafe: async ({ send, upstream }) => {
        upstream.answer = (_, response) => response.writeHead(502).end('<html>Bad gateway</html>');
        await send(generate, keyed('k1'));
        const { status, text } = await send(generate, keyed('k1'));
        return upstream.requests.length === 1 && status === 502 && !text.includes('"code"');
      },
    },
    {
      name: 'the key of another input',
      without: noMemory,
      isSafe: async ({ send, upstream }) => {
        await send(generate, keyed('k1'));
        const { status } = await send(generate, keyed('k1', { ...input, prompt: 'Another' }));
        return upstream.requests.length === 1 && status === 422;
      },
    },
    {
      name: 'a key that is a novel',
      without: noMemory,
      isSafe: async ({ send, upstream }) => {
        await send(generate, keyed('k'.repeat(201)));
        return upstream.requests.length === 0;
      },
    },
  ],
};
