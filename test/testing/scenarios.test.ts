import { describe, expect, test } from 'vitest';
import { toAlephTask } from '../../src/client/toAlephTask.js';
import { isAlephError } from '../../src/core/AlephError.js';
import type { AlephTask } from '../../src/core/AlephTask.js';
import { alephScenarios, isAlephScenario, type AlephScenario } from '../../src/testing/alephScenarios.js';
import type { AlephDialect } from '../../src/testing/WireDialect.js';
import { createWorld, minute, parse, startedAt, type Answer } from './support/createWorld.js';

const dialects = ['observed', 'documented'] as const;

/** What a follower makes of an answer: a state with its reason, or the code of an error. */
function meaning({ text }: Answer, now: number): string {
  try {
    const task: AlephTask = toAlephTask(text, { now });
    return task.state === 'failed' ? `failed: ${task.failure.reason}` : task.state;
  } catch (error) {
    return isAlephError(error) ? error.code : 'crash';
  }
}

async function follow(scenario: AlephScenario, dialect: AlephDialect, ages: readonly number[]) {
  const { emulator, create, look } = createWorld({ scenario, dialect });
  const taskId = await create();
  const seen: string[] = [];
  let age = 0;
  for (const next of ages) {
    await emulator.advance(next - age);
    age = next;
    seen.push(meaning(await look(taskId), startedAt + age));
  }
  return seen;
}

const courses: [AlephScenario, ages: number[], course: string[]][] = [
  ['success', [0, 2 * minute - 1, 15 * minute], ['processing', 'processing', 'succeeded']],
  ['moderation', [0, 3 * minute], ['processing', 'failed: content_policy']],
  ['unreachable_source', [0, 3 * minute], ['processing', 'failed: source_unreachable']],
  ['internal_error', [0, 3 * minute], ['processing', 'failed: internal']],
  ['success_without_url', [0, 17 * minute], ['processing', 'failed: no_result']],
  ['unknown_task', [0, 20 * minute], ['not_found', 'not_found']],
  ['slow', [15 * minute, 25 * minute], ['processing', 'succeeded']],
  ['never_ends', [0, 24 * 60 * minute], ['processing', 'processing']],
  ['expired_result', [0], ['succeeded']],
  [
    'maintenance',
    [0, minute - 1, minute, 15 * minute],
    ['maintenance', 'maintenance', 'processing', 'succeeded'],
  ],
  ['rate_limited', [0, minute / 2, 15 * minute], ['rate_limited', 'processing', 'succeeded']],
];

describe.each(dialects)('%s', (dialect) => {
  test.each(courses)('%s', async (scenario, ages, course) => {
    expect(await follow(scenario, dialect, ages)).toEqual(course);
  });

  test('html_answers: a page with 502, a page with 200, then the record', async () => {
    const { create, look } = createWorld({ scenario: 'html_answers', dialect });
    const taskId = await create();
    const answers = [await look(taskId), await look(taskId), await look(taskId), await look(taskId)];
    expect(answers.map(({ status, headers }) => [status, headers.get('content-type')])).toEqual([
      [502, 'text/html'],
      [200, 'text/html'],
      [200, 'application/json;charset=UTF-8'],
      [502, 'text/html'],
    ]);
  });

  test('flaky_network: looks break, never two in a row, and the task succeeds', async () => {
    const { emulator, create, look } = createWorld({ scenario: 'flaky_network', dialect });
    const taskId = await create();
    await emulator.advance(15 * minute);
    const looks: string[] = [];
    for (let count = 0; count < 60; count += 1)
      looks.push(
        await look(taskId).then(
          (answer) => meaning(answer, startedAt),
          (error: unknown) => (error instanceof TypeError ? 'cut' : 'crash'),
        ),
      );
    expect(new Set(looks)).toEqual(new Set(['cut', 'succeeded']));
    expect(looks.join()).not.toContain('cut,cut');
    expect(looks.filter((seen) => seen === 'cut').length).toBeGreaterThan(10);
  });
});

test('rate_limited says when to come back, in real seconds', async () => {
  const { emulator, create, look } = createWorld({
    scenario: 'rate_limited',
    speed: 10,
    dialect: 'documented',
  });
  const taskId = await create();
  expect((await look(taskId)).headers.get('retry-after')).toBe('3');
  await emulator.advance(15_000);
  const later = await look(taskId);
  expect([later.status, later.headers.get('retry-after')]).toEqual([429, '2']);
});

test('expired_result ended 15 days ago and its files lie apart', async () => {
  const { create, look } = createWorld({ scenario: 'expired_result', speed: 20 });
  const task = toAlephTask((await look(await create())).text);
  expect(task).toMatchObject({
    completedAt: startedAt - 15 * 24 * 60 * minute,
    videoUrl: 'https://media.example.com/expired/result.mp4',
  });
});

test('a function chooses for each task, by input and request; what is no scenario is drawn', async () => {
  const { emulator, create, look } = createWorld({
    scenario: (input, request) =>
      input.prompt === 'refuse me' ? 'moderation' : (request.headers.get('x-scenario') as AlephScenario),
  });
  const refused = await create({ prompt: 'refuse me', videoUrl: 'https://a.example/b.mp4' });
  const endless = await create(undefined, { 'x-scenario': 'never_ends' });
  const drawn = await create(undefined, { 'x-scenario': '__proto__' });
  await emulator.advance(60 * minute);
  const codes = await Promise.all(
    [refused, endless, drawn].map(async (id) => parse((await look(id)).text).data?.['successFlag']),
  );
  expect(codes.slice(0, 2)).toEqual([3, 0]);
  expect(codes[2]).not.toBe(0);
});

test('the catalogue names every scenario in words', () => {
  expect(Object.keys(alephScenarios).filter(isAlephScenario)).toHaveLength(13);
  expect(['toString', '', null, 'Success'].some(isAlephScenario)).toBe(false);
  for (const { title, description } of Object.values(alephScenarios)) {
    expect(title).toMatch(/^[A-Z]/);
    expect(description).toMatch(/\.$/);
  }
});
