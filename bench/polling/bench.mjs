// What polling costs, and how soon it sees the end: ways to poll the same simulated tasks, beside the best schedule there can be for as many
// requests. Exits with 1 when the requests × delay of ours are more than 6 % above that, or when a task is asked about once its end was seen.
import { bestSchedule } from './bestSchedule.mjs';
import { follow } from './follow.mjs';
import { exponentialBackOff, ours, plainQuery, sampleHook, schedule } from './pollers.mjs';
import { drawTasks } from './taskLives.mjs';

const seeds = [1, 2, 3];
const tasksPerSeed = Number(process.env['TASKS'] ?? 20_000);
const limit = 1.06;

/** @typedef {import('./follow.mjs').Followed} Followed */

const lives = seeds.map((seed) => drawTasks(seed, tasksPerSeed));
const run = (/** @type {import('./pollers.mjs').Poller} */ poller) =>
  lives.map((tasks) => tasks.map((life) => follow(poller, life)));

/** @param {readonly Followed[]} followed */
function summary(followed) {
  const mean = (/** @type {keyof Followed} */ key) =>
    followed.reduce((sum, one) => sum + one[key], 0) / followed.length;
  const delaysMs = followed.map(({ delayMs }) => delayMs).sort((a, b) => a - b);
  const [requests, delay, after] = [mean('requests'), mean('delayMs') / 1_000, mean('requestsAfter')];
  const late = Number(delaysMs[Math.floor(delaysMs.length * 0.95)]) / 1_000;
  return { requests, delay, late, after, product: requests * delay };
}

/** The best schedule that makes `requests` per task: the dearer a look, the fewer there are. @param {number} requests */
function bestScheduleFor(requests) {
  let [cheapMs, dearMs] = [1, 1_000];
  for (let round = 0; round < 20; round += 1) {
    const lookMs = (cheapMs + dearMs) / 2;
    if (bestSchedule(lookMs).requests > requests) cheapMs = lookMs;
    else dearMs = lookMs;
  }
  return bestSchedule(cheapMs);
}

const own = run(ours);
const optimum = run(schedule(bestScheduleFor(summary(own.flat()).requests).agesMs));

const rounded = (/** @type {number} */ value, /** @type {number} */ digits) => Number(value.toFixed(digits));

/** @param {readonly Followed[]} followed */
function row(followed) {
  const { requests, delay, late, after, product } = summary(followed);
  return {
    'requests to the end': rounded(requests, 1),
    'delay s, mean': rounded(delay, 2),
    '95th percentile': rounded(late, 2),
    'requests in the hour after': rounded(after, 1),
    'requests × delay': rounded(product, 1),
  };
}
console.log(`${tasksPerSeed} tasks of each of the seeds ${seeds.join(', ')}:`);
console.table({
  "the provider page's sample hook": row(run(sampleHook).flat()),
  'react-query, refetchInterval 5000': row(run(plainQuery).flat()),
  'exponential back-off, 2 s × 1.5 up to 60 s': row(run(exponentialBackOff).flat()),
  'ours, out of dist': row(own.flat()),
  'the optimum at as many requests': row(optimum.flat()),
});

for (const [index, seed] of seeds.entries()) {
  const { product, after } = summary(own[index] ?? []);
  const best = summary(optimum[index] ?? []).product;
  const ratio = product / best;
  if (!(ratio <= limit && after === 0)) process.exitCode = 1;
  console.log(
    `Seed ${seed}: requests × delay ${product.toFixed(1)}, the optimum's ${best.toFixed(1)}: ${ratio.toFixed(3)} times (at most ${limit}).`,
  );
}
