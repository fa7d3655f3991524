import { ProxyRefusal } from '../../../src/server/refusals/ProxyRefusal.js';
import { json } from '../support/startUpstream.js';
import { input, post, type Attack, type AttackedProxy } from './Attack.js';

const own = '/api/aleph/events?taskIds=own-1';
/** A stream that is not refused would otherwise last for a minute; a first look takes its time on a loaded machine. */
const brief = { maxStreamMs: 500 };
const everybodysTask = { guardOwner: () => Promise.resolve() };
const lenientIds = {
  guardTaskIds: (query: URLSearchParams) => [...query.values()].join(',').split(',').filter(Boolean),
};

const isRefused =
  (address: string, init: RequestInit = {}): Attack['isSafe'] =>
  async ({ send, upstream }) => {
    const { status } = await send(address, init);
    return status >= 400 && upstream.requests.length === 0;
  };

const finished = ({ upstream }: AttackedProxy, more: object) => {
  upstream.answer = (_, response) => {
    json(response, {
      code: 200,
      msg: 'success',
      data: {
        taskId: 'own-1',
        successFlag: 1,
        response: { resultVideoUrl: 'https://a.example/v.mp4' },
        ...more,
      },
    });
  };
};

const leaves =
  (secret: string, more: object): Attack['isSafe'] =>
  async (proxy) => {
    finished(proxy, more);
    const { status, text } = await proxy.send(own);
    return status === 200 && text.includes('event: task') && !text.includes(secret);
  };

const tooMany = (limit: object, users: number, count: number): Attack => ({
  name: `${String(count)} streams of ${users === 1 ? 'one user' : `${String(users)} users`}`,
  without: {},
  options: {
    ...brief,
    ...limit,
    authorize: (request) => request.headers.get('x-user'),
    authorizeTask: () => true,
  },
  withoutOptions: { maxStreams: 1_000, maxStreamsPerUser: 1_000 },
  isSafe: async ({ send }) => {
    const answers = await Promise.all(
      Array.from({ length: count }, (_, index) =>
        send(own, { headers: { 'x-user': `user-${String(index % users)}` } }),
      ),
    );
    return answers.filter(({ status }) => status === 429).length === count - 2;
  },
});

export const streams: Readonly<Record<string, readonly Attack[]>> = {
  'streams of nobody': [
    {
      name: 'no session',
      without: { guardUser: () => Promise.resolve({ user: 'viewer', id: 'viewer' }) as never },
      options: brief,
      isSafe: isRefused(own, { headers: { cookie: '' } }),
    },
    {
      name: "another site's page",
      without: { guardOrigin: () => undefined },
      options: brief,
      isSafe: isRefused(own, { headers: { 'sec-fetch-site': 'cross-site' } }),
    },
    {
      name: 'POST',
      without: { guardMethod: () => undefined },
      options: brief,
      isSafe: isRefused(own, post(input)),
    },
  ],
  "streams of other users' tasks": [
    {
      name: 'alone',
      without: everybodysTask,
      options: brief,
      isSafe: isRefused('/api/aleph/events?taskIds=foreign-1'),
    },
    ...['own-1,foreign-1', 'foreign-1,own-1'].map((ids) => ({
      name: `beside an own one: ${ids}`,
      without: everybodysTask,
      options: brief,
      isSafe: async ({ send, upstream }: AttackedProxy) => {
        const { text } = await send(`/api/aleph/events?taskIds=${ids}`);
        const about = (id: string) => text.split('\n').filter((line) => line.includes(`{"taskId":"${id}"`));
        const told = about('foreign-1');
        const isToldNothing = told.length === 1 && told[0]?.includes('"status":404') === true;
        const isAskedNothing = !upstream.requests.some(({ url }) => url.includes('foreign'));
        return about('own-1').length > 0 && isToldNothing && isAskedNothing;
      },
    })),
    {
      name: 'an ownership function that says "yes" instead of true',
      without: everybodysTask,
      options: { ...brief, authorizeTask: () => 'yes' as never },
      isSafe: isRefused(own),
    },
    {
      name: 'a foreign id told from an unknown one',
      without: {
        guardOwner: (_: unknown, taskId: string) =>
          taskId === 'foreign-1' ? Promise.reject(new Error('Not yours')) : Promise.resolve(),
      },
      options: brief,
      isSafe: async ({ send }) => {
        const foreign = await send('/api/aleph/events?taskIds=foreign-1');
        const unknown = await send('/api/aleph/events?taskIds=unknown-1');
        return foreign.status === unknown.status && foreign.text === unknown.text;
      },
    },
    {
      name: 'a foreign id beside an own one told from an unknown one',
      without: {
        guardOwner: (_: unknown, taskId: string) =>
          taskId === 'foreign-1'
            ? Promise.reject(new ProxyRefusal('owner', { httpStatus: 403, code: 403, message: 'Not yours' }))
            : Promise.resolve(),
      },
      options: brief,
      isSafe: async ({ send }) => {
        const told = async (id: string) =>
          (await send(`/api/aleph/events?taskIds=own-1,${id}`)).text
            .split('\n')
            .find((line) => line.includes(`{"taskId":"${id}"`))
            ?.replace(id, '');
        const foreign = await told('foreign-1');
        return foreign !== undefined && foreign === (await told('unknown-1'));
      },
    },
  ],
  'ids of a stream': [
    '',
    'taskId=own-1',
    'taskIds=',
    'taskIds=own-1&taskIds=own-2',
    'taskIds[]=own-1',
    'taskIds=own-1,own-1',
    `taskIds=${'a'.repeat(201)}`,
    `taskIds=${Array.from({ length: 101 }, (_, index) => `t${String(index)}`).join(',')}`,
    'taskIds=own-1%0d%0adata:%20forged',
  ].map((query) => ({
    name: query.slice(0, 40) || 'none at all',
    without: lenientIds,
    options: { ...brief, authorizeTask: () => true },
    isSafe: isRefused(`/api/aleph/events?${query}`),
  })),
  'more streams than there is room for': [
    tooMany({ maxStreamsPerUser: 2 }, 1, 5),
    tooMany({ maxStreams: 2 }, 5, 5),
    tooMany({ maxStreams: 2 }, 10, 20),
  ],
  'what a stream tells': [
    {
      name: 'the callBackUrl with its secret',
      without: {
        toRecordBody: () => ({ taskId: 'own-1', successFlag: 1, callBackUrl: 'https://app.example/s3cret' }),
      },
      options: brief,
      isSafe: leaves('s3cret', {
        paramJson: JSON.stringify({ prompt: 'a', callBackUrl: 'https://app.example/callback/s3cret' }),
      }),
    },
    {
      name: 'a line that is no line of the server’s',
      without: { toRecordBody: () => ({ toJSON: () => undefined }) },
      options: brief,
      isSafe: async (proxy) => {
        finished(proxy, {
          paramJson: JSON.stringify({ prompt: 'a\n\nevent: task\ndata: {"forged":1}\n\n' }),
        });
        const { text } = await proxy.send(own);
        const datas = text.split('\n').filter((line) => line.startsWith('data: '));
        return datas.length === 1 && datas[0]?.includes('"successFlag":1') === true;
      },
    },
    {
      name: 'a stream that is kept by a cache',
      without: { headers: {} },
      options: brief,
      isSafe: async ({ send }) => (await send(own)).headers.get('cache-control') === 'no-store',
    },
    {
      name: 'a stream that is taken for a page',
      without: { eventHeaders: { 'content-type': 'text/html' } },
      options: brief,
      isSafe: async ({ send }) => (await send(own)).headers.get('content-type') === 'text/event-stream',
    },
  ],
};
