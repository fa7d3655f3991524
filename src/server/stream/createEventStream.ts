import type { TaskFeed } from './createTaskFeed.js';
import type { ProxyRefusal } from '../refusals/ProxyRefusal.js';
import { refusalEnvelope } from '../refusals/refusalEnvelope.js';
import { toTaskEvent, type TaskEvent } from './TaskEvent.js';

export interface EventStreamOptions {
  feed: TaskFeed;
  taskIds: readonly string[];
  refusals: ReadonlyMap<string, ProxyRefusal>;
  /** After this many milliseconds it ends by itself. */
  lifeMs: number;
  onEnd: () => void;
}

export interface EventStream {
  body: ReadableStream<Uint8Array>;
  /** Starts to watch, once whoever opened it knows of it: what is known already is told at once, and may be the end. */
  begin: () => void;
  /** Writes `bytes` that mean nothing, unless the viewer has not read what came before. */
  beat: (bytes: Uint8Array) => void;
  end: () => void;
}

/** One viewer's stream: of each task the latest news only, so that a viewer who reads slowly costs no memory and never sees the past. */
export function createEventStream(options: EventStreamOptions): EventStream {
  const { feed, taskIds, refusals, lifeMs, onEnd } = options;
  const unread = new Map<string, TaskEvent>();
  const running = new Set(taskIds);
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let stops: (() => void)[] = [];

  const hasRoom = () => (controller?.desiredSize ?? 0) > 0;
  const forget = () => {
    if (!controller) return;
    controller = undefined;
    clearTimeout(timer);
    for (const stop of stops) stop();
    stops = [];
    onEnd();
  };
  const end = () => {
    const open = controller;
    forget();
    open?.close();
  };
  const flush = () => {
    for (const [taskId, { bytes }] of unread) {
      if (!hasRoom()) return;
      unread.delete(taskId);
      controller?.enqueue(bytes);
    }
    if (running.size === 0 && unread.size === 0) end();
  };
  const onEvent = (taskId: string, event: TaskEvent) => {
    if (event.isSettled) running.delete(taskId);
    unread.set(taskId, event);
    flush();
  };

  const timer = setTimeout(end, lifeMs);
  const body = new ReadableStream<Uint8Array>({
    start: (started) => {
      controller = started;
    },
    pull: flush,
    cancel: forget,
  });
  return {
    body,
    end,
    begin: () => {
      for (const [taskId, { answer }] of refusals) {
        const body = JSON.stringify(refusalEnvelope(answer));
        onEvent(taskId, toTaskEvent(taskId, { httpStatus: answer.httpStatus, body }, false));
      }
      for (const taskId of taskIds) {
        const stop = feed.watch(taskId, (event) => {
          onEvent(taskId, event);
        });
        if (controller) stops.push(stop);
        else stop();
      }
    },
    beat: (bytes) => {
      if (hasRoom()) controller?.enqueue(bytes);
    },
  };
}
