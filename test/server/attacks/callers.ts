import { post, input, type Attack } from './Attack.js';

const record = '/api/aleph/record-info?taskId=own-1';
const foreign = '/api/aleph/record-info?taskId=foreign-1';
const nobody = { cookie: '' };
const anybody = { guardUser: () => Promise.resolve({ user: 'viewer', id: 'viewer' }) as never };
const everybodysTask = { guardOwner: () => Promise.resolve() };
const anyOrigin = { guardOrigin: () => undefined };

/** Nothing reached the provider, and the answer is a refusal. */
const isRefused =
  (address: string, init: RequestInit = {}): Attack['isSafe'] =>
  async ({ send, upstream }) => {
    const { status } = await send(address, init);
    return status >= 400 && upstream.requests.length === 0;
  };

export const callers: Readonly<Record<string, readonly Attack[]>> = {
  'no session': [
    { name: 'reads', without: anybody, isSafe: isRefused(record, { headers: nobody }) },
    {
      name: 'creates',
      without: anybody,
      isSafe: isRefused('/api/aleph/generate', post(input, nobody)),
    },
    {
      name: 'downloads',
      without: anybody,
      isSafe: isRefused('/api/aleph/download?taskId=own-1', { headers: nobody }),
    },
    {
      name: 'a session function that returns what is no user',
      without: anybody,
      options: { authorize: () => ({ id: 7 }) as never },
      isSafe: isRefused(record),
    },
    {
      name: 'a session store that is down',
      without: anybody,
      options: {
        authorize: () => {
          throw new Error('redis is down');
        },
      },
      isSafe: isRefused(record),
    },
  ],
  "other user's task": [
    { name: 'reads it', without: everybodysTask, isSafe: isRefused(foreign) },
    {
      name: 'downloads it',
      without: everybodysTask,
      isSafe: isRefused('/api/aleph/download?taskId=foreign-1'),
    },
    {
      name: 'an ownership function that says "yes" instead of true',
      without: everybodysTask,
      options: { authorizeTask: () => 'yes' as never },
      isSafe: isRefused(foreign),
    },
    {
      name: 'tells a foreign id from an unknown one',
      without: {
        guardOwner: (_: unknown, taskId: string) =>
          taskId === 'foreign-1' ? Promise.reject(new Error('Not yours')) : Promise.resolve(),
      },
      isSafe: async ({ send, upstream }) => {
        const refused = await send(foreign);
        upstream.answer = (_, response) => {
          response.setHeader('content-type', 'application/json');
          response.end('{"code":200,"msg":"success","data":null}');
        };
        const unknown = await send(record);
        return refused.status === unknown.status && refused.text === unknown.text;
      },
    },
  ],
  'foreign pages': [
    {
      name: "another site's form",
      without: anyOrigin,
      isSafe: isRefused(
        '/api/aleph/generate',
        post(input, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }),
      ),
    },
    {
      name: 'a sister subdomain',
      without: anyOrigin,
      isSafe: isRefused(record, { headers: { 'sec-fetch-site': 'same-site' } }),
    },
    {
      name: 'an old browser: no Sec-Fetch-Site, a foreign Origin',
      without: anyOrigin,
      isSafe: isRefused(record, { headers: { 'sec-fetch-site': '', origin: 'https://evil.example' } }),
    },
    {
      name: 'neither header',
      without: anyOrigin,
      isSafe: isRefused(record, { headers: { 'sec-fetch-site': '' } }),
    },
    {
      name: 'an opaque origin, as sandboxed frames have it',
      without: anyOrigin,
      isSafe: isRefused(record, { headers: { 'sec-fetch-site': '', origin: 'null' } }),
    },
    {
      name: 'an Origin that only begins like the host',
      without: anyOrigin,
      isSafe: isRefused(record, {
        headers: { 'sec-fetch-site': '', origin: 'https://app.example.evil.example' },
      }),
    },
    {
      name: 'cross-site with an Origin that equals Host',
      without: anyOrigin,
      isSafe: isRefused(record, {
        headers: { 'sec-fetch-site': 'cross-site', origin: 'http://app.example' },
      }),
    },
  ],
  'wrong content type': [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonp',
  ].map((type) => ({
    name: type,
    without: { guardContentType: () => undefined },
    isSafe: isRefused('/api/aleph/generate', post(input, { 'content-type': type })),
  })),
};
