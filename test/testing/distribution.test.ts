import { expect, test } from 'vitest';
import { createRandom } from '../../src/testing/createRandom.js';
import { planTask } from '../../src/testing/planTask.js';
import { createWorld, minute, validInput } from './support/createWorld.js';

const plans = Array.from({ length: 5_000 }, (_, index) =>
  planTask(createRandom(`1:${index}`), undefined, validInput.videoUrl),
);
const failures = plans.filter(({ outcome }) => 'code' in outcome);
const successes = plans.filter(({ outcome }) => !('code' in outcome));

function share<Item>(items: readonly Item[], fits: (item: Item) => boolean): number {
  return items.filter(fits).length / items.length;
}

test('15 % fail early, after 45 s on average, for every reason', () => {
  expect(failures.length / plans.length).toBeCloseTo(0.15, 1);
  expect(Math.abs(failures.length / plans.length - 0.15)).toBeLessThan(0.015);
  const mean = failures.reduce((sum, { durationMs }) => sum + durationMs, 0) / failures.length;
  expect(mean).toBeGreaterThan(40_000);
  expect(mean).toBeLessThan(50_000);
  const messages = new Set(failures.map(({ outcome }) => 'message' in outcome && outcome.message));
  expect(messages.size).toBe(5);
});

test('of the rest 5 % end within 2 minutes and 95 % within 15', () => {
  expect(Math.abs(share(successes, ({ durationMs }) => durationMs < 2 * minute) - 0.05)).toBeLessThan(0.01);
  expect(Math.abs(share(successes, ({ durationMs }) => durationMs < 15 * minute) - 0.95)).toBeLessThan(0.01);
  const median = successes.map(({ durationMs }) => durationMs).sort((one, other) => one - other)[
    Math.floor(successes.length / 2)
  ];
  expect(Math.abs((median ?? 0) / minute - Math.sqrt(2 * 15))).toBeLessThan(0.3);
});

test('a source under .invalid cannot be reached', () => {
  const outcomes = Array.from({ length: 20 }, (_, index) =>
    planTask(createRandom(`2:${index}`), undefined, 'https://cdn.invalid/in.mp4'),
  );
  expect(outcomes.every(({ outcome }) => 'code' in outcome && outcome.code === 451)).toBe(true);
});

async function history(seed: number | string) {
  const { emulator, create, look } = createWorld({ seed });
  const ids: string[] = [];
  for (let count = 0; count < 15; count += 1) ids.push(await create());
  const texts: string[] = [];
  for (const ageMs of [minute, 4 * minute, 10 * minute]) {
    await emulator.advance(ageMs);
    for (const id of ids) texts.push((await look(id)).text);
  }
  return texts;
}

test('the same seed gives the same tasks, another one others', async () => {
  const first = await history(7);
  expect(await history(7)).toEqual(first);
  expect(await history('seven')).not.toEqual(first);
  expect(new Set(first.map((text) => text.slice(30, 80))).size).toBeGreaterThan(14);
});
