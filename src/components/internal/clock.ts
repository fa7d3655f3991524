/** Often enough that a minute in words is never far off; components still re-render only when their own words change. */
const tickMs = 10_000;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let lastTick = 0;

function tick() {
  lastTick = Date.now();
  for (const listener of [...listeners]) listener();
}

/** One timer for the whole page, running only while something listens. */
export const clock = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    if (timer === undefined) {
      lastTick = Date.now();
      timer = setInterval(tick, tickMs);
    }
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      clearInterval(timer);
      timer = undefined;
    };
  },
  /** Time of the last tick, so that everything on the page reads the same time. */
  now: (): number => (timer === undefined ? Date.now() : lastTick),
};
