import { readObject } from '../../../src/client/readObject.js';
import { ProxyRefusal } from '../../../src/server/refusals/ProxyRefusal.js';
import { json } from '../support/startUpstream.js';
import { apiKey, input, post, type Attack, type AttackedProxy } from './Attack.js';

const address = '/api/aleph/record-info?taskId=own-1';
const record = { taskId: 'own-1', successFlag: 0, errorCode: null, errorMessage: null };
const ok = (data: unknown) => ({ code: 200, msg: 'success', data });
/** Passes on what the provider sent, as a plain forwarder does. */
const asItCame = {
  readRecord: (body: unknown) => (readObject(body)?.['data'] ?? {}) as never,
  toRecordBody: (data: unknown) => data as never,
};
/** Takes whatever came for a record. */
const pageAsText = (_: unknown, text: string) => ({
  ...{ httpStatus: 200, error: null, dateMs: null },
  body: ok({ ...record, errorMessage: text }),
});
/** Tells the page what the provider told the server. */
const outspoken = {
  upstreamRefusal: ({ apiCode = 401 }: { apiCode?: number | undefined }) =>
    new ProxyRefusal('upstream', { httpStatus: 401, code: apiCode, message: 'as the provider said' }),
};

const leaves =
  (secret: string, data: unknown): Attack['isSafe'] =>
  async ({ send, upstream }) => {
    upstream.answer = (_, response) => {
      json(response, ok(data));
    };
    const { text, headers } = await send(address);
    return !text.includes(secret) && !JSON.stringify([...headers]).includes(secret);
  };

export const upstreamAnswers: Readonly<Record<string, readonly Attack[]>> = {
  'fields that are nobody’s business': [
    { name: 'an account', without: asItCame, isSafe: leaves('4711', { ...record, account: '4711' }) },
    {
      name: 'the callBackUrl with its secret',
      without: asItCame,
      isSafe: leaves('s3cret', {
        ...record,
        paramJson: JSON.stringify({ prompt: 'a', callBackUrl: 'https://app.example/callback/s3cret' }),
      }),
    },
    {
      name: 'a script as result',
      without: asItCame,
      isSafe: leaves('javascript:', {
        ...record,
        successFlag: 1,
        response: { resultVideoUrl: 'javascript:alert(1)' },
      }),
    },
    {
      name: 'another task’s record',
      without: asItCame,
      isSafe: leaves('foreign-1', { ...record, taskId: 'foreign-1' }),
    },
  ],
  'answers without end': [
    {
      name: 'of 2 MB',
      without: { mostAnswerBytes: Infinity },
      isSafe: async ({ send, upstream }) => {
        upstream.answer = (_, response) => {
          json(response, ok({ ...record, errorMessage: 'x'.repeat(2 * 1024 * 1024) }));
        };
        return (await send(address)).status === 502;
      },
    },
    {
      name: 'of 2 MB of white space',
      without: { mostAnswerBytes: Infinity },
      isSafe: async ({ send, upstream }) => {
        upstream.answer = (_, response) =>
          response.end(`${' '.repeat(2 * 1024 * 1024)}${JSON.stringify(ok(record))}`);
        return (await send(address)).status === 502;
      },
    },
    {
      name: 'that never end',
      without: {},
      options: { timeoutMs: 100 },
      withoutOptions: { timeoutMs: 10_000 },
      isSafe: async ({ send, upstream }) => {
        upstream.answer = (_, response) => {
          response.writeHead(200, { 'content-type': 'application/json' });
          response.write('{');
        };
        const slow = new Promise<'slow'>((resolve) => setTimeout(resolve, 3_000, 'slow'));
        const outcome = await Promise.race([send(address), slow]);
        return outcome !== 'slow' && outcome.status === 502;
      },
    },
  ],
  redirects: ['/elsewhere', 'http://127.0.0.1:1/x', 'file:///etc/passwd'].map((location, index) => ({
    name: location,
    without: { redirect: 'follow' as const },
    isSafe: async ({ send, upstream }) => {
      upstream.answer = ({ url }, response) => {
        if (url === '/elsewhere') json(response, ok({ ...record, errorMessage: 'from elsewhere' }));
        else response.writeHead(302, { location: index === 0 ? location : '/elsewhere' }).end();
      };
      const { text } = await send(address);
      return !text.includes('elsewhere') && !upstream.requests.some(({ url }) => url === '/elsewhere');
    },
  })),
  'what a browser might run or keep': [
    ...['text/html', 'application/json', 'application/javascript'].map((type) => ({
      name: `a page for an answer, as ${type}`,
      without: { readAnswer: pageAsText },
      isSafe: async ({ send, upstream }: AttackedProxy) => {
        upstream.answer = (_, response) =>
          response.writeHead(200, { 'content-type': type }).end('<script>alert(1)</script>');
        const { status, text } = await send(address);
        return status === 502 && !text.includes('<script>');
      },
    })),
    {
      name: 'a cookie',
      without: asItCame,
      isSafe: async ({ send, upstream }) => {
        upstream.answer = (_, response) => {
          json(response, ok({ ...record, cookie: 'upstream=1' }), 200, { 'set-cookie': 'upstream=1' });
        };
        const { headers, text } = await send(address);
        return !headers.has('set-cookie') && !text.includes('upstream=1');
      },
    },
    {
      name: 'caching of a status that changes',
      without: { headers: {} },
      isSafe: async ({ send }) => (await send(address)).headers.get('cache-control') === 'no-store',
    },
    {
      name: 'guessing of a content type',
      without: { headers: {} },
      isSafe: async ({ send }) => (await send(address)).headers.get('x-content-type-options') === 'nosniff',
    },
  ],
  'the key': [
    {
      name: 'echoed by the provider',
      without: { redactKey: (text) => text },
      isSafe: leaves(apiKey, { ...record, errorMessage: `Bad header: Bearer ${apiKey}` }),
    },
    {
      name: 'echoed as prompt',
      without: { redactKey: (text) => text },
      isSafe: leaves(apiKey, { ...record, paramJson: JSON.stringify({ prompt: apiKey }) }),
    },
    {
      name: 'wrong, and blamed on the viewer',
      without: outspoken,
      isSafe: async ({ send, upstream }) => {
        upstream.answer = (_, response) => {
          json(response, { code: 401, msg: 'You do not have access permissions' });
        };
        const { status, text } = await send(address);
        return status === 503 && text.includes('"reason":"configuration"');
      },
    },
    {
      name: 'over its cap, and blamed on the viewer',
      without: outspoken,
      isSafe: async ({ send, upstream }) => {
        upstream.answer = (_, response) => {
          json(response, { code: 433, msg: 'key limit' });
        };
        const { status, text } = await send('/api/aleph/generate', post(input));
        return status === 503 && text.includes('"reason":"configuration"');
      },
    },
  ],
};
