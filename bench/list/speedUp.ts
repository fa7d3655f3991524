/** Makes the clock and every timer of the page run `speed` times as fast. Nothing is simulated, so no bookkeeping gets into the figures. */
export function speedUp(speed: number): void {
  const { setTimeout, setInterval } = globalThis;
  const now = Date.now.bind(Date);
  const start = now();
  Date.now = () => start + (now() - start) * speed;
  Object.assign(globalThis, {
    setTimeout: (run: () => void, ms = 0, ...more: []) => setTimeout(run, ms / speed, ...more),
    setInterval: (run: () => void, ms = 0, ...more: []) => setInterval(run, ms / speed, ...more),
  });
}
