import { expect, test } from 'vitest';
import { readServerEvents } from '../../src/browser/events/readServerEvents.js';

/** What is read of a text that comes in pieces of so many bytes. */
async function read(text: string, size: number) {
  const bytes = new TextEncoder().encode(text);
  const told: [string, string][] = [];
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
  await readServerEvents(body, { onPulse: () => undefined, onData: (name, data) => told.push([name, data]) });
  return told;
}

const cases: readonly (readonly [name: string, text: string, told: [string, string][]])[] = [
  ['an event', 'event: task\ndata: {"a":1}\n\n', [['task', '{"a":1}']]],
  ['one without a name', 'data: x\n\n', [['message', 'x']]],
  ['comments', ': \n\n: hello\n\nevent: task\n: between\ndata: y\n\n', [['task', 'y']]],
  ['several lines', 'data: a\ndata: b\n\n', [['message', 'a\nb']]],
  ['no space after the colon', 'event:task\ndata:x\n\n', [['task', 'x']]],
  [
    'other line breaks',
    'event: task\r\ndata: ü\r\n\r\ndata: z\r\n\r\n',
    [
      ['task', 'ü'],
      ['message', 'z'],
    ],
  ],
  ['fields that nobody needs', 'id: 1\nretry: 5\ndata: x\n\nid: 2\n\n', [['message', 'x']]],
  ['an event that was cut off', 'data: a\n\ndata: b', [['message', 'a']]],
];

test.each(cases)('%s', async (_, text, told) => {
  for (const size of [1, 2, 3, 7, 1_000])
    expect(await read(text, size), `in pieces of ${String(size)}`).toEqual(told);
});
