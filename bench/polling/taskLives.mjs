const failures = 0.15;
const meanFailureMs = 45_000;
/** 5 % of the others end before the first, 95 % before the second: the provider's "2 to 15 minutes". */
const [shortMs, longMs] = [2 * 60_000, 15 * 60_000];
const middle = Math.log(shortMs * longMs) / 2;
const spread = Math.log(longMs / shortMs) / (2 * 1.6448536);

/** @typedef {{ taskId: string, endMs: number, end: 'succeeded' | 'failed' }} TaskLife */

/** Tasks as they are met: 15 % fail early (exponential), the rest take a log-normal time. @param {number} seed @param {number} count */
export function drawTasks(seed, count) {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const isFailure = random() < failures;
    const endMs = isFailure
      ? -meanFailureMs * Math.log(1 - random())
      : Math.exp(middle + spread * normal(random));
    /** @type {TaskLife} */
    const life = { taskId: random().toString(16).slice(2), endMs, end: isFailure ? 'failed' : 'succeeded' };
    return life;
  });
}

/** How likely a task is to end at this age: the density that `drawTasks` draws from, per millisecond. @param {number} ageMs */
export function endDensity(ageMs) {
  const failing = Math.exp(-ageMs / meanFailureMs) / meanFailureMs;
  const distance = (Math.log(ageMs) - middle) / spread;
  const ending = Math.exp(-(distance ** 2) / 2) / (ageMs * spread * Math.sqrt(2 * Math.PI));
  return failures * failing + (1 - failures) * ending;
}

/** One of the two halves of Box and Muller. @param {() => number} random */
function normal(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Mulberry32: the same numbers for the same seed, on every machine. @param {number} seed */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
