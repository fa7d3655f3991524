// What the proxy costs: requests a second and latency of `record-info` through it, against a bare pass-through with `fetch` behind the same
// adapter, and beside the least that such a look owes. Four processes on this machine; all are asked in turn within one run, so that a busy
// machine slows all. Exits with 1 below 0.7 of the pass-through's throughput. ROUNDS=20 takes longer.
import { spawn } from 'node:child_process';
import { Agent, get } from 'node:http';
import { fileURLToPath } from 'node:url';

const rounds = Number(process.env['ROUNDS'] ?? 10);
const roundMs = 1_500;
const connections = 32;
const wanted = 0.7;

/** @type {import('node:child_process').ChildProcess[]} */
const children = [];

/** @param {...string} args @returns {Promise<string>} */
function start(...args) {
  const file = fileURLToPath(new URL('serve.mjs', import.meta.url));
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (chunk) => {
      resolve(String(chunk).trim());
    });
    child.once('exit', () => {
      reject(new Error(`${args[0]} ended.`));
    });
  });
}

const headers = { 'sec-fetch-site': 'same-origin', 'x-user': 'ada' };

/** @param {string} origin @param {Agent} agent @returns {Promise<void>} */
const ask = (origin, agent) =>
  new Promise((resolve, reject) => {
    get(`${origin}/api/aleph/record-info?taskId=bench`, { agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${origin} answered ${response.statusCode}.`));
      response.resume().once('end', resolve);
    }).once('error', reject);
  });

/** Requests a second with all connections busy. @param {string} origin */
async function throughput(origin) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const startedAt = performance.now();
  let answered = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() - startedAt < roundMs) {
        await ask(origin, agent);
        answered += 1;
      }
    }),
  );
  agent.destroy();
  return answered / ((performance.now() - startedAt) / 1_000);
}

/** Milliseconds of one request after the other. @param {string} origin */
async function latencies(origin) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times = [];
  for (let index = 0; index < 300; index += 1) {
    const startedAt = performance.now();
    await ask(origin, agent);
    times.push(performance.now() - startedAt);
  }
  agent.destroy();
  return times;
}

const median = (/** @type {number[]} */ numbers) =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;

try {
  const upstream = await start('upstream');
  const servers = {
    'pass-through': await start('pass-through', upstream),
    least: await start('least', upstream),
    proxy: await start('proxy', upstream),
  };
  const names = /** @type {(keyof typeof servers)[]} */ (Object.keys(servers));
  /** @type {() => { perSecond: number[], ms: number[] }} */
  const nothing = () => ({ perSecond: [], ms: [] });
  const seen = { 'pass-through': nothing(), least: nothing(), proxy: nothing() };
  // The first round of each only warms up.
  for (let round = -1; round < rounds; round += 1)
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const perSecond = await throughput(servers[name]);
      const ms = await latencies(servers[name]);
      if (round < 0) continue;
      seen[name].perSecond.push(perSecond);
      seen[name].ms.push(...ms);
    }
  for (const name of names)
    console.log(
      `${name.padEnd(12)} ${Math.round(median(seen[name].perSecond))} requests/s, ${median(seen[name].ms).toFixed(2)} ms alone`,
    );
  const share = (/** @type {keyof typeof servers} */ name) =>
    median(seen[name].perSecond) / median(seen['pass-through'].perSecond);
  const ratio = share('proxy');
  const added = median(seen.proxy.ms) - median(seen['pass-through'].ms);
  console.log(
    `throughput   ${ratio.toFixed(2)} of the pass-through (at least ${wanted}; the least that is owed: ${share('least').toFixed(2)}), ${added.toFixed(2)} ms added`,
  );
  process.exitCode = ratio >= wanted ? 0 : 1;
} finally {
  for (const child of children) child.kill();
}
