import { requestHeaders } from '../../client/requestHeaders.js';
import { readHttpDate } from '../../client/readHttpDate.js';
import { readRetryAfter } from '../../client/readRetryAfter.js';
import type { AlephEventsOptions } from './AlephEventsOptions.js';
import { readPushedAnswer, type PushedAnswer } from './PushedAnswer.js';
import { readServerEvents } from './readServerEvents.js';

/** The server's heart beats every 15 s; two and a half beats of silence are a dead connection that nobody closed. */
const silenceMs = 40_000;

export interface EventSocketOptions extends Pick<AlephEventsOptions, 'headers'> {
  url: string;
  fetch: typeof globalThis.fetch;
  now: () => number;
  taskIds: readonly string[];
  /** It stands. `offsetMs` is how far the server's clock is ahead of this one; null when it was not told. */
  onOpen: (offsetMs: number | null) => void;
  onAnswer: (answer: PushedAnswer) => void;
  onEnd: (end: EventSocketEnd) => void;
}

/** Why a connection is over. `finished`: as planned. `refused`: the server does not want to, and asking again changes nothing. */
export interface EventSocketEnd {
  why: 'finished' | 'broken' | 'refused';
  retryAfterMs: number;
}

/** One connection to the event route. Returns what ends it without a word. */
export function createEventSocket(options: EventSocketOptions): () => void {
  const { url, fetch, now, taskIds, headers, onOpen, onAnswer, onEnd } = options;
  const controller = new AbortController();
  let isClosed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = (why: EventSocketEnd['why'], retryAfterMs = 0) => {
    if (isClosed) return;
    close();
    onEnd({ why, retryAfterMs });
  };
  const close = () => {
    isClosed = true;
    clearTimeout(timer);
    controller.abort();
  };
  const onPulse = () => {
    clearTimeout(timer);
    timer = setTimeout(end, silenceMs, 'broken');
  };
  const run = async () => {
    onPulse();
    const sent = await requestHeaders({ headers });
    sent.set('accept', 'text/event-stream');
    const query = taskIds.map(encodeURIComponent).join(',');
    const response = await fetch(`${url}?taskIds=${query}`, {
      ...{ headers: sent, signal: controller.signal, cache: 'no-store', redirect: 'error' },
    });
    const dateMs = readHttpDate(response.headers.get('date'));
    if (!response.ok || !response.body || !isEventStream(response)) {
      const retryAfterMs = readRetryAfter(response.headers.get('retry-after'), dateMs ?? now()) ?? 0;
      const isFinal = response.ok || (response.status < 500 && response.status !== 429);
      end(isFinal ? 'refused' : 'broken', retryAfterMs);
      return;
    }
    if (isClosed) return;
    onOpen(dateMs === null ? null : dateMs - now());
    await readServerEvents(response.body, {
      onPulse: () => {
        if (!isClosed) onPulse();
      },
      onData: (name, data) => {
        const answer = name === 'task' && !isClosed ? readPushedAnswer(data) : null;
        if (answer) onAnswer(answer);
      },
    });
    end('finished');
  };
  run().catch(() => {
    end('broken');
  });
  return close;
}

function isEventStream({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/event-stream') === true;
}
