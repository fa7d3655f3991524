import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAlephEmulator } from '../../src/testing/createAlephEmulator.js';
import { createTabWorld } from '../support/createTabWorld.js';

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const minute = 60_000;
const interval = 6_000;
const setClockBack = () => {
  vi.setSystemTime(Date.now() - 180 * minute);
};

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 1) });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Two tabs that have followed one endless task for a while; the first one leads. */
async function openTabs() {
  const emulator = createAlephEmulator({ plan: () => ({ taskId: 't0', scenario: 'never_ends' }) });
  const world = createTabWorld(emulator.fetch);
  const [leader, other] = [world.open('leader'), world.open('other')];
  void leader.client.generate({ prompt: 'A film', videoUrl: 'https://example.com/in.mp4' });
  await pass(1_000);
  leader.follow('t0');
  await pass(100);
  other.follow('t0');
  await pass(5 * interval);
  world.looks.length = 0;
  return { leader, other, looks: world.looks };
}

test('a clock that is set back does not end polling', async () => {
  const { looks, other } = await openTabs();
  setClockBack();
  const before = other.state('t0')?.dataUpdateCount ?? 0;
  await pass(10 * interval);
  expect(looks.length).toBeGreaterThanOrEqual(9);
  expect(looks.length).toBeLessThanOrEqual(12);
  expect((other.state('t0')?.dataUpdateCount ?? 0) - before).toBeGreaterThanOrEqual(9);
});

test('nor does it keep a tab from taking over', async () => {
  const { leader, other } = await openTabs();
  setClockBack();
  leader.die({ keepsLocks: true });
  await pass(2 * interval);
  expect(other.looks().length).toBeGreaterThanOrEqual(1);
});

test('nor does it make a look for one who is in a hurry a storm', async () => {
  const { other, looks } = await openTabs();
  other.checkNow('t0');
  await pass(100);
  setClockBack();
  await pass(5 * interval);
  expect(looks.length).toBeGreaterThanOrEqual(5);
  expect(looks.length).toBeLessThanOrEqual(8);
});
