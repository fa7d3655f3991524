import { hashFraction } from '../../core/hashFraction.js';
import type { AlephProxyEvent } from '../AlephProxyEvent.js';
import { createEventStream, type EventStream } from './createEventStream.js';
import type { TaskFeed } from './createTaskFeed.js';
import { ProxyRefusal } from '../refusals/ProxyRefusal.js';

/** Proxies and phones drop connections on which nothing moves for half a minute. */
const heartbeatMs = 15_000;
const heartbeat = ': \n\n';

export interface EventStreamsOptions {
  feed: TaskFeed;
  maxStreamMs: number;
  maxStreams: number;
  maxStreamsPerUser: number;
  now: () => number;
  emit: (event: AlephProxyEvent) => void;
}

export interface Viewer {
  userId: string;
  taskIds: readonly string[];
  /** Why other tasks that were asked for are not among them. */
  refusals: ReadonlyMap<string, ProxyRefusal>;
  /** Of the request. */
  signal: AbortSignal;
}

export interface EventStreams {
  /** Throws when this user or this process has too many, or the process goes down: before anybody is asked whose a hundred tasks are. */
  checkRoom: (userId: string) => void;
  /** Throws as `checkRoom`. */
  open: (viewer: Viewer) => ReadableStream<Uint8Array>;
  /** Ends all, and opens no more. */
  close: () => void;
}

/** The event streams of this process, within their limits and with one pulse for all. */
export function createEventStreams(options: EventStreamsOptions): EventStreams {
  const { feed, maxStreamMs, maxStreams, maxStreamsPerUser, now, emit } = options;
  const streams = new Set<EventStream>();
  const counts = new Map<string, number>();
  let opened = 0;
  let isClosed = false;
  let pulse: ReturnType<typeof setInterval> | undefined;

  const beat = () => {
    const bytes = new TextEncoder().encode(heartbeat);
    for (const stream of streams) stream.beat(bytes);
  };
  const count = (userId: string, step: number) => {
    const next = (counts.get(userId) ?? 0) + step;
    if (next > 0) counts.set(userId, next);
    else counts.delete(userId);
  };

  const checkRoom = (userId: string) => {
    if (isClosed)
      throw new ProxyRefusal('streams', {
        httpStatus: 503,
        code: null,
        message: 'This server is going down.',
      });
    if (streams.size < maxStreams && (counts.get(userId) ?? 0) < maxStreamsPerUser) return;
    throw new ProxyRefusal('streams', {
      httpStatus: 429,
      code: 429,
      message: 'Too many event streams.',
      headers: { 'retry-after': '30' },
    });
  };

  return {
    checkRoom,
    close: () => {
      isClosed = true;
      for (const stream of streams) stream.end();
    },
    open: ({ userId, taskIds, refusals, signal }) => {
      checkRoom(userId);
      const startedAt = now();
      // Not all at once, a minute after a deploy.
      const lifeMs = maxStreamMs * (1 - 0.1 * hashFraction(`${userId}:${(opened += 1)}`));
      const onEnd = () => {
        signal.removeEventListener('abort', end);
        streams.delete(stream);
        count(userId, -1);
        if (streams.size === 0) {
          clearInterval(pulse);
          pulse = undefined;
        }
        emit({ type: 'stream_end', durationMs: now() - startedAt, streams: streams.size });
      };
      const stream = createEventStream({ feed, taskIds, refusals, lifeMs, onEnd });
      const end = () => {
        stream.end();
      };
      streams.add(stream);
      count(userId, 1);
      pulse ??= setInterval(beat, heartbeatMs);
      // Some servers send no headers before the first byte.
      stream.beat(new TextEncoder().encode(heartbeat));
      signal.addEventListener('abort', end);
      stream.begin();
      if (signal.aborted) end();
      return stream.body;
    },
  };
}
