/**
 * @typedef {object} Timer
 * @property {number} id
 * @property {number} due
 * @property {number | undefined} every
 * @property {() => void} run
 */

const realSetImmediate = setImmediate;
let putOff = 0;

// React's scheduler takes hold of setImmediate as it loads, so this is loaded before it.
Object.assign(globalThis, {
  setImmediate: (/** @type {() => void} */ run) => {
    putOff += 1;
    return realSetImmediate(() => {
      putOff -= 1;
      run();
    });
  },
});

/**
 * A clock that jumps from timer to timer, so that a minute of polling costs only the CPU of what happens in it. Takes the place of the global
 * timers and of `Date.now` until `restore`.
 *
 * @param {number} start epoch milliseconds
 */
export function createSimulatedClock(start) {
  const real = { setTimeout, clearTimeout, setInterval, clearInterval, now: Date.now };
  let now = start;
  let lastId = 0;
  /** @type {Map<number, Timer>} */
  const timers = new Map();
  /** Timers by the millisecond they are due at: a bench has many timers and few distinct times. @type {Map<number, Timer[]>} */
  const agenda = new Map();
  /** @type {number[]} */
  const heap = [];

  /** @param {Timer} timer */
  const plan = (timer) => {
    const group = agenda.get(timer.due);
    if (group) {
      group.push(timer);
      return;
    }
    agenda.set(timer.due, [timer]);
    push(heap, timer.due);
  };
  /** @param {() => void} run @param {number} [delay] @param {boolean} [repeats] */
  const start_ = (run, delay = 0, repeats = false) => {
    const wait = Math.max(repeats ? 1 : 0, Math.ceil(delay));
    const timer = { id: ++lastId, due: now + wait, every: repeats ? wait : undefined, run };
    timers.set(timer.id, timer);
    plan(timer);
    return timer.id;
  };
  const stop = (/** @type {unknown} */ id) => {
    timers.delete(/** @type {number} */ (id));
  };
  Object.assign(globalThis, {
    setTimeout: (/** @type {() => void} */ run, /** @type {number} */ delay) => start_(run, delay),
    setInterval: (/** @type {() => void} */ run, /** @type {number} */ delay) => start_(run, delay, true),
    clearTimeout: stop,
    clearInterval: stop,
  });
  Date.now = () => now;

  /** Waits for promises, and for the renders and effects that React's scheduler put off. */
  const settle = async () => {
    do await new Promise((resolve) => realSetImmediate(resolve));
    while (putOff > 0);
  };

  return {
    settle,
    /** Runs everything due within the next `ms`, in order. @param {number} ms */
    async advance(ms) {
      const end = now + ms;
      while (heap.length > 0 && /** @type {number} */ (heap[0]) <= end) {
        const due = pop(heap);
        // What fell due during a sleep runs late, never in the past.
        now = Math.max(now, due);
        const group = agenda.get(due) ?? [];
        agenda.delete(due);
        for (const timer of group) {
          if (!timers.has(timer.id)) continue;
          if (timer.every === undefined) timers.delete(timer.id);
          timer.run();
          if (timer.every !== undefined && timers.has(timer.id)) {
            timer.due = now + timer.every;
            plan(timer);
          }
        }
        await settle();
      }
      now = end;
    },
    /** Time passes and nothing runs, as on a laptop with its lid down. What fell due is run by the next `advance`. @param {number} ms */
    sleep(ms) {
      now += ms;
    },
    restore() {
      const { now: realNow, ...realTimers } = real;
      Object.assign(globalThis, realTimers);
      Date.now = realNow;
    },
  };
}

/** @param {number[]} heap @param {number} value */
function push(heap, value) {
  heap.push(value);
  let child = heap.length - 1;
  while (child > 0) {
    const parent = (child - 1) >> 1;
    if (/** @type {number} */ (heap[parent]) <= value) break;
    heap[child] = /** @type {number} */ (heap[parent]);
    child = parent;
  }
  heap[child] = value;
}

/** @param {number[]} heap */
function pop(heap) {
  const first = /** @type {number} */ (heap[0]);
  const last = /** @type {number} */ (heap.pop());
  if (heap.length === 0) return first;
  let parent = 0;
  for (;;) {
    let child = parent * 2 + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && Number(heap[child + 1]) < Number(heap[child])) child += 1;
    if (last <= Number(heap[child])) break;
    heap[parent] = Number(heap[child]);
    parent = child;
  }
  heap[parent] = last;
  return first;
}
