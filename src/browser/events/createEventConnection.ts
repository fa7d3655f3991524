import { hashFraction } from '../../core/hashFraction.js';
import { createAnswerBoard } from './createAnswerBoard.js';
import { createEventSocket, type EventSocketEnd, type EventSocketOptions } from './createEventSocket.js';
import { createWantedTasks, type WantedTasks } from './createWantedTasks.js';
import type { PushedAnswer } from './PushedAnswer.js';

/** A page full of cards asks for its tasks one by one, all in one moment. */
const gatherMs = 20;
/** For how long a stream that ended as planned is believed while its successor is on the way. */
const graceMs = 5_000;
/** How long a first look waits for the stream to bring it. */
const patienceMs = 2_000;
/** A server that ends streams at once is not asked at once again. */
const shortestMs = 2_000;
const longestBackoffMs = 30_000;
/** Nor is one that will not tell these tasks. */
const refusalMs = 5 * 60_000;
const tidyMs = 15_000;

export interface EventConnection {
  wanted: Pick<WantedTasks, 'bar' | 'admit'>;
  /** Notes that somebody looks at a task; opens a connection for it if need be. */
  read: (taskId: string) => void;
  /** What the stream says of a task; null when it says nothing that can be relied on. Waits a moment for a stream that is being opened. */
  answerOf: (taskId: string, signal?: AbortSignal) => Promise<PushedAnswer | null>;
  /** Whether it says anything just now that can be relied on. */
  hasAnswer: (taskId: string) => boolean;
  /** How far the server's clock is ahead, in milliseconds; null when it was not told. */
  offsetMs: () => number | null;
  /** Lives until the returned function is called; `listener` hears which task has news that nobody was waiting for. */
  attach: (listener: (taskId: string) => void) => () => void;
}

type Settings = Pick<EventSocketOptions, 'url' | 'fetch' | 'headers' | 'now'>;

/** The one connection for all tasks that are followed: opened, changed, resumed and given up as these come and go. */
export function createEventConnection(settings: Settings): EventConnection {
  const { now } = settings;
  const wanted = createWantedTasks(now);
  const board = createAnswerBoard();
  const listeners = new Set<(taskId: string) => void>();
  let close: (() => void) | undefined;
  let streamed = new Set<string>();
  let isOpen = false;
  let openedAt = 0;
  /** Until when answers count though no stream stands. */
  let believedUntil = 0;
  /** Whether a first look may wait: not where streams have shown that they do not get through. */
  let isHopeful = true;
  let offsetMs: number | null = null;
  let failures = 0;
  let notBefore = 0;
  let refused: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerAt = 0;
  let tidy: ReturnType<typeof setInterval> | undefined;

  const onAnswer = (answer: PushedAnswer) => {
    const { taskId } = answer;
    if (!streamed.has(taskId)) return;
    failures = 0;
    isHopeful = true;
    const isNews = board.put(answer);
    if (answer.status === 404) {
      // A stream says so once, and a task that is new may be known a moment later: whoever looks asks for itself.
      wanted.bar(taskId);
      streamed.delete(taskId);
      board.clear(streamed);
      return;
    }
    if (!isNews) return;
    for (const listener of listeners) listener(taskId);
  };
  const onEnd = ({ why, retryAfterMs }: EventSocketEnd) => {
    close = undefined;
    const isPlanned = why === 'finished' && isOpen;
    isOpen = false;
    if (isPlanned) {
      believedUntil = now() + graceMs;
      notBefore = now() - openedAt < shortestMs ? now() + shortestMs : 0;
    } else {
      giveUp();
      failures += 1;
      // Spread by the moment, or a thousand pages that lost one server would come back to the next as one.
      const jitter = 1 - 0.5 * hashFraction(`${keyOf(streamed)}:${now()}`);
      const backoffMs = Math.min(1_000 * 2 ** (failures - 1), longestBackoffMs) * jitter;
      if (why === 'refused') refused = keyOf(streamed);
      notBefore = now() + Math.max(retryAfterMs, why === 'refused' ? refusalMs : backoffMs);
    }
    plan();
  };
  const giveUp = () => {
    believedUntil = 0;
    isHopeful = false;
    board.clear();
  };
  const leave = () => {
    close?.();
    close = undefined;
    if (isOpen) believedUntil = now() + graceMs;
    isOpen = false;
  };
  const open = () => {
    timer = undefined;
    const taskIds = wanted.list(streamed);
    if (taskIds.length === 0) {
      leave();
      board.clear();
      return;
    }
    if (close && taskIds.every((taskId) => streamed.has(taskId))) return;
    leave();
    streamed = new Set(taskIds);
    refused = null;
    board.clear(streamed);
    const onOpen = (ahead: number | null) => {
      isOpen = true;
      openedAt = now();
      offsetMs = ahead;
    };
    close = createEventSocket({ ...settings, taskIds, onOpen, onAnswer, onEnd });
  };
  /** Opens, closes or changes the connection, once for everything that happens in one moment. */
  const plan = () => {
    if (listeners.size === 0) return;
    const isNewQuestion = refused !== null && refused !== keyOf(wanted.list(streamed));
    const at = Math.max(now() + gatherMs, isNewQuestion ? 0 : notBefore);
    if (timer !== undefined && timerAt <= at) return;
    clearTimeout(timer);
    timerAt = at;
    timer = setTimeout(open, at - now());
  };

  const believed = (taskId: string) => (isOpen || now() < believedUntil ? board.get(taskId) : undefined);

  return {
    wanted,
    hasAnswer: (taskId) => believed(taskId) !== undefined,
    offsetMs: () => offsetMs,
    read: (taskId) => {
      wanted.read(taskId);
      if (!streamed.has(taskId) || close === undefined) plan();
    },
    answerOf: async (taskId, signal) => {
      // A provider's children look before it has mounted itself.
      if (listeners.size === 0) await new Promise((resolve) => setTimeout(resolve, 0));
      if (listeners.size === 0 || signal?.aborted) return null;
      const mayCome = isHopeful && !board.get(taskId) && wanted.list(streamed).includes(taskId);
      if (mayCome && (await board.wait(taskId, patienceMs, signal))) isHopeful = false;
      return believed(taskId) ?? null;
    },
    attach: (listener) => {
      listeners.add(listener);
      tidy ??= setInterval(plan, tidyMs);
      plan();
      return () => {
        listeners.delete(listener);
        // A provider that changes its mind detaches and attaches in one moment.
        setTimeout(() => {
          if (listeners.size > 0) return;
          clearInterval(tidy);
          clearTimeout(timer);
          tidy = timer = undefined;
          leave();
          giveUp();
          isHopeful = true;
        }, 0);
      };
    },
  };
}

function keyOf(taskIds: Iterable<string>): string {
  return [...taskIds].sort().join();
}
