import { describe, expect, test } from 'vitest';
import type { AlephClientEvent } from '../../src/client/AlephClientEvent.js';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { caught } from './support/caught.js';
import { hang, json, scriptedFetch, type Step } from './support/scriptedFetch.js';

const key = 'sk-live-0123456789';
const prompt = 'a prompt that nobody may log';
const source = 'https://media.example.com/private.mp4?signature=abc';
const session = 'session=hush';
const echo = `Authorization: Bearer ${key}; ${session}; ${prompt}; ${source}`;

/** Fails as a fetch replacement does that prints all it knows into its errors. */
class TalkativeError extends Error {
  override name = key;
  readonly config = {
    headers: { Authorization: `Bearer ${key}`, Cookie: session },
    data: { prompt, source },
  };
  constructor() {
    super(echo, { cause: Object.assign(new Error(echo), { code: `ERR_${key}`, request: echo }) });
  }
}

/** Throws a string, which only other people's code does. */
const throwText: Step = () => {
  AbortSignal.abort(echo).throwIfAborted();
  return Promise.resolve(json(null));
};

const steps: [string, Step][] = [
  ['a fetch that fails', new TalkativeError()],
  ['a fetch that throws text', throwText],
  ['a refusal that echoes', json({ code: 400, msg: echo, data: { echo } })],
  ['a failure that echoes', json({ msg: echo }, { status: 500, headers: { 'Retry-After': echo } })],
  ['a gateway that echoes', new Response(echo, { status: 502 })],
  ['an answer that is none', json({ code: 200, data: echo })],
  ['a code that echoes', json({ code: echo, data: null })],
  ['a timeout', hang],
];

/** All that a logger may print of an error: message, stack, own fields, and the same of its causes. */
function printed(error: unknown): string {
  if (!(error instanceof Error)) return `${String(error)} ${JSON.stringify(error)}`;
  const fields = JSON.stringify(error, Object.getOwnPropertyNames(error));
  return [String(error), error.stack, fields, error.cause === undefined ? '' : printed(error.cause)].join(
    '\n',
  );
}

describe.each(steps)('%s', (_, step) => {
  test('puts no key, header or payload into an error or event', async () => {
    const events: AlephClientEvent[] = [];
    const { fetch, calls } = scriptedFetch(step);
    const client = createAlephClient({
      fetch,
      apiKey: key,
      headers: { Cookie: session },
      timeoutMs: step === hang ? 5 : 30_000,
      onEvent: (event) => events.push(event),
    });
    const errors = [
      await caught(() => client.getTask('a')),
      await caught(() => client.generate({ prompt, videoUrl: source })),
    ];
    expect(calls).toHaveLength(2);
    expect(calls[1]?.headers.get('Authorization')).toBe(`Bearer ${key}`);

    expect(events.map(({ type }) => type)).toEqual(['request', 'request', 'submit']);
    const everything = [...errors.map(printed), JSON.stringify(events)].join('\n');
    for (const secret of [key, prompt, source, session, 'private.mp4'])
      expect(everything).not.toContain(secret);
  });
});

test('a task holds no callback address', async () => {
  const paramJson = JSON.stringify({ prompt, callBackUrl: 'https://example.com/hook?secret=1' });
  const { fetch } = scriptedFetch(json({ code: 200, data: { successFlag: 0, paramJson } }));
  const task = await createAlephClient({ fetch }).getTask('a');
  expect(JSON.stringify(task)).not.toContain('secret');
});
