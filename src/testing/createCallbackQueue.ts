import { longestTimerMs } from '../core/longestTimerMs.js';
import type { EmulatorClock } from './createEmulatorClock.js';
import type { EmulatedTask } from './EmulatedTask.js';
import { sendCallback } from './sendCallback.js';

interface Due {
  at: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  send: () => Promise<void>;
}

/** In Node, where a timer is an object, a task that nobody waits for any more must not keep the process alive. */
function letGo(timer: unknown) {
  (timer as { unref?: () => void }).unref?.();
}

interface CallbackQueue {
  /** `toBody` is asked when the callback leaves. */
  add: (task: EmulatedTask, toBody: () => object) => void;
  /** Moves the clock on, stopping where a callback falls due until it is delivered. */
  advance: (lifeMs: number) => Promise<void>;
  reset: () => void;
}

/** Waiting callbacks: each leaves by a timer when its task ends, or earlier when time is advanced over it. */
export function createCallbackQueue(
  clock: EmulatorClock,
  callbackFetch: typeof fetch | undefined,
  webhookHmacKey: string | undefined,
): CallbackQueue {
  const queue = new Set<Due>();

  async function deliver(due: Due) {
    globalThis.clearTimeout(due.timer);
    if (queue.delete(due)) await due.send();
  }

  function arm(due: Due) {
    const inMs = clock.toReal(due.at - clock.life());
    due.timer = globalThis.setTimeout(
      () => {
        if (clock.life() >= due.at) void deliver(due);
        else arm(due);
      },
      Math.min(Math.max(Math.ceil(inMs), 1), longestTimerMs),
    );
    letGo(due.timer);
  }

  return {
    add({ taskId, input, scenario, startedAt, durationMs }, toBody) {
      const url = input.callBackUrl;
      const at = startedAt + durationMs;
      if (!callbackFetch || url === undefined || at === Infinity || scenario === 'unknown_task') return;
      const send = () =>
        sendCallback(callbackFetch, webhookHmacKey, {
          url,
          taskId,
          body: toBody(),
          sentAt: clock.toWire(clock.life()),
        });
      const due: Due = { at, timer: undefined, send };
      queue.add(due);
      arm(due);
    },
    async advance(lifeMs) {
      const until = clock.life() + lifeMs;
      for (const due of [...queue].sort((one, other) => one.at - other.at)) {
        if (due.at > until || !queue.has(due)) continue;
        clock.advance(Math.max(0, due.at - clock.life()));
        await deliver(due);
      }
      clock.advance(Math.max(0, until - clock.life()));
      // The timers of what is still due were set for a slower time.
      for (const due of queue) {
        globalThis.clearTimeout(due.timer);
        arm(due);
      }
    },
    reset() {
      for (const { timer } of queue) globalThis.clearTimeout(timer);
      queue.clear();
    },
  };
}
