import { describe, expect, test } from 'vitest';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import recorded from '../support/recordings/aleph.json';
import { caught } from './support/caught.js';

const idIn = (path: string) => new URLSearchParams(path.split('?')[1]).get('taskId') ?? '';

/** A client whose server gives the recorded answers, byte for byte and in their order. */
function replay(exchanges: (typeof recorded.recordings)['upstreamFailure']) {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    const exchange = exchanges[asked.length];
    const { pathname, search } = new URL(input as string);
    asked.push(`${init?.method ?? 'GET'} ${pathname}${search}`);
    return Promise.resolve(
      new Response(exchange?.body, {
        status: exchange?.status ?? 500,
        headers: { 'Content-Type': exchange?.contentType ?? '' },
      }),
    );
  };
  return { client: createAlephClient({ apiKey: 'test-key', fetch }), asked };
}

describe('recorded traffic of the real API', () => {
  test('a submission that fails upstream after 16 s', async () => {
    const exchanges = recorded.recordings.upstreamFailure;
    const { client, asked } = replay(exchanges);
    const { taskId } = await client.generate({ prompt: 'Any', videoUrl: 'https://media.example.com/in.mp4' });

    const states = [];
    for (let look = 1; look < exchanges.length; look += 1) states.push((await client.getTask(taskId)).state);
    expect(states).toEqual(['processing', 'processing', 'processing', 'failed']);
    expect(asked).toEqual(exchanges.map(({ method, path }) => `${method} ${path}`));
  });

  test('its last answer is an internal failure, worth another try', async () => {
    const last = recorded.recordings.upstreamFailure.slice(-1);
    const task = await replay(last).client.getTask(idIn(last[0]?.path ?? ''));
    expect(task).toMatchObject({
      state: 'failed',
      createdAt: 1787093500000,
      completedAt: 1787093516000,
      failure: {
        code: 500,
        message: 'internal error, please try again later.',
        reason: 'internal',
        isRetryable: true,
      },
    });
  });

  test('an unknown id', async () => {
    const exchanges = recorded.recordings.unknownTask;
    const id = idIn(exchanges[0]?.path ?? '');
    const { client, asked } = replay(exchanges);
    const error = await caught(() => client.getTask(id));
    expect(error).toMatchObject({ code: 'not_found', taskId: id, isRetryable: false });
    expect(asked).toEqual(exchanges.map(({ method, path }) => `${method} ${path}`));
  });
});
