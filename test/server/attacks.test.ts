import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { proxyDefences } from '../../src/server/proxyDefences.js';
import { addresses } from './attacks/addresses.js';
import type { Attack } from './attacks/Attack.js';
import { bodies } from './attacks/bodies.js';
import { callbacks } from './attacks/callbacks.js';
import { callers } from './attacks/callers.js';
import { downloads } from './attacks/downloads.js';
import { money } from './attacks/money.js';
import { streams } from './attacks/streams.js';
import { upstreamAnswers } from './attacks/upstreamAnswers.js';
import { createAttackedProxy } from './support/createAttackedProxy.js';
import { startUpstream, type Upstream } from './support/startUpstream.js';

const table: Readonly<Record<string, readonly Attack[]>> = {
  ...callers,
  ...addresses,
  ...bodies,
  ...money,
  ...upstreamAnswers,
  ...downloads,
  ...callbacks,
  ...streams,
};

let upstream: Upstream;
beforeAll(async () => {
  upstream = await startUpstream();
});
afterAll(() => {
  upstream.close();
});

/** Runs an attack; a proxy that falls over instead of refusing is not safe. */
async function isSafe(attack: Attack, isDefended: boolean): Promise<boolean> {
  const defences = { ...proxyDefences, ...attack.sooner, ...(isDefended ? {} : attack.without) };
  const options = { ...attack.options, ...(isDefended ? {} : attack.withoutOptions) };
  return attack.isSafe(createAttackedProxy(upstream, defences, options));
}

test('at least 60 attacks, at least 3 of each kind', () => {
  expect(Object.values(table).flat().length).toBeGreaterThanOrEqual(60);
  expect(Object.entries(table).filter(([, attacks]) => attacks.length < 3)).toEqual([]);
});

describe.each(Object.entries(table))('%s', (_, attacks) => {
  test.each(attacks.map((attack) => [attack.name, attack] as const))('%s', async (_name, attack) => {
    expect(await isSafe(attack, true), 'behind all defences').toBe(true);
    expect(await isSafe(attack, false), 'without the one that stands in its way').toBe(false);
  });
});
